"""Bulk registration: files in the drop folder become subjects, one after another, on a thread of its own.

A record is claimed in one transaction, its picture is looked at, and a second transaction registers the
subject and says so in the record: whatever ends the process in between, the file is registered once or not
at all, and another process, or the next start, takes it up when the claim has run out.
"""

from __future__ import annotations

import logging
import os
import stat
import threading
from typing import TYPE_CHECKING

from app.bulk.safe_names import safe_parts
from app.errors import AppError, ImageError
from app.hub import applications, jobs
from app.hub.refusals import Missing, Refusal
from app.protocols.nec_id_answers import attributes_json
from app.protocols.nec_id_errors import Code, Error
from app.server.bodies import BODY_BYTES
from app.server.nec_id_pictures import enrolled, enrolled_or_not

if TYPE_CHECKING:
    from pathlib import Path

    from app.hub.values import JobRecord
    from app.server.hub import Hub
    from app.server.nec_id_pictures import Comparable

ATTEMPTS = 3
"""A picture that was not analysed in time, or in whose midst the process ended, is tried so often."""

IDLE_S = 5.0
"""Between two looks for records, which another process may have taken on or left behind."""

log = logging.getLogger(__name__)


class JobsWorker:
    """Works on records of jobs, of all galleries, one at a time; several processes may each have one."""

    def __init__(self, hub: Hub, *, idle_s: float = IDLE_S) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            hub: Without a drop folder there is nothing to do.
            idle_s: Between two looks for records.
        """
        self._hub, self._idle_s = hub, idle_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)

    def start(self) -> None:
        """Begin; what was left behind goes first, as its claims run out."""
        if self._hub.drop_folder is not None:
            self._thread.start()

    def close(self) -> None:
        """End after the picture in hand; return when the thread has ended. Other records stay open."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                is_idle = not work_on_next(self._hub)
            except AppError as error:  # the claim runs out, and the record is taken up again
                log.warning("bulk registration: %s", error)
                is_idle = True
            except Exception:
                log.exception("unexpected error in bulk registration")
                is_idle = True
            if is_idle:
                self._stopping.wait(self._idle_s)


def work_on_next(hub: Hub) -> bool:
    """Register, or give up, the oldest open record; return whether there was one.

    Raises:
        AppError: The database or the processes for pictures do not work; the record stays open.
    """
    with hub.database.writing() as session:
        record = jobs.next_open(session, hub.now())
        if record is None:
            return False
        least_quality = next(  # without its application there is no record
            application.minimum_quality
            for application in applications.of_gallery(session, record.gallery_id)
            if application.id == record.application_id
        )
    face = _face(hub, record, least_quality)
    if isinstance(face, Error) and face.code is Code.TIMEOUT and record.attempts < ATTEMPTS:
        log.warning("record=%s was not analysed in time, and is tried again", record.public_id)
        return True  # when the claim has run out
    try:
        if isinstance(face, Error):
            _give_up(hub, record, face.message)
        else:
            _register(hub, record, face)
    except Missing:  # somebody deleted the job meanwhile, or was faster
        log.info("record=%s is not there any more", record.public_id)
    return True


def _face(hub: Hub, record: JobRecord, least_quality: float) -> Comparable | Error:
    if record.attempts > ATTEMPTS:
        return Error(Code.INVALID_REQUEST, "Given up after several attempts")
    try:
        image = _file(hub.drop_folder, record.filename)
    except ImageError as error:
        return Error(Code.INVALID_REQUEST, str(error))
    return enrolled_or_not(hub.engine, image, least_quality)


def _register(hub: Hub, record: JobRecord, face: Comparable) -> None:
    try:
        with hub.database.writing() as session:
            person, event = enrolled(session, record.gallery_id, face, record.tags, hub.now())
            jobs.finish(
                session,
                record.id,
                subject_id=person.public_id,
                event_id=event.public_id,
                attributes=attributes_json(face.attributes),
            )
    except Missing:
        raise
    except Refusal as error:  # no room, or no such tag any more
        _give_up(hub, record, str(error))
    else:
        log.info("record=%s is registered subject=%s", record.public_id, person.public_id)


def _give_up(hub: Hub, record: JobRecord, reason: str) -> None:
    with hub.database.writing() as session:
        jobs.finish(session, record.id, reason=reason)
    log.info("record=%s failed", record.public_id)


def _file(folder: Path | None, name: str) -> bytes:
    """Return a file that lies in the folder itself; neither a path nor a link leads out of it.

    Raises:
        ImageError: There is no such file, or it is no file to be read.
    """
    if folder is None:
        raise ImageError("There is no folder for bulk registration")
    if len(safe_parts(name)) != 1:
        raise ImageError("The name has a path")
    path = folder / name
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise ImageError("Not a file")
        with open(path, "rb", opener=_opened) as file:
            image = file.read(BODY_BYTES + 1)
    except FileNotFoundError as error:
        raise ImageError("File not found") from error
    except OSError as error:
        raise ImageError("File not readable") from error
    if len(image) > BODY_BYTES:
        raise ImageError("Image too large")
    return image


def _opened(path: str, flags: int) -> int:
    """Open what was a file a moment ago: no link is followed now either, nobody is waited for at a pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))

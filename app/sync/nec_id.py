"""NEC ID's biometric service: every operation of nec-id.md, sections 7 to 9, in either revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import BackendUnavailable
from app.protocols import nec_id_client as wire
from app.protocols.answers import segment
from app.protocols.members import object_of
from app.protocols.nec_id_requests import MOST_ROWS, Extract, Page, Registration, Search, VerifySubject
from app.sync.backend import Gone, Reason
from app.sync.nec_id_service import NoRoute, NotTaken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.core.attributes import Attributes
    from app.protocols.nec_id_client import Candidate, Enrolled, Progress, Record, Rows
    from app.protocols.nec_id_requests import BulkFile, VerifyFace
    from app.sync.nec_id_service import Service

DEFAULT_PATH = "/v1.1"

THRESHOLD, MOST_FOUND = 7000, 10
"""Of search, unless something else is asked for."""


class NecId:
    """A gallery of NEC ID, through one of its applications. Each call may raise `BackendError`.

    A picture is a JPEG or PNG file. What is not there raises `Gone`, unless that is an outcome.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._service.clock_offset_s

    def close(self) -> None:
        """End what runs, from any thread."""
        self._service.close()

    # ---------------------------------------------------------------- subjects and events

    def list_subjects(self, page: Page) -> Rows:
        """Return a page of the gallery's slots; none for an answer that there are none.

        That may as well mean that there is no such list: ask something else with the same key first.
        """
        try:
            return self._service.ask("GET", f"/subjects?{wire.page_query(page)}", wire.rows, changes=False)
        except Gone:
            return wire.Rows((), 0)

    def register(self, face: bytes, tags: Iterable[str] = ()) -> Enrolled:
        """Make a subject of a face; sent again, it makes another."""
        return self._enroll("POST", "/subjects", face, tags)

    def update(self, subject_id: str, face: bytes, tags: Iterable[str] = ()) -> Enrolled:
        """Put another face, and other tags, in the place of a subject's first."""
        return self._enroll("PUT", f"/subjects/{segment(subject_id)}", face, tags)

    def unregister(self, subject_id: str) -> None:
        """Remove a subject with all events."""
        self._service.tell("DELETE", f"/subjects/{segment(subject_id)}")

    def list_events(self, subject_id: str) -> tuple[str, ...]:
        """Return the ids of a subject's events, in no order."""
        return self._service.ask("GET", _events(subject_id), wire.event_ids, changes=False)

    def register_event(self, subject_id: str, face: bytes, tags: Iterable[str] = ()) -> Enrolled:
        """Give a subject a further face; sent again, it gives another."""
        return self._enroll("POST", _events(subject_id), face, tags)

    def update_event(self, subject_id: str, event_id: str, face: bytes, tags: Iterable[str] = ()) -> Enrolled:
        """Put another face, and other tags, in the place of an event's."""
        return self._enroll("PUT", f"{_events(subject_id)}/{segment(event_id)}", face, tags)

    def unregister_event(self, subject_id: str, event_id: str) -> None:
        """Remove an event; what becomes of a subject without any is not said."""
        self._service.tell("DELETE", f"{_events(subject_id)}/{segment(event_id)}")

    def _enroll(self, method: str, path: str, face: bytes, tags: Iterable[str]) -> Enrolled:
        body = wire.registration_body(Registration(face, tuple(tags)))
        return self._service.ask(method, path, wire.enrolled, body=body, changes=True)

    # ------------------------------------------------------------------------------ faces

    def extract(self, picture: bytes, limit: int = 10) -> tuple[Attributes, ...]:
        """Say what is seen of the faces of a picture, at most 20; none for a picture without."""
        body = wire.extract_body(Extract(picture, limit))
        try:
            return self._service.ask("POST", "/face/extract", wire.extracted, body=body, changes=False)
        except Gone:
            return ()
        except NotTaken as error:
            if error.reason is Reason.NO_FACE:
                return ()
            raise

    def verify(self, of: VerifyFace | VerifySubject) -> int | None:
        """Return the score, 0 to 9999; None if it is somebody else, or nobody is known by that id."""
        body = wire.verify_body(of)
        try:
            return self._service.ask("POST", "/face/verify", wire.score, body=body, changes=False)
        except Gone:
            return None

    def search(
        self,
        probe: bytes,
        *,
        threshold: int = THRESHOLD,
        limit: int = MOST_FOUND,
        tags: Iterable[str] = (),
    ) -> tuple[Candidate, ...]:
        """Return whoever is like the one on a picture, the most alike first.

        Args:
            probe: The picture.
            threshold: Least score, 0 to 9999.
            limit: Most events, 1 to 50.
            tags: Only events with one of these; none for all.
        """
        body = wire.search_body(Search(probe, threshold, limit, tuple(tags)))
        try:
            return self._service.ask("POST", "/face/search", wire.candidates, body=body, changes=False)
        except Gone:
            return ()

    # ------------------------------------------------------------------- tags, jobs, health

    def list_tags(self) -> tuple[str, ...]:
        """Return the names of the gallery's tags."""
        return self._service.ask("GET", "/tags", wire.tag_names, changes=False)

    def create_tag(self, name: str) -> None:
        """Create a tag; one that exists is refused as `Duplicate`."""
        self._service.tell("POST", f"/tags/{segment(name)}")

    def rename_tag(self, name: str, new_name: str) -> None:
        """Give a tag another name; the older revision has another path for it."""
        path = f"/tags/{segment(name)}"
        try:
            self._service.tell("PUT", path, body=wire.rename_body(new_name))
        except (NoRoute, Gone) as error:
            try:
                self._service.tell("PUT", f"{path}/{segment(new_name)}")
            except NoRoute:
                raise error from None  # there is no such tag

    def delete_tag(self, name: str) -> None:
        """Delete a tag; whoever carries it stays."""
        self._service.tell("DELETE", f"/tags/{segment(name)}")

    def bulk_register(self, files: Iterable[BulkFile]) -> str:
        """Begin to register files that lie at the service already; return the id of the batch."""
        body = wire.bulk_body(files)
        return self._service.ask("POST", "/jobs/bulkregister", wire.batch_id, body=body, changes=True)

    def bulk_progress(self, batch_id: str, paging_id: str = "") -> Progress:
        """Return a page of what became of the files, at most 1000."""
        path = f"/jobs/bulkregister/{segment(batch_id)}"
        if paging_id:
            path += f"/{segment(paging_id)}"
        return self._service.ask("GET", path, wire.progress, changes=False)

    def bulk_records(self, batch_id: str) -> Iterator[Record]:
        """Yield what became of each file, page after page.

        Raises:
            BackendUnavailable: Also where a page leads back to one before.
        """
        seen, key = {""}, ""
        while True:
            page = self.bulk_progress(batch_id, key)
            yield from page.records
            key = page.next_key
            if not key:
                return
            if key in seen:
                raise BackendUnavailable("The pages of the bulk registration have no end.")
            seen.add(key)

    def health(self) -> str:
        """Return what the service says of itself, such as OK."""
        return self._service.ask("GET", "/health", _status, changes=False)


def pages(newest_first: bool = False) -> Iterator[Page]:  # noqa: FBT001, FBT002 - as `Page` has it
    """Yield one page after the other, without an end."""
    start = 0
    while True:
        yield Page(start, MOST_ROWS, newest_first)
        start += MOST_ROWS


def _events(subject_id: str) -> str:
    return f"/subjects/{segment(subject_id)}/events"


def _status(value: object) -> str:
    return str(object_of(value).get("status", ""))

"""What somebody does about backends by hand, each with its entry in the audit.

The mirror pauses, retries and gives up by itself too: that is no act of anybody and is in no audit.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from app.store import audit, backends, mirrors, outbox
from app.store.cipher import transaction


def pause(db: Database, backend_id: int, reason: str, now: datetime, actor: str) -> None:
    """Pause a backend; arguments and errors as of `backends.pause`."""
    with transaction(db):
        backends.pause(db, backend_id, reason)
        _note(db, now, actor, "pause backend", f"backend {backend_id}")


def resume(db: Database, backend_id: int, now: datetime, actor: str) -> None:
    """Use a backend again; errors as of `backends.resume`."""
    with transaction(db):
        backends.resume(db, backend_id)
        _note(db, now, actor, "resume backend", f"backend {backend_id}")


def retry(db: Database, backend_id: int, subject_id: str | None, now: datetime, actor: str) -> int:
    """Try again one person, or everybody who waits; as `outbox.retry`."""
    with transaction(db):
        people = outbox.retry(db, backend_id, subject_id=subject_id)
        if people:
            _note(db, now, actor, "retry", _whom(backend_id, subject_id))
        return people


def drop(db: Database, backend_id: int, subject_ids: Sequence[str], now: datetime, actor: str) -> int:
    """Give up people who wait; return how many did. See `outbox.drop`."""
    with transaction(db):
        dropped = [one for one in subject_ids if outbox.drop(db, backend_id, one)]
        for one in dropped:
            _note(db, now, actor, "give up", _whom(backend_id, one))
        return len(dropped)


def resolve(  # noqa: PLR0913, PLR0917 - what was found out, by whom and when
    db: Database, backend_id: int, subject_id: str, remote_id: str | None, now: datetime, actor: str
) -> bool:
    """Say whether somebody is there of whom nobody knew; as `mirrors.resolve`."""
    with transaction(db):
        is_resolved = mirrors.resolve(db, backend_id, subject_id, remote_id)
        if is_resolved:
            result = "not there" if remote_id is None else "there"
            _note(db, now, actor, "resolve", _whom(backend_id, subject_id), result)
        return is_resolved


def _whom(backend_id: int, subject_id: str | None) -> str:
    return f"backend {backend_id} {subject_id or 'everybody'}"


def _note(  # noqa: PLR0913, PLR0917 - the columns of one entry
    db: Database, now: datetime, actor: str, action: str, target: str, result: str = "ok"
) -> None:
    audit.append(db, at=now, actor=actor, action=action, target=target, result=result)

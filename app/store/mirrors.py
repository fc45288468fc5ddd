"""Mirrors: what each backend is known to have of whom, and the only link between its ids and ours.

What is known of a copy outlives the person: it goes when the backend has confirmed that the copy is gone.
Nothing of a face is kept here, only digests that tell whether something else would be sent now.
"""

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.errors import StoreError
from app.store import outbox
from app.store.backends import REMOVED, exists
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_text, optional_utc_time


class MirrorState(enum.Enum):
    """How a copy stands; the value is the column's."""

    WANTED = "wanted"
    SENDING = "sending"
    SYNCED = "synced"
    CHANGED = "changed"
    REMOVING = "removing"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    GONE = "gone"
    """Somebody else deleted it there, and it stays away until a person says otherwise."""


UNRESOLVED = frozenset({MirrorState.SENDING, MirrorState.UNKNOWN})
"""Sent, and no answer came: `SENDING` that nobody is sending is what a crash left behind."""


@dataclass(frozen=True, slots=True)
class MirroredFace:
    """What a backend has of one reference.

    Attributes:
        reference_id: Ours; the reference may be gone.
        remote_id: The backend's, as text; None if it is not there, or nobody knows.
        state: How the copy stands.
        digest: Of what was sent, 32 bytes; None if nobody knows what is there.
        remote_at: When the backend says that it was last changed.
        reason: Why it was refused, as `app.sync.backend.Reason` has it.
    """

    reference_id: int
    remote_id: str | None
    state: MirrorState
    digest: bytes | None = None
    remote_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MirroredPerson:
    """What a backend has of a subject; attributes as those of `MirroredFace`."""

    subject_id: str
    remote_id: str | None
    state: MirrorState
    digest: bytes | None = None
    remote_at: datetime | None = None
    reason: str = ""
    faces: tuple[MirroredFace, ...] = ()


@translated_errors()
def mirrored(db: Database, backend_id: int, subject_id: str) -> MirroredPerson | None:
    """Return what a backend has of a subject; None if it never had anything, or confirmed that it is gone.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT remote_id, state, digest, remote_at, reason FROM mirrored_people"
        " WHERE backend_id = ? AND subject_id = ?",
        [backend_id, subject_id],
    ).fetchone()
    if row is None:
        return None
    rows = db.execute(
        "SELECT reference_id, remote_id, state, digest, remote_at, reason FROM mirrored_faces"
        " WHERE backend_id = ? AND subject_id = ? ORDER BY reference_id",
        [backend_id, subject_id],
    )
    faces = tuple(MirroredFace(one[0], *_read(one[1:])) for one in rows)
    return MirroredPerson(subject_id, *_read(row), faces)


def keep(db: Database, backend_id: int, person: MirroredPerson) -> None:
    """Keep what a backend has of a subject, in place of what was known before.

    An id that somebody else had before is theirs no longer: the backend has given it away, so they are owed.

    Raises:
        StoreError: The backend was removed, or the database failed; nothing was changed.
    """
    with transaction(db):
        if not exists(db, backend_id):
            raise StoreError(REMOVED)
        _dispossess(db, backend_id, person)
        db.execute(
            "INSERT INTO mirrored_people VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " remote_id = excluded.remote_id, state = excluded.state, digest = excluded.digest,"
            " remote_at = excluded.remote_at, reason = excluded.reason",
            [backend_id, person.subject_id, *_columns(person)],
        )
        _forget_faces(db, backend_id, person.subject_id)
        for face in person.faces:
            db.execute(
                "INSERT INTO mirrored_faces VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [backend_id, person.subject_id, face.reference_id, *_columns(face)],
            )


def forget(db: Database, backend_id: int, subject_id: str) -> None:
    """Forget a copy that is gone.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute(
            "DELETE FROM mirrored_people WHERE backend_id = ? AND subject_id = ?", [backend_id, subject_id]
        )


@translated_errors()
def subject_of(db: Database, backend_id: int, remote_id: str) -> str | None:
    """Return whom a backend means by an id of its own; None if it is nobody of ours.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT subject_id FROM mirrored_people WHERE backend_id = ? AND remote_id = ?",
        [backend_id, remote_id],
    ).fetchone()
    return None if row is None else row[0]


@translated_errors()
def known_ids(db: Database, backend_id: int) -> frozenset[str]:
    """Return the backend's ids of all people that are known there, ours and others'.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT remote_id FROM mirrored_people WHERE backend_id = :id AND remote_id IS NOT NULL"
        " UNION SELECT remote_id FROM foreign_people WHERE backend_id = :id",
        {"id": backend_id},
    )
    return frozenset(remote_id for (remote_id,) in rows)


@translated_errors()
def all_mirrored(db: Database, backend_id: int) -> dict[str, MirroredPerson]:
    """Return all subjects of whom a backend has, or may have, a copy, by their ids.

    Raises:
        StoreError: The database cannot be read.
    """
    faces: dict[str, list[MirroredFace]] = {}
    for subject_id, reference_id, *row in db.execute(
        "SELECT subject_id, reference_id, remote_id, state, digest, remote_at, reason FROM mirrored_faces"
        " WHERE backend_id = ? ORDER BY subject_id, reference_id",
        [backend_id],
    ):
        faces.setdefault(subject_id, []).append(MirroredFace(reference_id, *_read(tuple(row))))
    people = db.execute(
        "SELECT subject_id, remote_id, state, digest, remote_at, reason FROM mirrored_people"
        " WHERE backend_id = ? ORDER BY subject_id",
        [backend_id],
    )
    return {
        subject_id: MirroredPerson(subject_id, *_read(tuple(row)), tuple(faces.get(subject_id, ())))
        for subject_id, *row in people
    }


@translated_errors()
def unresolved(db: Database, backend_id: int) -> list[str]:
    """Return the ids of all subjects of whom nobody knows whether a backend has a copy.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT subject_id FROM mirrored_people WHERE backend_id = ? AND remote_id IS NULL"
        " AND state IN ('sending', 'unknown') ORDER BY +subject_id",  # by the index of states: they are few
        [backend_id],
    )
    return [subject_id for (subject_id,) in rows]


@translated_errors()
def there_after(db: Database, backend_id: int, subject_id: str) -> str | None:
    """Return the next subject, by id, of whom a backend has, or may have, a copy; None at the end.

    Args:
        db: The database.
        backend_id: Which backend.
        subject_id: The one before; empty for the first.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        f"SELECT subject_id FROM mirrored_people WHERE backend_id = ? AND subject_id > ? AND {_IS_THERE}"  # noqa: S608 - constants alone
        " ORDER BY subject_id LIMIT 1",
        [backend_id, subject_id],
    ).fetchone()
    return None if row is None else row[0]


@translated_errors()
def how_many_there(db: Database, backend_id: int) -> int:
    """Return of how many subjects a backend has, or may have, a copy.

    Raises:
        StoreError: The database cannot be read.
    """
    return int(
        db.execute(
            f"SELECT count(*) FROM mirrored_people WHERE backend_id = ? AND {_IS_THERE}",  # noqa: S608 - constants alone
            [backend_id],
        ).fetchone()[0]
    )


@translated_errors()
def backends_with(db: Database, subject_id: str) -> int:
    """Return how many backends have, or may have, a copy of a subject.

    Raises:
        StoreError: The database cannot be read.
    """
    return int(
        db.execute(
            "SELECT count(*) FROM backends WHERE EXISTS (SELECT 1 FROM mirrored_people"  # noqa: S608 - constants alone
            f" WHERE backend_id = backends.id AND subject_id = ? AND {_IS_THERE})",
            [subject_id],
        ).fetchone()[0]
    )


@translated_errors()
def counts(db: Database, backend_id: int) -> dict[MirrorState, int]:
    """Return how many subjects are in which state at a backend.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT state, count(*) FROM mirrored_people WHERE backend_id = ? GROUP BY state", [backend_id]
    )
    return {MirrorState(state): people for state, people in rows}


def keep_foreign(db: Database, backend_id: int, remote_ids: Iterable[str]) -> None:
    """Keep whom others have put into a backend's gallery, in place of those before.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        db.execute("DELETE FROM foreign_people WHERE backend_id = ?", [backend_id])
        for remote_id in remote_ids:
            db.execute("INSERT INTO foreign_people VALUES (?, ?)", [backend_id, remote_id])


@translated_errors()
def how_many_foreign(db: Database, backend_id: int) -> int:
    """Return how many people others have put into a backend's gallery, as the last comparison saw it.

    Raises:
        StoreError: The database cannot be read.
    """
    return int(
        db.execute("SELECT count(*) FROM foreign_people WHERE backend_id = ?", [backend_id]).fetchone()[0]
    )


@translated_errors()
def foreign(db: Database, backend_id: int) -> frozenset[str]:
    """Return whom others have put into a backend's gallery, as the last comparison saw it.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT remote_id FROM foreign_people WHERE backend_id = ?", [backend_id])
    return frozenset(remote_id for (remote_id,) in rows)


def resolve(db: Database, backend_id: int, subject_id: str, remote_id: str | None) -> bool:
    """Say what a person found out about a copy that nobody knew of; return whether it was unknown.

    Args:
        db: The database.
        backend_id: Which backend.
        subject_id: Who.
        remote_id: The backend's id of them; None if they are not there.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        there = mirrored(db, backend_id, subject_id)
        if there is None or there.state not in UNRESOLVED:
            return False
        lost = [replace(face, remote_id=None) for face in there.faces if face.state in UNRESOLVED]
        known = [face for face in there.faces if face.state not in UNRESOLVED]
        if remote_id is None:
            keep(db, backend_id, MirroredPerson(subject_id, None, MirrorState.WANTED))
        else:  # under which id their face is there, can then be asked
            found = replace(there, remote_id=remote_id, state=MirrorState.CHANGED, digest=None)
            keep(db, backend_id, replace(found, faces=(*known, *lost)))
        outbox.owe(db, backend_id, [subject_id], outbox.Urgency.REMOVAL)
        return True


_IS_THERE = "(remote_id IS NOT NULL OR state IN ('sending', 'unknown'))"


def _dispossess(db: Database, backend_id: int, person: MirroredPerson) -> None:
    if person.remote_id is None:
        return
    other = subject_of(db, backend_id, person.remote_id)
    if other is not None and other != person.subject_id:
        _forget_faces(db, backend_id, other)
        db.execute(
            "UPDATE mirrored_people SET remote_id = NULL, state = 'wanted', digest = NULL"
            " WHERE backend_id = ? AND subject_id = ?",
            [backend_id, other],
        )
        outbox.owe(db, backend_id, [other])


def _forget_faces(db: Database, backend_id: int, subject_id: str) -> None:
    db.execute("DELETE FROM mirrored_faces WHERE backend_id = ? AND subject_id = ?", [backend_id, subject_id])


def _columns(one: MirroredPerson | MirroredFace) -> tuple[Any, ...]:
    return one.remote_id, one.state.value, one.digest, optional_utc_text(one.remote_at), one.reason


def _read(
    row: tuple[Any, ...],
) -> tuple[str | None, MirrorState, bytes | None, datetime | None, str]:
    remote_id, state, digest, remote_at, reason = row
    return remote_id, MirrorState(state), digest, optional_utc_time(remote_at), reason

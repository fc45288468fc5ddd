"""Compares all that a backend has with what it is known to have and should have; repairs, and never imports.

What others keep there is told and left alone. An answer without anybody is not believed to mean that all were
deleted: the connection is proved first, and where too many seem to be gone, nothing is done until a person
says so. That is a wrong key, a swapped gallery or a reset server.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.errors import BackendError, BackendUnauthorised
from app.store import backends, mirrors, outbox
from app.store.cipher import transaction
from app.store.mirrors import UNRESOLVED, MirroredPerson, MirrorState
from app.store.outgoing import with_faces
from app.sync.backend import Gone
from app.sync.records import left_away, vanished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from sqlite_utils import Database

    from app.sync.backend import Backend, RemoteFace
    from app.sync.settle import Settler

MOST_GONE_SHARE = 0.2
LEAST_GONE = 5
"""More than this share, and at least so many: not deleted one by one (mapping.md, section 6)."""

MOST_FAILED = 100
"""So many questions may fail in one comparison; with more it is given up."""


class Difference(enum.Enum):
    """What differs; the value is what a table says."""

    GONE = "was deleted there, is added again"
    LEFT_AWAY = "was deleted there, stays away until a person says otherwise"
    FACE_GONE = "a face was deleted there, is added again"
    CHANGED = "was changed there by somebody else, is sent again"
    MISSING = "is not there yet, is added"
    NOT_WANTED = "is no longer wanted there, is removed"
    WAITING = "waits to be sent or removed"
    FOREIGN = "is somebody else's, stays as it is"
    FOREIGN_FACE = "has a face of somebody else's, stays as it is"
    NOT_SURE = "may be ours, stays as it is until that is known"


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference.

    Attributes:
        difference: What differs.
        subject_id: Whom it is about; empty where nobody of ours is meant.
        remote_id: The backend's id of them; empty if they are not there.
    """

    difference: Difference
    subject_id: str = ""
    remote_id: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a comparison found; nothing was changed by it.

    Attributes:
        backend_id: Of which backend.
        equal: How many people are there as they were sent.
        findings: What differs.
        objection: Why a person should look before any of it is done, as a sentence; empty if none need.
        after: What is recorded of those who differ, or whose remote time was learned, once it is applied.
        before: What was recorded of them when they were compared.
    """

    backend_id: int
    equal: int
    findings: tuple[Finding, ...]
    objection: str
    after: Mapping[str, MirroredPerson]
    before: Mapping[str, MirroredPerson]

    def of(self, difference: Difference) -> tuple[Finding, ...]:
        """Return the findings of one kind."""
        return tuple(one for one in self.findings if one.difference is difference)

    @property
    def is_equal(self) -> bool:
        """Whether all of ours, and nothing else of ours, is there."""
        left_alone = {Difference.FOREIGN, Difference.FOREIGN_FACE}
        return all(one.difference in left_alone for one in self.findings)


def compare(settler: Settler, now: datetime, before_call: Callable[[int], object] = lambda _: None) -> Plan:
    """Compare everybody; change nothing.

    Args:
        settler: The backend.
        now: Aware; decides which consents and days are over.
        before_call: Waits where fewer calls are allowed; a backend without a list is asked about each person.

    Raises:
        BackendError: The backend could not be asked; nothing can be said.
        StoreError: The database cannot be read.
    """
    db, backend_id, backend = settler.db, settler.backend_id, settler.backend
    before_call(0)
    backend.check()
    first = mirrors.all_mirrored(db, backend_id)
    listed, not_asked = _listed(backend, first.values(), before_call)
    known = mirrors.all_mirrored(db, backend_id)  # what was sent meanwhile is left out
    there = {
        one: person
        for one, person in known.items()
        if first.get(one) == person
        and person.remote_id
        and person.remote_id not in not_asked
        and not _is_unresolved(person)
    }
    gone_is = Difference.LEFT_AWAY if settler.leaves_deleted() else Difference.GONE
    after, findings = _differences(there, listed, gone_is, is_complete=backend.able.list_faces)
    gone = sum(one.difference is gone_is for one in findings)
    changed = {one.subject_id for one in findings if one.difference in {*_SENT, gone_is}}
    findings += _others(settler, listed, {**first, **known}, first)
    findings += _not_compared(settler, known, changed, now)
    return Plan(
        backend_id,
        len(there) - len(changed),
        tuple(findings),
        _objection(gone, len(there)),
        after,
        there,
    )


def apply(db: Database, plan: Plan, now: datetime, *, even_so: bool = False) -> bool:
    """Owe what a comparison found, so that it is sent; return whether that was done.

    Whoever changed since is left out: they are owed anyway.

    Args:
        db: The database.
        plan: What was found.
        now: Aware.
        even_so: Whether a person has looked, and it is to be done in spite of the objection.

    Raises:
        StoreError: The database failed.
    """
    if plan.objection and not even_so:
        return False
    backend_id = plan.backend_id
    with transaction(db):
        for subject_id, person in plan.after.items():
            if mirrors.mirrored(db, backend_id, subject_id) == plan.before[subject_id]:
                mirrors.keep(db, backend_id, person)
        outbox.owe(db, backend_id, [one.subject_id for one in plan.findings if one.difference in _SENT])
        found_away = [one.subject_id for one in plan.of(Difference.LEFT_AWAY) if one.remote_id]
        outbox.owe(db, backend_id, found_away)  # they are parked as soon as they are looked at
        not_wanted = [one.subject_id for one in plan.of(Difference.NOT_WANTED)]
        outbox.owe(db, backend_id, not_wanted, outbox.Urgency.REMOVAL)
        mirrors.keep_foreign(db, backend_id, {one.remote_id for one in plan.of(Difference.FOREIGN)})
        backends.compared(db, backend_id, now)
    return True


_SENT = frozenset({Difference.GONE, Difference.FACE_GONE, Difference.CHANGED, Difference.MISSING})

Listed = dict[str, dict[str, "RemoteFace"]]
"""Faces by their ids, of people by theirs."""


def _listed(
    backend: Backend, known: Iterable[MirroredPerson], before_call: Callable[[int], object]
) -> tuple[Listed, frozenset[str]]:
    """Return everybody there, and the ids of those of whom that cannot be said.

    A backend without a list is asked about each who is known to be there; a panel cannot be asked at all. Of
    many thousand questions some fail: as long as others are answered, those are left for the next time.
    """
    found: Listed = {}
    if backend.able.list_people:
        before_call(0)
        try:
            rows = backend.list_people()
        except Gone:  # an empty gallery: `check` proved that it is the right one
            rows = ()
        for row in rows:
            found.setdefault(row.person_id, {})[row.face_id] = row
        return found, frozenset()
    ids = [person.remote_id for person in known if person.remote_id is not None]
    if not backend.able.list_faces:
        return found, frozenset(ids)
    not_asked: set[str] = set()
    for person_id in ids:
        before_call(0)
        try:
            found[person_id] = {row.face_id: row for row in backend.list_faces(person_id)}
        except Gone:
            continue
        except BackendUnauthorised:
            raise
        except BackendError:
            if len(not_asked) >= MOST_FAILED:
                raise
            before_call(0)
            backend.check()
            not_asked.add(person_id)
    return found, frozenset(not_asked)


def _differences(
    there: Mapping[str, MirroredPerson], listed: Listed, gone_is: Difference, *, is_complete: bool
) -> tuple[dict[str, MirroredPerson], list[Finding]]:
    """Return what is to be recorded of whom, and what differs."""
    after: dict[str, MirroredPerson] = {}
    findings: list[Finding] = []
    for subject_id, person in there.items():
        remote_id = person.remote_id or ""
        faces = listed.get(remote_id)
        if faces is None:
            after[subject_id] = left_away(person) if gone_is is Difference.LEFT_AWAY else vanished(person)
            findings.append(Finding(gone_is, subject_id, remote_id))
            continue
        seen, difference = _seen(person, faces)
        if seen != person:
            after[subject_id] = seen
        if difference is not None:
            findings.append(Finding(difference, subject_id, remote_id))
        known = {face.remote_id for face in person.faces}
        if is_complete and not faces.keys() <= known:
            findings.append(Finding(Difference.FOREIGN_FACE, subject_id, remote_id))
    return after, findings


def _seen(
    person: MirroredPerson, faces: Mapping[str, RemoteFace]
) -> tuple[MirroredPerson, Difference | None]:
    """Return what is to be recorded of somebody who is there, and whether that calls for sending."""
    difference = None
    kept = []
    for face in person.faces:
        row = faces.get(face.remote_id or "")
        if face.remote_id is not None and row is None:
            difference = Difference.FACE_GONE
            continue
        if row is None or row.updated_at is None or row.updated_at == face.remote_at:
            kept.append(face)
        elif face.remote_at is None:
            kept.append(replace(face, remote_at=row.updated_at))
        else:
            difference = difference or Difference.CHANGED
            kept.append(replace(face, remote_at=None, digest=None, state=MirrorState.CHANGED))
    state = person.state if difference is None else MirrorState.CHANGED
    return replace(person, state=state, faces=tuple(kept)), difference


def _is_unresolved(person: MirroredPerson) -> bool:
    return person.state in UNRESOLVED or any(face.state in UNRESOLVED for face in person.faces)


def _others(
    settler: Settler,
    listed: Listed,
    known: Mapping[str, MirroredPerson],
    first: Mapping[str, MirroredPerson],
) -> list[Finding]:
    """Return whom others keep there. While nobody knows where somebody of ours is, the new may be they."""
    ours = {person.remote_id for person in (*known.values(), *first.values())}
    new_is = Difference.FOREIGN
    if any(_is_unresolved(person) for person in (*known.values(), *first.values())):
        new_is = Difference.NOT_SURE
    foreign = mirrors.foreign(settler.db, settler.backend_id)
    return [
        Finding(Difference.FOREIGN if remote_id in foreign else new_is, "", remote_id)
        for remote_id in listed
        if remote_id not in ours
    ]


def _not_compared(
    settler: Settler, known: Mapping[str, MirroredPerson], changed: set[str], now: datetime
) -> list[Finding]:
    """Return those of whom the mirror itself says that something is to be done."""
    owed = outbox.owed_to(settler.db, settler.backend_id)
    away = {one for one, person in known.items() if person.state is MirrorState.GONE}
    findings = [Finding(Difference.LEFT_AWAY, one) for one in sorted(away)]
    findings += [Finding(Difference.WAITING, one) for one in sorted(owed - changed - away)]
    here = with_faces(settler.db)
    for subject_id in sorted({*here, *known} - owed - changed - away):
        there = known.get(subject_id)
        if there is not None and there.state is MirrorState.REFUSED:
            continue  # somebody gave them up
        remote_id = None if there is None else there.remote_id
        is_wanted = settler.is_wanted(subject_id, now)
        if is_wanted and remote_id is None:
            findings.append(Finding(Difference.MISSING, subject_id))
        elif remote_id is not None and not is_wanted:
            findings.append(Finding(Difference.NOT_WANTED, subject_id, remote_id))
    return findings


def _objection(gone: int, compared: int) -> str:
    if gone < LEAST_GONE or gone <= MOST_GONE_SHARE * compared:
        return ""
    return (
        f"{gone} of {compared} people seem to be gone there. Nothing was changed. Check that this is still"
        " the right gallery; if they were deleted on purpose, say that they are to be added again."
    )

"""People of a gallery: subjects of NEC ID, users of Face AiDee."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete as delete_from
from sqlalchemy import insert, select
from sqlalchemy import update as change

from app.hub import slots
from app.hub.changes import raised, removal_of
from app.hub.identity import public_id as new_public_id
from app.hub.refusals import Missing, NoSuchGroup
from app.hub.schema import checkins, faces, galleries, groups, people
from app.hub.values import Person, Registrant, Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session

NO_GROUP = 0
"""Given as a group's id: none."""


def add(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    gallery_id: int,
    *,
    status: Status,
    registrant: Registrant,
    group_id: int | None = None,
    properties: Mapping[str, object] | None = None,
    now: datetime,
) -> Person:
    """Make a person without a face.

    Raises:
        NoSuchGroup: The gallery has no such group.
        Missing: There is no such gallery.
    """
    raised(session, gallery_id)
    public_id = new_public_id("necidguid")
    row = session.connection.execute(
        insert(people)
        .values(
            public_id=public_id,
            gallery_id=gallery_id,
            group_id=_group(session, gallery_id, group_id),
            registrant=registrant.value,
            status=status.value,
            sealed_properties=sealed_properties(session, public_id, properties or {}),
            created_at=now,
            updated_at=now,
        )
        .returning(*people.c)
    ).one()
    return _person(session, row)


def get(session: Session, gallery_id: int, person_id: int) -> Person | None:
    """Return a person of a gallery."""
    return _found(session, people.c.gallery_id == gallery_id, people.c.id == person_id)


def by_public_id(session: Session, gallery_id: int, public_id: str) -> Person | None:
    """Return a person of a gallery by the id that NEC ID's clients know."""
    return _found(session, people.c.gallery_id == gallery_id, people.c.public_id == public_id)


def everybody(session: Session, gallery_id: int) -> list[Person]:
    """Return all people of a gallery, oldest first."""
    rows = session.connection.execute(
        select(people).where(people.c.gallery_id == gallery_id).order_by(people.c.id)
    )
    return [_person(session, row) for row in rows]


def update(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    person_id: int,
    *,
    group_id: int | None = None,
    registrant: Registrant | None = None,
    properties: Mapping[str, object] | None = None,
    now: datetime,
) -> Person:
    """Change what is given of a person; properties as a whole.

    Args:
        session: The transaction.
        person_id: Who.
        group_id: The new group; 0 for none, None to leave it.
        registrant: Who entered the person.
        properties: Data of the person.
        now: The present.

    Raises:
        NoSuchGroup: The gallery has no such group.
        Missing: The person is gone.
    """
    row = _locked(session, person_id)
    changes: dict[str, object] = {"updated_at": now}
    if group_id is not None:
        changes["group_id"] = _group(session, row.gallery_id, group_id)
    if registrant is not None:
        changes["registrant"] = registrant.value
    if properties is not None:
        changes["sealed_properties"] = sealed_properties(session, row.public_id, properties)
    return _changed(session, person_id, changes)


def set_status(session: Session, person_id: int, status: Status, now: datetime) -> Person:
    """Say whether a person may pass.

    Raises:
        Missing: The person is gone.
    """
    _locked(session, person_id)
    return _changed(session, person_id, {"status": status.value, "updated_at": now})


def delete(session: Session, person_id: int, now: datetime) -> None:
    """Delete a person with all faces and pictures; the faces stay listed as gone, check-ins as nobody's.

    Raises:
        Missing: The person is gone already.
    """
    person = _locked(session, person_id)
    gallery = session.connection.execute(select(galleries).where(galleries.c.id == person.gallery_id)).one()
    face_ids = session.connection.scalars(select(faces.c.id).where(faces.c.person_id == person_id)).all()
    session.connection.execute(delete_from(people).where(people.c.id == person_id))
    session.connection.execute(
        change(galleries)
        .where(galleries.c.id == person.gallery_id)
        .values(face_count=galleries.c.face_count - len(face_ids))
    )
    session.connection.execute(
        change(checkins).where(checkins.c.person_id == person_id).values(person_id=None, subject_id="")
    )
    removal_of(session, gallery, face_ids)
    slots.leave_subject(session, person.public_id, now)


def _locked(session: Session, person_id: int) -> Row[Any]:
    """Raise the revision of a person's gallery, and return the person's row as it is under the lock."""
    query = select(people).where(people.c.id == person_id)
    row = session.connection.execute(query).one_or_none()
    if row is not None:
        raised(session, row.gallery_id)
        row = session.connection.execute(query).one_or_none()
    if row is None:
        raise Missing("There is no such person.")
    return row


def _changed(session: Session, person_id: int, changes: Mapping[str, object]) -> Person:
    """Change a person and, since what is known of their faces in memory changes too, those."""
    row = session.connection.execute(
        change(people).where(people.c.id == person_id).values(**changes).returning(*people.c)
    ).one()
    revision = select(galleries.c.revision).where(galleries.c.id == row.gallery_id).scalar_subquery()
    session.connection.execute(change(faces).where(faces.c.person_id == person_id).values(revision=revision))
    return _person(session, row)


def _group(session: Session, gallery_id: int, group_id: int | None) -> int | None:
    if group_id is None or group_id == NO_GROUP:
        return None
    found = session.connection.scalar(
        select(groups.c.id).where(groups.c.id == group_id, groups.c.gallery_id == gallery_id)
    )
    if found is None:
        raise NoSuchGroup(f"There is no group {group_id} in this gallery.")
    return group_id


def _found(session: Session, *conditions: ColumnElement[bool]) -> Person | None:
    row = session.connection.execute(select(people).where(*conditions)).one_or_none()
    return None if row is None else _person(session, row)


def _person(session: Session, row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        public_id=row.public_id,
        gallery_id=row.gallery_id,
        group_id=row.group_id,
        registrant=Registrant(row.registrant),
        status=Status(row.status),
        properties=json.loads(session.seal.open(row.sealed_properties, _place(row.public_id))),
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def sealed_properties(session: Session, public_id: str, properties: Mapping[str, object]) -> bytes:
    """Return a person's properties as they are kept."""
    return session.seal.close(json.dumps(dict(properties)).encode(), _place(public_id))


def _place(public_id: str) -> str:
    return f"people.properties:{public_id}"

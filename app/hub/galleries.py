"""Galleries: their size, which only grows, and the groups of people in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete as delete_from
from sqlalchemy import insert, select
from sqlalchemy import update as change

from app.hub import applications
from app.hub.changes import raised, tell
from app.hub.identity import public_id as new_public_id
from app.hub.refusals import Exists, Invalid, Missing
from app.hub.rows import gallery_of
from app.hub.schema import galleries, organisations
from app.hub.schema import groups as group_table
from app.hub.values import Application, Gallery, Group

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session

MADE_APPLICATION = "default"
"""Name of the application that comes with a gallery."""


def create(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    organisation_id: int,
    *,
    name: str,
    description: str,
    size: int,
    minimum_quality: float,
    now: datetime,
) -> tuple[Gallery, Application]:
    """Make a gallery and its first application.

    Raises:
        Exists: The organisation has one of that name; `existing` is the API key of its first application.
        Missing: There is no such organisation.
    """
    _lock(session, organisation_id)
    taken = _row(session, galleries.c.organisation_id == organisation_id, galleries.c.name == name)
    if taken is not None:
        first = applications.of_gallery(session, taken.id)[:1]
        raise Exists("There is a gallery of that name already.", first[0].api_key if first else "")
    row = session.connection.execute(
        insert(galleries)
        .values(
            public_id=new_public_id("galleryguid"),
            organisation_id=organisation_id,
            name=name,
            description=description,
            size=size,
            face_count=0,
            slot_count=0,
            revision=1,
            created_at=now,
        )
        .returning(*galleries.c)
    ).one()
    application = applications.create(
        session, row.id, name=MADE_APPLICATION, description="", minimum_quality=minimum_quality
    )
    return gallery_of(row), application


def everything(session: Session, organisation_id: int) -> list[Gallery]:
    """Return all galleries of an organisation, oldest first."""
    rows = session.connection.execute(
        select(galleries).where(galleries.c.organisation_id == organisation_id).order_by(galleries.c.id)
    )
    return [gallery_of(row) for row in rows]


def get(session: Session, organisation_id: int, public_id: str) -> Gallery | None:
    """Return a gallery of an organisation."""
    row = _row(session, galleries.c.public_id == public_id, galleries.c.organisation_id == organisation_id)
    return None if row is None else gallery_of(row)


def by_id(session: Session, gallery_id: int) -> Gallery | None:
    """Return a gallery by its number."""
    row = _row(session, galleries.c.id == gallery_id)
    return None if row is None else gallery_of(row)


def update(
    session: Session,
    gallery_id: int,
    *,
    name: str | None = None,
    description: str | None = None,
    size: int | None = None,
) -> Gallery:
    """Change what is given of a gallery.

    Raises:
        Invalid: It would shrink.
        Exists: The organisation has another of that name.
        Missing: There is no such gallery.
    """
    row = raised(session, gallery_id)
    if size is not None and size < row.size:
        raise Invalid(f"The size of a gallery can only grow; it is {row.size} now.")
    if name is not None and name != row.name:
        _lock(session, row.organisation_id)
        if _row(session, galleries.c.organisation_id == row.organisation_id, galleries.c.name == name):
            raise Exists("There is a gallery of that name already.")
    new = session.connection.execute(
        change(galleries)
        .where(galleries.c.id == gallery_id)
        .values(
            name=row.name if name is None else name,
            description=row.description if description is None else description,
            size=row.size if size is None else size,
        )
        .returning(*galleries.c)
    ).one()
    return gallery_of(new)


def delete(session: Session, gallery_id: int) -> bool:
    """Delete a gallery with its people, faces, applications and jobs; false if there is none."""
    tell(session, gallery_id)
    return bool(
        session.connection.execute(delete_from(galleries).where(galleries.c.id == gallery_id)).rowcount
    )


def groups(session: Session, gallery_id: int) -> list[Group]:
    """Return the groups of a gallery, oldest first."""
    rows = session.connection.execute(
        select(group_table).where(group_table.c.gallery_id == gallery_id).order_by(group_table.c.id)
    )
    return [Group(row.id, row.gallery_id, row.name) for row in rows]


def add_group(session: Session, gallery_id: int, name: str) -> Group:
    """Make a group.

    Raises:
        Exists: The gallery has one of that name.
        Missing: There is no such gallery.
    """
    raised(session, gallery_id)
    if any(group.name == name for group in groups(session, gallery_id)):
        raise Exists(f"There is a group called {name} already.")
    group_id = session.connection.scalars(
        insert(group_table).values(gallery_id=gallery_id, name=name).returning(group_table.c.id)
    ).one()
    return Group(group_id, gallery_id, name)


def _row(session: Session, *conditions: ColumnElement[bool]) -> Row[Any] | None:
    return session.connection.execute(select(galleries).where(*conditions)).one_or_none()


def _lock(session: Session, organisation_id: int) -> None:
    """Make others who name a gallery of this organisation wait for the end of the transaction."""
    found = session.connection.scalar(
        select(organisations.c.id).where(organisations.c.id == organisation_id).with_for_update()
    )
    if found is None:
        raise Missing("There is no such organisation.")

"""Applications: each a way into one gallery, with an API key that must be shown again when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete as delete_from
from sqlalchemy import insert, select
from sqlalchemy import update as change

from app.hub.failures import refused
from app.hub.identity import hashed, secret
from app.hub.identity import public_id as new_public_id
from app.hub.refusals import Missing
from app.hub.rows import gallery_of
from app.hub.schema import applications, galleries
from app.hub.values import Application

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session
    from app.hub.values import Gallery


def create(
    session: Session, gallery_id: int, *, name: str, description: str, minimum_quality: float
) -> Application:
    """Make an application with a new key.

    Raises:
        Missing: There is no such gallery.
    """
    public_id, api_key = new_public_id("applicationguid"), secret()
    with refused():
        row = session.connection.execute(
            insert(applications)
            .values(
                public_id=public_id,
                gallery_id=gallery_id,
                name=name,
                description=description,
                key_hash=hashed(api_key),
                sealed_key=session.seal.close(api_key.encode(), _place(public_id)),
                minimum_quality=minimum_quality,
            )
            .returning(*applications.c)
        ).one()
    return _application(session, row)


def everything(session: Session, organisation_id: int) -> list[Application]:
    """Return all applications of an organisation, oldest first."""
    return _found(session, galleries.c.organisation_id == organisation_id)


def of_gallery(session: Session, gallery_id: int) -> list[Application]:
    """Return the applications of a gallery, oldest first."""
    return _found(session, applications.c.gallery_id == gallery_id)


def get(session: Session, organisation_id: int, public_id: str) -> Application | None:
    """Return an application of an organisation."""
    found = _found(
        session, applications.c.public_id == public_id, galleries.c.organisation_id == organisation_id
    )
    return found[0] if found else None


def update(
    session: Session,
    application_id: int,
    *,
    name: str | None = None,
    description: str | None = None,
    minimum_quality: float | None = None,
) -> Application:
    """Change what is given of an application.

    Raises:
        Missing: There is no such application.
    """
    given = {"name": name, "description": description, "minimum_quality": minimum_quality}
    changes = {column: value for column, value in given.items() if value is not None}
    if changes:
        session.connection.execute(
            change(applications).where(applications.c.id == application_id).values(changes)
        )
    found = _found(session, applications.c.id == application_id)
    if not found:
        raise Missing("There is no such application.")
    return found[0]


def delete(session: Session, application_id: int) -> bool:
    """Delete an application, whose key is invalid at once, and its jobs; false if there is none."""
    return bool(
        session.connection.execute(
            delete_from(applications).where(applications.c.id == application_id)
        ).rowcount
    )


def by_key(session: Session, api_key: str) -> tuple[Application, Gallery] | None:
    """Return whose key this is, and the gallery that it opens."""
    found = _found(session, applications.c.key_hash == hashed(api_key))
    if not found:
        return None
    row = session.connection.execute(select(galleries).where(galleries.c.id == found[0].gallery_id)).one()
    return found[0], gallery_of(row)


def _found(session: Session, *conditions: ColumnElement[bool]) -> list[Application]:
    rows = session.connection.execute(
        select(applications)
        .join(galleries, galleries.c.id == applications.c.gallery_id)
        .where(*conditions)
        .order_by(applications.c.id)
    )
    return [_application(session, row) for row in rows]


def _application(session: Session, row: Row[Any]) -> Application:
    return Application(
        id=row.id,
        public_id=row.public_id,
        gallery_id=row.gallery_id,
        name=row.name,
        description=row.description,
        api_key=session.seal.open(row.sealed_key, _place(row.public_id)).decode(),
        minimum_quality=row.minimum_quality,
    )


def _place(public_id: str) -> str:
    return f"applications.key:{public_id}"

"""Identifiers of a door panel: by what somebody is let in. One of kind `face_id` waits for its face."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete as delete_from
from sqlalchemy import insert, select
from sqlalchemy import update as change

from app.hub.failures import refused
from app.hub.refusals import Missing
from app.hub.schema import identifiers
from app.hub.values import Identifier

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session

TAKEN = "Identifier with that type and number already exist"
"""In the panel's own words."""


def create(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    gallery_id: int,
    *,
    owner_name: str,
    owner_type: str,
    kind: str,
    number: str = "",
    lock: str,
    valid: Mapping[str, object] | None = None,
    now: datetime,
) -> int:
    """Make an identifier; return its uid. Without a number it may be like others.

    Raises:
        Exists: The gallery has one of this kind and number.
        Missing: There is no such gallery.
    """
    with refused(taken=TAKEN):
        uid: int = session.connection.scalars(
            insert(identifiers)
            .values(
                gallery_id=gallery_id,
                sealed_owner_name=_sealed(session, gallery_id, "owner_name", owner_name),
                owner_type=owner_type,
                kind=kind,
                **_number(session, gallery_id, kind, number),
                lock=lock,
                valid=json.dumps(dict(valid or {})),
                created_at=now,
                updated_at=now,
            )
            .returning(identifiers.c.id)
        ).one()
    return uid


def get(session: Session, gallery_id: int, uid: int) -> Identifier | None:
    """Return an identifier of a gallery."""
    found = _found(session, identifiers.c.gallery_id == gallery_id, identifiers.c.id == uid)
    return found[0] if found else None


def everything(session: Session, gallery_id: int, kind: str | None = None) -> list[Identifier]:
    """Return all identifiers of a gallery, or those of one kind, oldest first."""
    conditions = [identifiers.c.gallery_id == gallery_id]
    if kind is not None:
        conditions.append(identifiers.c.kind == kind)
    return _found(session, *conditions)


def update(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    uid: int,
    *,
    owner_name: str | None = None,
    owner_type: str | None = None,
    number: str | None = None,
    lock: str | None = None,
    valid: Mapping[str, object] | None = None,
    now: datetime,
) -> Identifier:
    """Change what is given of an identifier.

    Raises:
        Exists: The gallery has another of this kind and number.
        Missing: There is no such identifier.
    """
    found = _found(session, identifiers.c.id == uid)
    if not found:
        raise Missing("There is no such identifier.")
    gallery_id, kind = found[0].gallery_id, found[0].kind
    changes: dict[str, object] = {"updated_at": now}
    if owner_name is not None:
        changes["sealed_owner_name"] = _sealed(session, gallery_id, "owner_name", owner_name)
    if owner_type is not None:
        changes["owner_type"] = owner_type
    if number is not None:
        changes.update(_number(session, gallery_id, kind, number))
    if lock is not None:
        changes["lock"] = lock
    if valid is not None:
        changes["valid"] = json.dumps(dict(valid))
    with refused(taken=TAKEN):
        session.connection.execute(change(identifiers).where(identifiers.c.id == uid).values(**changes))
    return _found(session, identifiers.c.id == uid)[0]


def delete(session: Session, uid: int) -> bool:
    """Delete an identifier; its person is the caller's affair. False if there is none."""
    return bool(session.connection.execute(delete_from(identifiers).where(identifiers.c.id == uid)).rowcount)


def attach(session: Session, uid: int, person_id: int) -> None:
    """Say whose face an identifier is.

    Raises:
        Missing: Identifier or person is gone.
    """
    with refused():
        attached = session.connection.execute(
            change(identifiers).where(identifiers.c.id == uid).values(person_id=person_id)
        ).rowcount
    if not attached:
        raise Missing("There is no such identifier.")


def _found(session: Session, *conditions: ColumnElement[bool]) -> list[Identifier]:
    rows = session.connection.execute(select(identifiers).where(*conditions).order_by(identifiers.c.id))
    return [_identifier(session, row) for row in rows]


def _identifier(session: Session, row: Row[Any]) -> Identifier:
    def opened(column: str, sealed: bytes) -> str:
        return session.seal.open(sealed, _place(row.gallery_id, column)).decode()

    return Identifier(
        uid=row.id,
        gallery_id=row.gallery_id,
        owner_name=opened("owner_name", row.sealed_owner_name),
        owner_type=row.owner_type,
        kind=row.kind,
        number=opened("number", row.sealed_number),
        lock=row.lock,
        valid=json.loads(row.valid),
        person_id=row.person_id,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _number(session: Session, gallery_id: int, kind: str, number: str) -> dict[str, object]:
    place = f"identifiers.number:{gallery_id}:{kind}"
    return {
        "sealed_number": _sealed(session, gallery_id, "number", number),
        "number_fingerprint": session.seal.fingerprint(number, place) if number else None,
    }


def _sealed(session: Session, gallery_id: int, column: str, value: str) -> bytes:
    return session.seal.close(value.encode(errors="replace"), _place(gallery_id, column))


def _place(gallery_id: int, column: str) -> str:
    """Bound to the gallery: the uid is not known before the row is there."""
    return f"identifiers.{column}:{gallery_id}"

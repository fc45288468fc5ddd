"""Slots: the rows of NEC ID's list. What is gone stays listed until its place is needed.

A gallery has at most as many rows as faces fit in it; only then is the oldest row of a face that is gone
taken for a new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, insert, select, update

from app.hub.schema import galleries, slots
from app.hub.values import Slot

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session


def listed(
    session: Session, gallery_id: int, *, start: int, length: int, newest_first: bool
) -> tuple[list[Slot], int]:
    """Return some rows in the order of their last update, and how many there are."""
    total = session.connection.scalar(select(galleries.c.slot_count).where(galleries.c.id == gallery_id))
    if not total or start >= total:
        return [], total or 0
    order = (slots.c.updated_at, slots.c.event_id, slots.c.is_live)
    rows = session.connection.execute(
        select(slots)
        .where(slots.c.gallery_id == gallery_id)
        .order_by(*(column.desc() if newest_first else column for column in order))
        .offset(start)
        .limit(length)
    )
    return [Slot(row.subject_id, row.event_id, row.is_live, row.updated_at) for row in rows], total


def take(session: Session, gallery: Row[Any], subject_id: str, event_id: str, now: datetime) -> None:
    """List a new face; `gallery` is locked, and as it was before."""
    values = {"subject_id": subject_id, "event_id": event_id, "is_live": True, "updated_at": now}
    if gallery.slot_count < gallery.size:
        session.connection.execute(insert(slots).values(gallery_id=gallery.id, **values))
        session.connection.execute(
            update(galleries).where(galleries.c.id == gallery.id).values(slot_count=gallery.slot_count + 1)
        )
        return
    oldest = (
        select(slots.c.id)
        .where(slots.c.gallery_id == gallery.id, slots.c.is_live.is_(False))
        .order_by(slots.c.updated_at, slots.c.id)
        .limit(1)
        .scalar_subquery()
    )
    session.connection.execute(update(slots).where(slots.c.id == oldest).values(values))


def leave_event(session: Session, subject_id: str, event_id: str, now: datetime) -> None:
    """List a face as gone."""
    _leave(session, and_(slots.c.subject_id == subject_id, slots.c.event_id == event_id), now)


def leave_subject(session: Session, subject_id: str, now: datetime) -> None:
    """List all faces of a person as gone."""
    _leave(session, slots.c.subject_id == subject_id, now)


def _leave(session: Session, which: ColumnElement[bool], now: datetime) -> None:
    session.connection.execute(
        update(slots).where(which, slots.c.is_live.is_(True)).values(is_live=False, updated_at=now)
    )

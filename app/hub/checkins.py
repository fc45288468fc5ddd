"""Visits, kept in one place for all kiosks of a gallery."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.hub.refusals import Missing
from app.hub.rows import insert_new
from app.hub.schema import checkins, galleries, people
from app.hub.values import CheckIn

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Status


def record(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    gallery_id: int,
    *,
    person_id: int,
    similarity: float | None,
    status: Status,
    option: int | None,
    at: datetime,
    source: str,
) -> int:
    """Note a visit by face that the hub itself saw; return its number.

    Raises:
        Missing: There is no such gallery.
    """
    visit = CheckIn(
        event_id=str(uuid.uuid4()),
        at=at,
        source=source,
        person_id=person_id,
        status=status.value,
        similarity=similarity,
        option=option,
        method="face",
    )
    add_many(session, gallery_id, [visit], at)
    visit_id: int = session.connection.scalars(
        select(checkins.c.id).where(
            checkins.c.gallery_id == gallery_id, checkins.c.event_id == visit.event_id
        )
    ).one()
    return visit_id


def add_many(session: Session, gallery_id: int, visits: Iterable[CheckIn], now: datetime) -> int:
    """Keep visits that kiosks noted; return how many were new. One kept before stays as it is.

    Whoever is not in the gallery, or no longer, is left out: a visit is nobody's then.

    Raises:
        Missing: There is no such gallery.
    """
    # Locked, so that who reads on from the last number seen misses none that gets its number earlier.
    if not session.connection.scalar(
        select(galleries.c.id).where(galleries.c.id == gallery_id).with_for_update()
    ):
        raise Missing("There is no such gallery.")
    kept = list(visits)
    here = _subject_ids(session, gallery_id, {visit.person_id for visit in kept})
    return sum(
        insert_new(
            session,
            checkins,
            {
                "gallery_id": gallery_id,
                "event_id": visit.event_id,
                "at": visit.at,
                "received_at": now,
                "source": visit.source,
                "person_id": visit.person_id if visit.person_id in here else None,
                "subject_id": here.get(visit.person_id, ""),
                "status": visit.status,
                "similarity": visit.similarity,
                "option": visit.option,
                "direction": visit.direction,
                "method": visit.method,
            },
        )
        for visit in kept
    )


def _subject_ids(
    session: Session, gallery_id: int, person_ids: AbstractSet[int | None]
) -> dict[int | None, str]:
    """Return those who are in a gallery, with the ids that NEC ID's clients know."""
    query = select(people.c.id, people.c.public_id)
    rows = session.connection.execute(
        query.where(
            people.c.gallery_id == gallery_id, people.c.id.in_([one for one in person_ids if one is not None])
        )
    )
    return {row.id: row.public_id for row in rows}


def listing(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    gallery_id: int,
    *,
    after: int = 0,
    limit: int,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[CheckIn]:
    """Return visits in the order in which they arrived.

    Args:
        session: The transaction.
        gallery_id: The gallery.
        after: The number of the last one seen.
        limit: How many at most.
        since: Those that happened then or later.
        until: Those that happened before.
    """
    query = select(checkins).where(checkins.c.gallery_id == gallery_id, checkins.c.id > after)
    if since is not None:
        query = query.where(checkins.c.at >= since)
    if until is not None:
        query = query.where(checkins.c.at < until)
    return [
        CheckIn(
            event_id=row.event_id,
            at=row.at,
            source=row.source,
            person_id=row.person_id,
            subject_id=row.subject_id,
            status=row.status,
            similarity=row.similarity,
            option=row.option,
            direction=row.direction,
            method=row.method,
            received_at=row.received_at,
            id=row.id,
        )
        for row in session.connection.execute(query.order_by(checkins.c.id).limit(limit))
    ]


def expire(session: Session, before: datetime) -> int:
    """Delete visits that happened before; return how many."""
    return session.connection.execute(delete(checkins).where(checkins.c.at < before)).rowcount

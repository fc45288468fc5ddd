"""Bulk registrations: a job is many records, each of which one process works on at a time.

A record is claimed for a while; if its process dies, another takes it when the claim has run out.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, or_, select, update

from app.hub.failures import refused
from app.hub.identity import public_id
from app.hub.refusals import Invalid, Missing
from app.hub.schema import job_records, jobs
from app.hub.values import JobRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from app.hub.database import Session

CLAIM = timedelta(minutes=2)
"""How long a record is left to who began it; a picture is given 30 s."""


def create(
    session: Session,
    gallery_id: int,
    application_id: int,
    registrations: Sequence[tuple[str, Sequence[str]]],
    now: datetime,
) -> str:
    """Make a job of file names and tags; return its id.

    Raises:
        Missing: There is no such gallery or application.
    """
    batch_id = public_id("batchguid")
    with refused():
        job_id = session.connection.scalars(
            insert(jobs)
            .values(public_id=batch_id, gallery_id=gallery_id, application_id=application_id, created_at=now)
            .returning(jobs.c.id)
        ).one()
    rows = [
        {
            "public_id": public_id("idguid"),
            "job_id": job_id,
            "filename": filename,
            "tags": json.dumps(list(tags)),
            "attempts": 0,
            "is_processed": False,
            "reason": "",
            "subject_id": "",
            "event_id": "",
            "attributes": "",
        }
        for filename, tags in registrations
    ]
    if rows:
        session.connection.execute(insert(job_records), rows)
    return batch_id


def next_open(session: Session, now: datetime) -> JobRecord | None:
    """Claim the oldest record that nobody works on; None if there is none. For `writing`."""
    record_id = session.connection.scalar(
        select(job_records.c.id)
        .where(
            job_records.c.is_processed.is_(False),
            or_(job_records.c.claimed_until.is_(None), job_records.c.claimed_until <= now),
        )
        .order_by(job_records.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if record_id is None:
        return None
    session.connection.execute(
        update(job_records)
        .where(job_records.c.id == record_id)
        .values(claimed_until=now + CLAIM, attempts=job_records.c.attempts + 1)
    )
    return _record(session.connection.execute(_records().where(job_records.c.id == record_id)).one())


def finish(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    record_id: int,
    *,
    subject_id: str = "",
    event_id: str = "",
    reason: str = "",
    attributes: str = "",
) -> None:
    """Say what became of a record, in the transaction of the registration itself.

    Raises:
        Missing: Another process was faster, or the job is gone: nothing of this must stay.
    """
    finished = session.connection.execute(
        update(job_records)
        .where(job_records.c.id == record_id, job_records.c.is_processed.is_(False))
        .values(
            is_processed=True,
            claimed_until=None,
            subject_id=subject_id,
            event_id=event_id,
            reason=reason,
            attributes=attributes,
        )
    ).rowcount
    if not finished:
        raise Missing("This record of a job is done with already.")


def progress(
    session: Session, gallery_id: int, batch_id: str, after: str, count: int
) -> tuple[list[JobRecord], str] | None:
    """Return records of a job, and what to give as `after` for the next ones; empty at the end.

    Args:
        session: The transaction.
        gallery_id: The gallery.
        batch_id: The job; None is returned if the gallery has none of this id.
        after: Empty for the first records.
        count: How many at most.

    Raises:
        Invalid: `after` is not what this function returned.
    """
    job_id = session.connection.scalar(
        select(jobs.c.id).where(jobs.c.public_id == batch_id, jobs.c.gallery_id == gallery_id)
    )
    if job_id is None:
        return None
    if after and not (after.isascii() and after.isdecimal() and len(after) < 20):
        raise Invalid("There is no such page.")
    rows = session.connection.execute(
        _records()
        .where(job_records.c.job_id == job_id, job_records.c.id > int(after or "0"))
        .order_by(job_records.c.id)
        .limit(count + 1)
    ).all()
    records = [_record(row) for row in rows[:count]]
    return records, str(records[-1].id) if len(rows) > count else ""


def _records() -> Any:  # noqa: ANN401 - a select of many columns has no readable type
    return select(
        job_records, jobs.c.public_id.label("batch_id"), jobs.c.gallery_id, jobs.c.application_id
    ).join(jobs, jobs.c.id == job_records.c.job_id)


def _record(row: Row[Any]) -> JobRecord:
    return JobRecord(
        id=row.id,
        public_id=row.public_id,
        batch_id=row.batch_id,
        gallery_id=row.gallery_id,
        application_id=row.application_id,
        filename=row.filename,
        tags=tuple(json.loads(row.tags)),
        attempts=row.attempts,
        is_processed=row.is_processed,
        reason=row.reason,
        subject_id=row.subject_id,
        event_id=row.event_id,
        attributes=row.attributes,
    )

"""The record of check-ins as it is looked through: pages with filters, and how many there are.

No question takes long, however many check-ins there are (`app.store.activity_search`), and a page goes on
where the one before ended instead of counting from the top.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from app.store.activity_query import Cursor, Page, Query, Row
from app.store.activity_search import counted, matches
from app.store.activity_sums import (
    Counted,
    PersonCount,
    per_day,
    per_hour,
    per_hour_of_day,
    per_person,
    quality_by_day,
    stations,
)
from app.store.cipher import translated_errors
from app.store.times import optional_utc_time, utc_time

__all__ = [
    "COUNTED", "Counted", "Cursor", "Page", "PersonCount", "Query", "Row", "count", "find", "one", "pages",
    "per_day", "per_hour", "per_hour_of_day", "per_person", "picture", "quality_by_day", "stations",
]  # fmt: skip

COUNTED = 1000
"""`count` counts no further where it has to look at every row: the window then says "more than"."""

_FROM = "checkins AS one LEFT JOIN subjects ON subjects.id = one.subject_id"

_COLUMNS = """
    one.id, one.at, one.subject_id, one.outcome, coalesce(subjects.name, ''), one.score, one.margin,
    one.direction, one.station, one.way, one.answer, one.voided_at,
    coalesce((SELECT reason FROM refusals WHERE checkin_id = one.id), ''), one.liveness,
    EXISTS (SELECT 1 FROM checkin_pictures WHERE checkin_id = one.id)
        OR EXISTS (SELECT 1 FROM refusals WHERE checkin_id = one.id AND picture IS NOT NULL),
    one.decided_by
"""
"""What a `Row` is made of."""


@translated_errors()
def find(db: Database, query: Query, limit: int, before: Cursor | None = None) -> Page:
    """Return a page of the check-ins that are looked for, newest first.

    Args:
        db: The database.
        query: What is looked for.
        limit: Most rows of the page.
        before: Where the page before ended; None for the newest.

    Raises:
        StoreError: The database cannot be read.
    """
    found = matches(db, query, limit + 1, before)
    numbers = json.dumps([number for number, *_ in found[:limit]])
    read = db.execute(
        f"SELECT {_COLUMNS} FROM {_FROM}"  # noqa: S608 - fixed texts
        " WHERE one.id IN (SELECT value FROM json_each(?)) ORDER BY one.at DESC, one.id DESC",
        [numbers],
    )
    rows = tuple(map(_row, read))
    return Page(rows, (rows[-1].at, rows[-1].id) if len(found) > limit else None)


def pages(db: Database, query: Query, limit: int) -> Iterator[tuple[Row, ...]]:
    """Yield the rows of one page after the other, for whoever wants all of them; errors as of `find`."""
    page = find(db, query, limit)
    while page.after is not None:
        yield page.rows
        page = find(db, query, limit, page.after)
    yield page.rows


@translated_errors()
def one(db: Database, number: int) -> Row | None:
    """Return one check-in; None if there is none of that number.

    Raises:
        StoreError: The database cannot be read.
    """
    values = db.execute(f"SELECT {_COLUMNS} FROM {_FROM} WHERE one.id = ?", [number]).fetchone()  # noqa: S608 - fixed
    return None if values is None else _row(values)


@translated_errors()
def count(db: Database, query: Query) -> int:
    """Return how many check-ins are looked for; with words no further than `COUNTED` + 1.

    Raises:
        StoreError: The database cannot be read.
    """
    if query.words.strip():
        return len(matches(db, query, COUNTED + 1))
    return counted(db, query)


@translated_errors()
def picture(db: Database, number: int) -> bytes | None:
    """Return the JPEG that is kept of a check-in or of its refusal; None if none is.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT picture FROM checkin_pictures WHERE checkin_id = :number UNION ALL"
        " SELECT picture FROM refusals WHERE checkin_id = :number AND picture IS NOT NULL LIMIT 1",
        {"number": number},
    ).fetchone()
    return None if row is None else row[0]


def _row(values: tuple[Any, ...]) -> Row:
    number, at, subject_id, outcome, *rest = values
    made = Row(number, utc_time(at), outcome, subject_id, *rest)
    voided_at: str | None = values[11]
    return replace(made, voided_at=optional_utc_time(voided_at), has_picture=bool(made.has_picture))

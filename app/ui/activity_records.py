"""What the Activity page asks of the store, as calls for threads other than the window's.

Imported there only: the libraries of the store take longer to load than the first window may.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.core.drift import drift
from app.store import activity, checkins, decisions, presence
from app.store.activity import COUNTED, Query
from app.store.activity_files import audited, write_csv, write_xlsx
from app.ui.activity_values import Charts, Explanation, Inside, Log
from app.ui.activity_zone import SiteZone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from sqlite_utils import Database

    from app.core.drift import Drift
    from app.store.activity import Cursor, Page, Row
    from app.ui.activity_values import Filters

PAGE_ROWS = 200
"""Rows of a page: a screen shows some twenty."""

_EXPORT_ROWS = 2000
"""Rows that are read at once for a file."""

_MOST_OFTEN = 10
"""People in the chart of those who pass most often."""

_WATCHED_DAYS = 60
"""Days that are looked at for a camera that sees worse than it used to."""


class Stopped(Exception):
    """Nobody wants the file any more."""


def log(db: Database, filters: Filters, rows: int = PAGE_ROWS) -> Log:
    """Return the newest entries that fit, and how many there are.

    Args:
        db: The database.
        filters: What is looked for.
        rows: How many entries at least; the window may have fetched several pages.
    """
    query = query_of(filters)
    found = activity.count(db, query)
    is_more = bool(filters.words) and found > COUNTED
    page = activity.find(db, query, max(rows, PAGE_ROWS))
    return Log(page, min(found, COUNTED) if is_more else found, is_more, activity.stations(db))


def page(db: Database, filters: Filters, before: Cursor | None = None) -> Page:
    """Return a page of the log."""
    return activity.find(db, query_of(filters), PAGE_ROWS, before)


def explanation(db: Database, number: int, people: int, fpir: float) -> Explanation | None:
    """Return why an entry came out as it did; None if there is no such entry any more."""
    decision = decisions.explain(db, number)
    return None if decision is None else Explanation(decision, people, fpir)


def void(db: Database, number: int, actor: str) -> None:
    """Take a check-in back."""
    checkins.void(db, number, datetime.now(UTC), actor)


def inside(db: Database, now: datetime) -> Inside:
    """Return who is in the building; `now` is local."""
    return Inside(tuple(presence.inside(db, now)), now)


def mark_out(db: Database, subject_ids: Sequence[str], actor: str) -> None:
    """Note that some people have gone."""
    for subject_id in subject_ids:
        presence.mark_out(db, subject_id, datetime.now(UTC), actor)


def charts(db: Database, days: int, station: str, now: datetime) -> Charts:
    """Return what is drawn of the last days.

    Args:
        db: The database.
        days: How many, today among them.
        station: Whose camera is drawn; that of the first station if there is none of this name.
        now: Local time.
    """
    first = now.date() - timedelta(days=days - 1)
    since, until = midnight(first), midnight(now.date() + timedelta(days=1))
    passed = {one.at.date(): one.came + one.went for one in activity.per_day(db, since, until)}
    names = activity.stations(db)
    chosen = station if station in names else next(iter(names), "")
    return Charts(
        activity.per_hour_of_day(db, since, until),
        tuple((day, passed.get(day, 0)) for day in (first + timedelta(days=one) for one in range(days))),
        tuple((one.name, one.passages) for one in activity.per_person(db, since, until, _MOST_OFTEN)),
        tuple(activity.quality_by_day(db, chosen, since, until)) if chosen else (),
        tuple(_drifts(db, names, until)),
        names,
        chosen,
    )


def export(  # noqa: PLR0913 - what to write, where to, and how to tell of it
    open_db: Callable[[], Database],
    close_db: Callable[[Database], None],
    filters: Filters,
    path: Path,
    heads: Sequence[str],
    *,
    actor: str,
    tell: Callable[[int], object],
    is_stopped: Callable[[], bool],
) -> int:
    """Write all entries that fit into a file, with a connection of its own; return how many.

    Args:
        open_db: Opens the database on this thread.
        close_db: Closes it.
        filters: What is looked for.
        path: The file; one that ends with .csv is CSV, any other is a workbook.
        heads: Names of the columns.
        actor: Who wants it, for the audit.
        tell: Gets how many are written, now and then.
        is_stopped: Whether nobody wants the file any more.

    Raises:
        Stopped: Nobody wants it; there is no file, or the one that was there.
        StoreError: The database cannot be read, or the file cannot be written.
    """
    write = write_csv if path.suffix.lower() == ".csv" else write_xlsx
    db = open_db()
    try:
        rows = audited(db, _all_rows(db, filters, tell, is_stopped), datetime.now(UTC), actor)
        return write(rows, path, SiteZone(), heads)
    finally:
        close_db(db)


def query_of(filters: Filters) -> Query:
    """Return what is asked of the store; days begin and end at midnight here."""
    return Query(
        since=midnight(filters.first) if filters.first else None,
        until=midnight(filters.last + timedelta(days=1)) if filters.last else None,
        words=filters.words,
        outcome=filters.outcome,
        direction=filters.direction,
        station=filters.station,
        way=filters.way,
    )


def midnight(day: date) -> datetime:
    """Return when a day begins here; aware."""
    return datetime.combine(day, time.min, SiteZone())


def _all_rows(
    db: Database, filters: Filters, tell: Callable[[int], object], is_stopped: Callable[[], bool]
) -> Iterator[Row]:
    query, before, done = query_of(filters), None, 0
    while True:
        found = activity.find(db, query, _EXPORT_ROWS, before)
        for row in found.rows:
            if is_stopped():
                raise Stopped
            yield row
        done += len(found.rows)
        tell(done)
        before = found.after
        if before is None:
            return


def _drifts(db: Database, stations: Sequence[str], until: datetime) -> Iterator[tuple[str, Drift]]:
    """Yield the worst that changed at each station."""
    since = until - timedelta(days=_WATCHED_DAYS)
    for name in stations:
        found = drift(activity.quality_by_day(db, name, since, until))
        if found:
            yield name, found[0]

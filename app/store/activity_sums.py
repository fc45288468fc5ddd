"""What happened in an hour, on a day, of a person: from sums that the database keeps while it writes."""

from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from heapq import nsmallest

from sqlite_utils import Database

from app.core.drift import Day
from app.store.cipher import translated_errors
from app.store.quarters import QUARTER_S, at_quarter, month_after, month_begin, quarter_of
from app.store.times import utc_text


@dataclass(frozen=True, slots=True)
class Counted:
    """How much happened in one hour or on one day; entries that were taken back are in none but `voided`.

    Attributes:
        at: Its beginning, in the time zone asked for.
        came: Passages in.
        went: Passages out.
        turned_away: Outcomes that let nobody in.
        voided: Entries taken back.
    """

    at: datetime
    came: int
    went: int
    turned_away: int
    voided: int


@dataclass(frozen=True, slots=True)
class PersonCount:
    """How often one person passed."""

    subject_id: str
    name: str
    passages: int


@translated_errors()
def stations(db: Database) -> tuple[str, ...]:
    """Return the names of all stations with check-ins, sorted; not that of entries made at no station.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT DISTINCT station FROM checkin_days WHERE station <> '' ORDER BY station")
    return tuple(name for (name,) in rows)


@translated_errors()
def per_hour(
    db: Database, since: datetime, until: datetime, zone: tzinfo | None = None, station: str = ""
) -> list[Counted]:
    """Return each hour in which anything happened, oldest first.

    Args:
        db: The database.
        since: From when on; aware; counted from its quarter of an hour on.
        until: Up to when; aware; its quarter of an hour is not counted.
        zone: Whose hours; None for this machine's.
        station: Only this one; empty for all.

    Raises:
        StoreError: The database cannot be read.
    """
    return _counted(db, since, until, zone, station, 3600)


@translated_errors()
def per_day(
    db: Database, since: datetime, until: datetime, zone: tzinfo | None = None, station: str = ""
) -> list[Counted]:
    """Return each local day on which anything happened, oldest first; the rest as of `per_hour`."""
    return _counted(db, since, until, zone, station, _DAY_S)


@translated_errors()
def per_hour_of_day(
    db: Database, since: datetime, until: datetime, zone: tzinfo | None = None, station: str = ""
) -> tuple[int, ...]:
    """Return passages in both directions at each of the 24 hours of the day, all days together.

    Arguments and errors as of `per_hour`, of which it is the sum.
    """
    hours = [0] * 24
    for first, last, offset_s in _even(since, until, zone):
        rows = db.execute(
            f"""
            SELECT (quarter * 900 + :offset) / 3600 % 24, sum(came + went)
            FROM ({_QUARTERS[bool(station)]})
            GROUP BY 1
            """,  # noqa: S608 - fixed texts
            {"offset": offset_s, "first": first, "last": last, "station": station},
        )
        for hour, passages in rows:
            hours[hour] += passages
    return tuple(hours)


@translated_errors()
def per_person(db: Database, since: datetime, until: datetime, limit: int = 20) -> list[PersonCount]:
    """Return who passed most often, in both directions together, the most frequent first.

    Raises:
        StoreError: The database cannot be read.
    """
    begin, end = utc_text(since), utc_text(until)
    passages = Tally[str]()
    (first, before), (last, after) = _near_month(begin), _near_month(end)
    if begin < end and month_after(first) < last:  # all months are read, even for one
        summed = (
            "SELECT subject_id, sum(passages) FROM checkin_months WHERE month >= ? AND month < ? GROUP BY 1"
        )
        passages.update(dict(db.execute(summed, [first, last]).fetchall()))
        passages.update(_passed(db, begin, before))
        passages.subtract(_passed(db, before, begin))
        passages.update(_passed(db, after, end))
        passages.subtract(_passed(db, end, after))
    else:
        passages.update(_passed(db, begin, end))
    often = ((who, number) for who, number in passages.items() if number)
    most = nsmallest(limit, often, key=lambda one: (-one[1], one[0]))
    return [PersonCount(who, _name(db, who), number) for who, number in most]


@translated_errors()
def quality_by_day(
    db: Database, station: str, since: datetime, until: datetime, zone: tzinfo | None = None
) -> list[Day]:
    """Return what a station's camera saw each local day, oldest first: for charts and for `app.core.drift`.

    Arguments and errors as of `per_hour`.
    """
    sums: dict[datetime, list[float]] = {}
    for first, last, offset_s in _even(since, until, zone):
        rows = db.execute(
            """
            SELECT (quarter * 900 + ?) / 86400, sum(judged), sum(quality), sum(brightness), sum(sharpness),
                sum(scored), sum(score)
            FROM checkin_quarters WHERE quarter >= ? AND quarter < ? AND station = ? GROUP BY 1
            """,
            [offset_s, first, last, station],
        )
        for day, *values in rows:
            at = _EPOCH + timedelta(days=day)
            sums[at] = [a + b for a, b in zip(sums.get(at, _NOTHING), values, strict=True)]
    return [
        Day(
            at.date(),
            int(faces),
            quality / faces,
            light / faces,
            sharp / faces,
            score / scored if scored else None,
        )
        for at, (faces, quality, light, sharp, scored, score) in sorted(sums.items())
        if faces
    ]


def _near_month(at: str) -> tuple[str, str]:
    """Return the month whose beginning is nearest to a time, and that beginning."""
    month = month_after(at[:7]) if at[8:10] > _MIDDLE else at[:7]
    return month, month_begin(month)


def _passed(db: Database, since: str, until: str) -> Tally[str]:
    """Return how often everybody passed between two times, each passage read; nobody if they are reversed."""
    rows = db.execute(
        "SELECT subject_id FROM checkins INDEXED BY checkins_by_time WHERE at >= ? AND at < ?"
        " AND outcome = 'identified' AND voided_at IS NULL AND subject_id IS NOT NULL",
        [since, until],
    )
    return Tally(subject_id for (subject_id,) in rows)


_MIDDLE = "15"
"""The last day of a month that is in its first half."""

_DAY_S = 86_400

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - local days are counted from it, whatever the time zone

_NOTHING = [0.0] * 6


_SUMMED = (
    "SELECT quarter, sum(came) AS came, sum(went) AS went, sum(turned_away) AS turned_away,"
    " sum(voided) AS voided FROM checkin_quarters WHERE quarter >= :first AND quarter < :last"
)

_QUARTERS = tuple(
    f"{_SUMMED}{of_station} GROUP BY quarter LIMIT -1" for of_station in ("", " AND station = :station")
)
"""Quarters of all stations, and of one. They are summed as they are stored, before longer spans are sorted:
without its limit SQLite would sort all of them at once."""


def _counted(  # noqa: PLR0913, PLR0917 - one question, and how large its steps are
    db: Database, since: datetime, until: datetime, zone: tzinfo | None, station: str, size_s: int
) -> list[Counted]:
    found: dict[datetime, tuple[int, ...]] = {}
    for first, last, offset_s in _even(since, until, zone):
        rows = db.execute(
            f"""
            SELECT (quarter * 900 + :offset) / :size,
                sum(came), sum(went), sum(turned_away), sum(voided)
            FROM ({_QUARTERS[bool(station)]})
            GROUP BY 1
            """,  # noqa: S608 - fixed texts
            {"offset": offset_s, "size": size_s, "first": first, "last": last, "station": station},
        )
        for slot, *numbers in rows:
            at = datetime.fromtimestamp(slot * size_s - offset_s, UTC)
            if size_s == _DAY_S:  # a day with a change of clocks is one, however long
                at = _midnight(slot, zone)
            before = found.get(at, (0,) * len(numbers))
            found[at] = tuple(a + b for a, b in zip(before, numbers, strict=True))
    return [Counted(at.astimezone(zone), *numbers) for at, numbers in sorted(found.items())]


def _even(since: datetime, until: datetime, zone: tzinfo | None) -> Iterator[tuple[int, int, int]]:
    """Yield spans in which clocks do not change: first quarter, the one after, and seconds ahead of UTC."""
    first, end = quarter_of(since), quarter_of(until)
    while first < end:
        offset_s, last = _offset_s(first, zone), min(first + _QUARTERS_A_DAY, end)
        while last < end and _offset_s(last, zone) == offset_s:
            last = min(last + _QUARTERS_A_DAY, end)
        while _offset_s(last - 1, zone) != offset_s:  # the clocks changed within the last day
            last -= 1
        yield first, last, offset_s
        first = last


def _midnight(day: int, zone: tzinfo | None) -> datetime:
    naive = _EPOCH + timedelta(days=day)
    return naive.astimezone() if zone is None else naive.replace(tzinfo=zone)


_QUARTERS_A_DAY = _DAY_S // QUARTER_S


def _offset_s(quarter: int, zone: tzinfo | None) -> int:
    offset = at_quarter(quarter).astimezone(zone).utcoffset()
    return round(offset.total_seconds()) if offset else 0


def _name(db: Database, subject_id: str) -> str:
    row = db.execute("SELECT name FROM subjects WHERE id = ?", [subject_id]).fetchone()
    return str(row[0]) if row else ""

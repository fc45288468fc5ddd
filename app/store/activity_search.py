"""How check-ins are found among a million: by sums that say where to look.

Whatever is rare (a station, an outcome) is looked for on the days whose sums have it, and whoever words mean
in the months whose sums have them; only those are then read, newest first and as far as is wanted.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from sqlite_utils import Database

from app.store.activity_query import Cursor, Query
from app.store.quarters import day_after, day_begin, month_after, month_begin
from app.store.text import folded
from app.store.times import utc_text

Values = tuple[Any, ...]
"""Columns of one check-in."""

_EARLIEST, _LATEST = utc_text(datetime(1970, 1, 1, tzinfo=UTC)), utc_text(datetime(9999, 1, 1, tzinfo=UTC))

_READ_FIRST = 3000
"""Check-ins that are read whomever words mean: whoever comes often is among them."""

_RARE = 5000
"""Check-ins up to which all are read: those of a filter, or of a month's people whom words mean."""

_LEAST_COLUMNS = "one.id, one.at, one.subject_id"


def matches(
    db: Database,
    query: Query,
    before: Cursor | None = None,
    columns: str = _LEAST_COLUMNS,
    source: str = "checkins AS one",
) -> Iterator[Values]:
    """Yield the check-ins that are looked for, newest first, as lazily as they are taken.

    Args:
        db: The database.
        query: What is looked for.
        before: The row to go on after; None for the newest.
        columns: What is read of each, of the table `one`: number, time and subject first.
        source: What it is read from.
    """
    search = _Search(db, query, columns, source)
    if before is None:
        yield from search.within(*_span(query))
        return
    at = utc_text(before[0])
    yield from search.rows("one.at = :at AND one.id < :number", {"at": at, "number": before[1]})
    since, until = _span(query)
    yield from search.within(since, min(until, at))


def counted(db: Database, query: Query) -> int:
    """Return how many check-ins a query without words looks for."""
    since, until = _span(query)
    search = _Search(db, query, "count(*)", "checkins AS one")
    if query.subject_id:
        return search.number(since, until)
    first, last = day_after(since[:10]), until[:10]  # the days that are whole
    if first >= last:
        return search.number(since, until)
    edges = search.number(since, day_begin(first)) + search.number(day_begin(last), until)
    return edges + search.summed(first, last)


@dataclass(frozen=True)
class _Search:
    """One query while it is answered."""

    db: Database
    query: Query
    columns: str
    source: str

    def within(self, since: str, until: str) -> Iterator[Values]:
        """Yield what lies between two times."""
        if self.query.subject_id:
            yield from self.rows("one.at >= :since AND one.at < :until", {"since": since, "until": until})
        elif self.query.words.strip():
            yield from self._by_words(since, until)
        else:
            yield from self._by_time(since, until)

    def rows(self, where: str, values: dict[str, str | int], index: str = "") -> Iterator[Values]:
        """Yield the check-ins of which a condition holds, and whatever else is looked for."""
        filters, given = self._filters
        person = " AND one.subject_id = :subject_id" if self.query.subject_id else ""
        source = self.source.replace("one", f"one INDEXED BY {index}", 1) if index else self.source
        found = self.db.execute(
            f"SELECT {self.columns} FROM {source} WHERE {where}{person}{filters}"  # noqa: S608 - fixed texts
            " ORDER BY one.at DESC, one.id DESC",
            {**given, **values, "subject_id": self.query.subject_id},
        )
        if not self.query.words.strip():
            return iter(found)
        return (row for row in found if row[2] in self._meant)

    def number(self, since: str, until: str) -> int:
        """Return how many there are between two times, each of them read."""
        found = self.rows("one.at >= :since AND one.at < :until", {"since": since, "until": until})
        return int(next(found)[0])

    def summed(self, first: str, last: str) -> int:
        """Return how many there are from one day up to another, itself not."""
        filters, given = self._filters
        (found,) = self.db.execute(
            "SELECT coalesce(sum(entries), 0) FROM checkin_days AS one"  # noqa: S608 - fixed texts
            f" WHERE day >= :first AND day < :last{filters}",
            {**given, "first": first, "last": last},
        ).fetchone()
        return int(found)

    @cached_property
    def _filters(self) -> tuple[str, dict[str, str | int]]:
        """The conditions that the sums know too, and their values."""
        asked = {name: getattr(self.query, name) for name in ("outcome", "direction", "station", "way")}
        given = {name: value for name, value in asked.items() if value}
        return "".join(f" AND one.{name} = :{name}" for name in given), given

    @cached_property
    def _meant(self) -> frozenset[str]:
        """The subjects of whom all words are in name, external id, e-mail address or group."""
        rows = self.db.execute(
            "SELECT id, concat_ws(char(10), name, external_id, email, group_name) FROM subjects"
        )
        words = folded(self.query.words).split()
        known = ((subject_id, text.lower() if text.isascii() else folded(text)) for subject_id, text in rows)
        return frozenset(subject_id for subject_id, text in known if all(word in text for word in words))

    def _by_time(self, since: str, until: str) -> Iterator[Values]:
        filters, given = self._filters
        if not given:
            yield from self.rows("one.at >= :since AND one.at < :until", {"since": since, "until": until})
            return
        days = self.db.execute(
            "SELECT DISTINCT day FROM checkin_days AS one"  # noqa: S608 - fixed texts
            f" WHERE day BETWEEN :first AND :last{filters} ORDER BY day DESC",
            {**given, "first": since[:10], "last": until[:10]},
        )
        for (day,) in days:
            begin, end = max(since, day_begin(day)), min(until, day_begin(day_after(day)))
            yield from self.rows("one.at >= :since AND one.at < :until", {"since": begin, "until": end})

    def _by_words(self, since: str, until: str) -> Iterator[Values]:
        """Yield what is in the newest check-ins; where that is little, go on month by month."""
        if self._filters[1] and self.summed(since[:10], day_after(until[:10])) <= _RARE:
            yield from self._by_time(since, until)
            return
        read = self.db.execute(
            "SELECT at FROM checkins WHERE at >= ? AND at < ? ORDER BY at DESC LIMIT 1 OFFSET ?",
            [since, until, _READ_FIRST],
        ).fetchone()
        yield from self._by_time(read[0] if read else since, until)
        ids = json.dumps(sorted(self._meant)) if read else "[]"
        until = read[0] if read else since
        month, entries = self._month_with(ids, until)
        while month and month >= since[:7]:
            begin, end = max(since, month_begin(month)), min(until, month_begin(month_after(month)))
            if entries <= _RARE:
                yield from self.rows(
                    "one.at >= :since AND one.at < :until"
                    " AND one.subject_id IN (SELECT value FROM json_each(:ids))",
                    {"since": begin, "until": end, "ids": ids},
                    "checkins_by_subject_and_time",
                )
            else:
                yield from self._by_time(begin, end)
            month, entries = self._month_with(ids, month)

    def _month_with(self, ids: str, until: str) -> tuple[str, int]:
        """Return the last month of before a time in which there is an entry of these, and how many."""
        row = self.db.execute(
            """
            SELECT month, sum(entries) FROM json_each(:ids) CROSS JOIN checkin_months
            WHERE subject_id = value AND month = (
                SELECT max(
                    (SELECT max(month) FROM checkin_months WHERE subject_id = value AND month < :until)
                )
                FROM json_each(:ids)
            )
            """,
            {"ids": ids, "until": until},
        ).fetchone()
        return row[0] or "", row[1] or 0


def _span(query: Query) -> tuple[str, str]:
    """Return from when and until when, as texts that the database compares."""
    since = utc_text(query.since) if query.since else _EARLIEST
    return since, utc_text(query.until) if query.until else _LATEST

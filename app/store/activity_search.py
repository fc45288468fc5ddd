"""How check-ins are found among a million: by indexes that hold all that is asked about.

No row is read before it is known to be wanted. Check-ins of one kind (station, outcome, direction, way) stand
together in the order of time, and so do those of one person; filters walk the kinds that they allow side by
side, words walk whichever is less: the people they mean, or what happened last.
"""

import heapq
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice

from sqlite_utils import Database

from app.store.activity_query import Cursor, Query
from app.store.people_search import named
from app.store.quarters import day_after, day_begin, month_after, month_begin
from app.store.times import utc_text

Match = tuple[int, str, str | None]
"""Number, time and subject of a check-in."""

_EARLIEST, _LATEST = utc_text(datetime(1970, 1, 1, tzinfo=UTC)), utc_text(datetime(9999, 1, 1, tzinfo=UTC))

_FEW = 40_000
"""Check-ins of the people whom words mean up to which all are looked at: the index holds them person by
person, and takes about 1 µs for each."""

_TO_REACH = 30
"""How many check-ins of one person are looked at while those of another are reached."""

_WALKED = 20_000
"""Check-ins that are looked at, newest first, for people who have more; whoever still comes is among them."""

_KIND = ("station", "outcome", "direction", "way")
"""What check-ins of one kind have in common, in the order of their index."""

_IN_TIME = "checkins AS one INDEXED BY checkins_by_time"

_BY_KIND = "checkins AS one INDEXED BY checkins_by_kind_and_time"

_BY_PERSON = "checkins AS one INDEXED BY checkins_by_subject_and_time"


def matches(db: Database, query: Query, limit: int, before: Cursor | None = None) -> list[Match]:
    """Return the newest check-ins that are looked for, newest first.

    Args:
        db: The database.
        query: What is looked for.
        limit: How many at most.
        before: The row to go on after; None for the newest.
    """
    since, until = _span(query)
    end = (until, 0)
    if before is not None:
        end = min(end, (utc_text(before[0]), before[1]))
    return list(islice(_Search(db, query, limit).within(since, end), limit))


def counted(db: Database, query: Query) -> int:
    """Return how many check-ins a query without words looks for."""
    since, until = _span(query)
    search = _Search(db, query)
    if query.subject_id:
        return search.number(since, until)
    first, last = day_after(since[:10]), until[:10]  # the days that are whole
    if first >= last:
        return search.number(since, until)
    edges = search.number(since, day_begin(first)) + search.number(day_begin(last), until)
    return edges + search.summed(first, last)


_End = tuple[str, int]
"""The time and number that what is looked for comes before."""


@dataclass(frozen=True)
class _Search:
    """One query while it is answered."""

    db: Database
    query: Query
    limit: int = -1

    def within(self, since: str, end: _End) -> Iterator[Match]:
        """Yield what lies between a time and an end; about as much as is taken is looked at."""
        if self.query.subject_id:
            person = ("one.subject_id = :subject_id", {"subject_id": self.query.subject_id})
            yield from self._rows(_BY_PERSON, *person, since, end)
        elif self.query.words.strip():
            yield from self._by_words(since, end)
        else:
            yield from self._by_time(since, end, self.limit)

    def number(self, since: str, until: str) -> int:
        """Return how many there are between two times, each of them looked at."""
        filters, given = self._filters
        person = " AND one.subject_id = :subject_id" if self.query.subject_id else ""
        (found,) = self.db.execute(
            f"SELECT count(*) FROM {_BY_PERSON if person else _IN_TIME}"  # noqa: S608 - fixed texts
            f" WHERE one.at >= :since AND one.at < :until{person}{filters}",
            {**given, "since": since, "until": until, "subject_id": self.query.subject_id},
        ).fetchone()
        return int(found)

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
        """The conditions that kinds and sums know too, and their values."""
        asked = {name: getattr(self.query, name) for name in _KIND}
        given = {name: value for name, value in asked.items() if value}
        return "".join(f" AND one.{name} = :{name}" for name in given), given

    def _rows(  # noqa: PLR0913, PLR0917 - a question and its parts
        self,
        source: str,
        where: str,
        values: dict[str, str],
        since: str,
        end: _End,
        filters: str | None = None,
        limit: int | None = None,
    ) -> Iterator[Match]:
        """Yield what a condition and the filters hold of, newest first."""
        said, given = self._filters
        found: Iterator[Match] = self.db.execute(
            f"SELECT one.id, one.at, one.subject_id FROM {source}"  # noqa: S608 - fixed texts
            f" WHERE {where}{said if filters is None else filters}"
            " AND one.at >= :since AND (one.at, one.id) < (:until, :number)"
            " ORDER BY one.at DESC, one.id DESC LIMIT :limit",
            {
                **given,
                **values,
                "since": since,
                "until": end[0],
                "number": end[1],
                "limit": self.limit if limit is None else limit,
            },
        )
        return found

    def _by_time(self, since: str, end: _End, limit: int) -> Iterator[Match]:
        """Yield what the filters allow, whoever it was; `limit` is -1 where others are to be left out."""
        if not self._filters[1]:
            return self._rows(_IN_TIME, "true", {}, since, end, limit=limit)
        same = " AND ".join(f"one.{name} = :{name}" for name in _KIND)
        kinds = [
            self._rows(_BY_KIND, same, dict(zip(_KIND, kind, strict=True)), since, end, "", limit)
            for kind in self._kinds(since, end[0])
        ]
        return heapq.merge(*kinds, key=lambda row: (row[1], row[0]), reverse=True)

    def _kinds(self, since: str, until: str) -> list[tuple[str, ...]]:
        """Return the kinds that the filters allow and of which there is any."""
        filters, given = self._filters
        return self.db.execute(
            f"SELECT DISTINCT {', '.join(_KIND)} FROM checkin_days AS one"  # noqa: S608 - fixed texts
            f" WHERE day BETWEEN :first AND :last{filters}",
            {**given, "first": since[:10], "last": until[:10]},
        ).fetchall()

    def _by_words(self, since: str, end: _End) -> Iterator[Match]:
        people = named(self.db, self.query.words)
        ids = json.dumps(sorted(people))
        if self._is_few(ids, _FEW - _TO_REACH * len(people), since, end[0]):
            yield from self._of_people(ids, since, end)
            return
        walk, walked = self._by_time(since, end, -1), 0
        for row in islice(walk, _WALKED):
            walked, end = walked + 1, (row[1], row[0])
            if row[2] in people:
                yield row
        if walked < _WALKED:  # there are no more
            return
        for begin in self._stretches(ids, since, end[0]):
            yield from self._of_people(ids, begin, end)
            end = (begin, 0)

    def _is_few(self, ids: str, left: int, since: str, until: str) -> bool:
        """Return whether some people have no more check-ins than that."""
        months = self.db.execute(
            "SELECT entries FROM json_each(?) CROSS JOIN checkin_months"
            " WHERE subject_id = value AND month BETWEEN ? AND ?",
            [ids, since[:7], until[:7]],
        )
        for (entries,) in months:
            left -= entries
            if left < 0:
                return False
        return True

    def _of_people(self, ids: str, since: str, end: _End) -> Iterator[Match]:
        where = "one.subject_id IN (SELECT value FROM json_each(:ids))"
        return self._rows(_BY_PERSON, where, {"ids": ids}, since, end)

    def _stretches(self, ids: str, since: str, until: str) -> Iterator[str]:
        """Yield where stretches of time begin in which some people have few check-ins, the last first."""
        months = self.db.execute(
            "SELECT month, sum(entries) FROM json_each(?) CROSS JOIN checkin_months"
            " WHERE subject_id = value AND month BETWEEN ? AND ? GROUP BY month ORDER BY month DESC",
            [ids, since[:7], until[:7]],
        ).fetchall()
        held = 0
        for month, entries in months:
            if held and held + entries > _FEW:
                yield month_begin(month_after(month))
                held = 0
            held += entries
        if held:
            yield since


def _span(query: Query) -> tuple[str, str]:
    """Return from when and until when, as texts that the database compares."""
    since = utc_text(query.since) if query.since else _EARLIEST
    return since, utc_text(query.until) if query.until else _LATEST

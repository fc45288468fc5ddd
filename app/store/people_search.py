"""Finding people: by parts of words in any script, by tag, group and mark, in an order, a page at a time.

What is searched is kept beside the people, ready for comparison (`app.store.people_schema`), so that no
search reads a portrait.
"""

import calendar
import enum
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlite_utils import Database

from app.store.cipher import translated_errors
from app.store.subjects import COLUMNS, Person, listed
from app.store.text import searchable
from app.store.times import utc_text

# ruff: noqa: S608 - constants alone are put together, and what is looked for is given


class Mark(enum.Enum):
    """Something about a person that an operator may want to see to."""

    NO_CONSENT = "no consent"
    """No consent is in force, so that no face can be kept."""

    CONSENT_ENDS = "consent ends"
    """The last consent that is in force ends within `CONSENT_ENDS_WITHIN`."""

    NO_FACE = "no face"
    """Nothing of a face is kept."""

    LOW_QUALITY = "low quality"
    """The mean quality of the pictures is below `LOW_QUALITY_BELOW`."""

    LOOK_ALIKE = "look-alike"
    """A self-test or the kiosk found that the face alone does not tell them from somebody else."""

    NOT_SEEN = "not seen"
    """Not seen, or if never, not enrolled, for some days."""


class Order(enum.Enum):
    """In which order people are shown."""

    NAME = "name"
    NEWEST = "newest"
    LAST_SEEN = "last seen"
    """Those who were seen last first, those who never were at the end."""

    QUALITY = "quality"
    """The lowest mean quality first, as that is where something is to be done."""


@dataclass(frozen=True, slots=True)
class Query:
    """Who is looked for.

    Attributes:
        words: Each must be a part of the name, the external id, the e-mail address, a tag or the group, or be
            a day such as 2026-03-01 (a month, 2026-03) on which the person was enrolled or last seen, or the
            beginning of their id. Without regard to case and accents, in any script.
        tag: Only those who have it; empty for all.
        group: Only its members; empty for all.
        mark: Only those who have it; None for all.
        unseen_days: For how many days somebody with `Mark.NOT_SEEN` was not seen, 1 or more.
        order: In which they are told.
    """

    words: str = ""
    tag: str = ""
    group: str = ""
    mark: Mark | None = None
    unseen_days: int = 30
    order: Order = Order.NAME


CONSENT_ENDS_WITHIN = timedelta(days=30)
"""How long before its end a consent is marked."""

LOW_QUALITY_BELOW = 60
"""Mean quality of somebody's pictures, 0 to 100, below which better ones are wanted."""


@translated_errors()
def find(db: Database, query: Query, now: datetime) -> list[str]:
    """Return the ids of everybody who is looked for, in order.

    Raises:
        StoreError: The database cannot be read.
    """
    given = _given(now, query.unseen_days) | {"tag": query.tag, "group": query.group}
    words = query.words.split()
    wanted = [_said(word, number, given) for number, word in enumerate(words)]
    if query.tag:
        wanted.append("found.subject_id IN (SELECT subject_id FROM subject_tags WHERE tag = :tag)")
    if query.group:
        wanted.append("found.subject_id IN (SELECT id FROM subjects WHERE group_name = :group)")
    if query.mark:
        wanted.append(f"found.subject_id IN ({_MARKED[query.mark]})")
    joined, order = _ORDERED[query.order]
    if any(map(_span, words)):
        joined = _TIMES if joined == _TIMES else f"{joined} {_TIMES}"
    found = db.execute(
        f"SELECT found.subject_id FROM people_words AS found {joined}"
        f" WHERE {' AND '.join(wanted) or 'true'} ORDER BY {order} found.subject_id",
        given,
    )
    return [subject_id for (subject_id,) in found.fetchall()]


@translated_errors()
def named(db: Database, words: str) -> frozenset[str]:
    """Return the ids of those in whose name, external id, e-mail address, tags or group all words are.

    Raises:
        StoreError: The database cannot be read.
    """
    wanted = searchable(words).split()
    said = " AND ".join("instr(words, ?)" for _ in wanted) or "true"
    found = db.execute(f"SELECT subject_id FROM people_words WHERE {said}", wanted)
    return frozenset(subject_id for (subject_id,) in found)


@translated_errors()
def rows(db: Database, subject_ids: Sequence[str]) -> list[Person]:
    """Return these people in this order, without those who are no longer enrolled.

    Raises:
        StoreError: The database cannot be read.
    """
    found = db.execute(
        f"SELECT {COLUMNS} FROM {_PEOPLE} WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(subject_ids))],
    )
    by_id = {one.subject_id: one for one in map(listed, found.fetchall())}
    return [by_id[subject_id] for subject_id in subject_ids if subject_id in by_id]


@translated_errors()
def marks(db: Database, now: datetime, unseen_days: int = 30) -> dict[Mark, int]:
    """Return how many people have each mark.

    Raises:
        StoreError: The database cannot be read.
    """
    given = _given(now, unseen_days)
    return {mark: _value(db, f"SELECT count(*) FROM ({sql})", given) for mark, sql in _MARKED.items()}


@translated_errors()
def groups(db: Database) -> dict[str, int]:
    """Return how many people belong to each group, in alphabetical order.

    Raises:
        StoreError: The database cannot be read.
    """
    found = db.execute(
        "SELECT group_name, count(*) FROM subjects WHERE group_name <> '' GROUP BY group_name"
        " ORDER BY searchable(group_name), 1"
    )
    return dict(found.fetchall())


def _said(word: str, number: int, given: dict[str, str]) -> str:
    """Return the condition that a word says something of a person; what it compares is put into `given`."""
    given[f"word{number}"] = searchable(word)
    said = f"instr(words, :word{number})"
    if _ID.fullmatch(word):
        given[f"id{number}"] = f"{word.lower()}*"
        said += f" OR found.subject_id GLOB :id{number}"
    if (span := _span(word)) is not None:
        given |= {f"from{number}": utc_text(span[0]), f"to{number}": utc_text(span[1])}
        between = f"BETWEEN :from{number} AND :to{number}"
        said += f" OR enrolled_at {between} OR last_seen_at {between}"
    return f"({said})"


def _span(word: str) -> tuple[datetime, datetime] | None:
    """Return begin and end of a local day or month; None if the word is neither."""
    if not _DAY.fullmatch(word):
        return None
    try:
        first = date.fromisoformat(word if len(word) > _MONTH_LENGTH else f"{word}-01")
        days = 1 if len(word) > _MONTH_LENGTH else calendar.monthrange(first.year, first.month)[1]
        begin, end = (datetime.combine(day, time()) for day in (first, first + timedelta(days=days)))
        return begin.astimezone(), end.astimezone() - timedelta(microseconds=1)
    except (ValueError, OverflowError, OSError):  # 2026-02-30, or a year that no clock can show
        return None


def _given(now: datetime, unseen_days: int) -> dict[str, str]:
    return {
        "now": utc_text(now),
        "soon": utc_text(now + CONSENT_ENDS_WITHIN),
        "unseen": utc_text(now - timedelta(days=unseen_days)),
    }


def _value(db: Database, sql: str, given: dict[str, str]) -> int:
    value: int = db.execute(sql, given).fetchone()[0]
    return value


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
_ID = re.compile(r"[0-9a-fA-F]{8,32}")
_MONTH_LENGTH = len("2026-03")

_PEOPLE = "subjects AS one INDEXED BY subjects_to_list"

_TIMES = "JOIN subjects AS one INDEXED BY subjects_to_list ON id = found.subject_id"

_QUALITY = (
    "(SELECT total(quality) / max(count(*), 1) FROM face_references WHERE subject_id = found.subject_id)"
)

_ORDERED = {
    Order.NAME: ("", "sort_key,"),
    Order.NEWEST: (_TIMES, "enrolled_at DESC,"),
    Order.LAST_SEEN: (_TIMES, "last_seen_at DESC,"),
    Order.QUALITY: ("", f"{_QUALITY},"),
}
"""What each order needs besides the words of people, and what it sorts by."""

_MARKED = {
    Mark.NO_CONSENT: f"""
        SELECT id FROM {_PEOPLE} EXCEPT SELECT subject_id FROM consents
        WHERE withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > :now)""",
    Mark.CONSENT_ENDS: """
        SELECT subject_id FROM consents WHERE withdrawn_at IS NULL GROUP BY subject_id
        HAVING max(coalesce(expires_at, 'never')) > :now AND max(coalesce(expires_at, 'never')) <= :soon""",
    Mark.NO_FACE: f"SELECT id FROM {_PEOPLE} EXCEPT SELECT subject_id FROM face_references",
    Mark.LOW_QUALITY: f"""
        SELECT subject_id FROM face_references GROUP BY subject_id
        HAVING avg(quality) < {LOW_QUALITY_BELOW}""",
    Mark.LOOK_ALIKE: """
        SELECT subject_id FROM self_tests WHERE verdict = 'alike' AND nearest_id IS NOT NULL
        UNION SELECT nearest_id FROM self_tests WHERE verdict = 'alike' AND nearest_id IS NOT NULL
        UNION SELECT subject_id FROM blocked_pairs UNION SELECT other_id FROM blocked_pairs""",
    Mark.NOT_SEEN: f"SELECT id FROM {_PEOPLE} WHERE coalesce(last_seen_at, enrolled_at) < :unseen",
}  # fmt: skip
"""The ids of those who have a mark; "never" is behind every day."""

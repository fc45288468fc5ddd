"""The hub's central history of check-ins: events as kiosks send them, and pages of them as they are read.

An extension of ours (resources/openapi/checkins.yaml). Each function that reads something raises ValueError
with a sentence for the client (status 400).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.protocols.members import id_of, object_of, one_of, path_id, text_of
from app.protocols.rfc3339 import nine_digits, parsed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

MOST_EVENTS = 1000
"""Events of one request, and rows of one page."""

DEFAULT_LIMIT = 100

DIRECTIONS = ("in", "out")
METHODS = ("face", "pin", "code", "name")
"""Which way somebody went, and what identified them."""

_TEXT = re.compile(r"[^\x00-\x1f\x7f]{0,200}")
_CURSOR = re.compile("[0-9]{1,19}")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Event:
    """One check-in at a kiosk.

    Attributes:
        id: Made by the kiosk: UUID in lower case. The same again is the same event.
        at: When; UTC.
        subject_id: Who it was, as NEC ID names people; None if nobody, or named by `user_id`.
        user_id: Who it was, as Face AiDee names people.
        score: Comparison score, -log10 of the false match rate; None without a face.
        outcome: What the kiosk made of it, such as `identified`.
    """

    id: str
    at: datetime
    outcome: str
    subject_id: str | None = None
    user_id: int | None = None
    kiosk: str = ""
    direction: str | None = None
    method: str | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """Which page is wanted.

    Attributes:
        after: The cursor of the page before; 0 for the first.
        since: Events at this time or later; UTC, None for all.
        until: Events before this time.
    """

    after: int = 0
    limit: int = DEFAULT_LIMIT
    since: datetime | None = None
    until: datetime | None = None


def events(body: object) -> tuple[Event, ...]:
    """Read what a kiosk sends: at most `MOST_EVENTS` events."""
    items = object_of(body).get("checkins")
    if not isinstance(items, list) or len(items) > MOST_EVENTS:
        raise ValueError(f"checkins must be an array of at most {MOST_EVENTS} events.")
    return tuple(_event(object_of(item, f"event {number}")) for number, item in enumerate(items, 1))


def query(parameters: Mapping[str, str]) -> Query:
    """Read which page is wanted; parameters that nobody knows are ignored."""
    after, limit = parameters.get("after", "0"), parameters.get("limit", str(DEFAULT_LIMIT))
    wanted = Query(
        _cursor(after),
        path_id(limit, "limit"),
        *(parsed(parameters[name]) if name in parameters else None for name in ("since", "until")),
    )
    if wanted.limit > MOST_EVENTS:
        raise ValueError(f"limit must be from 1 to {MOST_EVENTS}.")
    return wanted


def taken(new: int, known: int) -> dict[str, object]:
    """Body of what becomes of a request's events."""
    return {"new": new, "known": known}


def row(event: Event, *, source: str, similarity: float | None, received_at: datetime) -> dict[str, object]:
    """Item of a page.

    Args:
        event: With the ids of both protocols; both None once the person is erased.
        source: Who recorded it: `kiosk`, or `face_aidee` for a check-in by that protocol.
        similarity: What was answered to that check-in, in percent; None for a kiosk's.
        received_at: When the hub recorded it; aware.
    """
    return {
        "id": event.id,
        "at": nine_digits(event.at),
        "received_at": nine_digits(received_at),
        "source": source,
        "subject_id": event.subject_id,
        "user_id": event.user_id,
        "kiosk": event.kiosk,
        "direction": event.direction,
        "method": event.method,
        "score": event.score,
        "similarity": similarity,
        "outcome": event.outcome,
    }


def page(rows: Sequence[Mapping[str, object]], after: int, *, is_last: bool) -> dict[str, object]:
    """Body of a page; `after` is where the next one begins, also once there is more than now."""
    return {"checkins": list(rows), "after": str(after), "is_last": is_last}


def _cursor(text: str) -> int:
    if not _CURSOR.fullmatch(text):
        raise ValueError("after must be what a page gave as after.")
    return int(text)


def _event(members: Mapping[str, object]) -> Event:
    subject_id = _optional(members, "subject_id")
    user_id = members.get("user_id")
    if subject_id is not None and user_id is not None:
        raise ValueError("An event names either subject_id or user_id.")
    if not _ID.fullmatch(event_id := text_of(members.get("id"), "id")):
        raise ValueError("id must be a UUID.")
    if not (outcome := _plain(members.get("outcome"), "outcome")):
        raise ValueError("outcome must not be empty.")
    return Event(
        id=event_id.lower(),
        at=parsed(text_of(members.get("at"), "at")),
        outcome=outcome,
        subject_id=subject_id,
        user_id=None if user_id is None else id_of(user_id, "user_id"),
        kiosk=_optional(members, "kiosk") or "",
        direction=_word(members.get("direction"), "direction", DIRECTIONS),
        method=_word(members.get("method"), "method", METHODS),
        score=_score(members.get("score")),
    )


def _optional(members: Mapping[str, object], name: str) -> str | None:
    value = members.get(name)
    return None if value is None else _plain(value, name)


def _plain(value: object, name: str) -> str:
    text = text_of(value, name)
    if not _TEXT.fullmatch(text):
        raise ValueError(f"{name} must have at most 200 characters and no control characters.")
    return text


def _word(value: object, name: str, allowed: tuple[str, ...]) -> str | None:
    return None if value is None else one_of(value, name, allowed)


def _score(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
        raise ValueError("score must be a number, 0 or more.")
    return float(value)

"""A record in the real store for the tests of the Activity page: people, check-ins and what explains them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.core.evidence import Evidence, Seen
from app.core.gallery import Candidate
from app.store import checkins, decisions, refusals
from app.store.checkins import CheckinEntry
from app.store.cipher import transaction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database


def now() -> datetime:
    """Return a moment of today, a minute ago at least: the page shows the real day."""
    return datetime.now(UTC).replace(microsecond=0)


def check_in(db: Database, subject_id: str | None, minutes: int = 1, **changed: Any) -> int:
    """Store a check-in some minutes ago; return its number."""
    values: dict[str, Any] = {
        "outcome": "identified",
        "score": 7.2,
        "margin": 3.0,
        "station": "north door",
    } | changed
    return checkins.log(db, CheckinEntry(now() - timedelta(minutes=minutes), subject_id=subject_id, **values))


def check_ins(db: Database, subject_id: str, minutes: Iterable[int]) -> None:
    """Store many check-ins, so many minutes ago each."""
    with transaction(db):
        for one in minutes:
            check_in(db, subject_id, one)


def explained(db: Database, number: int, *best: str, outcome="identified") -> Evidence:
    """Keep what a check-in rests on: these subjects, the most alike first."""
    found = tuple(Candidate(one, 7.2 - 3 * place) for place, one in enumerate(best))
    evidence = Evidence(
        outcome,
        (Seen(80, agrees=True), Seen(85, agrees=True), Seen(82, agrees=True)),
        found,
        threshold=4.0,
        compared=7.2,
        lead=3.0 if len(best) > 1 else None,
        people=30,
        fpir=0.003,
        networks="dlib+sface",
        models=("dlib-resnet-v1", "sface-2021dec"),
        quality=85,
        worst="Sharpness",
        brightness=0.4,
        sharpness=0.1,
        liveness="doubt",
        cues=(("turn", 1.2),),
    )
    decisions.keep(db, number, evidence, None, now(), 0)
    return evidence


def refuse(db: Database, minutes: int = 1, reason: str = "attack") -> int:
    """Store a refused attempt some minutes ago; return its number."""
    number = check_in(db, None, minutes, outcome="refused", score=6.0)
    at = now() - timedelta(minutes=minutes)
    refusals.keep(db, refusals.Refusal(at, "north door", reason, checkin_id=number), 0)
    return number

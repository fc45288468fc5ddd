"""Check-ins of a few people, as tests of the record want them."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.evidence import Evidence, Seen
from app.core.gallery import Candidate
from app.store import checkins, decisions
from app.store.checkins import CheckinEntry
from tests.store.values import NOW, enroll_someone

if TYPE_CHECKING:
    from sqlite_utils import Database


def evidence(*best: str, outcome: str = "identified", **changed: object) -> Evidence:
    """Return what a decision rests on, with these people as the most alike."""
    values: dict[str, object] = {
        "quality": 70,
        "brightness": 0.5,
        "sharpness": 0.25,
        "people": 3,
        "fpir": 0.003,
        "threshold": 3.0,
        "networks": "dlib+sface",
        **changed,
    }
    candidates = tuple(Candidate(one, 8.0 - 3 * rank) for rank, one in enumerate(best))
    return Evidence(outcome, (Seen(70, agrees=True),) * 3, candidates, **values)  # type: ignore[arg-type]


def came(db: Database, subject_id: str | None, minutes: float = 0, **changed: object) -> int:
    """Log that somebody came, some minutes after the beginning; without a subject nobody was let in."""
    outcome = "identified" if subject_id else "not_enrolled"
    values = {"outcome": outcome, "score": 7.0, "station": "north", **changed}
    return checkins.log(db, CheckinEntry(NOW + timedelta(minutes=minutes), subject_id=subject_id, **values))  # type: ignore[arg-type]


def many(db: Database, number: int, seed: int = 1) -> list[str]:
    """Log so many check-ins of three people and of strangers over about a year; return the people."""
    rng = random.Random(seed)  # noqa: S311 - repeatable
    people = [
        enroll_someone(db, "Ann Example"),
        enroll_someone(db, "Émile Martin", external_id="E-7"),
        enroll_someone(db, "王小明"),
    ]
    for _ in range(number):
        who = rng.choice([*people, None])
        made = came(
            db,
            who,
            rng.choice([rng.randrange(0, 525_600), rng.randrange(0, 200)]),
            outcome="identified" if who else rng.choice(["not_enrolled", "not_sure", "refused"]),
            direction=rng.choice(["in", "out"]),
            station=rng.choice(["north", "south"]),
            way=rng.choice(["face", "face", "pin"]),
        )
        if rng.random() < 0.5:
            decisions.keep(db, made, evidence(*people, quality=rng.randrange(100)), None, NOW, 0)
        if rng.random() < 0.1:
            checkins.void(db, made, NOW)
    return people

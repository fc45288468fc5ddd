"""`vestibule demo-data`: a gallery and a record of people who do not exist, to try things out with many."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from app import bootstrap
from app.cli import output
from app.cli.demo_people import Painter, embeddings, names
from app.core.consent import PURPOSE
from app.core.face import embedders
from app.core.gallery import Candidate
from app.core.person import PersonDetails
from app.core.self_test import SelfTestResult, Verdict
from app.errors import StoreError
from app.store import consents, database, pairs, self_tests, subjects
from app.store.cipher import transaction
from app.store.consents import NewConsent
from app.store.references import NewReference
from app.store.times import utc_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray
    from sqlite_utils import Database

    Progress = Callable[[int, int], object]

ACTOR = "demo data"
SAMPLES = 3
DAYS = 730
"""How far back people were enrolled and came."""

GROUPS = ("Assembly", "Canteen", "Design", "Laboratory", "Night shift", "Office", "Visitors", "Warehouse")
TAGS = ("Staff", "Contractor", "Key holder", "First aid", "Fire warden", "Parking", "Remote", "VIP")
STATIONS = ("Main entrance", "Gate", "Loading bay")

_AT_ONCE = 20_000
_SEED = 20260301
_DAY_US = 86_400_000_000


def demo_data(options: bootstrap.Options, people: int, checkins: int, *, as_json: bool) -> int:
    """Put drawn people and their check-ins into an empty data folder; an interruption leaves it empty.

    Raises:
        StoreError: There is a database already, or it cannot be written.
    """
    if options.database.exists():
        raise StoreError(
            f"There is a database in {options.data} already. Demonstration data only go into an empty data "
            "folder: name another one with --data."
        )
    began_s = time.monotonic()
    had_key = options.key.exists()
    db = bootstrap.open_store(options)
    try:
        _fill(db, options, people, checkins)
    except BaseException:
        database.close(db)
        made = [options.database.with_name(options.database.name + end) for end in ("", "-wal", "-shm")]
        for file in made + ([] if had_key else [options.key]):
            file.unlink(missing_ok=True)
        raise
    database.close(db)
    took_s = time.monotonic() - began_s
    values = {"people": people, "checkins": checkins, "seconds": round(took_s, 1)}
    text = f"{people:,} drawn people and {checkins:,} check-ins are in {options.data}, after {took_s:.0f} s."
    output.result(values, text, as_json=as_json)
    return output.OK


def _fill(db: Database, options: bootstrap.Options, people: int, checkins: int) -> None:
    random, now = np.random.default_rng(_SEED), datetime.now(UTC)
    begin_us = int(now.timestamp() * 1e6) - DAYS * _DAY_US
    enrolled_us = np.sort(begin_us + (random.random(people) ** 3 * (DAYS - 1) * _DAY_US).astype(np.int64))
    with output.progress("Drawing people") as tell, transaction(db):
        ids = _enroll(db, options, enrolled_us, random, now, tell)
    if checkins:
        with output.progress("Writing check-ins") as tell:
            _check_in(db, ids, enrolled_us, checkins, random, tell)


def _enroll(  # noqa: PLR0913, PLR0917 - what people are made of
    db: Database,
    options: bootstrap.Options,
    enrolled_us: NDArray[np.int64],
    random: np.random.Generator,
    now: datetime,
    tell: Progress,
) -> list[str]:
    people, twice = len(enrolled_us), len(enrolled_us) // 500
    faces = embeddings(people, SAMPLES, random, twice=twice)
    called, painter = names(people, random), Painter(random)
    models = embedders(second_opinion=options.settings().recognition.second_opinion)
    ids: list[str] = []
    for number in range(people):
        at = datetime.fromtimestamp(enrolled_us[number] / 1e6, UTC)
        ends = now + timedelta(days=number % 30 + 1) if number % 20 == 0 else None
        pictures = [painter.picture(), painter.picture(), None]
        worst = 30 if number % 25 == 0 else 62
        references = [
            NewReference(faces[number, sample], int(random.integers(worst, worst + 30)), picture, at)
            for sample, picture in enumerate(pictures)
        ]
        ids.append(
            subjects.enroll(
                db,
                details=_details(number, called[number], random),
                portrait=pictures[0],
                references=references,
                consent=NewConsent("demo", "en", _CONSENT, PURPOSE, "spoken", ACTOR, ends),
                embedders=models,
                now=at,
                actor=ACTOR,
            )
        )
        if number % 100 == 0:
            tell(number, people)
    for number in range(7, people, 50):
        consents.withdraw(db, ids[number], now, ACTOR)
    for number in range(twice):
        _mix_up(db, ids[number], ids[number - twice], now, blocked=number % 4 == 0)
    return ids


def _details(number: int, name: str, random: np.random.Generator) -> PersonDetails:
    tags = {TAGS[one] for one in random.integers(0, len(TAGS), int(random.integers(0, 3)))}
    return PersonDetails(
        name,
        f"A-{number:06}" if number % 10 else "",
        f"person{number}@example.org" if number % 3 == 0 else "",
        GROUPS[int(random.integers(len(GROUPS)))] if number % 8 else "",
        tuple(sorted(tags)),
    )


def _mix_up(db: Database, one: str, other: str, now: datetime, *, blocked: bool) -> None:
    """Let a self-test or the kiosk have found that two people are the same to it."""
    result = SelfTestResult(Verdict.ALIKE, 9, 8.0, 6.5, 1e-4, Candidate(other, 8.1))
    if blocked:
        pairs.block(db, one, other, now, ACTOR)
    else:
        self_tests.record(db, one, result, now, ACTOR)


def _check_in(  # noqa: PLR0913, PLR0917 - what check-ins are made of
    db: Database,
    ids: list[str],
    enrolled_us: NDArray[np.int64],
    count: int,
    random: np.random.Generator,
    tell: Progress,
) -> None:
    """Write check-ins of working days, mornings in and evenings out, oldest first."""
    first_us, last_us = int(enrolled_us[0]), int(datetime.now(UTC).timestamp() * 1e6)
    days = np.arange(first_us // _DAY_US, last_us // _DAY_US)
    weights = np.where((days + 3) % 7 < 5, 1.0, 0.15)
    is_out = random.random(count) < 0.5
    hours = np.clip(np.where(is_out, 16.8, 7.6) + random.standard_normal(count), 0, 23.9)
    at_us = random.choice(days, count, p=weights / weights.sum()) * _DAY_US + (hours * 3.6e9).astype(np.int64)
    at_us = np.maximum(at_us, first_us + 1)
    order = np.argsort(at_us)
    at_us, is_out = at_us[order], is_out[order]
    who = (random.random(count) * np.searchsorted(enrolled_us, at_us)).astype(np.int64)
    has_left = (who % 12 == 5) & (at_us > last_us - 60 * _DAY_US)
    who[has_left] = np.maximum(who[has_left] - 1, 0)
    seen_us = np.zeros(len(ids), np.int64)
    for start in range(0, count, _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        rows = _rows(ids, at_us[part], who[part], is_out[part], random, seen_us)
        with transaction(db, may_be_lost=True):
            db.conn.executemany(_INSERT, rows)
        tell(min(start + _AT_ONCE, count), count)
    seen = [
        (utc_text(datetime.fromtimestamp(at / 1e6, UTC)), subject_id)
        for subject_id, at in zip(ids, seen_us.tolist(), strict=True)
        if at
    ]
    with transaction(db):
        db.conn.executemany("UPDATE subjects SET last_seen_at = ? WHERE id = ?", seen)


def _rows(  # noqa: PLR0913, PLR0917 - the columns that are drawn
    ids: list[str],
    at_us: NDArray[np.int64],
    who: NDArray[np.int64],
    is_out: NDArray[np.bool_],
    random: np.random.Generator,
    seen_us: NDArray[np.int64],
) -> Iterator[tuple[object, ...]]:
    """Yield check-ins, most of them of somebody; remember in `seen_us` when everybody was seen last."""
    count = len(at_us)
    luck, way = random.random(count), random.random(count)
    known = luck < 0.95
    np.maximum.at(seen_us, who[known], at_us[known])
    texts = np.datetime_as_string(at_us.astype("datetime64[us]"), unit="us").tolist()
    scores = np.round(np.where(known, 9, 3) + 1.2 * random.standard_normal(count), 3).tolist()
    margins = np.round(np.where(known, 5, 0.4) + 0.1 * random.standard_normal(count), 3).tolist()
    stations = random.integers(0, len(STATIONS), count).tolist()
    for number in range(count):
        outcome = "identified" if known[number] else _OTHERWISE[int(luck[number] * 1000) % len(_OTHERWISE)]
        by = "face" if way[number] < 0.97 or not known[number] else ("pin", "code")[number % 2]
        yield (
            f"{texts[number]}Z",
            outcome,
            ids[who[number]] if known[number] else None,
            scores[number] if by == "face" else None,
            margins[number] if by == "face" else None,
            "passed" if by == "face" else "",
            "out" if is_out[number] else "in",
            STATIONS[stations[number]],
            by,
        )


_INSERT = (
    "INSERT INTO checkins (at, outcome, subject_id, score, margin, liveness, direction, station, way)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

_OTHERWISE = ("not_enrolled", "not_sure", "refused")

_CONSENT = "This person does not exist. Nobody has agreed to anything."

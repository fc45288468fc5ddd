"""`vestibule bench gallery`: what the administrator's windows ask, of 10,000 people and a million check-ins.

The people are those of `vestibule demo-data`.
"""

from __future__ import annotations

import contextlib
import io
import os
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import bootstrap
from app.cli.demo_data import GROUPS, STATIONS, TAGS, demo_data
from app.cli.memory import rss_mb
from app.core.duplicates import every_pair
from app.core.face import embedders
from app.core.gallery import Gallery
from app.store import activity, activity_sums, audit, database, people_search, presence
from app.store.people_search import Mark, Order, Query
from app.store.subjects import load_references
from app.vision.worker import spawn_context

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

PEOPLE, CHECKINS = 10_000, 1_000_000

WORDS = (
    "smith",
    "kovacs eva",
    "王",
    "佐藤",
    "김",
    "نور",
    "анна",
    "ελεν",
    "शर्मा",
    "a-00012",
    "2026-03",
    "zzz",
)
"""Searched for: in every script, of one sign and several words, an id, a month, and what nobody has."""

PAGE = 60
"""Rows that a window shows at first."""

_TRIALS = 5


def gallery_times(people: int = PEOPLE, checkins: int = CHECKINS) -> dict[str, Any]:
    """Fill a new data folder with drawn people, and measure each question in a process of its own.

    Args:
        people: How many are enrolled.
        checkins: How many check-ins are on record.

    Returns:
        Times in ms, the median of several but for the duplicates; memory in MB of that process.
    """
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as folder:
        began_s = time.monotonic()
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            pool.submit(_fill, folder, people, checkins).result()
        filled_s = time.monotonic() - began_s
        with ProcessPoolExecutor(1, mp_context=spawn_context()) as pool:
            found = pool.submit(measured, folder).result()
    return {"people": people, "checkins": checkins, "demo_data_s": filled_s} | found


def measured(folder: str) -> dict[str, Any]:
    """Measure every question to the store in a data folder, and the slowest of them."""
    options = bootstrap.Options(Path(folder))
    now, before_mb = datetime.now(UTC), rss_mb(os.getpid())
    db = bootstrap.open_store(options)
    try:
        times = {f"{name}_ms": _median_ms(ask) for name, ask in _questions(db, now).items()}
        began_s = time.monotonic()
        models = embedders(second_opinion=options.settings().recognition.second_opinion)
        gallery = Gallery(*load_references(db, models, now))
        loaded_s = time.monotonic() - began_s
        began_s = time.monotonic()
        entries = audit.examined(db).verified
        verified_s = time.monotonic() - began_s
    finally:
        database.close(db)
    loaded_mb = rss_mb(os.getpid())
    began_s = time.monotonic()
    pairs = every_pair(gallery)
    return {
        **times,
        "slowest_query_ms": max(times.values()),
        "load_gallery_s": loaded_s,
        "audit_entries": entries,
        "audit_verified_per_s": entries / verified_s,
        "duplicates_s": time.monotonic() - began_s,
        "duplicate_pairs": len(pairs),
        "memory_before_mb": before_mb,
        "memory_with_gallery_mb": loaded_mb,
        "memory_after_duplicates_mb": rss_mb(os.getpid()),
    }


def _questions(db: Database, now: datetime) -> dict[str, Callable[[], object]]:
    def find(**asked: Any) -> Callable[[], object]:  # noqa: ANN401 - the fields of a query
        return lambda: people_search.find(db, Query(**asked), now)

    everybody = people_search.find(db, Query(), now)
    questions: dict[str, Callable[[], object]] = {
        "first_page": lambda: people_search.rows(db, people_search.find(db, Query(), now)[:PAGE]),
        "page_of_rows": lambda: people_search.rows(db, everybody[len(everybody) // 2 :][:PAGE]),
        "marks": lambda: people_search.marks(db, now),
        "groups": lambda: people_search.groups(db),
        "find_tag": find(tag=TAGS[0]),
        "find_group": find(group=GROUPS[0]),
        "find_all_at_once": find(words="a", tag=TAGS[0], group=GROUPS[0], mark=Mark.NOT_SEEN),
    }
    questions |= {f"find_{word.replace(' ', '_')}": find(words=word) for word in WORDS}
    questions |= {f"find_mark_{mark.name.lower()}": find(mark=mark) for mark in Mark}
    questions |= {f"find_order_{order.name.lower()}": find(order=order) for order in Order}
    return questions | _of_activity(db, now, everybody)


def _of_activity(db: Database, now: datetime, people: list[str]) -> dict[str, Callable[[], object]]:
    def find(**asked: Any) -> Callable[[], object]:  # noqa: ANN401 - the fields of a query
        return lambda: activity.find(db, activity.Query(**asked), PAGE)

    year = now - timedelta(days=365)
    page = activity.find(db, activity.Query(until=now - timedelta(days=300)), PAGE)
    return {
        "activity_newest": find(),
        "activity_next_page": lambda: activity.find(db, activity.Query(), PAGE, page.after),
        "activity_of_one": find(subject_id=people[0]),
        "activity_words": find(words="smith"),
        "activity_outcome": find(outcome="not_enrolled", station=STATIONS[0]),
        "activity_nothing": find(outcome="refused", way="code", direction="out"),
        "activity_count": lambda: activity.count(db, activity.Query()),
        "activity_count_month": lambda: activity.count(db, activity.Query(since=now - timedelta(days=30))),
        "activity_per_day": lambda: activity_sums.per_day(db, year, now),
        "activity_per_person": lambda: activity_sums.per_person(db, year, now),
        "inside": lambda: presence.inside(db, now),
    }


def _median_ms(ask: Callable[[], object]) -> float:
    """Return how long a question takes, after the first time."""
    times_ms = []
    for _ in range(_TRIALS + 1):
        began_s = time.perf_counter()
        ask()
        times_ms.append(1000 * (time.perf_counter() - began_s))
    return statistics.median(times_ms[1:])


def _fill(folder: str, people: int, checkins: int) -> None:
    with contextlib.redirect_stdout(io.StringIO()):  # the answer of the command is not one of ours
        demo_data(bootstrap.Options(Path(folder)), people, checkins, as_json=True)

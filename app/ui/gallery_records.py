"""What the gallery asks of the store, as calls for the store thread; imported on that thread only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.store import (
    backends,
    consents,
    details,
    mirrors,
    outbox,
    people_search,
    person_checkins,
    person_samples,
    self_tests,
    subjects,
    tags,
)
from app.store.people_search import Mark, Order, Query
from app.ui.gallery_values import UNSEEN_DAYS, Copied, Counts, Listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

    from app.core.person import PersonDetails
    from app.store.person_checkins import Passed
    from app.store.person_samples import StoredSample
    from app.store.subjects import Person
    from app.ui.gallery_values import Wish

FIRST_ROWS = 48
"""People who come with the answer to a search: as many as a large window shows."""

PORTRAIT_PX = 360
"""Shorter side of a portrait as it is kept for tiles: sharp at twice the usual size."""

_PASSAGES = 5
"""Check-ins that the panel shows."""


@dataclass(frozen=True, slots=True)
class About:
    """What is known of one person besides what the gallery lists.

    Attributes:
        consents: All they gave, newest first.
        consent: The one in force; None if there is none.
        portrait: JPEG; None if there is none.
        details: What the site wrote down.
        self_test: The latest; None if there was none.
        nearest: The name of the other person whom it found most alike; empty if there is none.
        copies: How many backends have them.
        samples: Oldest first.
        passages: The latest check-ins, newest first.
        backends: Name of each backend, and how their copy stands there.
    """

    consents: tuple[consents.Consent, ...]
    consent: consents.Consent | None
    portrait: bytes | None
    details: PersonDetails
    self_test: self_tests.KeptSelfTest | None
    nearest: str
    copies: int
    samples: tuple[StoredSample, ...]
    passages: tuple[Passed, ...]
    backends: tuple[tuple[str, Copied], ...]


def listed(db: Database, wish: Wish) -> Listed:
    """Return who is wished for, with the people who are seen first."""
    chosen, value = wish.filter.kind, wish.filter.value
    query = Query(
        wish.words,
        tag=value if chosen == "tag" else "",
        group=value if chosen == "group" else "",
        mark=Mark[value] if chosen == "mark" else None,
        unseen_days=UNSEEN_DAYS,
        order=Order[wish.order.name],
    )
    found = people_search.find(db, query, datetime.now(UTC))
    return Listed(wish, found, people_search.rows(db, found[:FIRST_ROWS]))


def rows(db: Database, subject_ids: Sequence[str]) -> list[Person]:
    """Return these people."""
    return people_search.rows(db, subject_ids)


def counts(db: Database) -> Counts:
    """Return how many there are of everything."""
    marks = people_search.marks(db, datetime.now(UTC), UNSEEN_DAYS)
    groups = people_search.groups(db)
    return Counts(
        subjects.count_people(db),
        db.table("face_references").count,
        dict(sorted(groups.items(), key=lambda one: -one[1])),
        {tag.name: tag.people for tag in tags.all_tags(db) if tag.people},
        {mark.name: count for mark, count in marks.items()},
    )


def portraits(db: Database, subject_ids: Sequence[str]) -> dict[str, QImage]:
    """Load portraits by subject id, decoded and reduced: that takes too long for the thread of the window."""
    found = {subject_id: subjects.portrait(db, subject_id) for subject_id in subject_ids}
    images = {subject_id: reduced(portrait) for subject_id, portrait in found.items() if portrait}
    return {subject_id: image for subject_id, image in images.items() if not image.isNull()}


def reduced(jpeg: bytes) -> QImage:
    """Return a picture with `PORTRAIT_PX` as its shorter side, null if it cannot be read."""
    image = QImage.fromData(jpeg)
    if not image.isNull() and min(image.width(), image.height()) > PORTRAIT_PX:
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = QSize(PORTRAIT_PX, PORTRAIT_PX)
        image = image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
    return image


def about(db: Database, subject_id: str) -> About | None:
    """Load what else is known of a person; None if they are no longer enrolled."""
    if subjects.person(db, subject_id) is None:
        return None
    self_test = self_tests.latest(db, subject_id)
    nearest = self_test.result.nearest if self_test else None
    other = subjects.person(db, nearest.subject_id) if nearest else None
    return About(
        tuple(consents.history(db, subject_id)),
        consents.live_consent(db, subject_id, datetime.now(UTC)),
        subjects.portrait(db, subject_id),
        details.details(db, subject_id),
        self_test,
        other.name if other else "",
        mirrors.backends_with(db, subject_id),
        tuple(person_samples.samples_of(db, subject_id)),
        tuple(person_checkins.latest_of(db, subject_id, _PASSAGES)),
        tuple((one.name, _copied(db, one.backend_id, subject_id)) for one in backends.all_backends(db)),
    )


def _copied(db: Database, backend_id: int, subject_id: str) -> Copied:
    """Return how a person's copy on a backend stands."""
    owed = outbox.find(db, backend_id, subject_id)
    if owed is not None:
        return Copied.NEEDS_YOU if owed.is_parked else Copied.WAITING
    known = mirrors.mirrored(db, backend_id, subject_id)
    is_there = known is not None and known.state is mirrors.MirrorState.SYNCED
    return Copied.THERE if is_there else Copied.NOT_SENT

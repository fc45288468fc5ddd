"""What the gallery asks of the store, as calls for the store thread; imported on that thread only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.core.consent import expiry
from app.core.face import Embedders
from app.core.samples import best_sample
from app.store import (
    backends,
    consents,
    corrections,
    details,
    erasure,
    imports,
    mirrors,
    outbox,
    pairs,
    people_files,
    people_search,
    person_checkins,
    person_samples,
    references,
    self_tests,
    subjects,
    tags,
)
from app.store.cipher import transaction
from app.store.people_search import Mark, Order, Query
from app.ui.gallery_values import Copied, Counts, Listed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from app.core.consent import GivenConsent
    from app.core.person import PersonDetails
    from app.core.samples import Sample
    from app.store.consents import Consent
    from app.store.erasure import Receipt, Schedule
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
        history: All they gave, newest first.
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

    history: tuple[Consent, ...]
    consent: Consent | None
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
        unseen_days=wish.unseen_days,
        order=Order[wish.order.name],
    )
    found = people_search.find(db, query, datetime.now(UTC))
    return Listed(wish, found, people_search.rows(db, found[:FIRST_ROWS]))


def rows(db: Database, subject_ids: Sequence[str]) -> list[Person]:
    """Return these people."""
    return people_search.rows(db, subject_ids)


def counts(db: Database, unseen_days: int) -> Counts:
    """Return how many there are of everything; `unseen_days` as of `Wish`."""
    marks = people_search.marks(db, datetime.now(UTC), unseen_days)
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


def erase(db: Database, subject_ids: Sequence[str], actor: str, schedule: Schedule) -> tuple[Receipt, ...]:
    """Erase people with everything of theirs, all or nothing; whoever is gone already is left out."""
    now = datetime.now(UTC)
    with transaction(db):
        there = [one for one in subject_ids if subjects.person(db, one) is not None]
        return tuple(erasure.erase(db, one, schedule, now, actor) for one in there)


def withdraw(db: Database, subject_id: str, actor: str) -> bool:
    """End a person's consents, which deletes what is kept of their face; return whether there was one."""
    return consents.withdraw(db, subject_id, datetime.now(UTC), actor)


def person(db: Database, subject_id: str) -> tuple[Person, bytes | None] | None:
    """Return a person with their portrait; None if they are no longer enrolled."""
    found = subjects.person(db, subject_id)
    return None if found is None else (found, subjects.portrait(db, subject_id))


def offered(
    db: Database, sought: str, left_out: Collection[str], most: int
) -> tuple[list[Person], dict[str, QImage]]:
    """Return the first people whom a search finds, with their portraits, without some."""
    found = people_search.find(db, Query(sought), datetime.now(UTC))
    ids = [one for one in found if one not in left_out][:most]
    return people_search.rows(db, ids), portraits(db, ids)


def export(db: Database, subject_ids: Sequence[str], path: Path, actor: str) -> int:
    """Write people into a file; return how many."""
    return people_files.export(db, people_search.rows(db, subject_ids), path, datetime.now(UTC), actor)


def change(db: Database, subject_id: str, changed: PersonDetails, actor: str) -> None:
    """Write down other details of a person."""
    details.change_details(db, subject_id, changed, datetime.now(UTC), actor)


def tag(db: Database, subject_ids: Sequence[str], name: str, actor: str, *, add: bool) -> int:
    """Give a tag to people, or take it from them."""
    return corrections.tag(db, subject_ids, name, add, datetime.now(UTC), actor)


def merging(db: Database, kept_id: str, other_id: str) -> corrections.Merging:
    """Return what a merge would do."""
    return corrections.merging(db, kept_id, other_id, datetime.now(UTC))


def merge(db: Database, kept_id: str, other_id: str, actor: str) -> int:
    """Make one person of two."""
    return corrections.merge(db, kept_id, other_id, datetime.now(UTC), actor)


def split(  # noqa: PLR0913, PLR0917 - what a new person is made of
    db: Database,
    subject_id: str,
    reference_ids: Sequence[int],
    wanted: PersonDetails,
    given: GivenConsent,
    actor: str,
    consent_days: int,
) -> int:
    """Make a new person of some samples."""
    now = datetime.now(UTC)
    consent = consents.new_consent(given, actor, expiry(now, consent_days))
    return corrections.split(db, subject_id, reference_ids, wanted, consent, now, actor)[0]


def choose_portrait(db: Database, subject_id: str, reference_id: int, actor: str) -> int:
    """Show a person by one of their samples."""
    return corrections.choose_portrait(db, subject_id, reference_id, datetime.now(UTC), actor)


def move_sample(db: Database, reference_id: int, to_id: str, actor: str) -> int:
    """Give a sample to another person."""
    return corrections.move_samples(db, [reference_id], to_id, datetime.now(UTC), actor)


def add_samples(
    db: Database, subject_id: str, samples: Sequence[Sample], actor: str, *, confirmed: bool
) -> None:
    """Keep more samples of a person, all or none; who had no face has a portrait again.

    Args:
        db: The database.
        subject_id: Whose they are.
        samples: At least one.
        actor: Who adds them.
        confirmed: Whether the actor vouches for whose they are, which the comparison did not show.

    Raises:
        StoreError: The person is no longer enrolled, no consent is in force, or the database failed.
    """
    now = datetime.now(UTC)
    kept = references.references_of(samples, now)
    with transaction(db):
        subjects.add_references(db, subject_id, kept, Embedders(), now, actor, confirmed=confirmed)
        imports.give_portrait(db, subject_id, best_sample(samples).image)


def remove_sample(db: Database, reference_id: int, actor: str) -> int:
    """Remove a sample."""
    return corrections.remove_samples(db, [reference_id], datetime.now(UTC), actor)


def past(db: Database) -> list[corrections.Correction]:
    """Return the newest corrections, newest first."""
    return corrections.latest(db)


def undo(db: Database, number: int, actor: str) -> None:
    """Take a correction back."""
    corrections.undo(db, number, datetime.now(UTC), actor)


def block(db: Database, subject_id: str, other_id: str, actor: str) -> None:
    """Remember that two people who look alike are two."""
    pairs.block(db, subject_id, other_id, datetime.now(UTC), actor)

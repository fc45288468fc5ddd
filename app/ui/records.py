"""What the pages ask of the store, as calls for the store thread.

Imported on that thread only: the store's libraries take longer to load than the first window may.
"""

from __future__ import annotations

import logging
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.consent import expiry
from app.core.enrollment import best_sample
from app.core.face import Embedders, embedders
from app.core.gallery import SEVERAL_CORES_FROM, Gallery
from app.store import (
    changes,
    checkins,
    codes,
    consents,
    details,
    pairs,
    pins,
    references,
    self_tests,
    subjects,
    tags,
)
from app.store.cipher import transaction
from app.ui.badge import Badge
from app.ui.qr_code import code_modules
from app.ui.widgets.look_alike import ShownLookAlike
from app.ui.widgets.person_tile import WANTED_QUALITY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

    from app.core.duplicates import LookAlike
    from app.core.gallery import Parallel
    from app.core.self_test import SelfTestResult
    from app.core.validity import Validity
    from app.core.visit import Last
    from app.settings import RecognitionSettings
    from app.store.changes import Seen
    from app.ui.enrollment_request import EnrollmentRequest
    from app.ui.qr_code import Modules

log = logging.getLogger(__name__)

_PASSAGES = timedelta(days=1)
"""Who passed before that passes anew; a day begins at midnight, wherever the kiosk stands."""


@dataclass(frozen=True, slots=True, eq=False)
class Everybody:
    """Who is enrolled: to be searched and named; when they pass and passed; who is too alike.

    `seen` says how far the database was seen when they were read.
    """

    gallery: Gallery
    names: Mapping[str, str]
    passages: Mapping[str, Last]
    blocked: frozenset[frozenset[str]]
    validity: Mapping[str, Validity]
    seen: Seen


def everybody(db: Database, recognition: RecognitionSettings) -> Everybody:
    """Load everybody who is enrolled, to be compared as the site wants."""
    seen = changes.seen(db)  # first: what is changed while the rest is read is read once more
    models = embedders(second_opinion=recognition.second_opinion)
    loaded = references.load_references(db, models, datetime.now(UTC))
    gallery = Gallery(*loaded, fpir=recognition.fpir, parallel=_parallel(len(loaded[0])))
    return Everybody(
        gallery,
        subjects.names(db),
        checkins.last_passages(db, datetime.now(UTC) - _PASSAGES),
        pairs.blocked(db),
        details.validity(db),
        seen,
    )


def _parallel(references: int) -> Parallel:
    """Return how a gallery is searched: one of a size that takes milliseconds with several cores at once."""
    if references < SEVERAL_CORES_FROM:
        return map
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="search").map


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A badge without a code.

    Attributes:
        badge: What is on it.
        has_code: Whether the person has a code, which the badge's will replace.
        is_poor: Whether the person's pictures are of poor quality.
    """

    badge: Badge
    has_code: bool
    is_poor: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody whose face was just stored.

    Attributes:
        subject_id: Who it is.
        name: As they are enrolled, which may be otherwise than it was typed just now.
        pin: Their new PIN; empty if they got none.
        is_new: Whether they were not enrolled before.
    """

    subject_id: str
    name: str
    pin: str = ""
    is_new: bool = True


def known_words(db: Database) -> tuple[list[str], list[str]]:
    """Return the tags and the groups that people have."""
    return [tag.name for tag in tags.all_tags(db) if tag.people], details.all_groups(db)


def is_taken(db: Database, external_id: str) -> bool:
    """Return whether somebody has this identifier."""
    return details.is_taken(db, external_id)


def enroll(db: Database, request: EnrollmentRequest, operator: str, *, consent_days: int = 0) -> Kept:
    """Keep a person with consent and samples, or add them to the one who is the same, all or nothing."""
    now = datetime.now(UTC)
    consent = consents.new_consent(request.consent, operator, expiry(now, consent_days))
    kept = references.references_of(request.samples, now)
    with transaction(db):
        if request.same_as:
            consents.record(db, request.same_as, consent, now, operator)
            subjects.add_references(db, request.same_as, kept, Embedders(), now, operator)
            return Kept(request.same_as, _name(db, request.same_as), is_new=False)
        subject_id = subjects.enroll(
            db,
            details=request.details,
            portrait=best_sample(request.samples).image,
            references=kept,
            consent=consent,
            embedders=Embedders(),
            now=now,
            actor=operator,
        )
        for other_id in request.look_alikes:
            pairs.block(db, subject_id, other_id, now, operator)
        needs_pin = request.wants_pin or request.look_alikes  # a face alone does not tell those apart
        pin = pins.issue(db, subject_id, now, operator) if needs_pin else ""
        return Kept(subject_id, _name(db, subject_id), pin)


def forget_expired(db: Database) -> None:
    """Delete what is kept of the faces of those whose consent has ended by itself."""
    for subject_id in consents.expire(db, datetime.now(UTC)):
        log.info("consent expired subject=%s", subject_id)


def make_pin(db: Database, subject_id: str, operator: str) -> tuple[str, str]:
    """Give a person a new PIN; return their name and the PIN, which cannot be looked up later."""
    return _name(db, subject_id), pins.issue(db, subject_id, datetime.now(UTC), operator)


def make_code(db: Database, subject_id: str, operator: str) -> tuple[str, Modules]:
    """Give a person a new QR code; return their name and the code's modules."""
    name, text = _name(db, subject_id), codes.issue(db, subject_id, datetime.now(UTC), operator)
    return name, code_modules(text)


def _name(db: Database, subject_id: str) -> str:
    found = subjects.person(db, subject_id)
    return found.name if found else ""


def keep_self_test(db: Database, subject_id: str, result: SelfTestResult, operator: str) -> None:
    """Keep what a self-test found with the person."""
    self_tests.record(db, subject_id, result, datetime.now(UTC), operator)


def badge(db: Database, subject_id: str, site: str) -> BadgeFacts:
    """Load what is on a person's badge; its code is made when it is known where the badge goes."""
    known, person = details.details(db, subject_id), subjects.person(db, subject_id)
    agreed = consents.live_consent(db, subject_id, datetime.now(UTC)) is not None
    portrait = subjects.portrait(db, subject_id) if agreed else None
    made = Badge(
        known.name,
        portrait=portrait,
        group=known.group,
        external_id=known.external_id,
        valid_until=known.valid_until,
        site=site,
    )
    is_poor = portrait is not None and person is not None and person.quality < WANTED_QUALITY
    return BadgeFacts(made, has_code=subject_id in codes.owners(db), is_poor=is_poor)


def look_alikes(db: Database, found: Sequence[LookAlike]) -> list[ShownLookAlike]:
    """Load name and portrait of those who look like the person at the desk, without who is gone."""
    people = [(one, subjects.person(db, one.subject_id)) for one in found]
    return [
        ShownLookAlike(one.subject_id, person.name, subjects.portrait(db, one.subject_id), one.degree)
        for one, person in people
        if person is not None
    ]

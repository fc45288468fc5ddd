"""What the pages ask of the store, as calls for the store thread.

Imported on that thread only: the store's libraries take longer to load than the first window may.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import segno

from app.core.consent import PURPOSE
from app.core.enrollment import best_sample
from app.core.face import Embedders, embedders
from app.core.gallery import SEVERAL_CORES_FROM, Gallery
from app.store import checkins, codes, consents, pairs, pins, references, subjects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

    from app.core.gallery import Parallel
    from app.core.visit import Last
    from app.settings import RecognitionSettings
    from app.store.subjects import Person
    from app.ui.enrollment_request import EnrollmentRequest

_MOST_PEOPLE = 1_000_000

_PASSAGES = timedelta(days=1)
"""Who passed before that passes anew; a day begins at midnight, wherever the kiosk stands."""


@dataclass(frozen=True, slots=True, eq=False)
class Everybody:
    """Who is enrolled: to be searched, named and listed; how they passed today; who is too alike."""

    gallery: Gallery
    names: Mapping[str, str]
    people: Sequence[Person]
    passages: Mapping[str, Last]
    blocked: frozenset[frozenset[str]]


def everybody(db: Database, recognition: RecognitionSettings) -> Everybody:
    """Load everybody who is enrolled, to be compared as the site wants."""
    found = subjects.find_people(db, limit=_MOST_PEOPLE)
    models = embedders(second_opinion=recognition.second_opinion)
    loaded = references.load_references(db, models, datetime.now(UTC))
    gallery = Gallery(*loaded, fpir=recognition.fpir, parallel=_parallel(len(loaded[0])))
    return Everybody(
        gallery,
        {person.subject_id: person.name for person in found},
        found,
        checkins.last_passages(db, datetime.now(UTC) - _PASSAGES),
        pairs.blocked(db),
    )


def _parallel(references: int) -> Parallel:
    """Return how a gallery is searched: one of a size that takes milliseconds with several cores at once."""
    if references < SEVERAL_CORES_FROM:
        return map
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="search").map


def enroll(db: Database, request: EnrollmentRequest, operator: str) -> str:
    """Keep a person with consent and samples; return the new subject id."""
    consent = consents.NewConsent(
        version=request.consent.text.version,
        language=request.consent.text.language,
        text=request.consent.text.text,
        purpose=PURPOSE,
        method=request.consent.method,
        operator=operator,
        expires_at=None,
        given_by=request.consent.given_by,
        signature=request.consent.signature,
    )
    now = datetime.now(UTC)
    newest_ns = max(sample.captured_ns for sample in request.samples)
    kept = [
        references.NewReference(
            sample.embedding,
            sample.quality,
            sample.image,
            now - timedelta(microseconds=(newest_ns - sample.captured_ns) / 1000),
        )
        for sample in request.samples
    ]
    return subjects.enroll(
        db,
        details=request.details,
        portrait=best_sample(request.samples).image,
        references=kept,
        consent=consent,
        embedders=Embedders(),
        now=now,
        actor=operator,
    )


def erase(db: Database, subject_id: str, operator: str) -> bool:
    """Erase a person and everything computed from them; return whether there was somebody to erase."""
    return subjects.erase(db, subject_id, datetime.now(UTC), operator)


def make_pin(db: Database, subject_id: str, operator: str) -> tuple[str, str]:
    """Give a person a new PIN; return their name and the PIN, which cannot be looked up later."""
    return _name(db, subject_id), pins.issue(db, subject_id, datetime.now(UTC), operator)


def make_code(db: Database, subject_id: str, operator: str) -> tuple[str, list[list[bool]]]:
    """Give a person a new QR code; return their name and the code's modules, row by row, dark ones true."""
    name, text = _name(db, subject_id), codes.issue(db, subject_id, datetime.now(UTC), operator)
    matrix = segno.make(text, error="m", micro=False).matrix
    return name, [[bool(module) for module in row] for row in matrix]


def _name(db: Database, subject_id: str) -> str:
    found = subjects.person(db, subject_id)
    return found.name if found else ""


def portraits(db: Database, subject_ids: Sequence[str]) -> dict[str, bytes]:
    """Load portraits by subject id."""
    found = {subject_id: subjects.portrait(db, subject_id) for subject_id in subject_ids}
    return {subject_id: portrait for subject_id, portrait in found.items() if portrait}


def details(db: Database, subject_id: str) -> tuple[consents.Consent | None, bytes | None]:
    """Load a person's consent and portrait."""
    return consents.live_consent(db, subject_id, datetime.now(UTC)), subjects.portrait(db, subject_id)


def similar(db: Database, subject_id: str) -> tuple[str, bytes | None]:
    """Load name and portrait of somebody who looks like the person at the desk; empty if they are gone."""
    found = subjects.person(db, subject_id)
    return (found.name, subjects.portrait(db, subject_id)) if found else ("", None)

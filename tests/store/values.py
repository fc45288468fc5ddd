"""Small values that the tests of the store are made of."""

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from app.core.consent import text_in
from app.core.face import Embedders
from app.core.person import PersonDetails
from app.store.consent_texts import default_texts
from app.store.consents import Method, NewConsent
from app.store.references import NewReference
from app.store.subjects import Person, enroll, person

KEY = bytes(range(32))
NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
EMBEDDERS = Embedders("dlib-resnet-v1", "sface-2021dec")
ENGLISH, GERMAN = (text_in(language, default_texts()) for language in ("en", "de"))
BY_DLIB = Embedders("dlib-resnet-v1", None)


def day(number: int) -> datetime:
    return NOW + timedelta(days=number)


def embedding(seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).standard_normal(128).astype(np.float32)


def by_both(seed: int = 0) -> NDArray[np.float32]:
    """Return an embedding with a second network's part, which has length 1."""
    second = np.random.default_rng(seed + 1000).standard_normal(128).astype(np.float32)
    return np.concatenate([embedding(seed), second / np.linalg.norm(second)])


def reference(
    seed: int = 0,
    *,
    quality: int = 80,
    sample: bytes | None = b"jpeg",
    captured_at: datetime = NOW,
    second_opinion: bool = False,
) -> NewReference:
    numbers = by_both(seed) if second_opinion else embedding(seed)
    return NewReference(numbers, quality, sample, captured_at)


def consent(
    *, expires_at: datetime | None = None, text: str = "I agree.", method: Method = "spoken"
) -> NewConsent:
    return NewConsent("1", "en", text, "check-in", method, "reception", expires_at)


def enroll_someone(
    db: Database, name: str = "Ann Example", *, external_id: str | None = None, **changes: Any
) -> str:
    entered = {
        "details": PersonDetails(name, external_id or ""),
        "portrait": b"portrait",
        "references": [reference(1), reference(2)],
        "consent": consent(),
        "embedders": EMBEDDERS,
        "now": NOW,
    }
    return enroll(db, **{**entered, **changes})


def enrolled(db: Database, subject_id: str) -> Person:
    found = person(db, subject_id)
    assert found is not None
    return found

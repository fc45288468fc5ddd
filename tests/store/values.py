"""Small values that the tests of the store are made of."""

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from app.store.consents import Method, NewConsent
from app.store.references import NewReference
from app.store.subjects import Person, enroll, person

KEY = bytes(range(32))
NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
EMBEDDER = "dlib-resnet-v1"


def day(number: int) -> datetime:
    return NOW + timedelta(days=number)


def embedding(seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).standard_normal(128).astype(np.float32)


def reference(
    seed: int = 0, *, quality: int = 80, sample: bytes | None = b"jpeg", captured_at: datetime = NOW
) -> NewReference:
    return NewReference(embedding(seed), quality, sample, captured_at)


def consent(
    *, expires_at: datetime | None = None, text: str = "I agree.", method: Method = "spoken"
) -> NewConsent:
    return NewConsent("1", "en", text, "check-in", method, "reception", expires_at)


def enroll_someone(db: Database, name: str = "Ann Example", **changes: Any) -> str:
    entered = {
        "name": name,
        "portrait": b"portrait",
        "references": [reference(1), reference(2)],
        "consent": consent(),
        "embedder": EMBEDDER,
        "now": NOW,
    }
    return enroll(db, **{**entered, **changes})


def enrolled(db: Database, subject_id: str) -> Person:
    found = person(db, subject_id)
    assert found is not None
    return found

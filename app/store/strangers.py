"""The inbox of unknown faces: whoever stood before the kiosk and is not enrolled, until a day or a decision.

They agreed to nothing. The site decides to keep them, for up to 30 days, and says so at the door; whoever is
enrolled or put to somebody leaves the inbox, and nobody is compared with these faces but each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from app.core.consent import PICTURES
from app.core.face import EMBEDDING_SIZE, Embedders
from app.errors import StoreError
from app.store import audit, consents, subjects
from app.store.cipher import transaction, translated_errors
from app.store.references import STORED, NewReference
from app.store.times import utc_text, utc_time


@dataclass(frozen=True, slots=True, eq=False)
class Stranger:
    """One visit of somebody unknown.

    Attributes:
        at: When; aware.
        station: The kiosk's name.
        picture: JPEG of the face and its surroundings.
        embedding: Of that picture; float32, shape (128,) or (256,).
        quality: 0 to 100.
        stranger_id: Of the visit; 0 before it is kept.
        delete_at: When it goes by itself; None before it is kept.
    """

    at: datetime
    station: str
    picture: bytes = field(repr=False)
    embedding: NDArray[np.float32] = field(repr=False)
    quality: int
    stranger_id: int = 0
    delete_at: datetime | None = None


def keep(db: Database, stranger: Stranger, days: int, embedders: Embedders | None = None) -> None:
    """Keep a visit for some days; 0 keeps nothing.

    Args:
        db: The database.
        stranger: The visit.
        days: For how long.
        embedders: The models that embedded it; those in use if nothing is said.

    Raises:
        StoreError: The database failed; nothing was kept.
    """
    if days <= 0:
        return
    models, numbers = embedders or Embedders(), stranger.embedding.astype(STORED)
    first, second = numbers[:EMBEDDING_SIZE].tobytes(), numbers[EMBEDDING_SIZE:].tobytes()
    with transaction(db):
        db.table("strangers").insert(
            {
                "at": utc_text(stranger.at),
                "station": stranger.station,
                "picture": stranger.picture,
                "embedding": first,
                "embedder": models.first,
                "second": second or None,
                "second_embedder": models.second if second else None,
                "quality": stranger.quality,
                "delete_at": utc_text(stranger.at + timedelta(days=days)),
            }
        )


@translated_errors()
def waiting(
    db: Database, now: datetime, limit: int = 1000, embedders: Embedders | None = None
) -> list[Stranger]:
    """Return the visits that the models in use embedded and whose time is not over, newest first.

    Raises:
        StoreError: The database cannot be read.
    """
    models = embedders or Embedders()
    rows = db.execute(
        "SELECT id, at, station, picture, embedding, CASE second_embedder WHEN ? THEN second END, quality,"
        " delete_at FROM strangers WHERE embedder = ? AND delete_at > ? ORDER BY at DESC, id DESC LIMIT ?",
        [models.second, models.first, utc_text(now), limit],
    )
    return [
        Stranger(
            utc_time(at),
            station,
            picture,
            np.frombuffer(first + (second or b""), STORED),
            quality,
            number,
            utc_time(delete_at),
        )
        for number, at, station, picture, first, second, quality, delete_at in rows
    ]


@translated_errors()
def count(db: Database) -> int:
    """Return how many visits are kept.

    Raises:
        StoreError: The database cannot be read.
    """
    return db.table("strangers").count


def delete(db: Database, stranger_ids: Sequence[int] | None, now: datetime, actor: str) -> int:
    """Delete visits by their ids, or with None all; return how many there were.

    Raises:
        StoreError: The database failed; nothing was deleted.
    """
    with transaction(db):
        deleted = _deleted(db, stranger_ids)
        if deleted:
            audit.append(
                db, at=now, actor=actor, action="delete strangers", target="strangers", result=str(deleted)
            )
        return deleted


def enrolled(db: Database, stranger_ids: Sequence[int], subject_id: str, now: datetime, actor: str) -> None:
    """Take visits out of the inbox: the person was enrolled, and gave what pictures they gave at the desk.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        deleted = _deleted(db, stranger_ids)
        audit.append(
            db, at=now, actor=actor, action="enroll stranger", target=subject_id, result=str(deleted)
        )


def assign(db: Database, stranger_ids: Sequence[int], subject_id: str, now: datetime, actor: str) -> int:
    """Say who somebody is: add the best pictures to that person, and take all out of the inbox.

    Only as many are added as a consent allows in all.

    Returns:
        How many pictures were added.

    Raises:
        StoreError: The person has no consent in force or enough pictures, nothing of this is in the inbox any
            more, or the database failed; nothing was changed.
    """
    with transaction(db):
        person = subjects.person(db, subject_id)
        if person is None or consents.live_consent(db, subject_id, now) is None:
            raise StoreError("That person has no consent in force. Ask for consent at the desk first.")
        room = PICTURES - person.samples
        if room <= 0:
            raise StoreError(
                f"{person.name} has {person.samples} pictures already, as many as people agree to."
                " Remove one in the gallery first."
            )
        wanted = set(stranger_ids)
        found = [one for one in waiting(db, now) if one.stranger_id in wanted]
        if not found:
            raise StoreError("These faces are no longer there: they were deleted meanwhile.")
        best = sorted(found, key=lambda one: -one.quality)[:room]
        added = [NewReference(one.embedding.copy(), one.quality, one.picture, one.at) for one in best]
        subjects.add_references(db, subject_id, added, Embedders(), now, actor)
        _deleted(db, stranger_ids)
        audit.append(
            db, at=now, actor=actor, action="assign stranger", target=subject_id, result=str(len(added))
        )
        return len(added)


def purge(db: Database, now: datetime, days: int) -> int:
    """Delete the visits whose time is over; return how many.

    Args:
        db: The database.
        now: Aware.
        days: How long visits are kept by now; what was promised to go sooner goes sooner, with 0 all go.

    Raises:
        StoreError: The database failed; nothing was deleted.
    """
    with transaction(db):
        return int(db.execute(_PURGE, [utc_text(now), utc_text(now - timedelta(days=days))]).rowcount)


_PURGE = "DELETE FROM strangers WHERE delete_at <= ? OR at <= ?"


def _deleted(db: Database, stranger_ids: Sequence[int] | None) -> int:
    if stranger_ids is None:
        return int(db.execute("DELETE FROM strangers").rowcount)
    return sum(int(db.execute("DELETE FROM strangers WHERE id = ?", [one]).rowcount) for one in stranger_ids)

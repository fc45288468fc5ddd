"""What changed in a gallery since a revision, so that what is in memory is as new as the database.

Each change of people, faces or tags raises the gallery's revision in its own transaction; the row stays
locked until the commit, so that revisions become visible in their order, whichever process writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import delete, func, insert, select, update

from app.hub.listening import CHANNEL, listening
from app.hub.refusals import Missing
from app.hub.schema import face_tags, faces, galleries, people, removals
from app.hub.values import Changes, IndexedFace, Registrant, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session

__all__ = [
    "embedding_bytes",
    "faces_of",
    "listening",
    "place_of",
    "raised",
    "removal_of",
    "revision",
    "since",
    "tell",
]

REVISIONS_KEPT = 100_000
"""Who is further behind reads the whole gallery, and removals before that are forgotten."""

ROWS_AT_ONCE = 2_000
"""Read from PostgreSQL at once when a gallery is read whole; all would be in memory twice."""

EMBEDDING_TYPE = np.dtype("<f4")


def revision(session: Session, gallery_id: int) -> int | None:
    """Return a gallery's revision; None if there is no such gallery."""
    return session.connection.scalar(select(galleries.c.revision).where(galleries.c.id == gallery_id))


def since(session: Session, gallery_id: int, revision: int) -> Changes:
    """Return what became of a gallery since a revision; everything since 0. For `reading`.

    Raises:
        Missing: There is no such gallery.
    """
    newest = session.connection.scalar(select(galleries.c.revision).where(galleries.c.id == gallery_id))
    if newest is None:
        raise Missing("There is no such gallery.")
    is_whole = not max(newest - REVISIONS_KEPT, 1) <= revision <= newest
    after = 0 if is_whole else revision
    removed = [] if is_whole else _removed(session, gallery_id, after)
    found = _indexed(session, faces.c.gallery_id == gallery_id, faces.c.revision > after, is_long=is_whole)
    return Changes(newest, tuple(found), tuple(removed), is_whole)


def faces_of(session: Session, gallery_id: int, person_ids: Iterable[int]) -> list[IndexedFace]:
    """Return all faces of some people of a gallery, oldest first."""
    theirs = faces.c.person_id.in_(list(person_ids))
    return list(_indexed(session, faces.c.gallery_id == gallery_id, theirs))


def raised(session: Session, gallery_id: int) -> Row[Any]:
    """Raise a gallery's revision, lock it until the end of the transaction, and return its row.

    Raises:
        Missing: There is no such gallery.
    """
    row = session.connection.execute(
        update(galleries)
        .where(galleries.c.id == gallery_id)
        .values(revision=galleries.c.revision + 1)
        .returning(*galleries.c)
    ).one_or_none()
    if row is None:
        raise Missing("There is no such gallery.")
    tell(session, gallery_id)
    return row


def tell(session: Session, gallery_id: int) -> None:
    """Let the other processes hear of a change at the commit; correctness never depends on it."""
    if session.connection.dialect.name == "postgresql":
        session.connection.execute(select(func.pg_notify(CHANNEL, str(gallery_id))))


def removal_of(session: Session, gallery: Row[Any], face_ids: Iterable[int]) -> None:
    """Remember which faces are gone with this revision, and forget what is too old."""
    rows = [
        {"gallery_id": gallery.id, "revision": gallery.revision, "face_id": face_id} for face_id in face_ids
    ]
    if rows:
        session.connection.execute(insert(removals), rows)
        session.connection.execute(
            delete(removals).where(
                removals.c.gallery_id == gallery.id, removals.c.revision <= gallery.revision - REVISIONS_KEPT
            )
        )


def place_of(face_public_id: str) -> str:
    """Return the place that a face's embedding is sealed for."""
    return f"faces.embedding:{face_public_id}"


def embedding_bytes(embedding: NDArray[np.float32]) -> bytes:
    """Return an embedding as it is sealed: 32-bit floats, little-endian."""
    return embedding.astype(EMBEDDING_TYPE).tobytes()


def _removed(session: Session, gallery_id: int, after: int) -> list[int]:
    return list(
        session.connection.scalars(
            select(removals.c.face_id)
            .where(removals.c.gallery_id == gallery_id, removals.c.revision > after)
            .order_by(removals.c.face_id)
        )
    )


def _indexed(
    session: Session, *conditions: ColumnElement[bool], is_long: bool = False
) -> Iterator[IndexedFace]:
    tag_ids = _tag_ids(session, *conditions)
    rows = session.connection.execute(
        select(
            faces.c.id,
            faces.c.public_id,
            faces.c.model,
            faces.c.sealed_embedding,
            people.c.id,
            people.c.public_id,
            people.c.status,
            people.c.group_id,
            people.c.registrant,
        )
        .join(people, people.c.id == faces.c.person_id)
        .where(*conditions)
        .order_by(faces.c.id),
        execution_options={"yield_per": ROWS_AT_ONCE} if is_long else {},
    )
    for face_id, public_id, model, sealed, person_id, subject_id, status, group_id, registrant in rows:
        yield IndexedFace(
            face_id=face_id,
            face_public_id=public_id,
            person_id=person_id,
            person_public_id=subject_id,
            status=Status(status),
            group_id=group_id,
            registrant=Registrant(registrant),
            tag_ids=tag_ids.get(face_id, frozenset()),
            embedding=np.frombuffer(session.seal.open(sealed, place_of(public_id)), EMBEDDING_TYPE),
            model=model,
        )


def _tag_ids(session: Session, *conditions: ColumnElement[bool]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    rows = session.connection.execute(
        select(face_tags.c.face_id, face_tags.c.tag_id)
        .join(faces, faces.c.id == face_tags.c.face_id)
        .where(*conditions)
    )
    for face_id, tag_id in rows:
        found.setdefault(face_id, set()).add(tag_id)
    return {face_id: frozenset(tag_ids) for face_id, tag_ids in found.items()}

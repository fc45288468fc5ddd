"""Embeddings that PostgreSQL itself can compare (pgvector), for galleries larger than memory.

They are not sealed: whoever administers the server can read them. So they are kept only where the operator
asked for it, beside the sealed ones, and they are neither exported nor part of the schema's steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import exists, func, select, text

from app.errors import StoreError
from app.hub.changes import EMBEDDING_TYPE, place_of
from app.hub.listening import is_served
from app.hub.schema import faces, people
from app.hub.values import PersonFacts, Registrant, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from sqlalchemy import ColumnElement

    from app.hub.database import HubDatabase, Session

ROWS_AT_ONCE = 1000

EXTENSION = "vector"

ONLY_POSTGRESQL = "Only PostgreSQL with pgvector can compare embeddings itself."

TABLE = """
CREATE TABLE IF NOT EXISTS vectors (
    face_id bigint PRIMARY KEY REFERENCES faces (id) ON DELETE CASCADE,
    gallery_id bigint NOT NULL,
    embedding vector(256) NOT NULL
)
"""

INDEX = "CREATE INDEX IF NOT EXISTS vectors_gallery_id ON vectors (gallery_id)"

KEEP = text(
    "INSERT INTO vectors (face_id, gallery_id, embedding)"
    " VALUES (:face_id, :gallery_id, CAST(:embedding AS vector))"
    " ON CONFLICT (face_id) DO UPDATE SET embedding = excluded.embedding"
)

NEAREST = """
SELECT f.id, f.public_id, p.id, p.public_id, v.embedding <-> CAST(:probe AS vector) AS distance
FROM vectors v JOIN faces f ON f.id = v.face_id JOIN people p ON p.id = f.person_id
WHERE v.gallery_id = :gallery_id AND f.model = :model
  AND (CAST(:statuses AS text[]) IS NULL OR p.status = ANY (CAST(:statuses AS text[])))
  AND (CAST(:person_ids AS bigint[]) IS NULL OR p.id = ANY (CAST(:person_ids AS bigint[])))
  AND (CAST(:tag_ids AS bigint[]) IS NULL OR EXISTS (
      SELECT 1 FROM face_tags t WHERE t.face_id = f.id AND t.tag_id = ANY (CAST(:tag_ids AS bigint[]))))
ORDER BY distance, f.id LIMIT :count
"""


@dataclass(frozen=True, slots=True)
class Near:
    """A face near a probe; `squared_distance` is over all 256 numbers, less is more alike."""

    face_id: int
    face_public_id: str
    person_id: int
    person_public_id: str
    squared_distance: float


def enable(database: HubDatabase) -> int:
    """Keep embeddings for the server to compare from now on; return how many are new, those of faces there.

    Raises:
        StoreError: It is a file; a hub serves from it, and would go on without; or the server has no pgvector
            or does not let this user install it.
    """
    if not database.is_shared:
        raise StoreError(ONLY_POSTGRESQL)
    with database.writing() as session:
        _refuse_served(session)
        known = text("SELECT 1 FROM pg_available_extensions WHERE name = :name")
        if session.connection.scalar(known, {"name": EXTENSION}) is None:
            raise StoreError("This PostgreSQL has no pgvector. Install the package and try again.")
        session.connection.execute(text(f"CREATE EXTENSION IF NOT EXISTS {EXTENSION}"))
        session.connection.execute(text(TABLE))
        session.connection.execute(text(INDEX))
        added = fill(session)
    database.has_vectors = True
    return added


def disable(database: HubDatabase) -> None:
    """Delete the embeddings that are not sealed.

    Raises:
        StoreError: It is a file, or a hub serves from it.
    """
    if not database.is_shared:
        raise StoreError(ONLY_POSTGRESQL)
    with database.writing() as session:
        _refuse_served(session)
        session.connection.execute(text("DROP TABLE IF EXISTS vectors"))
    database.has_vectors = False


def fill(session: Session) -> int:
    """Keep the embeddings of all faces that have none here yet; return how many."""
    added, last = 0, 0
    while True:
        rows = session.connection.execute(
            select(faces.c.id, faces.c.gallery_id, faces.c.public_id, faces.c.sealed_embedding)
            .where(faces.c.id > last, text("NOT EXISTS (SELECT 1 FROM vectors v WHERE v.face_id = faces.id)"))
            .order_by(faces.c.id)
            .limit(ROWS_AT_ONCE)
        ).all()
        if not rows:
            return added
        values = []
        for face_id, gallery_id, public_id, sealed in rows:
            plain = session.seal.open(sealed, place_of(public_id))
            values.append(_values(face_id, gallery_id, np.frombuffer(plain, EMBEDDING_TYPE)))
        session.connection.execute(KEEP, values)
        added, last = added + len(rows), rows[-1].id


def keep(session: Session, face_id: int, gallery_id: int, embedding: NDArray[np.float32]) -> None:
    """Keep the embedding of a face, in the place of an older one if there is one."""
    session.connection.execute(KEEP, _values(face_id, gallery_id, embedding))


def nearest(  # noqa: PLR0913 - who is compared, and how many are wanted
    session: Session,
    gallery_id: int,
    embedding: NDArray[np.float32],
    *,
    model: str,
    count: int,
    statuses: Iterable[Status] | None = None,
    person_ids: Sequence[int] | None = None,
    tag_ids: Iterable[int] | None = None,
) -> list[Near]:
    """Return the faces nearest to a probe, nearest first; every face is compared.

    Args:
        session: A transaction of a database with `has_vectors`.
        gallery_id: Where to look.
        embedding: float32, shape (256,).
        model: What made the embedding; faces of others are left out.
        count: How many at most.
        statuses: Only faces of people of these; None for all.
        person_ids: Only faces of these; None for all.
        tag_ids: Only faces with any of these; None for all.
    """
    values = {
        "probe": _literal(embedding),
        "gallery_id": gallery_id,
        "model": model,
        "count": count,
        "statuses": None if statuses is None else [status.value for status in statuses],
        "person_ids": person_ids,
        "tag_ids": None if tag_ids is None else list(tag_ids),
    }
    rows = session.connection.execute(text(NEAREST), values)
    return [
        Near(face_id, face_public_id, person_id, person_public_id, distance**2)
        for face_id, face_public_id, person_id, person_public_id, distance in rows
    ]


def people_of(session: Session, gallery_id: int, *, model: str) -> Iterator[PersonFacts]:
    """Yield what is known of each person who has a face that a model made."""
    rows = session.connection.execute(
        select(people.c.id, people.c.status, people.c.group_id, people.c.registrant).where(
            *_has_face(gallery_id, model)
        ),
        execution_options={"yield_per": ROWS_AT_ONCE},
    )
    for person_id, status, group_id, registrant in rows:
        yield PersonFacts(person_id, Status(status), group_id, Registrant(registrant))


def people_count(session: Session, gallery_id: int, *, model: str) -> int:
    """Return how many people have a face that a model made."""
    return session.connection.scalars(
        select(func.count()).select_from(people).where(*_has_face(gallery_id, model))
    ).one()


def _has_face(gallery_id: int, model: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    theirs = exists().where(faces.c.person_id == people.c.id, faces.c.model == model)
    return people.c.gallery_id == gallery_id, theirs


def _refuse_served(session: Session) -> None:
    if is_served(session):
        raise StoreError("A hub serves from this database. Stop every hub that does, and try again.")


def _values(face_id: int, gallery_id: int, embedding: NDArray[np.float32]) -> dict[str, object]:
    return {"face_id": face_id, "gallery_id": gallery_id, "embedding": _literal(embedding)}


def _literal(embedding: NDArray[np.float32]) -> str:
    """Return an embedding in pgvector's words; nine digits are enough for any float32."""
    return f"[{','.join(f'{number:.9g}' for number in embedding.tolist())}]"

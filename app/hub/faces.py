"""Faces of people: events of NEC ID. An embedding is always kept, a picture only when it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete as delete_from
from sqlalchemy import exists, insert, select, update

from app.hub import slots as rows_of_list
from app.hub import tags as tag_functions
from app.hub import vectors
from app.hub.changes import embedding_bytes, place_of, raised, removal_of
from app.hub.identity import public_id as new_public_id
from app.hub.refusals import Full, Invalid, Missing
from app.hub.schema import face_tags, faces, galleries, people, pictures
from app.hub.slots import listed as slots
from app.hub.values import StoredFace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row

    from app.hub.database import Session
    from app.hub.values import Person, Template

__all__ = ["add", "by_public_id", "delete", "get", "image", "of_person", "replace", "slots"]


def add(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    person: Person,
    template: Template,
    *,
    tags: Sequence[str] = (),
    image: bytes | None = None,
    now: datetime,
) -> StoredFace:
    """Give a person one more face.

    Raises:
        Full: As many faces as fit are in the gallery.
        Invalid: The gallery has no such tag.
        Missing: The person is gone.
    """
    gallery = raised(session, person.gallery_id)
    if not session.connection.scalar(select(exists().where(people.c.id == person.id))):
        raise Missing("There is no such person.")
    tag_ids = _tag_ids(session, gallery.id, tags)
    if gallery.face_count >= gallery.size:
        raise Full(f"The gallery is full: it holds {gallery.size} faces.")
    public_id = new_public_id("eventguid")
    face_id = session.connection.scalars(
        insert(faces)
        .values(
            public_id=public_id,
            gallery_id=gallery.id,
            person_id=person.id,
            created_at=now,
            **_columns(session, gallery, public_id, template, now),
        )
        .returning(faces.c.id)
    ).one()
    session.connection.execute(
        update(galleries).where(galleries.c.id == gallery.id).values(face_count=gallery.face_count + 1)
    )
    _attach(session, face_id, public_id, tag_ids, image)
    if session.has_vectors:
        vectors.keep(session, face_id, gallery.id, template.embedding)
    rows_of_list.take(session, gallery, person.public_id, public_id, now)
    return StoredFace(face_id, public_id, person.id, now, now, image is not None)


def replace(  # noqa: PLR0913 - what is kept, by name
    session: Session,
    face: StoredFace,
    template: Template,
    *,
    tags: Sequence[str] = (),
    image: bytes | None = None,
    now: datetime,
) -> StoredFace:
    """Put another picture's face in the place of one, which keeps its ids; tags and picture as given now.

    Raises:
        Invalid: The gallery has no such tag.
        Missing: The face is gone.
    """
    gallery, subject_id = _locked(session, face)
    tag_ids = _tag_ids(session, gallery.id, tags)
    session.connection.execute(
        update(faces)
        .where(faces.c.id == face.id)
        .values(**_columns(session, gallery, face.public_id, template, now))
    )
    session.connection.execute(delete_from(face_tags).where(face_tags.c.face_id == face.id))
    session.connection.execute(delete_from(pictures).where(pictures.c.face_id == face.id))
    _attach(session, face.id, face.public_id, tag_ids, image)
    if session.has_vectors:
        vectors.keep(session, face.id, gallery.id, template.embedding)
    rows_of_list.leave_event(session, subject_id, face.public_id, now)
    rows_of_list.take(session, gallery, subject_id, face.public_id, now)
    return StoredFace(face.id, face.public_id, face.person_id, face.created_at, now, image is not None)


def of_person(session: Session, person_id: int) -> list[StoredFace]:
    """Return the faces of a person, oldest first."""
    return _found(session, faces.c.person_id == person_id)


def get(session: Session, person_id: int, face_id: int) -> StoredFace | None:
    """Return a face of a person."""
    found = _found(session, faces.c.person_id == person_id, faces.c.id == face_id)
    return found[0] if found else None


def by_public_id(session: Session, person_id: int, public_id: str) -> StoredFace | None:
    """Return a face of a person by the id that NEC ID's clients know."""
    found = _found(session, faces.c.person_id == person_id, faces.c.public_id == public_id)
    return found[0] if found else None


def image(session: Session, face_id: int) -> bytes | None:
    """Return the picture of a face, as it was sent; None if none was kept."""
    row = session.connection.execute(
        select(pictures.c.sealed_image, faces.c.public_id)
        .join(faces, faces.c.id == pictures.c.face_id)
        .where(faces.c.id == face_id)
    ).one_or_none()
    return None if row is None else session.seal.open(row.sealed_image, _picture_place(row.public_id))


def delete(session: Session, face: StoredFace, now: datetime) -> None:
    """Delete a face and its picture; the person stays, and the face stays listed as gone.

    Raises:
        Missing: The face is gone already.
    """
    gallery, subject_id = _locked(session, face)
    session.connection.execute(delete_from(faces).where(faces.c.id == face.id))
    session.connection.execute(
        update(galleries).where(galleries.c.id == gallery.id).values(face_count=gallery.face_count - 1)
    )
    removal_of(session, gallery, [face.id])
    rows_of_list.leave_event(session, subject_id, face.public_id, now)


def _locked(session: Session, face: StoredFace) -> tuple[Row[Any], str]:
    """Raise the revision of a face's gallery; return the gallery's row and whose face it is."""
    query = (
        select(faces.c.gallery_id, people.c.public_id)
        .join(people, people.c.id == faces.c.person_id)
        .where(faces.c.id == face.id)
    )
    row = session.connection.execute(query).one_or_none()
    if row is not None:
        gallery = raised(session, row.gallery_id)
        row = session.connection.execute(query).one_or_none()
        if row is not None:
            return gallery, row.public_id
    raise Missing("There is no such face.")


def _tag_ids(session: Session, gallery_id: int, names: Sequence[str]) -> list[int]:
    known = tag_functions.ids(session, gallery_id, names)
    for name in names:
        if name not in known:
            raise Invalid(f"There is no tag {name} in this gallery.")
    return sorted(known.values())


def _columns(
    session: Session, gallery: Row[Any], public_id: str, template: Template, now: datetime
) -> dict[str, object]:
    return {
        "revision": gallery.revision,
        "model": template.model,
        "quality": template.quality,
        "sealed_embedding": session.seal.close(embedding_bytes(template.embedding), place_of(public_id)),
        "updated_at": now,
    }


def _attach(
    session: Session, face_id: int, public_id: str, tag_ids: Sequence[int], image: bytes | None
) -> None:
    if tag_ids:
        rows = [{"face_id": face_id, "tag_id": tag_id} for tag_id in tag_ids]
        session.connection.execute(insert(face_tags), rows)
    if image is not None:
        sealed = session.seal.close(image, _picture_place(public_id))
        session.connection.execute(insert(pictures).values(face_id=face_id, sealed_image=sealed))


def _found(session: Session, *conditions: ColumnElement[bool]) -> list[StoredFace]:
    rows = session.connection.execute(
        select(
            faces.c.id,
            faces.c.public_id,
            faces.c.person_id,
            faces.c.created_at,
            faces.c.updated_at,
            pictures.c.face_id.is_not(None).label("has_image"),
        )
        .outerjoin(pictures, pictures.c.face_id == faces.c.id)
        .where(*conditions)
        .order_by(faces.c.id)
    )
    return [StoredFace(*row) for row in rows]


def _picture_place(public_id: str) -> str:
    return f"pictures.image:{public_id}"

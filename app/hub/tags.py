"""Tags: names that faces carry and searches are narrowed by; at most 64 in a gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from app.hub.changes import raised
from app.hub.refusals import Exists, Full, Missing
from app.hub.schema import face_tags, faces, tags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.hub.database import Session

MOST_TAGS = 64
"""Of one gallery (NEC ID v1.1)."""


def names(session: Session, gallery_id: int) -> list[str]:
    """Return the tags of a gallery, oldest first."""
    return list(
        session.connection.scalars(
            select(tags.c.name).where(tags.c.gallery_id == gallery_id).order_by(tags.c.id)
        )
    )


def add(session: Session, gallery_id: int, name: str) -> None:
    """Make a tag; it matches no face that had one of this name before.

    Raises:
        Exists: There is a tag of this name.
        Full: There are 64 tags.
        Missing: There is no such gallery.
    """
    raised(session, gallery_id)
    if _id(session, gallery_id, name) is not None:
        raise Exists(f"There is a tag {name} already.", name)
    if _count(session, gallery_id) >= MOST_TAGS:
        raise Full(f"A gallery has at most {MOST_TAGS} tags.")
    session.connection.execute(insert(tags).values(gallery_id=gallery_id, name=name))


def rename(session: Session, gallery_id: int, old: str, new: str) -> None:
    """Call a tag something else, for all faces that carry it.

    Raises:
        Missing: There is no such tag.
        Exists: There is another tag of the new name.
    """
    raised(session, gallery_id)
    tag_id = _known(session, gallery_id, old)
    if new != old and _id(session, gallery_id, new) is not None:
        raise Exists(f"There is a tag {new} already.", new)
    session.connection.execute(update(tags).where(tags.c.id == tag_id).values(name=new))


def remove(session: Session, gallery_id: int, name: str) -> None:
    """Delete a tag; the faces that carried it stay without it.

    Raises:
        Missing: There is no such tag.
    """
    gallery = raised(session, gallery_id)
    tag_id = _known(session, gallery_id, name)
    session.connection.execute(
        update(faces)
        .where(faces.c.id.in_(select(face_tags.c.face_id).where(face_tags.c.tag_id == tag_id)))
        .values(revision=gallery.revision)
    )
    session.connection.execute(delete(tags).where(tags.c.id == tag_id))


def ids(session: Session, gallery_id: int, names: Iterable[str]) -> dict[str, int]:
    """Return the number of each tag by its name; names that are none are left out."""
    wanted = list(names)
    if not wanted:
        return {}
    rows = session.connection.execute(select(tags.c.name, tags.c.id).where(tags.c.gallery_id == gallery_id))
    known = {row.name: row.id for row in rows}
    return {name: known[name] for name in wanted if name in known}


def _id(session: Session, gallery_id: int, name: str) -> int | None:
    return session.connection.scalar(
        select(tags.c.id).where(tags.c.gallery_id == gallery_id, tags.c.name == name)
    )


def _known(session: Session, gallery_id: int, name: str) -> int:
    tag_id = _id(session, gallery_id, name)
    if tag_id is None:
        raise Missing(f"There is no tag {name} in this gallery.")
    return tag_id


def _count(session: Session, gallery_id: int) -> int:
    return session.connection.scalars(
        select(func.count()).select_from(tags).where(tags.c.gallery_id == gallery_id)
    ).one()

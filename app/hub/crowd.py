"""Many people at once, each with one face: few statements for all, not ten for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, update

from app.hub import vectors
from app.hub.changes import embedding_bytes, place_of, raised
from app.hub.identity import public_id
from app.hub.people import sealed_properties
from app.hub.refusals import Full
from app.hub.schema import faces, galleries, people, slots
from app.hub.values import Registrant, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Template


def enroll(session: Session, gallery_id: int, templates: Sequence[Template], now: datetime) -> None:
    """Add an approved person without properties for each template.

    Raises:
        Full: They do not fit into the gallery, whose list of gone faces has to have room too.
        Missing: There is no such gallery.
    """
    gallery = raised(session, gallery_id)
    if gallery.slot_count + len(templates) > gallery.size:
        raise Full(f"The gallery is full: it holds {gallery.size} faces.")
    made = {"gallery_id": gallery_id, "created_at": now, "updated_at": now}
    subject_ids = [public_id("necidguid") for _ in templates]
    event_ids = [public_id("eventguid") for _ in templates]
    person_ids = session.connection.scalars(
        insert(people).returning(people.c.id, sort_by_parameter_order=True),
        [
            made
            | {
                "public_id": one,
                "registrant": Registrant.SYSTEM.value,
                "status": Status.APPROVED.value,
                "sealed_properties": sealed_properties(session, one, {}),
            }
            for one in subject_ids
        ],
    ).all()
    face_ids = session.connection.scalars(
        insert(faces).returning(faces.c.id, sort_by_parameter_order=True),
        [
            made
            | {
                "public_id": event_id,
                "person_id": person_id,
                "revision": gallery.revision,
                "model": template.model,
                "quality": template.quality,
                "sealed_embedding": session.seal.close(
                    embedding_bytes(template.embedding), place_of(event_id)
                ),
            }
            for event_id, person_id, template in zip(event_ids, person_ids, templates, strict=True)
        ],
    ).all()
    if session.has_vectors:
        for face_id, template in zip(face_ids, templates, strict=True):
            vectors.keep(session, face_id, gallery_id, template.embedding)
    session.connection.execute(
        insert(slots),
        [
            {
                "gallery_id": gallery_id,
                "subject_id": subject_id,
                "event_id": event_id,
                "is_live": True,
                "updated_at": now,
            }
            for subject_id, event_id in zip(subject_ids, event_ids, strict=True)
        ],
    )
    session.connection.execute(
        update(galleries)
        .where(galleries.c.id == gallery_id)
        .values(
            face_count=gallery.face_count + len(templates), slot_count=gallery.slot_count + len(templates)
        )
    )

"""What tests of the hub's store are made of."""

from datetime import UTC, datetime, timedelta

import numpy as np

from app.hub import faces, galleries, organisations, people
from app.hub.values import Registrant, Status, Template

KEY = bytes(range(32))
PASSWORD = "correct horse"  # noqa: S105 - of nobody
NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def later(minutes=1.0):
    return NOW + timedelta(minutes=minutes)


def template(seed=0, model="dlib+sface"):
    rng = np.random.default_rng(seed)
    return Template(rng.standard_normal(256).astype(np.float32), 0.75, model)


def new_gallery(session, name="Entrance", organisation="Site", size=100):
    owner = organisations.find(session, organisation) or organisations.add(session, organisation, NOW)
    return galleries.create(
        session, owner.id, name=name, description="", size=size, minimum_quality=0.45, now=NOW
    )


def new_person(session, gallery, status=Status.APPROVED, **given):
    return people.add(session, gallery.id, status=status, registrant=Registrant.USER, now=NOW, **given)


def enrolled(session, gallery, seed=0, now=NOW, **given):
    """Add a person with one face."""
    person = new_person(session, gallery)
    return person, faces.add(session, person, template(seed), now=now, **given)


def face_count(session, gallery):
    found = galleries.by_id(session, gallery.id)
    assert found is not None
    return found.count

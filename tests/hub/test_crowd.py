import numpy as np
import pytest

from app.hub import changes, crowd, faces, galleries, people
from app.hub.refusals import Full, Missing
from app.hub.values import Status
from tests.hub.values import NOW, face_count, new_gallery, template


def test_each_template_becomes_an_approved_person_with_one_face(hub, gallery):
    templates = [template(seed) for seed in range(30)]
    with hub.writing() as session:
        crowd.enroll(session, gallery.id, templates, NOW)
    with hub.reading() as session:
        indexed = changes.since(session, gallery.id, 0).faces
        assert len({one.person_id for one in indexed}) == face_count(session, gallery) == 30
        for one, expected in zip(indexed, templates, strict=True):
            assert np.array_equal(one.embedding, expected.embedding)
            assert one.status is Status.APPROVED
        person = people.get(session, gallery.id, indexed[7].person_id)
        assert person is not None
        assert (dict(person.properties), person.public_id) == ({}, indexed[7].person_public_id)
        rows, total = faces.slots(session, gallery.id, start=0, length=100, newest_first=False)
        assert total == 30
        assert {row.event_id for row in rows} == {one.face_public_id for one in indexed}
    with hub.writing() as session:
        people.delete(session, indexed[7].person_id, NOW)
        assert face_count(session, gallery) == 29


def test_those_that_do_not_fit_are_none_of_them_added(hub):
    with hub.writing() as session:
        gallery = new_gallery(session, name="Small", size=3)[0]
    with pytest.raises(Full), hub.writing() as session:
        crowd.enroll(session, gallery.id, [template(seed) for seed in range(4)], NOW)
    with hub.reading() as session:
        found = galleries.by_id(session, gallery.id)
        assert found == gallery


def test_a_gallery_that_is_gone_takes_nobody(hub):
    with pytest.raises(Missing), hub.writing() as session:
        crowd.enroll(session, 10**6, [template()], NOW)

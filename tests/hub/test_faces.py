from datetime import timedelta

import numpy as np
import pytest

from app.hub import changes, faces, people, tags
from app.hub.refusals import Full, Invalid, Missing
from tests.hub.values import NOW, enrolled, face_count, later, new_gallery, new_person, template


def listed(session, gallery, start=0, length=1000, *, newest_first=False):
    return faces.slots(session, gallery.id, start=start, length=length, newest_first=newest_first)


def test_a_face_is_found_by_both_its_ids_and_by_its_person_only(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery)
        other = new_person(session, gallery)
        assert faces.get(session, person.id, face.id) == face
        assert faces.by_public_id(session, person.id, face.public_id) == face
        assert faces.get(session, other.id, face.id) is None
        assert faces.by_public_id(session, other.id, face.public_id) is None
        assert faces.get(session, person.id, 2**70) is None
        assert faces.by_public_id(session, person.id, "\0\ud800") is None


def test_faces_of_a_person_come_oldest_first(hub, gallery):
    with hub.writing() as session:
        person, first = enrolled(session, gallery)
        second = faces.add(session, person, template(1), now=NOW - timedelta(days=1))
        assert faces.of_person(session, person.id) == [first, second]


def test_a_picture_is_kept_only_when_it_is_given(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery, image=b"JPEG")
        bare = faces.add(session, person, template(1), now=NOW)
        assert face.has_image
        assert faces.image(session, face.id) == b"JPEG"
        assert not bare.has_image
        assert faces.image(session, bare.id) is None
        assert [found.has_image for found in faces.of_person(session, person.id)] == [True, False]


def test_replacing_keeps_the_ids_and_drops_picture_and_tags_that_are_not_given_again(hub, gallery):
    with hub.writing() as session:
        tags.add(session, gallery.id, "staff")
        _, face = enrolled(session, gallery, image=b"JPEG", tags=["staff"])
        new = faces.replace(session, face, template(7), now=later())
        assert (new.id, new.public_id, new.created_at) == (face.id, face.public_id, face.created_at)
        assert new.updated_at == later()
        assert not new.has_image
        assert faces.image(session, face.id) is None
        (indexed,) = changes.since(session, gallery.id, 0).faces
        assert not indexed.tag_ids
        assert np.array_equal(indexed.embedding, template(7).embedding)
        assert face_count(session, gallery) == 1


def test_a_full_gallery_takes_no_face_but_another_picture_of_one_it_has(hub):
    with hub.writing() as session:
        gallery, _ = new_gallery(session, size=1)
        person, face = enrolled(session, gallery)
        with pytest.raises(Full):
            faces.add(session, person, template(1), now=NOW)
        faces.replace(session, face, template(1), now=NOW)
        faces.delete(session, face, NOW)
        faces.add(session, person, template(1), now=NOW)


def test_an_unknown_tag_is_refused_and_nothing_stays_of_the_face(hub, gallery):
    with hub.writing() as session:
        person = new_person(session, gallery)
    with pytest.raises(Invalid, match="guest"), hub.writing() as session:
        faces.add(session, person, template(), tags=["guest"], now=NOW)
    with hub.reading() as session:
        assert faces.of_person(session, person.id) == []
        assert face_count(session, gallery) == 0


def test_a_tag_of_another_gallery_is_unknown(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        tags.add(session, other.id, "staff")
        with pytest.raises(Invalid):
            faces.add(session, new_person(session, gallery), template(), tags=["staff"], now=NOW)


def test_what_is_gone_cannot_be_changed(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery)
        people.delete(session, person.id, NOW)
        for attempt in (
            lambda: faces.add(session, person, template(), now=NOW),
            lambda: faces.replace(session, face, template(), now=NOW),
            lambda: faces.delete(session, face, NOW),
            lambda: people.delete(session, person.id, NOW),
        ):
            with pytest.raises(Missing):
                attempt()
        assert faces.image(session, face.id) is None


def test_a_replaced_face_is_listed_twice_with_the_same_ids_once_gone_once_live(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery)
        faces.replace(session, face, template(1), now=later())
        rows, total = listed(session, gallery)
        assert total == 2
        assert [(row.subject_id, row.event_id) for row in rows] == [(person.public_id, face.public_id)] * 2
        assert [row.is_live for row in rows] == [False, True]
        assert [row.updated_at for row in rows] == [later(), later()]


def test_a_deleted_face_stays_listed_as_gone_and_can_be_deleted_with_its_person(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery)
        second = faces.add(session, person, template(1), now=NOW)
        faces.delete(session, face, later(1))
        people.delete(session, person.id, later(2))
        rows, total = listed(session, gallery)
        assert total == 2
        assert [(row.event_id, row.is_live) for row in rows] == [
            (face.public_id, False),
            (second.public_id, False),
        ]
        assert face_count(session, gallery) == 0


def test_the_place_of_a_face_that_is_gone_is_taken_only_when_there_is_no_other(hub):
    with hub.writing() as session:
        gallery, _ = new_gallery(session, size=3)
        faces_made = [enrolled(session, gallery, seed, now=later(seed)) for seed in range(3)]
        for minutes, (_, face) in enumerate(faces_made[:2], start=10):
            faces.delete(session, face, later(minutes))
        _, new = enrolled(session, gallery, now=later(20))
        rows, total = listed(session, gallery)
        assert total == 3
        assert [row.event_id for row in rows] == [
            faces_made[2][1].public_id,
            faces_made[1][1].public_id,
            new.public_id,
        ]
        assert [row.is_live for row in rows] == [True, False, True]


def test_the_list_is_paged_in_the_order_of_the_last_update_either_way(hub, gallery):
    with hub.writing() as session:
        made = [enrolled(session, gallery, now=later(minutes))[1] for minutes in (3, 1, 2)]
        ids = [face.public_id for face in (made[1], made[2], made[0])]

        def page(start, length, **order):
            rows, total = listed(session, gallery, start, length, **order)
            assert total == 3
            return [row.event_id for row in rows]

        assert page(0, 1000) == ids
        assert page(0, 2) == ids[:2]
        assert page(2, 2) == ids[2:]
        assert page(0, 1000, newest_first=True) == ids[::-1]
        assert page(3, 10) == []
        assert page(2**70, 10) == []


def test_equal_times_are_listed_by_event_id(hub, gallery):
    with hub.writing() as session:
        made = sorted(enrolled(session, gallery)[1].public_id for _ in range(5))
        assert [row.event_id for row in listed(session, gallery)[0]] == made

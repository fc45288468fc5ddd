import numpy as np
import pytest

from app.errors import StoreError
from app.hub import changes, crowd, faces, galleries, people, tags, transfer, vectors
from app.hub.listening import is_served
from app.hub.values import PersonFacts, Registrant, Status
from tests.hub.values import KEY, NOW, enrolled, new_gallery, new_person, template

MODEL = "dlib+sface"


@pytest.fixture
def hub(on_server, opened):
    return opened(on_server)


def nearest(hub, gallery, seed=0, count=10, model=MODEL, **given):
    with hub.reading() as session:
        return vectors.nearest(
            session, gallery.id, template(seed).embedding, model=model, count=count, **given
        )


def test_the_nearest_come_first_with_their_squared_distance(hub, gallery):
    vectors.enable(hub)
    with hub.writing() as session:
        made = [enrolled(session, gallery, seed) for seed in range(5)]
    distances = [
        float(np.sum((template(seed).embedding - template(2).embedding).astype(np.float64) ** 2))
        for seed in range(5)
    ]
    found = nearest(hub, gallery, 2)
    assert [near.face_id for near in found] == [
        made[seed][1].id for seed in sorted(range(5), key=distances.__getitem__)
    ]
    assert [near.squared_distance for near in found] == pytest.approx(sorted(distances), rel=1e-5)
    person, face = made[2]
    assert (found[0].face_public_id, found[0].person_public_id) == (face.public_id, person.public_id)
    assert found[0].person_id == person.id
    assert len(nearest(hub, gallery, 2, count=2)) == 2


def test_what_is_kept_follows_every_change(hub, gallery, on_server, opened):
    with hub.writing() as session:
        _, before = enrolled(session, gallery, 1)
    assert vectors.enable(hub) == 1
    assert vectors.enable(hub) == 0
    with opened(on_server).writing() as session:
        person, face = enrolled(session, gallery, 2)
        faces.replace(session, face, template(3), now=NOW)
    (near,) = nearest(hub, gallery, 3, count=1)
    assert (near.face_id, near.squared_distance) == (face.id, 0)
    with hub.writing() as session:
        people.delete(session, person.id, NOW)
    assert [near.face_id for near in nearest(hub, gallery)] == [before.id]


def test_only_faces_of_the_gallery_model_status_and_tags_asked_for_are_compared(hub, gallery):
    vectors.enable(hub)
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        enrolled(session, other)
        tags.add(session, gallery.id, "staff")
        _, approved = enrolled(session, gallery, 1, tags=["staff"])
        waiting = new_person(session, gallery, Status.UNAPPROVED)
        unapproved = faces.add(session, waiting, template(2), now=NOW)
        faces.add(session, waiting, template(3, "older"), now=NOW)
        tag_ids = tags.ids(session, gallery.id, ["staff"]).values()

    def ids(**given):
        return {near.face_id for near in nearest(hub, gallery, **given)}

    assert ids() == {approved.id, unapproved.id}
    assert ids(statuses=[Status.APPROVED]) == {approved.id}
    assert ids(tag_ids=tag_ids) == {approved.id}
    assert ids(person_ids=[waiting.id]) == {unapproved.id}
    assert ids(tag_ids=[]) == ids(person_ids=[]) == ids(statuses=[]) == set()


def test_people_with_a_face_of_the_model_are_known_without_their_faces(hub, gallery):
    vectors.enable(hub)
    with hub.writing() as session:
        group = galleries.add_group(session, gallery.id, "night")
        person = new_person(session, gallery, Status.EXPIRED, group_id=group.id)
        for seed in range(2):
            faces.add(session, person, template(seed), now=NOW)
        older = new_person(session, gallery)
        faces.add(session, older, template(2, "older"), now=NOW)
        new_person(session, gallery)
        enrolled(session, new_gallery(session, "Back door")[0])
    with hub.reading() as session:
        known = PersonFacts(person.id, Status.EXPIRED, group.id, Registrant.USER)
        assert list(vectors.people_of(session, gallery.id, model=MODEL)) == [known]
        assert vectors.people_count(session, gallery.id, model=MODEL) == 1


def test_people_who_came_all_at_once_are_compared_too(hub, gallery):
    vectors.enable(hub)
    with hub.writing() as session:
        crowd.enroll(session, gallery.id, [template(seed) for seed in range(5)], NOW)
    (near,) = nearest(hub, gallery, 3, count=1)
    assert near.squared_distance == 0


def test_while_a_hub_serves_nothing_is_changed(hub, on_server, opened):
    serving = opened(on_server)
    with changes.listening(serving, print):
        while True:
            with hub.reading() as session:
                if is_served(session):
                    break
        for change in (vectors.enable, vectors.disable):
            with pytest.raises(StoreError, match="Stop every hub"):
                change(hub)
    assert not opened(on_server).has_vectors


def test_nothing_is_left_when_it_is_given_up(hub, gallery, on_server, opened):
    vectors.enable(hub)
    vectors.disable(hub)
    with opened(on_server).writing() as session:
        enrolled(session, gallery)
        assert not session.has_vectors
    assert vectors.enable(hub) == 1


def test_an_import_is_compared_too(hub, tmp_path, opened):
    source = opened(tmp_path / "hub.db")
    with source.writing() as session:
        gallery, _ = new_gallery(session)
        enrolled(session, gallery)
    transfer.export_hub(source, tmp_path / "archive", KEY)
    vectors.enable(hub)
    transfer.import_hub(hub, tmp_path / "archive", KEY)
    assert len(nearest(hub, gallery)) == 1


def test_a_file_compares_nothing_itself(tmp_path, opened):
    with pytest.raises(StoreError, match="PostgreSQL"):
        vectors.enable(opened(tmp_path / "hub.db"))
    with pytest.raises(StoreError, match="PostgreSQL"):
        vectors.disable(opened(tmp_path / "hub.db"))


def test_a_server_without_pgvector_is_told_apart(hub, monkeypatch):
    monkeypatch.setattr(vectors, "EXTENSION", "vector_that_nobody_has")
    with pytest.raises(StoreError, match="has no pgvector"):
        vectors.enable(hub)

import pytest

from app.hub import changes, faces, galleries, people
from app.hub.refusals import Missing, NoSuchGroup
from app.hub.values import Registrant, Status
from tests.hub.values import NOW, enrolled, face_count, later, new_gallery, new_person, template


def test_a_person_is_found_by_both_ids_in_its_own_gallery_only(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        person = new_person(session, gallery)
        assert person.public_id.startswith("necidguid-")
        assert people.get(session, gallery.id, person.id) == person
        assert people.by_public_id(session, gallery.id, person.public_id) == person
        assert people.get(session, other.id, person.id) is None
        assert people.by_public_id(session, other.id, person.public_id) is None
        assert people.get(session, gallery.id, -(2**70)) is None


def test_properties_are_kept_as_they_are(hub, gallery):
    properties = {"name": "Änn 안 \0 \ud800", "list": [1, 2.5, None, {"deep": True}]}
    with hub.writing() as session:
        person = new_person(session, gallery, properties=properties)
        assert person.properties == properties
        found = people.get(session, gallery.id, person.id)
        assert found is not None
        assert found.properties == properties


def test_people_come_oldest_first(hub, gallery):
    with hub.writing() as session:
        made = [new_person(session, gallery) for _ in range(3)]
        assert people.everybody(session, gallery.id) == made


def test_only_what_is_given_changes(hub, gallery):
    with hub.writing() as session:
        group = galleries.add_group(session, gallery.id, "staff")
        person = new_person(session, gallery, group_id=group.id, properties={"name": "Ann"})
        changed = people.update(session, person.id, registrant=Registrant.ADMIN, now=later())
        assert (changed.group_id, changed.properties) == (group.id, {"name": "Ann"})
        assert (changed.registrant, changed.updated_at) == (Registrant.ADMIN, later())
        assert changed.created_at == NOW
        changed = people.update(session, person.id, properties={}, now=later())
        assert (changed.group_id, changed.properties) == (group.id, {})
        assert people.update(session, person.id, group_id=0, now=later()).group_id is None
        assert people.update(session, person.id, group_id=group.id, now=later()).group_id == group.id


def test_a_group_must_be_of_the_same_gallery(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        foreign = galleries.add_group(session, other.id, "staff")
        person = new_person(session, gallery, group_id=0)
        for group_id in (foreign.id, foreign.id + 1000, 2**70):
            with pytest.raises(NoSuchGroup):
                new_person(session, gallery, group_id=group_id)
            with pytest.raises(NoSuchGroup):
                people.update(session, person.id, group_id=group_id, now=NOW)


def test_a_change_of_the_person_reaches_what_is_known_of_their_faces(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery)
        enrolled(session, gallery, 1)
        group = galleries.add_group(session, gallery.id, "staff")
        before = changes.since(session, gallery.id, 0).revision
        people.set_status(session, person.id, Status.REJECTED, later())
        people.update(session, person.id, group_id=group.id, registrant=Registrant.SYSTEM, now=later())
        (known,) = changes.since(session, gallery.id, before).faces
        assert known.face_id == face.id
        assert (known.status, known.group_id, known.registrant) == (
            Status.REJECTED,
            group.id,
            Registrant.SYSTEM,
        )


def test_a_deleted_person_takes_faces_and_pictures_along(hub, gallery):
    with hub.writing() as session:
        person, face = enrolled(session, gallery, image=b"JPEG")
        faces.add(session, person, template(1), now=NOW)
        stays, _ = enrolled(session, gallery, 2)
        people.delete(session, person.id, later())
        assert people.everybody(session, gallery.id) == [stays]
        assert faces.of_person(session, person.id) == []
        assert faces.image(session, face.id) is None
        assert face_count(session, gallery) == 1
        for attempt in (
            lambda: people.delete(session, person.id, NOW),
            lambda: people.update(session, person.id, group_id=0, now=NOW),
            lambda: people.set_status(session, person.id, Status.APPROVED, NOW),
        ):
            with pytest.raises(Missing):
                attempt()


def test_an_id_is_never_used_again(hub, gallery):
    with hub.writing() as session:
        person = new_person(session, gallery)
        people.delete(session, person.id, NOW)
        assert new_person(session, gallery).id > person.id


def test_nothing_of_a_person_can_be_read_without_the_key(hub, gallery):
    with hub.writing() as session:
        person = new_person(session, gallery, properties={"name": "Ann Smith"})
        faces.add(session, person, template(), image=b"JPEG of Ann", now=NOW)
        for table in ("people", "faces", "pictures"):
            rows = session.connection.exec_driver_sql(f"SELECT * FROM {table}").all()  # noqa: S608
            kept = b" ".join(
                bytes(value) for row in rows for value in row if isinstance(value, bytes | memoryview)
            )
            assert b"Ann" not in kept
            assert template().embedding.tobytes() not in kept

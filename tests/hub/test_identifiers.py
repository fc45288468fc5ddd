import pytest

from app.hub import identifiers, people
from app.hub.refusals import Exists, Missing
from tests.hub.values import NOW, later, new_gallery, new_person


def created(session, gallery, kind="face_id", number="", owner_name="Ann"):
    return identifiers.create(
        session,
        gallery.id,
        owner_name=owner_name,
        owner_type="owner",
        kind=kind,
        number=number,
        lock="first",
        valid={"time": {"is_permanent": True}},
        now=NOW,
    )


def test_an_identifier_is_kept_as_it_was_given(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        uid = created(session, gallery, "card", "4711")
        found = identifiers.get(session, gallery.id, uid)
        assert found is not None
        assert (found.owner_name, found.owner_type, found.kind) == ("Ann", "owner", "card")
        assert (found.number, found.lock) == ("4711", "first")
        assert found.valid == {"time": {"is_permanent": True}}
        assert (found.created_at, found.updated_at, found.person_id) == (NOW, NOW, None)
        assert uid >= 1
        assert identifiers.get(session, other.id, uid) is None
        assert identifiers.get(session, gallery.id, 2**70) is None
        for secret in ("Ann", "4711"):
            assert secret not in repr(found)


def test_kind_and_number_are_given_once_in_a_gallery_unless_there_is_no_number(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        created(session, gallery)
        created(session, gallery)
        created(session, gallery, "card", "4711")
        created(session, gallery, "ukey", "4711")
        created(session, other, "card", "4711")
        second = created(session, gallery, "card", "4712")
    with pytest.raises(Exists, match="already exist"), hub.writing() as session:
        created(session, gallery, "card", "4711")
    with pytest.raises(Exists), hub.writing() as session:
        identifiers.update(session, second, number="4711", now=NOW)


def test_only_what_is_given_changes(hub, gallery):
    with hub.writing() as session:
        uid = created(session, gallery, "card", "4711")
        changed = identifiers.update(session, uid, lock="all", now=later())
        assert (changed.owner_name, changed.number, changed.lock) == ("Ann", "4711", "all")
        assert (changed.created_at, changed.updated_at) == (NOW, later())
        changed = identifiers.update(
            session, uid, owner_name="Bob", owner_type="guest", number="1", valid={}, now=later()
        )
        assert (changed.owner_name, changed.owner_type) == ("Bob", "guest")
        assert (changed.number, changed.valid, changed.lock) == ("1", {}, "all")


def test_identifiers_are_listed_by_kind(hub, gallery):
    with hub.writing() as session:
        face, card = created(session, gallery), created(session, gallery, "card", "1")
        assert [found.uid for found in identifiers.everything(session, gallery.id)] == [face, card]
        assert [found.uid for found in identifiers.everything(session, gallery.id, "card")] == [card]


def test_a_face_is_attached_and_waited_for_again_when_its_person_goes(hub, gallery):
    with hub.writing() as session:
        uid, person = created(session, gallery), new_person(session, gallery)
        identifiers.attach(session, uid, person.id)
        assert identifiers.everything(session, gallery.id)[0].person_id == person.id
        people.delete(session, person.id, NOW)
        assert identifiers.everything(session, gallery.id)[0].person_id is None


def test_what_is_gone_is_missing(hub, gallery):
    with hub.writing() as session:
        uid = created(session, gallery)
        person = new_person(session, gallery)
        assert identifiers.delete(session, uid)
        assert not identifiers.delete(session, uid)
        assert identifiers.get(session, gallery.id, uid) is None
        with pytest.raises(Missing):
            identifiers.attach(session, uid, person.id)
        with pytest.raises(Missing):
            identifiers.update(session, uid, lock="all", now=NOW)
        assert created(session, gallery) > uid
    with pytest.raises(Missing), hub.writing() as session:
        identifiers.attach(session, created(session, gallery), person.id + 1000)
    with pytest.raises(Missing), hub.writing() as session:
        identifiers.create(
            session, gallery.id + 1000, owner_name="", owner_type="owner", kind="card", lock="all", now=NOW
        )

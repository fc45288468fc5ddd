import pytest

from app.hub import applications, changes, galleries, organisations, people
from app.hub.refusals import Exists, Invalid, Missing
from tests.hub.values import NOW, enrolled, new_gallery, new_person


def test_a_gallery_comes_with_an_application(hub):
    with hub.writing() as session:
        gallery, application = new_gallery(session)
        assert applications.by_key(session, application.api_key) == (application, gallery)
        assert application.minimum_quality == 0.45
        assert gallery.public_id.startswith("galleryguid-")
        assert (gallery.count, gallery.size) == (0, 100)


def test_a_name_is_given_once_in_an_organisation_and_the_refusal_holds_the_key(hub):
    with hub.writing() as session:
        _, application = new_gallery(session)
        new_gallery(session, organisation="Other")
        with pytest.raises(Exists) as refused:
            new_gallery(session)
        assert refused.value.existing == application.api_key
        assert application.api_key not in str(refused.value)
        applications.delete(session, application.id)
        with pytest.raises(Exists) as refused:
            new_gallery(session)
        assert not refused.value.existing


def test_an_unknown_organisation_gets_no_gallery(hub):
    with pytest.raises(Missing), hub.writing() as session:
        galleries.create(session, 4711, name="Entrance", description="", size=1, minimum_quality=0.5, now=NOW)


def test_galleries_are_found_by_their_own_organisation_only(hub):
    with hub.writing() as session:
        first, _ = new_gallery(session, "Entrance")
        second, _ = new_gallery(session, "Back door")
        other, _ = new_gallery(session, organisation="Other")
        assert galleries.everything(session, first.organisation_id) == [first, second]
        assert galleries.get(session, first.organisation_id, first.public_id) == first
        assert galleries.get(session, other.organisation_id, first.public_id) is None
        assert galleries.by_id(session, other.id) == other


def test_a_gallery_grows_and_never_shrinks(hub, gallery):
    with hub.writing() as session:
        assert galleries.update(session, gallery.id, size=100).size == 100
        assert galleries.update(session, gallery.id, size=101).size == 101
        with pytest.raises(Invalid, match="101"):
            galleries.update(session, gallery.id, size=100)


def test_only_what_is_given_changes(hub, gallery):
    with hub.writing() as session:
        changed = galleries.update(session, gallery.id, description="by the lift")
        assert (changed.name, changed.description, changed.size) == ("Entrance", "by the lift", 100)
        changed = galleries.update(session, gallery.id, name="Lift")
        assert (changed.name, changed.description) == ("Lift", "by the lift")
        assert galleries.update(session, gallery.id, name="Lift").name == "Lift"


def test_a_gallery_does_not_take_the_name_of_another(hub, gallery):
    with hub.writing() as session:
        new_gallery(session, "Back door")
        with pytest.raises(Exists):
            galleries.update(session, gallery.id, name="Back door")


def test_a_deleted_gallery_takes_all_along(hub):
    with hub.writing() as session:
        gallery, application = new_gallery(session)
        person, _ = enrolled(session, gallery)
        assert galleries.delete(session, gallery.id)
        assert not galleries.delete(session, gallery.id)
        assert applications.by_key(session, application.api_key) is None
        assert people.get(session, gallery.id, person.id) is None
        assert changes.revision(session, gallery.id) is None
        for attempt in (
            lambda: galleries.update(session, gallery.id, size=1000),
            lambda: galleries.add_group(session, gallery.id, "staff"),
            lambda: new_person(session, gallery),
        ):
            with pytest.raises(Missing):
                attempt()


def test_an_id_is_never_used_again(hub):
    with hub.writing() as session:
        gallery, _ = new_gallery(session)
        galleries.delete(session, gallery.id)
        again, _ = new_gallery(session)
        assert again.id > gallery.id


def test_groups_have_names_of_their_own_in_each_gallery(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        staff = galleries.add_group(session, gallery.id, "staff")
        guests = galleries.add_group(session, gallery.id, "guests")
        galleries.add_group(session, other.id, "staff")
        assert galleries.groups(session, gallery.id) == [staff, guests]
        with pytest.raises(Exists, match="staff"):
            galleries.add_group(session, gallery.id, "staff")


def test_organisations_do_not_see_each_others_applications(hub):
    with hub.writing() as session:
        first, application = new_gallery(session)
        second, _ = new_gallery(session, organisation="Other")
        assert applications.get(session, second.organisation_id, application.public_id) is None
        assert organisations.find(session, "Other") is not None
        assert applications.everything(session, first.organisation_id) == [application]

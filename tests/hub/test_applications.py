import pytest

from app.hub import applications
from app.hub.refusals import Missing
from tests.hub.values import new_gallery


def created(session, gallery, name="Kiosk", minimum_quality=0.6):
    return applications.create(
        session, gallery.id, name=name, description="at the door", minimum_quality=minimum_quality
    )


def test_an_application_is_found_by_its_key_and_its_id(hub, gallery):
    with hub.writing() as session:
        made = created(session, gallery)
        assert applications.by_key(session, made.api_key) == (made, gallery)
        assert applications.by_key(session, made.api_key.lower()) is None
        assert applications.by_key(session, "") is None
        assert applications.get(session, gallery.organisation_id, made.public_id) == made
        assert made.public_id.startswith("applicationguid-")
        assert len(made.api_key) == 40
        assert made.api_key not in repr(made)


def test_applications_are_listed_oldest_first(hub):
    with hub.writing() as session:
        gallery, first = new_gallery(session)
        second = created(session, gallery)
        _, other = new_gallery(session, "Back door")
        assert applications.of_gallery(session, gallery.id) == [first, second]
        assert applications.everything(session, gallery.organisation_id) == [first, second, other]


def test_only_what_is_given_changes_and_never_the_key(hub, gallery):
    with hub.writing() as session:
        made = created(session, gallery)
        changed = applications.update(session, made.id, minimum_quality=0.7)
        assert (changed.name, changed.description, changed.minimum_quality) == ("Kiosk", "at the door", 0.7)
        assert changed.api_key == made.api_key
        assert applications.update(session, made.id, description="").description == ""
        assert applications.update(session, made.id, name="Gate").name == "Gate"
        assert applications.update(session, made.id).name == "Gate"


def test_the_key_of_a_deleted_application_opens_nothing(hub):
    with hub.writing() as session:
        gallery, only = new_gallery(session)
        assert applications.delete(session, only.id)
        assert not applications.delete(session, only.id)
        assert applications.by_key(session, only.api_key) is None
        assert applications.of_gallery(session, gallery.id) == []
        with pytest.raises(Missing):
            applications.update(session, only.id, name="Gate")


def test_an_unknown_gallery_gets_no_application(hub, gallery):
    with pytest.raises(Missing), hub.writing() as session:
        applications.create(session, gallery.id + 1000, name="Kiosk", description="", minimum_quality=0.5)

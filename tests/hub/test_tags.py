import pytest

from app.hub import changes, tags
from app.hub.refusals import Exists, Full, Missing
from tests.hub.values import enrolled, new_gallery


def test_tags_are_listed_oldest_first_and_case_counts(hub, gallery):
    with hub.writing() as session:
        for name in ("staff", "Staff", "a b"):
            tags.add(session, gallery.id, name)
        assert tags.names(session, gallery.id) == ["staff", "Staff", "a b"]
        assert set(tags.ids(session, gallery.id, ["Staff", "guest", "staff"])) == {"staff", "Staff"}
        assert tags.ids(session, gallery.id, []) == {}


def test_a_name_is_given_once_in_a_gallery(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        tags.add(session, gallery.id, "staff")
        tags.add(session, other.id, "staff")
        with pytest.raises(Exists) as refused:
            tags.add(session, gallery.id, "staff")
        assert refused.value.existing == "staff"


def test_the_65th_tag_is_refused(hub, gallery):
    with hub.writing() as session:
        for number in range(64):
            tags.add(session, gallery.id, f"tag {number}")
        with pytest.raises(Full, match="64"):
            tags.add(session, gallery.id, "one more")
        tags.remove(session, gallery.id, "tag 7")
        tags.add(session, gallery.id, "one more")


def test_a_renamed_tag_stays_with_its_faces(hub, gallery):
    with hub.writing() as session:
        tags.add(session, gallery.id, "staff")
        enrolled(session, gallery, tags=["staff"])
        tags.rename(session, gallery.id, "staff", "crew")
        tags.rename(session, gallery.id, "crew", "crew")
        (face,) = changes.since(session, gallery.id, 0).faces
        assert face.tag_ids == set(tags.ids(session, gallery.id, ["crew"]).values())
        assert tags.names(session, gallery.id) == ["crew"]


def test_a_tag_does_not_take_the_name_of_another(hub, gallery):
    with hub.writing() as session:
        tags.add(session, gallery.id, "staff")
        tags.add(session, gallery.id, "guest")
        with pytest.raises(Exists):
            tags.rename(session, gallery.id, "staff", "guest")


def test_an_unknown_tag_can_be_neither_renamed_nor_removed(hub, gallery):
    with hub.writing() as session:
        for name in ("staff", "\0", "\ud800"):
            with pytest.raises(Missing):
                tags.rename(session, gallery.id, name, "crew")
            with pytest.raises(Missing):
                tags.remove(session, gallery.id, name)


def test_a_tag_made_anew_matches_no_face_that_had_one_of_its_name(hub, gallery):
    with hub.writing() as session:
        tags.add(session, gallery.id, "staff")
        enrolled(session, gallery, tags=["staff", "staff"])
        before = changes.since(session, gallery.id, 0).revision
        tags.remove(session, gallery.id, "staff")
        tags.add(session, gallery.id, "staff")
        (face,) = changes.since(session, gallery.id, before).faces
        assert not face.tag_ids

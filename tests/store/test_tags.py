import pytest

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store.subjects import erase
from app.store.tags import Tag, all_tags, everybodys_tags, give, tags_of
from tests.store.values import NOW, enroll_someone


def enroll(db, *tags: str) -> str:
    return enroll_someone(db, details=PersonDetails("Ann", tags=tags))


def test_the_tags_that_most_people_have_come_first(db):
    enroll(db, "staff")
    enroll(db, "Visitor", "staff")
    enroll(db, "badge")
    assert all_tags(db) == [Tag("staff", 2), Tag("badge", 1), Tag("Visitor", 1)]


def test_a_tag_in_another_case_is_the_one_that_is_there(db):
    enroll(db, "Staff")
    assert tags_of(db, enroll(db, "STAFF")) == ("Staff",)
    assert all_tags(db) == [Tag("Staff", 2)]


def test_tags_are_given_in_place_of_those_before(db):
    ann = enroll(db, "staff", "night")
    give(db, ann, ["night", "visitor"])
    assert tags_of(db, ann) == ("night", "visitor")


def test_the_tags_of_everybody_are_read_at_once(db):
    ann, _, zoe = enroll(db, "staff", "night"), enroll(db), enroll(db, "staff")
    found = {subject_id: sorted(tags) for subject_id, tags in everybodys_tags(db).items()}
    assert found == {ann: ["night", "staff"], zoe: ["staff"]}


def test_a_tag_that_nobody_has_any_more_makes_room(db):
    ann = enroll(db, *(f"tag {number}" for number in range(64)))
    give(db, ann, ["tag 5", "one more"])
    assert tags_of(db, ann) == ("one more", "tag 5")
    assert len(all_tags(db)) == 2


def test_the_65th_tag_is_refused_and_changes_nothing(db):
    ann = enroll(db, *(f"tag {number}" for number in range(64)))
    bob = enroll(db, "tag 1")
    with pytest.raises(StoreError, match="64 tags already"):
        give(db, bob, ["tag 2", "one more"])
    assert tags_of(db, bob) == ("tag 1",)
    assert len(tags_of(db, ann)) == 64


def test_a_tag_outlives_whoever_had_it(db):
    erase(db, enroll(db, "staff"), NOW)
    assert all_tags(db) == [Tag("staff", 0)]

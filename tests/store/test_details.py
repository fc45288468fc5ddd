from dataclasses import replace
from datetime import date

import pytest

from app.core.person import PersonDetails
from app.core.validity import Validity
from app.errors import StoreError
from app.store import audit
from app.store.details import (
    all_groups,
    change_details,
    details,
    everybodys_groups,
    is_taken,
    validity,
)
from app.store.tags import give
from tests.store.values import day, enroll_someone

ANN = PersonDetails("Ann Example", "4711", "ann@example.org", "Workshop", ("night", "staff"), "A note.")


@pytest.fixture
def ann(db):
    return enroll_someone(db, details=ANN)


def revision(db) -> int:
    return int(db.execute("SELECT max(revision) FROM subjects").fetchone()[0])


def actions(db) -> list[str]:
    return [row["action"] for row in db.table("audit").rows]


def test_everything_can_be_changed_at_once(db, ann):
    changed = PersonDetails(
        "Ann Other", "", "", "Office", ("visitor",), "", date(2026, 3, 1), date(2026, 3, 31)
    )
    assert change_details(db, ann, changed, day(1), "reception")
    assert details(db, ann) == changed
    assert revision(db) == 2
    assert actions(db)[-1] == "change details"
    assert audit.verify(db) is None


def test_a_change_of_nothing_is_none(db, ann):
    before = actions(db)
    assert not change_details(db, ann, replace(ANN, name=" Ann Example ", tags=("STAFF", "night")), day(1))
    assert revision(db) == 1
    assert actions(db) == before


def test_a_change_of_tags_alone_is_one(db, ann):
    assert change_details(db, ann, replace(ANN, tags=("staff",)), day(1))
    assert revision(db) == 2


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": " "}, "The name cannot be kept. Enter a name."),
        ({"email": "ann"}, "The e-mail address cannot be kept"),
        ({"tags": ("a/b",)}, "The tag cannot be kept. Leave the slash out"),
        ({"external_id": "1"}, "already belongs to another person"),
    ],
)
def test_a_change_that_cannot_be_kept_is_told_in_words_and_changes_nothing(db, ann, changed, sentence):
    enroll_someone(db, external_id="1")
    with pytest.raises(StoreError, match=sentence):
        change_details(db, ann, replace(ANN, **{"tags": ("new",), **changed}), day(1))
    assert details(db, ann) == ANN


def test_whoever_was_erased_has_no_details(db):
    with pytest.raises(StoreError, match="no longer enrolled"):
        details(db, "nobody")
    with pytest.raises(StoreError, match="no longer enrolled"):
        change_details(db, "nobody", ANN, day(1))


def test_the_own_number_is_not_taken(db, ann):
    assert is_taken(db, " 4711 ")
    assert not is_taken(db, "4711", except_for=ann)
    assert not is_taken(db, "4712")
    assert not is_taken(db, "")


def test_nobody_without_a_number_takes_one(db):
    enroll_someone(db)
    assert not is_taken(db, "")


@pytest.mark.usefixtures("ann")
def test_groups_are_listed_once_without_regard_to_case(db):
    for group in ("office", "", "Workshop", "Archive"):
        enroll_someone(db, details=PersonDetails("Bob", group=group))
    assert all_groups(db) == ["Archive", "office", "Workshop"]


def test_the_groups_of_everybody_are_read_at_once_and_without_their_portraits(db):
    ann = enroll_someone(db, details=PersonDetails("Ann", group="office"))
    enroll_someone(db)
    assert everybodys_groups(db) == {ann: "office"}
    [(*_, plan)] = db.execute("EXPLAIN QUERY PLAN SELECT id, group_name FROM subjects WHERE group_name <> ''")
    assert "COVERING INDEX subjects_by_group" in plan


@pytest.mark.usefixtures("ann")
def test_only_who_has_days_is_listed_with_them(db):
    bob = enroll_someone(db, details=PersonDetails("Bob", valid_until=date(2026, 3, 31)))
    assert validity(db) == {bob: Validity(last=date(2026, 3, 31))}


def test_the_last_day_is_not_before_the_first(db, ann):
    backwards = replace(ANN, valid_from=date(2026, 3, 2), valid_until=date(2026, 3, 1))
    with pytest.raises(StoreError, match="The last day cannot be kept"):
        change_details(db, ann, backwards, day(1))


def test_tags_of_details_come_in_alphabetical_order(db, ann):
    give(db, ann, ["b", "A", "c"])
    assert details(db, ann).tags == ("A", "b", "c")

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.core.person import PersonDetails, faults, normalised
from app.errors import StoreError
from app.store.details import details
from app.store.subjects import (
    Person,
    add_references,
    count_people,
    erase,
    find_people,
    names,
    person,
    portrait,
    rename,
    seen,
)
from tests.store.values import EMBEDDERS, NOW, consent, day, enroll_someone, enrolled, reference

FULL = PersonDetails(
    "Ann Example",
    "4711",
    "ann@example.org",
    "Workshop",
    ("Staff", "night shift"),
    "Left-handed.\nComes on Mondays.",
    date(2026, 3, 1),
    date(2027, 2, 28),
)


def revision(db: Database, subject_id: str) -> int:
    number: int = db.execute("SELECT revision FROM subjects WHERE id = ?", [subject_id]).fetchone()[0]
    return number


def found(db: Database, text: str = "", limit: int = 1000) -> list[str]:
    return [someone.name for someone in find_people(db, text, limit)]


def test_an_enrolled_person_comes_back_as_entered(db):
    references = [reference(1, quality=70), reference(2, quality=91)]
    subject_id = enroll_someone(db, " Ann Example ", external_id="4711", references=references)
    expected = Person(subject_id, "Ann Example", "4711", NOW, None, samples=2, quality=80)
    assert enrolled(db, subject_id) == expected
    assert find_people(db) == [expected]
    assert portrait(db, subject_id) == b"portrait"
    assert names(db) == {subject_id: "Ann Example"}
    assert count_people(db) == 1


def test_ids_are_random(db):
    ids = {enroll_someone(db) for _ in range(5)}
    assert len(ids) == 5
    assert {len(subject_id) for subject_id in ids} == {32}


def test_an_enrollment_without_a_face_is_a_bug_and_leaves_nothing(db):
    with pytest.raises(ValueError, match="needs"):
        enroll_someone(db, references=[])
    assert count_people(db) == 0


@pytest.mark.parametrize("name", [" ", "\0", "x" * 201, "ann\u202egnp"])
def test_an_enrollment_with_a_faulty_name_leaves_nothing(db, name):
    with pytest.raises(StoreError, match="The name cannot be kept"):
        enroll_someone(db, name)
    assert count_people(db) == 0


def test_all_details_are_kept(db):
    enroll_someone(db, details=FULL)
    [found] = find_people(db)
    assert (found.group, found.tags) == ("Workshop", ("night shift", "Staff"))
    assert (found.valid_from, found.valid_until) == (FULL.valid_from, FULL.valid_until)
    assert details(db, found.subject_id) == replace(FULL, tags=found.tags)


def test_an_enrollment_with_one_tag_too_many_leaves_nothing(db):
    enroll_someone(db, details=PersonDetails("Ann", tags=tuple(f"tag {number}" for number in range(64))))
    with pytest.raises(StoreError, match="64 tags already"):
        enroll_someone(db, details=PersonDetails("Bob", tags=("tag 1", "one more")))
    assert count_people(db) == 1
    assert db.table("consents").count == 1


def test_an_external_id_belongs_to_one_person(db):
    enroll_someone(db, external_id="4711")
    with pytest.raises(StoreError, match="already belongs to another person"):
        enroll_someone(db, external_id="4711")
    assert count_people(db) == 1


def test_many_people_may_have_no_external_id(db):
    enroll_someone(db, external_id="")
    enroll_someone(db, external_id="")
    enroll_someone(db, external_id=None)
    assert [someone.external_id for someone in find_people(db)] == [None, None, None]


def test_an_enrollment_under_an_expired_consent_leaves_nothing(db):
    with pytest.raises(StoreError, match="no consent in force"):
        enroll_someone(db, consent=consent(expires_at=NOW))
    assert count_people(db) == 0
    assert db.table("audit").count == 0


def test_references_can_be_added(db):
    subject_id = enroll_someone(db)
    add_references(db, subject_id, [reference(3, quality=50)], EMBEDDERS, day(1))
    assert enrolled(db, subject_id).samples == 3
    assert enrolled(db, subject_id).quality == 70
    assert revision(db, subject_id) == 2


def acts(db: Database, subject_id: str) -> list[str]:
    rows = db.execute("SELECT action FROM audit WHERE target = ? ORDER BY id", [subject_id]).fetchall()
    return [action for (action,) in rows]


def test_whoever_vouches_for_added_references_is_in_the_audit(db):
    subject_id = enroll_someone(db)
    add_references(db, subject_id, [reference(3)], EMBEDDERS, day(1))
    assert acts(db, subject_id)[-1:] == ["add references"]
    assert "vouch for references" not in acts(db, subject_id)
    add_references(db, subject_id, [reference(4)], EMBEDDERS, day(1), "operator 1", confirmed=True)
    assert acts(db, subject_id)[-2:] == ["vouch for references", "add references"]


def test_a_person_can_be_renamed(db):
    subject_id = enroll_someone(db)
    rename(db, subject_id, "Ann Other", day(1))
    assert enrolled(db, subject_id).name == "Ann Other"
    assert revision(db, subject_id) == 2


def test_a_name_cannot_be_taken_away(db):
    subject_id = enroll_someone(db)
    with pytest.raises(StoreError, match="Enter a name"):
        rename(db, subject_id, "\t", NOW)


def test_whoever_is_not_enrolled_cannot_be_changed(db):
    with pytest.raises(StoreError, match="no longer enrolled"):
        rename(db, "nobody", "Ann", NOW)
    with pytest.raises(StoreError, match="no longer enrolled"):
        add_references(db, "nobody", [reference()], EMBEDDERS, NOW)
    assert person(db, "nobody") is None
    assert portrait(db, "nobody") is None


def test_erasing_leaves_nothing_of_a_person(db):
    subject_id = enroll_someone(db)
    assert erase(db, subject_id, day(1))
    for table in ("subjects", "face_references", "consents"):
        assert db.table(table).count == 0
    assert [row["action"] for row in db.table("audit").rows] == ["consent", "enroll", "erase"]


def test_nobody_can_be_erased_twice(db):
    subject_id = enroll_someone(db)
    assert erase(db, subject_id, NOW)
    assert not erase(db, subject_id, NOW)


def test_the_latest_time_someone_was_seen_counts(db):
    subject_id = enroll_someone(db)
    seen(db, subject_id, day(2))
    seen(db, subject_id, day(1))
    assert enrolled(db, subject_id).last_seen_at == day(2)


def test_people_are_listed_by_name_without_regard_to_case(db):
    for name in ("bob", "Ann", "Änne", "Zoe", "anton"):
        enroll_someone(db, name)
    assert found(db) == ["Ann", "anton", "bob", "Zoe", "Änne"]
    assert found(db, "", 2) == ["Ann", "anton"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ann Example", "EXAM"),
        ("Ольга Иванова", "иванова"),
        ("Weiß", "WEISS"),
        ("Ελένη", "ΕΛΈΝΗ"),
        ("李小龍", "小"),
        ("50% off_", "% OFF_"),
        ("O'Brien", "'b"),
    ],
)
def test_a_name_is_found_by_any_part_in_any_case(db, name, text):
    enroll_someone(db, name)
    enroll_someone(db, "someone else")
    assert found(db, text) == [name]


def test_a_person_is_found_by_external_id(db):
    enroll_someone(db, "Ann", external_id="A-4711")
    enroll_someone(db, "Bob")
    assert found(db, "a-47") == ["Ann"]
    assert found(db, "nothing like it") == []


@pytest.mark.parametrize("text", ["WORKSHOP", "night", "ann@EXAMPLE", "staff"])
def test_a_person_is_found_by_group_tag_and_address(db, text):
    enroll_someone(db, details=FULL)
    enroll_someone(db, "Bob")
    assert found(db, text) == ["Ann Example"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda name: not faults(PersonDetails(name))))
def test_any_name_is_stored_as_it_is_and_found_by_itself(db, name):
    subject_id = enroll_someone(db, name)
    kept = normalised(PersonDetails(name)).name
    assert found(db, kept) == [kept]
    erase(db, subject_id, NOW)

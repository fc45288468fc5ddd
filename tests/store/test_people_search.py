# ruff: noqa: RUF001 - names in every script are the point
import pytest

from app.core.gallery import Candidate
from app.core.person import PersonDetails
from app.core.self_test import SelfTestResult, Verdict
from app.store import consents, pairs, self_tests, subjects
from app.store.people_search import Mark, Order, Query, find, groups, marks, named, rows
from tests.store.values import NOW, consent, day, enroll_someone, enrolled, reference

PEOPLE = (
    "Kovács Éva",
    "Åsa Müller",
    "Jürgen Größl",
    "王伟",
    "佐藤 さくら",
    "김민수",
    "أَحْمَد حسن",
    "Ольга Йовович",
    "Ελένη Παππά",
    "शर्मा प्रिया",
    "ＷＩＤＥ Ｎａｍｅ",
)


@pytest.fixture
def everybody(db):
    return {name: enroll_someone(db, name) for name in PEOPLE}


def found(db, words: str = "", **asked) -> list[str]:
    return [one.name for one in rows(db, find(db, Query(words, **asked), NOW))]


def test_all_words_of_a_name_mean_whoever_has_it(db, everybody):
    assert named(db, "EVA kov") == {everybody["Kovács Éva"]}
    assert named(db, "2026-03") == frozenset()
    assert named(db, "") == set(everybody.values())


@pytest.mark.usefixtures("everybody")
@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("kovacs", "Kovács Éva"),
        ("ÉVA kov", "Kovács Éva"),
        ("asa MULL", "Åsa Müller"),
        ("grossl", "Jürgen Größl"),
        ("GRÖSSL", "Jürgen Größl"),
        ("王", "王伟"),
        ("伟", "王伟"),
        ("さく", "佐藤 さくら"),
        ("김", "김민수"),
        ("기", "김민수"),
        ("احمد", "أَحْمَد حسن"),
        ("ольг", "Ольга Йовович"),
        ("ИОВ", "Ольга Йовович"),
        ("ελενη", "Ελένη Παππά"),
        ("शर्", "शर्मा प्रिया"),
        ("wide name", "ＷＩＤＥ Ｎａｍｅ"),
    ],
)
def test_parts_of_words_are_found_in_any_script(db, words, name):
    assert found(db, words) == [name]


@pytest.mark.usefixtures("everybody")
@pytest.mark.parametrize("words", ["kovacs müller", "が", "100%", "_", "'", "evak"])
def test_what_nobody_has_is_not_found(db, words):
    assert found(db, words) == []


def test_external_id_address_group_and_tags_are_searched(db):
    enroll_someone(db, details=PersonDetails("Ann", "A-17", "ann@example.org", "Lab", ("Staff",)))
    enroll_someone(db, "Bob")
    for words in ("a-17", "ann@", "LAB", "taf", "staff lab a-1"):
        assert found(db, words) == ["Ann"]


def test_a_day_or_month_finds_who_was_enrolled_or_seen_then(db):
    ann = enroll_someone(db, "Ann", now=day(-60))
    enroll_someone(db, "Bob", now=NOW)
    subjects.seen(db, ann, day(1))
    assert found(db, "2026-03") == ["Ann", "Bob"]
    assert found(db, f"{day(1).astimezone():%Y-%m-%d}") == ["Ann"]
    assert found(db, f"{day(-60).astimezone():%Y-%m-%d}") == ["Ann"]
    assert found(db, f"{NOW.astimezone():%Y-%m-%d} bo") == ["Bob"]
    assert found(db, "2026-02-30") == []
    assert found(db, "2026-13") == []


def test_the_beginning_of_an_id_finds_who_has_it(db):
    ann = enroll_someone(db, "Ann")
    enroll_someone(db, "Bob")
    assert found(db, ann) == found(db, ann[:8].upper()) == ["Ann"]


def test_tag_and_group_leave_out_everybody_else(db):
    enroll_someone(db, details=PersonDetails("Ann", group="Lab", tags=("Staff",)))
    enroll_someone(db, details=PersonDetails("Bob", group="Lab"))
    enroll_someone(db, details=PersonDetails("Cili", group="Bar", tags=("Staff",)))
    assert found(db, tag="Staff") == ["Ann", "Cili"]
    assert found(db, group="Lab") == ["Ann", "Bob"]
    assert found(db, "a", tag="Staff", group="Lab") == ["Ann"]
    assert groups(db) == {"Bar": 1, "Lab": 2}


def test_marks_say_to_whom_an_operator_should_see(db):
    good, poor, withdrawn, ending, one, other, third = (
        enroll_someone(db, name, references=[reference(quality=80)])
        for name in ("Good", "Poor", "Withdrawn", "Ending", "One", "Other", "Third")
    )
    db.execute("UPDATE face_references SET quality = 50 WHERE subject_id = ?", [poor])
    consents.withdraw(db, withdrawn, NOW)
    consents.withdraw(db, ending, NOW)
    consents.record(db, ending, consent(expires_at=day(20)), NOW)
    alike = SelfTestResult(Verdict.ALIKE, 5, 7.0, 6.0, 0.01, Candidate(other, 7.1))
    self_tests.record(db, one, alike, NOW)
    pairs.block(db, other, third, NOW)
    subjects.seen(db, good, day(25))
    expected = {
        Mark.NO_CONSENT: {withdrawn},
        Mark.CONSENT_ENDS: {ending},
        Mark.NO_FACE: {withdrawn, ending},
        Mark.LOW_QUALITY: {poor},
        Mark.LOOK_ALIKE: {one, other, third},
        Mark.NOT_SEEN: {poor, withdrawn, ending, one, other, third},
    }
    now = day(10)
    assert {mark: set(find(db, Query(mark=mark, unseen_days=5), now)) for mark in Mark} == expected
    assert marks(db, now, 5) == {mark: len(people) for mark, people in expected.items()}


def test_a_consent_that_ended_is_no_longer_one_that_ends(db):
    ann = enroll_someone(db, consent=consent(expires_at=day(5)))
    assert marks(db, NOW)[Mark.CONSENT_ENDS] == 1
    assert find(db, Query(mark=Mark.NO_CONSENT), day(6)) == [ann]
    assert marks(db, day(6))[Mark.CONSENT_ENDS] == 0


def test_people_are_told_in_the_order_that_was_asked_for(db):
    ann = enroll_someone(db, "Ann", now=day(1), references=[reference(quality=90)])
    bob = enroll_someone(db, "bob", now=day(2), references=[reference(quality=40)])
    cili = enroll_someone(db, "Ćili", now=NOW, references=[reference(quality=60)])
    subjects.seen(db, cili, day(3))
    subjects.seen(db, ann, day(4))
    asked = {order: find(db, Query(order=order), NOW) for order in Order}
    assert asked == {
        Order.NAME: [ann, bob, cili],
        Order.NEWEST: [bob, ann, cili],
        Order.LAST_SEEN: [ann, cili, bob],
        Order.QUALITY: [bob, cili, ann],
    }


def test_a_page_has_all_that_is_known_in_the_order_given(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, details=PersonDetails("Bob", tags=("b", "A")))
    assert rows(db, [bob, "nobody", ann]) == [enrolled(db, bob), enrolled(db, ann)]
    assert rows(db, []) == []

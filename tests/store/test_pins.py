from datetime import timedelta

import pytest
from argon2.exceptions import HashingError
from argon2.low_level import hash_secret_raw

from app.errors import StoreError
from app.store import audit, pins, tries
from app.store.database import close, open_database
from app.store.pins import (
    check_operator,
    find,
    has_operator,
    issue,
    pin_digits,
    set_operator,
    withdraw,
)
from app.store.subjects import erase
from app.store.tries import Tried
from tests.store.values import KEY, NOW, enroll_someone

WRONG = "no digits"


def wrong_tries(db, name, count):
    for _ in range(count):
        tries.count_wrong(db, name, NOW)


def actions(db):
    return [(row["action"], row["target"], row["result"]) for row in db.table("audit").rows]


@pytest.mark.parametrize(
    ("people", "digits"),
    [(0, 6), (1, 6), (2, 6), (100, 6), (101, 7), (1000, 7), (1001, 8), (10_000, 8), (10_001, 9), (50_000, 9)],
)
def test_a_guess_is_somebody_s_pin_once_in_10_000_times_at_most(people, digits):
    assert pin_digits(people) == digits
    assert people / 10**digits <= 1e-4


def test_a_new_pin_finds_its_person(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    of_ann, of_bob = issue(db, ann, NOW), issue(db, bob, NOW)
    assert len(of_ann) == 6
    assert of_ann.isdigit()
    assert find(db, of_ann, NOW) == Tried(right=True, subject_id=ann, left=5)
    assert find(db, f" {of_bob} ", NOW).subject_id == bob
    assert pins.owners(db) == {ann, bob}
    assert actions(db)[-2:] == [("issue pin", ann, "ok"), ("issue pin", bob, "ok")]


def test_digits_of_any_keyboard_are_digits(db):
    ann = enroll_someone(db)
    pin = issue(db, ann, NOW)
    assert find(db, pin.translate({ord("0") + digit: ord("０") + digit for digit in range(10)}), NOW).right  # noqa: RUF001


def test_a_second_pin_takes_the_place_of_the_first(db):
    ann = enroll_someone(db)
    first, second = issue(db, ann, NOW), issue(db, ann, NOW)
    assert first != second
    assert not find(db, first, NOW).right
    assert find(db, second, NOW).right


def test_no_two_people_have_one_pin(db, monkeypatch):
    drawn = iter([7, 7, 7, 8])
    monkeypatch.setattr("secrets.randbelow", lambda _below: next(drawn))
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    assert [issue(db, ann, NOW), issue(db, bob, NOW)] == ["000007", "000008"]


def test_a_pin_is_stored_as_a_hash_only(db):
    pin = issue(db, enroll_someone(db), NOW)
    [row] = db.table("pins").rows
    assert len(row.pop("lookup")) == 32
    assert row.pop("made_at") == "2026-03-01T08:30:00.000000Z"
    assert row.pop("digits") == 6
    assert pin not in str(row)


def test_two_sites_hash_differently(db, tmp_path):
    other = open_database(tmp_path / "other.db", KEY)
    salts = [one.execute("SELECT pin_salt FROM kiosk_secrets").fetchone()[0] for one in (db, other)]
    assert salts[0] != salts[1]
    close(other)


def test_somebody_not_enrolled_gets_no_pin(db):
    with pytest.raises(StoreError, match="no longer enrolled"):
        issue(db, "nobody", NOW)


def test_a_pin_goes_with_its_person_or_when_withdrawn(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    of_ann, of_bob = issue(db, ann, NOW), issue(db, bob, NOW)
    assert erase(db, ann, NOW)
    assert withdraw(db, bob, NOW)
    assert not withdraw(db, bob, NOW)
    assert actions(db)[-1] == ("withdraw pin", bob, "ok")
    assert [find(db, pin, NOW).right for pin in (of_ann, of_bob)] == [False, False]


def test_a_pin_of_somebody_else_does_not_tell_two_apart(db):
    ann, bob, cili = (enroll_someone(db, name) for name in ("Ann", "Bob", "Cili"))
    of_ann, of_cili = issue(db, ann, NOW), issue(db, cili, NOW)
    assert find(db, of_cili, NOW, among=[ann, bob]) == Tried(right=False, left=4)
    assert find(db, of_ann, NOW, among=[ann, bob]).subject_id == ann


def test_five_wrong_pins_lock_and_the_right_one_does_not_open_meanwhile(db):
    pin = issue(db, enroll_someone(db), NOW)
    wrong_tries(db, tries.VISITOR, 3)
    assert find(db, WRONG, NOW) == Tried(right=False, left=1)
    until = NOW + timedelta(seconds=30)
    locked = Tried(right=False, left=0, locked_until=until)
    assert find(db, WRONG, NOW) == locked
    assert find(db, pin, NOW + timedelta(seconds=29)) == locked
    assert find(db, pin, until).right


def test_a_right_pin_forgets_the_wrong_ones(db):
    pin = issue(db, enroll_someone(db), NOW)
    wrong_tries(db, tries.VISITOR, 4)
    assert find(db, pin, NOW).right
    assert find(db, WRONG, NOW).left == 4


def test_a_wrong_pin_is_in_the_audit_but_not_what_was_typed(db):
    find(db, "123456", NOW)
    check_operator(db, "654321", NOW)
    assert actions(db) == [("try pin", "visitor", "wrong"), ("try pin", "operator", "wrong")]
    assert audit.verify(db) is None


def test_a_try_is_counted_before_it_is_looked_at(path, db, monkeypatch):
    """Whoever cuts the power at the right moment gains no try."""

    def power_cut(*_arguments):
        raise HashingError

    monkeypatch.setattr(pins, "hash_secret_raw", power_cut)
    with pytest.raises(StoreError, match="could not be checked"):
        find(db, "123456", NOW)
    after = open_database(path, KEY)
    assert tries.attempts(after, tries.VISITOR, NOW).failed == 1
    close(after)


def test_a_pin_that_nobody_has_costs_the_same_work(db, monkeypatch):
    pin = issue(db, enroll_someone(db), NOW)
    worked = []
    real = hash_secret_raw

    def watched(_pin, *costs):
        worked.append(costs)
        return real(_pin, *costs)

    monkeypatch.setattr(pins, "hash_secret_raw", watched)
    for one in (pin, "123456", "", "x" * 100):
        find(db, one, NOW)
    assert len(worked) == 4
    assert len(set(worked)) == 1


def test_the_operator_chooses_a_pin(db):
    assert not has_operator(db)
    set_operator(db, "2468", NOW)
    assert has_operator(db)
    assert check_operator(db, "2468", NOW) == Tried(right=True, left=5)
    assert check_operator(db, "2469", NOW) == Tried(right=False, left=4)
    assert actions(db)[0] == ("set operator pin", "operator", "ok")
    [row] = db.table("kiosk_secrets").rows
    assert row["operator_pin"].startswith("$argon2id$")


def test_while_the_operator_has_no_pin_every_one_is_wrong(db):
    for pin in ("", " ", "0000"):
        assert not check_operator(db, pin, NOW).right
    assert tries.attempts(db, tries.OPERATOR, NOW).failed == 3


def test_the_operator_is_locked_out_alone(db):
    set_operator(db, "2468", NOW)
    pin = issue(db, enroll_someone(db), NOW)
    wrong_tries(db, tries.OPERATOR, 5)
    assert check_operator(db, "2468", NOW) == Tried(right=False, locked_until=NOW + timedelta(seconds=30))
    assert find(db, pin, NOW).right


def test_a_new_operator_s_pin_begins_with_all_tries(db):
    set_operator(db, "2468", NOW)
    wrong_tries(db, tries.OPERATOR, 9)
    set_operator(db, "13579", NOW)
    assert check_operator(db, "13579", NOW).right
    assert not check_operator(db, "2468", NOW).right


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "½½½½", "１２", "-1234"])  # noqa: RUF001
def test_an_operator_s_pin_is_4_to_12_digits(db, pin):
    with pytest.raises(StoreError, match="must have 4 to 12 digits and nothing else"):
        set_operator(db, pin, NOW)
    assert not has_operator(db)


def test_secrets_that_are_gone_are_told(db):
    db.execute("DELETE FROM kiosk_secrets")
    with pytest.raises(StoreError, match="secrets are gone"):
        has_operator(db)

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import StoreError
from app.store import codes
from app.store.codes import find, is_ours, issue, withdraw
from app.store.subjects import erase
from tests.store.values import NOW, enroll_someone


def test_a_new_code_finds_its_person(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    of_ann, of_bob = issue(db, ann, NOW), issue(db, bob, NOW)
    assert of_ann.startswith("vestibule:")
    assert len(of_ann) == len("vestibule:") + 26
    assert find(db, of_ann) == ann
    assert find(db, f" {of_bob.upper()}\n") == bob
    assert codes.owners(db) == {ann, bob}


def test_a_second_code_takes_the_place_of_the_first(db):
    ann = enroll_someone(db)
    first, second = issue(db, ann, NOW), issue(db, ann, NOW)
    assert (find(db, first), find(db, second)) == (None, ann)


def test_a_code_is_stored_as_a_hash_only(db):
    text = issue(db, enroll_someone(db), NOW)
    [row] = db.table("codes").rows
    assert row["lookup"] == hashlib.sha256(codes._token(text) or b"").digest()
    assert text[10:] not in str(row)


def test_a_code_goes_with_its_person_or_when_withdrawn(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    of_ann, of_bob = issue(db, ann, NOW), issue(db, bob, NOW)
    erase(db, ann, NOW)
    assert withdraw(db, bob, NOW)
    assert not withdraw(db, bob, NOW)
    assert (find(db, of_ann), find(db, of_bob)) == (None, None)


def test_issue_and_withdrawal_are_in_the_audit(db):
    ann = enroll_someone(db)
    issue(db, ann, NOW)
    withdraw(db, ann, NOW)
    assert [row["action"] for row in db.table("audit").rows][-2:] == ["issue code", "withdraw code"]


def test_somebody_not_enrolled_gets_no_code(db):
    with pytest.raises(StoreError, match="no longer enrolled"):
        issue(db, "nobody", NOW)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org",
        "vestibule:",
        "vestibule:" + "A" * 25,
        "vestibule:" + "A" * 26,
        "vestibule:" + "A" * 27,
        "vestibule:" + "1" * 26,
        "vestibule:" + "é" * 26,
        "vestibule:========",
    ],
)
def test_another_text_is_nobody_s(db, text):
    issue(db, enroll_someone(db), NOW)
    assert find(db, text) is None


def test_codes_of_others_are_told_from_ours():
    assert is_ours(" VESTIBULE:abc")
    assert not is_ours("WIFI:S:guest;;")


@given(st.text())
def test_whatever_a_code_says_it_is_read_or_nobody_s(text):
    for one in (text, f"vestibule:{text}"):
        token = codes._token(one)
        assert token is None or len(token) == 16

from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from app.core.roles import Role
from app.errors import StoreError
from app.store import accounts, audit
from app.store.database import close, open_database
from app.store.tries import Tried
from tests.store.values import KEY, NOW

PIN, PASSWORD = "2468", "Straße und Hof"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Hash in a moment; how long it takes is the library's business."""
    hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(accounts, "_HASHER", hasher)


@pytest.fixture
def ann(db):
    return accounts.add(db, "Ann", Role.ADMIN, PIN, NOW, "desk")


def acts(db) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]]
    found = db.execute("SELECT actor, action, result FROM audit ORDER BY id").fetchall()
    return found


def test_without_accounts_there_are_none(db):
    assert accounts.accounts(db) == []


def test_an_account_signs_in_with_its_pin_or_password(db, ann):
    bob = accounts.add(db, "Bob", Role.OPERATOR, PASSWORD, NOW, ann.actor)
    assert (ann.has_pin, bob.has_pin) == (True, False)
    assert accounts.accounts(db) == [ann, bob]
    assert accounts.sign_in(db, ann.account_id, PIN, NOW) == Tried(
        right=True, subject_id=ann.account_id, left=5
    )
    assert accounts.sign_in(db, bob.account_id, PASSWORD, NOW).right
    assert not accounts.sign_in(db, bob.account_id, PIN, NOW).right


def test_the_same_password_of_another_keyboard_is_the_same(db, ann):
    accounts.change_secret(db, ann.account_id, "Å is a letter", NOW, ann.actor)
    assert accounts.sign_in(db, ann.account_id, "A\N{COMBINING RING ABOVE} is a letter", NOW).right


def test_the_first_account_is_an_administrators(db):
    with pytest.raises(StoreError, match="must be an administrator's"):
        accounts.add(db, "Bob", Role.OPERATOR, PIN, NOW, "desk")
    assert acts(db) == []


@pytest.mark.parametrize("secret", ["", "123", "1234567890123", "short", "x" * 129, "1234567"[:3]])
def test_a_secret_that_is_too_short_or_too_long_is_refused(db, secret):
    assert not accounts.is_secret(secret)
    with pytest.raises(StoreError, match="4 to 12 digits"):
        accounts.add(db, "Ann", Role.ADMIN, secret, NOW, "desk")


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\x00b"])
def test_a_name_is_needed(db, name):
    with pytest.raises(StoreError, match="needs a name"):
        accounts.add(db, name, Role.ADMIN, PIN, NOW, "desk")


def test_two_names_differ_by_more_than_capitals(db, ann):
    with pytest.raises(StoreError, match="Choose another name"):
        accounts.add(db, "  ANN ", Role.OPERATOR, PIN, NOW, ann.actor)
    bob = accounts.add(db, "Bob", Role.OPERATOR, PIN, NOW, ann.actor)
    with pytest.raises(StoreError, match="Choose another name"):
        accounts.rename(db, bob.account_id, "ann", NOW, ann.actor)
    accounts.rename(db, bob.account_id, "BOB", NOW, ann.actor)
    assert [one.name for one in accounts.accounts(db)] == ["Ann", "BOB"]


def test_the_last_administrator_stays(db, ann):
    bob = accounts.add(db, "Bob", Role.OPERATOR, PIN, NOW, ann.actor)
    with pytest.raises(StoreError, match="last administrator"):
        accounts.remove(db, ann.account_id, NOW, ann.actor)
    with pytest.raises(StoreError, match="last administrator"):
        accounts.change_role(db, ann.account_id, Role.AUDITOR, NOW, ann.actor)
    accounts.change_role(db, bob.account_id, Role.ADMIN, NOW, ann.actor)
    accounts.change_role(db, ann.account_id, Role.AUDITOR, NOW, bob.actor)
    accounts.remove(db, ann.account_id, NOW, bob.actor)
    assert [(one.name, one.role) for one in accounts.accounts(db)] == [("Bob", Role.ADMIN)]


@pytest.mark.parametrize(
    "change",
    [
        lambda db, one: accounts.rename(db, one, "Zoe", NOW, "desk"),
        lambda db, one: accounts.change_role(db, one, Role.ADMIN, NOW, "desk"),
        lambda db, one: accounts.change_secret(db, one, PIN, NOW, "desk"),
        lambda db, one: accounts.remove(db, one, NOW, "desk"),
    ],
)
@pytest.mark.usefixtures("ann")
def test_an_account_that_was_removed_is_told(db, change):
    before = acts(db)
    with pytest.raises(StoreError, match="was removed"):
        change(db, "nobody")
    assert acts(db) == before


def test_after_five_wrong_tries_even_the_right_secret_waits_also_after_a_restart(db, ann, path):
    left = [accounts.sign_in(db, ann.account_id, "0000", NOW).left for _ in range(5)]
    assert left == [4, 3, 2, 1, 0]
    until = NOW + timedelta(seconds=30)
    other = open_database(path, KEY)
    assert accounts.sign_in(other, ann.account_id, PIN, NOW) == Tried(right=False, locked_until=until)
    close(other)
    assert accounts.sign_in(db, ann.account_id, PIN, until).right


def test_the_tries_of_one_account_lock_no_other(db, ann):
    bob = accounts.add(db, "Bob", Role.OPERATOR, PIN, NOW, ann.actor)
    for _ in range(5):
        accounts.sign_in(db, bob.account_id, "0000", NOW)
    assert accounts.sign_in(db, ann.account_id, PIN, NOW).right


def test_an_account_that_is_not_there_costs_the_same_work_and_is_locked_alike(db, ann, monkeypatch):
    verified = []

    class Counting:
        def verify(self, hashed: str, secret: str) -> bool:
            verified.append(PasswordHasher().check_needs_rehash(hashed))
            return PasswordHasher().verify(hashed, secret)

    accounts.change_secret(db, ann.account_id, PIN, NOW, ann.actor)
    monkeypatch.setattr(accounts, "_HASHER", PasswordHasher())
    accounts.change_secret(db, ann.account_id, PIN, NOW, ann.actor)
    monkeypatch.setattr(accounts, "_HASHER", Counting())
    for number in (ann.account_id, "ffffff"):
        assert accounts.sign_in(db, number, "0000", NOW) == Tried(right=False, left=4)
    assert verified == [False, False]  # both with the parameters of today


def test_a_new_secret_forgets_wrong_tries(db, ann):
    for _ in range(5):
        accounts.sign_in(db, ann.account_id, "0000", NOW)
    accounts.change_secret(db, ann.account_id, "13579", NOW, "command line")
    assert accounts.sign_in(db, ann.account_id, "13579", NOW).right


def test_every_act_and_every_wrong_try_is_in_the_audit_and_no_name_is(db, ann):
    bob = accounts.add(db, "Bob Unmistakable", Role.OPERATOR, PASSWORD, NOW, ann.actor)
    accounts.rename(db, bob.account_id, "Robert Unmistakable", NOW, ann.actor)
    accounts.change_role(db, bob.account_id, Role.AUDITOR, NOW, ann.actor)
    accounts.change_secret(db, bob.account_id, PIN, NOW, bob.actor)
    accounts.sign_in(db, bob.account_id, "0000", NOW)
    accounts.sign_in(db, bob.account_id, PIN, NOW)
    accounts.sign_out(db, bob, NOW)
    accounts.remove(db, bob.account_id, NOW, ann.actor)
    number = bob.account_id
    assert acts(db) == [
        ("desk", "add admin", "ok"),
        (ann.actor, "add operator", "ok"),
        (ann.actor, "rename account", "ok"),
        (ann.actor, "make auditor", "ok"),
        (f"operator {number}", "change secret", "ok"),
        ("window", "sign in", "wrong"),
        (f"auditor {number}", "sign in", "ok"),
        (f"operator {number}", "sign out", "ok"),
        (ann.actor, "remove account", "ok"),
    ]
    assert "Unmistakable" not in repr(list(db.table("audit").rows))
    assert audit.verify(db) is None


@pytest.mark.usefixtures("ann")
def test_no_secret_is_stored_as_it_was_typed(db):
    [kept] = db.execute("SELECT secret FROM accounts").fetchone()
    assert kept.startswith("$argon2id$")
    assert PIN not in kept.split("$")[-2:]


def test_a_hash_that_is_damaged_is_told(db, ann):
    db.execute("UPDATE accounts SET secret = 'damaged'")
    with pytest.raises(StoreError, match="could not be checked"):
        accounts.sign_in(db, ann.account_id, PIN, NOW)

from datetime import UTC, datetime

import pytest
from argon2 import PasswordHasher

from app.core.roles import Role
from app.store import accounts
from app.ui.staff_accounts_session import StaffAccountsSession
from app.ui.staff_section import StaffSection
from app.ui.staff_session import StaffSession
from tests.ui.front import open_desk


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Hash in a moment."""
    monkeypatch.setattr(accounts, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def desk(request):
    yield from open_desk(request)


@pytest.fixture
def section(desk, look, qtbot):
    """The section in the settings, connected; nobody has an account."""
    staff = StaffSession(look, desk.session, desk.background, 120)
    made = StaffSection(look, 120)
    desk.window.settings.add_section("staff", "Accounts", made)
    StaffAccountsSession(made, desk.session, staff, desk.background)
    qtbot.waitUntil(lambda: not desk.window.permissions.is_locked)
    desk.window.show_place("settings")
    return made


def names(section):
    return [one.name for one in section._accounts]


def test_whoever_adds_the_first_account_is_signed_in_with_it(desk, section, qtbot):
    section.add_requested.emit("Ann", Role.ADMIN, "2468")
    qtbot.waitUntil(lambda: names(section) == ["Ann"])
    assert desk.window.permissions.role is Role.ADMIN
    assert not desk.window.is_locked


def test_accounts_are_added_changed_and_removed_as_the_one_who_is_signed_in(desk, section, qtbot):
    section.add_requested.emit("Ann", Role.ADMIN, "2468")
    qtbot.waitUntil(lambda: names(section) == ["Ann"])
    section.add_requested.emit("Bob", Role.OPERATOR, "1357")
    qtbot.waitUntil(lambda: names(section) == ["Ann", "Bob"])
    bob = section._accounts[1].account_id
    section.change_requested.emit(bob, "Robert", Role.AUDITOR)
    qtbot.waitUntil(lambda: names(section) == ["Ann", "Robert"])
    assert section._accounts[1].role is Role.AUDITOR
    section.secret_requested.emit(bob, "97531")
    assert desk.stored(lambda db: accounts.sign_in(db, bob, "97531", datetime.now(UTC))).right
    section.remove_requested.emit(bob)
    qtbot.waitUntil(lambda: names(section) == ["Ann"])
    actors = desk.stored(
        lambda db: db.execute("SELECT actor FROM audit WHERE action = 'remove account'").fetchall()
    )
    assert actors == [(desk.session.actor,)]


def test_what_cannot_be_done_is_said_where_it_was_asked(section, qtbot):
    section.add_requested.emit("Ann", Role.ADMIN, "2468")
    qtbot.waitUntil(lambda: names(section) == ["Ann"])
    section._open_change()
    section.change_requested.emit(section._accounts[0].account_id, "Ann", Role.OPERATOR)
    qtbot.waitUntil(lambda: "last administrator" in section.dialog.sentence)
    section.close_question()


def test_an_operator_changes_no_account(desk, section, qtbot):
    section.add_requested.emit("Ann", Role.ADMIN, "2468")
    qtbot.waitUntil(lambda: names(section) == ["Ann"])
    desk.window.permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    section.add_requested.emit("Eve", Role.ADMIN, "2468")
    assert len(desk.stored(accounts.accounts)) == 1

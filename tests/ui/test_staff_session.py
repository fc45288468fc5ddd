"""Signing in, locking and leaving, with the real window and the real store."""

from datetime import UTC, datetime
from typing import Any

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from app.core.roles import Role
from app.errors import StoreError
from app.store import accounts, audit
from app.ui.staff_session import StaffSession
from app.ui.widgets.account_dialogs import SecretDialog
from tests.ui.front import open_desk

PIN = "2468"


def now():
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Hash in a moment."""
    monkeypatch.setattr(accounts, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def desk(request):
    yield from open_desk(request)


@pytest.fixture
def staff(desk, look, qtbot):
    """Who signs in at the desk's window; it begins without accounts."""
    made = StaffSession(look, desk.session, desk.background, 120)
    qtbot.waitUntil(lambda: not desk.window.permissions.is_locked)
    return made


def added(desk, name="Ann", role=Role.ADMIN) -> Any:
    return desk.stored(lambda db: accounts.add(db, name, role, PIN, now(), "desk"))


@pytest.fixture
def begun(desk, look, qtbot):
    """Return what begins the window anew, as with a start: locked, if somebody has an account."""

    def begin() -> Any:
        made = StaffSession(look, desk.session, desk.background, 120)
        assert desk.window.is_locked
        qtbot.waitUntil(lambda: made.page.chosen != "")
        return made

    return begin


def enter(qtbot, desk, staff, account, secret=PIN):
    staff.page.show_accounts([account], account.account_id)
    staff.page.tried.emit(account.account_id, secret)
    desk.stored(lambda _db: None)
    qtbot.wait(1)


def test_without_accounts_everything_is_open(desk, staff):
    assert not staff.page.isVisible()
    assert desk.window.centralWidget().isEnabled()
    assert desk.session.actor == "reception"
    assert not desk.window.badge.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.is_locked


def test_with_accounts_the_window_begins_locked_and_opens_to_the_right_secret(desk, begun, qtbot):
    ann = added(desk)
    staff = begun()
    assert staff.page.isVisible()
    assert not desk.window.centralWidget().isEnabled()
    enter(qtbot, desk, staff, ann, "0000")
    assert staff.page.sentence == "That PIN is not right. 4 tries left."
    assert desk.window.is_locked
    enter(qtbot, desk, staff, ann)
    assert not staff.page.isVisible()
    assert desk.session.actor == f"admin {ann.account_id}"
    assert desk.window.badge.isVisible()
    assert desk.window.badge.accessibleName() == "Ann, Administrator"


def test_until_it_is_known_who_has_an_account_nothing_can_be_reached(desk, look):
    staff = StaffSession(look, desk.session, desk.background, 120)
    assert desk.window.is_locked
    assert staff.page.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.place == "desk"


def test_places_that_a_role_may_not_enter_are_not_offered_and_their_keys_do_nothing(desk, staff):
    staff.become(added(desk))
    bob = added(desk, "Bob", Role.OPERATOR)
    desk.window.show_place("settings")
    staff.become(bob)
    assert desk.window.place == "desk"
    QTest.keyClick(desk.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.place == "desk"
    cili = added(desk, "Cili", Role.AUDITOR)
    staff.become(cili)
    assert desk.window.place == "activity"
    shown = {place for place, button in desk.window._rail._buttons.items() if not button.isHidden()}
    assert shown == {"activity", "sync", "settings"}


def test_what_a_role_may_not_do_is_refused_in_the_session_too(desk, staff):
    subject_id = desk.enroll()
    added(desk)
    staff.become(added(desk, "Bob", Role.OPERATOR))
    desk.window.gallery.erase_requested.emit(subject_id)
    assert desk.window.notices.isVisible()
    assert desk.stored(lambda db: db.table("subjects").count) == 1
    assert desk.session.actor.startswith("operator ")


def test_what_is_done_is_in_the_audit_under_role_and_id(desk, staff):
    ann = added(desk)
    staff.become(ann)
    desk.enroll("Ann Unmistakable")
    entries = desk.stored(lambda db: db.execute("SELECT actor, action FROM audit").fetchall())
    assert (ann.actor, "enroll") in entries
    assert "Unmistakable" not in repr(entries)
    assert desk.stored(audit.verify) is None


def test_control_and_l_locks_and_whoever_comes_back_goes_on_where_they_were(desk, staff, qtbot):
    ann = added(desk)
    staff.become(ann)
    desk.window.show_place("gallery")
    QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.is_locked
    assert staff.page.isVisible()
    qtbot.waitUntil(lambda: staff.page.chosen == ann.account_id)
    enter(qtbot, desk, staff, ann)
    assert desk.window.place == "gallery"
    assert not desk.window.is_locked


def test_a_window_that_nobody_touches_locks_and_closes_what_is_open(desk, staff):
    staff.become(added(desk))
    question = QDialog(desk.window)
    question.open()
    staff.idle.noticed.emit()
    assert desk.window.is_locked
    assert not question.isVisible()


def test_at_a_locked_desk_the_camera_sees_nobody(desk, staff):
    staff.become(added(desk))
    desk.open_face_step()
    staff.lock()
    assert not desk.vision.wanted[-1].embeddings
    with_nobody = desk.window.desk.samples
    desk.see()
    assert desk.window.desk.samples == with_nobody


def test_the_kiosk_is_open_to_everybody_and_its_way_out_leads_to_the_sign_in(desk, staff):
    staff.become(added(desk))
    desk.window.show_place("kiosk")
    assert desk.window.permissions.is_locked
    assert not staff.page.isVisible()
    assert desk.window.centralWidget().isEnabled()
    desk.window.leave_kiosk()
    assert staff.page.isVisible()
    assert not desk.window.centralWidget().isEnabled()


def test_whoever_signs_out_is_forgotten(desk, staff, qtbot):
    ann = added(desk)
    staff.become(ann)
    staff.sign_out()
    assert desk.session.actor == "reception"
    assert not desk.window.badge.isVisible()
    qtbot.waitUntil(lambda: staff.page.chosen != "")
    newest = desk.stored(lambda db: db.execute("SELECT actor, action FROM audit ORDER BY id DESC").fetchone())
    assert newest == (ann.actor, "sign out")


def test_an_account_that_was_removed_meanwhile_is_locked_out(desk, staff, qtbot):
    added(desk)
    bob = added(desk, "Bob", Role.OPERATOR)
    staff.become(bob)
    desk.stored(lambda db: accounts.remove(db, bob.account_id, now(), "command line"))
    staff.read()
    qtbot.waitUntil(lambda: desk.window.is_locked)
    assert staff.account is None


def test_one_s_own_secret_is_changed_with_the_old_one(desk, staff, qtbot):
    ann = added(desk)
    staff.become(ann)
    desk.window.badge.secret_wanted.emit()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SecretDialog))
    old, new, again = (field for field in dialog.findChildren(QLineEdit))
    for text, field in (("0000", old), ("13579", new), ("13579", again)):
        field.setText(text)
    QTest.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.sentence == "That is not the one you have now.")
    old.setText(PIN)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(again, Qt.Key.Key_Return)
    assert desk.stored(lambda db: accounts.sign_in(db, ann.account_id, "13579", now())).right


def test_a_database_that_cannot_be_read_opens_nothing(desk, look, qtbot, monkeypatch):
    def busy(_db: Any) -> None:
        raise StoreError("The database is busy. Try again in a moment.")

    with monkeypatch.context() as patched:
        patched.setattr(accounts, "accounts", busy)
        staff = StaffSession(look, desk.session, desk.background, 120)
        desk.stored(lambda _db: None)
        assert desk.window.is_locked
        assert staff.page.isVisible()
    staff.page.try_again_wanted.emit()
    qtbot.waitUntil(lambda: not desk.window.is_locked)

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.store.tries import Tried
from app.ui.sign_in_page import SignInPage
from app.ui.widgets.pin_pad import PinPad
from tests.screens.staff_stages import ANN, CILI, STAFF
from tests.ui.made import NOON


@pytest.fixture
def behind(shown):
    """A window with a button, which the page covers."""
    window = QWidget()
    QVBoxLayout(window).addWidget(QPushButton("Behind"))
    return shown(window, 1024, 700)


@pytest.fixture
def page(look, behind):
    made = SignInPage(look, behind)
    made.show_accounts(STAFF)
    made.cover()
    return made


def test_it_covers_the_whole_window_whatever_its_size(page, behind, qtbot):
    assert page.rect() == behind.rect()
    behind.resize(1300, 900)
    qtbot.waitUntil(lambda: page.rect() == behind.rect())


def test_a_name_is_chosen_and_a_pin_typed_with_the_keyboard_alone(page, qtbot):
    names = page.findChild(QListWidget)
    assert names.hasFocus()
    qtbot.keyClick(names, Qt.Key.Key_Down)
    assert page.chosen == STAFF[1].account_id
    qtbot.keyClick(names, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.tried) as tried:
        for key in "2468":
            qtbot.keyClick(QApplication.focusWidget(), key)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert tried.args == [ANN.account_id, "2468"]


def test_a_password_is_asked_for_in_a_field_that_forgets_it(page, qtbot):
    page.show_accounts(STAFF, CILI.account_id)
    field = page.findChild(QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.accessibleName() == "Password of Élodie Example"
    qtbot.keyClick(page.findChild(QListWidget), Qt.Key.Key_Return)
    assert field.hasFocus()
    qtbot.keyClicks(field, "Straße und Hof")
    with qtbot.waitSignal(page.tried) as tried:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert tried.args == [CILI.account_id, "Straße und Hof"]
    assert field.text() == ""
    with qtbot.assertNotEmitted(page.tried):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_whoever_is_alone_types_at_once(page):
    page.findChild(QListWidget).clearFocus()
    page.show_accounts([ANN])
    page.hide()
    page.cover()
    assert isinstance(QApplication.focusWidget(), PinPad)


def test_a_wrong_pin_says_how_many_tries_are_left_and_a_lock_how_long(page):
    page.show_tried(Tried(right=False, left=3), NOON)
    assert page.sentence == "That PIN is not right. 3 tries left."
    page.show_tried(Tried(right=False, locked_until=NOON + timedelta(seconds=30)), NOON)
    assert page.sentence == "Too many tries. Please wait 30 seconds."


def test_a_wrong_password_says_so_and_a_lock_until_when(page):
    page.show_accounts(STAFF, CILI.account_id)
    page.show_tried(Tried(right=False, left=2), NOON)
    assert page.sentence == "That was not right. 2 more before it locks."
    page.show_tried(Tried(right=False, locked_until=NOON + timedelta(seconds=30)), NOON)
    assert page.sentence.startswith("Too many tries. Try again after ")
    assert not page.findChild(QLineEdit).isEnabled()


def test_another_name_is_asked_from_the_beginning(page, qtbot):
    page.show_accounts(STAFF, CILI.account_id)
    page.show_tried(Tried(right=False, locked_until=NOON + timedelta(seconds=30)), NOON)
    names = page.findChild(QListWidget)
    qtbot.keyClick(names, Qt.Key.Key_Up)
    qtbot.keyClick(names, Qt.Key.Key_Down)
    assert page.sentence == ""


def test_what_could_not_be_checked_may_be_typed_again(page):
    page.show_accounts(STAFF, CILI.account_id)
    page.show_failed_try("The database is busy.")
    assert page.sentence == "The database is busy."
    assert page.findChild(QLineEdit).isEnabled()


def test_where_accounts_cannot_be_read_nothing_is_opened(page, qtbot):
    page.show_failure("The database is damaged. Restore it from a backup.")
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Try again")
    assert again.isVisible()
    with qtbot.waitSignal(page.try_again_wanted):
        again.click()
    page.show_accounts(STAFF)
    assert not again.isVisible()


def test_until_accounts_are_read_nothing_is_asked(page):
    page.show_waiting()
    assert not page.findChild(QListWidget).isVisible()

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QWidget

from app.core.roles import Role
from app.store import accounts
from app.ui.widgets.account_dialogs import AccountDialog, SecretDialog, can_be_secret


def fill(dialog, *texts):
    for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
        field.setText(text)


def press_enter(dialog):
    QTest.keyClick(dialog, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "secret", ["123", "1234", "123456789012", "1234567890123", "sieben7", "acht8888", ""]
)
def test_what_can_be_a_secret_is_what_the_store_takes(secret):
    assert can_be_secret(secret) == accounts.is_secret(secret)


def test_a_new_account_is_entered_with_the_keyboard_alone(look, shown, qtbot):
    dialog = shown(AccountDialog(look, is_new=True), 500, 500)
    assert dialog.focusWidget() is dialog.findChildren(QLineEdit)[0]
    fill(dialog, " Bob ", "2468", "2468")
    with qtbot.waitSignal(dialog.entered) as entered:
        press_enter(dialog)
    assert entered.args == ["Bob", Role.OPERATOR, "2468"]


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (("", "2468", "2468"), "Type a name."),
        (("Bob", "12", "12"), "4 to 12 digits"),
        (("Bob", "2468", "2469"), "not the same"),
    ],
)
def test_what_is_missing_is_said(look, shown, qtbot, texts, sentence):
    dialog = shown(AccountDialog(look, is_new=True), 500, 500)
    fill(dialog, *texts)
    with qtbot.assertNotEmitted(dialog.entered):
        press_enter(dialog)
    assert sentence in dialog.sentence


def test_the_first_account_can_only_be_an_administrators(look, shown):
    dialog = shown(AccountDialog(look, is_new=True, is_first=True), 500, 500)
    assert dialog.findChild(QComboBox).count() == 1
    assert "administrator" in dialog.accessibleDescription()


def test_a_change_asks_for_no_secret(look, shown, qtbot):
    dialog = shown(AccountDialog(look, is_new=False, name="Bob", role=Role.AUDITOR), 500, 400)
    dialog.findChild(QComboBox).setCurrentIndex(1)
    with qtbot.waitSignal(dialog.entered) as entered:
        press_enter(dialog)
    assert entered.args == ["Bob", Role.ADMIN, ""]


def test_a_failure_is_said_and_all_can_be_typed_again(look, shown, qtbot):
    dialog = shown(SecretDialog(look, "Bob", asks_old=False), 500, 400)
    fill(dialog, "2468", "2468")
    press_enter(dialog)
    dialog.show_failure("The database is busy.")
    assert dialog.sentence == "The database is busy."
    with qtbot.waitSignal(dialog.entered) as entered:
        press_enter(dialog)
    assert entered.args == ["", "2468"]


def test_of_oneself_the_old_secret_is_asked_for(look, shown, qtbot):
    dialog = shown(SecretDialog(look, "Bob", asks_old=True), 500, 500)
    fill(dialog, "", "2468", "2468")
    with qtbot.assertNotEmitted(dialog.entered):
        press_enter(dialog)
    fill(dialog, "1357", "2468", "2468")
    with qtbot.waitSignal(dialog.entered) as entered:
        press_enter(dialog)
    assert entered.args == ["1357", "2468"]
    dialog.refuse_old(is_locked=True)
    assert dialog.sentence == "Too many tries. Try again later."


def test_it_is_as_high_as_its_fields_but_no_higher_than_the_window(look, shown):
    for height in (900, 300):
        window = shown(QWidget(), 900, height)
        dialog = AccountDialog(look, is_new=True, is_first=True, parent=window)
        dialog.show()
        (area,) = dialog.findChildren(QScrollArea)
        assert (area.verticalScrollBar().maximum() > 0) == (height == 300)
        assert dialog.height() <= height
        dialog.close()

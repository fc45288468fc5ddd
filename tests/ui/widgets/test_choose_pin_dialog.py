import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.ui.widgets.choose_pin_dialog import ChoosePinDialog
from tests.ui.widgets.hands import focused, names, touch


@pytest.fixture
def dialog(look, shown):
    dialog = shown(ChoosePinDialog(look), 500, 360)
    dialog.pins = []
    dialog.chosen.connect(dialog.pins.append)
    return dialog


def fields(dialog) -> list[QLineEdit]:
    return list(dialog.findChildren(QLineEdit))


def type_in(dialog, *digits) -> None:
    for field, one in zip(fields(dialog), digits, strict=True):
        field.clear()
        QTest.keyClicks(field, one)


def test_it_says_what_the_pin_is_for(dialog):
    assert dialog.accessibleName() == "Choose a PIN"
    assert dialog.accessibleDescription().startswith("It is the only way out of the kiosk.")
    assert [one.accessibleName() for one in fields(dialog)] == ["PIN, 4 to 12 digits", "The same PIN again"]
    assert names(dialog) == ["Cancel", "Start the kiosk"]


def test_a_pin_is_chosen_with_the_keyboard_alone(dialog):
    QTest.keyClicks(focused(), "140987")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "140987")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert dialog.pins == ["140987"]
    assert not dialog.isVisible()
    assert [one.text() for one in fields(dialog)] == ["", ""]


def test_too_few_digits_are_not_enough(dialog):
    type_in(dialog, "123", "123")
    touch(dialog, "Start the kiosk")
    assert dialog.sentence == "Type at least four digits."
    assert dialog.pins == []


def test_two_different_pins_are_asked_for_again(dialog):
    type_in(dialog, "140987", "140986")
    touch(dialog, "Start the kiosk")
    assert dialog.sentence == "The two are not the same. Type the PIN again."
    assert fields(dialog)[1].hasFocus()
    QTest.keyClicks(fields(dialog)[1], "140987")
    touch(dialog, "Start the kiosk")
    assert dialog.pins == ["140987"]


def test_only_digits_can_be_typed_and_at_most_twelve(dialog):
    type_in(dialog, "12a3", "1234567890123456")
    assert [one.text() for one in fields(dialog)] == ["123", "123456789012"]


def test_the_digits_cannot_be_read_on_the_screen(dialog):
    assert {one.echoMode() for one in fields(dialog)} == {QLineEdit.EchoMode.Password}


def test_escape_and_cancel_choose_nothing(dialog):
    type_in(dialog, "140987", "140987")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.pins == []
    assert not dialog.isVisible()

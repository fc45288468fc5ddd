import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.keyboard import Keyboard
from tests.ui.widgets.hands import focused, named, names, spoken, touch


@pytest.fixture
def keyboard(look, shown):
    keyboard = shown(Keyboard(look), 600, 240)
    keyboard.letters = []
    keyboard.typed.connect(keyboard.letters.append)
    return keyboard


def test_letters_signs_and_blanks_are_typed_by_touch(keyboard):
    touch(keyboard, *"ann", "Space", *"o'-.,")
    assert "".join(keyboard.letters) == "ann o'-.,"


def test_the_last_letter_is_taken_back(qtbot, keyboard):
    with qtbot.waitSignal(keyboard.deleted):
        touch(keyboard, "Delete the last letter")


def test_every_letter_has_another_one_behind_it(keyboard):
    touch(keyboard, "Other letters", *"äöüßñ", "Other letters", "q")
    assert "".join(keyboard.letters) == "äöüßñq"


def test_it_starts_with_plain_letters(keyboard):
    touch(keyboard, "Other letters")
    keyboard.start_over()
    assert "q" in names(keyboard)


def test_it_is_one_stop_for_tab_and_arrows_move_inside_it(keyboard):
    named(keyboard, "q").setFocus()
    right, down, left = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left
    for key in (right, right, down, Qt.Key.Key_Return, left, Qt.Key.Key_Space):
        QTest.keyClick(focused(), key)
    assert keyboard.letters == ["s", "a"]
    stops = [one for one in keyboard.findChildren(QPushButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_a_touch_takes_the_focus_from_nothing(keyboard):
    touch(keyboard, "x")
    assert not named(keyboard, "x").hasFocus()


def test_every_key_is_at_least_44_px(keyboard):
    assert all(min(one.width(), one.height()) >= 44 for one in keyboard.findChildren(QPushButton))


def test_it_speaks_another_language_at_once(keyboard):
    with spoken({"Space": "Leerzeichen"}, keyboard):
        assert named(keyboard, "Leerzeichen").text() == "Leerzeichen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.widgets.disclosure import Disclosure


@pytest.fixture
def disclosure(look, shown):
    made = shown(Disclosure(look, "More details", QLabel("what is inside")), 400, 200)
    made.tell("E-mail address, group")
    return made


def lines(disclosure) -> list[str]:
    return [one.text() for one in disclosure.findChildren(QLabel) if one.isVisible()]


def test_a_press_opens_and_closes_it(qtbot, disclosure):
    button = disclosure.findChild(QPushButton)
    assert lines(disclosure) == ["E-mail address, group"]
    with qtbot.waitSignal(disclosure.toggled):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert disclosure.is_open
    assert lines(disclosure) == ["what is inside"]
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not disclosure.is_open


def test_a_screen_reader_is_told_what_is_inside(disclosure):
    assert disclosure.findChild(QPushButton).accessibleDescription() == "E-mail address, group"


def test_it_is_drawn_anew_in_another_theme(look, disclosure):
    look.turn("dark")
    assert not disclosure.findChild(QPushButton).icon().isNull()

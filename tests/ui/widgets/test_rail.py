import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.ui.widgets.rail import PLACES, Rail


@pytest.fixture
def rail(look, shown):
    return shown(Rail(look), 88, 800)


def test_a_press_asks_for_the_place(qtbot, rail):
    button = next(one for one in rail.findChildren(QToolButton) if one.text() == "Gallery")
    with qtbot.waitSignal(rail.place_chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["gallery"]


@pytest.mark.parametrize("place", PLACES)
def test_exactly_the_place_one_is_at_is_marked(rail, place):
    rail.show_place(place)
    marked = [one.text().lower() for one in rail.findChildren(QToolButton) if one.isChecked()]
    assert marked == [place]


def test_the_switch_turns_dark_and_back(look, rail):
    switch = rail.findChildren(QToolButton)[-1]
    switch.click()
    assert look.theme.name == "dark"
    assert switch.accessibleName() == "Use light colors"
    switch.click()
    assert look.theme.name == "light"


def test_the_places_are_one_stop_of_tab_and_the_arrows_choose_among_them(rail):
    desk, kiosk, *_others, switch = rail.findChildren(QToolButton)
    desk.setFocus()
    QTest.keyClick(desk, Qt.Key.Key_Down)
    assert kiosk.hasFocus()
    QTest.keyClick(kiosk, Qt.Key.Key_Tab)
    assert switch.hasFocus()


def test_every_button_is_named_and_large_enough(rail):
    for button in rail.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.height() >= 36

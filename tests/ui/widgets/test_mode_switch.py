import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.enrollment import Mode
from app.ui.widgets.mode_switch import ModeSwitch


@pytest.fixture
def switch(look, shown):
    return shown(ModeSwitch(look), 300, 60)


def segments(switch) -> list[QPushButton]:
    return list(switch.findChildren(QPushButton))


def checked(switch) -> list[str]:
    return [one.text() for one in segments(switch) if one.isChecked()]


def test_it_shows_the_mode_in_use(switch):
    assert checked(switch) == ["Full"]
    switch.show_mode(Mode.QUICK)
    assert checked(switch) == ["Quick"]


def test_the_other_mode_is_chosen_with_the_keyboard(qtbot, switch):
    full = segments(switch)[0]
    full.setFocus()
    with qtbot.waitSignal(switch.chosen) as chosen:
        QTest.keyClick(full, Qt.Key.Key_Right)
        QTest.keyClick(segments(switch)[1], Qt.Key.Key_Space)
    assert chosen.args == [Mode.QUICK]


def test_the_mode_in_use_cannot_be_chosen_again(qtbot, switch):
    with qtbot.assertNotEmitted(switch.chosen):
        segments(switch)[0].click()


def test_showing_a_mode_chooses_nothing(qtbot, switch):
    with qtbot.assertNotEmitted(switch.chosen):
        switch.show_mode(Mode.QUICK)


def test_each_mode_explains_itself(switch):
    assert all(one.toolTip() and one.accessibleDescription() for one in segments(switch))

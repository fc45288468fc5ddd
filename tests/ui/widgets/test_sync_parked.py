import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.ui.widgets.sync_parked import SyncParked
from tests.screens.sync_stages import PARKED
from tests.ui.synced import buttons, words


@pytest.fixture
def parked(look, shown):
    made = shown(SyncParked(look), 400, 700)
    made.show_people(PARKED, 3)
    return made


def test_each_is_shown_with_a_reason_and_what_to_do(parked):
    assert "Ann Example | The picture is not good enough for it. They need a new picture." in words(parked)
    assert "Somebody who was erased here" in words(parked)


def test_whoever_must_still_be_removed_cannot_be_left_out(parked):
    assert len(buttons(parked, "Leave out")) == 1
    assert len(buttons(parked, "Try again")) == 2


def test_whoever_is_there_is_told_with_their_number_there(qtbot, parked):
    field = parked.findChild(QLineEdit)
    assert not field.isVisible()
    buttons(parked, "It is there")[0].click()
    assert field.hasFocus()
    buttons(parked, "It is there")[0].click()  # nothing typed yet
    qtbot.keyClicks(field, "0f6d")
    with qtbot.waitSignal(parked.resolved) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert said.args == ["b", "0f6d"]


def test_one_alone_needs_no_buttons_for_all_and_nobody_no_list(parked):
    parked.show_people(PARKED[:1], 1)
    assert not buttons(parked, "Try all again")
    parked.show_people((), 0)
    assert not parked.isVisible()

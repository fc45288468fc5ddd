import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.who_dialog import WhoDialog
from tests.screens.strangers_stages import NAMES
from tests.ui import made


@pytest.fixture
def dialog(look, shown):
    return shown(WhoDialog(look, made.jpeg(), NAMES), 520, 460)


def test_nobody_is_chosen_before_somebody_is_searched_for(dialog):
    assert dialog._list.count() == 0
    assert not dialog._choose.isEnabled()


def test_a_person_is_found_and_chosen_with_keys_alone(dialog, qtbot):
    QTest.keyClicks(dialog._field, "benc")
    assert [dialog._list.item(row).text() for row in range(dialog._list.count())] == ["Bence Example"]
    assert not dialog._choose.isEnabled()
    QTest.keyClick(dialog._field, Qt.Key.Key_Down)
    assert dialog._list.currentRow() == 0
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog._choose.click()
    assert chosen.args == ["b"]


def test_a_name_that_nobody_has_leaves_nothing_to_choose(dialog):
    QTest.keyClicks(dialog._field, "zoe")
    QTest.keyClick(dialog._field, Qt.Key.Key_Down)
    assert not dialog._choose.isEnabled()
    assert dialog._list.count() == 0

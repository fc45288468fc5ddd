import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.person_dialog import PersonDialog


@pytest.fixture
def dialog(look, shown):
    return shown(PersonDialog(look, "Question", "&Do", 400, 300), 400, 300)


def test_escape_and_cancel_change_nothing(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_why_it_was_not_done_is_said_and_it_can_be_tried_again(dialog):
    dialog.wait()
    assert not dialog.isEnabled()
    dialog.show_failure("The disk is full.")
    assert dialog.isEnabled()
    assert dialog._failure.text() == "The disk is full."

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog

ASKED = Asked("trash", "Erase Ann Example", "Everything goes.", "&Keep", "&Erase")


@pytest.fixture
def dialog(look, shown):
    dialog = shown(ConfirmDialog(look, ASKED, "a"), 480, 200)
    dialog.done_to = []
    dialog.confirmed.connect(dialog.done_to.append)
    return dialog


def test_a_screen_reader_reads_the_question_and_what_happens(dialog):
    assert dialog.accessibleName() == "Erase Ann Example"
    assert dialog.accessibleDescription() == "Everything goes."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_do_nothing(dialog, key):
    QTest.keyClick(dialog, key)
    assert dialog.done_to == []
    assert not dialog.isVisible()


def test_the_answer_that_changes_nothing_has_the_focus(dialog):
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.hasFocus()] == ["Keep"]


def test_only_its_red_button_does_it(dialog):
    erase = next(one for one in dialog.findChildren(QPushButton) if one.property("kind") == "danger")
    erase.click()
    assert dialog.done_to == ["a"]

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.store.corrections import Kind
from app.ui.widgets.gallery_past_dialog import GalleryPastDialog
from tests.ui import made
from tests.ui.gallery_made import correction

FOUND = [
    correction(4, Kind.MERGE, "Ann Example", "Anne Example"),
    correction(3, Kind.REMOVE, "Chloé Example", until=made.NOON - timedelta(days=1)),
    correction(2, Kind.MOVE, "Dmitri Example", "Ann Example", undone_at=made.NOON),
    correction(1, Kind.TAG, "Ann Example", tag="keys", is_kept=False),
]


@pytest.fixture
def dialog(look, shown):
    return shown(GalleryPastDialog(look), 760, 640)


def texts(dialog):
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]


def undo_buttons(dialog):
    return [one for one in dialog.findChildren(QPushButton) if one.text() == "Undo" and one.isVisible()]


def test_only_what_can_be_undone_has_a_button_which_says_of_what(dialog):
    dialog.show_corrections(FOUND, made.NOON)
    (button,) = undo_buttons(dialog)
    assert button.accessibleName() == "Undo: Anne Example was merged into Ann Example"
    assert "2 pictures moved from Ann Example to Dmitri Example" not in texts(dialog)
    assert "3 pictures moved from Ann Example to Dmitri Example" in texts(dialog)


def test_a_correction_is_undone_with_the_keyboard(qtbot, dialog):
    dialog.show_corrections(FOUND, made.NOON)
    assert dialog.focusWidget() is dialog.action
    undo_buttons(dialog)[0].setFocus()
    with qtbot.waitSignal(dialog.undo_wanted) as asked:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert asked.args == [4]


def test_after_an_undo_the_list_is_as_it_stands_then(dialog):
    dialog.show_corrections(FOUND, made.NOON)
    dialog.wait()
    dialog.show_failure("The same person was corrected again since.")
    dialog.show_corrections(FOUND[1:], made.NOON)
    assert dialog.isEnabled()
    assert undo_buttons(dialog) == []
    assert "The same person was corrected again since." not in texts(dialog)


def test_where_nothing_was_corrected_it_says_so(dialog):
    dialog.show_corrections([], made.NOON)
    assert "Nothing was corrected yet" in texts(dialog)
    dialog.action.click()
    assert not dialog.isVisible()

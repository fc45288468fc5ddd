from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from app.ui.activity_values import Inside
from app.ui.widgets.activity_presence import ActivityPresence
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.screens.activity_stages import PEOPLE
from tests.ui import made


@pytest.fixture
def presence(look, shown):
    widget = shown(ActivityPresence(look, lambda: made.NOON), 1128, 680)
    widget.show_inside(Inside(PEOPLE, made.NOON))
    return widget


def said(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def names(presence) -> Sequence[str]:
    return [one.name for one in presence.model.shown]


def test_the_count_is_large_and_says_when_it_was_made(presence):
    assert "37 37 people inside. Made on 12 May 2025 at 09:42." in said(presence)


def test_it_is_narrowed_by_name_and_by_group(presence):
    groups = [presence.group.itemText(one) for one in range(presence.group.count())]
    assert groups == ["Everybody (37)", "Staff (19)", "Visitors (9)", "No group (9)"]
    presence.group.setCurrentIndex(2)
    assert len(names(presence)) == 9
    presence.search.setText("nobody of that name")
    assert "Nobody inside is called that" in said(presence)
    presence._nobody.acted.emit()
    assert len(names(presence)) == 37


def test_the_group_and_who_is_selected_stay_when_somebody_comes(presence):
    presence.group.setCurrentIndex(1)
    presence.table.select_rows([1])
    chosen = presence.selected
    presence.show_inside(Inside(PEOPLE[1:], made.NOON))
    assert presence.group.currentData() == "Staff"
    assert presence.selected == chosen


@pytest.mark.parametrize(
    ("rows", "question"), [([0], "Has Ann Example left?"), ([0, 1], "Have 2 people left?")]
)
def test_whoever_has_left_is_asked_about(presence, qtbot, rows, question):
    presence.ask_whether_left()  # nobody is selected
    assert not presence.left.isEnabled()
    presence.table.select_rows(rows)
    presence.table.setFocus()
    qtbot.keyClick(presence.table, Qt.Key.Key_Delete)
    dialog = presence.findChild(ConfirmDialog)
    assert dialog.windowTitle() == question
    with qtbot.waitSignal(presence.left_requested) as wanted:
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Has left").click()
    assert wanted.args == [[PEOPLE[one].subject_id for one in rows]]


def test_nobody_inside_is_a_sentence_and_can_be_printed_too(presence):
    presence.show_inside(Inside((), made.NOON))
    assert "Nobody is inside" in said(presence)
    assert presence.print.isEnabled()
    assert not presence.search.isVisible()


def test_the_list_is_printed_and_saved(presence, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    with qtbot.waitSignal(presence.printed):
        presence.print_on(printer)
    assert (tmp_path / "list.pdf").exists()
    presence.pdf.click()
    dialog = presence.findChild(QFileDialog)
    with qtbot.waitSignal(presence.pdf_wanted) as wanted:
        dialog.fileSelected.emit(str(tmp_path / "inside.pdf"))
    assert wanted.args[0].endswith("inside.pdf")
    assert wanted.args[1].startswith(b"%PDF")
    dialog.reject()


def test_before_anybody_is_known_nothing_is_printed(look, shown, qtbot, tmp_path):
    widget = shown(ActivityPresence(look, lambda: made.NOON))
    assert not widget.print.isEnabled()
    with qtbot.assertNotEmitted(widget.printed):
        widget.print_on(None)
    widget.save_as(tmp_path / "inside.pdf")
    assert widget.inside is None

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.ui.backup_section import BackupSection
from app.ui.backup_values import Doing
from app.ui.widgets.restore_dialog import RestoreDialog
from tests.screens.backup_stages import KEPT, STATUS
from tests.ui import made


@pytest.fixture
def section(look, shown):
    return shown(BackupSection(look, lambda: made.NOON))


def words(section) -> str:
    return " ".join(one.text() for one in section.findChildren(QLabel) if one.isVisible())


def press(section, text) -> None:
    next(one for one in section.findChildren(QPushButton) if one.text() == text).click()


def test_before_anything_is_known_it_says_so_and_nothing_can_be_restored(section):
    assert "Looking at the backups" in words(section)
    assert not section._restore.isEnabled()
    assert not section._prove.isEnabled()


def test_it_says_whether_everything_could_be_restored_today(section):
    section.show_status(STATUS)
    assert "can be restored" in words(section)
    assert "1,281 people" in words(section)
    section.show_status(replace(STATUS, kept=(), proof=None))
    assert "There is no backup yet" in words(section)
    assert not section._prove.isEnabled()
    assert not section._restore.isEnabled()


def test_buttons_ask_for_a_backup_and_a_proof(section, qtbot):
    section.show_status(STATUS)
    with qtbot.waitSignal(section.backup_requested):
        press(section, "Back up now")
    with qtbot.waitSignal(section.proof_requested):
        press(section, "Prove the newest now")


def test_while_something_is_done_it_can_be_ended_and_nothing_else_begun(section, qtbot):
    section.show_status(STATUS)
    section.show_doing(Doing("backup", 1, 2))
    assert section._bar.value() == 500
    assert not section._make.isEnabled()
    assert not section._restore.isEnabled()
    with qtbot.waitSignal(section.end_requested):
        press(section, "Cancel")
    section.show_doing(None)
    assert section._make.isEnabled()
    assert section._restore.isEnabled()
    assert section._running.isHidden()


def test_restoring_is_asked_about_and_may_need_a_code(section, qtbot):
    section.show_status(STATUS)
    qtbot.keyClick(section._backups, Qt.Key.Key_Down)
    press(section, "Restore this one…")
    dialog = section.findChild(RestoreDialog)
    assert "moved aside, not deleted" in words(dialog)
    dialog.findChild(QLineEdit).setText(" code ")
    with qtbot.waitSignal(section.restore_requested) as asked:
        press(dialog, "Restore and restart")
    assert asked.args == [Path(KEPT[1].file), "code"]


def test_the_answer_that_changes_nothing_has_the_focus(section, qtbot):
    section.show_status(STATUS)
    dialog = section.ask(Path("x"), "today")
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert dialog.focusWidget().text() == "Keep what is here"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_every_control_is_reached_with_the_keyboard_alone(section, qtbot):
    section.show_status(replace(STATUS, code=None))
    section._make.setFocus()
    reached = []
    for _ in range(12):
        focused = section.window().focusWidget()
        if focused in reached:
            break
        reached.append(focused)
        assert focused.accessibleName() or focused.text()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        section._make,
        section._prove,
        section._open,
        section._backups,
        section._restore,
        section._other,
    }
    assert wanted | {section.code._make} <= set(reached)

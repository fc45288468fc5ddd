import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QPushButton, QTableWidget

from app.store.audit import Examination, Fault
from app.ui.audit_section import AuditSection
from tests.screens.staff_stages import ENTRIES
from tests.ui.made import NOON


@pytest.fixture
def section(look, shown):
    return shown(AuditSection(look), 900, 600)


def button(section, text):
    return next(one for one in section.findChildren(QPushButton) if one.text() == text)


def test_entries_are_told_in_words(section):
    section.show_entries(ENTRIES)
    table = section.findChild(QTableWidget)
    told = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert told[:3] == ["Erased a person", "Signed in", "Signed in (wrong)"]


def test_it_is_searched_when_the_keys_rest(section, qtbot):
    with qtbot.waitSignal(section.entries_wanted) as wanted:
        qtbot.keyClicks(section.findChild(QLineEdit), "erase")
    assert wanted.args == ["erase"]
    assert section.words == "erase"


def test_verifying_shows_how_far_it_is_and_can_be_ended(section, qtbot):
    assert section.verdict.startswith("Not verified yet")
    with qtbot.waitSignal(section.verify_wanted):
        button(section, "Verify everything").click()
    section.show_progress(420_000, 1_000_000)
    assert section.findChild(QProgressBar).value() == 420_000
    assert button(section, "Verify everything").isHidden()
    with qtbot.waitSignal(section.cancel_wanted):
        button(section, "Cancel").click()
    section.show_never_verified()
    assert not button(section, "Verify everything").isHidden()


def test_a_sound_audit_is_told_with_the_day_it_was_verified(section):
    section.show_verdict(Examination(1284, 1284, is_done=True), "", NOON)
    assert section.verdict.startswith("Everything is as it was written 1,284 entries, verified ")


@pytest.mark.parametrize("fault", Fault)
def test_tampering_is_told_with_the_first_entry_it_shows_at(section, fault):
    section.show_verdict(Examination(700, 1284, 701, fault, is_done=True), fault.name, NOON)
    assert section.verdict.startswith("The audit was tampered with")
    assert "701" in section.verdict or fault is Fault.ANCHORS_MISSING


def test_a_failure_is_no_verdict(section):
    section.show_failure("The database is busy.")
    assert section.verdict == "It could not be verified The database is busy."


def test_an_export_asks_for_a_file(section, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/there/audit.csv", ""))
    with qtbot.waitSignal(section.export_wanted) as wanted:
        button(section, "Export…").click()
    assert wanted.args == ["/there/audit.csv"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(section.export_wanted):
        button(section, "Export…").click()

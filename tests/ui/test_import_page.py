from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QProgressBar, QPushButton, QRadioButton

from app.bulk.outcome import Outcome
from app.ui.import_page import ImportPage, Stage
from tests.ui.imports import ended, enrolled, progress, refused

PEOPLE = [Path("/people/list.csv")]


@pytest.fixture
def page(look, shown, clock):
    made = shown(ImportPage(look, clock=clock, ask_where=lambda *_: ("/report.csv", "")))
    made.asked = []
    for name in (
        "check_requested",
        "enroll_requested",
        "cancel_requested",
        "save_requested",
        "back_requested",
    ):
        getattr(made, name).connect(lambda *what, name=name: made.asked.append((name, *what)))
    return made


@pytest.fixture
def checked(page):
    page.check(PEOPLE)
    page.show_progress(progress(enrolled(), refused(), total=2))
    page.show_end(ended(enrolled(), refused(), notes=("list.csv is read as UTF-8.",)))
    page.asked.clear()
    return page


def texts(page):
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def buttons(page):
    return {one.text(): one for one in page.findChildren(QPushButton) if one.isVisible()}


def press(page, text):
    QTest.mouseClick(buttons(page)[text], Qt.MouseButton.LeftButton)


def agree(page):
    page.findChildren(QRadioButton)[0].click()
    next(one for one in page.consent.findChildren(QCheckBox)).click()


def test_first_something_is_chosen(page):
    assert set(buttons(page)) == {"Choose a folder", "Choose a file", "Back to the gallery"}
    page.chooser.chosen.emit(PEOPLE)
    assert page.asked == [("check_requested", PEOPLE)]
    assert page.stage is Stage.CHECKING
    assert "list.csv" in texts(page)
    assert set(buttons(page)) == {"Stop", "Back to the gallery"}


def test_progress_tells_how_far_it_is_and_how_long_it_takes(page, clock):
    page.check(PEOPLE)
    bar = page.findChild(QProgressBar)
    assert bar.maximum() == 0
    page.show_progress(progress(total=100))
    clock.now_s += 10
    page.show_progress(progress(enrolled(), enrolled(2), done=5, total=100))
    assert bar.value() / bar.maximum() == pytest.approx(0.05)
    assert "5 / 100 · about 3 minutes left" in texts(page)
    assert page.table.model.rowCount() == 2


def test_before_anything_is_stored_the_counts_and_the_notes_are_read(checked):
    assert checked.stage is Stage.CHECKED
    assert "2 people · 2 pictures · 1 can be enrolled · 1 refused" in texts(checked)
    assert "Nothing has been stored yet." in texts(checked)
    assert "list.csv is read as UTF-8." in texts(checked)


def test_nobody_is_enrolled_before_the_operator_vouches_for_the_consent(checked):
    enroll = buttons(checked)["Enroll 1 person"]
    assert not enroll.isEnabled()
    QTest.mouseClick(enroll, Qt.MouseButton.LeftButton)
    checked._begin_enrolling()
    assert checked.asked == []
    agree(checked)
    assert enroll.isEnabled()
    press(checked, "Enroll 1 person")
    assert checked.asked == [("enroll_requested", PEOPLE, "paper")]
    assert checked.stage is Stage.ENROLLING


def test_a_new_source_needs_a_new_consent(checked):
    agree(checked)
    press(checked, "Choose others")
    assert checked.stage is Stage.CHOOSING
    checked.check(PEOPLE)
    checked.show_end(ended(enrolled()))
    assert not buttons(checked)["Enroll 1 person"].isEnabled()


def test_at_the_end_there_is_a_report_and_a_way_back(checked):
    agree(checked)
    press(checked, "Enroll 1 person")
    checked.show_progress(progress(enrolled(), refused(), total=2))
    checked.show_end(ended(enrolled(), refused()))
    assert checked.stage is Stage.DONE
    assert "Done: 1 person enrolled." in texts(checked)
    checked.asked.clear()
    press(checked, "Save the report")
    press(checked, "Back to the gallery")
    assert checked.asked == [
        ("save_requested", Path("/report.csv"), [enrolled(), refused()]),
        ("back_requested",),
    ]


def test_a_report_is_not_saved_nowhere(look, shown):
    page = shown(ImportPage(look, ask_where=lambda *_: ("", "")))
    page.save_requested.connect(lambda *_: pytest.fail("saved"))
    page.check(PEOPLE)
    page.show_end(ended())
    press(page, "Save the report")


def test_what_adds_pictures_only_says_so(page):
    page.check(PEOPLE)
    page.show_end(ended(replace(enrolled(), outcome=Outcome.ADDED)))
    agree(page)
    press(page, "Add 1 picture")
    assert page.asked[-1] == ("enroll_requested", PEOPLE, "paper")


def test_where_nobody_can_be_enrolled_nothing_is_offered(page):
    page.check(PEOPLE)
    page.show_end(ended(refused()))
    assert set(buttons(page)) == {"Choose others", "Save the report", "Back to the gallery"}
    assert not page.consent.isVisible()


def test_a_check_that_was_stopped_offers_nothing_to_enroll(page):
    page.check(PEOPLE)
    press(page, "Stop")
    assert page.asked[-1] == ("cancel_requested",)
    page.show_end(ended(enrolled(), was_cancelled=True))
    assert "Stopped." in texts(page)
    assert set(buttons(page)) == {"Choose others", "Save the report", "Back to the gallery"}


def test_an_import_that_was_stopped_says_how_it_goes_on(checked):
    agree(checked)
    press(checked, "Enroll 1 person")
    checked.show_end(ended(enrolled(), was_cancelled=True))
    assert checked.stage is Stage.DONE
    assert any("it goes on where it stopped" in text for text in texts(checked))


def test_a_failure_while_checking_leads_back_to_the_choice(page):
    page.check(PEOPLE)
    page.show_failure("list.csv has no column “name”.")
    assert page.stage is Stage.CHOOSING
    assert "list.csv has no column “name”." in texts(page)
    page.start_over()
    assert "list.csv has no column “name”." not in texts(page)


def test_a_failure_while_enrolling_keeps_the_report(checked):
    agree(checked)
    press(checked, "Enroll 1 person")
    checked.show_progress(progress(enrolled()))
    checked.show_failure("The disk is full.")
    assert checked.stage is Stage.DONE
    assert "The disk is full." in texts(checked)
    assert checked.table.model.rowCount() == 1
    assert "Save the report" in buttons(checked)


def escape():
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)


def test_escape_stops_what_runs_and_then_leads_back(page):
    page.check(PEOPLE)
    escape()
    assert page.asked[-1] == ("cancel_requested",)
    page.show_end(ended(was_cancelled=True))
    escape()
    assert page.asked[-1] == ("back_requested",)


def test_every_control_can_be_heard_and_reached_by_key(checked):
    agree(checked)
    for one in checked.findChildren(QPushButton):
        if one.isVisible():
            assert one.text()
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert checked.table.view.accessibleName() == "Pictures"
    assert checked.findChild(QProgressBar).accessibleName() == "Progress"
    shortcuts = [one.shortcut().toString() for one in buttons(checked).values()]
    assert len(set(shortcuts)) == len(shortcuts)
    assert all(shortcuts)


@pytest.mark.parametrize("size", [(1192, 800), (880, 700)])
def test_everything_fits_the_smallest_window(checked, size):
    checked.resize(*size)
    QApplication.processEvents()
    assert (checked.width(), checked.height()) == size

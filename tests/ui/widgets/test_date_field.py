from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from app.ui.widgets.date_field import DateField

LAST = date(2026, 12, 31)


@pytest.fixture
def field(look, shown):
    made = shown(DateField(look, "Valid until", "No end"), 300, 60)
    made.setFocus()
    yield made
    if made._calendar is not None:
        made._calendar.hide()


def test_a_day_is_typed_in_the_locales_form_and_rewritten_when_it_is_left(field):
    QTest.keyClicks(field._editor, "31.12.26")
    assert field.day == LAST
    field._editor.clearFocus()
    assert field._editor.text() == "31/12/2026"


def test_nothing_is_no_day_and_says_what_that_means(field):
    assert field.day is None
    assert field.is_readable
    assert field._editor.placeholderText() == "No end"


def test_what_is_no_day_is_not_readable_and_stays(field):
    QTest.keyClicks(field._editor, "soon")
    field._editor.clearFocus()
    assert field.day is None
    assert not field.is_readable
    assert field._editor.text() == "soon"


def test_the_cross_is_there_while_something_is_written_and_takes_it_away(qtbot, field):
    assert not field._cross.isVisible()
    field.show_day(LAST)
    assert field._cross.isVisible()
    with qtbot.waitSignal(field.finished):
        QTest.mouseClick(field._cross, Qt.MouseButton.LeftButton)
    assert field.day is None
    assert QApplication.focusWidget() is field._editor


def test_the_calendar_opens_at_the_day_and_a_press_picks_another(qtbot, field):
    field.show_day(LAST)
    QTest.mouseClick(field._open, Qt.MouseButton.LeftButton)
    month = field._calendar.findChild(QCalendarWidget)
    assert month.isVisible()
    assert month.selectedDate() == QDate(2026, 12, 31)
    with qtbot.waitSignal(field.finished):
        month.clicked.emit(QDate(2027, 1, 5))
    assert field.day == date(2027, 1, 5)
    assert not field._calendar.isVisible()


def test_the_arrow_down_opens_it_at_today(field):
    QTest.keyClick(field._editor, Qt.Key.Key_Down)
    month = field._calendar.findChild(QCalendarWidget)
    assert month.selectedDate() == QDate.currentDate()


def test_enter_goes_on(qtbot, field):
    with qtbot.waitSignals([field.entered, field.finished]):
        QTest.keyClick(field._editor, Qt.Key.Key_Return)


def test_every_part_has_a_name(field):
    assert field._editor.accessibleName() == "Valid until"
    assert field._open.accessibleName() == field._open.toolTip() == "Valid until: calendar"
    assert field._cross.accessibleName() == "Valid until: leave empty"


def test_the_calendar_is_made_anew_in_another_theme(look, field):
    field.open_calendar()
    field._calendar.hide()
    look.turn("dark")
    field.open_calendar()
    assert field._calendar.isVisible()


def test_the_calendar_stays_on_the_screen_and_begins_on_the_right_where_one_reads_from_there(look, shown):
    made = shown(DateField(look, "Valid until", "No end"), 300, 60)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.open_calendar()
    assert made.screen().availableGeometry().contains(made._calendar.geometry())
    made._calendar.hide()

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.self_test import SelfTestResult, Verdict
from app.store.person_checkins import Passed
from app.ui.gallery_values import Copied
from app.ui.widgets.person_more import PersonRecognition, PersonRows, ScoreBar
from tests.ui import made


def texts(shown):
    return [one.text() for one in shown.findChildren(QLabel) if not one.isHidden()]


def test_without_a_self_test_nothing_is_said_of_recognition(look, shown):
    part = shown(PersonRecognition(look), 330, 120)
    part.show_result(None, "Ann", "")
    assert not part.isVisible()


def test_a_self_test_without_a_score_is_a_verdict_alone(look, shown):
    part = shown(PersonRecognition(look), 330, 120)
    part.show_result(SelfTestResult(Verdict.NO_FACE), "Ann", "")
    assert part.isVisible()
    assert not part.findChild(ScoreBar).isVisible()


def test_check_ins_of_today_have_a_time_and_others_a_day(qtbot, look, shown):
    rows = shown(PersonRows(look, "Check-ins"), 330, 120)
    rows.show_passages((Passed(made.NOON, "in"), Passed(made.NOON - timedelta(days=1), "out")), made.NOON)
    wanted = ["Check-ins", "09:42", "in", "11 May 2025 09:42", "out"]
    qtbot.waitUntil(lambda: texts(rows) == wanted)


def test_without_rows_there_is_no_heading(look, shown):
    rows = shown(PersonRows(look, "Backends"), 330, 120)
    rows.show_backends((("Door", Copied.NEEDS_YOU),))
    assert rows.isVisible()
    rows.show_backends(())
    assert not rows.isVisible()


def test_the_bar_begins_where_reading_begins(look, shown):
    bar = shown(ScoreBar(look), 200, 20)
    bar.show_score(6.0, 2.0)
    left = bar.grab().toImage()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.grab().toImage() != left

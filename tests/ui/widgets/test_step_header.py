from PySide6.QtWidgets import QLabel

from app.ui.widgets.step_header import StepHeader, StepMark


def texts(header) -> list[str]:
    return [one.text() for one in header.findChildren(QLabel) if one.isVisible()]


def test_it_says_where_one_is(look, shown):
    header = shown(StepHeader(look, "Enroll", ["Person", "Face"]), 1100, 80)
    header.show_step(1)
    assert texts(header) == ["Enroll", "Step 2 of 2 · Face", "Person", "Face"]
    assert [mark._state for mark in header.findChildren(StepMark)] == ["done", "now"]


def test_after_the_last_step_all_are_done(look, shown):
    header = shown(StepHeader(look, "Enroll", ["Person", "Face"]), 1100, 80)
    header.show_step(2)
    assert [mark._state for mark in header.findChildren(StepMark)] == ["done", "done"]


def test_a_narrow_header_keeps_the_numbers_only(look, shown):
    header = shown(StepHeader(look, "Enroll", ["Person", "Face"]), 500, 80)
    assert texts(header) == ["Enroll", "Step 1 of 2 · Person"]

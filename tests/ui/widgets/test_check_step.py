import pytest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.check_step import CheckStep, SavedStep
from tests.ui import made


@pytest.fixture
def step(look, shown):
    step = shown(CheckStep(look), 1100, 640)
    step.show_person("Ann Example", "A-1043", "Ann Example agreed on paper.", made.samples())
    return step


def texts(step) -> list[str]:
    return [one.text() for one in step.findChildren(QLabel) if one.isVisible()]


def test_everything_that_is_saved_can_be_read(step):
    assert {"Ann Example", "A-1043", "Ann Example agreed on paper.", "5 pictures, quality 82"} <= set(
        texts(step)
    )


def test_a_person_who_seems_enrolled_is_named(step):
    step.show_similar("Bence Example", made.jpeg())
    assert any("much like Bence Example" in text for text in texts(step))
    step.show_similar("", None)
    assert not any("much like" in text for text in texts(step))


def test_why_nothing_was_saved_can_be_read(step):
    step.show_failure("The disk is full.")
    assert "The disk is full." in texts(step)


def test_after_saving_the_name_and_the_next_step_are_shown(qtbot, look, shown):
    step = shown(SavedStep(look), 1100, 640)
    step.show_saved("Ann Example", made.samples())
    assert "Ann Example is enrolled" in texts(step)
    with qtbot.waitSignal(step.another_wanted):
        step._another.click()

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.duplicates import Degree
from app.ui.widgets.check_step import CheckStep
from app.ui.widgets.look_alike import Answer, ShownLookAlike
from tests.ui import made

BENCE = ShownLookAlike("bence", "Bence Example", made.jpeg(), Degree.CERTAIN)


@pytest.fixture
def step(look, shown):
    step = shown(CheckStep(look), 1100, 640)
    step.show_person("Ann Example", "A-1043", "Ann Example agreed on paper.", made.samples())
    return step


def answer(step) -> Answer | None:
    """Return the answer anew: a checker would take it for the one before."""
    found: Answer | None = step.answer
    return found


def texts(step) -> list[str]:
    return [one.text() for one in step.findChildren(QLabel) if one.isVisible()]


def test_everything_that_is_saved_can_be_read(step):
    assert {"Ann Example", "A-1043", "Ann Example agreed on paper.", "5 pictures, quality 82"} <= set(
        texts(step)
    )


def test_without_a_look_alike_there_is_nothing_to_answer(step):
    assert answer(step) == Answer()


def test_while_it_is_looked_for_somebody_alike_nothing_can_be_saved(qtbot, step):
    step.show_checking()
    assert answer(step) is None
    assert any("Looking whether" in text for text in texts(step))
    with qtbot.waitSignal(step.answered):
        step.show_look_alikes(())
    assert answer(step) == Answer()
    assert not any("Looking whether" in text for text in texts(step))


def test_a_person_who_seems_enrolled_is_asked_about(qtbot, step):
    step.show_look_alikes([BENCE])
    assert answer(step) is None
    assert any("almost certainly Bence Example" in text for text in texts(step))
    step.focus()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    with qtbot.waitSignal(step.answered):
        focused.click()
    assert answer(step) == Answer(same_as="bence")
    step.focus()
    step.show_look_alikes(())
    assert not any("Bence Example" in text for text in texts(step))


def test_the_whole_enrollment_can_be_given_up(qtbot, step):
    step.show_look_alikes([BENCE])
    with qtbot.waitSignal(step.cancelled):
        step._question._cancel.click()


def test_why_nothing_was_saved_can_be_read(step):
    step.show_failure("The disk is full.")
    assert "The disk is full." in texts(step)


def test_a_picture_can_be_taken_again(qtbot, step):
    with qtbot.waitSignal(step.given_up) as given_up:
        step._strip._tiles[1].click()
    assert given_up.args == [1]

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.gallery import Candidate
from app.core.self_test import SelfTest, SelfTestResult, Verdict
from app.ui.widgets.saved_step import SavedStep
from tests.ui import made


@pytest.fixture
def step(look, shown):
    return shown(SavedStep(look, made.frame), 1100, 640)


def texts(step) -> set[str]:
    return {one.text() for one in step.findChildren(QLabel) if one.isVisible()}


def button(step, text) -> Any:
    return next(one for one in step.findChildren(QPushButton) if one.text() == text and one.isVisible())


def over(verdict=Verdict.GOOD) -> SelfTest:
    result = SelfTestResult(verdict, 42, 7.5, 3.5, 1e-6, Candidate("bob", 1.5))
    return replace(SelfTest("ann"), result=result)


def test_after_saving_the_name_and_the_next_step_are_shown(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    assert "Ann Example is enrolled" in texts(step)
    assert any(text.startswith("5 pictures are stored") for text in texts(step))
    with qtbot.waitSignal(step.another_wanted):
        button(step, "Enroll another person").click()


def test_a_badge_can_be_asked_for(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    with qtbot.waitSignal(step.badge_wanted):
        button(step, "Badge").click()


def test_pictures_added_to_somebody_are_no_new_enrollment(step):
    step.show_saved("Bence Example", made.samples(3), is_new=False)
    assert "Bence Example was enrolled already" in texts(step)
    assert "3 pictures were added. Nothing else was changed." in texts(step)


def test_a_new_pin_is_shown_in_groups_and_once(step):
    step.show_saved("Ann Example", made.samples(), "4829071")
    assert "482\N{FIGURE SPACE}9071" in texts(step)
    assert step._pin_words.accessibleName() == "4 8 2 9 0 7 1"
    button(step, "Enroll another person").click()
    assert not any("482" in one.text() for one in step.findChildren(QLabel))
    step.show_saved("Bence Example", made.samples())
    assert "PIN" not in texts(step)


def test_without_pictures_the_person_is_enrolled_all_the_same(step):
    step.show_saved("Ann Example", ())
    assert "Ann Example is enrolled" in texts(step)


def test_the_test_is_begun_with_its_button_and_again_afterwards(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    with qtbot.waitSignal(step.self_test_wanted):
        button(step, "Test the face").click()
    step.show_self_test(SelfTest("ann"), analysis=made.analysis(1))
    assert "Look at the camera once more" in texts(step)
    assert not step._test.isVisible()
    step.show_self_test(over(), "Bence Example")
    assert "The kiosk knows Ann Example." in texts(step)
    with qtbot.waitSignal(step.self_test_wanted):
        button(step, "Test again").click()


def test_nobody_needs_to_wait_for_the_test(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    step.show_self_test(SelfTest("ann"))
    with qtbot.waitSignal(step.self_test_skipped):
        button(step, "Skip").click()
    assert "Look at the camera once more" not in texts(step)
    assert button(step, "Test the face").isEnabled()


def test_the_next_person_begins_without_the_result_of_the_one_before(step):
    step.show_saved("Ann Example", made.samples())
    step.show_self_test(over())
    step.show_saved("Bence Example", made.samples())
    assert "The kiosk knows Ann Example." not in texts(step)
    assert button(step, "Test the face").isEnabled()


def test_the_last_button_is_where_the_keys_go(step):
    step.show_saved("Ann Example", made.samples())
    step.focus()
    assert button(step, "Enroll another person").hasFocus()


def test_in_a_narrow_window_the_test_stands_below_the_person(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    step.show_self_test(over())

    def is_below() -> bool:
        return bool(step._view.y() > step._who.y() + step._who.height() / 2)

    assert not is_below()
    step.resize(600, 900)
    qtbot.waitUntil(is_below)


def test_where_the_buttons_do_not_fit_beside_each_other_they_stand_below_each_other(qtbot, step):
    step.show_saved("Ann Example", made.samples())
    assert step._badge.y() == step._another.y()
    step.resize(300, 900)
    qtbot.waitUntil(lambda: step._badge.y() < step._another.y())


def test_the_test_comes_into_sight_by_itself(qtbot, step):
    step.resize(600, 420)
    step.show_saved("Ann Example", made.samples(), "4829071")

    def sees(widget) -> bool:
        place = step._area.viewport()
        return bool(0 <= widget.mapTo(place, widget.rect().topLeft()).y() < place.height())

    assert not step._view.isVisible()
    step.show_self_test(SelfTest("ann"))
    qtbot.waitUntil(lambda: sees(step._view._headline))

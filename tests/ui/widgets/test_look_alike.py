from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.duplicates import Degree
from app.ui.application import wear
from app.ui.theme import Appearance
from app.ui.widgets.look_alike import Answer, LookAlikeQuestion, ShownLookAlike
from tests.ui import made

BENCE = ShownLookAlike("bence", "Bence Example", made.jpeg(30), Degree.CERTAIN)
CILI = ShownLookAlike("cili", "Cili Example", None)
DORA = ShownLookAlike("dora", "Dora Example", made.jpeg(50))


@pytest.fixture
def question(look, shown):
    return shown(LookAlikeQuestion(look), 900, 400)


def ask(question, *look_alikes) -> None:
    question.ask("Ann Example", made.jpeg(), look_alikes)


def answer(question) -> Answer | None:
    """Return the answer anew: a checker would take it for the one before."""
    found: Answer | None = question.answer
    return found


def texts(question) -> str:
    return " ".join(one.text() for one in question.findChildren(QLabel) if one.isVisible())


def press(question, text) -> None:
    button(question, text).click()


def button(question, text) -> Any:
    return next(one for one in question.findChildren(QPushButton) if one.text() == text)


def test_without_a_look_alike_nothing_is_asked(question):
    ask(question, BENCE)
    ask(question)
    assert not question.isVisible()
    assert answer(question) == Answer()


def test_both_are_named_and_how_sure_it_is_is_said_in_words(question):
    ask(question, BENCE)
    assert "almost certainly Bence Example" in texts(question)
    assert "Ann Example" in texts(question)
    ask(question, CILI)
    assert "much like Cili Example" in texts(question)


def test_it_is_open_until_it_is_answered(qtbot, question):
    ask(question, BENCE)
    assert answer(question) is None
    with qtbot.waitSignal(question.answered):
        press(question, "Same person")
    assert answer(question) == Answer(same_as="bence")
    press(question, "Different person")
    assert answer(question) == Answer(look_alikes=("bence",))
    assert button(question, "Different person").isChecked()
    assert not button(question, "Same person").isChecked()


def test_an_answer_pressed_twice_stays(question):
    ask(question, BENCE)
    press(question, "Same person")
    press(question, "Same person")
    assert button(question, "Same person").isChecked()
    assert answer(question) == Answer(same_as="bence")


def test_what_follows_from_an_answer_is_told_before_it_is_given(question):
    ask(question, BENCE)
    assert "pictures are added to Bence Example. Nothing else is saved." in texts(question)
    assert "the kiosk asks both for a PIN" in texts(question)
    assert "PIN" in button(question, "Different person").accessibleDescription()


def test_nobody_is_another_person_than_several_before_each_was_looked_at(question):
    ask(question, BENCE, CILI, DORA)
    assert "1 of 3" in texts(question)
    press(question, "Different person")
    assert answer(question) is None
    assert "2 of 3" in texts(question)
    press(question, "Next")
    assert "much like Dora Example" in texts(question)
    assert not button(question, "Next").isEnabled()
    press(question, "Different person")
    assert "2 of 3" in texts(question)
    press(question, "Different person")
    assert answer(question) == Answer(look_alikes=("bence", "cili", "dora"))


def test_whoever_is_one_of_several_is_that_one(question):
    ask(question, BENCE, CILI)
    press(question, "Different person")
    press(question, "Same person")
    assert answer(question) == Answer(same_as="cili")
    press(question, "Previous")
    assert not button(question, "Different person").isChecked()
    press(question, "Same person")
    assert answer(question) == Answer(same_as="bence")


def test_nothing_can_be_saved_at_all(qtbot, question):
    ask(question, BENCE)
    with qtbot.waitSignal(question.cancelled):
        press(question, "Cancel")
    assert answer(question) is None


def test_asking_anew_forgets_the_answer(question):
    ask(question, BENCE)
    press(question, "Same person")
    ask(question, CILI)
    assert answer(question) is None


def test_every_answer_is_reached_and_given_with_keys(question):
    ask(question, BENCE, CILI)
    question.focus()
    reached = set()
    for _ in range(8):
        focused = QApplication.focusWidget()
        reached.add(focused.text() if isinstance(focused, QPushButton) else "")
        QTest.keyClick(focused or question, Qt.Key.Key_Tab)
    assert {"Same person", "Different person", "Cancel", "Next"} <= reached
    question.focus()
    QTest.keyClick(QApplication.focusWidget() or question, Qt.Key.Key_Space)
    assert answer(question) == Answer(same_as="bence")
    assert all(one.accessibleName() or one.text() for one in question.findChildren(QPushButton))


def test_in_a_narrow_window_the_answers_stand_below_the_faces(qtbot, question):
    ask(question, BENCE)

    def is_below() -> bool:
        answer, face = button(question, "Same person"), question._face
        top = answer.mapTo(question, answer.rect().topLeft()).y()
        return bool(top > face.mapTo(question, face.rect().bottomLeft()).y())

    assert not is_below()
    question.resize(600, 700)
    qtbot.waitUntil(is_below)


def test_words_twice_as_large_fit_into_the_smallest_window(fonts, shown):
    large = Appearance("dark", 2.0)
    wear(fonts, large)
    question = shown(LookAlikeQuestion(large), 640, 900)
    ask(question, BENCE, CILI)
    assert question.minimumSizeHint().width() <= 640

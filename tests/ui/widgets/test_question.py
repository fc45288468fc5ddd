import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.ui.widgets.question import Question
from tests.ui.widgets.hands import focused, named, names, spoken, touch


@pytest.fixture
def question(look, shown):
    question = shown(Question(look), 450, 560)
    question.ask("Who are you here to see?", ["Ann", "Bence", "R&D"])
    QApplication.processEvents()
    question.answers = []
    question.answered.connect(question.answers.append)
    return question


def test_each_answer_is_a_button_and_skipping_is_one_too(question):
    assert question.accessibleName() == "Who are you here to see?"
    touch(question, "Ann", "R&D", "Skip")
    assert question.answers == ["Ann", "R&D", ""]


def test_it_is_answered_with_the_keyboard(question):
    named(question, "Ann").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert question.answers == ["Bence"]


def test_the_next_question_has_none_of_the_answers_of_the_one_before(question):
    question.ask("Do you have a parcel?", ["Yes", "No"])
    assert names(question) == ["Yes", "No", "Skip"]


def test_no_more_than_six_answers_are_offered(question):
    question.ask("Which floor?", [str(floor) for floor in range(12)])
    assert "6" not in names(question)
    assert "5" in names(question)


def test_long_answers_stand_one_below_the_other(question):
    short = {named(question, "Ann").y(), named(question, "Bence").y()}
    question.ask("Why?", ["An interview with the people of the third floor", "Something else"])
    QApplication.processEvents()
    assert len(short) == 1
    assert len({named(question, name).y() for name in names(question)[:2]}) == 2


def test_every_target_is_at_least_44_px(question):
    assert all(
        min(one.width(), one.height()) >= 44 for one in question.findChildren(QPushButton) if one.isVisible()
    )


def test_skipping_is_said_in_another_language_and_the_question_stays(question):
    with spoken({"Skip": "Überspringen", "Ann": "Anna"}, question):
        assert names(question) == ["Ann", "Bence", "R&D", "Überspringen"]

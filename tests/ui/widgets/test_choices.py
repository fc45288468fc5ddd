import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.widgets.choices import Choices


@pytest.fixture
def field(shown):
    made = shown(QLineEdit(), 300, 60)
    made.choices = Choices(made, "Known groups")
    made.setCompleter(made.choices)
    made.choices.show_words(["Office", "Workshop", "Archive"])
    made.setFocus()
    yield made
    made.choices._shown.hide()


def offered(field) -> list[str]:
    choices = field.choices
    return [choices.completionModel().index(row, 0).data() for row in range(choices.completionCount())]


def test_words_that_contain_what_is_typed_are_offered_in_any_case(field):
    QTest.keyClicks(field, "SHOP")
    assert field.choices.is_open
    assert offered(field) == ["Workshop"]
    assert field.choices.words == ["Office", "Workshop", "Archive"]


def test_all_are_offered_when_nothing_is_typed(field):
    field.choices.open()
    assert offered(field) == ["Office", "Workshop", "Archive"]


def test_enter_takes_the_word_that_is_chosen(qtbot, field):
    QTest.keyClicks(field, "o")
    shown = field.choices._shown
    QTest.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.choices.activated):
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert field.text() == "Office"


def test_enter_without_a_choice_is_told(qtbot, field):
    QTest.keyClicks(field, "o")
    with qtbot.waitSignal(field.choices.passed_over):
        QTest.keyClick(field.choices._shown, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not field.choices.is_open
    assert field.text() == "o"

import pytest
from PySide6.QtWidgets import QProgressBar

from app.ui.widgets.sync_answer import SyncAnswer


@pytest.fixture
def answer(look, shown):
    return shown(SyncAnswer(look), 500, 400)


def test_it_says_whom_it_asks_and_that_nothing_is_sent(answer):
    answer.show_running("Door")
    assert answer.accessibleName() == "Asking Door. Nothing is sent there yet."
    assert answer.findChild(QProgressBar).isVisible()


def test_an_answer_and_a_failure_are_told_apart_by_words(answer):
    answer.show_success("Door")
    assert answer.accessibleName().startswith("Door answers.")
    answer.show_failure("The key is wrong.")
    assert answer.accessibleName() == "That did not work. The key is wrong."
    assert not answer.findChild(QProgressBar).isVisible()

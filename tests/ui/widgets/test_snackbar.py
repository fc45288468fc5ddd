import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.snackbar import Snackbar


@pytest.fixture
def snackbar(look, shown):
    return Snackbar(look, shown(QWidget(), 1000, 700))


def test_it_says_the_newest_sentence(snackbar):
    snackbar.say("The camera is gone.")
    snackbar.say("The camera is back.")
    assert snackbar.sentence == "The camera is back."


def test_it_goes_by_itself_or_when_it_is_closed(snackbar):
    snackbar.say("The camera is gone.")
    snackbar._timer.timeout.emit()
    assert snackbar.sentence == ""
    snackbar.say("The camera is gone.")
    snackbar.findChild(QPushButton).click()
    assert snackbar.sentence == ""


def test_it_stays_at_the_lower_edge(snackbar):
    snackbar.say("The camera is gone.")
    parent = snackbar.parentWidget()
    parent.resize(1400, 900)
    assert snackbar.geometry().bottom() < 900
    assert snackbar.geometry().top() > 700


def test_what_is_offered_is_done_once_and_the_next_notice_offers_nothing(look, shown):
    parent = shown(QWidget(), 800, 400)
    bar = Snackbar(look, parent)
    done = []
    bar.offer("3 people erased.", "&Undo", lambda: done.append(True))
    bar._act.click()
    assert done == [True]
    assert bar.sentence == ""
    bar.say("Something else.")
    assert not bar._act.isVisible()


@pytest.fixture
def done():
    return []


@pytest.fixture
def busy(snackbar, done):
    snackbar.offer("3 people erased.", "&Undo", lambda: done.append("undo"))
    snackbar.offer_next("3 people erased for good.", "&Receipt…", lambda: done.append("receipt"))
    return snackbar


def test_what_can_be_taken_back_stays_before_something_else_is_offered(busy, done):
    assert busy.sentence == "3 people erased."
    busy._timer.timeout.emit()
    assert busy.sentence == "3 people erased for good."
    busy._act.click()
    assert done == ["receipt"]
    assert busy.sentence == ""


def test_if_nothing_is_offered_the_next_is_offered_at_once(snackbar):
    snackbar.say("The camera is back.")
    snackbar.offer_next("3 people erased for good.", "&Receipt…", lambda: None)
    assert snackbar.sentence == "3 people erased for good."


def test_something_newer_takes_the_place_of_what_is_offered_and_of_what_is_next(busy):
    busy.say("The camera is gone.")
    busy._timer.timeout.emit()
    assert busy.sentence == ""


def test_what_is_forgotten_is_not_offered_later(busy, done):
    busy.forget()
    busy._act.click()
    assert (busy.sentence, done) == ("", [])

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.widgets.step_notice import StepNotice


@pytest.fixture
def notice(look, shown):
    return shown(StepNotice(look, "info-light", "Back"), 700, 70)


def test_it_is_hidden_until_there_is_something_to_say(look):
    assert StepNotice(look, "info-light", "Back").isHidden()


def test_a_screen_reader_hears_all_of_it(notice):
    notice.say("A phrase", "A sentence.")
    assert notice.accessibleName() == "A phrase A sentence."
    notice.say("A phrase")
    assert notice.accessibleName() == "A phrase"


def test_its_button_says_what_it_does(qtbot, notice):
    act = notice.findChildren(QPushButton)[0]
    assert act.text() == "Back"
    with qtbot.waitSignal(notice.acted):
        act.click()


def test_the_button_is_below_the_words_where_there_is_little_room(qtbot, notice):
    notice.say("A phrase", "A sentence that is long enough to need more than a single line of words.")
    act, words = notice.findChildren(QPushButton)[0], notice.findChildren(QLabel)[1]
    assert act.x() > words.x()
    notice.resize(300, 200)
    qtbot.waitUntil(lambda: act.y() > words.y() + words.height())

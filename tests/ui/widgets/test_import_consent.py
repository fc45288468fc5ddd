import pytest
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QRadioButton

from app.ui.widgets.import_consent import METHODS, ImportConsent


@pytest.fixture
def consent(look, shown):
    return shown(ImportConsent(look), 900, 120)


def choose(consent, number):
    consent.findChildren(QRadioButton)[number].click()


def confirm(consent):
    consent.findChild(QCheckBox).click()


def test_nobody_agreed_until_the_operator_said_how_and_vouched_for_it(consent, qtbot):
    assert consent.method is None
    choose(consent, 0)
    assert consent.method is None
    with qtbot.waitSignal(consent.changed):
        confirm(consent)
    assert consent.method == "paper"


@pytest.mark.parametrize(("number", "method"), list(enumerate(METHODS)))
def test_every_way_can_be_chosen(consent, number, method):
    confirm(consent)
    choose(consent, number)
    assert consent.method == method


def test_what_was_chosen_can_be_forgotten(consent):
    choose(consent, 1)
    confirm(consent)
    consent.clear()
    assert consent.method is None
    confirm(consent)
    assert consent.method is None


def test_in_a_narrow_window_the_question_is_above_its_answers(consent):
    assert consent._row.direction() == QBoxLayout.Direction.LeftToRight
    consent.resize(500, 160)
    assert consent._row.direction() == QBoxLayout.Direction.TopToBottom

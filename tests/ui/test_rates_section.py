from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget

from app.ui.rates_section import RatesSection
from tests.screens.rates_stages import NAMES, rates_of


@pytest.fixture(scope="module")
def rates():
    return rates_of(60)


@pytest.fixture
def section(look, shown):
    return shown(RatesSection(look), 960, 760)


def press(section, text):
    """Press the button with these words that can be seen."""
    (found,) = [
        one for one in section.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(section)
    ]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_nothing_is_measured_before_somebody_wants_it(section, qtbot):
    assert section.rates is None
    with qtbot.waitSignal(section.wanted):
        press(section, "Measure")


def test_measuring_shows_how_far_it_is_and_can_be_cancelled(section, qtbot):
    section.show_progress(3, 10)
    assert (section._bar.value(), section._bar.maximum()) == (3, 10)
    with qtbot.waitSignal(section.cancelled):
        press(section, "Cancel")


def test_what_a_setting_means_is_read_before_it_is_applied(section, rates, qtbot):
    section.show_rates(rates, 0.003, NAMES)
    before = section.scores.accessibleDescription()
    with qtbot.assertNotEmitted(section.apply_wanted):
        section.choice.look_at(0.1)
    assert section.scores.accessibleDescription() != before
    assert section.choice._sentences[0].text().startswith("Of 1,000 strangers about")
    with qtbot.waitSignal(section.apply_wanted) as wanted:
        press(section, "Apply")
    assert wanted.args == [0.1]
    section.show_applied(0.1)
    assert section.choice._note.text().startswith("10 % is in use from now on")
    section.show_failure("The disk is full.")
    assert section.choice._note.text() == "The disk is full."


def test_look_alikes_are_listed_by_name(section, rates):
    section.show_rates(rates, 0.003, NAMES)
    table = section.findChild(QTableWidget)
    assert {table.item(0, 0).text(), table.item(0, 1).text()} == {NAMES["p0000"], NAMES["p0001"]}
    assert float(table.item(0, 2).text()) > 5


def test_where_nobody_is_alike_that_is_said(section, rates):
    section.show_rates(replace(rates, pairs=()), 0.003, NAMES)
    assert section._pairs.isHidden()
    assert section._pairs_title.text() == "Nobody here looks much like somebody else."


def test_few_people_are_told_so_and_one_picture_each_has_no_trade_off(section):
    section.show_rates(rates_of(12, 1), 0.003, NAMES)
    assert "Only 12 people" in section._advice.accessibleName()
    assert section.det.isHidden()


def test_a_failure_and_too_few_people_are_said_in_words(section):
    section.show_stopped("The database is busy.")
    assert section._empty.accessibleName() == "The database is busy."
    section.show_too_few()
    assert section._empty.accessibleName() == "Two people are needed at least"


def test_every_control_is_reached_with_tab(section, rates):
    section.show_rates(rates, 0.003, NAMES)
    section.choice.look_at(0.1)
    QTest.qWaitForWindowActive(section)
    first = section.choice._buttons["strict"]
    first.setFocus()
    reached = set()
    for _ in range(20):
        now = section.window().focusWidget()
        reached.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    wanted = {
        *section.choice._buttons.values(),
        section.choice._slider,
        section.choice._apply,
        section._pairs,
    }
    assert wanted <= reached

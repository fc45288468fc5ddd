import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.kiosk_panel import KioskPanel, Mark, Said


@pytest.fixture
def panel(look, shown):
    return shown(KioskPanel(look), 450, 600)


def buttons(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QPushButton) if one.isVisible()]


def test_another_way_in_is_offered_unless_help_is_shown(panel):
    panel.say(Said("user-focus", "accent", "One moment"), offers_help=True)
    assert buttons(panel) == ["Call for help"]
    panel.say(Said("hand-waving", "accent", "Please wait", "", "Back"), offers_help=False)
    assert buttons(panel) == ["Back"]


def test_sentence_and_detail_are_read_out_together(panel):
    panel.say(Said("check-bold", "accent", "Welcome,\nAnn", "Checked in."), offers_help=True)
    assert panel.accessibleName() == "Welcome, Ann. Checked in."


def test_its_own_button_and_help_are_told_apart(qtbot, panel):
    panel.say(Said("check-bold", "accent", "Welcome", "", "Not me"), offers_help=True)
    own, other = (one for one in panel.findChildren(QPushButton) if one.isVisible())
    with qtbot.waitSignal(panel.acted):
        own.click()
    with qtbot.waitSignal(panel.help_wanted):
        other.click()


def test_a_low_panel_does_without_the_mark(look, shown):
    around = QWidget()
    panel = KioskPanel(look)
    panel.setParent(around)
    shown(around, 450, 330)
    panel.say(
        Said("check-bold", "accent", "Welcome,\nAnn Example", "Checked in.", "Not me"), offers_help=True
    )
    panel.resize(450, 330)
    assert [mark.isVisible() for mark in panel.findChildren(Mark)] == [False]

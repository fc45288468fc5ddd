import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.ui.widgets.kiosk_panel import KioskPanel, Mark, Said
from app.ui.widgets.ways_in import WaysIn


@pytest.fixture
def panel(look, shown):
    return shown(KioskPanel(look, ("pin", "code", "help")), 450, 600)


def buttons(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QPushButton) if one.isVisible()]


def press(panel, text) -> None:
    next(one for one in panel.findChildren(QPushButton) if one.text() == text).click()


def test_another_way_in_is_offered_unless_help_is_shown(panel):
    panel.say(Said("user-focus", "accent", "One moment"), offers_help=True)
    assert buttons(panel) == ["PIN", "QR code", "Call for help"]
    panel.say(Said("hand-waving", "accent", "Please wait", "", "Back"), offers_help=False)
    assert buttons(panel) == ["Back"]


def test_sentence_and_detail_are_read_out_together(panel):
    panel.say(Said("check-bold", "accent", "Welcome,\nAnn", "Checked in."), offers_help=True)
    assert panel.accessibleName() == "Welcome, Ann. Checked in."


def test_its_own_button_and_another_way_in_are_told_apart(qtbot, panel):
    panel.say(Said("check-bold", "accent", "Welcome", "", "Not me"), offers_help=True)
    with qtbot.waitSignal(panel.acted):
        press(panel, "Not me")
    with qtbot.waitSignal(panel.way_wanted) as wanted:
        press(panel, "QR code")
    assert wanted.args == ["code"]


def test_a_low_panel_does_without_the_mark(look, shown):
    around = QWidget()
    panel = KioskPanel(look, ("pin", "code", "help"))
    panel.setParent(around)
    shown(around, 450, 330)
    panel.say(
        Said("check-bold", "accent", "Welcome,\nAnn Example", "Checked in.", "Not me"), offers_help=True
    )
    panel.resize(450, 330)
    assert [mark.isVisible() for mark in panel.findChildren(Mark)] == [False]


def test_a_second_button_acts_for_itself(qtbot, panel):
    panel.say(Said("check-bold", "accent", "Welcome", "", "Check out", "Not me"), offers_help=True)
    assert buttons(panel)[:2] == ["Check out", "Not me"]
    assert (panel.action, panel.second_action) == ("Check out", "Not me")
    with qtbot.waitSignal(panel.second_acted), qtbot.assertNotEmitted(panel.acted):
        press(panel, "Not me")


def test_buttons_too_wide_for_a_row_stand_one_below_the_other(look, shown):
    around = QWidget()
    panel = KioskPanel(look, ("pin", "code", "help"))
    panel.setParent(around)
    shown(around, 320, 700)
    panel.say(
        Said("check-bold", "accent", "Willkommen", "", "Jetzt auschecken", "Das bin ich nicht"),
        offers_help=True,
    )
    panel.setGeometry(0, 0, 320, 700)
    QApplication.processEvents()
    first, second = (one for one in panel.findChildren(QPushButton) if one.property("kind") == "kiosk")
    assert second.y() > first.y()
    assert second.geometry().right() <= 320


def test_a_very_low_panel_does_without_the_heading_of_the_other_ways_in(look, shown):
    around = QWidget()
    panel = KioskPanel(look, ("pin", "code", "help"))
    panel.setParent(around)
    shown(around, 450, 280)
    panel.say(Said("check-bold", "accent", "Welcome,\nAnn", "Checked in.", "Not me"), offers_help=True)
    panel.resize(450, 280)
    heading = next(one for one in panel.findChildren(QLabel) if one.text() == "Another way in")
    assert heading.isHidden()
    assert "PIN" in buttons(panel)


def test_a_site_without_another_way_has_no_empty_card(look, shown):
    panel = shown(KioskPanel(look, ()), 450, 600)
    panel.say(Said("user-focus", "accent", "One moment"), offers_help=True)
    assert panel.findChild(WaysIn).isHidden()


def test_a_change_of_language_fits_the_words_anew(panel):
    panel.say(Said("user-focus", "accent", "One moment"), offers_help=True)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.headline == "One moment"

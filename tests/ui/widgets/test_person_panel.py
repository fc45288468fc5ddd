from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.person import PersonDetails
from app.ui.theme import Appearance
from app.ui.widgets.parts import Advice
from app.ui.widgets.person_panel import PersonPanel
from app.ui.widgets.pictures import Portrait
from tests.ui import gallery_made, made
from tests.ui.widgets.hands import named, touch

ANN, BENCE = made.people(2)


@pytest.fixture
def panel(look, shown):
    return shown(PersonPanel(look, lambda: made.NOON), 360, 700)


def texts(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


def test_what_is_known_can_be_read(panel):
    panel.show_person(BENCE)
    wanted = {"Bence Example", "A-1044", "12 May 2025", "09:42", "4 pictures", "quality 71"}
    assert wanted <= set(texts(panel))


def test_somebody_never_seen_is_not_seen_yet(panel):
    panel.show_person(ANN)
    assert "not yet" in texts(panel)


def test_the_next_person_has_nothing_of_the_one_before(panel):
    panel.show_person(BENCE)
    panel.show_about(BENCE, gallery_made.about())
    panel.show_person(ANN)
    assert "on paper · 12 May 2025 · until 12 May 2026" not in texts(panel)
    assert "A-1044" not in texts(panel)
    assert "Samples" not in texts(panel)


def test_samples_recognition_check_ins_and_backends_can_be_read(qtbot, panel):
    panel.show_person(ANN)
    panel.show_about(ANN, gallery_made.about())
    wanted = {
        "Samples",
        "The kiosk knows Ann Example.",
        "Self-test 6.4 · needed 4.1 · nearest other person 2.3",
        "in · north door",
        "taken back",
        "in step",
        "waiting",
    }
    qtbot.waitUntil(lambda: wanted <= set(texts(panel)))


@pytest.mark.parametrize(
    ("text", "signal"), [("Edit", "edit_wanted"), ("Merge", "merge_wanted"), ("Erase", "erase_wanted")]
)
def test_what_is_done_often_has_a_button(qtbot, panel, text, signal):
    with qtbot.waitSignal(getattr(panel, signal)):
        touch(panel, text)


def choose(panel, text) -> None:
    """Choose from the menu."""
    menu = named(panel, "More").menu()
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_rest_is_in_a_menu_that_is_opened_with_the_keyboard(qtbot, panel):
    more = named(panel, "More")
    more.setFocus()
    opened = []
    more.menu().aboutToShow.connect(lambda: opened.append(True))
    more.menu().aboutToShow.connect(more.menu().close, Qt.ConnectionType.QueuedConnection)
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert opened == [True]
    panel.show_about(ANN, gallery_made.about())
    for text, signal in (
        ("Badge…", panel.badge_wanted),
        ("New PIN", panel.pin_wanted),
        ("New QR code", panel.code_wanted),
        ("Split…", panel.split_wanted),
        ("Withdraw consent", panel.withdraw_wanted),
    ):
        with qtbot.waitSignal(signal):
            choose(panel, text)


def warned(panel) -> str:
    advice = panel.findChild(Advice)
    return advice.accessibleName() if advice.isVisible() else ""


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, date(2025, 5, 11), "No longer valid: ended on 11 May 2025."),
        (date(2025, 5, 13), None, "Not valid yet: begins on 13 May 2025."),
        (date(2025, 5, 12), date(2025, 5, 12), ""),
    ],
)
def test_whoever_cannot_come_in_today_is_warned_about(panel, first, last, said):
    panel.show_person(ANN)
    details = PersonDetails("Ann Example", valid_from=first, valid_until=last)
    panel.show_about(ANN, gallery_made.about(details=details))
    assert said in warned(panel)
    assert bool(said) == bool(warned(panel))


def test_without_a_consent_in_force_the_panel_says_so_and_there_is_none_to_withdraw(panel):
    panel.show_person(ANN)
    assert warned(panel) == ""
    panel.show_about(ANN, gallery_made.about(consent=None))
    assert "No consent is in force" in warned(panel)
    assert not named(panel, "More").menu().actions()[-1].isEnabled()


def test_whoever_has_no_pictures_has_no_quality(panel):
    panel.show_person(replace(ANN, samples=0, quality=0))
    assert "none" in texts(panel)
    assert not [one for one in texts(panel) if "quality" in one]


@pytest.mark.usefixtures("fonts")
def test_a_narrow_panel_at_large_text_leaves_the_name_more_room(shown):
    look = Appearance("light", 2.0)
    panel = shown(PersonPanel(look, lambda: made.NOON), 380, 700)
    narrow = panel.findChild(Portrait).width()
    panel.resize(900, 700)
    assert panel.findChild(Portrait).width() > narrow

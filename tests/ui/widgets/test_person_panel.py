from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.person import PersonDetails
from app.ui.theme import Appearance
from app.ui.widgets.chips import Chips
from app.ui.widgets.parts import NONE_YET, Advice
from app.ui.widgets.person_panel import PersonPanel
from app.ui.widgets.pictures import Portrait
from tests.ui import made
from tests.ui.widgets.hands import named, touch


@pytest.fixture
def panel(look, shown):
    return shown(PersonPanel(look, lambda: made.NOON), 348, 600)


def texts(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


def test_what_is_known_can_be_read(panel):
    panel.show_person(made.people(2)[1])
    assert {"Bence Example", "A-1044", "12 May 2025", "09:42", "4 pictures", "quality 71"} <= set(
        texts(panel)
    )


def test_somebody_never_seen_is_not_seen_yet(panel):
    panel.show_person(made.people(1)[0])
    assert "not yet" in texts(panel)


def test_the_next_person_has_nothing_of_the_one_before(panel):
    panel.show_person(made.people(2)[1])
    panel.show_consent("Agreed on paper.")
    panel.show_person(made.people(1)[0])
    assert "Agreed on paper." not in texts(panel)
    assert "A-1044" not in texts(panel)


def test_a_new_pin_and_a_new_code_are_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.pin_wanted):
        touch(panel, "New PIN")
    with qtbot.waitSignal(panel.code_wanted):
        touch(panel, "QR code")


def test_a_badge_is_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.badge_wanted):
        touch(panel, "Badge")


def choose(panel, text) -> None:
    """Choose from the menu."""
    menu = named(panel, "More").menu()
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_withdrawing_and_erasing_are_in_a_menu_that_is_opened_with_the_keyboard(qtbot, panel):
    more = named(panel, "More")
    more.setFocus()
    opened = []
    more.menu().aboutToShow.connect(lambda: opened.append(True))
    more.menu().aboutToShow.connect(more.menu().close, Qt.ConnectionType.QueuedConnection)
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert opened == [True]
    panel.show_consent("On paper.")
    with qtbot.waitSignal(panel.withdraw_wanted):
        choose(panel, "Withdraw consent")
    with qtbot.waitSignal(panel.erase_wanted):
        choose(panel, "Erase")


ANN = PersonDetails(
    "Ann Example",
    "A-1043",
    "ann@example.org",
    "Facilities",
    ("day shift", "first aid"),
    "Parks a bicycle.",
    date(2025, 1, 1),
    date(2026, 3, 31),
)


def test_everything_the_site_wrote_down_can_be_read(panel):
    panel.show_person(made.people(1)[0])
    panel.show_details(ANN, "Recognized at once.")
    wanted = {"ann@example.org", "Facilities", "Parks a bicycle.", "1 Jan 2025 to 31 Mar 2026"}
    assert wanted | {"Recognized at once.", "Tags"} <= set(texts(panel))
    assert panel.findChild(Chips).accessibleName() == "day shift, first aid"


def test_what_is_empty_has_no_caption(panel):
    panel.show_person(made.people(1)[0])
    panel.show_details(PersonDetails("Ann Example"))
    captions = {"E-mail", "Tags", "Notes", "Valid", "Self-test"}
    assert captions & set(texts(panel)) == set()
    panel.show_details(PersonDetails("Ann Example", notes="Parks a bicycle."))
    assert captions & set(texts(panel)) == {"Notes"}


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, date(2027, 3, 31), "until 31 Mar 2027"),
        (date(2025, 1, 1), None, "from 1 Jan 2025"),
        (date(2025, 5, 12), date(2025, 5, 12), "12 May 2025 to 12 May 2025"),
    ],
)
def test_whoever_is_valid_today_is_not_warned_about(panel, first, last, said):
    panel.show_person(made.people(1)[0])
    panel.show_consent("On paper.")
    panel.show_details(PersonDetails("Ann Example", valid_from=first, valid_until=last))
    assert said in texts(panel)
    assert not panel.findChild(Advice).isVisible()


def warned(panel) -> str:
    advice = panel.findChild(Advice)
    return advice.accessibleName() if advice.isVisible() else ""


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, date(2025, 5, 11), "No longer valid: ended on 11 May 2025."),
        (date(2025, 5, 13), None, "Not valid yet: begins on 13 May 2025."),
    ],
)
def test_whoever_cannot_come_in_today_is_warned_about(panel, first, last, said):
    panel.show_person(made.people(1)[0])
    panel.show_details(PersonDetails("Ann Example", valid_from=first, valid_until=last))
    assert said in warned(panel)


def test_without_a_consent_in_force_the_panel_says_so_and_there_is_none_to_withdraw(panel):
    panel.show_person(made.people(1)[0])
    assert warned(panel) == ""
    panel.show_consent(NONE_YET)
    assert "No consent is in force" in warned(panel)
    [withdraw, erase] = named(panel, "More").menu().actions()
    assert not withdraw.isEnabled()
    assert erase.isEnabled()
    panel.show_person(made.people(2)[1])
    assert warned(panel) == ""


def test_whoever_has_no_pictures_has_no_quality(panel):
    panel.show_person(replace(made.people(1)[0], samples=0, quality=0))
    assert "none" in texts(panel)
    assert not [one for one in texts(panel) if "quality" in one]


def test_in_a_narrow_panel_the_name_has_more_room_than_the_portrait(shown):
    panel = shown(PersonPanel(Appearance("light", 2.0), lambda: made.NOON), 500, 600)
    wide = panel.findChild(Portrait).width()
    panel.resize(panel.least_width, 600)
    assert panel.findChild(Portrait).width() < wide

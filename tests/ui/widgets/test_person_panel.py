import pytest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.person_panel import PersonPanel
from tests.ui import made
from tests.ui.widgets.hands import touch


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


def test_erasing_is_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.erase_wanted):
        touch(panel, "Erase")


def test_a_new_pin_and_a_new_code_are_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.pin_wanted):
        touch(panel, "New PIN")
    with qtbot.waitSignal(panel.code_wanted):
        touch(panel, "QR code")

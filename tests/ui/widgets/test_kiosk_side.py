import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import ActionsSettings, KioskSettings, Settings
from app.ui.widgets.kiosk_side import KioskSide
from tests.ui.widgets.hands import names, touch


@pytest.fixture
def side(look, shown):
    return shown(KioskSide(look, Settings()), 450, 560)


def test_it_begins_with_words(side):
    assert side.currentWidget() is side.panel


def test_only_the_ways_in_that_the_site_allows_are_offered(look, shown):
    side = shown(KioskSide(look, Settings(kiosk=KioskSettings(ways="pin,help"))), 450, 560)
    assert {"PIN", "Call for help"} <= set(names(side.panel))
    assert "QR code" not in names(side.panel)


def test_whoever_leaves_the_pad_or_the_search_goes_back(qtbot, side):
    side.setCurrentWidget(side.pad)
    with qtbot.waitSignal(side.back):
        touch(side.pad, "Back")
    side.setCurrentWidget(side.search)
    with qtbot.waitSignal(side.back):
        QTest.keyClick(side.search, Qt.Key.Key_Escape)


def test_nothing_moves_when_another_page_is_shown(side):
    sizes = set()
    for page in (side.panel, side.pad, side.search, side.question, side.operator):
        side.setCurrentWidget(page)
        sizes.add((side.sizeHint().toTuple(), side.minimumSizeHint().toTuple()))
    assert len(sizes) == 1


@pytest.mark.parametrize(
    ("actions", "offered"),
    [
        (ActionsSettings(), set()),
        (ActionsSettings(command="open-door"), {"Test the door"}),
        (ActionsSettings(webhook_url="https://example.org/hook"), {"Send a test message"}),
    ],
)
def test_the_operator_can_test_what_the_site_has_set_up(look, shown, actions, offered):
    side = shown(KioskSide(look, Settings(actions=actions)), 450, 560)
    assert set(names(side.operator)) == {"Back to the kiosk", "Leave the kiosk"} | offered

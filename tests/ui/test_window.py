import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import Settings
from app.ui.activity_page import ActivityPage
from app.ui.checkin_page import CheckInPage
from app.ui.enrollment_page import EnrollmentPage
from app.ui.gallery_page import GalleryPage
from app.ui.import_page import ImportPage
from app.ui.settings_page import SettingsPage
from app.ui.sync_page import SyncPage
from app.ui.widgets.demo_bar import DemoBar
from app.ui.widgets.rail import Rail
from app.ui.window import Window
from tests.ui import made


@pytest.fixture
def window(look, shown):
    with made.unstyled():
        pages = (
            EnrollmentPage(look, lambda: None),
            CheckInPage(look, lambda: None, Settings(), now=lambda: made.NOON),
            GalleryPage(look),
            ImportPage(look),
            SyncPage(look),
            ActivityPage(look),
            SettingsPage(look),
        )
        built = Window(look, *pages, DemoBar(look))
    window = shown(built)
    window.places = []
    window.place_changed.connect(window.places.append)
    return window


def test_it_begins_at_the_desk(window):
    assert window.place == "desk"
    assert window.desk.isVisible()


def test_control_and_three_goes_to_the_gallery(window):
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.places == ["gallery"]
    assert window.gallery.isVisible()


def test_control_and_two_asks_for_the_kiosk_which_is_entered_when_there_is_a_way_out(qtbot, window):
    with qtbot.waitSignal(window.kiosk_wanted):
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "desk"


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
def test_no_number_leads_out_of_the_kiosk(window, key):
    window.show_place("kiosk")
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "kiosk"


def test_the_kiosk_cannot_be_closed(window):
    window.show_place("kiosk")
    assert not window.close()
    assert window.isVisible()


def test_a_kiosk_that_was_made_smaller_fills_the_screen_again(qtbot, window):
    window.show_place("kiosk")
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)


def test_the_kiosk_fills_the_screen_without_rail_and_cursor(window):
    window.show_place("kiosk")
    assert window.isFullScreen()
    assert not window.findChild(Rail).isVisible()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_who_leaves_the_kiosk_is_where_they_were_before(window):
    window.show_place("gallery")
    window.show_place("kiosk")
    window.leave_kiosk()
    assert window.place == "gallery"
    assert not window.isFullScreen()
    assert window.findChild(Rail).isVisible()
    assert window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_the_cursor_shows_for_a_while_when_it_moves_at_the_kiosk(qtbot, window):
    window.show_place("kiosk")
    QTest.mouseMove(window.kiosk)
    qtbot.waitUntil(lambda: window.cursor().shape() is Qt.CursorShape.ArrowCursor)
    window._hide_cursor()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_enroll_in_the_gallery_leads_to_the_desk(window):
    window.show_place("gallery")
    window.gallery.enroll_requested.emit()
    assert window.place == "desk"


def test_going_where_one_is_changes_nothing(window):
    window.show_place("desk")
    assert window.places == []


def test_a_notice_is_shown_to_the_operator_and_to_nobody_at_the_kiosk(window):
    window.show_notice("The camera is back.")
    assert window.notices.sentence == "The camera is back."
    window.show_place("kiosk")
    window.show_notice("The disk is full.")
    assert window.notices.sentence == ""


def test_the_smallest_window_is_1024_by_700(window):
    window.resize(100, 100)
    assert (window.width(), window.height()) == (1024, 700)

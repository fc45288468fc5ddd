import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton

from app.core.person import PersonDetails
from app.ui.gallery_page import GalleryPage
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.widgets.withdraw_dialog import WithdrawDialog
from tests.ui import made


@pytest.fixture
def page(look, shown):
    page = shown(GalleryPage(look, now=lambda: made.NOON))
    page.asked = []
    page.details_wanted.connect(page.asked.append)
    return page


@pytest.fixture
def full(page):
    page.show_people(made.people(8))
    return page


def texts(page) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def press(page, text) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def page_search(page) -> Any:
    return page.findChild(QLineEdit)


def people_list(page) -> Any:
    return page.findChild(QListView)


def test_an_empty_gallery_offers_to_enroll_the_first_person(qtbot, page):
    assert "Nobody is enrolled yet" in texts(page)
    with qtbot.waitSignal(page.enroll_requested):
        press(page, "Enroll the first person")


def test_the_header_counts_people_and_pictures(full):
    assert "8 people · 31 pictures" in texts(full)


def test_the_first_person_is_shown_in_detail(full):
    assert full.selected == f"{0:032x}"
    assert full.asked[-1] == f"{0:032x}"


def test_the_arrow_keys_choose_the_next_person(full):
    people_list(full).setFocus()
    QTest.keyClick(people_list(full), Qt.Key.Key_Right)
    assert full.selected == f"{1:032x}"


def test_details_of_somebody_else_are_not_shown(full):
    full.show_details(f"{5:032x}", "Agreed in the contract.", None)
    assert "Agreed in the contract." not in texts(full)
    full.show_details(f"{0:032x}", "Agreed on paper.", made.jpeg())
    assert "Agreed on paper." in texts(full)


def test_find_puts_the_cursor_into_the_search_and_finds(full):
    QTest.keyClick(full, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QTest.keyClicks(page_search(full), "bence")
    assert full.model.rowCount() == 1
    assert full.selected == f"{1:032x}"


def test_a_search_without_result_offers_to_clear_it(full):
    full.findChild(QLineEdit).setText("zzz")
    assert "Nobody is called “zzz”" in texts(full)
    press(full, "Clear the search")
    assert full.model.rowCount() == 8


def test_delete_asks_and_names_what_goes(full):
    QTest.keyClick(people_list(full), Qt.Key.Key_Delete)
    dialog = full.findChild(EraseDialog)
    assert dialog.windowTitle() == "Erase Ann Example and 3 pictures"
    dialog.reject()


def choose(page, text) -> None:
    """Choose from the menu beside the person."""
    actions = [one for one in page.findChildren(QAction) if one.text().replace("&", "") == text]
    actions[0].trigger()


@pytest.mark.parametrize(
    ("chosen", "kind", "signal"),
    [
        ("Erase", EraseDialog, "erase_requested"),
        ("Withdraw consent", WithdrawDialog, "withdraw_requested"),
    ],
)
def test_only_what_is_confirmed_is_asked_for(qtbot, full, chosen, kind, signal):
    full.show_details(f"{0:032x}", "On paper.", None)
    asked: list[str] = []
    getattr(full, signal).connect(asked.append)
    choose(full, chosen)
    press(full.findChild(kind), "Keep")
    qtbot.waitUntil(lambda: full.findChild(kind) is None)
    assert asked == []
    choose(full, chosen)
    press(full.findChild(kind), chosen.split()[0])
    assert asked == [f"{0:032x}"]


def test_many_people_can_be_imported_whether_anybody_is_enrolled_or_not(qtbot, page):
    with qtbot.waitSignal(page.import_requested):
        press(page, "Import people from files")
    page.show_people(made.people(8))
    with qtbot.waitSignal(page.import_requested):
        press(page, "Import")


def test_details_are_of_whoever_is_selected(full):
    details = PersonDetails("Ann Example", email="ann@example.org")
    full.show_details(f"{5:032x}", "On paper.", None, details, "Recognized at once.")
    assert "ann@example.org" not in texts(full)
    full.show_details(f"{0:032x}", "On paper.", None, details, "Recognized at once.")
    assert {"ann@example.org", "Recognized at once."} <= set(texts(full))


def test_a_badge_is_asked_for(qtbot, full):
    with qtbot.waitSignal(full.badge_requested) as asked:
        press(full, "Badge")
    assert asked.args == [full.selected]


def test_whoever_is_selected_stays_selected_when_somebody_else_is_erased(full):
    people_list(full).setCurrentIndex(full.model.index(3))
    full.show_people([one for one in made.people(8) if one.subject_id != f"{1:032x}"])
    assert full.selected == f"{3:032x}"


def test_enter_in_the_search_goes_to_the_list(full):
    full.focus_search()
    QTest.keyClick(page_search(full), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is people_list(full)


def test_portraits_are_asked_for_only_as_they_come_into_view(qtbot, page):
    with qtbot.waitSignal(page.portraits_wanted) as asked:
        page.show_people(made.people(10_000))
    assert 0 < len(asked.args[0]) < 100


def test_ten_thousand_people_are_shown_and_searched_at_once(page):
    start = time.perf_counter()
    page.show_people(made.people(10_000))
    people_list(page).scrollToBottom()
    page.findChild(QLineEdit).setText("person 09")
    QApplication.processEvents()
    assert 0 < page.model.rowCount() < 2000
    assert time.perf_counter() - start < 2


def test_a_window_of_any_width_is_filled_with_tiles(full, qtbot):
    for width in (900, 1280, 1900, 3000):
        full.resize(width, 800)
        view = people_list(full)
        qtbot.waitUntil(lambda view=view: 0 <= view.width() - columns(view) * view.gridSize().width() < 40)


def columns(view) -> int:
    return int((view.width() - 12) // view.gridSize().width())

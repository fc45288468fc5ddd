from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.duplicates import Degree
from app.core.person import PersonDetails
from app.ui.gallery_model import QUALITY
from app.ui.gallery_page import GalleryPage
from app.ui.gallery_values import Counts, Filter, Listed, Sort, Wish
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.widgets.withdraw_dialog import WithdrawDialog
from tests.screens.gallery_stages import people
from tests.ui import gallery_made, made


@pytest.fixture
def page(look, shown):
    return shown(GalleryPage(look, now=lambda: made.NOON))


@pytest.fixture
def full(page):
    return filled(page, people(8))


def filled(page, enrolled) -> Any:
    page.answers = gallery_made.Answers(page, enrolled, gallery_made.about())
    page.show_counts(gallery_made.COUNTS)
    page.refresh()
    return page


def texts(page) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def press(page, text) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page, text) -> None:
    """Choose from a menu."""
    actions = [one for one in page.findChildren(QAction) if one.text().replace("&", "") == text]
    actions[0].trigger()


def search(qtbot, page, text) -> None:
    with qtbot.waitSignal(page.wished):
        page.tools.field.setText(text)


def test_before_the_people_were_read_the_page_says_that_it_reads_them(page):
    assert "Loading people …" in texts(page)


def test_an_empty_gallery_offers_to_enroll_the_first_person(qtbot, page):
    page.show_counts(Counts())
    assert "Nobody is enrolled yet" in texts(page)
    with qtbot.waitSignal(page.enroll_requested):
        press(page, "Enroll the first person")
    with qtbot.waitSignal(page.import_requested):
        press(page, "Import people from files")


def test_the_header_counts_people_and_pictures(full):
    assert "1,284 people · 3,902 pictures" in texts(full)


def test_the_first_person_is_shown_in_detail(full):
    assert full.selected == f"{0:032x}"
    assert "on paper · 12 May 2025 · until 12 May 2026" in texts(full)


def test_the_arrow_keys_choose_the_next_person(full):
    full.people.view.setFocus()
    QTest.keyClick(full.people.view, Qt.Key.Key_Right)
    assert full.selected == f"{1:032x}"


def test_details_are_of_whoever_is_looked_at(full):
    details = PersonDetails("Ann Example", email="ann@example.org")
    full.show_about(f"{5:032x}", gallery_made.about(details=details))
    assert "ann@example.org" not in texts(full)
    full.show_about(f"{0:032x}", gallery_made.about(details=details))
    assert "ann@example.org" in texts(full)


def test_find_puts_the_cursor_into_the_search_and_finds(qtbot, full):
    QTest.keyClick(full, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = full.tools.field
    assert field.hasFocus()
    with qtbot.waitSignal(full.wished):
        QTest.keyClicks(field, "bence")
    assert full.model.rowCount() == 1
    assert full.selected == f"{1:032x}"


def test_several_letters_typed_quickly_are_searched_once(qtbot, full):
    before = len(full.answers.wishes)
    with qtbot.waitSignal(full.wished):
        QTest.keyClicks(full.tools.field, "bence")
    assert [one.words for one in full.answers.wishes[before:]] == ["bence"]


def test_the_answer_to_an_older_search_is_not_shown(qtbot, full):
    search(qtbot, full, "bence")
    full.show_listed(Listed(Wish("ann"), [f"{0:032x}"]))
    assert full.model.subject_ids == [f"{1:032x}"]


def test_a_search_without_result_offers_to_show_everybody(qtbot, full):
    search(qtbot, full, "zzz")
    assert "Nobody is found with “zzz”" in texts(full)
    press(full, "Show everybody")
    assert full.model.rowCount() == 8
    assert full.tools.field.text() == ""


def test_enter_in_the_search_goes_to_the_list(full):
    full.focus_search()
    QTest.keyClick(full.tools.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is full.people.view


def test_a_chip_leaves_a_part_of_the_people(full):
    press(full, "Staff 900")
    assert full.wish.filter == Filter("group", "Staff")
    assert full.model.rowCount() == 4
    press(full, "All")
    assert full.model.rowCount() == 8


def test_a_filter_that_leaves_nobody_says_so(full):
    press(full, "Needs a picture 6")
    assert "Nobody under “Needs a picture”" in texts(full)


def test_tiles_turn_into_a_table_and_back_and_the_next_start_shows_the_same(look, shown, tmp_path):
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page = filled(shown(GalleryPage(look, memory=memory)), people(8))
    page.people.look_at(f"{3:032x}")
    page.tools.table_wanted.emit(True)  # noqa: FBT003 - a signal
    assert page.people.table.isVisible()
    assert page.selected == f"{3:032x}"
    assert GalleryPage(look, memory=memory).people.is_table
    page.tools.table_wanted.emit(False)  # noqa: FBT003 - a signal
    assert page.people.tiles.isVisible()


def test_the_days_not_seen_that_were_chosen_are_those_of_the_next_start(look, shown, tmp_path):
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page = filled(shown(GalleryPage(look, memory=memory)), people(8))
    page.filters.chosen.emit(Filter("mark", "NOT_SEEN"), 90)
    assert (page.wish.filter.value, page.wish.unseen_days) == ("NOT_SEEN", 90)
    page._show_everybody()
    assert page.wish == Wish(unseen_days=90)
    assert GalleryPage(look, memory=memory).wish == Wish(unseen_days=90)


def test_a_heading_orders_the_people(qtbot, full):
    full.tools.table_wanted.emit(True)  # noqa: FBT003 - a signal
    with qtbot.waitSignal(full.wished) as asked:
        full.people.table.horizontalHeader().sectionClicked.emit(QUALITY)
    assert asked.args[0].order is Sort.QUALITY


def test_several_people_are_chosen_with_the_keyboard_alone(qtbot, full):
    view = full.people.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert full.people.chosen == [f"{0:032x}", f"{1:032x}"]
    assert "2 people chosen" in texts(full)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert full.people.chosen == [f"{number:032x}" for number in (0, 1, 3)]
    with qtbot.waitSignal(full.tag_wanted) as asked:
        press(full, "Add tag")
    assert asked.args == [[f"{number:032x}" for number in (0, 1, 3)], True]
    with qtbot.waitSignal(full.export_wanted):
        press(full, "Export")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert len(full.people.chosen) == 1
    assert not full.selection.isVisible()


def test_whoever_is_chosen_stays_chosen_among_others(qtbot, full):
    full.people.view.selectAll()
    search(qtbot, full, "example")
    assert len(full.people.chosen) == full.model.rowCount() == 4


def test_delete_asks_and_names_what_goes(full):
    QTest.keyClick(full.people.view, Qt.Key.Key_Delete)
    dialog = full.findChild(EraseDialog)
    assert dialog.windowTitle() == "Erase Ann Example and 3 pictures here and on 2 backends"
    dialog.reject()


def test_erasing_several_says_how_many(qtbot, full):
    full.people.view.selectAll()
    press(full.selection, "Erase")
    dialog = full.findChild(EraseDialog)
    assert dialog.windowTitle() == "Erase 8 people"
    with qtbot.waitSignal(full.erase_requested) as asked:
        press(dialog, "Erase")
    assert len(asked.args[0]) == 8


def test_only_what_is_confirmed_is_erased(qtbot, full):
    asked: list[Any] = []
    full.erase_requested.connect(asked.append)
    press(full._panel, "Erase")
    press(full.findChild(EraseDialog), "Keep")
    qtbot.waitUntil(lambda: full.findChild(EraseDialog) is None)
    assert asked == []
    press(full._panel, "Erase")
    press(full.findChild(EraseDialog), "Erase")
    assert asked == [[f"{0:032x}"]]


def test_only_what_is_confirmed_is_withdrawn(qtbot, full):
    choose(full, "Withdraw consent")
    with qtbot.waitSignal(full.withdraw_requested) as asked:
        press(full.findChild(WithdrawDialog), "Withdraw")
    assert asked.args == [f"{0:032x}"]


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Badge…", "badge_requested"),
        ("New PIN", "pin_requested"),
        ("New QR code", "code_requested"),
        ("Split…", "split_wanted"),
    ],
)
def test_what_is_in_the_menu_is_for_whoever_is_looked_at(qtbot, full, text, signal):
    with qtbot.waitSignal(getattr(full, signal)) as asked:
        choose(full, text)
    assert asked.args == [full.selected]


@pytest.mark.parametrize(("text", "signal"), [("Edit", "edit_wanted"), ("Merge", "merge_wanted")])
def test_the_buttons_are_for_whoever_is_looked_at(qtbot, full, text, signal):
    with qtbot.waitSignal(getattr(full, signal)) as asked:
        press(full._panel, text)
    assert asked.args == [full.selected]


def test_pictures_are_added_to_whoever_is_looked_at(qtbot, full):
    with qtbot.waitSignal(full.samples_add_wanted) as asked:
        press(full._panel, "Add pictures…")
    assert asked.args == [full.selected]


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Find duplicates…", "duplicates_wanted"),
        ("Past corrections…", "past_wanted"),
        ("Import…", "import_requested"),
    ],
)
def test_tools_are_in_a_menu(qtbot, full, text, signal):
    with qtbot.waitSignal(getattr(full, signal)):
        choose(full, text)


@pytest.mark.parametrize(
    ("text", "source"),
    [("Camera…", "camera"), ("Picture file…", "file"), ("Picture from the clipboard", "clipboard")],
)
def test_a_face_comes_from_camera_file_or_clipboard(qtbot, full, text, source):
    with qtbot.waitSignal(full.face_wanted) as asked:
        choose(full, text)
    assert asked.args == [source]


def test_people_found_by_face_are_shown_until_everybody_is_wanted_again(full):
    found = people(8)[2:4]
    likeness = {found[0].subject_id: Degree.CERTAIN, found[1].subject_id: Degree.LIKELY}
    full.show_found(made.jpeg(), Listed(Wish(), list(likeness), found, likeness))
    assert "2 people look like this face" in texts(full)
    assert full.model.rowCount() == 2
    full.refresh()
    assert full.model.rowCount() == 2
    press(full, "Show everybody")
    assert full.model.rowCount() == 8


def test_a_face_that_nobody_has_says_so(full):
    full.show_found(None, Listed(Wish(), []))
    assert {"Nobody here looks like this face", "Nobody here is alike"} <= set(texts(full))
    QTest.keyClick(full, Qt.Key.Key_Escape)
    assert full.model.rowCount() == 8


def test_somebody_whose_row_arrives_later_is_shown_then(page):
    enrolled = people(8)
    page.show_counts(gallery_made.COUNTS)
    page.show_listed(Listed(Wish(), [one.subject_id for one in enrolled]))
    asked: list[str] = []
    page.details_wanted.connect(asked.append)
    page.show_rows(enrolled)
    assert asked == [enrolled[0].subject_id]
    assert "Ann Example" in texts(page)


def test_a_window_of_any_width_is_filled_with_tiles(full, qtbot):
    for width in (900, 1280, 1900, 3000):
        full.resize(width, 800)
        view = full.people.tiles
        qtbot.waitUntil(lambda view=view: 0 <= view.width() - columns(view) * view.gridSize().width() < 40)


def columns(view) -> int:
    return int((view.width() - 12) // view.gridSize().width())


def test_the_whole_page_is_reached_with_the_tab_key(full):
    full.focus_search()
    reached = set()
    for _ in range(60):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(full.window(), Qt.Key.Key_Tab)
    names = {one.accessibleName() for one in reached if one is not None}
    wanted = {
        "Search",
        "By face",
        "Tiles",
        "Tools",
        "Enroll",
        "All",
        "Staff 900",
        "Enrolled people",
        "Picture 1, quality 91",
        "Edit",
        "Merge",
        "Erase",
        "More",
    }
    assert wanted <= names

"""The page with the real store: what happens at the kiosk and at the desk is seen there."""

from __future__ import annotations

import csv
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.errors import StoreError
from app.store import activity_files
from app.ui import activity_records
from app.ui.activity_model import ROW_ROLE
from app.ui.activity_values import Filters
from app.ui.widgets.activity_export import ExportDialog
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.ui.front import open_desk
from tests.ui.record import check_in, check_ins, explained, refuse


@pytest.fixture
def desk(request):
    yield from open_desk(request)


def opened(desk):
    """Go to the page; return its log when it has been read."""
    desk.window.show_place("activity")
    settle(desk)
    return desk.window.activity.log


def settle(desk):
    """Wait for everything that was asked of the store, and for what that asked for in turn."""
    for _ in range(3):
        desk.stored(lambda _db: None)
        QApplication.processEvents()


def names(log):
    return [row.name for row in log.model.rows]


def answer(desk, words):
    """Press the button with these words in the question that is asked."""
    dialog = desk.window.findChild(ConfirmDialog)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()
    settle(desk)


def test_the_page_loads_nothing_of_the_store():
    wanted = "import app.ui.activity_page, app.ui.activity_session, sys;"
    heavy = 'print(sorted({"sqlite_utils", "sqlcipher3", "xlsxwriter"} & set(sys.modules)))'
    done = subprocess.run([sys.executable, "-c", wanted + heavy], capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stderr


def test_a_check_in_at_the_kiosk_is_in_the_log_with_what_explains_it(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    log = opened(desk)
    assert names(log) == ["Ann Example"]
    log.explanation_wanted.emit(log.model.rows[0].id)
    log._choose(log.model.index(0, 0))
    log._ask()
    settle(desk)
    said = desk.words(log.details)
    assert "Ann Example was recognized." in said
    assert "above" in said
    assert "Quality" in said


def test_check_ins_that_come_while_one_reads_appear_at_the_top_and_leave_the_place_alone(desk):
    who = desk.enroll()
    desk.stored(lambda db: check_ins(db, who, range(10, 70)))
    log = opened(desk)
    bar = log.table.verticalScrollBar()
    bar.setValue(10 * log.table.row_px)
    read = log.table.indexAt(log.table.viewport().rect().topLeft()).data(ROW_ROLE).id
    new = desk.stored(lambda db: check_in(db, who, 0))
    desk.activity.look()
    settle(desk)
    assert log.model.rows[0].id == new
    assert log.table.indexAt(log.table.viewport().rect().topLeft()).data(ROW_ROLE).id == read
    assert log.newest.isVisible()
    log.newest.click()
    assert bar.value() == 0
    assert not log.newest.isVisible()


def test_the_log_is_read_page_by_page_as_one_scrolls(desk):
    who = desk.enroll()
    count = activity_records.PAGE_ROWS + 30
    desk.stored(lambda db: check_ins(db, who, range(count)))
    log = opened(desk)
    assert len(log.model.rows) == activity_records.PAGE_ROWS
    assert "230 entries" in desk.words(log)
    log.table.scrollToBottom()
    settle(desk)
    assert len(log.model.rows) == count


def test_filters_reach_the_store(desk):
    ann, bence = desk.enroll("Ann Example"), desk.enroll("Bence Example", "B-2")
    desk.stored(lambda db: (check_in(db, ann, direction="out"), check_in(db, bence), refuse(db)))
    log = opened(desk)
    log.filters.search.setText("bence")
    log.filters._tell()
    settle(desk)
    assert names(log) == ["Bence Example"]
    log.filters.show_all()
    log.filters.outcome.setCurrentIndex(log.filters.outcome.findData("refused"))
    settle(desk)
    assert [row.reason for row in log.model.rows] == ["attack"]
    log.filters.search.setText("nobody of this name")
    log.filters._tell()
    settle(desk)
    assert "Nothing in the log fits" in desk.words(log)
    desk.activity._look_for(Filters(words="ann"))  # the answer to it is not wanted any more when it comes
    desk.activity._look_for(Filters(words="bence"))
    settle(desk)
    assert names(log) == ["Bence Example"]


def test_after_an_erasure_the_name_is_gone_from_the_log_and_from_what_explains_a_decision(desk):
    ann, bence = desk.enroll("Ann Example"), desk.enroll("Bence Example", "B-2")
    number = desk.stored(lambda db: check_in(db, ann))
    desk.stored(lambda db: explained(db, number, ann, bence))
    log = opened(desk)
    log._choose(log.model.index(0, 0))
    log._ask()
    settle(desk)
    assert "Bence Example" in log.details.bars.accessibleDescription()
    for who in (ann, bence):
        with desk.qtbot.waitSignal(desk.session.gallery_loaded):
            desk.window.gallery.erase_requested.emit([who])
            desk.gallery.erasing.carry_out()
    settle(desk)
    assert names(log) == [""]
    shown = desk.words(log) + log.details.bars.accessibleDescription() + str(log.model.index(0, 1).data())
    assert "Ann Example" not in shown
    assert "Bence Example" not in shown


def test_a_check_in_that_is_taken_back_stays_in_the_log_and_in_the_audit(desk):
    who = desk.enroll()
    number = desk.stored(lambda db: check_in(db, who))
    log = opened(desk)
    log._choose(log.model.index(0, 0))
    settle(desk)
    log.details.void.click()
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        answer(desk, "Take back")
    settle(desk)
    assert log.model.index(0, 2).data() == "Taken back"
    assert not log.details.void.isVisible()
    found = desk.stored(lambda db: db.execute("SELECT actor, action, target FROM audit").fetchall())
    assert ("reception", "void check-in", str(number)) in found


def test_whoever_has_left_without_saying_so_is_taken_off_the_list(desk):
    who = desk.enroll()
    desk.stored(lambda db: check_in(db, who, 0))
    opened(desk)
    presence = desk.window.activity.presence
    desk.window.activity.show_tab(presence)
    settle(desk)
    assert presence.model.shown[0].name == "Ann Example"
    presence.table.select_rows([0])
    presence.left.click()
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        answer(desk, "Has left")
    settle(desk)
    assert "Nobody is inside" in desk.words(presence)


def test_the_list_of_those_inside_is_saved_as_a_file(desk, tmp_path):
    who = desk.enroll()
    desk.stored(lambda db: check_in(db, who, 0))
    opened(desk)
    presence = desk.window.activity.presence
    desk.window.activity.show_tab(presence)
    settle(desk)
    presence.save_as(tmp_path / "inside.pdf")
    settle(desk)
    assert (tmp_path / "inside.pdf").read_bytes().startswith(b"%PDF")
    assert "inside.pdf" in desk.words(desk.window.notices)


def test_charts_are_drawn_of_what_is_stored(desk):
    who = desk.enroll()
    desk.stored(lambda db: check_ins(db, who, range(3)))
    opened(desk)
    charts = desk.window.activity.charts
    desk.window.activity.show_tab(charts)
    settle(desk)
    assert "Ann Example: 3" in charts.people.chart.accessibleDescription()
    charts.period.setCurrentIndex(0)
    settle(desk)
    assert len(charts.days.chart._points) == 7


def test_what_is_filtered_is_exported_and_a_sentence_says_where(desk, tmp_path):
    ann, bence = desk.enroll("=Ann"), desk.enroll("Bence Example", "B-2")
    desk.stored(lambda db: (check_in(db, ann), check_in(db, bence)))
    log = opened(desk)
    log.filters.search.setText("ann")
    log.filters._tell()
    settle(desk)
    path = tmp_path / "log.csv"
    log.export.click()
    asked = desk.window.findChild(QFileDialog)
    assert asked.defaultSuffix() == "xlsx"
    asked.filterSelected.emit("CSV (*.csv)")
    assert asked.defaultSuffix() == "csv"
    asked.fileSelected.emit(str(path))
    asked.reject()
    desk.qtbot.waitUntil(lambda: "1 entry" in desk.words(desk.window.notices))
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0][2] == "Name"
    assert rows[1][2] == "'=Ann"
    assert len(rows) == 2


def test_an_export_that_is_stopped_leaves_no_file_and_no_question(desk, tmp_path, monkeypatch):
    who = desk.enroll()
    desk.stored(lambda db: check_in(db, who))
    opened(desk)
    path = tmp_path / "log.xlsx"
    waits, whole = threading.Event(), activity_files.write_xlsx

    def write(rows, *rest):
        waits.wait(60)
        return whole(rows, *rest)

    monkeypatch.setattr(activity_records, "write_xlsx", write)
    desk.activity.export(path)
    desk.window.findChild(ExportDialog).reject()
    waits.set()
    desk.activity.stop()
    assert not list(tmp_path.glob("log*"))


def test_an_export_that_cannot_be_written_says_so(desk, tmp_path):
    who = desk.enroll()
    desk.stored(lambda db: check_in(db, who))
    opened(desk)
    (tmp_path / "none").write_bytes(b"")
    desk.activity.export(tmp_path / "none" / "log.csv")
    desk.qtbot.waitUntil(desk.window.notices.isVisible)
    assert desk.words(desk.window.notices)
    assert desk.window.findChild(ExportDialog) is None or not desk.window.findChild(ExportDialog).isVisible()


def test_a_log_that_cannot_be_read_says_so_and_is_tried_again(desk, monkeypatch):
    def fails(_db, _filters, _rows=0):
        raise StoreError("The disk is gone.")

    whole = activity_records.log
    monkeypatch.setattr(activity_records, "log", fails)
    log = opened(desk)
    desk.qtbot.waitUntil(lambda: "The disk is gone." in desk.words(log))
    monkeypatch.setattr(activity_records, "log", whole)
    log._nothing.acted.emit()
    settle(desk)
    assert "Nobody has checked in yet" in desk.words(log)


def test_the_whole_page_can_be_used_with_the_keyboard_alone(desk):
    who = desk.enroll()
    number = desk.stored(lambda db: check_in(db, who, 0))
    desk.stored(lambda db: explained(db, number, who))
    log, key = opened(desk), desk.qtbot.keyClick
    log.filters.search.setFocus()
    for _ in range(40):
        if QApplication.focusWidget() is log.table:
            break
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is log.table
    assert log.shown is None
    key(log.table, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "above" in desk.words(log.details))
    for _ in range(10):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is log.details.replay.slider:
            break
    key(log.details.replay.slider, Qt.Key.Key_End)
    assert log.details.replay.slider.value() == log.details.replay.slider.maximum()
    key(log.details.replay.slider, Qt.Key.Key_Escape)
    assert log.shown is None
    assert QApplication.focusWidget() is log.table
    tabs = desk.window.activity._tabs.tabBar()
    tabs.setFocus()
    key(tabs, Qt.Key.Key_Right)
    settle(desk)
    presence = desk.window.activity.presence
    assert desk.window.activity.shown is presence
    presence.table.setFocus()
    key(presence.table, Qt.Key.Key_Space)
    key(presence.table, Qt.Key.Key_Delete)
    assert desk.window.findChild(ConfirmDialog) is not None


def test_nothing_is_read_while_nobody_looks(desk):
    who = desk.enroll()
    desk.stored(lambda db: check_in(db, who))
    desk.activity.renew()
    settle(desk)
    assert not desk.window.activity.log.model.rows
    opened(desk)
    desk.window.show_place("gallery")
    assert not desk.activity._live.isActive()


def test_a_list_that_is_printed_or_saved_and_an_export_are_in_the_audit(desk, tmp_path):
    opened(desk)
    desk.window.activity.presence.printed.emit()
    desk.window.activity.presence.pdf_wanted.emit(str(tmp_path / "inside.pdf"), b"%PDF")
    desk.qtbot.waitUntil((tmp_path / "inside.pdf").exists)
    found = desk.stored(lambda db: db.execute("SELECT actor, action FROM audit").fetchall())
    assert found[-2:] == [("reception", "print list"), ("reception", "export list")]

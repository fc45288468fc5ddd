from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from app.store import codes
from app.ui.badge import Badge
from app.ui.qr_code import code_modules
from app.ui.widgets.badge_dialog import BadgeDialog, BadgePreview, file_name
from app.vision.codes import CodeReader
from tests.ui import made
from tests.ui.widgets.hands import focused, named, names, touch

CODE = f"{codes.PREFIX}ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ANN = Badge("Ann Example", (), made.jpeg(), "Facilities", "A-1044", date(2027, 3, 31))


@pytest.fixture
def open_dialog(look, shown):
    def show(**known):
        dialog = shown(BadgeDialog(look, ANN, **known), 760, 480)
        dialog.wanted = []
        dialog.code_wanted.connect(lambda: dialog.wanted.append(True))
        return dialog

    return show


@pytest.fixture
def dialog(open_dialog):
    return open_dialog()


def said(dialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def read(dialog) -> tuple[str, ...]:
    """Return what a camera would read from the screen."""
    picture = dialog.findChild(BadgePreview).grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    pixels = rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).copy()
    return CodeReader().find(pixels.repeat(2, axis=0).repeat(2, axis=1))


def test_it_says_whose_badge_it_is_and_that_it_opens_the_door(dialog):
    assert dialog.accessibleName() == "Badge of Ann Example"
    assert "open the door: they belong to Ann Example and to nobody else" in said(dialog)
    assert set(names(dialog)) == {"Upright", "Landscape", "Print", "Save as PDF", "Close"}


def test_a_code_that_will_stop_working_is_named_before_it_does(open_dialog):
    assert "the old one stops working" in said(open_dialog(has_code=True))
    assert "the old one" not in said(open_dialog())


def test_looking_at_a_badge_makes_no_code(dialog):
    assert focused().accessibleName() == "Close"
    touch(dialog, "Landscape", "Upright", "Close")
    assert dialog.wanted == []
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_is_closed_with_the_keyboard_and_makes_no_code(dialog, key):
    focused().setFocus()
    QTest.keyClick(dialog, key)
    assert dialog.wanted == []


def test_a_poor_portrait_is_mentioned(open_dialog):
    assert "not very clear" in said(open_dialog(is_poor=True))
    assert "not very clear" not in said(open_dialog())


def test_the_file_is_written_when_the_code_is_there(dialog, tmp_path):
    path = tmp_path / "ann.pdf"
    dialog.save_as(path)
    assert dialog.wanted == [True]
    assert not path.exists()
    assert not named(dialog, "Save as PDF").isEnabled()
    dialog.show_code(code_modules(CODE))
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    assert "Saved as ann.pdf." in said(dialog)
    assert named(dialog, "Save as PDF").isEnabled()
    assert read(dialog) == (CODE.upper(),)


def test_saved_and_printed_the_badge_has_the_same_code(dialog, tmp_path):
    dialog.save_as(tmp_path / "ann.pdf")
    dialog.show_code(code_modules(CODE))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    assert dialog.wanted == [True]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "Sent to the printer." in said(dialog)


def test_where_no_code_can_be_made_nothing_is_written(dialog, tmp_path):
    dialog.save_as(tmp_path / "ann.pdf")
    dialog.show_failure("The disk is full.")
    assert "The disk is full." in said(dialog)
    assert named(dialog, "Print").isEnabled()
    dialog.show_code(code_modules(CODE))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_a_sentence_and_can_be_tried_elsewhere(dialog, tmp_path):
    dialog.save_as(tmp_path / "missing" / "ann.pdf")
    dialog.show_code(code_modules(CODE))
    assert "There is no folder" in said(dialog)
    dialog.save_as(tmp_path / "ann.pdf")
    assert dialog.wanted == [True]
    assert (tmp_path / "ann.pdf").exists()


def test_the_shape_that_is_chosen_is_the_one_that_is_saved(dialog, tmp_path):
    dialog.show_code(code_modules(CODE))
    touch(dialog, "Landscape")
    assert dialog.is_lying
    dialog.save_as(tmp_path / "ann.pdf")
    assert b"/MediaBox [0 0 243 153]" in (tmp_path / "ann.pdf").read_bytes().replace(b".000000", b"")


def test_a_name_for_the_file_is_proposed(qtbot, dialog, tmp_path):
    touch(dialog, "Save as PDF")
    asked = dialog.findChild(QFileDialog)
    qtbot.waitUntil(asked.isVisible)
    assert [one.rsplit("/", 1)[1] for one in asked.selectedFiles()] == ["Ann Example.pdf"]
    asked.fileSelected.emit(str(tmp_path / "ann.pdf"))
    assert dialog.wanted == [True]
    asked.reject()


def test_the_printer_is_asked_for_before_there_is_a_code(dialog):
    touch(dialog, "Print")
    asked = dialog.findChild(QPrintDialog)
    assert asked.isVisible()
    assert dialog.wanted == []
    asked.reject()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ann Example", "Ann Example"),
        ("../Ann/E:x", "Ann E x"),
        ("نور", "نور"),
        ("...", "badge"),
        ("A" * 200, "A" * 100),
    ],
)
def test_a_file_is_named_like_the_person_as_far_as_files_can_be(name, file):
    assert file_name(name) == file


def test_everything_is_reached_with_the_keyboard(dialog):
    reached = set()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(focused().accessibleName())
    assert {"Print", "Save as PDF", "Close"} <= reached
    assert reached & {"Upright", "Landscape"}

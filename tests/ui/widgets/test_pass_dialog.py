import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.pass_dialog import PassDialog, QrCode, grouped
from tests.ui.widgets.hands import names, touch

MODULES = [[(row * place) % 3 == 0 for place in range(25)] for row in range(25)]


@pytest.fixture
def dialog(look, shown):
    return shown(PassDialog(look, "Ann Example", pin="4829071"), 460, 300)


def texts(dialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("pin", "read"),
    [("482907", "482 907"), ("4829071", "482 9071"), ("48290715", "482 907 15"), ("12", "12")],
)
def test_digits_are_read_in_groups(pin, read):
    assert grouped(pin).replace("\N{FIGURE SPACE}", " ") == read


def test_a_pin_is_shown_large_with_a_word_that_it_is_the_last_time(dialog):
    assert dialog.accessibleName() == "PIN of Ann Example"
    assert grouped("4829071") in texts(dialog)
    assert any("this once only" in one for one in texts(dialog))
    assert names(dialog) == ["Print", "Done"]


def test_a_screen_reader_spells_the_digits(dialog):
    assert "4 8 2 9 0 7 1" in [one.accessibleName() for one in dialog.findChildren(QLabel)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_it_is_closed_with_the_keyboard(dialog, key):
    QTest.keyClick(dialog, key)
    assert not dialog.isVisible()


def test_a_code_is_shown_instead_of_a_pin(look, shown):
    dialog = shown(PassDialog(look, "Ann Example", modules=MODULES), 460, 520)
    assert dialog.accessibleName() == "QR code of Ann Example"
    assert dialog.findChild(QrCode).accessibleName() == "QR code"


@pytest.mark.parametrize("what", [{"pin": "4829071"}, {"modules": MODULES}])
def test_it_is_printed(look, qtbot, tmp_path, what):
    dialog = PassDialog(look, "Ann Example", **what)
    qtbot.addWidget(dialog)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "pass.pdf"))
    dialog.print_on(printer)
    assert (tmp_path / "pass.pdf").read_bytes().startswith(b"%PDF")


def test_the_printer_is_asked_for_first(dialog):
    touch(dialog, "Print")
    asked = dialog.findChild(QPrintDialog)
    assert asked.isVisible()
    asked.reject()

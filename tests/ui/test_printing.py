import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.ui.printing import ask_to_print, can_print


@pytest.fixture
def asked(shown):
    """The question for a printer, and what was painted."""
    window = shown(QWidget())
    painted: list[QPrinter] = []
    ask_to_print(window, painted.append)
    yield window.findChild(QPrintDialog), painted
    window.close()


def test_this_system_can_print():
    assert can_print()


def test_the_page_is_painted_when_a_printer_is_chosen(asked):
    dialog, painted = asked
    assert dialog.isModal()
    assert painted == []
    dialog.accepted.emit(dialog.printer())
    assert [type(one) for one in painted] == [QPrinter]
    dialog.reject()


def test_without_a_printer_nothing_is_painted(asked):
    dialog, painted = asked
    dialog.reject()
    assert painted == []

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.erase_dialog import EraseDialog
from tests.ui import made


@pytest.fixture
def dialog(look, shown):
    dialog = shown(EraseDialog(look, made.people(1)[0]), 480, 200)
    dialog.erased = []
    dialog.confirmed.connect(dialog.erased.append)
    return dialog


def test_it_names_what_goes(dialog):
    assert dialog.accessibleName() == "Erase Ann Example and 3 pictures"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_erase_nothing(dialog, key):
    QTest.keyClick(dialog, key)
    assert dialog.erased == []
    assert not dialog.isVisible()


def test_only_its_red_button_erases(dialog):
    erase = next(one for one in dialog.findChildren(QPushButton) if one.property("kind") == "danger")
    erase.click()
    assert dialog.erased == [f"{0:032x}"]

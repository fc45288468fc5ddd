from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from app.ui.widgets.activity_export import ExportDialog, ask_where


@pytest.fixture
def below(shown):
    return shown(QWidget(), 800, 600)


def test_it_says_how_far_it_is_and_can_be_stopped(look, below, qtbot):
    dialog: Any = ExportDialog(look, 1204, below)
    dialog.open()
    dialog.show_progress(420)
    assert dialog.findChild(QProgressBar).value() == 420
    assert any("420 of 1,204 entries" in one.text() for one in dialog.findChildren(QLabel))
    with qtbot.waitSignal(dialog.stopped):
        dialog.findChild(QPushButton).click()


def test_the_ending_follows_the_kind_of_file(below):
    chosen: list[Any] = []
    ask_where(below, "activity 2026-03-31", chosen.append)
    dialog = below.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("CSV (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit("log.csv")
    assert chosen[0].name == "log.csv"
    dialog.reject()

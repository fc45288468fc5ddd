from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.import_chooser import ImportChooser

BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def chooser(look, shown):
    asked = []

    def folder(_parent, title):
        asked.append(title)
        return "/people"

    def file(_parent, title, _where, kinds):
        asked.append((title, kinds))
        return "/people.zip", kinds

    made = shown(ImportChooser(look, folder, file))
    made.asked, made.got = asked, []
    made.chosen.connect(made.got.append)
    return made


def press(chooser, text):
    button = next(one for one in chooser.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_folder_or_a_file_can_be_chosen(chooser):
    press(chooser, "Choose a folder")
    press(chooser, "Choose a file")
    assert chooser.got == [[Path("/people")], [Path("/people.zip")]]
    assert "*.csv *.tsv *.zip *.npz *.npy" in chooser.asked[1][1]


def test_a_dialog_that_was_closed_chooses_nothing(look, shown):
    chooser = shown(ImportChooser(look, lambda *_: "", lambda *_: ("", "")))
    chooser.chosen.connect(lambda _: pytest.fail("nothing was chosen"))
    press(chooser, "Choose a folder")
    press(chooser, "Choose a file")


@pytest.mark.parametrize(("key", "path"), [(Qt.Key.Key_F, "/people"), (Qt.Key.Key_E, "/people.zip")])
def test_keys_press_the_buttons(chooser, qtbot, key, path):
    with qtbot.waitSignal(chooser.chosen) as chosen:  # Qt shows the press for a moment first
        QTest.keyClick(chooser, key, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == [[Path(path)]]


def dragged(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_files_can_be_dropped(chooser):
    data = dragged("file:///people/ann.jpg", "file:///b%C3%A9la.csv", "https://example.org/a.jpg")
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, BUTTONS, KEYS)
    chooser.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert chooser.property("over") is True
    chooser.dragLeaveEvent(QDragLeaveEvent())
    assert chooser.property("over") is False
    chooser.dropEvent(QDropEvent(QPointF(9, 9), copy, data, BUTTONS, KEYS))
    assert chooser.got == [[Path("/people/ann.jpg"), Path("/béla.csv")]]


def test_what_is_no_file_cannot_be_dropped(chooser):
    data = dragged("https://example.org/a.jpg")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, BUTTONS, KEYS)
    enter.ignore()
    chooser.dragEnterEvent(enter)
    assert not enter.isAccepted()
    chooser.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, BUTTONS, KEYS))
    assert chooser.got == []

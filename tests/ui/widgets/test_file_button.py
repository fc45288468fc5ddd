from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app.ui.widgets.file_button import FileButton, may_be_taken, picture_in, png
from tests.ui import made

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def files(look, shown):
    return shown(FileButton(look), 200, 48)


@pytest.fixture
def clipboard(fonts):
    made = fonts.clipboard()
    yield made
    made.clear()


def urls(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def answering(monkeypatch, method, answer) -> list[Any]:
    asked: list[Any] = []

    def ask(*what) -> Any:
        asked.append(what)
        return answer, ""

    monkeypatch.setattr(QFileDialog, method, ask)
    return asked


def test_picture_files_are_chosen(qtbot, files, monkeypatch):
    asked = answering(monkeypatch, "getOpenFileNames", ["/a/one.jpg", "/a/two.png"])
    with qtbot.waitSignal(files.files_chosen) as chosen:
        files.choose_files()
    assert chosen.args == [["/a/one.jpg", "/a/two.png"]]
    assert "*.webp" in asked[0][-1]


def test_a_video_is_chosen(qtbot, files, monkeypatch):
    asked = answering(monkeypatch, "getOpenFileName", "/a/walk.mp4")
    with qtbot.waitSignal(files.video_chosen) as chosen:
        files.choose_video()
    assert chosen.args == ["/a/walk.mp4"]
    assert "*.mp4" in asked[0][-1]


def test_choosing_nothing_changes_nothing(qtbot, files, monkeypatch):
    answering(monkeypatch, "getOpenFileNames", [])
    answering(monkeypatch, "getOpenFileName", "")
    with qtbot.assertNotEmitted(files.files_chosen), qtbot.assertNotEmitted(files.video_chosen):
        files.choose_files()
        files.choose_video()


def test_a_copied_picture_comes_as_a_png_in_memory(qtbot, files, clipboard):
    image = made.drawing(320, 240)
    clipboard.setImage(image)
    with qtbot.waitSignal(files.picture_pasted) as pasted:
        files.take_clipboard()
    assert pasted.args[0].startswith(PNG)
    assert QImage.fromData(pasted.args[0]).size() == image.size()


def test_what_another_program_encoded_is_not_decoded_here():
    data = QMimeData()
    data.setData("image/png", QByteArray(b"anything at all"))
    assert picture_in(data) == b"anything at all"


def test_a_huge_copied_picture_is_reduced_to_what_is_looked_at():
    assert QImage.fromData(png(QImage(6000, 3000, QImage.Format.Format_Grayscale8))).width() == 2400


def test_copied_files_are_read_as_files(qtbot, files, clipboard):
    clipboard.setMimeData(urls("/a/one.jpg"))
    with qtbot.waitSignal(files.files_chosen) as chosen:
        files.take_clipboard()
    assert chosen.args == [["/a/one.jpg"]]


def test_a_clipboard_without_a_picture_is_said(qtbot, files, clipboard):
    clipboard.setText("words")
    with qtbot.waitSignal(files.refused) as refused:
        files.take_clipboard()
    assert "no picture on the clipboard" in refused.args[0]


def test_a_dropped_video_plays(qtbot, files):
    with qtbot.waitSignal(files.video_chosen) as chosen:
        assert files.take(urls("/a/WALK.MP4"))
    assert chosen.args == ["/a/WALK.MP4"]


@pytest.mark.parametrize("paths", [["/a/letter.pdf"], ["/a/folder"], []])
def test_what_is_neither_picture_nor_video_is_not_taken(files, paths):
    assert not may_be_taken(urls(*paths))
    assert not files.take(urls(*paths))


def test_a_picture_of_the_web_is_not_fetched(files):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    assert not may_be_taken(data)
    assert not files.take(data)


def test_pictures_may_be_dropped():
    assert may_be_taken(urls("/a/letter.pdf", "/a/one.JPG"))


def test_its_name_stays_when_its_words_go(files):
    files.shorten(short=True)
    assert files.text() == ""
    assert files.accessibleName() == files.toolTip() == "From a file"
    files.shorten(short=False)
    assert files.text() == "From a file"


def test_the_menu_has_a_way_for_each_kind_of_picture(files):
    assert [one.text() for one in files.menu().actions()] == [
        "Picture files…",
        "Picture from the clipboard",
        "Video…",
    ]

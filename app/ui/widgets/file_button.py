"""Takes pictures from elsewhere than the camera: files, the clipboard, a video, or what is dropped."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from app.ui.widgets.parts import restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.theme import Appearance

PICTURES = ("jpg", "jpeg", "png", "webp", "bmp", "gif", "tif", "tiff")
"""Endings of picture files; what is in them is found out where they are decoded."""

VIDEOS = ("mp4", "m4v", "mov", "avi", "mkv", "webm", "mpg", "mpeg")
"""Endings of video files."""

_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff")
"""Kinds of picture that another program puts on the clipboard as a file's contents."""

_LONGEST_PX = 2400
"""Longer side of a picture from the clipboard: no more is looked at (`app.vision.stills`)."""


class FileButton(QPushButton):
    """A button with a menu of the ways in which pictures come without the camera.

    Signals:
        files_chosen(list[str]): Paths of picture files.
        picture_pasted(bytes): Contents of a picture from the clipboard, or dropped; never on a disk.
        video_chosen(str): Path of a video.
        refused(str): A sentence on why nothing of what was pasted or dropped can be used.
    """

    files_chosen = Signal(list)
    picture_pasted = Signal(bytes)
    video_chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        menu = self._menu = QMenu(self)
        #: In the menu "From a file"
        self._add(self.tr("Picture files…"), self.choose_files)
        #: In the menu "From a file": the picture that was copied in another program
        self.paste = self._add(self.tr("Picture from the clipboard"), self.take_clipboard)
        self.paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        self.paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        #: In the menu "From a file": plays instead of the camera
        self._add(self.tr("Video…"), self.choose_video)
        self.setMenu(menu)
        #: Button with a menu: pictures that are not from the camera
        self._words = self.tr("From a file")
        self.setAccessibleName(self._words)
        self.shorten(short=False)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def words_px(self) -> int:
        """Width of the button with its words."""
        return self.fontMetrics().horizontalAdvance(self._words) + self._look.theme.px(86)

    def shorten(self, *, short: bool) -> None:
        """Show only the icon where there is little room."""
        self.setText("" if short else self._words)
        self.setToolTip(self._words if short else "")
        restyle(self, "tight", short)

    def choose_files(self) -> None:
        """Ask for picture files."""
        #: Title of the window in which files are chosen
        title = self.tr("Choose pictures of the person")
        #: Kind of file that can be chosen
        kind = self.tr("Pictures")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", self._filter(kind, PICTURES))
        if paths:
            self.files_chosen.emit(paths)

    def choose_video(self) -> None:
        """Ask for a video file."""
        #: Title of the window in which a file is chosen
        title = self.tr("Choose a video of the person")
        #: Kind of file that can be chosen
        kind = self.tr("Videos")
        path, _ = QFileDialog.getOpenFileName(self, title, "", self._filter(kind, VIDEOS))
        if path:
            self.video_chosen.emit(path)

    def take_clipboard(self) -> None:
        """Take what the clipboard has: a picture, or the names of files."""
        data = QGuiApplication.clipboard().mimeData()
        if not self.take(data):
            #: Answer to Ctrl+V
            self.refused.emit(self.tr("There is no picture on the clipboard. Copy one, then paste again."))

    def take(self, data: QMimeData) -> bool:
        """Take pictures or a video from what was pasted or dropped; return whether there is any in it."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        pictures = [path for path in paths if ending(path) in PICTURES]
        videos = [path for path in paths if ending(path) in VIDEOS]
        if pictures:
            self.files_chosen.emit(pictures)
        elif videos:
            self.video_chosen.emit(videos[0])
        elif not paths and (contents := picture_in(data)):
            self.picture_pasted.emit(contents)
        else:
            return False
        return True

    def _add(self, words: str, act: Callable[[], None]) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(act)
        return action

    def _filter(self, name: str, endings: tuple[str, ...]) -> str:
        wanted = " ".join(f"*.{one} *.{one.upper()}" for one in endings)
        #: In a window where files are chosen: shows files of any kind
        return f"{name} ({wanted});;{self.tr('All files')} (*)"

    def _draw(self) -> None:
        theme = self._look.theme
        self.setIcon(theme.icon("image-light", "text"))
        self.setIconSize(QSize(theme.px(22), theme.px(22)))


def ending(path: str) -> str:
    """Return the ending of a file's name, lower case, without the dot."""
    return PurePath(path).suffix[1:].lower()


def may_be_taken(data: QMimeData) -> bool:
    """Return whether pictures or a video may be in what is dragged here."""
    if data.hasUrls():
        return any(ending(url.toLocalFile()) in PICTURES + VIDEOS for url in data.urls() if url.isLocalFile())
    return data.hasImage() or any(data.hasFormat(kind) for kind in _ENCODED)


def picture_in(data: QMimeData) -> bytes:
    """Return the contents of a picture file, empty if there is none.

    What another program encoded is handed on as it is: it is decoded where its decoder can do no harm.
    """
    for kind in _ENCODED:
        if data.hasFormat(kind):
            return bytes(data.data(kind).data())
    image = data.imageData()
    return png(image) if isinstance(image, QImage) and not image.isNull() else b""


def png(image: QImage) -> bytes:
    """Return a picture as the contents of a PNG file, reduced to what is looked at."""
    if max(image.width(), image.height()) > _LONGEST_PX:
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_LONGEST_PX, _LONGEST_PX, Qt.AspectRatioMode.KeepAspectRatio, mode)
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stubs want bytes, Qt wants str
    return bytes(contents.data())

"""What many people are enrolled from: a folder or a file, chosen or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QWidget

from app.ui.widgets.parts import IconLabel, button, column, label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from app.ui.theme import Appearance

_FILES = "*.csv *.tsv *.zip *.npz *.npy"


class ImportChooser(QFrame):
    """Says what can be imported, and takes it.

    Signals:
        chosen(list[Path]): What the operator wants to import.
    """

    chosen = Signal(list)

    def __init__(
        self,
        look: Appearance,
        ask_folder: Callable[[QWidget, str], str] | None = None,
        ask_file: Callable[[QWidget, str, str, str], tuple[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._ask_folder: Callable[[QWidget, str], str] = ask_folder or QFileDialog.getExistingDirectory
        self._ask_file: Callable[[QWidget, str, str, str], tuple[str, str]] = (
            ask_file or QFileDialog.getOpenFileName
        )
        px = look.theme.px
        self.setAcceptDrops(True)
        self.setProperty("surface", "drop")
        #: Button: choose a folder of pictures
        self._folder = button(self.tr("Choose a &folder"), "primary")
        #: Button: choose a list, an archive or a file of encodings
        self._file = button(self.tr("Choose a fil&e"))
        self._folder.clicked.connect(self._choose_folder)
        self._file.clicked.connect(self._choose_file)
        layout = column(self, px(8), px(24))
        layout.addStretch(2)
        layout.addWidget(IconLabel(look, "folder-open", "accent", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        #: Above the kinds of files that can be dropped here
        heading = label(self.tr("Drop pictures of many people here"), "section", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(heading)
        layout.addSpacing(px(8))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        buttons.addStretch(1)
        for control in (self._folder, self._file):
            control.setMinimumHeight(px(48))
            buttons.addWidget(control)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addSpacing(px(20))
        layout.addLayout(self._kinds(look))
        layout.addStretch(3)
        self.setFocusProxy(self._folder)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files can be let go here."""
        if self._dropped(event):
            restyle(self, "over", value=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self, "over", value=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        restyle(self, "over", value=False)
        if paths := self._dropped(event):
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    def _choose_folder(self) -> None:
        #: Title of the dialog that chooses a folder
        if folder := self._ask_folder(self, self.tr("Folder with pictures of people")):
            self.chosen.emit([Path(folder)])

    def _choose_file(self) -> None:
        #: Title of the dialog that chooses a file
        title = self.tr("List, archive or encodings")
        #: What can be chosen; in brackets the endings of files
        kinds = self.tr("Lists, archives and encodings ({files})").format(files=_FILES)
        file, _kind = self._ask_file(self, title, "", kinds)
        if file:
            self.chosen.emit([Path(file)])

    def _kinds(self, look: Appearance) -> QGridLayout:
        layout = QGridLayout()
        layout.setHorizontalSpacing(look.theme.px(12))
        layout.setVerticalSpacing(look.theme.px(10))
        kinds = (
            (
                #: A kind of source
                self.tr("Folder"),
                #: What can be imported, in a few words
                self.tr("One folder for each person, or pictures such as ann_001.jpg"),
            ),
            (
                #: A kind of source
                self.tr("List"),
                #: What can be imported, in a few words
                self.tr("A CSV file with the columns name and picture, and more if you like"),
            ),
            (
                #: A kind of source
                self.tr("Archive"),
                #: What can be imported, in a few words
                self.tr("A ZIP file of either; it is read where it is, and never unpacked"),
            ),
            (
                #: A kind of source
                self.tr("Encodings"),
                #: What can be imported, in a few words
                self.tr("NPZ or NPY files of face_recognition: people without pictures"),
            ),
        )
        for row, (name, sentence) in enumerate(kinds):
            layout.addWidget(label(name, "strong"), row, 1, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(label(sentence, "muted", wrap=True), row, 2)
        layout.setColumnStretch(2, 3)
        for beside in (0, 3):
            layout.setColumnStretch(beside, 1)
        return layout

"""The log as a file: where to, and how far the writing is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QWidget

from app.ui import activity_words, words
from app.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.theme import Appearance


class ExportDialog(QDialog):
    """A progress bar, and a button that leaves no file behind.

    Signals:
        stopped(): The operator does not want the file any more.
    """

    stopped = Signal()

    def __init__(self, look: Appearance, total: int, parent: QWidget) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._total = total
        self.setModal(True)
        #: Title while the log is written into a file
        title = self.tr("Exporting the log")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._bar, self._said = QProgressBar(), label(role="muted", wrap=True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        self._bar.setRange(0, 0)
        #: Screen reader: how far the writing of a file is
        self._bar.setAccessibleName(self.tr("Progress"))
        #: Button: do not write the file
        stop = button(self.tr("&Stop"))
        stop.clicked.connect(self.reject)
        self.rejected.connect(self.stopped)
        answers = QHBoxLayout()
        answers.addStretch(1)
        answers.addWidget(stop)
        layout = column(self, px(16), px(28))
        layout.addWidget(label(title, "section", wrap=True))
        layout.addWidget(self._bar)
        layout.addWidget(self._said)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(440))

    def show_progress(self, done: int) -> None:
        """Show how many entries are written."""
        self._bar.setRange(0, max(self._total, done, 1))
        self._bar.setValue(done)
        #: Below a progress bar; {done} is a number, {total} is "3,902 entries"
        text = self.tr("{done} of {total}")
        total = activity_words.entries(max(self._total, done))
        self._said.setText(text.format(done=words.number(done), total=total))


def ask_where(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Let the operator choose a file for a spreadsheet; nothing happens if they cancel.

    Args:
        parent: Over which it is asked.
        name: Of the file that is proposed, without its ending.
        then: Gets the file that was chosen; its name ends with .csv or .xlsx.
    """
    #: Title of the question for a file
    title = parent.tr("Export the log")
    #: Kind of file: opens in Excel and LibreOffice
    workbook = parent.tr("Excel workbook")
    #: Kind of file: plain text with commas
    plain = parent.tr("CSV")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = {f"{workbook} (*.xlsx)": "xlsx", f"{plain} (*.csv)": "csv"}
    asked = QFileDialog(parent, title, folder, ";;".join(kinds))
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setDefaultSuffix("xlsx")
    asked.filterSelected.connect(lambda kind: asked.setDefaultSuffix(kinds[kind]))
    asked.selectFile(f"{name}.xlsx")
    asked.fileSelected.connect(lambda chosen: then(Path(chosen)))
    asked.open()

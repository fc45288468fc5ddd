"""The table of an import: a row for each picture, how many there are, and which of them are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QHeaderView, QTableView, QWidget

from app.ui.import_model import NAME, OUTCOME, PICTURE, QUALITY, REASON, ImportModel
from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_SHARES = {NAME: 0.18, PICTURE: 0.24, OUTCOME: 0.16, REASON: 0.32, QUALITY: 0.1}
"""Share of each column in the width."""

_LEAST = 640
"""Width of a table in which every column can be read, px at 100 %; in a narrower window it scrolls."""


class ImportTable(QWidget):
    """Counts above a table that scrolls through any number of pictures."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.model = ImportModel(self)
        self._counts = label(role="strong", wrap=True)
        #: Check box: hide the pictures that can be used
        self._only_refused = QCheckBox(self.tr("Only refused"))
        self._only_refused.toggled.connect(self.model.show_only_refused)
        self.view = QTableView()
        self.view.setModel(self.model)
        #: Screen reader: the table of pictures
        self.view.setAccessibleName(self.tr("Pictures"))
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMinimumHeight(look.theme.text_px(140))
        rows = self.view.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row is measured
        rows.setDefaultSectionSize(look.theme.text_px(34))
        headings = self.view.horizontalHeader()
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings.setHighlightSections(False)
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self._counts, 1)
        top.addWidget(self._only_refused)
        layout = column(self, px(8))
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

    def show_counts(self, text: str) -> None:
        """Show how many there are of everything."""
        self._counts.setText(text)

    def clear(self, *, is_rehearsal: bool) -> None:
        """Begin anew with all rows shown."""
        self._only_refused.setChecked(False)
        self.model.clear(is_rehearsal=is_rehearsal)
        self.show_counts("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns."""
        super().resizeEvent(event)
        room = self.view.width() - self.view.verticalScrollBar().sizeHint().width() - 4
        room = max(room, self._look.theme.text_px(_LEAST))
        for number, share in _SHARES.items():
            self.view.setColumnWidth(number, round(room * share))

"""A table for reading: whole rows, columns that share the width, any number of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_ROW, _ICON, _LEAST = 40, 18, 560
"""Height of a row, side of an icon, and width of a table in which every column can be read, px at 100 %; in
a narrower one it scrolls.
"""


class ActivityTable(QTableView):
    """Rows that can be chosen and not changed."""

    def __init__(
        self, look: Appearance, model: QAbstractItemModel, name: str, shares: Sequence[float]
    ) -> None:
        super().__init__()
        self._look, self._shares = look, tuple(shares)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(look.theme.text_px(_ICON), look.theme.text_px(_ICON)))
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row is measured
        rows.setDefaultSectionSize(look.theme.text_px(_ROW))
        headings = self.horizontalHeader()
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings.setHighlightSections(False)

    @property
    def row_px(self) -> int:
        """Height of a row."""
        return int(self.verticalHeader().defaultSectionSize())

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select these rows and no others, and stay where one is."""
        selection, model = self.selectionModel(), self.model()
        selection.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(model.index(row, 0), flags)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width among the columns."""
        super().resizeEvent(event)
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 4
        room = max(room, self._look.theme.text_px(_LEAST))
        for place, share in enumerate(self._shares):
            self.setColumnWidth(place, round(room * share))

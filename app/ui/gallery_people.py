"""Everybody who was found, as tiles or as a table; one is looked at, any number are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStackedWidget,
    QTableView,
)

from app.ui.gallery_model import ENROLLED, GROUP, NAME, NUMBER, PICTURES, QUALITY, SEEN, SORTS, GalleryModel
from app.ui.widgets.person_tile import PersonTile

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.core.duplicates import Degree
    from app.ui.gallery_model import Index
    from app.ui.gallery_values import Sort
    from app.ui.theme import Appearance

_TILE_WIDTH = 182

_SHARES = {NAME: 0.23, NUMBER: 0.12, GROUP: 0.13, ENROLLED: 0.15, SEEN: 0.15, PICTURES: 0.11, QUALITY: 0.11}
"""Share of each column in the width."""

_LEAST = 660
"""Width of a table in which every column can be read, px of text at 100 %; in less room it scrolls."""

_Flag = QItemSelectionModel.SelectionFlag


class Tiles(QListView):
    """A list in which every item has the same size, whatever changes about it."""

    def dataChanged(self, _first: Index, _last: Index, _roles: Sequence[int] = ()) -> None:
        """Paint anew; Qt would also lay out all items anew, which takes 50 ms with 10,000 of them."""
        self.viewport().update()


class GalleryPeople(QStackedWidget):
    """Two views of one model, with one selection; the one that is shown has the keyboard.

    Signals:
        current_changed(str): Somebody else is looked at; empty for nobody.
        chosen_changed(): Others are chosen.
        sort_wanted(Sort): The heading of a column was pressed.
        erase_wanted(): Delete was pressed.
    """

    current_changed = Signal(str)
    chosen_changed = Signal()
    sort_wanted = Signal(object)
    erase_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._is_settling = look, False
        self._current = ""
        self.model = GalleryModel(self)
        self._tile = PersonTile(look)
        self.tiles, self.table = Tiles(), QTableView()
        self._set_up_tiles()
        self._set_up_table()
        self._choice = QItemSelectionModel(self.model, self)
        for view in (self.tiles, self.table):
            before = view.selectionModel()
            view.setSelectionModel(self._choice)
            before.deleteLater()
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            #: Screen reader: the list of everybody who is enrolled
            view.setAccessibleName(self.tr("Enrolled people"))
            view.installEventFilter(self)
            self.addWidget(view)
        self.tiles.viewport().installEventFilter(self)
        self._choice.currentRowChanged.connect(self._look_at)
        self._choice.selectionChanged.connect(self._choose)
        look.changed.connect(self.tiles.viewport().update)

    @property
    def view(self) -> QAbstractItemView:
        """The view that is shown."""
        return self.table if self.is_table else self.tiles

    @property
    def is_table(self) -> bool:
        """Whether the table is shown."""
        return self.currentIndex() == 1

    @property
    def current(self) -> str:
        """Who is looked at; empty for nobody."""
        return self._current

    @property
    def chosen(self) -> list[str]:
        """Who is chosen, in the order of the list."""
        ids = self.model.subject_ids
        selection = self._choice.selection()
        parts = [selection.at(number) for number in range(selection.count())]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [ids[row] for row in sorted(rows)]

    def show_as(self, *, table: bool) -> None:
        """Show the table or the tiles; whoever is chosen stays chosen."""
        had_focus, chosen = self.view.hasFocus(), self.chosen
        self.setCurrentIndex(1 if table else 0)
        self._settle(self._current, chosen)
        if had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sort(self, sort: Sort) -> None:
        """Mark the column that people are ordered by."""
        column = next((column for column, one in SORTS.items() if one is sort), NAME)
        order = Qt.SortOrder.AscendingOrder if column == NAME else Qt.SortOrder.DescendingOrder
        self.table.horizontalHeader().setSortIndicator(column, order)

    def show_ids(self, subject_ids: Sequence[str], likeness: Mapping[str, Degree] | None = None) -> None:
        """List these people; who is looked at or chosen stays so if they are among them."""
        current, chosen = self._current, self.chosen
        self._is_settling = True
        self.model.show_ids(subject_ids, likeness)
        self._is_settling = False
        self._settle(current, chosen)

    def look_at(self, subject_id: str) -> None:
        """Look at somebody, and at nobody else."""
        self._settle(subject_id, [subject_id])
        self._look_at()

    def choose_one(self) -> None:
        """Choose whoever is looked at alone."""
        self._settle(self._current, [self._current])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the tiles to the width of the list; Delete erases."""
        if watched is self.tiles.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_tiles()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
            and watched in {self.tiles, self.table}
        ):
            self.erase_wanted.emit()
            return True
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _settle(self, current: str, chosen: Collection[str]) -> None:
        """Choose those of these who are listed, and look at the current one, or else the first."""
        row = max(self.model.row_of(current), 0) if self.model.rowCount() else -1
        rows = sorted(found for one in chosen if (found := self.model.row_of(one)) >= 0)
        if row >= 0 and not rows:
            rows = [row]
        last = QUALITY if self.is_table else NAME
        wanted = QItemSelection()
        start = None
        for place, one in enumerate(rows):
            start = one if start is None else start
            if place + 1 == len(rows) or rows[place + 1] != one + 1:
                wanted.select(self.model.index(start, NAME), self.model.index(one, last))
                start = None
        self._is_settling = True
        self._choice.setCurrentIndex(self.model.index(row, NAME), _Flag.NoUpdate)
        self._choice.select(wanted, _Flag.ClearAndSelect)
        self._is_settling = False
        self._look_at()
        self.chosen_changed.emit()

    def _look_at(self) -> None:
        if self._is_settling:
            return
        index = self._choice.currentIndex()
        now = self.model.subject_ids[index.row()] if index.isValid() else ""
        if now != self._current:
            self._current = now
            self.current_changed.emit(now)

    def _choose(self) -> None:
        if not self._is_settling:
            self.chosen_changed.emit()

    def _fit_tiles(self) -> None:
        width = self.tiles.width() - self.tiles.verticalScrollBar().sizeHint().width() - 1
        columns = max(1, width // self._look.theme.px(_TILE_WIDTH))
        if width // columns != self._tile.width_px or self.tiles.gridSize().isEmpty():
            self._tile.width_px = width // columns
            self.tiles.setGridSize(QSize(self._tile.width_px, self._tile.height_px))

    def _fit_columns(self) -> None:
        room = self.table.width() - self.table.verticalScrollBar().sizeHint().width() - 4
        room = max(room, self._look.theme.text_px(_LEAST))
        for column, share in _SHARES.items():
            self.table.setColumnWidth(column, round(room * share))

    def _set_up_tiles(self) -> None:
        shown = self.tiles
        shown.setModel(self.model)
        shown.setItemDelegate(self._tile)
        shown.setFlow(QListView.Flow.LeftToRight)
        shown.setWrapping(True)
        shown.setResizeMode(QListView.ResizeMode.Adjust)
        shown.setUniformItemSizes(True)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.verticalScrollBar().setSingleStep(self._look.theme.px(40))
        shown.setFrameShape(QFrame.Shape.NoFrame)
        shown.setMouseTracking(True)

    def _set_up_table(self) -> None:
        shown = self.table
        shown.setModel(self.model)
        shown.setShowGrid(False)
        shown.setWordWrap(False)
        shown.setTextElideMode(Qt.TextElideMode.ElideRight)
        shown.setTabKeyNavigation(False)
        shown.setCornerButtonEnabled(False)
        shown.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        shown.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = shown.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else each row is measured
        rows.setDefaultSectionSize(self._look.theme.text_px(38))
        headings = shown.horizontalHeader()
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings.setHighlightSections(False)
        headings.setSectionsClickable(True)
        headings.setSortIndicatorShown(True)
        headings.setSortIndicatorClearable(False)
        headings.sectionClicked.connect(self._sort)

    def _sort(self, column: int) -> None:
        if column in SORTS:
            self.sort_wanted.emit(SORTS[column])

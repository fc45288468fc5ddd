"""The log behind its table: pages fetched as one scrolls down, new check-ins put in at the top."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.ui import activity_words
from app.ui.widgets.parts import NONE_YET, leading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QIcon

    from app.store.activity import Cursor, Page, Row
    from app.ui.theme import Appearance

WHEN, WHO, WHAT, WAY, STATION = range(5)
"""Columns."""

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Row` of the log."""

MOST_ROWS = 10_000
"""Rows kept; whoever wants to see earlier ones chooses days."""

_NO_INDEX = QModelIndex()
_TEXTS = {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)}

Index = QModelIndex | QPersistentModelIndex


def local_time() -> datetime:
    """Return the time on the wall."""
    return datetime.now(UTC).astimezone()


class LogModel(QAbstractTableModel):
    """One line for each entry, newest first.

    Signals:
        more_wanted(cursor): The page that begins there; answer with `append`.
    """

    more_wanted = Signal(object)

    def __init__(
        self, look: Appearance, parent: QObject | None = None, now: Callable[[], datetime] = local_time
    ) -> None:
        super().__init__(parent)
        self._look, self._now = look, now
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._cursor: Cursor | None = None
        self._is_asking = False
        self._icons: dict[tuple[str, str], QIcon] = {}
        look.changed.connect(self._icons.clear)

    @property
    def rows(self) -> Sequence[Row]:
        """The entries that were fetched."""
        return self._rows

    @property
    def is_cut(self) -> bool:
        """Whether there are earlier entries that are not fetched any more."""
        return self._cursor is not None and len(self._rows) >= MOST_ROWS

    def row_of(self, number: int) -> int:
        """Return where the entry of this number stands; -1 if it is not there."""
        return self._places.get(number, -1)

    def show_page(self, page: Page) -> None:
        """Show the newest entries, and forget those before."""
        self.beginResetModel()
        self._rows, self._cursor, self._is_asking = list(page.rows), page.after, False
        self._number()
        self.endResetModel()

    def append(self, page: Page) -> None:
        """Show more entries below those before."""
        self._is_asking, self._cursor = False, page.after
        added = [row for row in page.rows if row.id not in self._places]
        if added:
            first = len(self._rows)
            self.beginInsertRows(_NO_INDEX, first, first + len(added) - 1)
            self._rows += added
            self._number()
            self.endInsertRows()

    def ask_again(self) -> None:
        """Forget that a page was asked for: it does not come."""
        self._is_asking = False

    def refresh(self, page: Page) -> int | None:
        """Take the newest entries as they are now: new ones at the top, changed ones in place.

        Returns:
            How many are new; None if entries are missing between them and those shown: show the page anew.
        """
        new = next((place for place, row in enumerate(page.rows) if row.id in self._places), len(page.rows))
        kept = [row.id for row in page.rows[new:]]
        if bool(kept) != bool(self._rows) or kept != [row.id for row in self._rows[: len(kept)]]:
            return None  # something was deleted, or more came than a page holds
        if not self._rows:
            return None if page.rows else 0
        for place, row in enumerate(page.rows[new:]):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, STATION))
        if new:
            self.beginInsertRows(_NO_INDEX, 0, new - 1)
            self._rows[:0] = page.rows[:new]
            self._number()
            self.endInsertRows()
        return new

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many entries were fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return five."""
        return 0 if parent.isValid() else STATION + 1

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are earlier entries to fetch."""
        is_wanted = self._cursor is not None and not self._is_asking and len(self._rows) < MOST_ROWS
        return is_wanted and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Ask for the next page; it comes when the store thread has it."""
        if not self._is_asking:
            self._is_asking = True
            self.more_wanted.emit(self._cursor)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role says of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(leading())
        if role == int(Qt.ItemDataRole.DecorationRole) and index.column() == WHAT:
            return self._icon(row)
        return self._text(row, index.column()) if role in _TEXTS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(leading())
        if orientation is not Qt.Orientation.Horizontal or role != int(Qt.ItemDataRole.DisplayRole):
            return None
        translate = QCoreApplication.translate
        return {
            #: Heading of a column of the log: time, and day
            WHEN: translate("activity", "When"),
            #: Heading of a column of the log: a person's name
            WHO: translate("activity", "Who"),
            #: Heading of a column of the log: came in, went out, refused
            WHAT: translate("activity", "What"),
            #: Heading of a column of the log: face, PIN, QR code
            WAY: translate("activity", "Way"),
            #: Heading of a column of the log: at which kiosk
            STATION: translate("activity", "Station"),
        }[section]

    def _text(self, row: Row, column: int) -> str:
        match column:
            case 0:
                return activity_words.when(row.at, self._now())
            case 1:
                return activity_words.who(row)
            case 2:
                return activity_words.happened(row)
            case 3:
                return activity_words.way_of(row) or NONE_YET
            case _:
                return row.station or NONE_YET

    def _icon(self, row: Row) -> QIcon:
        wanted = activity_words.icon(row)
        if wanted not in self._icons:
            self._icons[wanted] = self._look.theme.icon(*wanted)
        return self._icons[wanted]

    def _number(self) -> None:
        self._places = {row.id: place for place, row in enumerate(self._rows)}

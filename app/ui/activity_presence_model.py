"""Who is in the building, behind the table of the evacuation list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui import activity_words
from app.ui.activity_model import local_time
from app.ui.widgets.parts import NONE_YET, leading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from app.store.presence import Present

NAME, GROUP, SINCE, STATION = range(4)
"""Columns."""

PRESENT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Present` of a row."""

_NO_INDEX = QModelIndex()
_TEXTS = {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)}

Index = QModelIndex | QPersistentModelIndex


class PresenceModel(QAbstractTableModel):
    """One row for each person who is in the building and fits what is searched for."""

    def __init__(self, parent: QObject | None = None, now: Callable[[], datetime] = local_time) -> None:
        super().__init__(parent)
        self._now = now
        self._everybody: tuple[Present, ...] = ()
        self._shown: list[Present] = []
        self._words: list[str] = []
        self._group: str | None = None

    @property
    def shown(self) -> Sequence[Present]:
        """Who is shown now."""
        return self._shown

    def show_people(self, people: Sequence[Present]) -> bool:
        """Show these people in this order; return whether anything is different from before."""
        if tuple(people) == self._everybody:
            return False
        self._everybody = tuple(people)
        self._filter()
        return True

    def search(self, words: str, group: str | None) -> None:
        """Show only whose name has all these words, and of one group; None for all groups."""
        self._words, self._group = words.casefold().split(), group
        self._filter()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many people are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return four."""
        return 0 if parent.isValid() else STATION + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role says of a cell."""
        if not index.isValid():
            return None
        person = self._shown[index.row()]
        if role == PRESENT_ROLE:
            return person
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(leading())
        return self._text(person, index.column()) if role in _TEXTS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(leading())
        if orientation is not Qt.Orientation.Horizontal or role != int(Qt.ItemDataRole.DisplayRole):
            return None
        return headings()[section]

    def _text(self, person: Present, column: int) -> str:
        return texts(person, self._now())[column]

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [
            one
            for one in self._everybody
            if self._group in {None, one.group} and all(word in one.name.casefold() for word in self._words)
        ]
        self.endResetModel()


def headings() -> tuple[str, str, str, str]:
    """Name the columns, on screen and on paper."""
    translate = QCoreApplication.translate
    return (
        #: Heading of a column of the evacuation list
        translate("activity", "Name"),
        #: Heading of a column of the evacuation list: staff, visitors
        translate("activity", "Group"),
        #: Heading of a column of the evacuation list: when the person came in
        translate("activity", "Inside since"),
        #: Heading of a column of the evacuation list: by which kiosk the person came in
        translate("activity", "Came in at"),
    )


def texts(person: Present, now: datetime) -> tuple[str, str, str, str]:
    """Return what stands in the columns."""
    since = activity_words.when(person.since, now)
    return person.name, person.group or NONE_YET, since, person.station or NONE_YET

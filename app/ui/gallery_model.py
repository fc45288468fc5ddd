"""The people behind the gallery's tiles: filtered as one types, portraits fetched as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from app.ui import words
from app.ui.widgets.pictures import decoded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.store.subjects import Person

PERSON_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Person` of a row."""

PORTRAIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The portrait of a row as a QPixmap, null until it arrived."""

PORTRAITS_KEPT = 600
"""Portraits kept in memory; the ones not shown for longest go first."""

_PORTRAIT_PX = 360

_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractListModel):
    """Everybody whose name or identifier contains what is searched for.

    Signals:
        portraits_wanted(list[str]): Subject ids that came into view; answer with `show_portraits`.
    """

    portraits_wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everybody: list[tuple[str, Person]] = []
        self._shown: list[Person] = []
        self._rows: dict[str, int] = {}
        self._search = ""
        self._portraits: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._wanted: list[str] = []
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_portraits)

    @property
    def everybody(self) -> list[Person]:
        """All people, found or not."""
        return [person for _key, person in self._everybody]

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people instead of those before."""
        self._everybody = [
            (f"{person.name} {person.external_id or ''}".casefold(), person) for person in people
        ]
        known = {person.subject_id for person in people}
        for gone in [subject_id for subject_id in self._portraits if subject_id not in known]:
            del self._portraits[gone]
        self._asked.clear()
        self._filter()

    def search(self, words_sought: str) -> None:
        """Show only people whose name or identifier contains every word."""
        if words_sought.casefold().split() != self._search.split():
            self._search = words_sought.casefold()
            self._filter()

    def show_portraits(self, portraits: Mapping[str, bytes]) -> None:
        """Keep JPEGs by subject id, and show them."""
        for subject_id, jpeg in portraits.items():
            self._portraits[subject_id] = decoded(jpeg, _PORTRAIT_PX)
            row = self._rows.get(subject_id)
            if row is not None:
                index = self.index(row)
                self.dataChanged.emit(index, index, [PORTRAIT_ROLE])
        while len(self._portraits) > PORTRAITS_KEPT:
            forgotten, _picture = self._portraits.popitem(last=False)
            self._asked.discard(forgotten)

    def row_of(self, subject_id: str) -> int:
        """Return the row of a subject; -1 if not shown."""
        return self._rows.get(subject_id, -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many people are found."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role says of a row; asking for a portrait fetches it."""
        if not index.isValid():
            return None
        person = self._shown[index.row()]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return person.name
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{person.name}, {words.pictures(person.samples)}"
        if role == PERSON_ROLE:
            return person
        return self._portrait(person.subject_id) if role == PORTRAIT_ROLE else None

    def _portrait(self, subject_id: str) -> QPixmap:
        if subject_id in self._portraits:
            self._portraits.move_to_end(subject_id)
            return self._portraits[subject_id]
        if subject_id not in self._asked:
            self._asked.add(subject_id)
            self._wanted.append(subject_id)
            self._ask.start()
        return QPixmap()

    def _ask_for_portraits(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.portraits_wanted.emit(wanted)

    def _filter(self) -> None:
        sought = self._search.split()
        self.beginResetModel()
        self._shown = [person for key, person in self._everybody if all(word in key for word in sought)]
        self._rows = {person.subject_id: row for row, person in enumerate(self._shown)}
        self.endResetModel()

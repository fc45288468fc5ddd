"""The people behind the gallery's tiles and table: ids at once, everything else as it comes into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap

from app.ui import words
from app.ui.gallery_values import Sort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QImage

    from app.core.duplicates import Degree
    from app.store.subjects import Person

PERSON_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Person` of a row, None until it arrived."""

PORTRAIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The portrait of a row as a QPixmap, null until it arrived."""

LIKENESS_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""How alike a row is to the face that was searched for, as a `Degree`; None without one."""

NAME, NUMBER, GROUP, ENROLLED, SEEN, PICTURES, QUALITY = range(7)
"""Columns of the table; tiles show the first."""

SORTS = {NAME: Sort.NAME, ENROLLED: Sort.NEWEST, SEEN: Sort.LAST_SEEN, QUALITY: Sort.QUALITY}
"""Columns by which people can be ordered."""

PEOPLE_KEPT, PORTRAITS_KEPT = 2000, 200
"""People and portraits kept in memory; the ones not shown for longest go first."""

AT_ONCE = 64
"""Most rows or portraits that are asked for at once: more than a window shows."""

_NO_INDEX = QModelIndex()

T = TypeVar("T")

Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractTableModel):
    """Everybody who was found, by their ids.

    Signals:
        rows_wanted(list[str]): Subject ids that came into view; answer with `show_rows`.
        portraits_wanted(list[str]): Subject ids whose portraits came into view; answer with `show_portraits`.
    """

    rows_wanted = Signal(list)
    portraits_wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._likeness: Mapping[str, Degree] = {}
        self._people: OrderedDict[str, Person] = OrderedDict()
        self._portraits: OrderedDict[str, QPixmap] = OrderedDict()
        self._row_requests = _Requests(self, self.rows_wanted.emit)
        self._portrait_requests = _Requests(self, self.portraits_wanted.emit)

    @property
    def subject_ids(self) -> Sequence[str]:
        """Who is listed, in order."""
        return self._ids

    def show_ids(self, subject_ids: Sequence[str], likeness: Mapping[str, Degree] | None = None) -> None:
        """List these subjects instead of those before; what is known of them is shown at once."""
        self.beginResetModel()
        self._ids, self._likeness = list(subject_ids), likeness or {}
        self._rows = {subject_id: row for row, subject_id in enumerate(self._ids)}
        self.endResetModel()

    def outdate(self) -> None:
        """Ask anew for everything that comes into view; until then it is shown as it was."""
        self._row_requests.outdate()
        self._portrait_requests.outdate()

    def show_rows(self, people: Sequence[Person]) -> None:
        """Show people who were asked for; those who are gone are left out."""
        self._row_requests.answer(person.subject_id for person in people)
        for person in people:
            self._people[person.subject_id] = person
            self._people.move_to_end(person.subject_id)
        for gone in _overflow(self._people, PEOPLE_KEPT):
            self._row_requests.forget(gone)
        self._show_changed((person.subject_id for person in people), [])

    def show_portraits(self, portraits: Mapping[str, QImage]) -> None:
        """Show pictures by subject id; whoever was asked for and is not among them has none."""
        answered = self._portrait_requests.answer(portraits)
        for subject_id in answered:
            image = portraits.get(subject_id)
            self._portraits[subject_id] = QPixmap.fromImage(image) if image is not None else QPixmap()
            self._portraits.move_to_end(subject_id)
        for gone in _overflow(self._portraits, PORTRAITS_KEPT):
            self._portrait_requests.forget(gone)
        self._show_changed(answered, [PORTRAIT_ROLE])

    def person(self, subject_id: str) -> Person | None:
        """Return what is known of a subject; None until it arrived."""
        return self._people.get(subject_id)

    def row_of(self, subject_id: str) -> int:
        """Return the row of a subject; -1 if not listed."""
        return self._rows.get(subject_id, -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many people are found."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns the table has."""
        return 0 if parent.isValid() else QUALITY + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the heading of a column, from the side where reading begins."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return self._headings()[section] if role == int(Qt.ItemDataRole.DisplayRole) else None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role says of a row; asking for a person or a portrait fetches it."""
        if not index.isValid():
            return None
        subject_id = self._ids[index.row()]
        if role == PORTRAIT_ROLE:
            self._portrait_requests.want(subject_id)
            return self._portraits.get(subject_id) or QPixmap()
        if role == LIKENESS_ROLE:
            return self._likeness.get(subject_id)
        return self._about(subject_id, index.column(), role) if role in _ASKED else None

    def _about(self, subject_id: str, column: int, role: int) -> object:
        self._row_requests.want(subject_id)
        person = self._people.get(subject_id)
        if role == PERSON_ROLE or person is None:
            return person
        if role == int(Qt.ItemDataRole.AccessibleTextRole) and column == NAME:
            return f"{person.name}, {words.pictures(person.samples)}"
        return self._text(person, column)

    def _text(self, person: Person, column: int) -> str:
        seen = person.last_seen_at
        return {
            NAME: person.name,
            NUMBER: person.external_id or "",
            GROUP: person.group,
            ENROLLED: words.date(person.enrolled_at),
            SEEN: words.date(seen) if seen else "",
            PICTURES: words.number(person.samples),
            QUALITY: words.number(person.quality) if person.samples else "",
        }[column]

    def _headings(self) -> tuple[str, ...]:
        return (
            #: Heading of a column of the table of people
            self.tr("Name"),
            #: Heading of a column of the table of people: the person's number in another system
            self.tr("Identifier"),
            #: Heading of a column of the table of people
            self.tr("Group"),
            #: Heading of a column of the table of people: since when
            self.tr("Enrolled"),
            #: Heading of a column of the table of people: the latest check-in
            self.tr("Last seen"),
            #: Heading of a column of the table of people: how many pictures there are
            self.tr("Pictures"),
            #: Heading of a column of the table of people: of the pictures, 0 to 100
            self.tr("Quality"),
        )

    def _show_changed(self, subject_ids: Iterable[str], roles: list[int]) -> None:
        for subject_id in subject_ids:
            row = self._rows.get(subject_id, -1)
            if row >= 0:
                self.dataChanged.emit(self.index(row, NAME), self.index(row, QUALITY), roles)


class _Requests:
    """What came into view and was not asked for yet; one question at a time, the newest first.

    Whoever scrolls through ten thousand people waits for what is in view now: what was waited for longest
    is given up, and asked for again when it comes into view again.
    """

    def __init__(self, parent: QObject, ask: Callable[[list[str]], object]) -> None:
        self._ask = ask
        self._known: set[str] = set()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._asked: list[str] = []
        self._soon = QTimer(parent, singleShot=True, interval=0)
        self._soon.timeout.connect(self._send)

    def want(self, subject_id: str) -> None:
        """Ask for a subject soon, unless it is known or being asked for."""
        if subject_id in self._known or subject_id in self._asked:
            return
        self._waiting[subject_id] = None
        self._waiting.move_to_end(subject_id)
        if len(self._waiting) > AT_ONCE:
            self._waiting.popitem(last=False)
        if not self._asked:
            self._soon.start()

    def answer(self, subject_ids: Iterable[str]) -> list[str]:
        """Take an answer; return who it is about: those who are in it, and those who were asked for."""
        about = list(dict.fromkeys([*subject_ids, *self._asked]))
        self._known.update(about)
        self._asked = []
        for subject_id in about:
            self._waiting.pop(subject_id, None)
        if self._waiting:
            self._soon.start()
        return about

    def outdate(self) -> None:
        """Ask for everything again."""
        self._known.clear()

    def forget(self, subject_id: str) -> None:
        """Ask for one again."""
        self._known.discard(subject_id)

    def _send(self) -> None:
        self._asked, self._waiting = list(self._waiting), OrderedDict()
        if self._asked:
            self._ask(self._asked)


def _overflow(kept: OrderedDict[str, T], most: int) -> list[str]:
    """Take out what there is too much of, the oldest first; return what it was."""
    return [kept.popitem(last=False)[0] for _ in range(len(kept) - most)]


_ASKED = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
    PERSON_ROLE,
}
"""Roles that need to know the person."""

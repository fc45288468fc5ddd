"""The results of an import behind its table: all, or only what was refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.bulk.outcome import Outcome
from app.ui import import_words, words
from app.ui.widgets.parts import NONE_YET, leading, trailing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bulk.outcome import Result

NAME, PICTURE, OUTCOME, REASON, QUALITY = range(5)
"""Columns."""

RESULT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Result` of a row."""

_NO_INDEX = QModelIndex()
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TEXTS = {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)}

Index = QModelIndex | QPersistentModelIndex


class ImportModel(QAbstractTableModel):
    """One row for each picture, in the order of the source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[Result] = []
        self._refused: list[Result] = []
        self._only_refused = self._is_rehearsal = False

    @property
    def results(self) -> Sequence[Result]:
        """All results, shown or not."""
        return self._results

    def clear(self, *, is_rehearsal: bool) -> None:
        """Begin anew.

        Args:
            is_rehearsal: Whether what follows only says what would become of the pictures.
        """
        self.beginResetModel()
        self._results, self._refused, self._is_rehearsal = [], [], is_rehearsal
        self.endResetModel()

    def add(self, results: Sequence[Result]) -> None:
        """Show more results below those before."""
        refused = [one for one in results if one.outcome is Outcome.REFUSED]
        shown = refused if self._only_refused else results
        if shown:
            first = self.rowCount()
            self.beginInsertRows(_NO_INDEX, first, first + len(shown) - 1)
        self._results += results
        self._refused += refused
        if shown:
            self.endInsertRows()

    def show_only_refused(self, wanted: bool) -> None:  # noqa: FBT001 - a slot's argument
        """Show all results, or only what was refused."""
        self.beginResetModel()
        self._only_refused = wanted
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many results are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return five."""
        return 0 if parent.isValid() else QUALITY + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role says of a cell."""
        if not index.isValid():
            return None
        result = self._shown[index.row()]
        if role == RESULT_ROLE:
            return result
        if role == _ALIGNMENT:
            return _aligned(index.column())
        if role == int(Qt.ItemDataRole.DisplayRole) and index.column() == PICTURE:
            return "/".join(re.split(r"[/\\]", result.picture)[-2:]) or NONE_YET
        return self._text(result, index.column()) if role in _TEXTS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == _ALIGNMENT:
            return _aligned(section)
        if orientation is not Qt.Orientation.Horizontal or role != int(Qt.ItemDataRole.DisplayRole):
            return None
        translate = QCoreApplication.translate
        return {
            #: Heading of a column: the person's name
            NAME: translate("import", "Name"),
            #: Heading of a column: the name of a picture's file
            PICTURE: translate("import", "Picture"),
            #: Heading of a column: enrolled, unchanged, refused
            OUTCOME: translate("import", "Outcome"),
            #: Heading of a column: why a picture is refused
            REASON: translate("import", "Reason"),
            #: Heading of a column: the quality of a picture, 0 to 100
            QUALITY: translate("import", "Quality"),
        }[section]

    @property
    def _shown(self) -> list[Result]:
        return self._refused if self._only_refused else self._results

    def _text(self, result: Result, column: int) -> str:
        match column:
            case 0:
                return result.person
            case 1:
                return result.picture or NONE_YET
            case 2:
                return import_words.outcome(result.outcome, is_rehearsal=self._is_rehearsal)
            case 3:
                return import_words.reason(result)
            case _:
                return NONE_YET if result.quality is None else words.number(result.quality)


def _aligned(column: int) -> int:
    return int(trailing() if column == QUALITY else leading())

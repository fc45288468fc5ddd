"""What was entered before, offered below a field while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QLineEdit

_MOST_SHOWN = 6


class Choices(QCompleter):
    """A list below a field, of known words that contain what is typed; the arrow down opens it.

    Signals:
        passed_over(): Enter was pressed while the list was open, and nothing in it was chosen.
    """

    passed_over = Signal()

    def __init__(self, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._field, self._words = field, QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_MOST_SHOWN)
        shown = QListView()
        shown.setProperty("kind", "choices")
        shown.setAccessibleName(name)
        self.setPopup(shown)
        self._shown = shown

    @property
    def is_open(self) -> bool:
        """Whether the list can be seen."""
        return self._shown.isVisible()

    @property
    def words(self) -> list[str]:
        """The known words."""
        return self._words.stringList()

    def show_words(self, words: Sequence[str]) -> None:
        """Offer these words from now on."""
        self._words.setStringList(list(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of Enter, which Qt takes for the list alone."""
        is_enter = event.type() == QEvent.Type.KeyPress and event.key() in {  # type: ignore[attr-defined]  # by its type
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }
        if is_enter and watched is self._shown and not self._shown.currentIndex().isValid():
            self._shown.hide()
            self.passed_over.emit()
            return True
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Offer all that fits what is typed."""
        self.setCompletionPrefix(self._field.text())
        self.complete()

"""Plain text that never forces its page wider: a word that is too long for a line is broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from app.ui.widgets.parts import leading

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_MAY_BREAK = "\u200b"

_LEAST_PX = 60

_AFTER = re.compile(r"(?<=[@._/-])(?=.)")
"""Where addresses are broken rather than anywhere."""


class WrappedLabel(QLabel):
    """Names, addresses and notes as somebody typed them, in a role of the style sheet."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setAlignment(leading())

    def text(self) -> str:
        """Return the text as it was set."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break other words in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitted = "".join(self._broken(piece) for piece in re.split(r"(\s+)", self._whole))
        if fitted != super().text():
            super().setText(fitted)

    def _broken(self, word: str) -> str:
        if self._fits(word):
            return word
        parts = _AFTER.split(word)
        return _MAY_BREAK.join(part if self._fits(part) else _MAY_BREAK.join(part) for part in parts)

    def _fits(self, word: str) -> bool:
        return self.fontMetrics().horizontalAdvance(word) <= self.contentsRect().width()

"""A field that holds more than a line of text, and looks like one all the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy

from app.ui.widgets.parts import restyle


class FieldFrame(QFrame):
    """The edge of a field, drawn as focused while the line in it is; the line has no edge of its own."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("surface", "field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._editor = QLineEdit()
        self._editor.setProperty("kind", "bare")
        self._editor.setAccessibleName(name)
        self._editor.installEventFilter(self)
        self.setFocusProxy(self._editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the edge as the line's own."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

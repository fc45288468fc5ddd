"""Opens a question over the window, which is dim meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QDialog

    from app.ui.theme import Appearance


class Scrim(QWidget):
    """Dims a window while a question is asked."""

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setGeometry(window.rect())
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is below."""
        QPainter(self).fillRect(self.rect(), self._look.theme.colour("shade", 0.45))


def open_over(dialog: QDialog, look: Appearance, window: QWidget) -> None:
    """Open a dialog over the dimmed window; both are gone when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    scrim = Scrim(look, window)
    dialog.finished.connect(scrim.deleteLater)
    dialog.open()
    dialog.move(window.geometry().center() - dialog.rect().center())

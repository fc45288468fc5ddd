"""What is shown at once, while the rest of the program is being loaded."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

SIZE_PX = 1280, 800
"""Size of the main window when it opens, which takes this one's place."""

_PAINTED_S = 0.25
"""How long the display is given to show it; then the rest goes on loading."""


class Opening(QWidget):
    """The mark and the name on the background of the window that follows."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._is_painted = False
        #: Title of the window
        self.setWindowTitle(self.tr("Vestibule"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SIZE_PX)

    def open_at_once(self, *, full_screen: bool = False) -> None:
        """Show it, and return when it has been painted."""
        if full_screen:
            self.showFullScreen()
        else:
            self.show()
        until_s = time.monotonic() + _PAINTED_S
        while not self._is_painted and time.monotonic() < until_s:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint background, mark and name."""
        self._is_painted = True
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("background"))
        middle = self.rect().center().y()
        painter.setPen(theme.colour("accent"))
        painter.setFont(theme.font("display", QFont.Weight.Bold))
        above = QRect(0, middle - theme.px(80), self.width(), theme.px(80))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, "V")
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font("large"))
        below = QRect(0, middle, self.width(), theme.px(48))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.windowTitle())
        painter.end()

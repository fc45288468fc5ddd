"""A part of a page that opens below a button, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance

EDGE_PX = 12
"""From the edge of a button or a check box without a frame to what it shows, as in the style sheet."""


class Disclosure(QWidget):
    """A button with a caret; while its part is closed, a line tells what is in there.

    Signals:
        toggled(bool): It is open now, or closed.
    """

    toggled = Signal(bool)

    def __init__(self, look: Appearance, caption: str, part: QWidget) -> None:
        super().__init__()
        self._look, self._part = look, part
        self._button = button(caption, "disclosure")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._turn)
        self._line = label(role="muted", wrap=True)
        layout = column(self, look.theme.px(4))
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._line.setContentsMargins(look.theme.px(EDGE_PX), 0, look.theme.px(EDGE_PX), 0)
        layout.addWidget(self._line)
        layout.addWidget(part)
        part.hide()
        look.changed.connect(self._draw)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the part can be seen."""
        return self._button.isChecked()

    def open(self, *, is_open: bool) -> None:
        """Open or close it."""
        self._button.setChecked(is_open)

    def tell(self, line: str) -> None:
        """Say what is in the part; shown while it is closed."""
        self._line.setText(line)
        self._button.setAccessibleDescription(line)

    @Slot(bool)
    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - a slot's argument
        self._line.setVisible(not is_open)
        self._part.setVisible(is_open)
        self._draw()
        self.toggled.emit(is_open)

    def _draw(self) -> None:
        theme = self._look.theme
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        closed = "caret-right" if is_left else "caret-left"
        self._button.setIcon(theme.icon("caret-down" if self.is_open else closed, "accent"))
        self._button.setIconSize(QSize(theme.px(18), theme.px(18)))

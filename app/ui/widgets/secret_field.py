"""A field for a secret: dots, and a button that shows what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance


class SecretField(QLineEdit):
    """Hides what is typed until the button at its end is pressed; Tab leads to that button too."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._switch = QToolButton(self)
        self._switch.setProperty("kind", "icon")
        self._switch.setCheckable(True)
        self._switch.setCursor(Qt.CursorShape.PointingHandCursor)
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.toggled.connect(self._turn)
        look.changed.connect(self._draw)
        self._turn(is_shown=False)

    def hide_again(self) -> None:
        """Show dots, whatever was pressed before."""
        self._switch.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button where reading ends, and leave room for it."""
        super().resizeEvent(event)
        side, edge = self.height() - 6, 3
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self._switch.setGeometry(self.width() - side - edge if is_left else edge, edge, side, side)
        self.setTextMargins(0 if is_left else side, 0, side if is_left else 0, 0)

    @Slot(bool)
    def _turn(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot's argument
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        #: Screen reader and tool tip: button in a field for a secret
        show = self.tr("Show")
        #: Screen reader and tool tip: button in a field for a secret
        hide = self.tr("Hide")
        self._switch.setAccessibleName(hide if is_shown else show)
        self._switch.setToolTip(hide if is_shown else show)
        self._draw()

    def _draw(self) -> None:
        theme = self._look.theme
        self._switch.setIcon(theme.icon("eye-slash" if self._switch.isChecked() else "eye", "muted"))
        self._switch.setIconSize(QSize(theme.px(20), theme.px(20)))

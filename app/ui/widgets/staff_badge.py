"""Who is signed in, at the foot of the rail: initials, and a small menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

if TYPE_CHECKING:
    from app.ui.theme import Appearance

LOCK_KEYS = "Ctrl+L"


class StaffBadge(QToolButton):
    """The initials of whoever is signed in; hidden while nobody is.

    Signals:
        lock_wanted(): The window is to be locked until its owner comes back.
        secret_wanted(): Whoever is signed in wants another PIN or password.
        sign_out_wanted(): Whoever is signed in leaves.
    """

    lock_wanted = Signal()
    secret_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        side = look.theme.px(44)
        self.setProperty("kind", "badge")
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        #: Menu of whoever is signed in: the window asks who is there before it goes on
        lock = menu.addAction(self.tr("&Lock"), self.lock_wanted.emit)
        lock.setShortcut(QKeySequence(LOCK_KEYS))
        lock.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the window has the keys themselves
        #: Menu of whoever is signed in
        menu.addAction(self.tr("&Change my PIN or password…"), self.secret_wanted.emit)
        menu.addSeparator()
        #: Menu of whoever is signed in: somebody else is to work here
        menu.addAction(self.tr("&Sign out"), self.sign_out_wanted.emit)
        self.setMenu(menu)
        self.show_account("", "")

    def show_account(self, name: str, role: str) -> None:
        """Show who is signed in; nobody if the name is empty."""
        self.setText(initials(name))
        #: Screen reader: nobody is signed in
        nobody = self.tr("Nobody")
        #: Tool tip and screen reader: who is signed in; {name} is a name, {role} such as "Operator"
        text = self.tr("{name}, {role}").format(name=name, role=role) if name else nobody
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setVisible(bool(name))


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    return "".join(dict.fromkeys((words[0][0], words[-1][0]))).upper() if words else ""

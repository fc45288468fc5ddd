"""What whoever works at the window may do: one place that pages, sessions and the rail ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.core import roles
from app.ui import staff_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.roles import Act, Role


class Permissions(QObject):
    """The role of whoever is signed in; without accounts everybody may do everything.

    Signals:
        changed(): Something else is allowed now.
        refused(str): Somebody tried what they may not do; the sentence says who may.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role: Role | None = None
        self._actor, self._is_locked = "", False

    @property
    def actor(self) -> str:
        """Who is signed in, for the audit: role and short id; empty if nobody is."""
        return self._actor

    @property
    def role(self) -> Role | None:
        """What whoever is signed in is here for; None if nobody is."""
        return self._role

    @property
    def is_locked(self) -> bool:
        """Whether somebody must sign in before anything is done."""
        return self._is_locked

    @property
    def places(self) -> frozenset[str]:
        """The places of the window that may be entered."""
        return roles.places(self._role)

    @property
    def sections(self) -> frozenset[str]:
        """The sections of the settings that are shown."""
        return roles.sections(self._role)

    def open_to_all(self) -> None:
        """Let everybody do everything, for nobody has an account."""
        self._show(None, "", is_locked=False)

    def open_to(self, role: Role, actor: str) -> None:
        """Let somebody do what their role may."""
        self._show(role, actor, is_locked=False)

    def lock(self) -> None:
        """Let nobody do anything until somebody has signed in."""
        self._show(self._role, self._actor, is_locked=True)

    def sign_out(self) -> None:
        """Lock, and forget who was here."""
        self._show(None, "", is_locked=True)

    def may(self, act: Act) -> bool:
        """Return whether something may be done now."""
        return not self._is_locked and roles.may(self._role, act)

    def allows(self, act: Act) -> bool:
        """Return whether something may be done now, and tell the operator if not."""
        if not self.may(act):
            self.refused.emit(staff_words.who_may(act))
            return False
        return True

    def if_allowed(self, act: Act, do: Callable[..., object]) -> Callable[..., None]:
        """Return what does something for whoever may, and tells everybody else."""

        def tried(*what: object) -> None:
            if self.allows(act):
                do(*what)

        return tried

    def guard(self, act: Act, *controls: QWidget) -> None:
        """Disable controls while an act is not allowed, whatever their page does; the tool tip says who may.

        Whether the page itself wants them enabled is kept: it shows again as soon as the act is allowed.
        """
        for control in controls:
            _Guard(self, act, control)

    def _show(self, role: Role | None, actor: str, *, is_locked: bool) -> None:
        if (role, actor, is_locked) != (self._role, self._actor, self._is_locked):
            self._role, self._actor, self._is_locked = role, actor, is_locked
            self.changed.emit()


class _Guard(QObject):
    """Keeps one control disabled while its act is not allowed.

    Qt keeps in WA_ForceDisabled what a page asked of a widget, and in WA_Disabled how the widget is: the
    guard changes the second and leaves the first as the page has it.
    """

    def __init__(self, permissions: Permissions, act: Act, control: QWidget) -> None:
        super().__init__(control)
        self._permissions, self._act, self._control = permissions, act, control
        control.installEventFilter(self)
        permissions.changed.connect(self._apply)
        self._apply()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Disable again what the page enabled; say who may where the tool tip would be."""
        if roles.may(self._permissions.role, self._act):
            return False
        if event.type() == QEvent.Type.EnabledChange and self._control.isEnabled():
            self._apply()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), staff_words.who_may(self._act), self._control)
            return True
        return False

    def _apply(self) -> None:
        control = self._control
        is_unwanted = control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        if roles.may(self._permissions.role, self._act):
            control.setEnabled(not is_unwanted)
            control.setStatusTip("")
        elif control.isEnabled():
            control.setEnabled(False)
            control.setAttribute(Qt.WidgetAttribute.WA_ForceDisabled, is_unwanted)
            control.setStatusTip(staff_words.who_may(self._act))

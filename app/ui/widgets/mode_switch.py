"""Chooses between five poses and one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from app.core.enrollment import Mode
from app.ui.widgets.parts import button

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class ModeSwitch(QFrame):
    """Two segments, one of them chosen; arrows move between them.

    Signals:
        chosen(Mode): The operator chose another mode.
    """

    chosen = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        #: Screen reader: chooses how many pictures are taken of a person
        self.setAccessibleName(self.tr("How many pictures"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.theme.px(3), look.theme.px(1), look.theme.px(3), look.theme.px(1))
        row.setSpacing(look.theme.px(2))
        self._group = QButtonGroup(self)
        #: Tool tip of the choice "Full"
        five = self.tr("Five poses: recognized most surely")
        #: Tool tip of the choice "Quick"
        one = self.tr("One picture: done soonest")
        #: Choice: five pictures in five poses. One short word
        full = self._segment(self.tr("Full"), five)
        #: Choice: one picture only. One short word
        quick = self._segment(self.tr("Quick"), one)
        self._segments = {Mode.FULL: full, Mode.QUICK: quick}
        for mode, segment in self._segments.items():
            row.addWidget(segment)
            segment.clicked.connect(lambda _checked=False, mode=mode: self._choose(mode))
        self._mode = Mode.FULL
        self.show_mode(Mode.FULL)

    def show_mode(self, mode: Mode) -> None:
        """Show which mode is in use."""
        self._mode = mode
        self._segments[mode].setChecked(True)

    def _choose(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.chosen.emit(mode)

    def _segment(self, word: str, explanation: str) -> QPushButton:
        made = button(word, "segment")
        made.setCheckable(True)
        made.setToolTip(explanation)
        made.setAccessibleDescription(explanation)
        self._group.addButton(made)
        return made

"""How many people agreed at once, and that the operator vouches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QFrame, QHBoxLayout, QRadioButton

from app.ui import words
from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.core.consent import ConsentMethod
    from app.ui.theme import Appearance

METHODS: tuple[ConsentMethod, ...] = ("paper", "spoken", "contract")


class ImportConsent(QFrame):
    """A question with three answers, and a box to check.

    Signals:
        changed(): What was chosen is different now.
    """

    changed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, px = look, look.theme.px
        self.setProperty("surface", "card")
        self._group = QButtonGroup(self)
        self._choices: dict[ConsentMethod, QRadioButton] = {}
        #: Check box; the operator vouches for everybody in an import
        self._confirmed = QCheckBox(self.tr("I have the consent of every one of them"))
        self._confirmed.toggled.connect(self.changed)
        layout = column(self, px(4))
        layout.setContentsMargins(px(20), px(10), px(20), px(10))
        row = QHBoxLayout()
        row.setSpacing(px(16))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(16))
        #: Question before the choices "on paper", "by word of mouth", "in the contract"
        self._row.addWidget(label(self.tr("How did these people agree?"), "strong"))
        for method in METHODS:
            name = words.consent_method(method)
            choice = QRadioButton(name[:1].upper() + name[1:])
            choice.toggled.connect(self.changed)
            self._group.addButton(choice)
            self._choices[method] = choice
            row.addWidget(choice)
        row.addStretch(1)
        self._row.addLayout(row)
        layout.addLayout(self._row)
        layout.addWidget(self._confirmed)

    @property
    def method(self) -> ConsentMethod | None:
        """How they agreed; None until the operator chose and vouched for it."""
        chosen = next((method for method, choice in self._choices.items() if choice.isChecked()), None)
        return chosen if self._confirmed.isChecked() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the question above its answers when there is no room beside them."""
        is_narrow = self.width() < self._look.theme.text_px(700)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._look.theme.px(0 if is_narrow else 16))
        super().resizeEvent(event)

    def clear(self) -> None:
        """Forget what was chosen."""
        self._group.setExclusive(False)
        for choice in self._choices.values():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._confirmed.setChecked(False)

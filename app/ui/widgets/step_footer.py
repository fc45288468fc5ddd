"""Below the steps of the desk: back, a hint, the shutter, and the one button that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.desk_steps import Step
from app.ui.widgets.parts import button, caption, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance


class StepFooter(QWidget):
    """Three buttons and a hint between them, which is left out where it would take more than two lines.

    Signals:
        back_wanted(): One step back.
        shot_wanted(): A picture now.
        next_wanted(): One step on.
    """

    back_wanted = Signal()
    shot_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._hint = label(role="muted", wrap=True)
        #: Button: one step back
        self.back = button(self.tr("&Back"))
        #: Button: take a picture at once
        self.shoot = button(self.tr("&Take it now"))
        self.next = button("", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        row.addWidget(self.back)
        row.addSpacing(px(8))
        row.addWidget(self._hint, 20)
        row.addStretch(1)
        row.addWidget(self.shoot)
        row.addWidget(self.next)
        for shown in (self.back, self.shoot, self.next):
            shown.setMinimumHeight(px(48))
        self.next.setMinimumWidth(px(160))
        self.back.setMinimumWidth(px(120))
        self.back.clicked.connect(self.back_wanted)
        self.shoot.clicked.connect(self.shot_wanted)
        self.next.clicked.connect(self.next_wanted)

    def show_step(self, step: Step, *, can_go_on: bool, can_shoot: bool, is_saving: bool) -> None:
        """Show what can be done at a step.

        Args:
            step: Where the operator is.
            can_go_on: Whether the step is finished.
            can_shoot: Whether a picture is still wanted of the camera.
            is_saving: Whether the person is being stored.
        """
        self.setVisible(step is not Step.SAVED)
        self.back.setVisible(step is not Step.PERSON)
        self.back.setEnabled(not is_saving)
        self.shoot.setVisible(step is Step.FACE)
        self.shoot.setEnabled(can_shoot)
        self.next.setEnabled(can_go_on)
        #: Button: one step on
        on = self.tr("&Continue")
        #: Button: store the person
        save = self.tr("&Save")
        #: Button that was pressed: the person is being stored
        saving = self.tr("Saving")
        #: Below the live picture
        shutter = self.tr("The camera shoots by itself when the picture is good. Space takes it now.")
        #: Below the pictures, before saving
        check = self.tr("Click a picture to take it again.")
        last = saving if is_saving else save
        caption(self.next, last if step is Step.CHECK else on)
        self._hint.setText({Step.FACE: shutter if can_shoot else "", Step.CHECK: check}.get(step, ""))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hint between the buttons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [one for one in (self.back, self.shoot, self.next) if not one.isHidden()]
        room = self.width() - sum(one.sizeHint().width() for one in shown) - self._look.theme.px(76)
        needed = self._hint.fontMetrics().horizontalAdvance(self._hint.text()) / 1.8
        self._hint.setVisible(room >= needed)

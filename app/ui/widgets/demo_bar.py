"""Who stands in front of the made-up camera, while the program shows itself without a real one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui.widgets.parts import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

ACTORS = ("person-a", "person-b", "stranger", "nobody")
"""Who can be put in front of the camera."""


class DemoBar(QWidget):
    """A slim row of choices.

    Signals:
        chosen(str): Somebody of `ACTORS` stands in front of the camera now.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(32), px(4), px(32), px(4))
        row.setSpacing(px(4))
        #: Before a row of choices: Person A, Person B, A stranger, Nobody
        caption = label(self.tr("In front of the camera"), "small")
        caption.setContentsMargins(0, 0, px(8), 0)
        row.addWidget(caption)
        self._group = QButtonGroup(self)
        self._buttons = {actor: self._segment(actor, name) for actor, name in self._names().items()}
        for shown in self._buttons.values():
            row.addWidget(shown)
        row.addStretch(1)
        #: Badge while the program runs with made-up people
        badge = label(self.tr("Demonstration"), "small")
        row.addWidget(badge)
        self._look, self._captions = look, (caption, badge)
        self._buttons["nobody"].setChecked(True)

    def show_actor(self, actor: str) -> None:
        """Show who stands in front of the camera."""
        self._buttons[actor].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the captions when there is no room for them."""
        for caption in self._captions:
            caption.setVisible(self.width() >= self._look.theme.text_px(760))
        super().resizeEvent(event)

    def _segment(self, actor: str, name: str) -> QPushButton:
        made = button(name, "segment")
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(actor))
        self._group.addButton(made)
        return made

    def _names(self) -> dict[str, str]:
        return {
            #: Who stands in front of the made-up camera
            "person-a": self.tr("Person A"),
            #: Who stands in front of the made-up camera
            "person-b": self.tr("Person B"),
            #: Who stands in front of the made-up camera: nobody who is enrolled
            "stranger": self.tr("A stranger"),
            #: Who stands in front of the made-up camera: no one
            "nobody": self.tr("Nobody"),
        }

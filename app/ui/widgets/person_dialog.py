"""The frame of the questions about people: a title, what is asked, what went wrong, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_EDGE = 26


class PersonDialog(QDialog):
    """Subclasses put their question between title and buttons, and say when it can be answered."""

    def __init__(  # noqa: PLR0913, PLR0917 - its words, its size
        self,
        look: Appearance,
        title: str,
        action: str,
        width: int,
        height: int,
        parent: QWidget | None = None,
        kind: str = "primary",
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._failure = label(role="error", wrap=True)
        self._failure.hide()
        #: Button of a question about a person: change nothing
        self.cancel = button(self.tr("&Cancel"))
        self.action = button(action, kind)
        for one in (self.cancel, self.action):
            one.setAccessibleName(one.text())
            one.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        outer = column(self, px(14), px(_EDGE))
        outer.addWidget(label(title, "section", wrap=True))
        self._body = QWidget()
        outer.addWidget(self._body, 1)
        outer.addWidget(self._failure)
        self.feet = QHBoxLayout()
        self.feet.setSpacing(px(12))
        self.feet.addStretch(1)
        self.feet.addWidget(self.cancel)
        self.feet.addWidget(self.action)
        outer.addLayout(self.feet)
        theme = look.theme
        room = parent.window().size() if parent else None
        wide, high = theme.text_px(width), theme.text_px(height)
        if room is not None:  # at 200 % there is no more room than the window has
            wide, high = min(wide, room.width() - px(40)), min(high, room.height() - px(40))
        self.resize(wide, high)

    def show_failure(self, sentence: str) -> None:
        """Say why it was not done; it can be tried again."""
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))
        self.setEnabled(True)

    def wait(self) -> None:
        """Take no other answer until it is known what came of this one."""
        self._failure.hide()
        self.setEnabled(False)

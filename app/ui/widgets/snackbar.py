"""A sentence at the lower edge that goes by itself, perhaps with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.parts import IconLabel, button, caption, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.theme import Appearance

SHOWN_MS = 8000
"""How long a sentence stays unless it is closed."""


class Snackbar(QFrame):
    """Floats over its parent; the newest sentence replaces the one before."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._parent = look, parent
        px = look.theme.px
        self.setProperty("surface", "snack")
        self._words = label(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act_on: Callable[[], object] | None = None
        self._next: tuple[str, str, Callable[[], object]] | None = None
        self._act = button("")
        self._act.clicked.connect(self._do)
        #: Button that closes a notice
        self._close = button(self.tr("Close"))
        self._close.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(IconLabel(look, "info", "on-picture", 22))
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._end)
        parent.installEventFilter(self)
        self.hide()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._show(sentence, "", None)

    def offer(self, sentence: str, words: str, act: Callable[[], object]) -> None:
        """Show a sentence for a while, with a button that does something once."""
        self._show(sentence, words, act)

    def offer_next(self, sentence: str, words: str, act: Callable[[], object]) -> None:
        """Offer something once what is offered now has gone, unless something newer is said before.

        What can be taken back must be readable for its time, and its button not change under a hand.
        """
        if self.isHidden() or self._act_on is None:
            self.offer(sentence, words, act)
        else:
            self._next = (sentence, words, act)

    def forget(self) -> None:
        """Show nothing any more, and offer nothing."""
        self._act_on = self._next = None
        self._timer.stop()
        self.hide()

    def _do(self) -> None:
        act = self._act_on
        self._end()
        if act is not None:
            act()

    @Slot()
    def _end(self) -> None:
        after = self._next
        self.forget()
        if after is not None:
            self.offer(*after)

    def _show(self, sentence: str, words: str, act: Callable[[], object] | None) -> None:
        self._act_on, self._next = act, None
        caption(self._act, words)
        self._act.setAccessibleName(self._act.text())
        self._act.setVisible(act is not None)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def sentence(self) -> str:
        """What can be read now; empty when nothing is shown."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the parent is resized."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        px = self._look.theme.px
        width = min(px(640), self._parent.width() - px(48))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        left = (self._parent.width() - width) // 2
        self.setGeometry(left, self._parent.height() - height - px(24), width, height)

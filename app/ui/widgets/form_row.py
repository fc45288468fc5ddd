"""One field of a form: its name above it, and below it what is wrong, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.parts import column, label, restyle

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class FormRow(QWidget):
    """Caption, field and sentence; the sentence's line is kept free, so that nothing moves when it comes."""

    def __init__(self, look: Appearance, caption: str, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._caption, self._count = label(caption, "field"), label(role="small")
        self._sentence = label(role="error", wrap=True)
        self._sentence.setMinimumHeight(self._sentence.fontMetrics().height())
        self._caption.setBuddy(field)
        field.setAccessibleName(caption)
        layout = column(self, look.theme.px(6))
        above = QHBoxLayout()
        above.addWidget(self._caption, 1)
        above.addWidget(self._count)
        layout.addLayout(above)
        layout.addWidget(field)
        layout.addWidget(self._sentence)
        layout.addStretch(1)

    @property
    def sentence(self) -> str:
        """What is wrong; empty if nothing is."""
        return self._sentence.text()

    def rename(self, caption: str) -> None:
        """Ask for something else from now on."""
        self._caption.setText(caption)
        self.field.setAccessibleName(caption)

    def say(self, sentence: str) -> None:
        """Say what is wrong; empty if nothing is."""
        self._sentence.setText(sentence)
        (self.field.focusProxy() or self.field).setAccessibleDescription(sentence)
        restyle(self.field, "wrong", bool(sentence))

    def count(self, words: str) -> None:
        """Show a count beside the caption, such as "60 of 64"."""
        self._count.setText(words)

"""Buttons that try what is set, and the sentence that says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import IconLabel, button, column, label, restyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.theme import Appearance

_TONES = {"good": "check-circle", "danger": "warning-circle", "muted": "hourglass"}


class TryOut(QWidget):
    """A button for each test, in a line, and below it the answer.

    Signals:
        wanted(str): Try this now.
    """

    wanted = Signal(str)

    def __init__(self, look: Appearance, tests: Mapping[str, str]) -> None:
        """Offer tests, each by what its button says."""
        super().__init__()
        px = look.theme.px
        self.buttons = {kind: button(words) for kind, words in tests.items()}
        self._answer, self._icon = label(wrap=True), IconLabel(look, "hourglass", "muted", 20)
        row = QWidget()
        row.setProperty("surface", "clear")
        flow = FlowLayout(row, px(10))
        flow.setContentsMargins(0, 0, 0, 0)
        for kind, made in self.buttons.items():
            made.setAutoDefault(False)
            made.clicked.connect(lambda _checked, kind=kind: self.wanted.emit(kind))
            flow.addWidget(made)
        flow.addWidget(QWidget())
        self._said = QWidget()
        self._said.setProperty("surface", "clear")
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(px(8))
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._answer, 1)
        layout = self._layout = column(self, px(8))
        layout.setContentsMargins(0, px(10), 0, px(10))
        layout.addWidget(row)
        layout.addWidget(self._said)
        self._said.hide()

    @property
    def answer(self) -> str:
        """What came of the last test; empty while nothing did."""
        return self._answer.text()

    def say(self, sentence: str, tone: str) -> None:
        """Say what came of a test, in a tone: good, danger, or muted while it runs; empty takes it away."""
        self._answer.setText(sentence)
        restyle(self._answer, "tone", tone)
        self._icon.show_icon(_TONES[tone], tone)
        self._said.setVisible(bool(sentence))
        self._said.setAccessibleName(sentence)

    def add(self, shown: QWidget) -> None:
        """Show something below the answer."""
        self._layout.addWidget(shown)

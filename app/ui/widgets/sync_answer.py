"""The connection test of a backend: it runs, it succeeded, or it failed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.widgets.parts import IconLabel, column, label, restyle

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class SyncAnswer(QWidget):
    """An icon, a phrase and a sentence."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._icon = IconLabel(look, "broadcast", "accent", 56)
        self._phrase, self._sentence = label(role="section", wrap=True), label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        self._bar.setMaximumWidth(px(320))
        #: Screen reader: the bar that moves while a connection is tried
        self._bar.setAccessibleName(self.tr("The connection is being tried"))
        layout = column(self, px(12))
        layout.addStretch(1)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._phrase, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(text)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def show_running(self, name: str) -> None:
        """Say that the backend of this name is being asked."""
        #: Title while a connection is tried; {name} is how the operator calls the backend
        phrase = self.tr("Asking {name}").format(name=name)
        #: Below the title while a connection is tried
        self._say("broadcast", "accent", phrase, self.tr("Nothing is sent there yet."))
        self._bar.show()

    def show_success(self, name: str) -> None:
        """Say that it answered."""
        #: Title after a connection was tried; {name} is how the operator calls the backend
        phrase = self.tr("{name} answers").format(name=name)
        #: Below the title after a connection was tried
        what = self.tr("Address and keys are right. Start, and people are sent from now on.")
        self._say("check-circle", "good", phrase, what)
        self._bar.hide()

    def show_failure(self, sentence: str) -> None:
        """Say why it did not work."""
        #: Title after a connection was tried
        self._say("warning-circle", "danger", self.tr("That did not work"), sentence)
        self._bar.hide()

    def _say(self, icon: str, tone: str, phrase: str, sentence: str) -> None:
        self._icon.show_icon(icon, tone)
        self._phrase.setText(phrase)
        restyle(self._phrase, "tone", tone if tone != "accent" else "")
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{phrase}. {sentence}")

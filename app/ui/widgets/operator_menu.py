"""What the operator can do at the kiosk after the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.parts import button, column, label, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

TESTS = ("command", "webhook")
"""What can be tested: the local command that drives a door, and the message to a server."""

_LOW = 400
"""Height below which the buttons are lower, px at 100 %."""


class OperatorMenu(QWidget):
    """Tests of what a check-in sets off, the way back, and the way out; and a line for what a test showed.

    Signals:
        leave(): The operator wants to leave the kiosk.
        tested(str): One of `TESTS` is to be tried; answer with `show_result`.
        back(): The operator wants the kiosk back.
    """

    leave = Signal()
    tested = Signal(str)
    back = Signal()

    def __init__(self, look: Appearance, tests: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._title = FittingLabel(look, lines=2)
        self._result = label(role="detail", wrap=True)
        self._tests = {test: button("", "answer") for test in TESTS if test in tests}
        self._back, self._leave = button("", "answer-primary"), button("", "answer")
        for test, shown in self._tests.items():
            shown.clicked.connect(lambda _checked=False, test=test: self._try(test))
        self._back.clicked.connect(self.back)
        self._leave.clicked.connect(self.leave)
        self._layout = column(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._title)
        for shown in (self._back, *self._tests.values(), self._leave):
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._layout.addWidget(shown)
        self._layout.addWidget(self._result)
        self._layout.addStretch(1)
        self._write()
        look.changed.connect(self._space)
        self._space()

    def start_over(self) -> None:
        """Show no result, and take every button."""
        self._show("", "")

    @Slot(str, bool)
    def show_result(self, sentence: str, good: bool) -> None:  # noqa: FBT001 - a slot
        """Show what a test showed."""
        self._show(sentence, "good" if good else "danger")

    @property
    def result(self) -> str:
        """What can be read below the buttons now."""
        return self._result.text()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; what a test showed stays as it was said."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the buttons lower where there is little room."""
        super().resizeEvent(event)
        self._space()

    def sizeHint(self) -> QSize:
        """Return a size that does not depend on the words."""
        return QSize(self._look.theme.px(450), self._look.theme.px(400))

    def _try(self, test: str) -> None:
        #: Operator's menu: a test is running
        self._show(self.tr("One moment"), "")
        for shown in self._tests.values():
            shown.setEnabled(False)
        self.tested.emit(test)

    def _show(self, sentence: str, tone: str) -> None:
        for shown in self._tests.values():
            shown.setEnabled(True)
        self._result.setText(sentence)
        self.setAccessibleDescription(sentence)
        restyle(self._result, "tone", tone)

    def _write(self) -> None:
        #: Title of what the operator can do at the kiosk
        self._title.setText(self.tr("For the operator"))
        self.setAccessibleName(self._title.text())
        words: dict[QPushButton | None, str] = {
            #: Operator's menu: the kiosk goes on
            self._back: self.tr("Back to the kiosk"),
            #: Operator's menu: open the door once, as a check-in does
            self._tests.get("command"): self.tr("Test the door"),
            #: Operator's menu: send a message to the site's server, as a check-in does
            self._tests.get("webhook"): self.tr("Send a test message"),
            #: Operator's menu: end the kiosk
            self._leave: self.tr("Leave the kiosk"),
        }
        for shown, text in words.items():
            if shown is not None:
                shown.setText(text)
                shown.setAccessibleName(text)

    def _space(self) -> None:
        is_low = self.height() < self._look.theme.px(_LOW)
        for shown in (self._back, *self._tests.values(), self._leave):
            restyle(shown, "tight", is_low)
        self._layout.setSpacing(self._look.theme.px(8 if is_low else 12))
        self._title.limit_height(self._look.theme.text_px(60))

"""One question of the site after the welcome, such as whom somebody visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.parts import button, column, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

MOST_ANSWERS = 6
"""More would not be read while somebody stands at a door."""

_LEAST_TITLE = 28
"""Height of the question in its smallest words, px at 100 %."""


class Question(QWidget):
    """The question, a button for each answer, and one that skips it. The site's words, in no other language.

    Signals:
        answered(str): The answer's words; empty if the person skipped the question.
    """

    answered = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._title = FittingLabel(look, lines=3)
        self._grid = QGridLayout()
        self._answers = [self._answer() for _ in range(MOST_ANSWERS)]
        self._layout = column(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._title)
        self._layout.addLayout(self._grid)
        for one in self._answers:
            self._grid.addWidget(one)
            one.hide()
        self._skip = button("", "word")
        self._skip.clicked.connect(lambda: self.answered.emit(""))
        self._layout.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self._write()
        look.changed.connect(self._place)

    def ask(self, question: str, answers: Sequence[str]) -> None:
        """Ask something; at most `MOST_ANSWERS` answers are offered."""
        self._title.setText(question)
        self.setAccessibleName(question)
        given = [*answers, *[""] * MOST_ANSWERS]
        for shown, words in zip(self._answers, given, strict=False):
            shown.setText(words.replace("&", "&&"))
            shown.setAccessibleName(words)
            shown.setVisible(bool(words))
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; the question stays what the site wrote."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers into one or two columns."""
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        """Return a size that does not depend on the words."""
        return QSize(self._look.theme.px(450), self._look.theme.px(400))

    def minimumSizeHint(self) -> QSize:
        """Return a size that does not depend on the words."""
        return QSize(self._look.theme.px(280), self._look.theme.px(200))

    def _answer(self) -> QPushButton:
        made = button("", "answer")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.answered.emit(made.accessibleName()))
        return made

    def _place(self) -> None:
        """Two columns where every answer fits into half the width, else one; tight where there is no room."""
        shown = [one for one in self._answers if not one.isHidden()]
        if not shown:
            return
        least = self._look.theme.text_px(_LEAST_TITLE)
        for columns, is_tight in ((2, False), (2, True), (1, False), (1, True)):
            for one in shown:
                restyle(one, "tight", is_tight)
            is_list = is_tight and columns == 1
            self._grid.setSpacing(self._look.theme.px(2 if is_list else 10))
            self._layout.setSpacing(self._look.theme.px(4 if is_list else 14))
            rows = -(-len(shown) // columns)
            taken = rows * (shown[0].sizeHint().height() + self._grid.spacing())
            taken += self._skip.sizeHint().height() + 3 * self._layout.spacing()
            wide = (self.width() - (columns - 1) * self._grid.spacing()) // columns
            is_wide_enough = all(one.sizeHint().width() <= wide for one in shown)
            if is_wide_enough and self.height() - taken >= least:
                break
        for place, one in enumerate(shown):
            self._grid.addWidget(one, place // columns, place % columns)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self._title.limit_height(max(self.height() - taken, least))

    def _write(self) -> None:
        #: Button below a question of the site: go on without an answer
        self._skip.setText(self.tr("Skip"))
        self._skip.setAccessibleName(self._skip.text())

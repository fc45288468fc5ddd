"""Where in a sequence of steps the operator is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import words
from app.ui.theme import centred
from app.ui.widgets.parts import label, restyle
from app.ui.widgets.pictures import CHECK_MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.theme import Appearance


class StepMark(QWidget):
    """A numbered circle: open when it is to come, full when it is now, with a check mark when it is done."""

    def __init__(self, look: Appearance, number: int) -> None:
        super().__init__()
        self._look, self._number, self._state = look, number, "coming"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of the circle."""
        side = self._look.theme.text_px(28)
        return QSize(side, side)

    def show_state(self, state: str) -> None:
        """Show one of coming, now, done."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_open = self._state == "coming"
        painter.setPen(QPen(theme.colour("outline" if is_open else "accent"), theme.px(2)))
        painter.setBrush(theme.colour("card" if is_open else "accent"))
        painter.drawEllipse(area)
        ink = theme.colour("muted" if is_open else "on-accent")
        if self._state == "done":
            pen = QPen(ink, theme.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            middle, unit = area.center(), area.width() / 26
            painter.drawPolyline([middle + point * unit for point in CHECK_MARK])
        else:
            painter.setPen(ink)
            painter.setFont(theme.font("body", QFont.Weight.DemiBold))
            painter.drawText(area, centred(), words.number(self._number))


class StepHeader(QWidget):
    """Title and "Step 3 of 4 · Face" where reading begins, the numbered steps at the other end."""

    def __init__(self, look: Appearance, title: str, steps: Sequence[str]) -> None:
        super().__init__()
        self._look, self._steps = look, list(steps)
        self._subtitle = label(role="large")
        self._marks = [StepMark(look, number) for number in range(1, len(steps) + 1)]
        self._names = [label(step, "muted") for step in steps]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        words_column = QVBoxLayout()
        words_column.setSpacing(look.theme.px(2))
        words_column.addWidget(label(title, "title"))
        words_column.addWidget(self._subtitle)
        row.addLayout(words_column)
        row.addStretch(1)
        for index, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            if index:
                row.addSpacing(look.theme.px(14))
            row.addWidget(mark)
            row.addWidget(name)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Show that this step, counted from 0, is now; as many as there are: all are done."""
        for index, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            mark.show_state("done" if index < current else "now" if index == current else "coming")
            restyle(name, "role", "strong" if index == current else "muted")
        if current < len(self._steps):
            #: Below the title: {number} of {count} steps, then the step's name
            text = self.tr("Step {number} of {count} · {step}")
            step = self._steps[current]
            text = text.format(number=current + 1, count=len(self._steps), step=step)
        else:
            #: Below the title, after the last step
            text = self.tr("Done")
        self._subtitle.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the steps' names when there is no room for them."""
        needed = self._look.theme.text_px(760)
        for name in self._names:
            name.setVisible(self.width() >= needed)
        super().resizeEvent(event)

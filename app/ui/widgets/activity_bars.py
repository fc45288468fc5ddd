"""How alike the best candidates were: a bar for each, with the threshold marked across it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.scores import HIGHEST
from app.ui import activity_words
from app.ui.theme import centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

_LINE, _BAR, _GAP = 22, 8, 12
"""Height of a line of words in text px, of a bar and of the space below it in px; at 100 %."""


_APART = 0.1
"""Scores that are written with one decimal differ from here on."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who was compared: name and comparison score."""

    name: str
    score: float


class CandidateBars(QWidget):
    """The best candidates; a red mark is the threshold then, a dashed one another that is tried."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._candidates: tuple[Candidate, ...] = ()
        self._threshold, self._tried = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_candidates(self, candidates: Sequence[Candidate], threshold: float) -> None:
        """Show these, the most alike first, and the threshold that held."""
        self._candidates, self._threshold, self._tried = tuple(candidates), threshold, threshold
        said = [f"{one.name} {activity_words.score(one.score)}" for one in candidates]
        #: Screen reader: below the names of those who are most alike, each with a number; {least} is a number
        least = self.tr("Needed: {least}").format(least=activity_words.score(threshold))
        #: Screen reader: the drawing of the people who are most like a face
        self.setAccessibleName(self.tr("Most alike"))
        self.setAccessibleDescription(", ".join([*said, least]))
        self.updateGeometry()
        self.update()

    def try_threshold(self, threshold: float) -> None:
        """Mark another threshold as well."""
        self._tried = threshold
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all bars."""
        return QSize(self._look.theme.px(240), self._row_px * len(self._candidates))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, in less width."""
        return QSize(self._look.theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line of words and a bar for each."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(HIGHEST, self._threshold + 1, *(one.score for one in self._candidates), 0.0)
        for place, one in enumerate(self._candidates):
            top = place * self._row_px
            self._write(painter, one, top)
            bar = QRectF(0, top + theme.text_px(_LINE), self.width(), theme.px(_BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
            filled = self._from_start(bar, max(one.score, 0.0) / most)
            painter.setBrush(theme.colour("good" if one.score >= self._threshold else "figure"))
            painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
            self._mark(painter, bar, self._threshold / most, "danger", Qt.PenStyle.SolidLine)
            if abs(self._tried - self._threshold) >= _APART:
                self._mark(painter, bar, self._tried / most, "accent", Qt.PenStyle.DotLine)

    @property
    def _row_px(self) -> int:
        theme = self._look.theme
        return theme.text_px(_LINE) + theme.px(_BAR) + theme.px(_GAP)

    def _write(self, painter: QPainter, one: Candidate, top: int) -> None:
        theme = self._look.theme
        line = QRectF(0, top, self.width(), theme.text_px(_LINE))
        value = activity_words.score(one.score)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        taken = QFontMetrics(painter.font()).horizontalAdvance(value) + theme.px(8)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # Qt turns them around
        painter.drawText(line, centred(end | Qt.AlignmentFlag.AlignVCenter), value)
        painter.setFont(theme.font("small"))
        room = line.adjusted(taken, 0, 0, 0) if is_rtl else line.adjusted(0, 0, -taken, 0)
        name = QFontMetrics(painter.font()).elidedText(
            one.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, centred(start | Qt.AlignmentFlag.AlignVCenter), name)

    def _from_start(self, bar: QRectF, share: float) -> QRectF:
        width = max(bar.width() * min(share, 1.0), bar.height())
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(bar.right() - width if is_rtl else bar.left(), bar.top(), width, bar.height())

    def _mark(self, painter: QPainter, bar: QRectF, share: float, token: str, style: Qt.PenStyle) -> None:
        theme = self._look.theme
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = bar.left() + bar.width() * (1 - share if is_rtl else share)
        painter.setPen(QPen(theme.colour(token), max(theme.px(3), 2), style))
        over = theme.px(4)
        painter.drawLine(QPointF(x, bar.top() - over), QPointF(x, bar.bottom() + over))

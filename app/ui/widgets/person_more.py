"""How well somebody is recognized, when they checked in, and how their copies stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui import gallery_words, words
from app.ui.widgets.parts import column, label, restyle, trailing
from app.ui.widgets.self_test_view import verdict_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from app.core.self_test import SelfTestResult
    from app.store.person_checkins import Passed
    from app.ui.gallery_values import Copied
    from app.ui.theme import Appearance

_THICK, _MARK = 8, 20
"""Height of the bar, and of the mark across it, px at 100 %."""

_ABOVE = 1.25
"""How much of the bar is left beyond the greater of score and threshold."""


class ScoreBar(QWidget):
    """A score as a bar, and across it the threshold that it must reach."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._score = self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_score(self, score: float, threshold: float) -> None:
        """Show a comparison score and the least that names somebody."""
        self._score, self._threshold = score, threshold
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the mark."""
        return QSize(self._look.theme.px(120), self._look.theme.px(_MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar from where reading begins."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = _ABOVE * max(self._score, self._threshold, 1.0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        thick = theme.px(_THICK)
        bar = QRectF(0, (self.height() - thick) / 2, self.width(), thick)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        bar.setWidth(self.width() * max(self._score, 0.0) / most)
        painter.setBrush(theme.colour("good" if self._score >= self._threshold else "caution"))
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.setBrush(theme.colour("danger"))
        at = self.width() * self._threshold / most
        painter.drawRect(QRectF(at - theme.px(1.5), 0, theme.px(3), self.height()))


class PersonRecognition(QWidget):
    """What the latest self-test said."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._verdict, self._figures = label(wrap=True), label(role="small", wrap=True)
        self._bar = ScoreBar(look)
        layout = column(self, look.theme.px(6))
        #: Heading in the details of a person: how well the kiosk knows them
        layout.addWidget(label(self.tr("Recognition"), "subtitle"))
        for shown in (self._verdict, self._figures, self._bar):
            layout.addWidget(shown)
        self.hide()

    def show_result(self, result: SelfTestResult | None, name: str, nearest: str) -> None:
        """Show what a self-test found of a person of this name; nothing without one."""
        self.setVisible(result is not None)
        if result is None:
            return
        #: Instead of the name of somebody else who is not there any more
        other = nearest or self.tr("somebody else")
        self._verdict.setText(verdict_words(result.verdict)[0].format(name=name, nearest=other))
        has_figures = result.score is not None and result.threshold is not None
        self._bar.setVisible(has_figures)
        self._figures.setVisible(has_figures)
        if result.score is None or result.threshold is None:
            return
        self._bar.show_score(result.score, result.threshold)
        #: Figures of a self-test: {score} of the person, {least} that is needed; numbers like 6.2
        text = self.tr("Self-test {score} · needed {least}")
        if result.nearest is not None:
            #: Figures of a self-test: also how alike the most alike other person is, a number like 2.1
            text = self.tr("Self-test {score} · needed {least} · nearest other person {nearest}")
        self._figures.setText(
            text.format(
                score=_decimal(result.score),
                least=_decimal(result.threshold),
                nearest=_decimal(result.nearest.score) if result.nearest else "",
            )
        )


class PersonRows(QWidget):
    """A heading, and below it rows of two texts; nothing without rows."""

    def __init__(self, look: Appearance, heading: str) -> None:
        super().__init__()
        layout = column(self, look.theme.px(6))
        layout.addWidget(label(heading, "subtitle"))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(look.theme.px(4))
        self._grid.setHorizontalSpacing(look.theme.px(12))
        self._grid.setColumnStretch(0, 1)
        layout.addLayout(self._grid)
        self.hide()

    def show_passages(self, passages: Sequence[Passed], now: datetime) -> None:
        """Show check-ins, newest first."""
        self._show([self._passage(one, now) for one in passages])

    def show_backends(self, backends: Sequence[tuple[str, Copied]]) -> None:
        """Show how the copy on each backend stands."""
        self._show([(name, *gallery_words.copied(how)) for name, how in backends])

    def _passage(self, one: Passed, now: datetime) -> tuple[str, str, str]:
        at = one.at.astimezone(now.tzinfo)
        when = words.time(at) if at.date() == now.date() else f"{words.date(at)} {words.time(at)}"
        #: A check-in of a person: they came in
        came = self.tr("in")
        #: A check-in of a person: they went out
        went = self.tr("out")
        way = came if one.direction == "in" else went
        if one.is_voided:
            #: A check-in that was taken back, since it was somebody else
            return when, self.tr("taken back"), "caution"
        return when, f"{way} · {one.station}" if one.station else way, "muted"

    def _show(self, rows: Sequence[tuple[str, str, str]]) -> None:
        self.setVisible(bool(rows))
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, (first, second, tone) in enumerate(rows):
            beside = label(second)
            beside.setAlignment(trailing())
            restyle(beside, "tone", tone)
            self._grid.addWidget(label(first, wrap=True), number, 0)
            self._grid.addWidget(beside, number, 1)


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)

"""A chart on a card: a title, what it shows in a sentence, and the same figures as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ui.widgets.activity_table import ActivityTable
from app.ui.widgets.parts import button, column, label, surface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFrame

    from app.ui.theme import Appearance
    from app.ui.widgets.activity_chart import Chart, Point


class ChartCard:
    """The card is `frame`: what is on it belongs together, but it is no widget of its own kind."""

    def __init__(self, look: Appearance, chart: Chart, table_word: str, headings: tuple[str, str]) -> None:
        px = look.theme.px
        self.frame: QFrame = surface("card")
        self.chart, self._headings = chart, headings
        self._sentence = label(role="muted", wrap=True)
        self._model = QStandardItemModel(self.frame)
        self.table = ActivityTable(look, self._model, chart.accessibleName(), (0.62, 0.38))
        self.turn = button(table_word, "disclosure")
        self.turn.setCheckable(True)
        self.turn.setAccessibleName(f"{chart.accessibleName()}: {table_word}")
        self.turn.toggled.connect(self._turn)
        self._stack = QStackedWidget()
        for one in (chart, self.table):
            self._stack.addWidget(one)
        top = QHBoxLayout()
        top.addWidget(label(chart.accessibleName(), "subtitle"), 1)
        top.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self.frame, px(8))
        layout.setContentsMargins(px(20), px(14), px(20), px(18))
        layout.addLayout(top)
        layout.addWidget(self._sentence)
        layout.addWidget(self._stack)
        layout.addStretch(1)

    def show_points(self, points: Sequence[Point], sentence: str, most: float = 0.0) -> None:
        """Show figures, and what they say in a sentence."""
        self.chart.show_points(points, most)
        self._sentence.setText(sentence)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(self._headings))
        for one in points:
            self._model.appendRow([QStandardItem(one.label), QStandardItem(one.said)])

    @Slot(bool)
    def _turn(self, is_table: bool) -> None:  # noqa: FBT001 - a slot's argument
        self._stack.setCurrentIndex(int(is_table))

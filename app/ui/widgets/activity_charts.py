"""When people come and go, who comes most, and how well the cameras see; warnings above all that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import activity_chart_words as chart_words
from app.ui import activity_words, words
from app.ui.widgets.activity_chart import BarChart, BeamChart, LineChart, Point
from app.ui.widgets.activity_chart_card import ChartCard
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import NONE_YET, Advice, column, label, scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.activity_values import Charts
    from app.ui.theme import Appearance
    from app.ui.widgets.activity_chart import Chart

PERIODS = (7, 30, 90, 365)
"""Days that can be looked back."""

_BESIDE = 760
"""Width from which two charts stand beside each other, text px at 100 %."""


class ActivityCharts(QWidget):
    """Two choices, warnings, and a card for each chart.

    Signals:
        wanted(int, str): So many days, and this station's camera; empty for any. Answer with `show_charts`.
    """

    wanted = Signal(int, str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._columns = 0
        self.period, self.station = QComboBox(), QComboBox()
        self._warnings = QVBoxLayout()
        #: Heading of the column of hours in the table behind a chart
        hours_heading = self.tr("Hour")
        #: Title of a chart: how many pass in each hour of the day
        self.hours = self._card(BarChart(look, self.tr("By the hour")), hours_heading)
        #: Heading of the column of days in the table behind a chart
        days_heading = self.tr("Day")
        #: Title of a chart: how many pass on each day
        self.days = self._card(BarChart(look, self.tr("By the day")), days_heading)
        #: Heading of the column of names in the table behind a chart
        people_heading = self.tr("Name")
        #: Title of a chart: who passes most often
        self.people = self._card(BeamChart(look, self.tr("Most often")), people_heading)
        #: Title of a chart: how good the camera's pictures of faces are, each day
        self.quality = self._card(LineChart(look, self.tr("Quality of the faces")), days_heading)
        #: Title of a chart: how sure the kiosk was who it is, each day
        self.score = self._card(LineChart(look, self.tr("How alike the recognized were")), days_heading)
        self.cards = (self.hours, self.days, self.people, self.quality, self.score)
        self._nothing = EmptyState(look)
        self._stack = QStackedWidget()
        self._lay_out()
        self.period.currentIndexChanged.connect(lambda _index: self.ask())
        self.station.currentIndexChanged.connect(lambda _index: self.ask())
        #: While the figures of charts are being read
        self._nothing.say(self.tr("One moment…"), "", "")
        self._stack.setCurrentWidget(self._nothing)

    @Slot()
    def ask(self) -> None:
        """Ask for what is chosen."""
        self.wanted.emit(int(self.period.currentData()), str(self.station.currentData() or ""))

    def show_charts(self, charts: Charts) -> None:
        """Show the figures of a period."""
        self._show_stations(charts)
        self._show_warnings(charts)
        if not sum(charts.hours) and not charts.measured:
            #: There is nothing to draw: the sentence
            text = self.tr("Nobody passed in this time")
            #: There is nothing to draw: below the sentence
            self._nothing.say(text, self.tr("Choose a longer time above."), "")
            self._stack.setCurrentWidget(self._nothing)
            return
        self._stack.setCurrentIndex(0)
        hours = [
            Point(chart_words.hour(at), count, words.number(count)) for at, count in enumerate(charts.hours)
        ]
        self.hours.show_points(hours, chart_words.busiest_hour(charts.hours))
        days = [Point(words.short_day(day), count, words.number(count)) for day, count in charts.days]
        self.days.show_points(days, chart_words.passages(charts.days))
        people = [Point(name, count, words.number(count)) for name, count in charts.people]
        self.people.show_points(people, chart_words.most_often(charts.people))
        quality = [
            Point(words.short_day(one.day), one.quality, words.number(round(one.quality)))
            for one in charts.measured
        ]
        self.quality.show_points(quality, chart_words.quality(charts.measured), 100.0)
        score = [
            Point(
                words.short_day(one.day),
                one.score,
                NONE_YET if one.score is None else activity_words.score(one.score),
            )
            for one in charts.measured
        ]
        self.score.show_points(score, chart_words.recognition(charts.measured))
        for card in (self.quality, self.score):
            card.frame.setVisible(bool(charts.measured))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one card or two beside each other."""
        super().resizeEvent(event)
        self._place(2 if self.width() >= self._look.theme.text_px(_BESIDE) else 1)

    def _card(self, chart: Chart, heading: str) -> ChartCard:
        #: Button on a chart: show its figures as a table
        as_table = self.tr("As a table")
        #: Heading of a column in the table of a chart: the figures
        return ChartCard(self._look, chart, as_table, (heading, self.tr("Figure")))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.removeWidget(card.frame)
            is_last = place == len(self.cards) - 1
            span = columns if is_last and place % columns == 0 else 1
            self._grid.addWidget(card.frame, place // columns, place % columns, 1, span)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def _show_stations(self, charts: Charts) -> None:
        known = [self.station.itemData(place) for place in range(self.station.count())]
        if known != list(charts.stations):
            self.station.blockSignals(True)  # noqa: FBT003 - Qt's
            self.station.clear()
            for name in charts.stations:
                self.station.addItem(name, name)
            self.station.setCurrentIndex(max(self.station.findData(charts.station), 0))
            self.station.blockSignals(False)  # noqa: FBT003 - Qt's
        for shown in (self.station, self._station_caption):
            shown.setVisible(len(charts.stations) > 1)

    def _show_warnings(self, charts: Charts) -> None:
        while self._warnings.count():
            item = self._warnings.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for station, drift in charts.drifts:
            advice = Advice(self._look)
            advice.say("caution", *chart_words.drift(station, drift))
            self._warnings.addWidget(advice)
            advice.show()

    def _lay_out(self) -> None:
        theme, px = self._look.theme, self._look.theme.px
        #: Screen reader, and before a choice: of how many days charts are drawn
        over = self.tr("Time")
        #: Screen reader, and before a choice: whose camera the charts of quality are of
        at = self.tr("Camera of")
        self.period.setAccessibleName(over)
        self.station.setAccessibleName(at)
        for days in PERIODS:
            self.period.addItem(chart_words.period(days), days)
        self.period.setCurrentIndex(1)
        self._station_caption = label(at, "muted")
        top = QHBoxLayout()
        top.setSpacing(px(10))
        for caption, choice in ((label(over, "muted"), self.period), (self._station_caption, self.station)):
            choice.setFixedHeight(max(px(44), theme.text_px(36)))
            choice.setMinimumWidth(theme.text_px(170))
            top.addWidget(caption)
            top.addWidget(choice)
        top.addStretch(1)
        for hidden in (self.station, self._station_caption):
            hidden.hide()
        self._warnings.setSpacing(px(8))
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, px(10), 0)
        self._grid.setSpacing(px(14))
        self._place(2)
        for page in (scrolled(body), self._nothing):
            self._stack.addWidget(page)
        layout = column(self, px(12))
        layout.setContentsMargins(0, px(12), 0, 0)
        layout.addLayout(top)
        layout.addLayout(self._warnings)
        layout.addWidget(self._stack, 1)

"""What is shown of the log: words, days, and what came of it, which way, how and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.ui import activity_words
from app.ui.activity_values import Filters
from app.ui.widgets.date_field import DateField
from app.ui.widgets.parts import button, column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_TYPED_MS = 200
"""So long nothing is typed before the log is searched."""

_SEARCH, _FIELD = 340, 150
"""Widths of the search field, and of any other one at least, text px at 100 %."""

_ONE_STATION = 2
"""Entries of the choice of stations where there is one: itself, and all."""

_OPEN_SCALE = 1.3
"""Larger text leaves too little of the log beside all fields: they are closed at first."""


class ActivityFilters(QWidget):
    """The search field, and below it the fields for all else; those can be closed.

    Signals:
        changed(Filters): Something else is wanted now.
    """

    changed = Signal(object)

    def __init__(self, look: Appearance, beside: QWidget) -> None:
        """Lay the fields out.

        Args:
            look: How they look.
            beside: Takes what is left of the first line.
        """
        super().__init__()
        self._look = look
        self._wanted = Filters()
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(self._tell)
        self.search = QLineEdit()
        #: In the empty search field of the log
        self.search.setPlaceholderText(self.tr("Search name, number or group"))
        #: Screen reader: the search field of the log
        self.search.setAccessibleName(self.tr("Search the log"))
        self.search.setClearButtonEnabled(True)
        #: Filter of the log: the first day that is shown
        self.first = DateField(look, self.tr("From day"), self.tr("From day"))
        #: Filter of the log: the last day that is shown
        self.last = DateField(look, self.tr("Until day"), self.tr("Until day"))
        #: Choice of a filter: whatever came of it
        any_outcome = self.tr("All outcomes")
        #: Filter of the log: shows whatever came of it
        self.outcome = self._choice(self.tr("Outcome"), any_outcome)
        #: Choice of a filter: both directions
        any_direction = self.tr("In and out")
        #: Filter of the log: shows those who came in and those who went out
        self.direction = self._choice(self.tr("Direction"), any_direction)
        #: Choice of a filter: however somebody was identified
        any_way = self.tr("All ways")
        #: Filter of the log: face, PIN, code and name
        self.way = self._choice(self.tr("Way"), any_way)
        #: Choice of a filter: every kiosk
        any_station = self.tr("All stations")
        #: Filter of the log: shows all kiosks
        self.station = self._choice(self.tr("Station"), any_station)
        for value in activity_words.OUTCOMES:
            self.outcome.addItem(activity_words.outcome(value), value)
        for value in ("in", "out"):
            self.direction.addItem(activity_words.direction(value), value)
        for value in activity_words.WAYS:
            self.way.addItem(activity_words.way(value), value)
        #: Button: show all of the log again
        self.clear = button(self.tr("Show all"), "disclosure")
        #: Button: shows and hides the fields that the log is filtered with
        self.more = button(self.tr("Filters"), "disclosure")
        self.more.setCheckable(True)
        self._fields = QWidget()
        self._placed = (0, 0)
        self._lay_out(beside)
        self._connect()

    @property
    def wanted(self) -> Filters:
        """What is chosen now."""
        return Filters(
            self.search.text().strip(),
            self.first.day,
            self.last.day,
            *(str(one.currentData()) for one in self._choices),
        )

    @Slot(tuple)
    def show_stations(self, stations: Sequence[str]) -> None:
        """Offer these stations; one alone is not worth a choice."""
        before = self.station.currentData()
        if [self.station.itemData(place) for place in range(1, self.station.count())] == list(stations):
            return
        self.station.blockSignals(True)  # noqa: FBT003 - Qt's
        while self.station.count() > 1:
            self.station.removeItem(1)
        for name in stations:
            self.station.addItem(name, name)
        self.station.setCurrentIndex(max(self.station.findData(before), 0))
        self.station.blockSignals(False)  # noqa: FBT003 - Qt's
        self._place()
        self.station.setVisible(len(stations) > 1)

    @Slot()
    def show_all(self) -> None:
        """Take back whatever was chosen."""
        self.search.clear()
        self.first.show_day(None)
        self.last.show_day(None)
        for one in self._choices:
            one.setCurrentIndex(0)
        self._tell()

    @property
    def _choices(self) -> tuple[QComboBox, ...]:
        return self.outcome, self.direction, self.way, self.station

    def _choice(self, name: str, everything: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItem(everything, "")
        return made

    def _lay_out(self, beside: QWidget) -> None:
        theme, px = self._look.theme, self._look.theme.px
        self.search.setMaximumWidth(theme.text_px(_SEARCH))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(self.search, 2)
        line.addWidget(self.more)
        line.addWidget(self.clear)
        line.addWidget(beside, 3)
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(10))
        for shown in (self.search, *self._in_grid, self.more, self.clear):
            shown.setFixedHeight(max(px(44), theme.text_px(36)))
        layout = column(self, px(10))
        layout.addLayout(line)
        layout.addWidget(self._fields)
        self.station.hide()
        self.clear.hide()
        self.more.setChecked(theme.scale <= _OPEN_SCALE)
        self._fields.setVisible(self.more.isChecked())

    @property
    def _in_grid(self) -> tuple[QWidget, ...]:
        return self.first, self.last, *self._choices

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all fields in one line, or three in each."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the fields into lines; where there is one station there is nothing to choose."""
        shown = self._in_grid if self.station.count() > _ONE_STATION else self._in_grid[:-1]
        columns = len(shown) if self.width() >= self._look.theme.text_px(_FIELD * len(shown)) else 3
        if (columns, len(shown)) == self._placed:
            return
        self._placed = columns, len(shown)
        for place, one in enumerate(shown):
            self._grid.addWidget(one, place // columns, place % columns)
        for number in range(len(self._in_grid)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self._tell)
        for day in (self.first, self.last):
            day.finished.connect(self._tell)
            day.entered.connect(self._tell)
        for one in self._choices:
            one.currentIndexChanged.connect(lambda _index: self._tell())
        self.clear.clicked.connect(self.show_all)
        self.more.toggled.connect(self._fields.setVisible)

    @Slot()
    def _tell(self) -> None:
        """Tell what is wanted, once."""
        self._typed.stop()
        wanted = self.wanted
        if wanted != self._wanted:
            self._wanted = wanted
            self.clear.setVisible(not wanted.are_empty)
            self.changed.emit(wanted)

"""What is shown of the log: words, days, and what came of it, which way, how and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.ui import activity_words
from app.ui.activity_values import Filters
from app.ui.widgets.date_field import DateField
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.theme import Appearance

_TYPED_MS = 200
"""So long nothing is typed before the log is searched."""

_SEARCH, _DAY, _CHOICE = 290, 176, 168
"""Widths in text px at 100 %."""


class ActivityFilters(QWidget):
    """A line of fields; in a narrow window two or three lines.

    Signals:
        changed(Filters): Something else is wanted now.
    """

    changed = Signal(object)

    def __init__(self, look: Appearance, beside: QWidget) -> None:
        """Lay the fields out.

        Args:
            look: How they look.
            beside: Takes what is left of the last line.
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
        #: Filter of the log: shows whatever came of it
        self.outcome = self._choice(self.tr("Outcome"), self.tr("All outcomes"))
        #: Filter of the log: shows those who came in and those who went out
        self.direction = self._choice(self.tr("Direction"), self.tr("In and out"))
        #: Filter of the log: face, PIN, code and name
        self.way = self._choice(self.tr("Way"), self.tr("All ways"))
        #: Filter of the log: shows all kiosks
        self.station = self._choice(self.tr("Station"), self.tr("All stations"))
        for value in activity_words.OUTCOMES:
            self.outcome.addItem(activity_words.outcome(value), value)
        for value in ("in", "out"):
            self.direction.addItem(activity_words.direction(value), value)
        for value in activity_words.WAYS:
            self.way.addItem(activity_words.way(value), value)
        #: Button: show all of the log again
        self.clear = button(self.tr("Show all"), "disclosure")
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
        theme = self._look.theme
        flow = FlowLayout(self, theme.px(10))
        flow.setContentsMargins(0, 0, 0, 0)
        self.search.setFixedWidth(theme.text_px(_SEARCH))
        for day in (self.first, self.last):
            day.setFixedWidth(theme.text_px(_DAY))
        for one in self._choices:
            one.setFixedWidth(theme.text_px(_CHOICE))
        for shown in (self.search, self.first, self.last, *self._choices, self.clear):
            shown.setFixedHeight(max(theme.px(44), theme.text_px(36)))
            flow.addWidget(shown)
        flow.addWidget(beside)
        self.station.hide()
        self.clear.hide()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self._tell)
        for day in (self.first, self.last):
            day.finished.connect(self._tell)
            day.entered.connect(self._tell)
        for one in self._choices:
            one.currentIndexChanged.connect(lambda _index: self._tell())
        self.clear.clicked.connect(self.show_all)

    @Slot()
    def _tell(self) -> None:
        """Tell what is wanted, once."""
        self._typed.stop()
        wanted = self.wanted
        if wanted != self._wanted:
            self._wanted = wanted
            self.clear.setVisible(not wanted.are_empty)
            self.changed.emit(wanted)

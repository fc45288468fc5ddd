"""A day that may be left out: typed as the locale writes it, or picked from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QWidget

from app.ui.days import read_day, written_day
from app.ui.widgets.field_frame import FieldFrame
from app.ui.widgets.parts import column, leading

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from app.ui.theme import Appearance

_MOST_CHARACTERS = 20
_BUTTON_PX, _ICON_PX = 36, 18


class DateField(FieldFrame):
    """A field with a calendar, and a cross that empties it.

    Signals:
        changed(): Another text stands there now.
        finished(): A day was picked or left out, or the operator left the field.
        entered(): The operator pressed Enter.
    """

    changed = Signal()
    finished = Signal()
    entered = Signal()

    def __init__(self, look: Appearance, name: str, empty: str) -> None:
        super().__init__(name)
        self._look = look
        self._calendar: _Calendar | None = None
        self._editor.setPlaceholderText(empty)
        self._editor.setMaxLength(_MOST_CHARACTERS)
        self._editor.setAlignment(leading())
        #: Tool tip and screen reader: empties a field for a day; {field} is "Valid from", for example
        self._cross = self._button(self.tr("{field}: leave empty").format(field=name))
        #: Tool tip and screen reader: opens a calendar for a day; {field} is "Valid from", for example
        self._open = self._button(self.tr("{field}: calendar").format(field=name))
        row, px = QHBoxLayout(self), look.theme.px
        row.setContentsMargins(px(6), px(2), px(2), px(2))
        row.setSpacing(0)
        row.addWidget(self._editor, 1)
        row.addWidget(self._cross)
        row.addWidget(self._open)
        self._cross.hide()
        self._editor.textChanged.connect(self._show_text)
        self._editor.editingFinished.connect(self._leave)
        self._editor.returnPressed.connect(self.entered)
        self._cross.clicked.connect(self._clear)
        self._open.clicked.connect(self.open_calendar)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def day(self) -> date | None:
        """The day; None if none is written, or none that can be read."""
        return read_day(self._editor.text())

    @property
    def is_readable(self) -> bool:
        """Whether a day or nothing is written."""
        return not self._editor.text().strip() or self.day is not None

    def show_day(self, day: date | None) -> None:
        """Write a day, or nothing."""
        self._editor.setText(written_day(day) if day else "")

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        if self._calendar is None:
            self._calendar = _Calendar(self, self._editor.accessibleName(), self._look)
            self._calendar.picked.connect(self._pick)
        self._calendar.open_at(self.day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with the arrow down."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]  # by its type
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _pick(self, day: date) -> None:
        self.show_day(day)
        self.finished.emit()

    @Slot()
    def _clear(self) -> None:
        self._editor.clear()
        self._editor.setFocus()
        self.finished.emit()

    @Slot()
    def _leave(self) -> None:
        """Write what was read, so that the operator sees which day it is."""
        if self.day is not None:
            self.show_day(self.day)
        self.finished.emit()

    @Slot(str)
    def _show_text(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        self.changed.emit()

    def _button(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "icon")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        side = self._look.theme.px(_BUTTON_PX)
        made.setFixedSize(side, side)
        return made

    def _draw(self) -> None:
        theme = self._look.theme
        for shown, icon in ((self._cross, "x"), (self._open, "calendar-blank")):
            shown.setIcon(theme.icon(icon, "muted"))
            shown.setIconSize(QSize(theme.px(_ICON_PX), theme.px(_ICON_PX)))
        if self._calendar is not None:  # it has the colours of the theme before
            self._calendar.deleteLater()
            self._calendar = None


class _Calendar(QFrame):
    """A month to pick a day from; Escape and a press beside it close it.

    Signals:
        picked(date): This day.
    """

    picked = Signal(object)

    def __init__(self, field: QWidget, name: str, look: Appearance) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setProperty("surface", "popup")
        theme = look.theme
        self._month = QCalendarWidget()
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        self._month.setAccessibleName(name)
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        plain.setBackground(theme.colour("card"))
        self._month.setHeaderTextFormat(plain)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, plain)
        is_left = field.layoutDirection() == Qt.LayoutDirection.LeftToRight
        back, on = ("caret-left", "caret-right") if is_left else ("caret-right", "caret-left")
        for leaf_name, icon in (("qt_calendar_prevmonth", back), ("qt_calendar_nextmonth", on)):
            for leaf in self._month.findChildren(QToolButton, leaf_name):
                leaf.setIcon(theme.icon(icon, "text"))
                leaf.setIconSize(QSize(theme.px(_ICON_PX), theme.px(_ICON_PX)))
        self._month.clicked.connect(self._pick)
        self._month.activated.connect(self._pick)
        column(self, margins=theme.px(8)).addWidget(self._month)

    def open_at(self, day: date | None) -> None:
        """Show the month of a day, or this month, below the field or, if there is no room, above it."""
        self._month.setSelectedDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self.adjustSize()
        screen, field = self._field.screen().availableGeometry(), self._field
        below = field.mapToGlobal(QPoint(0, field.height() + 4))
        above = field.mapToGlobal(QPoint(0, -self.height() - 4))
        place = below if below.y() + self.height() <= screen.bottom() else above
        if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setX(place.x() + field.width() - self.width())
        most_x, most_y = screen.right() - self.width(), screen.bottom() - self.height()
        self.move(max(screen.left(), min(place.x(), most_x)), max(screen.top(), min(place.y(), most_y)))
        self.show()
        self._month.setFocus()

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(day.toPython())

"""The evacuation list on paper: who is in the building, by group, with a box to tick for each."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.ui import words
from app.ui.activity_presence_model import headings, texts
from app.ui.theme import centred
from app.ui.widgets.parts import leading, trailing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from app.store.presence import Present
    from app.ui.activity_values import Inside
    from app.ui.theme import Theme

_MARGIN_MM, _LINE_MM, _BOX_MM = 15.0, 7.0, 3.6
_TITLE_MM, _TEXT_MM, _SMALL_MM = 6.5, 3.6, 3.0
"""Heights of letters: read at arm's length, out of doors, in a hurry."""

_COLUMNS = (0.06, 0.42, 0.0, 0.24, 0.28)
"""Shares of the width: the box, name, group (a heading of its own), since, station."""

_DOTS_PER_INCH, _MM_PER_INCH = 600, 25.4


def print_list(printer: QPrinter, theme: Theme, inside: Inside) -> None:
    """Print the list on as many pages as it takes."""
    _set_up(printer)
    painter = QPainter(printer)
    _Paper(painter, printer, theme, inside).paint()
    painter.end()


def list_as_pdf(theme: Theme, inside: Inside) -> bytes:
    """Return the list as the contents of a PDF file."""
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title())
    _set_up(writer)
    painter = QPainter(writer)
    _Paper(painter, writer, theme, inside).paint()
    painter.end()
    buffer.close()
    return bytes(contents.data())


def title() -> str:
    """Return what the list is called."""
    #: Title of a printed list of everybody who is in the building
    return QCoreApplication.translate("activity", "Who is in the building")


def made(inside: Inside) -> str:
    """Say how many there are, and when the list was made."""
    #: On the evacuation list; {people} is "37 people", {day} and {time} are now
    text = QCoreApplication.translate("activity", "{people} inside. Made on {day} at {time}.")
    at = inside.made_at
    people = words.people(len(inside.people))
    return text.format(people=people, day=words.day(at), time=words.time(at))


def by_group(people: Sequence[Present]) -> Iterator[tuple[str, list[Present]]]:
    """Return everybody by group, groups and names in the order of the alphabet; without a group last."""
    ordered = sorted(people, key=lambda one: (not one.group, one.group.casefold(), one.name.casefold()))
    for group, members in groupby(ordered, key=lambda one: one.group):
        yield group, list(members)


def _set_up(device: QPdfWriter | QPrinter) -> None:
    """Use the paper that is usual, with margins that every printer can keep."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)


class _Paper:
    """Paints line after line, and takes a new page when one is full."""

    def __init__(
        self, painter: QPainter, device: QPdfWriter | QPrinter, theme: Theme, inside: Inside
    ) -> None:
        self._painter, self._device, self._theme, self._inside = painter, device, theme, inside
        self._unit = device.resolution() / _MM_PER_INCH
        page = device.pageLayout().paintRectPixels(device.resolution())
        self._width, self._height = float(page.width()), float(page.height())
        self._top, self._page = 0.0, 1

    def paint(self) -> None:
        """Paint everything."""
        self._begin_page()
        for group, members in by_group(self._inside.people):
            self._heading(group, len(members))
            for person in members:
                self._person(person)
        if not self._inside.people:
            #: On the evacuation list, when nobody is in the building
            self._write(QCoreApplication.translate("activity", "Nobody is inside."), _TEXT_MM)

    def _begin_page(self) -> None:
        self._top = 0.0
        self._write(title(), _TITLE_MM, QFont.Weight.Bold, 11.0)
        self._write(made(self._inside), _TEXT_MM, line_mm=8.0)
        _, name, _, since, station = self._cells()
        for box, text in zip((name, since, station), _without_group(headings()), strict=True):
            self._in(box, text, _SMALL_MM, QFont.Weight.DemiBold)
        self._top += _LINE_MM * self._unit
        self._rule()
        number = QRectF(0, self._height - 5 * self._unit, self._width, 5 * self._unit)
        #: At the foot of a printed page; {number} is its number
        text = QCoreApplication.translate("activity", "Page {number}").format(number=words.number(self._page))
        self._painter.setFont(self._font(_SMALL_MM))
        self._painter.drawText(number, centred(trailing()), text)

    def _take_room(self, lines: float) -> None:
        """Take a new page if there is no room for so many lines."""
        if self._top + (lines * _LINE_MM + 7) * self._unit > self._height:
            self._device.newPage()
            self._page += 1
            self._begin_page()

    def _heading(self, group: str, count: int) -> None:
        self._take_room(2.6)
        #: Heading of those on the evacuation list who are in no group
        name = group or QCoreApplication.translate("activity", "No group")
        self._top += 2 * self._unit
        self._write(f"{name} · {words.people(count)}", _TEXT_MM, QFont.Weight.Bold)

    def _person(self, person: Present) -> None:
        self._take_room(1)
        box, name, _, since, station = self._cells()
        side = _BOX_MM * self._unit
        square = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if leading() & Qt.AlignmentFlag.AlignRight:
            square.moveRight(box.right())
        self._painter.setPen(QPen(Qt.GlobalColor.black, 0.3 * self._unit))
        self._painter.drawRect(square)
        shown = _without_group(texts(person, self._inside.made_at))
        for cell, text in zip((name, since, station), shown, strict=True):
            self._in(cell, text, _TEXT_MM)
        self._top += _LINE_MM * self._unit
        self._rule()

    def _cells(self) -> list[QRectF]:
        cells, used = [], 0.0
        is_rtl = bool(leading() & Qt.AlignmentFlag.AlignRight)
        for share in _COLUMNS:
            left = 1 - used - share if is_rtl else used
            high = _LINE_MM * self._unit
            cells.append(QRectF(left * self._width, self._top, share * self._width, high))
            used += share
        return cells

    def _write(
        self, text: str, size_mm: float, weight: QFont.Weight = QFont.Weight.Normal, line_mm: float = _LINE_MM
    ) -> None:
        box = QRectF(0, self._top, self._width, line_mm * self._unit)
        self._in(box, text, size_mm, weight)
        self._top = box.bottom()

    def _in(self, box: QRectF, text: str, size_mm: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._painter.setFont(self._font(size_mm, weight))
        self._painter.setPen(Qt.GlobalColor.black)
        room = box.width() - 2 * self._unit
        shown = QFontMetricsF(self._painter.font(), self._device).elidedText(
            text, Qt.TextElideMode.ElideRight, room
        )
        self._painter.drawText(box, centred(leading()), shown)

    def _font(self, size_mm: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(list(self._theme.families))
        font.setPixelSize(round(size_mm * self._unit))
        font.setWeight(weight)
        return font

    def _rule(self) -> None:
        self._painter.setPen(QPen(Qt.GlobalColor.lightGray, 0.15 * self._unit))
        self._painter.drawLine(0, round(self._top), round(self._width), round(self._top))


def _without_group(values: tuple[str, str, str, str]) -> tuple[str, str, str]:
    name, _, since, station = values
    return name, since, station

"""Writes words into a box, as large as they fit; nothing of them is ever cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

_STEP = 0.94
_LEAST_SHARE = 0.1
"""Of the least size: words that do not even fit then run over."""

_SPACES = re.compile(r"[ \t]+")
"""Not the no-break space, where a line must not end."""

_LINE_END = "\N{LINE SEPARATOR}"


class Fit(NamedTuple):
    """How words may be fitted into a box.

    Attributes:
        largest: Size of the letters, in any unit.
        least: The size from which words are broken rather than made smaller.
        lines: How many at most; of each line of the text that many.
    """

    largest: float
    least: float
    lines: int

    def times(self, unit: float) -> Fit:
        """Return it in another unit."""
        return Fit(self.largest * unit, self.least * unit, self.lines)


class _Written(NamedTuple):
    layout: QTextLayout
    lines: int
    width: float
    height: float


def write(  # noqa: PLR0913, PLR0917 - where, what and how
    painter: QPainter, box: QRectF, text: str, font: QFont, fit: Fit, alignment: Qt.AlignmentFlag
) -> None:
    """Write a text in the painter's pen.

    Args:
        painter: Of any device; sizes are in its units.
        box: Where.
        text: In any script; the lines of it stay lines.
        font: Its size does not matter.
        fit: In the painter's units.
        alignment: At which sides of the box, absolutely.
    """
    lines = [_SPACES.sub(" ", line).strip() for line in text.splitlines()]
    text = _LINE_END.join(line for line in lines if line)
    if not text:
        return
    most = fit.lines * (text.count(_LINE_END) + 1)
    written = _fitted(text, font, fit, most, box, alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    free = box.height() - written.height
    if alignment & Qt.AlignmentFlag.AlignTop:
        free = 0
    elif not alignment & Qt.AlignmentFlag.AlignBottom:
        free /= 2
    written.layout.draw(painter, QPointF(box.left(), box.top() + free))


def _fitted(  # noqa: PLR0913, PLR0917 - what `write` is given
    text: str, font: QFont, fit: Fit, most: int, box: QRectF, side: Qt.AlignmentFlag
) -> _Written:
    """Return the text as large as it fits: in whole words, else in broken ones."""
    for wrap, least in (
        (QTextOption.WrapMode.WordWrap, fit.least),
        (QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, fit.least * _LEAST_SHARE),
    ):
        option = QTextOption(side)
        option.setWrapMode(wrap)
        for size in _sizes(fit.largest, least):
            written = _written(text, _sized(font, size), option, box.width())
            if written.lines <= most and written.width <= box.width() and written.height <= box.height():
                return written
    return written


def _sizes(largest: float, least: float) -> Iterator[float]:
    while largest > least:
        yield largest
        largest *= _STEP
    yield least


def _sized(font: QFont, size: float) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(max(round(size), 1))
    return sized


def _written(text: str, font: QFont, option: QTextOption, width: float) -> _Written:
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return _Written(layout, layout.lineCount(), widest, height)

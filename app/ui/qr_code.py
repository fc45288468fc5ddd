"""Paints QR codes, on a screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    Modules = Sequence[Sequence[bool]]
    """Rows of a QR code without its quiet zone; True is dark."""

QUIET = 4
"""Light modules around a QR code, so that it is found (ISO/IEC 18004)."""


def code_modules(text: str) -> list[list[bool]]:
    """Return the modules of a person's code, row by row, dark ones true.

    Capital letters make the code four modules narrower, so that a camera reads it from further away; whoever
    looks it up takes both (`app.store.codes`). A seventh of the code may be dirty or scratched (level M).
    """
    import segno  # noqa: PLC0415 - not before the first code

    return [
        [bool(module) for module in row] for row in segno.make(text.upper(), error="m", micro=False).matrix
    ]


def paint_code(painter: QPainter, area: QRectF, modules: Modules) -> None:
    """Paint a QR code with its quiet zone into the middle of an area, in whole units of the painter."""
    count = len(modules) + 2 * QUIET
    side = max(int(min(area.width(), area.height()) / count), 1)
    whole = QRectF(0, 0, side * count, side * count)
    whole.moveCenter(area.center())
    left, top = round(whole.left()), round(whole.top())
    painter.fillRect(area, QColor("white"))
    for row, line in enumerate(modules):
        for place, is_dark in enumerate(line):
            if is_dark:
                x, y = left + (place + QUIET) * side, top + (row + QUIET) * side
                painter.fillRect(x, y, side, side, QColor("black"))

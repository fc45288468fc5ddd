"""Line icons: glyphs of the Phosphor font that qtawesome ships, painted in any colour and size.

The font is read where that package has it. Importing the package as well would add a quarter of a second to
the start and 25 MB, for all the other fonts that it loads.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Mapping

_FONT = "phosphor-1.3.0.ttf"
_NAMES = "phosphor-charmap-1.3.0.json"

_HEIGHT = 0.9
"""Size of a glyph, as a share of the icon's: none of this font's is cut off at it."""


def icon(name: str, colour: QColor, checked: QColor | None = None) -> QIcon:
    """Return an icon.

    Args:
        name: As the Phosphor icons are called, such as "check-circle"; KeyError if there is none.
        colour: Of its lines.
        checked: Of its lines while the button that wears it is checked; the same if None.
    """
    return QIcon(_Glyph(_names()[name], colour, checked or colour))


class _Glyph(QIconEngine):
    """Paints one character of the icon font."""

    def __init__(self, glyph: str, colour: QColor, checked: QColor) -> None:
        super().__init__()
        self._glyph, self._colour, self._checked = glyph, colour, checked

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon in the middle of a rectangle."""
        font = QFont(_family())
        font.setPixelSize(max(1, round(rect.height() * _HEIGHT)))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._checked if state is QIcon.State.On else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> _Glyph:
        """Return a copy, as Qt asks for when an icon is copied."""
        return _Glyph(self._glyph, self._colour, self._checked)


def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise FileNotFoundError("the package qtawesome, which has the icons, is not installed")
    return Path(found.origin).parent / "fonts"


@functools.cache
def _names() -> Mapping[str, str]:
    charmap = json.loads((_folder() / _NAMES).read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in charmap.items()}


@functools.cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    families = QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise FileNotFoundError(f"the icon font {_FONT} cannot be read")
    return families[0]

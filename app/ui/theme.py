"""How the program looks: tokens and style sheet of the resources folder, light and dark, at any scale."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap, Qt

from app.paths import resources_folder
from app.ui import icons

if TYPE_CHECKING:
    from collections.abc import Mapping

SCALES = (1.0, 2.0)
"""Least and largest font scale."""

_ROOM_SHARE = 0.3
"""How much of the growth of text goes to spaces and pictures."""

_LENGTH = re.compile(r"\b(\d+)px\b")
_TOKEN = re.compile(r"@([a-z]+(?:-[a-z]+)*)")

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "glass",
    QPalette.ColorRole.ToolTipText: "on-picture",
    QPalette.ColorRole.Accent: "accent",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: light or dark, at one scale.

    Attributes:
        name: "light" or "dark".
        colours: Colour of each token, #RRGGBB.
        sizes: Font size of each token, in px at 100 %.
        families: The fonts; the first that has a sign draws it.
        scale: Of text: 1.0 to 2.0 as the operator set it; the kiosk goes beyond it on large screens.
        room: Of all other lengths; they grow less than text, so that a page at 200 % still fits its window.
        folder: The resources folder.
    """

    name: str
    colours: Mapping[str, str]
    sizes: Mapping[str, int]
    families: tuple[str, ...]
    scale: float
    room: float
    folder: Path

    def colour(self, token: str, opacity: float = 1.0) -> QColor:
        """Return the colour of a token."""
        colour = QColor(self.colours[token])
        colour.setAlphaF(opacity)
        return colour

    def px(self, length: float) -> int:
        """Scale a length given in px at 100 %: a space, an edge, the side of a picture."""
        return round(length * self.room)

    def text_px(self, length: float) -> int:
        """Scale a length given in px at 100 % that must hold text."""
        return round(length * self.scale)

    def font(self, size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of a size token, for painting."""
        font = QFont(list(self.families))
        font.setPixelSize(self.text_px(self.sizes[size]))
        font.setWeight(weight)
        return font

    def icon(self, name: str, token: str, checked: str = "") -> QIcon:
        """Return a line icon in a token's colour, and another one for when it is checked."""
        return icons.icon(name, self.colour(token), self.colour(checked) if checked else None)

    def pixmap(self, name: str, token: str, side: int) -> QPixmap:
        """Return a line icon as a picture; `side` in px at 100 %, sharp on every screen."""
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        return self.icon(name, token).pixmap(QSize(self.px(side), self.px(side)), ratio)

    def palette(self) -> QPalette:
        """Return the palette for what the style sheet does not reach."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("on-off"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet with tokens filled in and lengths scaled."""
        values = dict(self.colours)
        values |= {name: f"{self.text_px(size)}px" for name, size in self.sizes.items()}
        values |= {"families": ", ".join(f'"{family}"' for family in self.families)}
        values |= {"theme": self.name, "icons": (self.folder / "icons").as_posix()}
        template = (self.folder / "style.qss").read_text(encoding="utf-8")
        scaled = _LENGTH.sub(lambda found: f"{self.px(int(found[1]))}px", template)
        return _TOKEN.sub(lambda found: values[found[1]], scaled)


class Appearance(QObject):
    """The look in use; widgets that paint themselves ask it each time and repaint when it changes.

    Signals:
        changed(): Another theme or scale is in use from now on.
    """

    changed = Signal()

    def __init__(self, name: str = "light", scale: float = 1.0, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or resources_folder()
        self._tokens = tomllib.loads((self._folder / "theme.toml").read_text(encoding="utf-8"))
        self._scale = min(max(scale, SCALES[0]), SCALES[1])
        self.follows_system = False
        self._theme = self._built(name)

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self._theme

    def turn(self, name: str) -> None:
        """Use the light or the dark theme from now on."""
        if name != self._theme.name:
            now = self._theme
            self._theme = replace(self._built(name), scale=now.scale, room=now.room)
            self.changed.emit()

    def grow(self, factor: float, most: float) -> None:
        """Fit the look to a screen that is looked at from afar.

        Args:
            factor: How much larger than at 100 % everything is.
            most: Text becomes no larger than this scale, whatever the operator set.
        """
        scale = round(min(self._scale * factor, max(most, factor)), 2)
        room = round(_room(self._scale) * factor, 2)
        if (scale, room) != (self._theme.scale, self._theme.room):
            self._theme = replace(self._theme, scale=scale, room=room)
            self.changed.emit()

    def always(self, name: str) -> Appearance:
        """Return an appearance of its own that starts with the given theme and follows nobody."""
        return Appearance(name, self._scale, self._folder)

    def _built(self, name: str) -> Theme:
        tokens, scale = self._tokens, self._scale
        families = tuple(font["family"] for font in _fonts(tokens))
        return Theme(name, tokens[name], tokens["sizes"], families, scale, _room(scale), self._folder)


def load_fonts(folder: Path | None = None) -> list[str]:
    """Make the fonts of the tokens known to Qt; return the files that could not be loaded.

    All of them at once: only what is drawn of a file is read, so that even the one with 44,000 signs costs
    2 ms and 1 MB.
    """
    tokens = tomllib.loads(((folder or resources_folder()) / "theme.toml").read_text(encoding="utf-8"))
    return [name for font in _fonts(tokens) for name in _not_loaded(font)]


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def centred(flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter) -> int:
    """Return an alignment as the int that QPainter's text functions take."""
    return int(flags)


def _fonts(tokens: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return the font of the program, and the one for the signs that it does not have."""
    return tokens["font"], tokens["font"]["beyond"]


def _not_loaded(font: Mapping[str, Any]) -> list[str]:
    """Make a font known to Qt; return those of its files that could not be loaded."""
    package = importlib.util.find_spec(font["package"])
    if package is None or not package.submodule_search_locations:
        return list(font["files"])
    folder = Path(package.submodule_search_locations[0], font["folder"])
    return [name for name in font["files"] if QFontDatabase.addApplicationFont(str(folder / name)) < 0]


def _room(scale: float) -> float:
    """Return how much lengths grow when text grows by `scale`."""
    return 1 + _ROOM_SHARE * (scale - 1)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

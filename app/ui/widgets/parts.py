"""Small parts every page is made of: text in a role, buttons of a kind, surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from app.ui.theme import Appearance


NONE_YET = "\N{EN DASH}"
"""Instead of a figure or a picture that is not there."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return plain text in a role of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setAlignment(leading())
    return made


def leading() -> Qt.AlignmentFlag:
    """Return the side where reading begins in the program's language, whatever script a text is in."""
    return _side(Qt.LayoutDirection.LeftToRight)


def trailing() -> Qt.AlignmentFlag:
    """Return the side where reading ends in the program's language."""
    return _side(Qt.LayoutDirection.RightToLeft)


def _side(left_in: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    is_left = QGuiApplication.layoutDirection() == left_in
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def button(text: str, kind: str = "") -> QPushButton:
    """Return a button of a kind of the style sheet."""
    made = QPushButton()
    caption(made, text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(kind == "primary")
    return made


def caption(made: QAbstractButton, text: str) -> None:
    """Put words on a button; "&" makes Alt and the letter after it press it, and the tool tip say so."""
    keys = QKeySequence.mnemonic(text)
    made.setText(text.replace("&", ""))
    made.setShortcut(keys)
    made.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))


def surface(kind: str) -> QFrame:
    """Return a frame on a surface of the style sheet."""
    made = QFrame()
    made.setProperty("surface", kind)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Return an area that scrolls its content up and down when there is not enough room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("surface", "clear")
    area.setWidget(content)
    return area


def column(widget: QWidget, spacing: int = 0, margins: int = 0) -> QVBoxLayout:
    """Return a new vertical layout of a widget; lengths in px as they are."""
    layout = QVBoxLayout(widget)
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    return layout


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and make it take effect."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class IconLabel(QLabel):
    """A line icon that follows the appearance; decoration, so it has no accessible name."""

    def __init__(self, look: Appearance, name: str, token: str, side: int) -> None:
        super().__init__()
        self._look, self._name, self._token, self._side = look, name, token, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self._draw()

    def _draw(self) -> None:
        theme = self._look.theme
        self.setPixmap(theme.pixmap(self._name, self._token, self._side))
        self.setFixedSize(QSize(theme.px(self._side), theme.px(self._side)))


class Advice(QFrame):
    """A tinted card: a bold phrase, and below it a sentence; the tone is a surface of the style sheet."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._phrase = label(role="strong", wrap=True)
        self._sentence = label(wrap=True)
        self._lines = column(self, look.theme.px(2))
        edge = look.theme.px(16)
        self._lines.setContentsMargins(edge, look.theme.px(10), edge, look.theme.px(12))
        self._lines.addWidget(self._phrase)
        self._lines.addWidget(self._sentence)

    def say(self, tone: str, phrase: str, sentence: str) -> None:
        """Show a phrase and a sentence in a tone: good, caution, danger or plain."""
        self._phrase.setText(phrase)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{phrase} {sentence}")
        restyle(self, "surface", tone)
        restyle(self._phrase, "tone", "" if tone == "plain" else tone)

"""A keyboard on the screen, for names in Latin letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui.widgets.key_steps import ENTER, STEPS, beside, span
from app.ui.widgets.parts import button

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.ui.theme import Appearance


def _twice(*keys: str) -> tuple[str, ...]:
    """Return keys that are two places wide, so that a row can begin half a key further in."""
    return tuple(key for key in keys for _ in range(2))


_ROWS = (
    _twice(*"qwertyuiop"),
    ("", *_twice(*"asdfghjkl"), ""),
    ("accents",) * 3 + _twice(*"zxcvbnm") + ("delete",) * 3,
    ("'", "'", "-", "-", *("space",) * 12, ".", ".", ",", ","),
)

_ACCENTS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "äöüßñáéíóúàèìòùâêîôçåøæãõë", strict=True))
"""The letter on the other side of each key."""

_OTHER_SIDE = {False: "äöñ", True: "abc"}
"""What the key that turns the letters shows, by whether the accents are shown now; the same everywhere."""

_NAMED = ("accents", "delete", "space")


class Keyboard(QWidget):
    """Four rows of keys; one of them turns the letters into those with accents and back.

    It is one stop for Tab; arrows move inside it. A touch takes the focus from nothing.

    Signals:
        typed(str): One letter or sign.
        deleted(): The last letter is to go.
    """

    typed = Signal(str)
    deleted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._has_accents = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._keys = {name: self._key(name) for row in _ROWS for name in row if name}
        for name, key in self._keys.items():
            self._grid.addWidget(key, *span(_ROWS, name))
        for place in range(len(_ROWS[0])):
            self._grid.setColumnStretch(place, 1)
        self._stop_at("q")
        self._write()
        look.changed.connect(self._space)
        self._space()

    def start_over(self) -> None:
        """Show the plain letters."""
        self._has_accents = False
        self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrows, and press with Return."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in STEPS:
                now = next(name for name, key in self._keys.items() if key is watched)
                self._stop_at(beside(_ROWS, now, event.key(), lambda _name: True)).setFocus()
                return True
            if event.key() in ENTER and isinstance(watched, QPushButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _press(self, name: str) -> None:
        if name == "accents":
            self._has_accents = not self._has_accents
            self._write()
        elif name == "delete":
            self.deleted.emit()
        else:
            self.typed.emit(" " if name == "space" else self._letter(name))

    def _letter(self, name: str) -> str:
        return _ACCENTS.get(name, name) if self._has_accents else name

    def _stop_at(self, name: str) -> QPushButton:
        """Make one key the stop for Tab, and return it."""
        for one, key in self._keys.items():
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus if one == name else Qt.FocusPolicy.NoFocus)
        return self._keys[name]

    def _key(self, name: str) -> QPushButton:
        made = button("", "key-word" if name in _NAMED else "key")
        made.setAutoDefault(False)
        made.setAutoRepeat(name == "delete")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        made.installEventFilter(self)
        made.clicked.connect(lambda: self._press(name))
        return made

    def _write(self) -> None:
        words = {
            #: Key of the keyboard on the screen: take the last letter back. For screen readers
            "delete": self.tr("Delete the last letter"),
            #: Key of the keyboard on the screen: a blank. As short as possible
            "space": self.tr("Space"),
            #: Key of the keyboard on the screen: letters with accents. For screen readers
            "accents": self.tr("Other letters"),
        }
        for name, key in self._keys.items():
            key.setAccessibleName(words.get(name, self._letter(name)))
            if name not in _NAMED:
                key.setText(self._letter(name))
        self._keys["space"].setText(words["space"])
        self._keys["accents"].setText(_OTHER_SIDE[self._has_accents])

    def _space(self) -> None:
        theme = self._look.theme
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(6))
        self.setMaximumHeight(theme.px(4 * 72 + 3 * 6))
        self._keys["delete"].setIcon(theme.icon("backspace", "text"))
        self._keys["delete"].setIconSize(QSize(theme.px(26), theme.px(26)))

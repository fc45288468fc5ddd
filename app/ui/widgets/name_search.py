"""Finds a person by the own name; nobody can read from it who is enrolled."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.keyboard import Keyboard
from app.ui.widgets.parts import button, column, label, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from app.ui.theme import Appearance

LEAST_LETTERS = 3
"""Letters before anything is searched: fewer would list the people of the site."""

_LEAST_SYLLABLES = 2
"""The same for scripts with a sign for each syllable or word, in which a whole name can be two signs."""

MOST_NAMES = 5
"""Names shown at a time, for the same reason."""

_LOW = 440
"""Height below which the page does without its title, px at 100 %."""

_SYLLABIC = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")


class NameSearch(QWidget):
    """A field, a keyboard on the screen, and a few names; takes the whole page.

    Signals:
        searched(str): Enough letters were typed; answer with `show_found`.
        chosen(str): The subject id of the name that was chosen.
        cancelled(): The person wants to go back.
    """

    searched = Signal(str)
    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._count: int | None = None
        self._title = FittingLabel(look, lines=1)
        self._back = button("", "flat")
        self._back.clicked.connect(self._leave)
        self._field = QLineEdit()
        self._field.setMaxLength(80)
        self._field.setProperty("kind", "kiosk")
        self._field.textChanged.connect(self._look_for)
        self._sentence = label(role="detail", wrap=True)
        self._names = [self._name() for _ in range(MOST_NAMES)]
        self._keyboard = Keyboard(look)
        self._keyboard.typed.connect(self._field.insert)
        self._keyboard.deleted.connect(self._field.backspace)
        self._lay_out()
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave, context=context)
        self._write()
        look.changed.connect(self._space)
        self._space()

    def ask(self) -> None:
        """Begin with an empty field."""
        self._field.clear()
        self._keyboard.start_over()
        self._show_none(None)
        self._field.setFocus()

    @Slot(list)
    def show_found(self, found: Sequence[tuple[str, str]]) -> None:
        """Show subject ids with names, at most `MOST_NAMES`, unless letters were deleted meanwhile."""
        if not is_enough(self._field.text()):
            return
        self._show_none(len(found))
        for shown, (subject_id, name) in zip(self._names, found, strict=False):
            shown.setProperty("subject_id", subject_id)
            shown.setAccessibleName(name)
            shown.show()
        self._fit()

    @property
    def sentence(self) -> str:
        """What can be read above the names now."""
        return self._sentence.text()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Take what is typed."""
        super().showEvent(event)
        self._field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed and found."""
        super().hideEvent(event)
        self._field.clear()
        self._show_none(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names beside the keyboard, or above it on a portrait screen."""
        super().resizeEvent(event)
        is_portrait = self.height() > self.width()
        down, across = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(down if is_portrait else across)
        self._space()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which every key is large enough for a finger."""
        return QSize(self._look.theme.px(600), self._look.theme.px(300))

    def _look_for(self, text: str) -> None:
        self._show_none(None)
        if is_enough(text):
            self.searched.emit(text.strip())

    def _leave(self) -> None:
        self._field.clear()
        self.cancelled.emit()

    def _show_none(self, count: int | None) -> None:
        """Take all names away; `count` is how many were found, None before a search."""
        self._count = count
        for shown in self._names:
            shown.hide()
            shown.setText("")
            shown.setAccessibleName("")
        self._say()

    def _say(self) -> None:
        #: Name search, before enough letters were typed
        few = self.tr("Type the first three letters or more.")
        #: Name search: the letters fit nobody
        none = self.tr("No such name here. Check the letters, or choose another way in.")
        #: Name search, above a few names
        several = self.tr("Touch your name.")
        #: Name search, above five names: there are more
        many = self.tr("Touch your name, or type more letters.")
        if self._count is None:
            self._sentence.setText(few)
        elif self._count == 0:
            self._sentence.setText(none)
        else:
            self._sentence.setText(many if self._count > MOST_NAMES else several)

    def _fit(self) -> None:
        """Shorten names that are wider than their button."""
        for shown in self._names:
            room = shown.width() - self._look.theme.px(40)
            whole = shown.accessibleName()
            fits = shown.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, max(room, 100))
            shown.setText(fits.replace("&", "&&"))

    def _name(self) -> QPushButton:
        made = button("", "answer")
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(made.property("subject_id")))
        return made

    def _lay_out(self) -> None:
        self._layout = column(self)
        self._top = QHBoxLayout()
        self._top.addWidget(self._field, 1)
        self._top.addWidget(self._back)
        self._layout.addWidget(self._title)
        self._layout.addLayout(self._top)
        self._layout.addWidget(self._sentence)
        self._found = QVBoxLayout()
        for shown in self._names:
            self._found.addWidget(shown)
            shown.hide()
        self._found.addStretch(1)
        typing = QVBoxLayout()
        typing.addWidget(self._keyboard, 1)
        typing.addStretch(0)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addLayout(typing, 13)
        self._middle.addLayout(self._found, 8)
        self._layout.addLayout(self._middle, 1)

    def _write(self) -> None:
        #: Title of the page on which a person types the own name instead of showing the face
        self._title.setText(self.tr("Type your name"))
        self.setAccessibleName(self._title.text())
        #: Screen reader: the field for the own name
        self._field.setAccessibleName(self.tr("Your name"))
        #: Name search: button that leaves it. As short as possible
        self._back.setText(self.tr("Back"))
        self._back.setAccessibleName(self._back.text())
        self._say()

    def _space(self) -> None:
        theme = self._look.theme
        is_low = self.height() < theme.px(_LOW)
        self._title.setVisible(not is_low)
        self._title.limit_height(theme.text_px(56))
        for shown in self._names:
            restyle(shown, "tight", is_low)
        self._layout.setSpacing(theme.px(6 if is_low else 14))
        self._found.setSpacing(theme.px(4 if is_low else 8))
        self._middle.setSpacing(theme.px(32))
        self._top.setSpacing(theme.px(16))
        self._back.setIcon(theme.icon("arrow-left", "muted"))
        self._back.setIconSize(QSize(theme.px(22), theme.px(22)))


def is_enough(text: str) -> bool:
    """Whether so many letters were typed that a search does not list the people of the site."""
    letters = [one for one in text if one.isalpha()]
    syllables = [one for one in letters if unicodedata.name(one, "").startswith(_SYLLABIC)]
    return len(letters) >= LEAST_LETTERS or len(syllables) >= _LEAST_SYLLABLES

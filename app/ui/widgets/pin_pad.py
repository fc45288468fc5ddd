"""A pad to type a PIN on; the digits themselves are never shown, named or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui.widgets import kiosk_words
from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.key_steps import ENTER, STEPS, beside, span
from app.ui.widgets.parts import button, column, label, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from app.ui.theme import Appearance

_ROWS = (("1", "2", "3", "delete"), ("4", "5", "6", "back"), ("7", "8", "9", "ok"), ("0", "0", "0", "ok"))
"""The keys as they stand, as at a cash machine; one that is named in two places spans both."""

_LOW = 440
"""Height below which the pad moves together, px at 100 %."""

_HIGHEST_KEY = 96
"""Height beyond which a key grows no more, px at 100 %."""


class PinPad(QWidget):
    """What is asked, a dot for each digit, and the keys.

    A touch leaves no key marked, so that nobody reads the last digit from the pad afterwards.

    Signals:
        entered(str): The digits, once; the pad has forgotten them.
        cancelled(): The person wants to go back.
    """

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._digits, self._least, self._most = "", 4, 12
        self._asked, self._tries_left, self._left_s, self._is_busy = "", 0, 0, False
        self._title = FittingLabel(look, lines=2)
        self._detail = label(role="detail", wrap=True)
        self._dots = Dots(look)
        self._pad = QWidget()
        # Digits stand in the same order in every script
        self._pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._pad)
        self._keys = {name: self._key(name) for row in _ROWS for name in row}
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.pass_second)
        self._layout = column(self)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._detail)
        self._layout.addWidget(self._dots)
        self._layout.addWidget(self._pad, 1)
        self._layout.addStretch(0)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place()
        self._write()
        look.changed.connect(self._space)
        self._space()

    def ask(self, title: str, detail: str, least: int, most: int) -> None:
        """Ask for a PIN of `least` to `most` digits, from the beginning."""
        self._least, self._most = least, most
        self._tries_left, self._left_s, self._is_busy = 0, 0, False
        self._second.stop()
        self.reword(title, detail)
        self._forget()
        self.setFocus()

    def reword(self, title: str, detail: str) -> None:
        """Ask the same in other words, such as those of another language."""
        self._asked = detail
        self._title.setText(title)
        self.setAccessibleName(title)
        self._show()

    def refuse(self, tries_left: int) -> None:
        """Say that the PIN was wrong, and begin again; at least one try is left."""
        self._tries_left, self._is_busy = tries_left, False
        self._forget()
        restyle(self._detail, "tone", "caution")

    def lock(self, seconds_left: int) -> None:
        """Take no digit for so many seconds, and count them down; 0 or less ends it at once."""
        self._tries_left, self._left_s, self._is_busy = 0, max(seconds_left, 0), False
        if self._left_s:
            self._second.start()
        self._forget()
        restyle(self._detail, "tone", "caution" if self._left_s else "")

    def busy(self) -> None:
        """Take no digit while the ones before are being checked; `refuse`, `lock` or `ask` follow."""
        self._is_busy = True
        self._show()

    @property
    def sentence(self) -> str:
        """What can be read below the title now."""
        return self._detail.text()

    @Slot()
    def pass_second(self) -> None:
        """Let a second of the lock go by."""
        self._left_s = max(self._left_s - 1, 0)
        if not self._left_s:
            self._second.stop()
            restyle(self._detail, "tone", "")
        self._show()

    def event(self, event: QEvent) -> bool:
        """Take the pad's own keys before a shortcut of the page does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give digits, arrows, Backspace and Escape to the pad, whichever key has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER and isinstance(watched, QPushButton):
                watched.click()
                return True
            if _is_ours(event):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type with a keyboard."""
        if event.key() in STEPS:
            self._step(event.key())
        elif event.text() in self._keys and event.text().isdigit():
            self.setFocus()  # the next Return enters what was typed, not the key that had the focus
            self._press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._press("delete")
        elif event.key() in ENTER:
            self._press("ok")
        elif event.key() == Qt.Key.Key_Escape:
            self._press("back")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language; what is asked is reworded by the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Take what is typed."""
        super().showEvent(event)
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        super().hideEvent(event)
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys what room there is."""
        super().resizeEvent(event)
        self._space()

    def sizeHint(self) -> QSize:
        """Return a size that does not depend on the words."""
        return QSize(self._look.theme.px(450), self._look.theme.px(440))

    def _press(self, name: str) -> None:
        if name == "back":
            self._forget()
            self.cancelled.emit()
        elif self._left_s or self._is_busy:
            return
        elif name == "delete":
            self._digits = self._digits[:-1]
            self._show()
        elif name == "ok":
            self._enter()
        elif len(self._digits) < self._most:
            self._digits += name
            self._show()

    def _enter(self) -> None:
        if len(self._digits) >= self._least:
            digits, self._digits = self._digits, ""
            self.entered.emit(digits)

    def _forget(self) -> None:
        self._digits = ""
        restyle(self._detail, "tone", "")
        self._show()

    def _show(self) -> None:
        """Show how many digits there are, and which keys can be pressed."""
        count, can_type = len(self._digits), not (self._left_s or self._is_busy)
        if not self._is_busy:
            self._dots.show_count(count, self._least)
            self._dots.setAccessibleName(self._counted(count))
        for name, key in self._keys.items():
            needs = {"ok": count >= self._least, "delete": count > 0, "back": True}
            is_on = needs.get(name, True) and (can_type or name == "back")
            if key.hasFocus() and not is_on:
                self.setFocus()  # not to whatever Qt finds next on the page
            key.setEnabled(is_on)
        can_delete = self._keys["delete"].isEnabled()
        icon = self._look.theme.icon("backspace", "text" if can_delete else "on-off")
        self._keys["delete"].setIcon(icon)
        self._detail.setText(self._words())
        self.setAccessibleDescription(self._detail.text())

    def _words(self) -> str:
        if self._is_busy:
            #: PIN pad, below the question: the PIN is being checked
            return self.tr("One moment")
        if self._left_s:
            #: PIN pad after too many wrong PINs; {time} is "30 seconds" or "2 minutes"
            sentence = self.tr("Too many tries. Please wait {time}.")
            return sentence.format(time=kiosk_words.duration(self._left_s))
        return kiosk_words.wrong_pin(self._tries_left) if self._tries_left else self._asked

    def _counted(self, count: int) -> str:
        if count == 1:
            #: Screen reader at the PIN pad: exactly one digit was typed, never which
            return self.tr("1 digit")
        #: Screen reader at the PIN pad: how many digits were typed, never which
        return self.tr("{count} digits").format(count=count)

    def _step(self, arrow: int) -> None:
        """Move the focus to the next key in a direction that can be pressed."""
        now = next((name for name, key in self._keys.items() if key.hasFocus()), "")
        if now:
            now = beside(_ROWS, now, arrow, lambda name: self._keys[name].isEnabled())
        self._keys[now or ("back" if self._left_s or self._is_busy else "1")].setFocus()

    def _key(self, name: str) -> QPushButton:
        made = button(
            name if name.isdigit() else "", {"ok": "key-primary", "back": "key-word"}.get(name, "key")
        )
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        made.installEventFilter(self)
        made.clicked.connect(lambda: self._press(name))
        return made

    def _place(self) -> None:
        for name, key in self._keys.items():
            self._grid.addWidget(key, *span(_ROWS, name))
        for place in range(len(_ROWS[0])):
            self._grid.setColumnStretch(place, 1)

    def _write(self) -> None:
        words = {
            #: Key of the PIN pad: take the last digit back. For screen readers; the key shows an arrow
            "delete": self.tr("Delete the last digit"),
            #: Key of the PIN pad: leave it. As short as possible
            "back": self.tr("Back"),
            #: Key of the PIN pad: these were all digits. As short as possible
            "ok": self.tr("OK"),
        }
        for name, key in self._keys.items():
            key.setAccessibleName(words.get(name, name))
        self._keys["back"].setText(words["back"])
        self._keys["ok"].setText(words["ok"])
        self._show()

    def _space(self) -> None:
        theme = self._look.theme
        is_low = self.height() < theme.px(_LOW)
        self._layout.setSpacing(theme.px(6 if is_low else 14))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(6 if is_low else 8))
        self._title.limit_height(theme.text_px(40 if is_low else 58))
        self._pad.setMaximumHeight(theme.px(4 * _HIGHEST_KEY + 3 * 8))
        self._show()
        self._keys["delete"].setIconSize(QSize(theme.px(30), theme.px(30)))


class Dots(QWidget):
    """A dot for each digit that was typed, and a ring for each that is at least missing."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._count, self._least = look, 0, 4
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int, least: int) -> None:
        """Show how many digits there are, and how many there must be at least."""
        self._count, self._least = count, least
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of twelve dots."""
        return QSize(self._look.theme.px(12 * 26), self._look.theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dots from the left, as digits are read."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(theme.px(28), self.width() / max(self._count, self._least, 1))
        for place in range(max(self._count, self._least)):
            is_typed = place < self._count
            painter.setPen(QPen(theme.colour("accent" if is_typed else "outline"), theme.px(2)))
            painter.setBrush(theme.colour("accent") if is_typed else Qt.BrushStyle.NoBrush)
            radius = step * 0.27
            painter.drawEllipse(
                QPointF(radius + theme.px(1) + place * step, self.height() / 2), radius, radius
            )


def _is_ours(event: QKeyEvent) -> bool:
    """Whether a key on a keyboard is one of the pad's; Return is a button's own while it has the focus."""
    own = {*STEPS, Qt.Key.Key_Backspace, Qt.Key.Key_Escape}
    return event.key() in own or (event.text().isascii() and event.text().isdigit())

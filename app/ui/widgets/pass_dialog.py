"""Shows a person's new PIN or QR code, once, and prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.ui.printing import ask_to_print, can_print
from app.ui.qr_code import paint_code
from app.ui.theme import centred
from app.ui.widgets.parts import button, column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.qr_code import Modules
    from app.ui.theme import Appearance, Theme

_GROUP = 3
"""Digits that are read together."""


class PassDialog(QDialog):
    """The PIN in large digits, or the QR code; nobody can look it up later."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        pin: str = "",
        modules: Modules = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._name, self._pin, self._modules = look, name, pin, modules
        self.setModal(True)
        if pin:
            #: Title above a new PIN
            title = self.tr("PIN of {name}").format(name=name)
            shown: QWidget = label(grouped(pin), "headline")
            shown.setAccessibleName(" ".join(pin))
            #: Below a new PIN
            once = self.tr("It is shown this once only. Print it, or write it down now.")
        else:
            #: Title above a new QR code
            title = self.tr("QR code of {name}").format(name=name)
            shown = QrCode(look, modules)
            #: Screen reader: the picture of a QR code
            shown.setAccessibleName(self.tr("QR code"))
            #: Below a new QR code
            once = self.tr("It is shown this once only. Print it, or let the person photograph it now.")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(once)
        #: Button: print the PIN or the QR code
        self._print = button(self.tr("&Print"))
        #: Button: the PIN or QR code was handed over
        done = button(self.tr("&Done"), "primary")
        self._print.setAutoDefault(False)
        self._print.clicked.connect(lambda: ask_to_print(self, self.print_on))
        self._print.setVisible(can_print())
        done.clicked.connect(self.accept)
        px = look.theme.px
        layout = column(self, px(16), px(28))
        layout.addWidget(label(title, "section", wrap=True))
        layout.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(label(once, "muted", wrap=True))
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        for one in (self._print, done):
            one.setAccessibleName(one.text())
            answers.addWidget(one)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(420))
        done.setFocus()

    def print_on(self, printer: QPrinter) -> None:
        """Print name and PIN or QR code at the top of a page."""
        painter = QPainter(printer)
        page = QRectF(painter.viewport())
        paint_pass(painter, self._look.theme, page, self._name, self._pin or self._modules)
        painter.end()


class QrCode(QWidget):
    """A QR code, dark on light in every theme, since readers expect it so."""

    def __init__(self, look: Appearance, modules: Modules) -> None:
        super().__init__()
        self._look, self._modules = look, modules
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._look.theme.px(260), self._look.theme.px(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the code."""
        paint_code(QPainter(self), QRectF(self.rect()), self._modules)


def grouped(pin: str) -> str:
    """Write a PIN in groups from the start, the last ones longer rather than a single digit: "482 9071"."""
    starts = list(range(0, len(pin), _GROUP))
    if len(starts) > 1 and len(pin) - starts[-1] == 1:
        starts.pop()
    ends = [*starts[1:], len(pin)]
    return "\N{FIGURE SPACE}".join(pin[start:end] for start, end in zip(starts, ends, strict=True))


def paint_pass(painter: QPainter, theme: Theme, page: QRectF, name: str, what: str | Modules) -> None:
    """Paint a name and below it a PIN or the modules of a QR code, black on white, for a printer."""
    unit = page.width() / 100
    font = QFont(list(theme.families))
    font.setPixelSize(max(round(unit * 4), 1))
    painter.setFont(font)
    painter.setPen(QColor("black"))
    heading = QRectF(page.left(), page.top() + unit * 4, page.width(), unit * 12)
    painter.drawText(heading, centred() | Qt.TextFlag.TextWordWrap.value, name)
    square = QRectF(0, 0, unit * 45, unit * 45)
    square.moveCenter(page.center())
    square.moveTop(heading.bottom() + unit * 2)
    if isinstance(what, str):
        font.setPixelSize(max(round(unit * 9), 1))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.drawText(QRectF(page.left(), square.top(), page.width(), unit * 14), centred(), grouped(what))
    else:
        paint_code(painter, square, what)

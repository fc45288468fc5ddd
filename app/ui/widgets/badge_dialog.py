"""Shows a person's badge, prints it, and saves it as PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.ui.badge import CARD_MM, paint_badge, pdf, print_badge, write_pdf
from app.ui.printing import ask_to_print, can_print
from app.ui.widgets.parts import button, column, label, restyle, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.badge import Badge
    from app.ui.qr_code import Modules
    from app.ui.theme import Appearance

_PREVIEW = (300, 330)
"""Room for the card, lying or standing, px at 100 %."""


class BadgeDialog(QDialog):
    """The card as it will be; its code is made when the operator has said where the badge goes.

    Signals:
        code_wanted(): The person gets a new code now; answer with `show_code` or `show_failure`.
    """

    code_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        badge: Badge,
        *,
        has_code: bool = False,
        is_poor: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a badge that has no code yet.

        Args:
            look: The appearance in use; the card is always white.
            badge: What is on it.
            has_code: Whether the person has a code, which the new one will replace.
            is_poor: Whether the portrait is of poor quality.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._badge, self._is_lying = badge, False
        self._theme = look.always("light").theme
        self._use: Callable[[], None] | None = None
        self.setModal(True)
        #: Title above a person's badge
        title = self.tr("Badge of {name}").format(name=badge.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._preview = BadgePreview(look, badge)
        self._preview.setAccessibleName(title)
        self._code = label(self._about_the_code(has_code=has_code), wrap=True)
        restyle(self._code, "tone", "caution" if has_code else "")
        self._said = label(wrap=True)
        self._said.hide()
        self._use_buttons = self._answers()
        self._lay_out(look, title, is_poor=is_poor)
        self.setAccessibleDescription(self._code.text())
        self._close.setFocus()

    @property
    def is_lying(self) -> bool:
        """Whether the card lies on its longer side."""
        return self._is_lying

    @Slot(list)
    def show_code(self, modules: Modules) -> None:
        """Put the person's new code on the badge, and do with it what the operator wanted."""
        self._badge = replace(self._badge, modules=modules)
        self._preview.show_badge(self._badge)
        #: Below a badge: the code on it is in use
        self._code.setText(self.tr("The code on this badge is the one that works."))
        restyle(self._code, "tone", "")
        self._set_waiting(waiting=False)
        use, self._use = self._use, None
        if use is not None:
            self._try(use)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why there is no badge now."""
        self._use = None
        self._set_waiting(waiting=False)
        self._say(sentence, "danger")

    def print_on(self, printer: QPrinter) -> None:
        """Print the badge, as soon as it has a code."""
        #: Below a badge: the printer has it
        sent = self.tr("Sent to the printer.")
        self._with_code(lambda: self._print(printer), sent)

    def save_as(self, path: Path) -> None:
        """Save the badge as PDF, as soon as it has a code; a file of that name is replaced."""
        #: Below a badge; {file} is a file's name
        saved = self.tr("Saved as {file}.").format(file=path.name)
        self._with_code(lambda: write_pdf(path, self._pdf()), saved)

    def _print(self, printer: QPrinter) -> None:
        print_badge(printer, self._theme, self._badge, is_lying=self._is_lying)

    def _pdf(self) -> bytes:
        return pdf(self._theme, self._badge, is_lying=self._is_lying)

    def _with_code(self, use: Callable[[], None], done: str) -> None:
        def use_and_tell() -> None:
            use()
            self._say(done, "good")

        if self._badge.modules:
            self._try(use_and_tell)
            return
        self._use = use_and_tell
        self._set_waiting(waiting=True)
        self.code_wanted.emit()

    def _try(self, use: Callable[[], None]) -> None:
        try:
            use()
        except AppError as error:
            self._say(str(error), "danger")

    def _say(self, sentence: str, tone: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        restyle(self._said, "tone", tone)
        self.setAccessibleDescription(sentence)

    def _set_waiting(self, *, waiting: bool) -> None:
        for shown in self._use_buttons:
            shown.setEnabled(not waiting)

    def _about_the_code(self, *, has_code: bool) -> str:
        if has_code:
            #: Beside a badge, before it is made. {name} has a QR code already
            text = self.tr(
                "{name} has a code already. Printing or saving makes a new one; the old one stops working."
            )
            return text.format(name=self._badge.name)
        #: Beside a badge, before it is made: there is no QR code on it yet
        return self.tr("Printing or saving makes the code that belongs here.")

    def _answers(self) -> tuple[QPushButton, ...]:
        #: Button: print the badge
        to_paper = button(self.tr("&Print"))
        #: Button: save the badge as a PDF file
        to_file = button(self.tr("&Save as PDF"))
        #: Button: close the badge
        self._close = button(self.tr("&Close"))
        to_paper.setVisible(can_print())
        to_paper.clicked.connect(lambda: ask_to_print(self, self.print_on))
        to_file.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.accept)
        for shown in (to_paper, to_file, self._close):
            shown.setAccessibleName(shown.text())
            shown.setAutoDefault(False)
        return to_paper, to_file

    def _shapes(self) -> QHBoxLayout:
        """Return the choice of how the card is held."""
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(0)
        row.addStretch(1)
        #: Shape of a badge: higher than wide
        standing = button(self.tr("Upright"), "segment")
        #: Shape of a badge: wider than high
        lying = button(self.tr("Landscape"), "segment")
        for shown, is_lying in ((standing, False), (lying, True)):
            shown.setCheckable(True)
            shown.setAutoDefault(False)
            shown.setAccessibleName(shown.text())
            shown.clicked.connect(lambda _checked=False, is_lying=is_lying: self._turn(is_lying=is_lying))
            group.addButton(shown)
            row.addWidget(shown)
        standing.setChecked(True)
        row.addStretch(1)
        return row

    def _turn(self, *, is_lying: bool) -> None:
        self._is_lying = is_lying
        self._preview.turn(is_lying=is_lying)

    def _ask_where(self) -> None:
        #: Title of the question for a file
        title = self.tr("Save the badge")
        #: The kind of file that a badge is saved as
        kind = self.tr("PDF")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asked = QFileDialog(self, title, folder, f"{kind} (*.pdf)")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        asked.selectFile(f"{file_name(self._badge.name)}.pdf")
        asked.fileSelected.connect(lambda chosen: self.save_as(Path(chosen)))
        asked.open()

    def _lay_out(self, look: Appearance, title: str, *, is_poor: bool) -> None:
        px, theme = look.theme.px, look.theme
        #: Beside a badge: a warning to the operator, in one sentence
        belongs = self.tr("The badge and its file open the door: they belong to {name} and to nobody else.")
        #: Beside a badge: the portrait is of poor quality
        poor = self.tr("The portrait is not very clear. A new picture would make a better badge.")
        card = QVBoxLayout()
        card.setSpacing(px(10))
        card.addWidget(self._preview)
        card.addLayout(self._shapes())
        card.addStretch(1)
        body = QWidget()
        text = column(body, px(14))
        text.addWidget(label(title, "section", wrap=True))
        text.addWidget(self._code)
        text.addWidget(label(belongs.format(name=self._badge.name), "muted", wrap=True))
        if is_poor:
            text.addWidget(label(poor, "muted", wrap=True))
        text.addWidget(self._said)
        text.addStretch(1)
        words = scrolled(body)
        words.setMinimumWidth(max(theme.text_px(236), px(340)))
        both = QHBoxLayout()
        both.setSpacing(px(28))
        both.addLayout(card)
        both.addWidget(words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        for one in (*self._use_buttons, self._close):
            answers.addWidget(one)
        layout = column(self, px(20), px(28))
        layout.addLayout(both, 1)
        layout.addLayout(answers)


class BadgePreview(QWidget):
    """The card on the surface of the dialog, white in every theme."""

    def __init__(self, look: Appearance, badge: Badge) -> None:
        super().__init__()
        self._look, self._badge, self._is_lying = look, badge, False
        self._theme = look.always("light").theme
        self.setFixedSize(look.theme.px(_PREVIEW[0]), look.theme.px(_PREVIEW[1]))

    def show_badge(self, badge: Badge) -> None:
        """Show another badge."""
        self._badge = badge
        self.update()

    def turn(self, *, is_lying: bool) -> None:
        """Show the card lying or standing."""
        self._is_lying = is_lying
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and its edge."""
        size = QSizeF(*CARD_MM) if self._is_lying else QSizeF(*CARD_MM).transposed()
        size.scale(QSizeF(self.width() - 2, self.height() - 2), Qt.AspectRatioMode.KeepAspectRatio)
        card = QRectF(0, 0, round(size.width()), round(size.height()))
        card.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        paint_badge(painter, self._theme, card, self._badge)
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        painter.drawRect(card)


def file_name(name: str) -> str:
    """Return a person's name without what file systems refuse in the name of a file."""
    return re.sub(r'[\x00-\x1f/\\:*?"<>|]+', " ", name).strip(" .")[:100] or "badge"

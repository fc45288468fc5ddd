"""Who is enrolled: a name in any script, and an identifier if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import column, label, restyle, scrolled, surface
from app.ui.widgets.pictures import EmptyDrawing

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

NAME_LENGTH = 200
"""Most characters of a name or an identifier."""


class PersonForm(QWidget):
    """Asks for name and identifier, and says in words what is missing.

    Signals:
        changed(): What was entered is different now.
        entered(): The operator pressed Enter.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._look, self._touched = look, False
        card = surface("card")
        card.setMaximumWidth(px(900))
        halves = QHBoxLayout(card)
        halves.setContentsMargins(px(32), px(32), px(32), px(32))
        halves.setSpacing(px(40))
        form = QVBoxLayout()
        form.setSpacing(px(6))
        halves.addLayout(form, 1)
        self._aside = self._preview(look)
        halves.addWidget(self._aside)
        #: Question above the fields for name and identifier
        form.addWidget(label(self.tr("Who is being enrolled?"), "section"))
        #: Explains the fields below
        hint = self.tr("Write the name as the person does, in any script.")
        form.addWidget(label(hint, "muted", wrap=True))
        form.addSpacing(px(18))
        #: Name of a field, required
        self._name, self._name_error = self._field(self.tr("Name"))
        #: Name of a field, may stay empty
        self._external_id, self._id_error = self._field(self.tr("Identifier (optional)"))
        #: Example in an empty field: a staff number
        self._external_id.setPlaceholderText(self.tr("Staff or membership number"))
        for caption, field, error in self._rows():
            form.addWidget(caption)
            form.addWidget(field)
            form.addWidget(error)
            form.addSpacing(px(8))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, px(24), 0, px(24))
        row.addStretch(1)
        row.addWidget(card, 6, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column(self).addWidget(scrolled(middle))

    @property
    def name(self) -> str:
        """The name without space around it."""
        return self._name.text().strip()

    @property
    def external_id(self) -> str | None:
        """The identifier without space around it; None if there is none."""
        return self._external_id.text().strip() or None

    @property
    def is_valid(self) -> bool:
        """Whether the operator may go on."""
        return 0 < len(self.name) <= NAME_LENGTH and len(self.external_id or "") <= NAME_LENGTH

    def clear(self) -> None:
        """Forget what was entered."""
        self._name.clear()
        self._external_id.clear()
        self._touched = False
        self._judge()

    def focus(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_missing(self) -> None:
        """Say what is missing even if nothing was typed yet."""
        self._touched = True
        self._judge()
        self.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what comes next when there is no room for it."""
        self._aside.setVisible(self.width() >= self._look.theme.text_px(720))
        super().resizeEvent(event)

    def _preview(self, look: Appearance) -> QWidget:
        """Return what comes next, beside the form."""
        px = look.theme.px
        aside = surface("plain")
        aside.setFixedWidth(px(264))
        layout = column(aside, px(8), px(24))
        layout.addStretch(1)
        layout.addWidget(EmptyDrawing(look, 132), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(px(8))
        #: Beside the form for the name: what happens in the steps after it
        text = label(
            self.tr("Then a consent and five pictures. It takes about a minute."), "muted", wrap=True
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(text)
        layout.addStretch(1)
        return aside

    def _field(self, caption: str) -> tuple[QLineEdit, QLabel]:
        field, error = QLineEdit(), label("", "error", wrap=True)
        field.setAccessibleName(caption)
        field.textEdited.connect(self._edit)
        field.returnPressed.connect(self.entered)
        error.setMinimumHeight(error.fontMetrics().height())
        return field, error

    def _rows(self) -> list[tuple[QLabel, QLineEdit, QLabel]]:
        rows: list[tuple[QLabel, QLineEdit, QLabel]] = []
        for field, error in ((self._name, self._name_error), (self._external_id, self._id_error)):
            caption = label(field.accessibleName(), "field")
            caption.setBuddy(field)
            rows.append((caption, field, error))
        return rows

    def _edit(self) -> None:
        self._touched = True
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        #: Below the name when it is empty
        missing = self.tr("Enter a name.")
        #: Below a field; {most} and {count} are numbers
        long = self.tr("Use at most {most} characters; these are {count}.")
        name_error, id_error = "", ""
        if len(self.name) > NAME_LENGTH:
            name_error = long.format(most=words.number(NAME_LENGTH), count=words.number(len(self.name)))
        elif self._touched and not self.name:
            name_error = missing
        if len(self.external_id or "") > NAME_LENGTH:
            count = words.number(len(self.external_id or ""))
            id_error = long.format(most=words.number(NAME_LENGTH), count=count)
        for field, error, text in (
            (self._name, self._name_error, name_error),
            (self._external_id, self._id_error, id_error),
        ):
            error.setText(text)
            field.setAccessibleDescription(text)
            restyle(field, "wrong", bool(text))

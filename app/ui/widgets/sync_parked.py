"""People of whom a backend needs somebody to decide: who, why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui import sync_words, words
from app.ui.widgets.parts import button, column, label, surface
from app.ui.widgets.sync_card import flow
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.sync_values import ParkedPerson
    from app.ui.theme import Appearance

MOST_SHOWN = 50
"""More rows are not read; the buttons for all reach everybody."""


class SyncParked(QWidget):
    """A row for each person, and buttons for all.

    Signals:
        retry_wanted(str): Try this subject again; empty for all.
        drop_wanted(str): Leave this subject out; empty for all.
        resolved(str, str): This subject is there under this number; empty if they are not there.
    """

    retry_wanted = Signal(str)
    drop_wanted = Signal(str)
    resolved = Signal(str, str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._people: tuple[ParkedPerson, ...] = ()
        self._rows: list[QWidget] = []
        #: Button: send all people again who could not be sent
        self._retry = button(self.tr("Try all again"))
        #: Button: give up all people who could not be sent, until something changes about them
        self._drop = button(self.tr("Leave all out"))
        self._retry.clicked.connect(lambda: self.retry_wanted.emit(""))
        self._drop.clicked.connect(lambda: self.drop_wanted.emit(""))
        self._rest = label(role="muted", wrap=True)
        self._layout = column(self, px(10))
        #: Heading above people of whom somebody has to decide
        self._layout.addWidget(label(self.tr("Needs you"), "subtitle"))
        self._all = flow(look, self._retry, self._drop)
        self._layout.addWidget(self._all)
        self._layout.addWidget(self._rest)
        self.hide()

    def show_people(self, people: Sequence[ParkedPerson], total: int) -> None:
        """Show who needs a decision; hide if nobody does.

        Args:
            people: The first of them.
            total: How many there are.
        """
        self.setVisible(bool(people))
        if self._people == tuple(people):
            return
        self._people = tuple(people)
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in people[:MOST_SHOWN]]
        for place, row in enumerate(self._rows):
            self._layout.insertWidget(2 + place, row)
        more = max(total - len(self._rows), 0)
        #: Below a list of people; {people} is "150 people"
        self._rest.setText(self.tr("and {people} more").format(people=words.people(more)))
        self._rest.setVisible(more > 0)
        self._all.setVisible(len(people) > 1)
        self._drop.setEnabled(any(one.can_be_left_out for one in people))

    def _row(self, person: ParkedPerson) -> QWidget:
        px = self._look.theme.px
        row = surface("plain")
        layout = column(row, px(6), px(12))
        #: Instead of a name: the person is no longer enrolled, but their copy is still there
        name = person.name or self.tr("Somebody who was erased here")
        shown = WrappedLabel("strong")
        shown.setText(name)
        layout.addWidget(shown)
        layout.addWidget(label(sync_words.parked(person), "muted", wrap=True))
        buttons = self._unknown(person, layout) if person.is_unknown else self._known(person)
        for one in buttons:
            one.setAccessibleName(f"{one.text()}: {name}")
        layout.addWidget(flow(self._look, *buttons))
        row.setAccessibleName(name)
        return row

    def _known(self, person: ParkedPerson) -> list[QPushButton]:
        #: Button beside a person who could not be sent
        again = button(self.tr("Try again"))
        #: Button beside a person who could not be sent: give up until something changes about them
        leave = button(self.tr("Leave out"))
        leave.setEnabled(person.can_be_left_out)
        again.clicked.connect(lambda: self.retry_wanted.emit(person.subject_id))
        leave.clicked.connect(lambda: self.drop_wanted.emit(person.subject_id))
        return [again, leave]

    def _unknown(self, person: ParkedPerson, layout: QVBoxLayout) -> list[QPushButton]:
        field = QLineEdit()
        #: In an empty field: the number that a backend has given to a person
        field.setPlaceholderText(self.tr("Its number for this person"))
        field.setAccessibleName(field.placeholderText())
        field.hide()
        layout.addWidget(field)
        #: Button beside a person of whom nobody knows whether they are on the backend
        there = button(self.tr("It is there"))
        #: Button beside a person of whom nobody knows whether they are on the backend
        absent = button(self.tr("It is not there"))

        def say() -> None:
            if field.isHidden():
                field.show()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            elif number := field.text().strip():
                self.resolved.emit(person.subject_id, number)

        there.clicked.connect(say)
        field.returnPressed.connect(say)
        absent.clicked.connect(lambda: self.resolved.emit(person.subject_id, ""))
        return [there, absent]

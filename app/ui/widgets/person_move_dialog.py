"""Gives a sample to the person whom it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.widgets.parts import column, label
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.person_picker import PersonPicker
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.store.person_samples import StoredSample
    from app.store.subjects import Person
    from app.ui.theme import Appearance

translate = QCoreApplication.translate

_SIDE = 168


class PersonMoveDialog(PersonDialog):
    """The sample, and a search for the person whom it shows.

    Signals:
        moved(str): The sample is this subject's.
    """

    moved = Signal(str)

    def __init__(
        self, look: Appearance, name: str, sample: StoredSample, parent: QWidget | None = None
    ) -> None:
        #: Title of a window: a picture shows somebody else who is enrolled
        title = translate("PersonMoveDialog", "Whose picture is this?")
        #: Button: give a picture to another person
        super().__init__(look, title, translate("PersonMoveDialog", "&Move"), 680, 460, parent)
        px = look.theme.px
        self._name = name
        self.picker = PersonPicker(look)
        self.picker.picked.connect(self._pick)
        face = Portrait(look, _SIDE)
        face.show_picture(sample.picture)
        self._what = label(role="muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(px(24))
        left = QVBoxLayout()
        left.addWidget(face)
        left.addStretch(1)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(px(10))
        right.addWidget(self.picker, 1)
        right.addWidget(self._what)
        row.addLayout(right, 1)
        column(self._body).addLayout(row)
        self.action.clicked.connect(self._move)
        self._pick(None)
        self.picker.field.setFocus()

    def _pick(self, person: Person | None) -> None:
        self.action.setEnabled(person is not None)
        #: Before it is chosen to whom a picture is given; {name} has it now
        text = translate("PersonMoveDialog", "It is kept with {name} now.").format(name=self._name)
        if person is not None:
            #: What follows when a picture is given to another person
            text = translate(
                "PersonMoveDialog",
                "{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}."
                " This can be undone.",
            ).format(name=self._name, other=person.name)
        self._what.setText(text)

    def _move(self) -> None:
        if (person := self.picker.person) is not None:
            self.wait()
            self.moved.emit(person.subject_id)

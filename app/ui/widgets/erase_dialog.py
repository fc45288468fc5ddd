"""Asks before a person is erased, and names what goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.store.subjects import Person
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class EraseDialog(ConfirmDialog):
    """Whether everything about a person is to be erased."""

    def __init__(self, look: Appearance, person: Person, parent: QWidget | None = None) -> None:
        #: Question before erasing; {pictures} is "5 pictures"
        question = translate("EraseDialog", "Erase {name} and {pictures}")
        #: Below the question
        what = translate(
            "EraseDialog",
            "Name, pictures and consent are deleted from this device at once. This cannot be undone.",
        )
        #: Button: erase nothing
        keep = translate("EraseDialog", "&Keep")
        #: Button outlined in red: erase now
        act = translate("EraseDialog", "&Erase")
        question = question.format(name=person.name, pictures=words.pictures(person.samples))
        super().__init__(look, Asked("trash", question, what, keep, act), person.subject_id, parent)

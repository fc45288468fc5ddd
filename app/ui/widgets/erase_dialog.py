"""Asks before a person is erased, and names what goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.sync_words import backends
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.store.subjects import Person
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class EraseDialog(ConfirmDialog):
    """Whether everything about a person is to be erased."""

    def __init__(
        self, look: Appearance, person: Person, parent: QWidget | None = None, *, copies: int = 0
    ) -> None:
        """Ask.

        Args:
            look: How it looks.
            person: Who is to be erased.
            parent: The page.
            copies: On how many backends they are.
        """
        #: Question before erasing; {pictures} is "5 pictures"
        question = translate("EraseDialog", "Erase {name} and {pictures}")
        if copies:
            #: Question before erasing; {pictures} is "5 pictures", {backends} is "2 backends"
            question = translate("EraseDialog", "Erase {name} and {pictures} here and on {backends}")
        #: Below the question
        what = translate(
            "EraseDialog",
            "Name, pictures and consent are deleted from this device at once. This cannot be undone.",
        )
        if copies:
            #: Below the question; backends are the systems that people are sent to
            what = translate(
                "EraseDialog",
                "Name, pictures and consent are deleted from this device at once, and from the backends"
                " as soon as they can be reached. This cannot be undone.",
            )
        #: Button: erase nothing
        keep = translate("EraseDialog", "&Keep")
        #: Button outlined in red: erase now
        act = translate("EraseDialog", "&Erase")
        question = question.format(
            name=person.name, pictures=words.pictures(person.samples), backends=backends(copies)
        )
        super().__init__(look, Asked("trash", question, what, keep, act), person.subject_id, parent)

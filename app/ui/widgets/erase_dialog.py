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
        self,
        look: Appearance,
        person: Person,
        parent: QWidget | None = None,
        *,
        copies: int = 0,
        people: int = 1,
    ) -> None:
        """Ask.

        Args:
            look: How it looks.
            person: Who is to be erased.
            parent: The page.
            copies: On how many backends they are.
            people: How many are to be erased, they among them.
        """
        #: Question before erasing; {pictures} is "5 pictures"
        question = translate("EraseDialog", "Erase {name} and {pictures}")
        if copies:
            #: Question before erasing; {pictures} is "5 pictures", {backends} is "2 backends"
            question = translate("EraseDialog", "Erase {name} and {pictures} here and on {backends}")
        #: Below the question
        what = translate(
            "EraseDialog",
            "Name, pictures and consent are deleted from this device. For a few seconds this can be undone.",
        )
        if copies:
            #: Below the question; backends are the systems that people are sent to
            what = translate(
                "EraseDialog",
                "Name, pictures and consent are deleted from this device, and from the backends as soon as"
                " they can be reached. For a few seconds this can be undone.",
            )
        #: Button: erase nothing
        keep = translate("EraseDialog", "&Keep")
        #: Button outlined in red: erase now
        act = translate("EraseDialog", "&Erase")
        question = question.format(
            name=person.name, pictures=words.pictures(person.samples), backends=backends(copies)
        )
        if people > 1:
            #: Question before erasing several; {people} is "3 people"
            question = translate("EraseDialog", "Erase {people}").format(people=words.people(people))
            #: Below the question, when several are erased
            what = translate(
                "EraseDialog",
                "Names, pictures and consents are deleted from this device, and from the backends that have"
                " them. For a few seconds this can be undone.",
            )
        super().__init__(look, Asked("trash", question, what, keep, act), person.subject_id, parent)

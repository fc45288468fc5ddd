"""Asks before a person's consent is withdrawn, and names what goes and what stays."""

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


class WithdrawDialog(ConfirmDialog):
    """Whether the consent of a person is withdrawn: the face goes, the person stays."""

    def __init__(
        self, look: Appearance, person: Person, parent: QWidget | None = None, *, copies: int = 0
    ) -> None:
        """Ask.

        Args:
            look: How it looks.
            person: Whose consent is withdrawn.
            parent: The page.
            copies: On how many backends they are.
        """
        #: Question before a consent is withdrawn
        question = translate("WithdrawDialog", "Withdraw the consent of {name}")
        #: Below the question; {pictures} is "5 pictures". "Them" are the pictures
        what = translate(
            "WithdrawDialog",
            "{pictures} and the numbers computed from them are deleted at once. "
            "{name} stays, and can use a PIN or a code.",
        )
        if copies:
            #: Below the question; {pictures} is "5 pictures", {backends} is "2 backends"
            what = translate(
                "WithdrawDialog",
                "{pictures} and the numbers computed from them are deleted here at once, and from {backends}"
                " as soon as they can be reached. {name} stays, and can use a PIN or a code.",
            )
        #: Button: the consent stays
        keep = translate("WithdrawDialog", "&Keep")
        #: Button outlined in red: withdraw the consent now. As short as possible
        act = translate("WithdrawDialog", "&Withdraw")
        question = question.format(name=person.name)
        what = what.format(
            name=person.name, pictures=words.pictures(person.samples), backends=backends(copies)
        )
        super().__init__(look, Asked("hand-palm", question, what, keep, act), person.subject_id, parent)

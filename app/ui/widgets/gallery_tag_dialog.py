"""Asks which tag several people get or lose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from app.core.person import PersonDetails, faults, same_tag
from app.ui import words
from app.ui.widgets import person_words
from app.ui.widgets.choices import Choices
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import column
from app.ui.widgets.person_dialog import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class GalleryTagDialog(PersonDialog):
    """A field with the known tags below it.

    Signals:
        tagged(str): This tag.
    """

    tagged = Signal(str)

    def __init__(
        self,
        look: Appearance,
        count: int,
        known: Sequence[str],
        parent: QWidget | None = None,
        *,
        add: bool,
    ) -> None:
        """Ask; `count` people get the tag, or lose it."""
        #: Title of a window; {people} is "3 people"
        title = translate("GalleryTagDialog", "Give {people} a tag")
        #: Button: give a tag to all who are chosen
        action = translate("GalleryTagDialog", "&Add tag")
        if not add:
            #: Title of a window; {people} is "3 people"
            title = translate("GalleryTagDialog", "Take a tag from {people}")
            #: Button: take a tag from all who are chosen
            action = translate("GalleryTagDialog", "&Remove tag")
        super().__init__(look, title.format(people=words.people(count)), action, 460, 220, parent)
        self._known, self._adds = tuple(known), add
        self.field = QLineEdit()
        #: Screen reader: the list of tags that people have
        self._choices = Choices(self.field, translate("GalleryTagDialog", "Known tags"))
        self._choices.show_words(known)
        self.field.setCompleter(self._choices)
        #: Name of a field: one word that people are found by
        self._row = FormRow(look, translate("GalleryTagDialog", "Tag"), self.field)
        layout = column(self._body)
        layout.addWidget(self._row)
        layout.addStretch(1)
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._tag)
        self.action.clicked.connect(self._tag)
        self._judge()
        self.field.setFocus()

    def _judge(self) -> None:
        tag = self.field.text().strip()
        fault = None
        if tag and self._adds:
            fault = faults(PersonDetails("-", tags=(tag,)), known_tags=self._known).get("tags")
        self._row.say(person_words.fault(fault, "tags", len(tag)) if fault else "")
        is_there = any(same_tag(one) == same_tag(tag) for one in self._known)
        self.action.setEnabled(bool(tag) and fault is None and (self._adds or is_there))

    def _tag(self) -> None:
        if self.action.isEnabled():
            self.wait()
            self.tagged.emit(self.field.text().strip())

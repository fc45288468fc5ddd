"""Two people side by side, to be compared by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import column, label
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from app.store.subjects import Person
    from app.ui.theme import Appearance

SIDE = 152
"""Side of both portraits, px at 100 %: large enough to be told apart by eye."""


class PersonCard(QWidget):
    """A caption, a portrait, and below it name, number and how many pictures there are."""

    def __init__(self, look: Appearance, caption: str = "", side: int = SIDE) -> None:
        super().__init__()
        self._look = look
        self._caption = label(caption, "small")
        self._portrait = Portrait(look, side)
        self._name, self._about = label(role="strong", wrap=True), label(role="small", wrap=True)
        self.setFixedWidth(look.theme.px(side))
        layout = column(self, look.theme.px(4))
        for part in (self._caption, self._portrait, self._name, self._about):
            layout.addWidget(part)
        layout.addStretch(1)
        self._caption.setVisible(bool(caption))

    def show_person(self, person: Person | None, portrait: bytes | None) -> None:
        """Show somebody; an empty place for nobody."""
        self._portrait.show_picture(portrait)
        self._name.setText(person.name if person else "")
        about = (person.external_id, person.group, words.pictures(person.samples)) if person else ()
        self._about.setText(" · ".join(part for part in about if part))
        self.setAccessibleName(person.name if person else "")
        if (layout := self.layout()) is not None:  # else names of two lines would cover the face
            self.setMinimumHeight(max(layout.heightForWidth(self.width()), 0))


class PersonPair(QWidget):
    """Two cards beside each other."""

    def __init__(self, look: Appearance, first: str = "", second: str = "", side: int = SIDE) -> None:
        super().__init__()
        self.first, self.second = PersonCard(look, first, side), PersonCard(look, second, side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(20))
        for card in (self.first, self.second):
            row.addWidget(card)
        row.addStretch(1)

"""Makes one person of two: who the other is, both faces, and what will go where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import gallery_words
from app.ui.widgets.parts import Advice, button, column, scrolled
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.person_pair import PersonPair
from app.ui.widgets.person_picker import PersonPicker

if TYPE_CHECKING:
    from app.store.corrections import Merging
    from app.store.subjects import Person
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class PersonMergeDialog(PersonDialog):
    """A search for the other person; then both, and a sentence of what follows.

    Signals:
        asked(str, str): What would follow if this person were kept and that one went; answer with
            `show_merging`.
        merged(str, str): This person is kept, that one goes.
    """

    asked = Signal(str, str)
    merged = Signal(str, str)

    def __init__(
        self, look: Appearance, person: Person, portrait: bytes | None, parent: QWidget | None = None
    ) -> None:
        #: Title of a window: make one person of two; {name} is one of them
        title = translate("PersonMergeDialog", "Merge {name} with another person").format(name=person.name)
        #: Button: make one person of two now
        super().__init__(look, title, translate("PersonMergeDialog", "&Merge"), 860, 560, parent)
        self._known = {person.subject_id: (person, portrait)}
        self._kept, self._other = person.subject_id, ""
        self.picker = PersonPicker(look)
        self.picker.picked.connect(self._pick)
        self._pair = PersonPair(
            look,
            #: Above the face of the person who stays when two are merged
            translate("PersonMergeDialog", "Stays"),
            #: Above the face of the person who is gone when two are merged
            translate("PersonMergeDialog", "Goes into the other"),
        )
        #: Button: when two people are merged, the other one stays
        self._swap = button(translate("PersonMergeDialog", "Keep the &other one"))
        self._swap.setAccessibleName(self._swap.text())
        self._swap.clicked.connect(self._turn)
        self._what = Advice(look)
        px = look.theme.px
        row = QHBoxLayout()
        row.setSpacing(px(24))
        row.addWidget(self.picker, 1)
        inside = QWidget()
        right = column(inside, px(12))
        right.addWidget(self._pair)
        right.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeading)
        right.addStretch(1)
        row.addWidget(scrolled(inside), 1)
        layout = column(self._body, px(14))
        layout.addLayout(row, 1)
        layout.addWidget(self._what)
        self.action.clicked.connect(self._merge)
        self._show()
        self.picker.field.setFocus()

    def show_merging(self, kept_id: str, other: Person, portrait: bytes | None, merging: Merging) -> None:
        """Show what would follow, unless something else is asked by now."""
        if {kept_id, other.subject_id} <= {self._kept, self._other}:
            self._known[other.subject_id] = (other, portrait)
            self._show(merging)

    def _pick(self, other: Person | None) -> None:
        first = next(iter(self._known))
        self._kept, self._other = first, other.subject_id if other else ""
        if other is not None:
            self._known = {first: self._known[first], other.subject_id: (other, None)}
        self._ask()

    def _turn(self) -> None:
        self._kept, self._other = self._other, self._kept
        self._ask()

    def _ask(self) -> None:
        self._show()
        if self._other:
            self.asked.emit(self._kept, self._other)

    def _show(self, merging: Merging | None = None) -> None:
        kept, other = self._known.get(self._kept), self._known.get(self._other)
        self._pair.first.show_person(*(kept or (None, None)))
        self._pair.second.show_person(*(other or (None, None)))
        self._swap.setEnabled(other is not None)
        self.action.setEnabled(merging is not None and not merging.staying)
        if merging is not None and kept and other:
            text = gallery_words.merging(merging, kept[0].name, other[0].name)
            self._what.say("caution" if merging.staying else "plain", text, "")
        else:
            #: In the window in which two people are merged, before the other one is chosen
            hint = translate("PersonMergeDialog", "Choose who is the same person. Compare the pictures.")
            self._what.say("plain", hint, "")

    def _merge(self) -> None:
        self.wait()
        self.merged.emit(self._kept, self._other)

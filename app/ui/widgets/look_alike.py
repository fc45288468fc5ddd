"""Asks whether somebody who is enrolled already is the person at the desk: both faces side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.duplicates import Degree
from app.ui import words
from app.ui.widgets.parts import button, column, label, leading, restyle, surface
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel, QPushButton

    from app.ui.theme import Appearance

_SIDE = 184
"""Side of both faces in px at 100 %: large enough to be told apart by eye."""

_BESIDE = 720
"""Width in px of text at 100 % from which the answers stand beside the faces."""


@dataclass(frozen=True, slots=True)
class ShownLookAlike:
    """Somebody enrolled who may be the person at the desk, as the operator sees them.

    Attributes:
        subject_id: Who it is.
        name: As they are enrolled.
        portrait: JPEG; None if there is none.
        degree: How sure it is that they are one person.
    """

    subject_id: str
    name: str
    portrait: bytes | None
    degree: Degree = Degree.LIKELY


@dataclass(frozen=True, slots=True)
class Answer:
    """Who the person at the desk is among those who are enrolled; both are empty if nobody looks like them.

    Attributes:
        same_as: Subject id of the person this one is; empty for a new person.
        look_alikes: Subject ids of those who look like this person and are others.
    """

    same_as: str = ""
    look_alikes: tuple[str, ...] = ()


class LookAlikeQuestion(QWidget):
    """The new face, one look-alike after the other, and the three answers.

    Signals:
        answered(): The answer is another one than before; see `answer`.
        cancelled(): The operator wants to save nothing.
    """

    answered = Signal()
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        self._shown: tuple[ShownLookAlike, ...] = ()
        self._said: dict[int, bool] = {}
        self._index = 0
        self._sentence = label(role="strong", wrap=True)
        self._new_face, self._face = Portrait(look, _SIDE), Portrait(look, _SIDE)
        self._new_name, self._old_name = label(role="strong", wrap=True), label(role="strong", wrap=True)
        self._place = label(role="small")
        #: Button: show the look-alike before this one
        self._previous = button(self.tr("Previous"), "flat")
        #: Button: show the next look-alike
        self._next = button(self.tr("Next"), "flat")
        #: Answer: the person at the desk is the one who is enrolled already
        self._same = button(self.tr("Same &person"), "answer")
        #: Answer: the person at the desk only looks like the one who is enrolled already
        self._different = button(self.tr("&Different person"), "answer")
        #: Answer: save nothing at all
        self._cancel = button(self.tr("Cancel"), "answer")
        self._if_same, self._if_different = label(role="small", wrap=True), label(role="small", wrap=True)
        self._frame = surface("caution")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.ask("", None, ())

    @property
    def answer(self) -> Answer | None:
        """What the operator said; None until they have said enough."""
        same = [one.subject_id for index, one in enumerate(self._shown) if self._said.get(index)]
        if same:
            return Answer(same_as=same[0])
        if len(self._said) < len(self._shown):
            return None
        return Answer(look_alikes=tuple(one.subject_id for one in self._shown))

    def ask(self, name: str, face: bytes | None, look_alikes: Sequence[ShownLookAlike]) -> None:
        """Ask whether a person is one of these; without any there is nothing to ask.

        Args:
            name: The new person's.
            face: JPEG of the new person.
            look_alikes: The most alike first.
        """
        self._name, self._shown, self._said = name, tuple(look_alikes), {}
        self._new_name.setText(name)
        self._new_face.show_picture(face)
        self.setVisible(bool(self._shown))
        self._turn_to(0)

    def focus(self) -> None:
        """Go to the first answer."""
        self._same.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside the faces, or below them."""
        is_wide = self.width() >= self._look.theme.text_px(_BESIDE)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(beside if is_wide else below)
        super().resizeEvent(event)

    def _turn_to(self, index: int) -> None:
        self._index = index
        if not self._shown:
            return
        one, count = self._shown[index], len(self._shown)
        self._face.show_picture(one.portrait)
        self._old_name.setText(one.name)
        #: Above the answers; {name} is somebody who is enrolled already
        certain = self.tr("This is almost certainly {name}, who is enrolled already.")
        #: Above the answers; {name} is somebody who is enrolled already
        likely = self.tr("This face is much like {name}, who is enrolled already. Compare the two.")
        text = certain if one.degree is Degree.CERTAIN else likely
        self._sentence.setText(text.format(name=one.name))
        #: Below the look-alike's face: {number} of {count} look-alikes, numbers
        place = self.tr("{number} of {count}")
        self._place.setText(place.format(number=words.number(index + 1), count=words.number(count)))
        #: Below the answer "Same person"; {name} is enrolled already
        if_same = self.tr("The new pictures are added to {name}. Nothing else is saved.")
        self._if_same.setText(if_same.format(name=one.name))
        #: Below the answer "Different person"; {new} is at the desk, {name} is enrolled already
        if_different = self.tr(
            "{new} is saved as a new person. The face alone no longer decides between {new} and {name}: "
            "the kiosk asks both for a PIN."
        )
        self._if_different.setText(if_different.format(new=self._name, name=one.name))
        for part in (self._previous, self._place, self._next):
            part.setVisible(count > 1)
        self._previous.setEnabled(index > 0)
        self._next.setEnabled(index < count - 1)
        self._frame.setAccessibleName(self._sentence.text())
        self._show_said()

    def _show_said(self) -> None:
        said = self._said.get(self._index)
        for answer, meaning, consequence in (
            (self._same, True, self._if_same),
            (self._different, False, self._if_different),
        ):
            is_chosen = said is meaning
            answer.setChecked(is_chosen)
            restyle(answer, "kind", "answer-primary" if is_chosen else "answer")
            answer.setAccessibleDescription(consequence.text())
        restyle(self._frame, "surface", "caution" if self.answer is None else "plain")

    def _say(self, *, same: bool) -> None:
        """Take an answer; several look-alikes are each another person only if each was said to be."""
        if same:
            self._said = {self._index: True}
        else:
            self._said = {index: said for index, said in self._said.items() if not said}
            self._said[self._index] = False
        open_still = [index for index in range(len(self._shown)) if index not in self._said]
        if open_still and not same:
            self._turn_to(open_still[0])
        self._show_said()
        self.answered.emit()

    def _connect(self) -> None:
        self._same.clicked.connect(lambda: self._say(same=True))
        self._different.clicked.connect(lambda: self._say(same=False))
        self._cancel.clicked.connect(self.cancelled)
        self._previous.clicked.connect(lambda: self._turn_to(self._index - 1))
        self._next.clicked.connect(lambda: self._turn_to(self._index + 1))

    def _lay_out(self) -> None:
        px = self._look.theme.px
        inside = column(self._frame, px(12))
        inside.setContentsMargins(px(16), px(12), px(16), px(16))
        inside.addWidget(self._sentence)
        inside.addLayout(self._body)
        faces = QHBoxLayout()
        faces.setSpacing(px(14))
        #: Above the new person's face
        faces.addLayout(self._faced(self.tr("At the desk"), self._new_face, self._new_name))
        #: Above the face of somebody who is enrolled already
        theirs = self._faced(self.tr("Enrolled already"), self._face, self._old_name)
        turning = QHBoxLayout()
        turning.setSpacing(px(2))
        for part in (self._previous, self._place, self._next):
            turning.addWidget(part)
        theirs.insertLayout(theirs.count() - 1, turning)
        faces.addLayout(theirs)
        faces.addStretch(1)
        self._body.setSpacing(px(20))
        self._body.addLayout(faces)
        answers = QVBoxLayout()
        answers.setSpacing(px(4))
        #: Below the answer "Cancel"
        if_cancelled = label(self.tr("Nothing is saved."), "small", wrap=True)
        self._cancel.setAccessibleDescription(if_cancelled.text())
        for answer, consequence in (
            (self._same, self._if_same),
            (self._different, self._if_different),
            (self._cancel, if_cancelled),
        ):
            answers.addWidget(self._named(answer))
            answers.addWidget(consequence)
            answers.addSpacing(px(8))
        self._same.setCheckable(True)
        self._different.setCheckable(True)
        answers.addStretch(1)
        self._body.addLayout(answers, 1)
        column(self).addWidget(self._frame)

    def _faced(self, caption: str, face: Portrait, name: QLabel) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(self._look.theme.px(4))
        name.setMaximumWidth(face.width())
        name.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        made.addWidget(label(caption, "small"))
        made.addWidget(face)
        made.addWidget(name)
        made.addStretch(1)
        return made

    def _named(self, made: QPushButton) -> QPushButton:
        made.setAccessibleName(made.text())
        return made

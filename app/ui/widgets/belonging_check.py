"""Whose face is on new pictures, where that is in doubt: what was found, and a box to vouch for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from app.core.belonging import Belonging, Belongs, LikeOther, SurelyOther, Unsure
from app.ui.widgets.parts import Advice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_BESIDE = 72
"""Width of a card's edges and of the box itself, px at 100 %."""


class BelongingCheck(Advice):
    """Hidden while nothing is in doubt.

    Signals:
        answered(): The operator ticked the box, or took the tick away.
    """

    answered = Signal()

    def __init__(self, look: Appearance, name: str) -> None:
        """Ask nothing yet.

        Args:
            look: How it looks.
            name: Whose the pictures are said to be.
        """
        super().__init__(look)
        self._look, self._name = look, name
        self._found: Belonging | None = None
        self._other = ""
        #: Check box; the operator vouches that the pictures are of the person with this name
        self._words = self.tr("I have made sure that this is {name}").format(name=name)
        self._vouched = QCheckBox()
        self._vouched.setAccessibleName(self._words)
        policy = self._vouched.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # a long name must not widen the window
        self._vouched.setSizePolicy(policy)
        self._vouched.toggled.connect(self.answered)
        self._lines.addWidget(self._vouched)
        self.hide()

    @property
    def allows_saving(self) -> bool:
        """Whether the pictures may be kept: they belong to the person, or somebody vouches for it."""
        return isinstance(self._found, Belongs) or self.is_vouched

    @property
    def is_vouched(self) -> bool:
        """Whether the operator says what the comparison does not."""
        return isinstance(self._found, Unsure | LikeOther) and self._vouched.isChecked()

    def show_belonging(self, found: Belonging | None, other: str = "") -> None:
        """Show whose the pictures are; what the operator vouched for before counts for nothing else.

        Args:
            found: What the comparison says; None while it says nothing.
            other: The name of whoever else is meant.
        """
        if (found, other) == (self._found, self._other):
            return
        self._found, self._other = found, other
        self._vouched.setChecked(False)
        self._vouched.setVisible(isinstance(found, Unsure | LikeOther))
        self._write()
        self.setVisible(found is not None and not isinstance(found, Belongs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten a long name, which a check box cannot break."""
        super().resizeEvent(event)
        room = self.width() - self._look.theme.px(_BESIDE)
        shown = self._vouched.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._vouched.setText(shown.replace("&", "&&"))

    def _write(self) -> None:
        match self._found:
            case None | Belongs():
                self.say("plain", "", "")
            case Unsure():
                #: Above a check box: new pictures of a person are like nobody's; {name} is that person
                phrase = self.tr("It is not certain that this is {name}.")
                #: Below "It is not certain that this is …"
                sentence = self.tr(
                    "The face is not much like the pictures that are kept. Make sure who it is before you"
                    " save: they will be let in as {name}."
                )
                self.say("caution", phrase.format(name=self._name), sentence.format(name=self._name))
            case LikeOther():
                #: Above a check box: new pictures of {name} are like {other}, who is enrolled too
                phrase = self.tr("This face is much like {other}.")
                #: Below "This face is much like …"; whoever is on the pictures opens the door as {name}
                sentence = self.tr("Make sure who it is before you save: they will be let in as {name}.")
                self.say("caution", phrase.format(other=self._other), sentence.format(name=self._name))
            case SurelyOther():
                #: Why new pictures of {name} are not kept: they are of {other}, who is enrolled too
                phrase = self.tr("This is almost certainly {other}, so nothing can be added to {name}.")
                #: Below "This is almost certainly …"; {name} and {other} are people
                sentence = self.tr(
                    "If they are one person, merge them. If pictures of {name} are kept with {other}, move"
                    " those to {name} first."
                )
                phrase = phrase.format(other=self._other, name=self._name)
                self.say("danger", phrase, sentence.format(other=self._other, name=self._name))
            case _:
                assert_never(self._found)

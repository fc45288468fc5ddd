"""What is said above the live picture: where it comes from, what is read, refused, and what ended early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui import words
from app.ui.widgets.parts import column
from app.ui.widgets.step_notice import StepNotice

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_MOST_REFUSALS = 2
"""Refusals shown one by one; of more there is only the number."""

_LONGEST_NAME = 36
"""Signs of a file's name that are shown."""


class FaceNotices(QWidget):
    """Cards, each hidden until it has something to say.

    Signals:
        again_wanted(): All five poses are to be tried again.
        camera_wanted(): Back to the camera.
        stop_wanted(): No further pictures are to be read.
    """

    again_wanted = Signal()
    camera_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._refusals: list[str] = []
        self._said_of_source = ""
        #: Button: begin with all five poses once more
        again = self.tr("Try all five again")
        self._fallen_back = StepNotice(look, "info-light", again, tone="caution")
        #: Button: pictures come from the camera again
        self._source = StepNotice(look, "film-strip-light", self.tr("Back to the camera"))
        #: Button: read no more pictures
        self._reading = StepNotice(look, "image-light", self.tr("Stop"))
        #: Button: takes a notice away
        self._refused = StepNotice(look, "warning-light", self.tr("Close"), tone="caution")
        layout = column(self, look.theme.px(8))
        for notice in (self._source, self._reading, self._refused, self._fallen_back):
            layout.addWidget(notice)
        self._fallen_back.acted.connect(self.again_wanted)
        self._source.acted.connect(self.camera_wanted)
        self._reading.acted.connect(self.stop_wanted)
        self._refused.acted.connect(self.forget_refusals)
        self.hide()

    def show_fallen_back(self, *, fell_back: bool) -> None:
        """Say what it means that there are fewer pictures than five."""
        if fell_back:
            self._fallen_back.say(
                #: Bold phrase: five poses were wanted
                self.tr("Fewer pictures than five"),
                #: To the operator; follows "Fewer pictures than five"
                self.tr(
                    "The head hardly turned. Go on with what there is, or ask the person to turn a little to "
                    "each side, up and down: with five they are recognized more surely."
                ),
            )
        else:
            self._fallen_back.hide()
        self.settle()

    def show_source(self, source: str, name: str) -> None:
        """Say where pictures come from: "camera", "video" of a file's name, or "pictures"."""
        self._said_of_source = ""
        if source == "video":
            #: Bold phrase above the picture; the file's name follows
            self._said_of_source = self.tr("A video plays instead of the camera")
        elif source == "pictures":
            #: Bold phrase above the place of the live picture
            self._said_of_source = self.tr("Pictures are used instead of the camera")
        self._source.say(self._said_of_source, shortened(name))
        self.settle()

    def show_reading(self, done: int, total: int) -> None:
        """Say how many pictures have been read; nothing when it is all of them."""
        if done < total:
            #: While pictures are read: {number} of {total}, as in "Reading picture 2 of 5"
            text = self.tr("Reading picture {number} of {total}")
            phrase = text.format(number=words.number(done + 1), total=words.number(total))
            self._reading.say(phrase)
        else:
            self._reading.hide()
        self.settle()

    @Slot(str, str)
    def add_refusal(self, name: str, sentence: str) -> None:
        """Say why a picture was not taken."""
        #: {name} of a file, then why it was not taken
        text = self.tr("{name}: {sentence}")
        self._refusals.append(text.format(name=shortened(name), sentence=sentence))
        self._show_refusals()

    @Slot(str)
    def add_refusal_of_paste(self, sentence: str) -> None:
        """Say why nothing was taken of what was pasted."""
        self._refusals.append(sentence)
        self._show_refusals()

    @Slot()
    def forget_refusals(self) -> None:
        """Take what was said of refused pictures away."""
        self._refusals = []
        self._refused.hide()
        self.settle()

    def _show_refusals(self) -> None:
        count = len(self._refusals)
        #: Bold phrase: exactly one file was no use
        phrase = self.tr("1 picture was not taken")
        if count > 1:
            #: Bold phrase: {count} files were no use, never one
            phrase = self.tr("{count} pictures were not taken").format(count=words.number(count))
        shown = self._refusals[:_MOST_REFUSALS]
        if count > len(shown):
            #: Below sentences on pictures that were not taken: {count} more were not, at least one
            shown.append(self.tr("And {count} more.").format(count=words.number(count - len(shown))))
        self._refused.say(phrase, "\n".join(shown))
        self.settle()

    def settle(self) -> None:
        """Say one thing of where pictures come from, and take no room while there is nothing to say."""
        self._source.setVisible(bool(self._said_of_source) and self._reading.isHidden())
        notices = (self._source, self._reading, self._refused, self._fallen_back)
        self.setVisible(any(not notice.isHidden() for notice in notices))


def shortened(name: str) -> str:
    """Return a file's name, without its middle if it is long."""
    if len(name) <= _LONGEST_NAME:
        return name
    half = _LONGEST_NAME // 2
    return f"{name[: half - 1]}…{name[-half:]}"

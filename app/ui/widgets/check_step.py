"""The last look before saving, and the page after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import IconLabel, button, column, label, scrolled, surface
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.sample_strip import SampleStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.enrollment import Sample
    from app.ui.theme import Appearance


class CheckStep(QWidget):
    """The samples large, the name, the consent, and a warning if the person seems to be enrolled already.

    Signals:
        given_up(int): The sample at this index is to be taken again.
    """

    given_up = Signal(int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._name = label(role="title", wrap=True)
        self._external_id = label(role="muted", wrap=True)
        self._consent = label(wrap=True)
        self._summary = label(role="muted")
        self._strip = SampleStrip(look, side=140)
        self._strip.given_up.connect(self.given_up)
        self._similar = surface("caution")
        self._similar_portrait = Portrait(look, 56, 8)
        self._similar_words = label(wrap=True)
        self._failure = surface("danger")
        self._failure_words = label(wrap=True)
        card = surface("card")
        card.setMaximumWidth(px(980))
        inside = column(card, px(6), px(28))
        inside.addWidget(self._name)
        inside.addWidget(self._external_id)
        consent = QHBoxLayout()
        consent.setSpacing(px(8))
        consent.addWidget(IconLabel(look, "check-circle", "good", 22), 0, Qt.AlignmentFlag.AlignTop)
        consent.addWidget(self._consent, 1)
        inside.addSpacing(px(4))
        inside.addLayout(consent)
        inside.addSpacing(px(18))
        inside.addWidget(self._strip)
        inside.addSpacing(px(4))
        inside.addWidget(self._summary)
        inside.addSpacing(px(6))
        self._fill_notice(look, self._similar, self._similar_portrait, self._similar_words)
        self._fill_notice(
            look, self._failure, IconLabel(look, "warning-circle", "danger", 24), self._failure_words
        )
        inside.addWidget(self._similar)
        inside.addSpacing(px(4))
        inside.addWidget(self._failure)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, px(8), 0, px(8))
        row.addStretch(1)
        row.addWidget(card, 20, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column(self).addWidget(scrolled(middle))
        self.show_similar("", None)
        self.show_failure("")

    def show_person(
        self, name: str, external_id: str | None, consent: str, samples: Sequence[Sample]
    ) -> None:
        """Show what is about to be saved."""
        self._name.setText(name)
        self._external_id.setText(external_id or "")
        self._external_id.setVisible(bool(external_id))
        self._consent.setText(consent)
        self._strip.show_samples(samples)
        mean = round(sum(sample.quality for sample in samples) / max(len(samples), 1))
        #: Below the pictures: {pictures} is "5 pictures", {value} a quality of 0 to 100
        text = self.tr("{pictures}, quality {value}")
        self._summary.setText(text.format(pictures=words.pictures(len(samples)), value=words.number(mean)))

    def show_similar(self, name: str, portrait: bytes | None) -> None:
        """Warn that somebody of this name, already enrolled, looks like the person; empty: nobody does."""
        self._similar.setVisible(bool(name))
        self._similar_portrait.show_picture(portrait)
        #: Warning: {name} is somebody who is enrolled already and whose face is much like this one
        text = self.tr(
            "This face is much like {name}, who is enrolled already. Save only if it is somebody else."
        )
        self._similar_words.setText(text.format(name=name))
        self._similar.setAccessibleName(self._similar_words.text())

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was saved; empty takes the sentence away."""
        self._failure.setVisible(bool(sentence))
        self._failure_words.setText(sentence)
        self._failure.setAccessibleName(sentence)

    def _fill_notice(self, look: Appearance, frame: QWidget, picture: QWidget, text: QWidget) -> None:
        row = QHBoxLayout(frame)
        row.setContentsMargins(*(look.theme.px(margin) for margin in (16, 10, 16, 10)))
        row.setSpacing(look.theme.px(12))
        row.addWidget(picture)
        row.addWidget(text, 1)


class SavedStep(QWidget):
    """Says that the person is enrolled.

    Signals:
        another_wanted(): The operator wants to enroll somebody else.
    """

    another_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._portrait = Portrait(look, 152, 76, done=True)
        self._headline = label(role="title", wrap=True)
        self._detail = label(role="large", wrap=True)
        #: Button after an enrollment
        self._another = button(self.tr("Enroll another person"), "primary")
        self._another.clicked.connect(self.another_wanted)
        middle = QWidget()
        layout = column(middle, px(8))
        layout.addStretch(2)
        layout.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(px(12))
        for text in (self._headline, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(text)
        layout.addSpacing(px(20))
        layout.addWidget(self._another, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        column(self).addWidget(scrolled(middle))

    def show_saved(self, name: str, samples: Sequence[Sample]) -> None:
        """Show who was enrolled."""
        self._portrait.show_picture(samples[0].image if samples else None)
        #: After an enrollment
        self._headline.setText(self.tr("{name} is enrolled").format(name=name))
        #: After an enrollment; {pictures} is "5 pictures"
        text = self.tr("{pictures} are stored on this device. {name} can check in from now on.")
        self._detail.setText(text.format(pictures=words.pictures(len(samples)), name=name))

    def focus(self) -> None:
        """Go to the button."""
        self._another.setFocus()

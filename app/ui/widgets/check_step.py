"""The last look before saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.enrollment import best_sample
from app.ui import words
from app.ui.widgets.look_alike import Answer, LookAlikeQuestion, ShownLookAlike
from app.ui.widgets.parts import IconLabel, column, label, scrolled, surface
from app.ui.widgets.sample_strip import SampleStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.enrollment import Sample
    from app.ui.theme import Appearance


class CheckStep(QWidget):
    """The name, the consent, the samples large, and a question if the person seems to be enrolled already.

    Signals:
        given_up(int): The sample at this index is to be taken again.
        answered(): `answer` is another one than before.
        cancelled(): Nothing of this person is to be saved.
    """

    given_up = Signal(int)
    answered = Signal()
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._samples: tuple[Sample, ...] = ()
        self._is_checking = False
        self._name = label(role="title", wrap=True)
        self._external_id = label(role="muted", wrap=True)
        self._consent = label(wrap=True)
        self._summary = label(role="muted", wrap=True)
        self._strip = SampleStrip(look, side=140)
        self._strip.given_up.connect(self.given_up)
        self._question = LookAlikeQuestion(look)
        self._question.answered.connect(self.answered)
        self._question.cancelled.connect(self.cancelled)
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
        inside.addSpacing(px(10))
        inside.addWidget(self._failure)
        inside.addWidget(self._question)
        inside.addSpacing(px(8))
        inside.addWidget(self._strip)
        inside.addSpacing(px(4))
        inside.addWidget(self._summary)
        failed = QHBoxLayout(self._failure)
        failed.setContentsMargins(*(px(margin) for margin in (16, 10, 16, 10)))
        failed.setSpacing(px(12))
        failed.addWidget(IconLabel(look, "warning-circle", "danger", 24))
        failed.addWidget(self._failure_words, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, px(8), 0, px(8))
        row.addStretch(1)
        row.addWidget(card, 20, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._area = scrolled(middle)
        column(self).addWidget(self._area)
        self.show_look_alikes(())
        self.show_failure("")

    @property
    def answer(self) -> Answer | None:
        """Who this is among those who are enrolled; None, and nothing may be saved, until it is known."""
        return None if self._is_checking else self._question.answer

    def show_person(
        self, name: str, external_id: str | None, consent: str, samples: Sequence[Sample]
    ) -> None:
        """Show what is about to be saved."""
        self._samples = tuple(samples)
        self._name.setText(name)
        self._external_id.setText(external_id or "")
        self._external_id.setVisible(bool(external_id))
        self._consent.setText(consent)
        self._strip.show_samples(samples, len(samples))
        self._show_summary()

    def show_checking(self) -> None:
        """Say that it is being looked for somebody like this person; until `show_look_alikes` ends it."""
        self._question.ask("", None, ())
        self._is_checking = True
        self._show_summary()

    def show_look_alikes(self, found: Sequence[ShownLookAlike]) -> None:
        """Ask whether the person is one of these, the most alike first; without any nothing is asked."""
        self._is_checking = False
        face = best_sample(self._samples).image if self._samples else None
        self._question.ask(self._name.text(), face, found)
        self._show_summary()
        self.answered.emit()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was saved; empty takes the sentence away."""
        self._failure.setVisible(bool(sentence))
        self._failure_words.setText(sentence)
        self._failure.setAccessibleName(sentence)

    def focus(self) -> None:
        """Go to the question, if it is still open."""
        if self._question.answer is None:
            self._question.focus()
            self._area.ensureWidgetVisible(self._question)

    def _show_summary(self) -> None:
        samples = self._samples
        mean = round(sum(sample.quality for sample in samples) / max(len(samples), 1))
        #: Below the pictures: {pictures} is "5 pictures", {value} a quality of 0 to 100
        summary = self.tr("{pictures}, quality {value}")
        summary = summary.format(pictures=words.pictures(len(samples)), value=words.number(mean))
        #: Below the pictures, for a moment
        checking = self.tr("Looking whether this person is enrolled already")
        self._summary.setText(f"{summary} · {checking}" if self._is_checking else summary)

"""What a decision would be now, and what it would have been with another threshold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.core.replay import replay
from app.ui import activity_words, words
from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from app.core.evidence import Evidence
    from app.ui.theme import Appearance

STEPS = tuple(10 ** (place / 4) for place in range(4, 17))
"""Strangers of whom one may be named, as the slider offers them: 10 to 10,000."""


class ReplayPart(QWidget):
    """Then and now side by side, and a slider between lenient and strict.

    Signals:
        threshold_tried(float): The score that would be needed where the slider is.
    """

    threshold_tried = Signal(float)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._evidence: Evidence | None = None
        self._people = 0
        self._then, self._now = label(wrap=True), label(wrap=True)
        self._strict, self._answer = label(role="muted", wrap=True), label(role="strong", wrap=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(STEPS) - 1)
        self.slider.setPageStep(2)
        #: Screen reader: the slider between lenient and strict
        self.slider.setAccessibleName(self.tr("How strict the kiosk would have been"))
        self.slider.valueChanged.connect(self._try)
        layout = column(self, look.theme.px(6))
        #: Heading: a decision as it was, and as it would be today
        layout.addWidget(label(self.tr("Then and now"), "subtitle"))
        layout.addWidget(self._then)
        layout.addWidget(self._now)
        layout.addSpacing(look.theme.px(8))
        #: Heading: a decision with another threshold
        layout.addWidget(label(self.tr("What would have happened"), "subtitle"))
        layout.addWidget(self.slider)
        ends = QHBoxLayout()
        #: Left end of a slider: nearly everybody is recognized, strangers now and then
        ends.addWidget(label(self.tr("Lenient"), "small"))
        ends.addStretch(1)
        #: Right end of a slider: strangers are never recognized, others sometimes not
        ends.addWidget(label(self.tr("Strict"), "small"))
        layout.addLayout(ends)
        layout.addWidget(self._strict)
        layout.addWidget(self._answer)

    def show_evidence(self, evidence: Evidence, people: int, fpir: float) -> None:
        """Show a decision.

        Args:
            evidence: What it rested on.
            people: How many are enrolled now.
            fpir: Of the settings now.
        """
        self._evidence, self._people = evidence, people
        #: {people} is "37 people"; {score} is a number, such as 4.1
        text = self.tr("Then: {people} enrolled, {score} was needed.")
        needed = activity_words.score(evidence.threshold)
        self._then.setText(text.format(people=words.people(evidence.people), score=needed))
        now = replay(evidence, people, fpir)
        #: {people} is "52 people"; {score} is a number; {what} is "recognized" or another outcome
        text = self.tr("Now: {people} enrolled, {score} is needed. It would be: {what}.")
        needed, what = activity_words.score(now.threshold), activity_words.outcome(now.outcome)
        self._now.setText(text.format(people=words.people(people), score=needed, what=what))
        nearest = min(range(len(STEPS)), key=lambda place: abs(math.log(STEPS[place] * fpir)))
        self.slider.setValue(nearest)
        self._try()

    @Slot()
    def _try(self) -> None:
        """Say what comes of the decision where the slider is."""
        if self._evidence is None:
            return
        fpir = 1 / STEPS[self.slider.value()]
        found = replay(self._evidence, self._people, fpir)
        strict = activity_words.rarity(fpir)
        #: Below a slider; {strict} is "1 of 300 strangers may be given a name", {score} is a number
        text = self.tr("{strict}: {score} is needed.")
        self._strict.setText(text.format(strict=strict, score=activity_words.score(found.threshold)))
        self._answer.setText(activity_words.outcome(found.outcome))
        self.slider.setAccessibleDescription(f"{self._strict.text()} {self._answer.text()}")
        self.threshold_tried.emit(found.threshold)

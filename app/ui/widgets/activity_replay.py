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
    from app.core.replay import Replayed
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
            evidence: What it rested on: at least one candidate.
            people: How many are enrolled now.
            fpir: Of the settings now.
        """
        self._evidence, self._people = evidence, people
        #: {people} is "37 people"; {score} is a number, such as 4.1
        text = self.tr("Then: {people} enrolled, {score} was needed.")
        needed = words_of(evidence, evidence.threshold)
        self._then.setText(text.format(people=words.people(evidence.people), score=needed))
        now = replay(evidence, people, fpir)
        #: {people} is "52 people"; {score} is a number
        text = self.tr("Now: {people} enrolled, {score} is needed.")
        needed = words_of(evidence, now.threshold)
        told = text.format(people=words.people(people), score=needed)
        self._now.setText(f"{told} {self._told(now)}")
        nearest = min(range(len(STEPS)), key=lambda place: abs(math.log(STEPS[place] * fpir)))
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's
        self.slider.setValue(nearest)
        self.slider.blockSignals(False)  # noqa: FBT003 - Qt's
        self._say(evidence)

    @Slot()
    def _try(self) -> None:
        """Say what comes of the decision where the slider was moved to, and have it marked."""
        if self._evidence is not None:
            self.threshold_tried.emit(needed_score(self._evidence, self._say(self._evidence).threshold))

    def _say(self, evidence: Evidence) -> Replayed:
        """Say what comes of the decision where the slider is."""
        fpir = 1 / STEPS[self.slider.value()]
        found = replay(evidence, self._people, fpir)
        #: Below a slider; {strict} is "1 of 300 strangers may be given a name", {score} is a number
        text = self.tr("{strict}: {score} is needed.")
        needed = words_of(evidence, found.threshold)
        self._strict.setText(text.format(strict=activity_words.rarity(fpir), score=needed))
        self._answer.setText(self._told(found))
        self.slider.setAccessibleDescription(f"{self._strict.text()} {self._answer.text()}")
        return found

    def _told(self, found: Replayed) -> str:
        """Say what would have come of it."""
        what = activity_words.outcome(found.outcome)
        if not found.has_changed:
            #: What would have come of a decision; {what} is "Recognized" or another outcome
            told = self.tr("The answer is the same: {what}.").format(what=what)
        else:
            #: What would have come of a decision; {what} is "Recognized" or another outcome
            told = self.tr("The answer would be another: {what}.").format(what=what)
        if found.is_open:
            #: More about what would have come of a decision
            told += " " + self.tr("The kiosk would have looked on for a better picture.")
        if found.is_unproven:
            #: More about what would have come of a decision: whether it was a picture was not looked at then
            told += " " + self.tr("It would first have made sure that a person is there.")
        return told


def needed_score(evidence: Evidence, threshold: float | None) -> float:
    """Return the score that the best candidate needs, 0 or more, at the lead that they have.

    With one network the lead counts as well: a threshold is then not of the score alone.
    """
    return max((threshold or 0.0) - (evidence.compared - evidence.best[0].score), 0.0)


def words_of(evidence: Evidence, threshold: float | None) -> str:
    """Write what the best candidate needs."""
    return activity_words.score(needed_score(evidence, threshold))

"""Why the kiosk decided as it did, beside the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.core.gallery import LEAST_LEAD
from app.core.quality import Component
from app.ui import activity_words, words
from app.ui.widgets.activity_bars import Candidate, CandidateBars
from app.ui.widgets.activity_frames import FrameStrip
from app.ui.widgets.activity_replay import ReplayPart, needed_score, words_of
from app.ui.widgets.parts import Advice, button, column, label, scrolled, surface
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.core.evidence import Evidence
    from app.store.activity import Row
    from app.ui.activity_values import Explanation
    from app.ui.theme import Appearance

_PICTURE = 96


class Explained(QWidget):
    """One entry of the log: what came of it, and what it rests on.

    Signals:
        closed(): Not wanted any more.
        void_wanted(): This check-in was somebody else.
    """

    closed = Signal()
    void_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._name, self._facts = WrappedLabel("section"), label(role="muted", wrap=True)
        self._picture = Portrait(look, _PICTURE)
        self._verdict = Advice(look)
        self._missing = label(role="muted", wrap=True)
        self.bars, self._margin = CandidateBars(look), label(role="muted", wrap=True)
        self.frames, self._looks = FrameStrip(look), label(role="muted", wrap=True)
        self._live, self._model = label(wrap=True), label(role="small", wrap=True)
        self.replay = ReplayPart(look)
        self.replay.threshold_tried.connect(self.bars.try_threshold)
        #: Button outlined in red: this check-in was somebody else
        self.void = button(self.tr("Take back…"), "danger")
        self.void.clicked.connect(self.void_wanted)
        #: Heading: people whose faces are most like the one before the camera
        self._alike = self._part(self.tr("Most alike"), self.bars, self._margin)
        #: Heading: the pictures that a decision rests on, and how good they were
        self._seen = self._part(self.tr("Looks"), self.frames, self._looks)
        #: Heading: whether a person was there, not a picture
        self._liveness = self._part(self.tr("A person, not a picture"), self._live)
        #: Heading: the networks that compared the faces
        self._compared = self._part(self.tr("Compared by"), self._model)
        self._of_evidence = (self._alike, self._seen, self._liveness, self.replay, self._compared)
        card = surface("card")
        body = QWidget()
        layout = column(body, px(18), px(22))
        layout.addLayout(self._head())
        for shown in (self._verdict, self._missing, *self._of_evidence):
            layout.addWidget(shown)
        layout.addWidget(self.void, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        column(card, 0, px(2)).addWidget(scrolled(body), 1)
        column(self).addWidget(card)

    def show_row(self, row: Row, now: datetime) -> None:
        """Show what the log has of an entry, until its explanation is there."""
        self._name.setText(activity_words.who(row))
        facts = [activity_words.when(row.at, now), activity_words.happened(row), activity_words.way_of(row)]
        answer = f"“{row.answer}”" if row.answer else ""
        self._facts.setText(" · ".join(filter(None, [*facts, row.station, answer])))
        self._verdict.say(*activity_words.verdict(row))
        self.setAccessibleName(f"{self._name.text()}, {self._facts.text()}")
        self.void.setVisible(row.outcome in {"identified", "marked_out"} and row.voided_at is None)
        self._picture.hide()
        #: Instead of an explanation that is being read
        self._missing.setText(self.tr("One moment…"))
        self._missing.show()
        for part in self._of_evidence:
            part.hide()

    def show_explanation(self, explanation: Explanation, now: datetime) -> None:
        """Show what a decision rests on."""
        decision = explanation.decision
        row, evidence = decision.row, decision.evidence
        self.show_row(row, now)
        self._picture.setVisible(decision.picture is not None)
        self._picture.show_picture(decision.picture)
        if evidence is None:
            self._missing.setText(self._why_missing(row))
            return
        self._missing.hide()
        if evidence.best:
            self._show_alike(evidence, decision.names)
            self.replay.show_evidence(evidence, explanation.people, explanation.fpir)
            self.replay.show()
        self._show_looks(evidence)
        self._show_liveness(row, evidence)
        self._model.setText("\n".join([activity_words.networks(evidence.networks), *evidence.models]))
        self._compared.setVisible(bool(evidence.best))

    def _why_missing(self, row: Row) -> str:
        if row.outcome == "marked_out":
            #: Instead of an explanation: somebody said at the desk that the person has left
            return self.tr("No face was compared: it was said at the desk.")
        if row.way != "face":
            #: Instead of an explanation; {way} is "PIN" or "QR code"
            text = self.tr("No face was compared: it was {way}.")
            return text.format(way=activity_words.way(row.way))
        #: Instead of an explanation: what a decision rested on was not written down, or is deleted by now
        return self.tr("What this decision rested on was not kept.")

    def _show_alike(self, evidence: Evidence, names: Sequence[str]) -> None:
        #: Instead of the name of somebody who was erased
        erased = self.tr("Erased person")
        best = [Candidate(name or erased, one.score) for one, name in zip(evidence.best, names, strict=False)]
        self.bars.show_candidates(best, needed_score(evidence, evidence.threshold))
        self._alike.show()
        if (evidence.margin or 0.0) >= 0:
            #: Below the bars; {score}, {needed} and {distance} are numbers
            text = self.tr("{score} is {distance} above the {needed} that was needed (red mark).")
        else:
            #: Below the bars; {score}, {needed} and {distance} are numbers
            text = self.tr("{score} is {distance} below the {needed} that was needed (red mark).")
        said = [
            text.format(
                score=activity_words.score(evidence.best[0].score),
                distance=activity_words.score(abs(evidence.margin or 0.0)),
                needed=words_of(evidence, evidence.threshold),
            )
        ]
        if evidence.lead is not None:
            #: Below the bars; {lead} is a number: how far the first is before the second
            second = self.tr("The next person was {lead} behind.")
            said.append(second.format(lead=activity_words.score(evidence.lead)))
            if evidence.lead < LEAST_LEAD and (evidence.margin or 0.0) >= 0:
                #: Below the bars: why nobody was recognized
                said.append(self.tr("That is too close to tell them apart."))
        if evidence.is_blocked:
            #: Below the bars: why a PIN was asked for
            said.append(self.tr("These two are known to look alike, so the face alone does not decide."))
        if evidence.decided_by:
            #: Below the bars; {backend} is how the operator calls another system
            by = self.tr("{backend} decided who it is.")
            said.append(by.format(backend=evidence.decided_by))
        self._margin.setText(" ".join(said))

    def _show_looks(self, evidence: Evidence) -> None:
        self._seen.setVisible(bool(evidence.looks))
        self.frames.show_frames([look.quality for look in evidence.looks])
        #: Below the bars of several pictures; {quality} is a number of 0 to 100
        said = self.tr("Quality {quality} of 100 in the best look.")
        told = said.format(quality=words.number(evidence.quality))
        if weak := _weakness(evidence):
            #: {what} is a short sentence, such as "The face is too dark."
            told += " " + self.tr("Weakest point: {what}").format(what=weak)
        others = sum(not look.agrees for look in evidence.looks)
        if others:
            #: {others} of {looks} pictures looked more like somebody else than like the best candidate
            odd = self.tr("{others} of {looks} looks were more like somebody else.")
            told += " " + odd.format(others=words.number(others), looks=words.number(len(evidence.looks)))
        self._looks.setText(told)

    def _show_liveness(self, row: Row, evidence: Evidence) -> None:
        said = [activity_words.level(evidence.liveness)]
        said += dict.fromkeys(activity_words.cue(cue) for cue, _at_s in evidence.cues)
        if row.liveness == "challenge" or evidence.challenge_result == "passed":
            #: How it was seen that a person is there
            said.append(self.tr("They moved the head as they were asked."))
        elif evidence.challenge_result.startswith("failed"):
            #: Why it was not seen that a person is there
            said.append(self.tr("They did not move the head as they were asked."))
        self._live.setText("\n".join(said))
        self._liveness.show()

    def _part(self, heading: str, *shown: QWidget) -> QWidget:
        part = QWidget()
        layout = column(part, self._look.theme.px(8))
        layout.addWidget(label(heading, "subtitle"))
        for one in shown:
            layout.addWidget(one)
        return part

    def _head(self) -> QHBoxLayout:
        top, names = QHBoxLayout(), QVBoxLayout()
        top.setSpacing(self._look.theme.px(14))
        names.setSpacing(self._look.theme.px(2))
        names.addWidget(self._name)
        names.addWidget(self._facts)
        names.addStretch(1)
        close = QToolButton()
        close.setProperty("kind", "icon")
        #: Screen reader and tool tip: button that closes the details of an entry of the log
        close.setAccessibleName(self.tr("Close the details"))
        close.setToolTip(close.accessibleName())
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = self._look.theme.px(44)
        close.setFixedSize(side, side)
        close.clicked.connect(self.closed)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

        @Slot()
        def draw() -> None:
            close.setIcon(self._look.theme.icon("x", "muted"))

        self._look.changed.connect(draw)
        draw()
        return top


def _weakness(evidence: Evidence) -> str:
    """Say what lowered the quality most; empty if that is not known."""
    if not evidence.worst:
        return ""
    phrase, _ = words.advice(Component(evidence.worst), is_too_bright=(evidence.brightness or 0.0) >= 0.5)
    return phrase

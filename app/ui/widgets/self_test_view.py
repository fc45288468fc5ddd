"""The self-test as the person and the operator see it: look once more, then what the kiosk would do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.self_test import LASTS_S, Verdict
from app.ui import words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.parts import NONE_YET, Advice, button, column, label, surface, trailing

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.face import Analysis, Frame
    from app.core.self_test import SelfTest, SelfTestResult
    from app.ui.theme import Appearance

_PICTURE = 220
"""Height of the live picture, px at 100 %."""

_RAREST = 1_000_000_000
"""Strangers beyond which it is only said that one in more is as alike."""

_TONES = {
    Verdict.GOOD: "good",
    Verdict.FAIR: "caution",
    Verdict.ALIKE: "caution",
    Verdict.POOR: "danger",
    Verdict.NOT_RECOGNIZED: "danger",
    Verdict.NO_FACE: "plain",
}


class SelfTestView(QWidget):
    """The live picture with the seconds that are left; afterwards the verdict, and the figures on request.

    Signals:
        skipped(): The operator does not want to wait for the result.
    """

    skipped = Signal()

    def __init__(self, look: Appearance, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        px = look.theme.px
        #: Heading: a short test whether the kiosk will know the person
        self._headline = label(self.tr("Look at the camera once more"), "section", wrap=True)
        self._left = label(role="large", wrap=True)
        self._camera = CameraView(look, newest, surround="card")
        self._camera.setFixedHeight(px(_PICTURE))
        self._advice = Advice(look)
        #: Button: do not wait for the end of a short test
        self._skip = button(self.tr("S&kip"))
        #: Button: show the figures behind a sentence
        self._more = button(self.tr("&Details"))
        self._figures = _Figures(look)
        card = surface("card")
        layout = column(card, px(10), px(20))
        for part in (self._headline, self._camera, self._left, self._advice, self._figures):
            layout.addWidget(part)
        for one in (self._skip, self._more):
            one.setAccessibleName(one.text())
            one.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
            layout.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        column(self).addWidget(card)
        self._skip.clicked.connect(self.skipped)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._figures.setVisible)
        self._figures.hide()

    def show_running(self, test: SelfTest, analysis: Analysis | None) -> None:
        """Show how far a test is, and what the person should do."""
        self._show_parts(is_over=False)
        if analysis is not None:
            self._camera.show_analysis(analysis)
        self._camera.fill_rim(test.progress)
        self._camera.say(words.instruction(test.advice) if test.advice else "")
        left = math.ceil((1 - test.progress) * LASTS_S)
        if left == 1:
            #: Below the live picture during a short test: the last second
            text = self.tr("1 second to go")
        else:
            #: Below the live picture during a short test: {seconds} to go, never 1
            text = self.tr("{seconds} seconds to go").format(seconds=words.number(left))
        self._left.setText(text)

    def show_result(self, result: SelfTestResult, name: str, nearest: str) -> None:
        """Show what was found of the person of this name; `nearest` is the most alike other person's name."""
        self._show_parts(is_over=True)
        phrase, sentence = verdict_words(result.verdict)
        #: Instead of the name of somebody else who is not there any more
        other = nearest or self.tr("somebody else")
        names = {"name": name, "nearest": other}
        self._advice.say(_TONES[result.verdict], phrase.format(**names), sentence.format(**names))
        self._more.setChecked(False)
        self._more.setVisible(result.score is not None)
        self._figures.show_result(result, nearest)

    def _show_parts(self, *, is_over: bool) -> None:
        for part in (self._headline, self._camera, self._left, self._skip):
            part.setVisible(not is_over)
        self._advice.setVisible(is_over)
        if not is_over:
            self._more.setChecked(False)
            self._more.hide()


class _Figures(QWidget):
    """The figures of a self-test, and what they mean."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._values = [label(role="strong") for _ in self._captions()]
        grid = QGridLayout()
        grid.setVerticalSpacing(look.theme.px(2))
        for row, (caption, value) in enumerate(zip(self._captions(), self._values, strict=True)):
            value.setAlignment(trailing())
            grid.addWidget(label(caption, "muted", wrap=True), row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(0, 1)
        #: Below the figures of a short test
        meaning = self.tr("A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.")
        layout: QVBoxLayout = column(self, look.theme.px(6))
        layout.addLayout(grid)
        layout.addWidget(label(meaning, "small", wrap=True))

    def show_result(self, result: SelfTestResult, nearest: str) -> None:
        """Show the figures of a result."""
        shown = (
            _decimal(result.score),
            _decimal(result.threshold),
            nearest or NONE_YET,
            _decimal(result.nearest.score if result.nearest else None),
            _decimal(result.margin),
            _rarity(result.fpir),
            words.number(result.looks),
        )
        for value, text in zip(self._values, shown, strict=True):
            value.setText(text)

    def _captions(self) -> tuple[str, ...]:
        return (
            #: Caption of a figure: how alike the person and their own stored pictures are
            self.tr("Score"),
            #: Caption of a figure: the least score with which the kiosk knows somebody
            self.tr("Needed at the kiosk"),
            #: Caption of a name: who is most alike of all other enrolled people
            self.tr("Most alike of the others"),
            #: Caption of a figure: the score of the most alike other person
            self.tr("Their score"),
            #: Caption of a figure: how far the person's score is above the other's
            self.tr("Lead"),
            #: Caption of a figure such as "1 in 20,000": strangers who would be as alike as this person
            self.tr("Strangers as alike"),
            #: Caption of a figure: how many pictures were compared
            self.tr("Pictures compared"),
        )


def verdict_words(verdict: Verdict) -> tuple[str, str]:
    """Return a bold phrase and a sentence to the operator, with places for both names."""
    translate = words.translate
    return {
        Verdict.GOOD: (
            #: Result of a short test, bold
            translate("self-test", "The kiosk knows {name}."),
            #: Result of a short test; the person was recognized
            translate("self-test", "Clearly, and with room to spare. Nothing else is to be done."),
        ),
        Verdict.FAIR: (
            #: Result of a short test, bold
            translate("self-test", "The kiosk knows {name}, but only just."),
            #: Result of a short test: what to do
            translate("self-test", "Better pictures help. Take them again in the light of the kiosk."),
        ),
        Verdict.ALIKE: (
            #: Result of a short test, bold
            translate("self-test", "The kiosk will ask {name} for a PIN."),
            #: Result of a short test; {nearest} is enrolled too
            translate(
                "self-test",
                "The face alone does not decide between {name} and {nearest}. Give each of them a PIN.",
            ),
        ),
        Verdict.POOR: (
            #: Result of a short test, bold
            translate("self-test", "The kiosk may not know {name}."),
            #: Result of a short test: what to do
            translate("self-test", "Take the pictures again, in even light and without what hides the face."),
        ),
        Verdict.NOT_RECOGNIZED: (
            #: Result of a short test, bold
            translate("self-test", "The kiosk does not know this face as {name}."),
            #: Result of a short test: what to do
            translate("self-test", "Did {name} look at the camera? If so, take all pictures again."),
        ),
        Verdict.NO_FACE: (
            #: Result of a short test, bold
            translate("self-test", "Nothing was tested."),
            #: Result of a short test: what to do
            translate("self-test", "Ask {name} to look at the camera for five seconds, and test again."),
        ),
    }[verdict]


def _decimal(value: float | None) -> str:
    return NONE_YET if value is None else str(QLocale().toString(value, "f", 1))


def _rarity(share: float | None) -> str:
    """Write a share of strangers as one in so many, in two digits that count."""
    if share is None:
        return NONE_YET
    strangers = _RAREST if share * _RAREST < 1 else 1 / share
    digits = max(len(str(int(strangers))) - 2, 0)
    count = words.number(int(strangers // 10**digits * 10**digits))
    if strangers == _RAREST:
        #: A figure: fewer than one stranger in {count}
        return words.translate("self-test", "fewer than 1 in {count}").format(count=count)
    #: A figure: one stranger in {count}
    return words.translate("self-test", "1 in {count}").format(count=count)

"""Chooses how many strangers are tolerated; what that means is read before it is applied."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from app.core.scores import PRESETS
from app.ui.rates_words import share
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button, column, label, trailing

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_STEPS = 20
"""Stops of the slider for each factor of ten."""

_LEAST, _MOST = -5, -1
"""Powers of ten at its ends: what `recognition.fpir` may be."""


class RateChoice(QFrame):
    """Three presets, a slider for everything between, the consequence in words, and a button to apply it.

    Signals:
        moved(float): Another setting is looked at.
        apply_wanted(float): It is to be used.
    """

    moved = Signal(float)
    apply_wanted = Signal(float)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._used = self._looked_at = 0.0
        self.setProperty("surface", "card")
        layout = column(self, px(8), px(20))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        #: Above a slider: which share of strangers may be called by somebody's name by mistake
        top.addWidget(label(self.tr("Strangers who may be named by mistake"), "field", wrap=True), 1)
        self._value = label(role="subtitle")
        top.addWidget(self._value)
        layout.addLayout(top)
        layout.addWidget(self._presets(look))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(_LEAST * _STEPS, _MOST * _STEPS)
        self._slider.setPageStep(_STEPS // 4)
        self._slider.setMinimumHeight(px(44))
        #: Screen reader: the slider
        self._slider.setAccessibleName(self.tr("Strangers who may be named by mistake"))
        self._slider.valueChanged.connect(self._move)
        layout.addWidget(self._slider)
        ends = QHBoxLayout()
        #: At the end of the slider where hardly any stranger is named
        ends.addWidget(label(self.tr("Safer"), "small"), 1)
        #: At the other end of the slider, where hardly anybody is asked to try again
        easier = label(self.tr("Easier for your people"), "small", wrap=True)
        easier.setAlignment(trailing())
        ends.addWidget(easier, 1)
        layout.addLayout(ends)
        layout.addSpacing(px(4))
        self._sentences = [label(role="large" if first else "", wrap=True) for first in (True, True, False)]
        for sentence in self._sentences:
            layout.addWidget(sentence)
        bottom = QHBoxLayout()
        bottom.setSpacing(px(12))
        #: Button: uses the chosen setting from now on
        self._apply = button(self.tr("&Apply"), "primary")
        self._apply.clicked.connect(lambda: self.apply_wanted.emit(self._looked_at))
        self._note = label(role="muted", wrap=True)
        bottom.addWidget(self._apply)
        bottom.addWidget(self._note, 1)
        layout.addLayout(bottom)

    @property
    def looked_at(self) -> float:
        """The setting that is looked at."""
        return self._looked_at

    def show_used(self, fpir: float) -> None:
        """Say which setting is in use, and look at it."""
        self._used = fpir
        self.look_at(fpir)

    def look_at(self, fpir: float) -> None:
        """Look at a setting."""
        self._looked_at = fpir
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(math.log10(fpir) * _STEPS))
        for name, one in self._buttons.items():
            one.setChecked(math.isclose(PRESETS[name], fpir))
        self._value.setText(share(fpir))
        is_used = math.isclose(fpir, self._used)
        self._apply.setEnabled(not is_used)
        #: Beside the button "Apply": nothing would change
        in_use = self.tr("This is in use.")
        #: Beside the button "Apply"; {share} is such as 0.3 %
        other = self.tr("In use is {share}. A change holds at once.").format(share=share(self._used))
        self._note.setText(in_use if is_used else other)
        self.moved.emit(fpir)

    def say(self, *sentences: str) -> None:
        """Show what the setting means, in up to three sentences."""
        for shown, sentence in zip(self._sentences, (*sentences, "", "", "")[:3], strict=True):
            shown.setText(sentence)
            shown.setVisible(bool(sentence))
        self._slider.setAccessibleDescription(" ".join(sentences))

    def note(self, sentence: str) -> None:
        """Say what became of applying it."""
        self._note.setText(sentence)

    def _presets(self, look: Appearance) -> QWidget:
        #: Preset: hardly a stranger is named, more people are asked to try again. One short word
        strict = self.tr("Strict")
        #: Preset: what the program comes with. One short word
        standard = self.tr("Standard")
        #: Preset: fewer people are asked to try again. One short word
        lenient = self.tr("Lenient")
        presets = QWidget()
        row = FlowLayout(presets, look.theme.px(8))
        self._buttons = {}  # in no group: a setting between them is none of them
        for name, word in (("strict", strict), ("standard", standard), ("lenient", lenient)):
            made = button(word, "toggle")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setToolTip(share(PRESETS[name]))
            made.clicked.connect(lambda _checked=False, name=name: self.look_at(PRESETS[name]))
            row.addWidget(made)
            self._buttons[name] = made
        row.addWidget(QWidget())  # else the last preset would fill its line
        return presets

    @Slot(int)
    def _move(self, step: int) -> None:
        self.look_at(round(10 ** (step / _STEPS), 7))

"""How good the picture is: one score, six bars, and in words what would help most."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.quality import Component, Quality
from app.ui import words
from app.ui.widgets.parts import NONE_YET, Advice, column, label, restyle, trailing
from app.ui.widgets.steady import Steady

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance

GOOD = 70
"""Component value from which nothing needs to be said."""

POOR = 35
"""Component value below which no picture is taken (`app.core.quality.ENROLL`)."""

PACE_S = 0.2
"""Least time between two changes of the figures, so that they can be read."""

_GROUPS = (
    (Component.HEAD_POSE_YAW, Component.HEAD_POSE_PITCH, Component.HEAD_POSE_ROLL),
    (Component.INTER_EYE_DISTANCE,),
    (Component.SHARPNESS,),
    (
        Component.ILLUMINATION_UNIFORMITY,
        Component.LUMINANCE_MEAN,
        Component.UNDER_EXPOSURE,
        Component.OVER_EXPOSURE,
        Component.DYNAMIC_RANGE,
    ),
    (Component.EYES_OPEN,),
    (
        Component.LEFTWARD_CROP,
        Component.RIGHTWARD_CROP,
        Component.SINGLE_FACE,
    ),
)


def tone_of(value: int) -> str:
    """Name the tone of a quality value."""
    if value >= GOOD:
        return "good"
    return "caution" if value >= POOR else "danger"


def worst_of_groups(quality: Quality) -> list[tuple[Component, int]]:
    """Return the worst component and its value of each group, in the order of the bars."""
    values = quality.components
    worst = (min(group, key=lambda component: values[component]) for group in _GROUPS)
    return [(component, values[component]) for component in worst]


class Bar(QWidget):
    """A value of 0 to 100 as a bar."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._value = look, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of a bar."""
        return QSize(self._look.theme.px(120), self._look.theme.px(7))

    def show_value(self, value: int) -> None:
        """Show another value."""
        if value != self._value:
            self._value = value
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the bar on it, from where reading begins."""
        theme, area = self._look.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = area.height() / 2
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(area, radius, radius)
        if self._value:
            width = max(area.height(), area.width() * self._value / 100)
            left = area.right() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.setBrush(theme.colour(tone_of(self._value)))
            painter.drawRoundedRect(QRectF(left, 0, width, area.height()), radius, radius)


class QualityMeter(QWidget):
    """The unified score, a bar for each group of components, and the worst of them explained."""

    def __init__(self, look: Appearance, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._look, self._clock = look, clock
        self._shown_s = -PACE_S
        self._worst: Steady[Component | None] = Steady(None)
        self._score = label(NONE_YET, "score")
        self._bars = [Bar(look) for _group in _GROUPS]
        self._figures = [label(NONE_YET, "strong") for _group in _GROUPS]
        self._names = [label(name, "muted") for name in self._group_names()]
        self._advice = Advice(look)
        px = look.theme.px
        layout = column(self, px(16))
        top = QHBoxLayout()
        #: Heading of the quality bars
        top.addWidget(label(self.tr("Quality"), "section"), 1, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._score)
        grid = QGridLayout()
        grid.setVerticalSpacing(px(3))
        for row, (name, figure, bar) in enumerate(zip(self._names, self._figures, self._bars, strict=True)):
            figure.setAlignment(trailing())
            grid.addWidget(name, 3 * row, 0)
            grid.addWidget(figure, 3 * row, 1)
            grid.addWidget(bar, 3 * row + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self._advice)
        self._layout, self._grid = layout, grid
        self.tighten(tight=False)
        self.show_quality(None)

    def tighten(self, *, tight: bool) -> None:
        """Take less height in a low window."""
        px = self._look.theme.px
        self._layout.setSpacing(px(8 if tight else 16))
        for row in range(len(_GROUPS) - 1):
            self._grid.setRowMinimumHeight(3 * row + 2, px(1 if tight else 6))

    def show_quality(self, quality: Quality | None) -> None:
        """Show how good the nearest face's picture is; None when nobody is there."""
        now_s = self._clock()
        if quality is None:
            self._show_nobody()
            return
        worst, value = min(worst_of_groups(quality), key=lambda one: one[1])
        wanted = None if value >= GOOD else worst
        shown = self._worst.after(wanted, now_s)
        if now_s - self._shown_s < PACE_S:
            return
        self._shown_s = now_s
        self._show_figures(quality)
        if shown is None:
            #: Bold phrase below the bars
            phrase = self.tr("The picture is good.")
            #: To the operator; follows "The picture is good."
            self._advice.say("good", phrase, self.tr("Ask the person to follow the instruction."))
        else:
            tone = "danger" if value < POOR else "caution"
            self._advice.say(tone, *words.explanation(shown, quality))

    def _show_figures(self, quality: Quality) -> None:
        self._say_figure(self._score, quality.picture)
        #: Screen reader: the score over all, 0 to 100
        self._score.setAccessibleName(self.tr("Quality {value} of 100").format(value=quality.picture))
        rows = zip(self._names, self._figures, self._bars, worst_of_groups(quality), strict=True)
        for name, figure, bar, (_component, value) in rows:
            self._say_figure(figure, value)
            bar.show_value(value)
            #: Screen reader: one quality component, such as "Sharpness 78 of 100"
            spoken = self.tr("{name} {value} of 100").format(name=name.text(), value=value)
            figure.setAccessibleName(spoken)

    def _say_figure(self, figure: QLabel, value: int) -> None:
        figure.setText(words.number(value))
        restyle(figure, "tone", tone_of(value))

    def _show_nobody(self) -> None:
        self._worst.at_once(None)
        self._shown_s = -PACE_S
        for figure in (self._score, *self._figures):
            figure.setText(NONE_YET)
            restyle(figure, "tone", "muted")
        for bar in self._bars:
            bar.show_value(0)
        #: Bold phrase below the bars
        phrase = self.tr("Nobody is in front of the camera.")
        #: To the operator; follows "Nobody is in front of the camera."
        self._advice.say("plain", phrase, self.tr("Ask the person to look at the camera."))

    def _group_names(self) -> tuple[str, ...]:
        return (
            #: Name of a quality bar: where the head points
            self.tr("Head pose"),
            #: Name of a quality bar: how large the face is in the picture
            self.tr("Distance between eyes"),
            #: Name of a quality bar
            self.tr("Sharpness"),
            #: Name of a quality bar: brightness and evenness
            self.tr("Light"),
            #: Name of a quality bar
            self.tr("Eyes open"),
            #: Name of a quality bar: whether the whole head is in the picture
            self.tr("Framing"),
        )

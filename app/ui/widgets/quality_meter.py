"""How good the picture is: one score, seven bars, and in words what would help most."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.quality import Component, Quality
from app.ui import measured, words
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

SCORE_HOLD_S = 1.0
"""How long the score of the latest look that was compared stands: not every frame is."""

_GROUPS = (
    (Component.HEAD_POSE_YAW, Component.HEAD_POSE_PITCH, Component.HEAD_POSE_ROLL),
    (Component.INTER_EYE_DISTANCE,),
    (Component.SHARPNESS, Component.MOTION_BLUR),
    (
        Component.ILLUMINATION_UNIFORMITY,
        Component.LUMINANCE_MEAN,
        Component.UNDER_EXPOSURE,
        Component.OVER_EXPOSURE,
        Component.DYNAMIC_RANGE,
        Component.COLOUR,
    ),
    (
        Component.EYES_OPEN,
        Component.EYES_VISIBLE,
        Component.MOUTH_CLOSED,
        Component.MOUTH_VISIBLE,
        Component.FACE_VISIBLE,
    ),
    (
        Component.LEFTWARD_CROP,
        Component.RIGHTWARD_CROP,
        Component.HEAD_SIZE,
        Component.SINGLE_FACE,
    ),
    (Component.BACKGROUND,),
)
"""Which components each bar stands for: the worst of them. The margins above and below say little, for the
portrait is cut out of the frame, and compression is a matter of files."""

_MINOR = {Component.BACKGROUND, Component.COLOUR, Component.MOUTH_CLOSED}
"""What is only spoken of when it is poor: a good picture for recognition need not have it."""


def tone_of(value: int) -> str:
    """Name the tone of a quality value."""
    if value >= GOOD:
        return "good"
    return "caution" if value >= POOR else "danger"


def worst_of_groups(quality: Quality) -> list[tuple[Component, int] | None]:
    """Return the worst component and its value of each group, in the order of the bars.

    None for a group of which nothing was assessed.
    """
    values = quality.components
    return [
        min(
            ((component, values[component]) for component in group if component in values),
            key=lambda one: one[1],
            default=None,
        )
        for group in _GROUPS
    ]


def worst_of_all(quality: Quality) -> tuple[Component, int] | None:
    """Return the component to speak of, with its value; None if the picture is good."""
    spoken_of = (
        (component, value)
        for group in _GROUPS
        for component in group
        if (value := quality.components.get(component, 100)) < (POOR if component in _MINOR else GOOD)
    )
    return min(spoken_of, key=lambda one: one[1], default=None)


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
        self._compared_s, self._compared = -SCORE_HOLD_S, 0
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
        if quality.measures.magnitude is not None:
            self._compared_s, self._compared = now_s, quality.unified
        worst = worst_of_all(quality)
        shown = self._worst.after(None if worst is None else worst[0], now_s)
        if now_s - self._shown_s < PACE_S:
            return
        self._shown_s = now_s
        self._show_figures(quality, self._score_at(quality, now_s))
        if shown is None:
            #: Bold phrase below the bars
            phrase = self.tr("The picture is good.")
            #: To the operator; follows "The picture is good."
            self._advice.say("good", phrase, self.tr("Ask the person to follow the instruction."))
        else:
            tone = "danger" if worst is not None and worst[1] < POOR else "caution"
            self._advice.say(tone, *words.explanation(shown, quality))

    def _score_at(self, quality: Quality, now_s: float) -> int:
        """Return the unified score of the look that was last compared, the picture's if that is long ago."""
        return self._compared if now_s - self._compared_s < SCORE_HOLD_S else quality.picture

    def _show_figures(self, quality: Quality, score: int) -> None:
        self._say_figure(self._score, score)
        #: Screen reader: the score over all, 0 to 100
        self._score.setAccessibleName(self.tr("Quality {value} of 100").format(value=score))
        rows = zip(self._names, self._figures, self._bars, worst_of_groups(quality), strict=True)
        for row, (name, figure, bar, worst) in enumerate(rows):
            if worst is None:
                self._clear(figure, bar)
                #: Screen reader: a quality component such as "Background" of which nothing can be said
                spoken = self.tr("{name} not assessed").format(name=name.text())
            else:
                self._say_figure(figure, worst[1])
                bar.show_value(worst[1])
                #: Screen reader: one quality component, such as "Sharpness 78 of 100"
                spoken = self.tr("{name} {value} of 100").format(name=name.text(), value=worst[1])
            figure.setAccessibleName(spoken)
            detail = measured.listed(_GROUPS[row], quality)
            figure.setAccessibleDescription(detail)
            for part in (name, figure, bar):
                part.setToolTip(detail)

    def _say_figure(self, figure: QLabel, value: int) -> None:
        figure.setText(words.number(value))
        restyle(figure, "tone", tone_of(value))

    def _clear(self, figure: QLabel, bar: Bar) -> None:
        figure.setText(NONE_YET)
        restyle(figure, "tone", "muted")
        bar.show_value(0)

    def _show_nobody(self) -> None:
        self._worst.at_once(None)
        self._shown_s = -PACE_S
        self._compared_s = -SCORE_HOLD_S
        self._score.setText(NONE_YET)
        restyle(self._score, "tone", "muted")
        for name, figure, bar in zip(self._names, self._figures, self._bars, strict=True):
            self._clear(figure, bar)
            figure.setAccessibleDescription("")
            for part in (name, figure, bar):
                part.setToolTip("")
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
            #: Name of a quality bar: open and not covered; the mouth closed and not covered
            self.tr("Eyes and mouth"),
            #: Name of a quality bar: whether the whole head is in the picture
            self.tr("Framing"),
            #: Name of a quality bar: how plain it is behind the person
            self.tr("Background"),
        )

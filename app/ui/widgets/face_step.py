"""The step in which the camera takes the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.enrollment import NEEDED, Enrollment, Guidance
from app.ui import words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.parts import column, label, scrolled
from app.ui.widgets.quality_meter import QualityMeter
from app.ui.widgets.sample_strip import SampleStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.core.face import Analysis, Frame
    from app.ui.theme import Appearance


class FaceStep(QWidget):
    """The live picture beside quality and samples.

    Signals:
        given_up(int): The sample at this index is to be taken again.
    """

    given_up = Signal(int)

    def __init__(self, look: Appearance, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.camera = CameraView(look, newest)
        self.camera.show_bystanders(shown=True)
        self._meter = QualityMeter(look)
        self._strip = SampleStrip(look)
        self._strip.given_up.connect(self.given_up)
        self._count = label(role="muted")
        side = QWidget()
        right = self._right = column(side, px(20))
        heading = QHBoxLayout()
        #: Heading above the small pictures taken so far
        heading.addWidget(label(self.tr("Pictures"), "section"), 1, Qt.AlignmentFlag.AlignBottom)
        heading.addWidget(self._count)
        samples = QWidget()
        below = column(samples, px(8))
        below.addLayout(heading)
        below.addWidget(self._strip)
        right.addWidget(self._meter)
        right.addWidget(samples)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(24))
        row.addWidget(self.camera, 1)
        area = scrolled(side)
        area.setFixedWidth(px(344))
        row.addWidget(area)

    def sizeHint(self) -> QSize:
        """Return a size in which everything fits."""
        return QSize(1100, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move quality and samples together in a low window."""
        is_tight = self.height() < self._look.theme.text_px(510)
        self._meter.tighten(tight=is_tight)
        self._right.setSpacing(self._look.theme.px(10 if is_tight else 20))
        super().resizeEvent(event)

    def show_analysis(self, analysis: Analysis, enrollment: Enrollment) -> None:
        """Show what the camera sees and what is wanted next."""
        self.camera.show_analysis(analysis)
        self._meter.show_quality(analysis.face.quality if analysis.face else None)
        self.show_enrollment(enrollment)

    def show_camera_state(self, sentence: str) -> None:
        """Say why there is no picture; empty when there is one."""
        self.camera.show_notice(sentence)
        if sentence:
            self._meter.show_quality(None)

    def show_enrollment(self, enrollment: Enrollment) -> None:
        """Show the samples so far and what the person should do."""
        is_wrong = enrollment.advice is Guidance.OTHER_PERSON
        self.camera.fill_rim(len(enrollment.samples) / NEEDED, "rim-caution" if is_wrong else "rim")
        self.camera.say(words.instruction(enrollment.advice))
        self._strip.show_samples(enrollment.samples)
        #: Beside the heading "Pictures": {taken} of {needed}, numbers
        text = self.tr("{taken} of {needed}")
        taken, needed = words.number(len(enrollment.samples)), words.number(NEEDED)
        self._count.setText(text.format(taken=taken, needed=needed))

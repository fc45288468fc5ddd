"""The step in which the samples are taken: by the camera, or from pictures and videos that exist already."""

from __future__ import annotations

import enum
import math
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.enrollment import Enrollment, Guidance, Mode
from app.ui import words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.face_notices import FaceNotices
from app.ui.widgets.file_button import FileButton, may_be_taken
from app.ui.widgets.mode_switch import ModeSwitch
from app.ui.widgets.parts import column, label, scrolled
from app.ui.widgets.pose_ring import ring_of
from app.ui.widgets.quality_meter import QualityMeter
from app.ui.widgets.sample_strip import SampleStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent

    from app.core.face import Analysis, Frame
    from app.ui.theme import Appearance

VARIED, ALIKE = 50, 25
"""Diversity from which samples are called varied, and below which they are much alike.

50 is where each picture adds something new (`app.core.enrollment`).
"""


_LOW = 420
"""Height in px at 100 % below which notices would leave too little of the picture."""


class Source(enum.Enum):
    """Where the pictures come from."""

    CAMERA = "camera"
    VIDEO = "video"
    PICTURES = "pictures"


class FaceStep(QWidget):
    """The live picture with the ring of poses, beside quality and samples.

    While pictures are read, the camera's analyses must not be shown (see `source`): whoever sits in front of
    it is not the person on the pictures. Whenever the step is left, the camera is wanted again.

    Signals:
        given_up(int): The sample at this index is to be taken again.
        mode_chosen(Mode): Five poses or one picture.
        again_wanted(): All five poses are to be tried again after it ended with one picture.
        files_chosen(list[str]): Paths of picture files to read.
        picture_pasted(bytes): Contents of a picture to read; they were never on a disk.
        video_chosen(str): Path of the video that is to play instead of the camera.
        camera_wanted(): Pictures come from the camera from now on.
        stop_wanted(): Pictures that were chosen and not read yet are no longer wanted.
    """

    given_up = Signal(int)
    mode_chosen = Signal(object)
    again_wanted = Signal()
    files_chosen = Signal(list)
    picture_pasted = Signal(bytes)
    video_chosen = Signal(str)
    camera_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Appearance, newest: Callable[[], Frame | None]) -> None:
        super().__init__()
        self._look = look
        self._source = Source.CAMERA
        self._is_reading = False
        self._trouble = ""
        self.camera = CameraView(look, newest)
        self.camera.show_bystanders(shown=True)
        self._mode, self._files = ModeSwitch(look), FileButton(look)
        self._notices = FaceNotices(look)
        self._meter, self._strip = QualityMeter(look), SampleStrip(look)
        self._count, self._diversity = label(role="muted"), label(role="small", wrap=True)
        self.setAcceptDrops(True)
        self.addAction(self._files.paste)
        self._lay_out()
        self._connect()

    @property
    def source(self) -> Source:
        """Where the pictures come from now."""
        return self._source

    @property
    def paste(self) -> QAction:
        """Takes the picture on the clipboard; its keys work in whatever it is added to."""
        return self._files.paste

    def sizeHint(self) -> QSize:
        """Return a size in which everything fits."""
        return QSize(1100, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move quality and samples together in a low window, and shorten the button in a narrow one."""
        is_tight = self.height() < self._look.theme.text_px(560)
        self._meter.tighten(tight=is_tight)
        self._right.setSpacing(self._look.theme.px(8 if is_tight else 18))
        room = self.width() - self._area.width() - self._row.spacing() - self._look.theme.px(12)
        self._files.shorten(short=room < self._mode.sizeHint().width() + self._files.words_px)
        self._place_notices()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no further and want the camera again: no other page may look at a video or wait for files."""
        super().hideEvent(event)
        if not event.spontaneous():  # not when the whole window is made small
            self._stop_reading()
            self._return_to_camera()
            self._notices.forget_refusals()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let pictures and videos be dropped."""
        if may_be_taken(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        if self._files.take(event.mimeData()):
            event.acceptProposedAction()

    def show_analysis(self, analysis: Analysis, enrollment: Enrollment) -> None:
        """Show what the camera, or a picture, shows and what is wanted next."""
        self.camera.show_analysis(analysis)
        self._meter.show_quality(analysis.face.quality if analysis.face else None)
        self.show_enrollment(enrollment)

    @Slot(str)
    def show_camera_state(self, sentence: str) -> None:
        """Say why there is no picture; empty when there is one."""
        self._trouble = sentence
        self._show_notice()
        if sentence and self._source is not Source.PICTURES:
            self._meter.show_quality(None)

    def show_enrollment(self, enrollment: Enrollment) -> None:
        """Show the samples so far and what the person should do."""
        taken, needed = len(enrollment.samples), enrollment.needed
        tone = "rim-caution" if enrollment.advice is Guidance.OTHER_PERSON else "rim"
        is_full = enrollment.mode is Mode.FULL
        self.camera.show_ring(ring_of(enrollment, tone) if is_full else None)
        self.camera.fill_rim(1.0 if enrollment.is_complete else enrollment.burst, tone)
        counting_s = enrollment.counting_s
        self.camera.count_down(math.ceil(counting_s) if counting_s else None)
        self.camera.say(words.instruction(enrollment.advice))
        self._mode.show_mode(enrollment.mode)
        self._notices.show_fallen_back(fell_back=enrollment.fell_back)
        self._strip.show_samples(enrollment.samples, needed)
        #: Beside the heading "Pictures": {taken} of {needed}, numbers
        text = self.tr("{taken} of {needed}")
        self._count.setText(text.format(taken=words.number(taken), needed=words.number(needed)))
        self._show_diversity(enrollment.diversity)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how many of the chosen pictures have been read; all of them takes it away."""
        self._is_reading = done < total
        self._notices.show_reading(done, total)

    @Slot(str, str)
    def show_refusal(self, name: str, sentence: str) -> None:
        """Say why a picture was not taken: the file's name, and a sentence on what to do."""
        self._notices.add_refusal(name, sentence)

    def _take_files(self, paths: list[str]) -> None:
        self._use(Source.PICTURES)
        self.files_chosen.emit(paths)

    def _take_pasted(self, contents: bytes) -> None:
        self._use(Source.PICTURES)
        self.picture_pasted.emit(contents)

    def _take_video(self, path: str) -> None:
        self._stop_reading()
        self._use(Source.VIDEO, PurePath(path).name)
        self.video_chosen.emit(path)

    def _return_to_camera(self) -> None:
        if self._source is not Source.CAMERA:
            self._use(Source.CAMERA)
            self.camera_wanted.emit()

    def _back_to_camera(self) -> None:
        """Do what the notice's button says."""
        self._stop_reading()
        self._return_to_camera()

    def _use(self, source: Source, name: str = "") -> None:
        was_video, self._source = self._source is Source.VIDEO, source
        self._notices.forget_refusals()
        self._notices.show_source(source.value, name)
        self._meter.show_quality(None)
        self._show_notice()
        if was_video and source is Source.PICTURES:
            self.camera_wanted.emit()  # a video does not play on behind pictures

    def _stop_reading(self) -> None:
        if self._is_reading:
            self.show_progress(0, 0)
            self.stop_wanted.emit()

    def _show_notice(self) -> None:
        #: Instead of the live picture, while pictures from files are used
        paused = self.tr("The camera is not used")
        self.camera.show_notice(paused if self._source is Source.PICTURES else self._trouble)

    def _show_diversity(self, diversity: int | None) -> None:
        if diversity is None:
            self._diversity.clear()
        elif diversity >= VARIED:
            #: Below the small pictures: they show the person in different ways, which is good
            self._diversity.setText(self.tr("The pictures are varied."))
        elif diversity >= ALIKE:
            #: Below the small pictures: they show the person in somewhat different ways
            self._diversity.setText(self.tr("The pictures are somewhat varied."))
        else:
            #: Below the small pictures: they are nearly the same, which is not good
            self._diversity.setText(self.tr("The pictures are much alike."))

    def _place_notices(self) -> None:
        """Put notices above the picture, or where there is little height beside it, where they scroll."""
        is_low = self.height() < self._look.theme.text_px(_LOW)
        wanted, place = (self._right, 0) if is_low else (self._left, 1)
        beside_bar = self._area.width() - self._area.verticalScrollBar().sizeHint().width()
        self._notices.setMaximumWidth(beside_bar if is_low else self.maximumWidth())
        if wanted.indexOf(self._notices) < 0:
            wanted.insertWidget(place, self._notices)
            self._notices.settle()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        side, samples, left = QWidget(), QWidget(), QWidget()
        right = self._right = column(side, px(18))
        heading = QHBoxLayout()
        #: Heading above the small pictures taken so far
        heading.addWidget(label(self.tr("Pictures"), "section"), 1, Qt.AlignmentFlag.AlignBottom)
        heading.addWidget(self._count)
        below = column(samples, px(6))
        below.addLayout(heading)
        below.addWidget(self._strip)
        below.addWidget(self._diversity)
        right.addWidget(self._meter)
        right.addWidget(samples)
        right.addStretch(1)
        bar = QHBoxLayout()
        bar.setSpacing(px(12))
        bar.addWidget(self._mode)
        bar.addStretch(1)
        bar.addWidget(self._files)
        place = self._left = column(left, px(10))
        place.addLayout(bar)
        place.addWidget(self._notices)
        place.addWidget(self.camera, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(24))
        self._row.addWidget(left, 1)
        self._area = scrolled(side)
        self._area.setFixedWidth(px(344))
        self._row.addWidget(self._area)

    def _connect(self) -> None:
        self._strip.given_up.connect(self.given_up)
        self._mode.chosen.connect(self.mode_chosen)
        self._files.files_chosen.connect(self._take_files)
        self._files.picture_pasted.connect(self._take_pasted)
        self._files.video_chosen.connect(self._take_video)
        self._files.refused.connect(self._notices.add_refusal_of_paste)
        self._notices.again_wanted.connect(self.again_wanted)
        self._notices.camera_wanted.connect(self._back_to_camera)
        self._notices.stop_wanted.connect(self._stop_reading)

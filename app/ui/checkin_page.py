"""The kiosk: greets enrolled people as they look at the camera."""

from __future__ import annotations

import enum
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.core.checkin import CheckIn, Identified, Looking, NotEnrolled, NotSure, Outcome
from app.core.face import EMBEDDING_SIZE
from app.core.gallery import Gallery
from app.ui import words
from app.ui.widgets import kiosk_words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.kiosk_panel import KioskPanel, Said
from app.ui.widgets.parts import column, label
from app.ui.widgets.steady import Steady

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from app.core.face import Analysis, Frame
    from app.ui.theme import Appearance

WELCOME_S = 8.0
"""How long a name can be read at most."""

GONE_S = 2.0
"""How long a name, or any answer, stays after the face went."""

STILL_THERE_S = 0.5
"""Time since a face was seen within which somebody is still there."""

RETRY_S = 3.0
"""After this long "not sure" looks again."""

_LARGEST_TEXT = 1.35
"""Scale of the kiosk's text, large already, beyond which its sentences no longer fit."""

HELP_S = 20.0
"""After this long the help screen makes room for the next person."""


class State(enum.Enum):
    """The screens of the kiosk."""

    ATTRACT = "attract"
    LOOK = "look"
    WELCOME = "welcome"
    CHECKED_IN = "checked in"
    NOT_SURE = "not sure"
    NOT_ENROLLED = "not enrolled"
    HELP = "help"
    DISPUTED = "disputed"
    OUT_OF_ORDER = "out of order"


_DECIDED = {State.WELCOME, State.CHECKED_IN, State.NOT_SURE, State.NOT_ENROLLED}
_ASIDE = {State.HELP, State.DISPUTED}


_SCREENS: dict[State, Callable[[], Said]] = {
    State.ATTRACT: kiosk_words.attract,
    State.CHECKED_IN: kiosk_words.checked_in,
    State.NOT_SURE: kiosk_words.not_sure,
    State.NOT_ENROLLED: kiosk_words.not_enrolled,
    State.HELP: kiosk_words.call_for_help,
    State.DISPUTED: kiosk_words.disputed,
    State.OUT_OF_ORDER: kiosk_words.out_of_order,
}
"""What is said in the states whose words are always the same."""


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class CheckInPage(QWidget):
    """Live picture, one sentence, one line of detail; always dark.

    Signals:
        decided(Outcome): Identified, NotEnrolled or NotSure; once for each decision.
        disputed(Identified): The person who was welcomed says: not me.
        left(): The operator wants to leave the kiosk.
    """

    decided = Signal(object)
    disputed = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        *,
        now: Callable[[], datetime] = _local_time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._look = look.always("dark")
        self._now, self._clock = now, clock
        self._gallery = Gallery([], np.empty((0, EMBEDDING_SIZE), dtype=np.float32))
        self._names: Mapping[str, str] = {}
        self._checkin = CheckIn()
        self._state, self._since_s = State.ATTRACT, clock()
        self._seen_s = clock() - HELP_S
        self._outcome: Outcome = Looking()
        self._checked_in_at = now()
        self._said = Steady(kiosk_words.attract())
        self._camera_words = ""
        self._greeting, self._time = label(role="greeting"), label(role="clock")
        #: Bottom of the kiosk
        self._privacy = label(self.tr("Faces stay on this device."), "muted")
        self.camera = CameraView(self._look, newest, radius=24, clock=clock)
        self.panel = KioskPanel(self._look, ("help",))
        self.panel.way_wanted.connect(self._call_for_help)
        self.panel.acted.connect(self._act)
        self.panel.second_acted.connect(self._act)
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self.pass_time)
        self._lay_out()
        self._wear()
        self._look.changed.connect(self._wear)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit, context=context)
        self._show()

    @property
    def state(self) -> State:
        """Which screen is shown."""
        return self._state

    @property
    def is_decided(self) -> bool:
        """Whether it is known who is in front of the camera, or that nobody enrolled is."""
        return not isinstance(self._outcome, Looking)

    @Slot(object, object)
    def set_gallery(self, gallery: Gallery, names: Mapping[str, str]) -> None:
        """Search this gallery from now on; a name that is not in it any more is gone at once."""
        self._gallery, self._names = gallery, dict(names)
        if isinstance(self._outcome, Identified) and self._outcome.subject_id in self._names:
            self._show()
        else:
            self._start_over()

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look at whoever is there."""
        self.camera.show_analysis(analysis)
        if analysis.face is not None:
            self._seen_s = self._clock()
        if self._state in _ASIDE or self._state is State.OUT_OF_ORDER:
            self.pass_time()
            return
        self._checkin = self._checkin.after(analysis, self._gallery)
        outcome = self._checkin.outcome
        if isinstance(outcome, Looking):
            self._keep_looking(outcome, somebody=analysis.face is not None)
        elif outcome != self._outcome:
            self._decide(outcome)
        self.pass_time()

    @Slot(str)
    def show_camera_state(self, sentence: str) -> None:
        """Say that the camera is out of order; an empty sentence says that it delivers again."""
        self._camera_words = sentence
        #: Over the place of the live picture; the operator's details are in the log
        self.camera.show_notice(self.tr("No picture from the camera") if sentence else "")
        if sentence and self._state not in _ASIDE:
            self._checkin, self._outcome = CheckIn(), Looking()
            self._enter(State.OUT_OF_ORDER)
        elif not sentence and self._state is State.OUT_OF_ORDER:
            self._start_over()

    @Slot()
    def pass_time(self) -> None:
        """Let everything go whose time is over; called by a timer while the page can be seen."""
        now_s = self._clock()
        shown_s, alone_s = now_s - self._since_s, now_s - self._seen_s
        match self._state:
            case State.WELCOME if shown_s >= WELCOME_S and alone_s < GONE_S:
                self._enter(State.CHECKED_IN)
            case State.NOT_SURE if shown_s >= RETRY_S:
                self._start_over()
            case state if state in _DECIDED and alone_s >= GONE_S:
                self._start_over()
            case state if state in _ASIDE and shown_s >= HELP_S:
                self._start_over()
            case State.LOOK if alone_s >= GONE_S:
                self._start_over()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with nobody."""
        super().showEvent(event)
        self._start_over()
        self._timer.start()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget whoever was there."""
        super().hideEvent(event)
        self._timer.stop()
        self._seen_s = self._clock() - HELP_S
        self._start_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen, and put the words below the picture on a portrait screen."""
        super().resizeEvent(event)
        factor = min(max(min(self.width() / 1280, self.height() / 800), 1.0), 2.6)
        short, long = sorted((self.width(), self.height()))
        if self.width() < self.height():
            factor = min(max(min(short / 800, long / 1280), 1.0), 2.6)
        self._look.grow(round(factor * 10) / 10, most=_LARGEST_TEXT * factor)
        self._space()
        self._turn()

    def _keep_looking(self, outcome: Looking, *, somebody: bool) -> None:
        self._outcome = outcome
        if self._state in _DECIDED and somebody:
            self._enter(State.LOOK)  # another face: a name is never shown to somebody else
        elif self._state is State.ATTRACT and somebody:
            self._enter(State.LOOK)

    def _decide(self, outcome: Outcome) -> None:
        self._outcome = outcome
        match outcome:
            case Identified():
                self._checked_in_at = self._now()
                self._enter(State.WELCOME)
            case NotEnrolled():
                self._enter(State.NOT_ENROLLED)
            case NotSure():
                self._enter(State.NOT_SURE)
        self.decided.emit(outcome)

    def _act(self) -> None:
        outcome = self._outcome
        if self._state is State.WELCOME and isinstance(outcome, Identified):
            self._checkin, self._outcome = CheckIn(), Looking()
            self._enter(State.DISPUTED)
            self.disputed.emit(outcome)
        else:
            self._start_over()

    def _call_for_help(self) -> None:
        self._checkin, self._outcome = CheckIn(), Looking()
        self._enter(State.HELP)

    def _start_over(self) -> None:
        self._checkin, self._outcome = CheckIn(), Looking()
        is_somebody_there = self._clock() - self._seen_s < STILL_THERE_S
        waiting = State.LOOK if is_somebody_there else State.ATTRACT
        self._enter(State.OUT_OF_ORDER if self._camera_words else waiting)

    def _enter(self, state: State) -> None:
        self._state, self._since_s = state, self._clock()
        self._show()

    def _show(self) -> None:
        now = self._now()
        self._greeting.setText(kiosk_words.greeting(now))
        self._time.setText(words.time(now))
        wanted = self._wanted()
        shown = self._said.shown
        if self._state is State.LOOK and not (shown.action or shown.second_action):
            self._said.after(wanted, self._clock())
        else:
            self._said.at_once(wanted)
        self.panel.say(self._said.shown, offers_help=self._state not in _ASIDE)
        is_unsure = self._state in {State.NOT_SURE, State.NOT_ENROLLED}
        is_in = self._state in {State.WELCOME, State.CHECKED_IN}
        looks = len(self._checkin.looks) / 3 if self._state is State.LOOK else 0.0
        fill = 1.0 if is_unsure or is_in else min(looks, 0.9)
        self.camera.fill_rim(fill, "rim-caution" if is_unsure else "rim")

    def _wanted(self) -> Said:
        if self._state is State.LOOK:
            return kiosk_words.look(self._outcome.advice if isinstance(self._outcome, Looking) else None)
        if self._state is State.WELCOME:
            subject_id = self._outcome.subject_id if isinstance(self._outcome, Identified) else ""
            return kiosk_words.welcome(self._names.get(subject_id, ""), self._checked_in_at)
        return _SCREENS[self._state]()

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._greeting, 1, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._time, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addStretch(1)
        bottom.addWidget(self._privacy)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.camera, 7)
        self._middle.addWidget(self.panel, 5)
        self._layout = column(self)
        self._layout.addLayout(top)
        self._layout.addLayout(self._middle, 1)
        self._layout.addLayout(bottom)

    def _turn(self) -> None:
        is_portrait = self.height() > self.width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(down if is_portrait else across)

    def _wear(self) -> None:
        self.setStyleSheet(self._look.theme.style_sheet())
        self._space()

    def _space(self) -> None:
        px = self._look.theme.px
        edge = px(40) if self.width() < px(1100) else px(64)
        self._layout.setContentsMargins(edge, px(36), edge, px(28))
        self._layout.setSpacing(px(20))
        self._middle.setSpacing(px(40) if edge < px(60) else px(60))

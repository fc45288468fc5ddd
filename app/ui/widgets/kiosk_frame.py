"""How the kiosk is laid out: greeting and clock, picture and column, languages and a promise."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.ui import words
from app.ui.widgets import kiosk_words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.challenge_view import ChallengeView
from app.ui.widgets.kiosk_side import KioskSide
from app.ui.widgets.language_row import LanguageRow
from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from app.core.checkin import Challenged
    from app.core.face import Frame
    from app.settings import Settings
    from app.ui.theme import Appearance

_LARGEST_TEXT = 1.35
"""Scale of the kiosk's text, large already, beyond which its sentences no longer fit."""


_DARK_S = 1.0
"""Time in the dark after which the screen becomes a lamp."""

_LAMP_S = 10.0
"""Time in the light after which it is dark again: the lamp itself makes the light."""


class KioskFrame(QWidget):
    """Fills a screen of any size, upright or wide; dark, but a lamp for whoever stands in the dark."""

    def __init__(
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.look = look.always("dark")
        self.greeting, self.clock = label(role="greeting"), label(role="clock")
        self.camera = CameraView(self.look, newest, radius=24, clock=clock)
        self.side = KioskSide(self.look, settings)
        self.languages = LanguageRow(self.look)
        self.challenge = ChallengeView(self.look, self.camera)
        self._asked: tuple[str, int] = ("", 0)
        self._privacy = label(role="muted")
        self._recipient = settings.remote.backend if settings.remote.is_wanted else ""
        self._strangers_days = settings.activity.keep_strangers_days
        self._now_s = clock
        self._dark_since_s, self._lit_at_s = math.inf, -math.inf
        self._lay_out()
        self._wear()
        self.write_frame()
        self.look.changed.connect(self._wear)

    def write_frame(self) -> None:
        """Write what is always there, in the language of the moment."""
        if self._recipient:
            #: Bottom of the kiosk, where another system helps to find people; {system} is its name
            said = self.tr("Your face may be sent to {system}.").format(system=self._recipient)
        else:
            #: Bottom of the kiosk
            said = self.tr("Faces stay on this device.")
        if self._strangers_days == 1:
            #: Bottom of the kiosk, after another sentence: the site keeps the faces of people who are unknown
            kept = self.tr("Faces of people we do not know are kept for one day.")
        elif self._strangers_days:
            #: Bottom of the kiosk, after another sentence; {days} is a number from 2 to 30
            kept = self.tr("Faces of people we do not know are kept for {days} days.").format(
                days=self._strangers_days
            )
        else:
            kept = ""
        self._privacy.setText(f"{said} {kept}".strip())

    def tell_time(self, now: datetime) -> None:
        """Greet by the time of day, and show it."""
        self.greeting.setText(kiosk_words.greeting(now))
        self.clock.setText(words.time(now))

    def show_challenge(self, asked: Challenged | None) -> None:
        """Show over the picture which way to move; None takes it away."""
        if asked is None:
            self._asked = ("", 0)
            self.challenge.hide()
            return
        now = (asked.move.value if asked.move else "", asked.number)
        if asked.move is not None and now != self._asked:
            self.challenge.ask(asked.move.value, asked.number, asked.count)
        elif asked.move is None and self._asked[0]:
            self.challenge.praise()
        self._asked = now
        if asked.move is not None:
            self.challenge.show_time(asked.share_left)

    def light(self, *, is_dark: bool) -> None:
        """Turn the screen into a lamp while somebody stands in the dark."""
        now_s = self._now_s()
        self._dark_since_s = min(self._dark_since_s, now_s) if is_dark else math.inf
        if now_s - self._dark_since_s >= _DARK_S:
            self._lit_at_s = now_s
            self.look.turn("light")
        elif now_s - self._lit_at_s >= _LAMP_S:
            self.look.turn("dark")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen, and put the words below the picture on a portrait screen."""
        super().resizeEvent(event)
        factor = min(max(min(self.width() / 1280, self.height() / 800), 1.0), 2.6)
        short, long = sorted((self.width(), self.height()))
        is_portrait = self.height() > self.width()
        if is_portrait:
            factor = min(max(min(short / 800, long / 1280), 1.0), 2.6)
        self.look.grow(round(factor * 10) / 10, most=_LARGEST_TEXT * factor)
        self._space()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(down if is_portrait else across)

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.greeting, 1, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self.languages)
        bottom.addStretch(1)
        bottom.addWidget(self._privacy)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.camera, 7)
        self._middle.addWidget(self.side, 5)
        self._layout = column(self)
        self._layout.addLayout(top)
        self._layout.addLayout(self._middle, 1)
        self._layout.addLayout(bottom)

    def _wear(self) -> None:
        self.setStyleSheet(self.look.theme.style_sheet())
        self._space()

    def _space(self) -> None:
        px = self.look.theme.px
        edge = px(40) if self.width() < px(1100) else px(64)
        self._layout.setContentsMargins(edge, px(36), edge, px(28))
        self._layout.setSpacing(px(20))
        self._middle.setSpacing(px(40) if edge < px(60) else px(60))

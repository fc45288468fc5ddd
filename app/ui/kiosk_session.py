"""Connects the kiosk's page with the store, with what a check-in sets off, and with sound and language."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot

from app.core.visit import Asked, Entered, Screen
from app.ui.widgets.choose_pin_dialog import ChoosePinDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.core.remote import Answer
    from app.core.visit import News
    from app.settings import Settings
    from app.store.notices import Event
    from app.store.tries import Tried
    from app.ui.background import Background
    from app.ui.diary import Diary
    from app.ui.language import Languages
    from app.ui.sound import Sound, Tone
    from app.ui.theme import Appearance
    from app.ui.window import Window

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window

_DAY_MS = 24 * 3600 * 1000

log = logging.getLogger(__name__)


class Actions(Protocol):
    """What a check-in sets off; see `app.sync.worker.ActionsWorker`."""

    def start(self) -> None:
        """Begin with what is owed."""

    def stop(self) -> None:
        """End; what is owed stays owed."""

    def run(self, event: Event) -> None:
        """Start the local command, if this event is one that it is for."""

    def wake(self) -> None:
        """Send what is owed to the webhook."""

    def test(self, kind: str, then: Callable[[str], object]) -> None:
        """Try "command" or "webhook" now; `then` gets what went wrong, or nothing, on any thread."""


class Remote(Protocol):
    """A backend that says who somebody is; see `app.sync.remote.RemoteCheckIn`."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End."""

    def ask(self, picture: bytes, then: Callable[[Answer | None], object]) -> None:
        """Ask who is on a picture; `then` gets the answer, None for none, on any thread."""

    def record(self, picture: bytes, checkin_id: int, subject_id: str) -> None:
        """Let it record a check-in, if the site wants that."""


class KioskSession(QObject):
    """Writes down what comes of visits, checks PINs and codes, and lets things happen.

    Signals:
        tested(str): What went wrong when an action was tried; empty if nothing did.
        answered(int, Answer): What a backend says to the question asked at a monotonic time in nanoseconds.
    """

    tested = Signal(str)
    answered = Signal(object, object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        look: Appearance,
        window: Window,
        background: Background[Database],
        settings: Settings,
        make_actions: Callable[[], Actions],
        languages: Languages,
        sound: Sound,
        make_remote: Callable[[], Remote | None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._look, self._window, self._page = look, window, window.kiosk
        self._background, self._settings = background, settings
        self._make_actions, self._languages, self._sound = make_actions, languages, sound
        self._make_remote = make_remote
        self._remote: Remote | None = None
        self._diary: Diary | None = None
        self._actions: Actions | None = None
        page = self._page
        window.kiosk_wanted.connect(self.open)
        page.left.connect(window.leave_kiosk)
        page.happened.connect(self._note)
        page.pin_entered.connect(self._find_pin)
        page.code_shown.connect(self._find_code)
        page.operator_pin_entered.connect(self._check_operator)
        page.test_wanted.connect(self._test)
        self.tested.connect(self._show_test)
        # always later: an answer may come while the question is still being told
        self.answered.connect(page.show_answer, Qt.ConnectionType.QueuedConnection)
        page.language_chosen.connect(self._speak)
        page.screen_changed.connect(self._sound_out)
        page.languages.show_language(languages.current)
        languages.changed.connect(page.languages.show_language)
        self._daily = QTimer(self, interval=_DAY_MS)
        self._daily.timeout.connect(self.purge)
        self._daily.start()

    def start(self) -> None:
        """Let happen what check-ins set off, and delete what is too old; the store's thread does both."""

        def call(_db: Database) -> None:
            self._actions = self._make_actions()
            self._actions.start()
            self._remote = self._make_remote()
            if self._remote is not None:
                self._remote.start()

        self._background.run(call)
        self.purge()

    def stop(self) -> None:
        """End what check-ins set off; the store's thread has ended before."""
        if self._remote is not None:
            self._remote.stop()
        if self._actions is not None:
            self._actions.stop()

    @Slot()
    def open(self) -> None:
        """Go to the kiosk; the first time, ask for the PIN that alone leads out of it."""

        def call(db: Database) -> bool:
            from app.store import pins

            return pins.has_operator(db)

        self._background.run(call, lambda has_pin: self._enter() if has_pin else self._choose_pin())

    def _enter(self) -> None:
        self._window.show_place("kiosk")

    def _choose_pin(self) -> None:
        dialog = ChoosePinDialog(self._look, self._window)
        dialog.chosen.connect(self._set_pin)
        open_over(dialog, self._look, self._window)

    @Slot(str)
    def _set_pin(self, pin: str) -> None:
        actor = self._window.actor or self._settings.site.operator

        def call(db: Database) -> None:
            from app.store import pins

            pins.set_operator(db, pin, datetime.now(UTC), actor)

        self._background.run(call, lambda _none: self._enter())

    @Slot()
    def purge(self) -> None:
        """Delete attempts, pictures, strangers and check-ins whose time is over; of many some at a time."""
        kept_days = self._settings.activity.keep_log_days
        strangers_days = self._settings.activity.keep_strangers_days

        def call(db: Database) -> bool:
            from app.store import checkins, decisions, refusals, strangers

            now = datetime.now(UTC)
            refusals.purge(db, now)
            decisions.purge_pictures(db, now)
            strangers.purge(db, now, strangers_days)
            return kept_days > 0 and checkins.purge(db, now - timedelta(days=kept_days)) > 0

        self._background.run(call, lambda is_more: self.purge() if is_more else None)

    @Slot(object)
    def _note(self, news: News) -> None:
        if isinstance(news, Asked):
            self._ask(news)
            return
        at = datetime.now(UTC)

        def call(db: Database) -> tuple[Event | None, int | None]:
            from app.ui.diary import Diary

            self._diary = self._diary or Diary(self._settings)
            return self._diary.note(db, news, at), self._diary.entry

        def then(noted: tuple[Event | None, int | None]) -> None:
            event, entry = noted
            if isinstance(news, Entered) and entry is not None:
                self._record(news, entry)
            if event is not None and self._actions is not None:
                log.info("%s", event.type)
                self._actions.run(event)
                self._actions.wake()

        self._background.run(call, then)

    def _ask(self, asked: Asked) -> None:
        """Ask the backend who is there; without one nobody answers."""
        if self._remote is None:
            self.answered.emit(asked.asked_ns, None)
        else:
            self._remote.ask(asked.picture, partial(self.answered.emit, asked.asked_ns))

    def _record(self, entered: Entered, entry: int) -> None:
        if self._remote is not None and entered.picture is not None:
            self._remote.record(entered.picture, entry, entered.known.subject_id)

    @Slot(str, object)
    def _find_pin(self, pin: str, among: tuple[str, ...]) -> None:
        def call(db: Database) -> Tried:
            from app.store import pins

            return pins.find(db, pin, datetime.now(UTC), among)

        self._background.run(call, self._page.show_tried, lambda _error: self._page.show_failed_try())

    @Slot(str)
    def _find_code(self, text: str) -> None:
        def call(db: Database) -> Tried:
            from app.store import codes
            from app.store.tries import Tried

            subject_id = codes.find(db, text)  # 128 random bits: nobody guesses one, so tries are not counted
            return Tried(right=subject_id is not None, subject_id=subject_id)

        self._background.run(call, self._page.show_tried, lambda _error: self._page.show_failed_try())

    @Slot(str)
    def _check_operator(self, pin: str) -> None:
        def call(db: Database) -> Tried:
            from app.store import pins
            from app.store.tries import Tried

            if not pins.has_operator(db):  # the demonstration's kiosk: nobody is to be caught in it
                return Tried(right=True)
            return pins.check_operator(db, pin, datetime.now(UTC))

        self._background.run(
            call, self._page.show_operator_tried, lambda _error: self._page.show_failed_try()
        )

    @Slot(str)
    def _test(self, kind: str) -> None:
        if self._actions is not None:
            self._actions.test(kind, self.tested.emit)

    @Slot(str)
    def _show_test(self, trouble: str) -> None:
        #: Operator's menu: the test of the door or of the message succeeded
        self._page.side.operator.show_result(trouble or self.tr("That worked."), not trouble)

    @Slot(str)
    def _speak(self, code: str) -> None:
        if code:
            self._languages.switch(code)
        else:
            self._languages.restore()

    @Slot(object)
    def _sound_out(self, screen: Screen) -> None:
        tones: dict[Screen, Tone] = {
            Screen.WELCOME: "success",
            Screen.NOT_SURE: "again",
            Screen.NOT_ENROLLED: "again",
            Screen.REFUSED: "again",
            Screen.NOT_VALID: "again",
            Screen.PASSED_BACK: "again",
            Screen.CHALLENGE: "attention",
            Screen.DIRECTION: "attention",
        }
        if screen in tones:
            self._sound.play(tones[screen])
        if screen is not Screen.ATTRACT:
            self._sound.say(self._page.caption, QLocale())

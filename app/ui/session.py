"""Connects the pages with the store, the gallery and the vision process while the window is open."""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.gallery import Gallery
from app.core.kiosk import Screen
from app.core.quality import CHECK_IN, ENROLL
from app.ui import words
from app.vision.messages import CameraState, Wanted, is_stale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from app.core.consent import ConsentMethod
    from app.core.face import Analysis
    from app.errors import AppError
    from app.settings import Settings
    from app.store.consents import Consent
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.language import Languages
    from app.ui.records import Everybody
    from app.ui.window import Window
    from app.vision.worker import VisionWorker


# ruff: noqa: PLC0415 - app.ui.records is imported on the store thread, after the first window

DEMO_SOURCES = {
    "person-a": "demo:obama.jpg,obama2.jpg,obama3.jpg",
    "person-b": "demo:biden.jpg",
    "stranger": "demo:astronaut.png",
    "nobody": "demo:",
}
"""What stands for the camera when somebody is put in front of it in the demonstration."""

STALE_S = 2.0
_UNKNOWN_EVERY_S, _CHALLENGED_EVERY_S, _DECIDED_EVERY_S = 0.0, 0.25, 0.5
"""Least time between two embeddings at the kiosk: until it is known who is there, while they are asked to
move, and when it is decided. Afterwards only a change of the face matters.
"""

log = logging.getLogger(__name__)


class Session(QObject):
    """Holds the gallery in use, and what each place wants of the camera.

    Signals:
        gallery_loaded(int): Everybody who is enrolled has been loaded; how many.
        failed(AppError): Something around the program failed; it has been shown.
        analysed(Analysis): An analysis has been handed to the page.
    """

    gallery_loaded = Signal(int)
    failed = Signal(object)
    analysed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        window: Window,
        bridge: Bridge,
        background: Background[Database],
        vision: VisionWorker,
        settings: Settings,
        languages: Languages,
    ) -> None:
        super().__init__(window)
        self.window, self.vision = window, vision
        self._background, self._settings, self._languages = background, settings, languages
        self._gallery = Gallery([], np.empty((0, 128), np.float32))
        self._takes_samples = False
        self._wanted = Wanted(embeddings=False)
        bridge.analysed.connect(self._show_analysis)
        bridge.camera_state.connect(self._show_camera)
        bridge.failed.connect(self._show_failure)
        bridge.notice.connect(window.show_notice)
        window.place_changed.connect(self._enter)
        self._connect_pages()

    @property
    def gallery(self) -> Gallery:
        """Who is searched now."""
        return self._gallery

    def start_soon(self, *workers: Callable[[], object]) -> None:
        """Start what is slow as soon as the first window is painted."""
        QTimer.singleShot(0, self, partial(self._start, workers))

    def use_demo(self, actor: str) -> None:
        """Put somebody in front of the demonstration's camera: a key of `DEMO_SOURCES`."""
        if self.window.demo_bar is not None:
            self.window.demo_bar.show_actor(actor)
        self.vision.use(DEMO_SOURCES[actor])

    def _start(self, workers: Sequence[Callable[[], object]]) -> None:
        for start in workers:
            start()
        self._want()
        self._load()

    def _connect_pages(self) -> None:
        desk, gallery = self.window.desk, self.window.gallery
        desk.samples_wanted.connect(self._take_samples)
        gallery.erase_requested.connect(self._erase)
        gallery.pin_requested.connect(self._make_pin)
        gallery.code_requested.connect(self._make_code)
        gallery.portraits_wanted.connect(self._load_portraits)
        gallery.details_wanted.connect(self._load_details)
        if self.window.demo_bar is not None:
            self.window.demo_bar.chosen.connect(self.use_demo)

    # ---------------------------------------------------------------------------- camera and analyses

    @Slot(bool)
    def _take_samples(self, wanted: bool) -> None:  # noqa: FBT001 - a slot's argument
        self._takes_samples = wanted
        self._want()

    @Slot(str)
    def _enter(self, place: str) -> None:
        self._want()
        if place == "gallery":
            self._load()  # who was seen when has changed since

    @Slot()
    def _want(self) -> None:
        """Ask the vision process for what the place needs, and for nothing else."""
        second_opinion = self._settings.recognition.second_opinion
        match self.window.place:
            case "kiosk":
                self._wanted = self._wanted_at_kiosk()
            case "desk" if self._takes_samples:
                self._wanted = Wanted(images=True, profile=ENROLL, second_opinion=second_opinion)
            case _:
                self._wanted = Wanted(embeddings=False)
        self.vision.want(self._wanted)

    def _wanted_at_kiosk(self) -> Wanted:
        visit, liveness = self.window.kiosk.visit, self._settings.liveness
        if not visit.watches:
            return Wanted(embeddings=False, codes=visit.screen is Screen.CODE)
        is_decided = visit.checkin.is_decided
        every_s = _UNKNOWN_EVERY_S if visit.checkin.named is None else _CHALLENGED_EVERY_S
        return Wanted(
            images=liveness.keep_pictures_days > 0,
            profile=CHECK_IN,
            every_s=_DECIDED_EVERY_S if is_decided else every_s,
            second_opinion=self._settings.recognition.second_opinion,
            liveness=liveness.level != "off" and not is_decided,
        )

    @Slot(object)
    def _show_analysis(self, analysis: Analysis) -> None:
        if is_stale(analysis.captured_ns, time.monotonic_ns()):
            return  # the window was busy: whoever was there may have gone
        match self.window.place:
            case "kiosk":
                self.window.kiosk.show_analysis(analysis)
                if self._wanted_at_kiosk() != self._wanted:
                    self._want()
            case "desk":
                self.window.desk.show_analysis(analysis)
        self.analysed.emit(analysis)

    @Slot(object)
    def _show_camera(self, state: CameraState) -> None:
        self.window.desk.camera.name_camera(state.name)
        self.window.desk.show_camera_state(state.trouble)
        self.window.kiosk.show_camera_state(state.trouble)

    @Slot(object)
    def _show_failure(self, error: AppError) -> None:
        from app.errors import ModelError, VisionError

        if isinstance(error, ModelError | VisionError):
            self._show_camera(CameraState("", str(error)))
        self.window.show_notice(str(error))
        self.failed.emit(error)

    def tell(self, show: Callable[..., object], *what: object) -> None:
        """Show the operator something, in their language even while a visitor reads another one."""
        with self._languages.operators():
            show(*what)

    # ---------------------------------------------------------------------------- gallery

    def _load(self) -> None:
        def call(db: Database) -> Everybody:
            from app.ui import records

            return records.everybody(db, self._settings.recognition)

        self._background.run(call, self.swap)

    def swap(self, everybody: Everybody) -> None:
        """Search and show this snapshot from now on."""
        self._gallery = everybody.gallery
        self.window.kiosk.show_everybody(
            everybody.gallery, everybody.names, everybody.passages, everybody.blocked
        )
        self.tell(self.window.gallery.show_people, everybody.people)
        self.gallery_loaded.emit(len(everybody.people))

    @Slot(str)
    def _erase(self, subject_id: str) -> None:
        def call(db: Database) -> Everybody:
            from app.ui import records

            records.erase(db, subject_id, self._settings.site.operator)
            log.info("erased subject=%s", subject_id)
            return records.everybody(db, self._settings.recognition)

        self._background.run(call, self.swap)

    @Slot(str)
    def _make_pin(self, subject_id: str) -> None:
        def call(db: Database) -> tuple[str, str]:
            from app.ui import records

            return records.make_pin(db, subject_id, self._settings.site.operator)

        self._background.run(call, lambda made: self._show_pass(made[0], pin=made[1]))

    @Slot(str)
    def _make_code(self, subject_id: str) -> None:
        def call(db: Database) -> tuple[str, Sequence[Sequence[bool]]]:
            from app.ui import records

            return records.make_code(db, subject_id, self._settings.site.operator)

        self._background.run(call, lambda made: self._show_pass(made[0], modules=made[1]))

    def _show_pass(self, name: str, *, pin: str = "", modules: Sequence[Sequence[bool]] = ()) -> None:
        """Show a new PIN or code to the operator, but never to a visitor: then another one is made later."""
        if self.window.place != "kiosk":
            self.window.gallery.show_pass(name, pin=pin, modules=modules)

    @Slot(list)
    def _load_portraits(self, subject_ids: list[str]) -> None:
        def call(db: Database) -> dict[str, bytes]:
            from app.ui import records

            return records.portraits(db, subject_ids)

        self._background.run(call, self.window.gallery.show_portraits)

    @Slot(str)
    def _load_details(self, subject_id: str) -> None:
        def call(db: Database) -> tuple[Consent | None, bytes | None]:
            from app.ui import records

            return records.details(db, subject_id)

        def then(found: tuple[Consent | None, bytes | None]) -> None:
            consent, portrait = found
            show = self.window.gallery.show_details
            self.tell(lambda: show(subject_id, _consent_words(consent), portrait))

        self._background.run(call, then)


def _consent_words(consent: Consent | None) -> str:
    if consent is None:
        return "–"  # noqa: RUF001 - a dash is what stands for nothing on a screen
    how = words.consent_method(cast("ConsentMethod", consent.method))
    return f"{how} · {words.date(consent.given_at.astimezone())}"

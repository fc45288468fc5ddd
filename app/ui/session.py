"""Connects the pages with the store, the gallery and the vision process while the window is open."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.gallery import Gallery
from app.core.kiosk import Screen
from app.errors import StoreError
from app.ui.profiles import profile_of
from app.vision.messages import CameraState, Wanted, is_stale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlite_utils import Database

    from app.core.face import Analysis
    from app.errors import AppError
    from app.settings import RecognitionSettings, Settings
    from app.store.changes import Seen
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

_DAY_MS = 24 * 3600 * 1000
"""How often consents are looked at that end by themselves."""

WATCHED_EVERY_MS = 3000
"""How often it is looked whether another process, such as a command, changed who is enrolled."""

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
        changed_elsewhere(): Another process changed people, consents or backends; people are loaded anew.
        camera_changed(CameraState): The camera opened, or why there is no picture; see `camera_state`.
    """

    gallery_loaded = Signal(int)
    failed = Signal(object)
    analysed = Signal(object)
    changed_elsewhere = Signal()
    camera_changed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        window: Window,
        bridge: Bridge,
        background: Background[Database],
        vision: VisionWorker,
        settings: Settings,
        languages: Languages,
        source: str = "",
    ) -> None:
        super().__init__(window)
        self._source = source
        self._check_in = profile_of(settings.check_in)
        self.window, self.vision = window, vision
        self._background, self._settings, self._languages = background, settings, languages
        self._gallery = Gallery([], np.empty((0, 128), np.float32))
        self._names: Mapping[str, str] = {}
        self._blocked: frozenset[frozenset[str]] = frozenset()
        self._wanted = Wanted(embeddings=False)
        self._wanted_in_gallery: Wanted | None = None
        self._camera_state = CameraState("")
        bridge.analysed.connect(self._show_analysis)
        bridge.camera_state.connect(self._show_camera)
        bridge.failed.connect(self._show_failure)
        bridge.notice.connect(window.show_notice)
        window.place_changed.connect(self.want)
        window.permissions.changed.connect(self.want)
        self._daily = QTimer(self, interval=_DAY_MS)
        self._daily.timeout.connect(self.load)
        self._daily.start()
        self._seen: Seen | None = None
        self._watch = QTimer(self, singleShot=True, interval=WATCHED_EVERY_MS)
        self._watch.timeout.connect(self.look_elsewhere)
        self._connect_pages()

    @property
    def gallery(self) -> Gallery:
        """Who is searched now."""
        return self._gallery

    @property
    def blocked(self) -> frozenset[frozenset[str]]:
        """Pairs of people whom the face alone must not tell apart."""
        return self._blocked

    @property
    def actor(self) -> str:
        """Who acts in the windows now, for the audit."""
        return self.window.actor or self._settings.site.operator

    @property
    def camera_state(self) -> CameraState:
        """What the camera was last heard to do."""
        return self._camera_state

    @property
    def recognition(self) -> RecognitionSettings:
        """How faces are compared now."""
        return self._settings.recognition

    @property
    def names(self) -> Mapping[str, str]:
        """The names of everybody enrolled, by id."""
        return self._names

    def tolerate(self, fpir: float) -> None:
        """Name people by this tolerated share of strangers from now on."""
        recognition = replace(self._settings.recognition, fpir=fpir)
        self._settings = replace(self._settings, recognition=recognition)
        self.load()

    def name_of(self, subject_id: str) -> str:
        """Return the name of somebody enrolled; empty if there is nobody of that id."""
        return self._names.get(subject_id, "")

    def rivals_of(self, subject_id: str) -> frozenset[str]:
        """Return the people whom the face alone must not tell from this one."""
        return frozenset().union(*(pair for pair in self._blocked if subject_id in pair)) - {subject_id}

    def start_soon(self, *workers: Callable[[], object]) -> None:
        """Start what is slow as soon as the first window is painted."""
        QTimer.singleShot(0, self, partial(self._start, workers))

    def use_demo(self, actor: str) -> None:
        """Put somebody in front of the demonstration's camera: a key of `DEMO_SOURCES`."""
        if self.window.demo_bar is not None:
            self.window.demo_bar.show_actor(actor)
        self._source = DEMO_SOURCES[actor]
        self.use_camera()

    @Slot()
    def use_camera(self) -> None:
        """Take frames from the camera, or from what stands for it, from now on."""
        self.vision.use(self._source)

    def take_camera(self, source: str) -> None:
        """Take frames from another camera from now on; see `app.vision.camera.open_camera`."""
        self._source = source
        self.use_camera()

    def _start(self, workers: Sequence[Callable[[], object]]) -> None:
        for start in workers:
            start()
        self.want()
        self.load()

    def _connect_pages(self) -> None:
        desk = self.window.desk
        desk.wishes_changed.connect(self.want)
        desk.face.camera_wanted.connect(self.use_camera)
        desk.face.video_chosen.connect(self.vision.use)
        self.window.importing.back_requested.connect(lambda: self.window.show_place("gallery"))
        if self.window.demo_bar is not None:
            self.window.demo_bar.chosen.connect(self.use_demo)

    # ---------------------------------------------------------------------------- camera and analyses

    @Slot()
    def want(self) -> None:
        """Ask the vision process for what the place needs, and for nothing else."""
        match self.window.place:
            case _ if self.window.is_locked:
                self._wanted = Wanted(embeddings=False)
            case "kiosk":
                self._wanted = self._wanted_at_kiosk()
            case "desk":
                self._wanted = self.wanted_at_desk()
            case "gallery" if self._wanted_in_gallery is not None:
                self._wanted = self._wanted_in_gallery
            case _:
                self._wanted = Wanted(embeddings=False)
        self.vision.want(self._wanted)

    def want_in_gallery(self, wanted: Wanted | None) -> None:
        """Look for a face in the gallery from now on, or for none."""
        self._wanted_in_gallery = wanted
        self.want()

    def wanted_at_desk(self) -> Wanted:
        """Return what the desk wants of a look."""
        desk = self.window.desk
        if (profile := desk.wanted_profile) is None:
            return Wanted(embeddings=False)
        second_opinion = self._settings.recognition.second_opinion
        return Wanted(images=desk.wants_images, profile=profile, second_opinion=second_opinion)

    def _wanted_at_kiosk(self) -> Wanted:
        visit, liveness, activity = self.window.kiosk.visit, self._settings.liveness, self._settings.activity
        if not visit.watches:
            return Wanted(embeddings=False, codes=visit.screen is Screen.CODE)
        is_decided = visit.checkin.is_decided
        is_sent = self._settings.remote.is_wanted and not is_decided
        kept_days = (liveness.keep_pictures_days, activity.keep_pictures_days, activity.keep_strangers_days)
        is_kept = max(kept_days) > 0
        every_s = _UNKNOWN_EVERY_S if visit.checkin.named is None else _CHALLENGED_EVERY_S
        return Wanted(
            images=is_sent or is_kept,
            profile=self._check_in,
            every_s=_DECIDED_EVERY_S if is_decided else every_s,
            second_opinion=self._settings.recognition.second_opinion,
            liveness=liveness.level != "off" and not is_decided,
        )

    @Slot(object)
    def _show_analysis(self, analysis: Analysis) -> None:
        if is_stale(analysis.captured_ns, time.monotonic_ns()):
            return  # the window was busy: whoever was there may have gone
        if self.window.is_locked:
            return
        match self.window.place:
            case "kiosk":
                self.window.kiosk.show_analysis(analysis)
                if self._wanted_at_kiosk() != self._wanted:
                    self.want()
            case "desk":
                self.window.desk.show_analysis(analysis)
        self.analysed.emit(analysis)

    @Slot(object)
    def _show_camera(self, state: CameraState) -> None:
        self._camera_state = state
        self.window.desk.camera.name_camera(state.name)
        self.window.desk.face.show_camera_state(state.trouble)
        self.window.kiosk.show_camera_state(state.trouble)
        self.camera_changed.emit(state)

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

    @Slot()
    def load(self) -> None:
        """Search who is enrolled by now; whose consent has ended is forgotten before."""

        def call(db: Database) -> Everybody:
            from app.ui import records

            records.forget_expired(db)
            return records.everybody(db, self._settings.recognition)

        self._background.run(call, self.swap)

    def swap(self, everybody: Everybody) -> None:
        """Search this snapshot from now on."""
        self._gallery, self._names, self._blocked = everybody.gallery, everybody.names, everybody.blocked
        self._seen = everybody.seen
        self._watch.start()
        self.window.kiosk.show_everybody(
            everybody.gallery, everybody.names, everybody.passages, everybody.blocked, everybody.validity
        )
        self.gallery_loaded.emit(len(everybody.names))

    @Slot()
    def look_elsewhere(self) -> None:
        """Load everybody if another process changed something: whoever withdrew there is not known here."""

        def call(db: Database) -> Seen | None:
            from app.store import changes

            with suppress(StoreError):  # the next look will tell, or whatever else needs the database
                return changes.seen(db)
            return None

        def then(seen: Seen | None) -> None:
            if seen is not None and self._seen is not None and seen.is_changed_elsewhere(self._seen):
                self.load()
                self.changed_elsewhere.emit()
            else:
                self._watch.start()

        self._background.run(call, then)

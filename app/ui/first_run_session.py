"""Connects the steps of the first start with camera, store and the file of the settings."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import ModelError, VisionError
from app.ui.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from app.core.consent import ConsentText
    from app.errors import AppError
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.first_run import Chosen, FirstRun
    from app.vision.messages import CameraState

# ruff: noqa: PLC0415 - the store is imported on its thread, and what lists cameras on another one

_ACTOR = "set-up"
"""Who acts, in the audit: there may be no account yet."""

log = logging.getLogger(__name__)


class Camera(Protocol):
    """What shows the picture of a camera; see `app.vision.worker.VisionWorker`."""

    def use(self, source: str) -> None:
        """Take frames from another camera from now on."""


class FirstRunSession(QObject):
    """Does what the steps ask for, and keeps what was chosen in the end.

    Signals:
        kept(Chosen): All of it is in the file and in the database; the dialog was accepted.
    """

    kept = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        dialog: FirstRun,
        bridge: Bridge,
        background: Background[Database],
        camera: Camera,
        path: Path,
        source: str,
        read_texts: Callable[[Database, str], Sequence[ConsentText]],
        read_key: Callable[[], bytes],
    ) -> None:
        """Connect; nothing is read before.

        Args:
            dialog: The steps.
            bridge: Says what the camera does.
            background: Where the database is.
            camera: Shows the picture.
            path: The file of the settings.
            source: The camera that is in use, a value of camera.source.
            read_texts: Reads what people agree to at the place of a name; on the store thread.
            read_key: Reads the key of the database; on the store thread.
        """
        super().__init__(dialog)
        self._dialog, self._background, self._camera = dialog, background, camera
        self._path, self._source, self._read_texts, self._read_key = path, source, read_texts, read_key
        self._looking = Errand("cameras", self)
        bridge.camera_state.connect(self._show_camera)
        bridge.failed.connect(self._show_trouble)
        dialog.camera_chosen.connect(self._use)
        dialog.camera_asked.connect(self._show_cameras)
        dialog.name_typed.connect(self._show_texts)
        dialog.code_wanted.connect(self._make_code)
        dialog.code_confirmed.connect(self._confirm)
        dialog.finished_steps.connect(self._keep)
        dialog.finished.connect(self._looking.leave)

    @Slot(object)
    def _show_camera(self, state: CameraState) -> None:
        self._dialog.show_camera(state.name, state.trouble)

    @Slot(object)
    def _show_trouble(self, error: AppError) -> None:
        if isinstance(error, ModelError | VisionError):
            self._dialog.show_camera("", str(error))

    @Slot(str)
    def _use(self, source: str) -> None:
        if source.strip() and source != self._source:
            self._source = source
            self._camera.use(source)

    @Slot(bool)
    def _show_cameras(self, is_asked: bool) -> None:  # noqa: FBT001 - a slot's argument
        def call(_tell: object) -> list[tuple[str, str]]:
            from app.vision.devices import cameras

            return [(str(one.index), one.name) for one in cameras()]

        def then(found: object) -> None:
            if isinstance(found, list):
                self._dialog.offer_cameras(found)

        if is_asked:
            self._looking.run(call, then)

    @Slot(str)
    def _show_texts(self, name: str) -> None:
        self._background.run(
            lambda db: self._read_texts(db, name),
            self._dialog.show_texts,
            lambda error: self._dialog.show_texts((), str(error)),
        )

    @Slot()
    def _make_code(self) -> None:
        def call(db: Database) -> str:
            from app.store import recovery

            return recovery.make(db, self._read_key(), datetime.now(UTC), _ACTOR)

        self._background.run(call, self._dialog.show_code, self._fail)

    @Slot(str)
    def _confirm(self, code: str) -> None:
        def call(db: Database) -> None:
            from app.store import recovery

            recovery.confirm(db, code, datetime.now(UTC), _ACTOR)

        self._background.run(call, None, self._fail)

    @Slot(object)
    def _keep(self, chosen: Chosen) -> None:
        def call(db: Database) -> None:
            from app.core.roles import Role
            from app.settings.writing import write_settings
            from app.store import accounts

            write_settings(
                self._path,
                {
                    ("appearance", "language"): chosen.language,
                    ("camera", "source"): chosen.camera,
                    ("site", "name"): chosen.place,
                },
            )
            if chosen.admin:
                accounts.add(db, chosen.admin, Role.ADMIN, chosen.secret, datetime.now(UTC), _ACTOR)

        def then(_none: None) -> None:
            log.info("set up: language=%s demo=%s", chosen.language, chosen.is_demo)
            self._dialog.accept()
            self.kept.emit(chosen)

        self._background.run(call, then, self._fail)

    def _fail(self, error: AppError) -> None:
        self._dialog.show_failure(str(error))

"""Adds pictures to somebody who is enrolled, unless they are somebody else's."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.belonging import LikeOther, SurelyOther, belonging
from app.core.roles import Act
from app.ui import words
from app.ui.widgets.gallery_add_dialog import GalleryAddDialog
from app.ui.widgets.scrim import open_over
from app.vision.messages import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.core.enrollment import Enrollment
    from app.core.face import Analysis, Frame
    from app.errors import AppError
    from app.ui.background import Background
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.session import Session
    from app.ui.theme import Appearance
    from app.vision.messages import CameraState

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window

log = logging.getLogger(__name__)


class GalleryAdding(QObject):
    """One person at a time; nothing is kept before it is saved, and the camera is wanted no longer."""

    def __init__(  # noqa: PLR0913 - what it connects
        self,
        session: Session,
        look: Appearance,
        background: Background[Database],
        pictures: ChosenPictures,
        newest: Callable[[], Frame | None],
        *,
        begin: Enrollment,
        second_opinion: bool,
    ) -> None:
        """Wait for somebody.

        Args:
            session: What it belongs to.
            look: How it looks.
            background: The store thread.
            pictures: Reads chosen pictures for this alone: whoever else asked would get the answers too.
            newest: The camera's newest frame.
            begin: What taking pictures begins with.
            second_opinion: Whether the second network embeds them too.
        """
        super().__init__(session)
        self._session, self._look, self._background = session, look, background
        self._pictures, self._newest = pictures, newest
        self._begin, self._second_opinion = begin, second_opinion
        self._dialog: GalleryAddDialog | None = None
        self._subject_id = ""
        self._page = session.window.gallery
        # to keep a face is what the desk does, so that whoever may enroll may do it here
        if_allowed = session.window.permissions.if_allowed
        self._page.samples_add_wanted.connect(if_allowed(Act.ENROLL, self._open))
        session.analysed.connect(self._see)
        session.camera_changed.connect(self._show_camera)
        session.gallery_loaded.connect(self._compare)
        pictures.analysed.connect(self._take)
        pictures.refused.connect(self._refuse)
        pictures.progressed.connect(self._progress)

    def _open(self, subject_id: str) -> None:
        name = self._session.name_of(subject_id)
        if not name:
            return
        dialog = GalleryAddDialog(self._look, name, self._begin, self._newest, self._page)
        self._dialog, self._subject_id = dialog, subject_id
        dialog.samples_changed.connect(self._compare)
        dialog.wishes_changed.connect(partial(self._want, dialog))
        dialog.save_wanted.connect(self._save)
        dialog.finished.connect(self._close)
        face = dialog.face
        face.files_chosen.connect(partial(self._read_files, dialog))
        face.picture_pasted.connect(partial(self._read_pasted, dialog))
        face.stop_wanted.connect(self._pictures.cancel)
        face.video_chosen.connect(self._session.vision.use)
        face.camera_wanted.connect(self._session.use_camera)
        self._show_camera(self._session.camera_state)
        self._want(dialog)
        open_over(dialog, self._look, self._page.window())

    @Slot()
    def _close(self) -> None:
        self._dialog = None
        self._session.want_in_gallery(None)

    # ------------------------------------------------------------------------------- camera and pictures

    def _want(self, dialog: GalleryAddDialog) -> None:
        self._session.want_in_gallery(self._wanted(dialog))

    def _wanted(self, dialog: GalleryAddDialog) -> Wanted:
        return Wanted(images=True, profile=dialog.wanted_profile, second_opinion=self._second_opinion)

    @Slot(object)
    def _see(self, analysis: Analysis) -> None:
        if self._dialog is not None:
            self._session.tell(self._dialog.show_analysis, analysis)

    @Slot(object)
    def _show_camera(self, state: CameraState) -> None:
        if self._dialog is not None:
            self._dialog.face.camera.name_camera(state.name)
            self._dialog.face.show_camera_state(state.trouble)

    def _read_files(self, dialog: GalleryAddDialog, paths: list[str]) -> None:
        dialog.make_room(len(paths))
        self._pictures.read_files(paths, self._wanted(dialog))

    def _read_pasted(self, dialog: GalleryAddDialog, contents: bytes) -> None:
        dialog.make_room(1)
        self._pictures.read(contents, self._wanted(dialog))

    @Slot(str, object)
    def _take(self, name: str, analysis: Analysis) -> None:
        if self._dialog is not None:
            self._session.tell(self._dialog.show_picture, name, analysis)

    @Slot(str, str)
    def _refuse(self, name: str, sentence: str) -> None:
        if self._dialog is not None:
            self._session.tell(self._dialog.face.show_refusal, name, sentence)

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._session.tell(self._dialog.face.show_progress, done, total)

    # ------------------------------------------------------------------------------- check and save

    @Slot()
    def _compare(self) -> None:
        """Say whose face it is; also anew when others are searched than before."""
        if self._dialog is None or not self._dialog.samples:
            return
        embeddings = [sample.embedding for sample in self._dialog.samples]
        rivals = self._session.rivals_of(self._subject_id)
        found = belonging(self._session.gallery, self._subject_id, embeddings, rivals)
        other = self._session.name_of(found.other_id) if isinstance(found, LikeOther | SurelyOther) else ""
        self._session.tell(self._dialog.show_belonging, found, other)

    @Slot()
    def _save(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        actor, subject_id = self._session.actor, self._subject_id
        samples, confirmed = dialog.samples, dialog.check.is_vouched
        name = self._session.name_of(subject_id)

        def call(db: Database) -> None:
            from app.ui import gallery_records

            gallery_records.add_samples(db, subject_id, samples, actor, confirmed=confirmed)
            log.info("added subject=%s references=%d", subject_id, len(samples))

        def then(_none: None) -> None:
            if self._dialog is dialog:
                dialog.accept()
            self._session.load()
            #: Notice; {name} got more pictures, {pictures} is "3 pictures"
            text = self.tr("Added to {name}: {pictures}.")
            sentence = text.format(name=name, pictures=words.pictures(len(samples)))
            self._session.window.show_notice(sentence)

        def failed(error: AppError) -> None:
            if self._dialog is dialog:
                self._session.tell(dialog.show_failure, str(error))

        self._background.run(call, lambda none: self._session.tell(then, none), failed)

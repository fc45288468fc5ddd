"""Searches the gallery by a face from the camera, a file or the clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.core.duplicates import find_duplicates
from app.ui.gallery_values import Listed
from app.ui.widgets.file_button import PICTURES, picture_in
from app.ui.widgets.gallery_face_dialog import GalleryFaceDialog
from app.ui.widgets.scrim import open_over
from app.vision.messages import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from sqlite_utils import Database

    from app.core.face import Analysis, Frame
    from app.store.subjects import Person
    from app.ui.background import Background
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window


class GalleryFace(QObject):
    """One face at a time; the answer is a list of who is alike, never a decision."""

    def __init__(  # noqa: PLR0913 - what it connects
        self,
        session: Session,
        look: Appearance,
        background: Background[Database],
        pictures: ChosenPictures,
        newest: Callable[[], Frame | None],
        *,
        second_opinion: bool,
    ) -> None:
        super().__init__(session)
        self._session, self._look, self._background = session, look, background
        self._pictures, self._newest = pictures, newest
        self._wanted = Wanted(images=True, second_opinion=second_opinion)
        self._dialog: GalleryFaceDialog | None = None
        self._page = session.window.gallery
        self._page.face_wanted.connect(self.look_for)
        session.analysed.connect(self._see)
        pictures.analysed.connect(lambda _name, analysis: self.search(analysis))
        pictures.refused.connect(lambda _name, sentence: session.window.show_notice(sentence))

    @Slot(str)
    def look_for(self, source: str) -> None:
        """Get a face from "camera", "file" or "clipboard"."""
        match source:
            case "camera":
                self._open_camera()
            case "file":
                self._choose_file()
            case _:
                self._take_clipboard()

    def search(self, analysis: Analysis) -> None:
        """List who is like the nearest face of an analysis, the most alike first."""
        face = analysis.face
        if face is None or face.embedding is None:
            return
        found = {
            one.subject_id: one.degree for one in find_duplicates(self._session.gallery, [face.embedding])
        }
        image = face.image

        def call(db: Database) -> list[Person]:
            from app.ui import gallery_records

            return gallery_records.rows(db, list(found))

        def then(people: list[Person]) -> None:
            ids = [person.subject_id for person in people]
            self._page.show_found(image, Listed(self._page.wish, ids, people, found))

        self._background.run(call, partial(self._session.tell, then))

    def _open_camera(self) -> None:
        dialog = self._dialog = GalleryFaceDialog(self._look, self._newest, self._page)
        dialog.seen.connect(self.search)
        dialog.finished.connect(self._close_camera)
        self._session.want_in_gallery(self._wanted)
        open_over(dialog, self._look, self._page.window())

    @Slot()
    def _close_camera(self) -> None:
        self._dialog = None
        self._session.want_in_gallery(None)

    @Slot(object)
    def _see(self, analysis: Analysis) -> None:
        if self._dialog is not None:
            self._session.tell(self._dialog.show_analysis, analysis)

    def _choose_file(self) -> None:
        #: Title of the window in which a picture is chosen
        title = self.tr("Choose a picture of the person")
        #: Kind of file that can be chosen
        kind = self.tr("Pictures")
        endings = " ".join(f"*.{one} *.{one.upper()}" for one in PICTURES)
        path, _kind = QFileDialog.getOpenFileName(self._page, title, "", f"{kind} ({endings})")
        if path:
            self._pictures.read_files([path], self._wanted)

    def _take_clipboard(self) -> None:
        # Qt's stubs do not know that there is none where the desktop has no clipboard
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if copied is not None and (contents := picture_in(copied)):
            self._pictures.read(contents, self._wanted)
        else:
            #: Notice: a face was to be searched for
            sentence = self.tr("There is no picture on the clipboard. Copy one, then try again.")
            self._session.window.show_notice(sentence)

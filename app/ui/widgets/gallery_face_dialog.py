"""Looks into the camera for a face to search by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.core.quality import CHECK_IN_FILE
from app.core.still import still_fault
from app.ui import words
from app.ui.widgets.camera_view import CameraView
from app.ui.widgets.parts import column
from app.ui.widgets.person_dialog import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.core.face import Analysis, Frame
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class GalleryFaceDialog(PersonDialog):
    """The live picture; it ends with the first face that is good enough to compare.

    Signals:
        seen(Analysis): A face with an embedding.
    """

    seen = Signal(object)

    def __init__(
        self, look: Appearance, newest: Callable[[], Frame | None], parent: QWidget | None = None
    ) -> None:
        #: Title of a window: whoever looks into the camera is searched for
        title = translate("GalleryFaceDialog", "Look into the camera")
        super().__init__(look, title, "", 640, 520, parent)
        self.action.hide()
        self._camera = CameraView(look, newest)
        column(self._body).addWidget(self._camera, 1)
        self.cancel.setFocus()

    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look; say what would help."""
        self._camera.show_analysis(analysis)
        fault = still_fault(analysis, CHECK_IN_FILE)
        self._camera.say(words.instruction(fault[1]) if fault else "")
        if analysis.face is not None and analysis.face.embedding is not None:
            self.accept()
            self.seen.emit(analysis)

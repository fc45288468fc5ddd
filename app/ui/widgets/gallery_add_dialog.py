"""Takes more pictures of somebody who is enrolled, as the desk does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.enrollment import Mode
from app.ui import picture_words
from app.ui.widgets.belonging_check import BelongingCheck
from app.ui.widgets.face_step import FaceStep, Source
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.person_dialog import PersonDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.core.belonging import Belonging
    from app.core.enrollment import Enrollment, Sample
    from app.core.face import Analysis, Frame
    from app.core.quality import Profile
    from app.ui.theme import Appearance

translate = QCoreApplication.translate

SHUTTER_S = 1.0
"""How long a press of the shutter waits for a look that can be taken."""

_HINT_FROM = 1000
"""Width at which there is room for the hint beside the buttons, text px at 100 %."""


class GalleryAddDialog(PersonDialog):
    """The desk's face step; below it a question where it is in doubt whose face it is.

    Signals:
        wishes_changed(): A look must reach something else than before; see `wanted_profile`.
        samples_changed(): There are other samples than before; answer with `show_belonging`.
        save_wanted(): The samples are to be kept; close this then, or answer with `show_failure`.
    """

    wishes_changed = Signal()
    samples_changed = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        name: str,
        begin: Enrollment,
        newest: Callable[[], Frame | None],
        parent: QWidget | None = None,
    ) -> None:
        """Look into the camera.

        Args:
            look: How it looks.
            name: Of whom pictures are taken.
            begin: What the enrollment begins with.
            newest: The camera's newest frame.
            parent: The page.
        """
        #: Title of a window: {name} is enrolled already
        title = translate("GalleryAddDialog", "Add pictures of {name}").format(name=name)
        #: Button: keep the new pictures
        super().__init__(look, title, translate("GalleryAddDialog", "&Save"), 1200, 740, parent)
        self._enrollment = begin
        self._shutter_until_s = self._seen_s = 0.0
        self.face, self.check = FaceStep(look, newest), BelongingCheck(look, name)
        #: Below the live picture
        hint = translate(
            "GalleryAddDialog", "The camera shoots by itself when the picture is good. Space takes it now."
        )
        self._hint = label(hint, "muted", wrap=True)
        #: Button: take a picture at once
        self.shoot = button(translate("GalleryAddDialog", "&Take it now"))
        self.shoot.setAccessibleName(self.shoot.text())
        self.shoot.setAutoDefault(False)
        self.addAction(self.face.paste)  # the focus is mostly on the buttons below
        body = column(self._body, look.theme.px(14))
        body.addWidget(self.face, 1)
        body.addWidget(self.check)
        self.feet.insertWidget(0, self._hint, 20)
        self.feet.insertWidget(2, self.shoot)
        QWidget.setTabOrder(self.shoot, self.cancel)
        QWidget.setTabOrder(self.cancel, self.action)
        self._connect()
        self._show_enrollment()
        self.shoot.setFocus()

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The samples so far."""
        return self._enrollment.samples

    @property
    def wanted_profile(self) -> Profile:
        """What a look must reach to be embedded."""
        return self._enrollment.profile

    @property
    def _can_shoot(self) -> bool:
        """Whether a picture is still wanted of the camera."""
        return not self._enrollment.is_complete and self.face.source is not Source.PICTURES

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look of the camera, if that is what is used and nothing is being kept yet."""
        if self.isEnabled() and self.face.source is not Source.PICTURES:
            self._look_at(analysis, shutter=analysis.captured_ns / 1e9 <= self._shutter_until_s)

    @Slot(str, object)
    def show_picture(self, name: str, analysis: Analysis) -> None:
        """Take a picture that was chosen: the same gate, but no pose and no moment to wait for."""
        if not self.isEnabled():
            return
        before = len(self.samples)
        self._look_at(analysis, shutter=True)
        if len(self.samples) == before:
            self.face.show_refusal(name, picture_words.not_taken(self._enrollment.advice))

    def show_belonging(self, found: Belonging, other: str = "") -> None:
        """Show whose face is on the samples; `other` is the name of whoever else is meant."""
        self.check.show_belonging(found, other)
        self._show_buttons()

    @Slot()
    def take_now(self) -> None:
        """Take the next look that can be taken, whatever the pose."""
        self._shutter_until_s = self._seen_s + SHUTTER_S

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space take a picture wherever the focus is, unless a button has it."""
        if event.key() == Qt.Key.Key_Space:
            self.take_now()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where the buttons need its room."""
        super().resizeEvent(event)
        self._show_hint()

    def make_room(self, pictures: int) -> None:
        """Collect several samples from now on if more pictures are chosen than the quick mode takes."""
        if self._enrollment.mode is Mode.QUICK and len(self.samples) + pictures > self._enrollment.needed:
            self._change(self._enrollment.in_mode(Mode.FULL))

    def _look_at(self, analysis: Analysis, *, shutter: bool) -> None:
        self._seen_s = analysis.captured_ns / 1e9
        before, self._enrollment = (
            self._enrollment,
            self._enrollment.after(analysis, now_s=self._seen_s, shutter=shutter),
        )
        self.face.show_analysis(analysis, self._enrollment)
        self._tell_of_changes(before)

    def _change(self, enrollment: Enrollment) -> None:
        """Go on with an enrollment that the operator changed."""
        before, self._enrollment = self._enrollment, enrollment
        self._show_enrollment()
        self._tell_of_changes(before)

    def _tell_of_changes(self, before: Enrollment) -> None:
        if before.samples != self.samples:
            self._shutter_until_s = 0.0
            self.check.show_belonging(None)
            self.samples_changed.emit()
        if before.profile != self.wanted_profile:
            self.wishes_changed.emit()
        self._show_buttons()

    def _show_enrollment(self) -> None:
        self.face.show_enrollment(self._enrollment)
        self._show_buttons()

    def _show_buttons(self) -> None:
        can_shoot = self._can_shoot
        if not can_shoot and self.focusWidget() is self.shoot:
            self.setFocus()  # else the next button had it: a second Space would press that
        self.shoot.setEnabled(can_shoot)
        self._show_hint()
        self.action.setEnabled(bool(self.samples) and self.check.allows_saving)

    def _show_hint(self) -> None:
        has_room = self.width() >= self._look.theme.text_px(_HINT_FROM)
        self._hint.setVisible(has_room and self._can_shoot)

    def _save(self) -> None:
        self.wait()
        self.save_wanted.emit()

    def _connect(self) -> None:
        self.face.given_up.connect(lambda index: self._change(self._enrollment.without(index)))
        self.face.mode_chosen.connect(lambda mode: self._change(self._enrollment.in_mode(mode)))
        self.face.again_wanted.connect(lambda: self._change(self._enrollment.in_mode(Mode.FULL)))
        self.check.answered.connect(self._show_buttons)
        self.shoot.clicked.connect(self.take_now)
        self.action.clicked.connect(self._save)

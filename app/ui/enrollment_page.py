"""The desk: enrolls a person in four steps, and loses nothing when a step is taken back."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.consent import ConsentText, GivenConsent
from app.core.enrollment import Enrollment, Sample
from app.core.person import PersonDetails
from app.store.consent_texts import default_texts
from app.ui import words
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.widgets.check_step import CheckStep, SavedStep
from app.ui.widgets.consent_form import ConsentForm
from app.ui.widgets.face_step import FaceStep
from app.ui.widgets.parts import button, caption, column, label
from app.ui.widgets.person_form import PersonForm
from app.ui.widgets.step_header import StepHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from app.core.face import Analysis, Frame
    from app.ui.theme import Appearance
    from app.ui.widgets.camera_view import CameraView

SHUTTER_S = 1.0
"""How long a press of the shutter waits for a look that can be taken."""

PAUSE_MS = 700
"""How long the full rim stays before the page goes on by itself."""


class Step(enum.IntEnum):
    """The steps of the desk, and the state after them."""

    PERSON = 0
    CONSENT = 1
    FACE = 2
    CHECK = 3
    SAVED = 4


class EnrollmentPage(QWidget):
    """Person, consent, face, check.

    Signals:
        samples_wanted(bool): True while the face step can be seen: analyses need embeddings and images.
        check_requested(tuple[Sample, ...]): Is somebody like this enrolled already? See `set_similar`.
        save_requested(EnrollmentRequest): The operator wants it saved; answer with `show_saved` or
            `show_failure`.
    """

    samples_wanted = Signal(bool)
    check_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        texts: Sequence[ConsentText] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._step = Step.PERSON
        self._enrollment = Enrollment()
        self._shutter_until_s: float | None = None
        self._seen_s = 0.0
        self._is_saving = False
        self._header = StepHeader(look, self._title(), self._step_names())
        self._person = PersonForm(look)
        self._consent = ConsentForm(look, texts or default_texts())
        self._face = FaceStep(look, newest)
        self._check = CheckStep(look)
        self._saved = SavedStep(look)
        self._stack = QStackedWidget()
        for shown in (self._person, self._consent, self._face, self._check, self._saved):
            self._stack.addWidget(shown)
        self._footer = QWidget()
        self._hint = label(role="muted", wrap=True)
        #: Button: one step back
        self._back = button(self.tr("&Back"))
        #: Button: take a picture at once
        self._shoot = button(self.tr("&Take it now"))
        self._next = button("", "primary")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self._go(Step.PERSON)

    @property
    def camera(self) -> CameraView:
        """The live picture, for its name and its notice."""
        return self._face.camera

    @property
    def step(self) -> Step:
        """Where the operator is."""
        return self._step

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The samples so far."""
        return self._enrollment.samples

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look at the person, if the face step is shown."""
        if self._step is not Step.FACE:
            return
        self._seen_s = analysis.captured_ns / 1e9
        before = self._enrollment
        is_pressed = self._shutter_until_s is not None and self._seen_s <= self._shutter_until_s
        self._enrollment = before.after(analysis, now_s=self._seen_s, shutter=is_pressed)
        if len(self._enrollment.samples) > len(before.samples):
            self._shutter_until_s = None
        self._face.show_analysis(analysis, self._enrollment)
        self._show_buttons()
        if self._enrollment.is_complete and not before.is_complete:
            self._pause.start()

    @Slot(str)
    def show_camera_state(self, sentence: str) -> None:
        """Say why there is no picture; empty when there is one."""
        self._face.show_camera_state(sentence)

    @Slot(str)
    def show_saved(self, name: str) -> None:
        """Say that the person is enrolled."""
        self._is_saving = False
        self._saved.show_saved(name, self._enrollment.samples)
        self._go(Step.SAVED)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why nothing was saved; all that was entered is still there."""
        self._is_saving = False
        self._check.show_failure(sentence)
        self._show_buttons()
        self._focus()

    @Slot(str, object)
    def set_similar(self, name: str, portrait: bytes | None) -> None:
        """Warn that somebody enrolled looks much like this person; an empty name takes it back."""
        self._check.show_similar(name, portrait)

    @Slot()
    def start_over(self) -> None:
        """Forget everything that was entered, and ask for the next person."""
        self._enrollment = Enrollment()
        self._is_saving = False
        self._person.clear()
        self._consent.clear()
        self._go(Step.PERSON)

    @Slot()
    def go_back(self) -> None:
        """Go one step back; nothing entered is lost."""
        if Step.PERSON < self._step <= Step.CHECK and not self._is_saving:
            self._go(Step(self._step - 1))

    @Slot()
    def go_on(self) -> None:
        """Go one step on if this one is finished; say what is missing if it is not."""
        if self._step is Step.PERSON and not self._person.is_valid:
            self._person.show_missing()
        elif self._step is Step.CHECK:
            self._save()
        elif self._is_finished() and self._step < Step.CHECK:
            self._go(Step(self._step + 1))

    @Slot()
    def shoot(self) -> None:
        """Take the next look that can be taken, whatever the pose."""
        if self._step is Step.FACE:
            self._shutter_until_s = self._seen_s + SHUTTER_S

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space take a picture wherever the focus is, unless a button has it."""
        if event.key() == Qt.Key.Key_Space and self._step is Step.FACE:
            self.shoot()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hint between the buttons."""
        super().resizeEvent(event)
        self._fit_hint()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for samples again if the face step comes back into view."""
        super().showEvent(event)
        self._focus()
        if self._step is Step.FACE:
            self.samples_wanted.emit(True)  # noqa: FBT003 - a signal's argument

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no samples while nobody looks."""
        super().hideEvent(event)
        if self._step is Step.FACE:
            self.samples_wanted.emit(False)  # noqa: FBT003 - a signal's argument

    def _go(self, step: Step) -> None:
        before, self._step = self._step, step
        self._pause.stop()
        self._shutter_until_s = None
        self._header.show_step(step)
        if step is Step.CONSENT:
            self._consent.show_name(self._person.name)
        elif step is Step.FACE:
            self._face.show_enrollment(self._enrollment)
        elif step is Step.CHECK:
            self._open_check()
        self._stack.setCurrentIndex(step)
        self._show_buttons()
        self._focus()
        if (before is Step.FACE) != (step is Step.FACE) and self.isVisible():
            self.samples_wanted.emit(step is Step.FACE)

    def _open_check(self) -> None:
        method = self._consent.method
        how = words.consent_method(method) if method else ""
        #: A consent; {how} is "on paper", "by word of mouth" or "in the contract"
        consent = self.tr("{name} agreed {how}.").format(name=self._person.name, how=how)
        samples = self._enrollment.samples
        self._check.show_failure("")
        self._check.show_similar("", None)
        self._check.show_person(self._person.name, self._person.external_id, consent, samples)
        self.check_requested.emit(samples)

    def _save(self) -> None:
        method = self._consent.method
        if self._is_saving or method is None:
            return
        self._is_saving = True
        self._check.show_failure("")
        self._show_buttons()
        person, samples = self._person, self._enrollment.samples
        details = PersonDetails(person.name, person.external_id or "")
        request = EnrollmentRequest(details, GivenConsent(self._consent.text, method), samples)
        self.save_requested.emit(request)

    def _give_up(self, index: int) -> None:
        self._enrollment = self._enrollment.without(index)
        if self._step is Step.CHECK:
            self._go(Step.FACE)
        self._pause.stop()
        self._face.show_enrollment(self._enrollment)
        self._show_buttons()

    def _is_finished(self) -> bool:
        match self._step:
            case Step.PERSON:
                return self._person.is_valid
            case Step.CONSENT:
                return self._consent.is_given
            case Step.FACE:
                return self._enrollment.is_enough
            case _:
                return not self._is_saving

    def _show_buttons(self) -> None:
        self._footer.setVisible(self._step is not Step.SAVED)
        self._back.setVisible(self._step is not Step.PERSON)
        self._back.setEnabled(not self._is_saving)
        self._shoot.setVisible(self._step is Step.FACE)
        self._shoot.setEnabled(not self._enrollment.is_complete)
        self._next.setEnabled(self._is_finished())
        #: Button: one step on
        on = self.tr("&Continue")
        #: Button: store the person
        save = self.tr("&Save")
        #: Button that was pressed: the person is being stored
        saving = self.tr("Saving")
        caption(self._next, (saving if self._is_saving else save) if self._step is Step.CHECK else on)
        #: Below the live picture
        shutter = self.tr("The camera shoots by itself when the picture is good. Space takes it now.")
        #: Below the pictures, before saving
        check = self.tr("Click a picture to take it again.")
        hints = {Step.FACE: shutter, Step.CHECK: check}
        self._hint.setText(hints.get(self._step, ""))
        self._fit_hint()

    def _fit_hint(self) -> None:
        """Leave the hint out where it would take more than two lines."""
        taken = sum(
            one.sizeHint().width() for one in (self._back, self._shoot, self._next) if not one.isHidden()
        )
        room = self.width() - taken - self._look.theme.px(140)
        needed = self._hint.fontMetrics().horizontalAdvance(self._hint.text()) / 1.8
        self._hint.setVisible(room >= needed)

    def _focus(self) -> None:
        match self._step:
            case Step.PERSON:
                self._person.focus()
            case Step.CONSENT:
                self._consent.focus()
            case Step.FACE:
                self._shoot.setFocus()
            case Step.CHECK:
                self._next.setFocus()
            case Step.SAVED:
                self._saved.focus()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        layout = column(self, px(20))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        row.addWidget(self._back)
        row.addSpacing(px(8))
        row.addWidget(self._hint, 20)
        row.addStretch(1)
        row.addWidget(self._shoot)
        row.addWidget(self._next)
        for shown in (self._back, self._shoot, self._next):
            shown.setMinimumHeight(px(48))
        self._next.setMinimumWidth(px(160))
        self._back.setMinimumWidth(px(120))
        layout.addWidget(self._footer)

    def _connect(self) -> None:
        self._person.changed.connect(self._show_buttons)
        self._person.entered.connect(self.go_on)
        self._consent.changed.connect(self._show_buttons)
        self._face.given_up.connect(self._give_up)
        self._check.given_up.connect(self._give_up)
        self._saved.another_wanted.connect(self.start_over)
        self._back.clicked.connect(self.go_back)
        self._shoot.clicked.connect(self.shoot)
        self._next.clicked.connect(self.go_on)
        self._pause.timeout.connect(self.go_on)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back, context=context)

    def _title(self) -> str:
        #: Title of the desk
        return self.tr("Enroll a person")

    def _step_names(self) -> tuple[str, ...]:
        return (
            #: Step 1 of an enrollment: name. One short word
            self.tr("Person"),
            #: Step 2 of an enrollment: the person agrees. One short word
            self.tr("Consent"),
            #: Step 3 of an enrollment: the camera takes pictures. One short word
            self.tr("Face"),
            #: Step 4 of an enrollment: a last look before saving. One short word
            self.tr("Check"),
        )

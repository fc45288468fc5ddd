"""The desk: enrolls a person in four steps, and loses nothing when a step is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.enrollment import Enrollment, Mode, Sample
from app.core.quality import CHECK_IN
from app.store.consent_texts import default_texts
from app.ui import picture_words, words
from app.ui.desk_steps import Step, step_names
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.widgets.check_step import CheckStep
from app.ui.widgets.consent_form import ConsentForm
from app.ui.widgets.face_step import FaceStep, Source
from app.ui.widgets.parts import column
from app.ui.widgets.person_form import PersonForm
from app.ui.widgets.saved_step import SavedStep
from app.ui.widgets.step_footer import StepFooter
from app.ui.widgets.step_header import StepHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from app.core.consent import ConsentText
    from app.core.face import Analysis, Frame
    from app.core.quality import Profile
    from app.core.self_test import SelfTest
    from app.ui.theme import Appearance
    from app.ui.widgets.camera_view import CameraView
    from app.ui.widgets.look_alike import ShownLookAlike

SHUTTER_S = 1.0
"""How long a press of the shutter waits for a look that can be taken."""

PAUSE_MS = 700
"""How long the full rim stays before the page goes on by itself."""


class EnrollmentPage(QWidget):
    """Person, consent, face, check.

    Signals:
        opened(): The form for the next person is shown; answer with `show_known`.
        identifier_entered(str): Does somebody have this identifier already? See `show_taken`.
        wishes_changed(): Something else than before is wanted of the camera; see `wanted_profile`.
        picture_taken(): One more sample is there.
        check_requested(tuple[Sample, ...]): Is somebody like this enrolled already? See `show_look_alikes`.
        save_requested(EnrollmentRequest): It is to be saved; answer with `show_saved` or `show_failure`.
        self_test_wanted(): The person who was saved looks at the camera once more; see `show_self_test`.
        self_test_ended(): Whatever self-test is running is no longer wanted.
        badge_wanted(): The person who was saved gets a badge.
    """

    opened = Signal()
    identifier_entered = Signal(str)
    wishes_changed = Signal()
    picture_taken = Signal()
    check_requested = Signal(object)
    save_requested = Signal(object)
    self_test_wanted = Signal()
    self_test_ended = Signal()
    badge_wanted = Signal()

    def __init__(  # noqa: PLR0913 - what it shows, and what it begins with
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        texts: Sequence[ConsentText] | None = None,
        *,
        begin: Enrollment | None = None,
        self_test_profile: Profile = CHECK_IN,
        speak: Callable[[str, QLocale], bool] | None = None,
        hush: Callable[[], None] | None = None,
    ) -> None:
        """Wait for a person.

        Args:
            look: The appearance in use.
            newest: The camera's newest frame.
            texts: What people agree to, one for each language; empty until it is known, None for our own.
            begin: What each enrollment begins with.
            self_test_profile: What a look must reach in the self-test.
            speak: Reads a text aloud, if there is a voice for the language.
            hush: Ends that.
        """
        super().__init__()
        self._begin = self._enrollment = begin or Enrollment()
        self._self_test_profile = self_test_profile
        self._step = Step.PERSON
        self._shutter_until_s = self._seen_s = 0.0
        self._is_saving = self._is_testing = False
        self._wished: Profile | None = None
        #: Title of the desk
        self._header = StepHeader(look, self.tr("Enroll a person"), step_names())
        self._person = PersonForm(look)
        self._consent = ConsentForm(look, default_texts() if texts is None else texts, speak, hush)
        self.face = FaceStep(look, newest)
        self._check = CheckStep(look)
        self._saved = SavedStep(look, newest)
        self._stack = QStackedWidget()
        for shown in (self._person, self._consent, self.face, self._check, self._saved):
            self._stack.addWidget(shown)
        self._footer = StepFooter(look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        px = look.theme.px
        layout = column(self, px(20))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._footer)
        self._connect()
        self._go(Step.PERSON)

    @property
    def camera(self) -> CameraView:
        """The live picture, for its name and its notice."""
        return self.face.camera

    @property
    def step(self) -> Step:
        """Where the operator is."""
        return self._step

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The samples so far."""
        return self._enrollment.samples

    @property
    def wanted_profile(self) -> Profile | None:
        """What a look must reach to be embedded; None while nobody is looked at."""
        if not self.isVisible():
            return None
        if self._step is Step.FACE:
            return self._enrollment.profile
        return self._self_test_profile if self._is_testing else None

    @property
    def wants_images(self) -> bool:
        """Whether looks are kept as pictures: samples are, looks of the self-test are not."""
        return self._step is Step.FACE

    @Slot(object)
    def show_analysis(self, analysis: Analysis) -> None:
        """Take one more look of the camera, if the face step is shown and the camera is what is used."""
        if self._step is Step.FACE and self.face.source is not Source.PICTURES:
            self._look_at(analysis, shutter=analysis.captured_ns / 1e9 <= self._shutter_until_s)

    @Slot(str, object)
    def show_picture(self, name: str, analysis: Analysis) -> None:
        """Take a picture that was chosen: the same gate, but no pose and no moment to wait for."""
        if self._step is not Step.FACE:
            return
        before = len(self.samples)
        self._look_at(analysis, shutter=True)
        if len(self.samples) == before:
            self.face.show_refusal(name, picture_words.not_taken(self._enrollment.advice))

    def show_consent_texts(self, texts: Sequence[ConsentText], trouble: str = "") -> None:
        """Show these texts, or why there are none; whoever agreed to others is asked again."""
        self._consent.show_texts(texts, trouble)
        if Step.CONSENT < self._step <= Step.CHECK and not (self._is_saving or self._consent.is_given):
            self._go(Step.CONSENT)

    @Slot(object, object)
    def show_known(self, tags: Sequence[str], groups: Sequence[str]) -> None:
        """Offer the tags and groups that others have."""
        self._person.show_known(tags, groups)

    def show_taken(self, external_id: str, *, is_taken: bool) -> None:
        """Say whether somebody else has an identifier, if it is still the one that was entered."""
        if external_id == (self._person.external_id or ""):
            self._person.show_taken(is_taken)
            self._show_buttons()

    @Slot(object)
    def show_look_alikes(self, found: Sequence[ShownLookAlike]) -> None:
        """Ask whether this person is one of those, the most alike first; without any nothing is asked."""
        self._check.show_look_alikes(found)
        self._show_buttons()
        if self._step is Step.CHECK and self.isVisible():
            self._focus()

    def show_saved(self, name: str, pin: str = "", *, is_new: bool = True) -> None:
        """Say that the person is enrolled, or was before and has got more pictures; show a PIN this once."""
        self._is_saving = False
        self._saved.show_saved(name, self._enrollment.samples, pin, is_new=is_new)
        self._go(Step.SAVED)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why nothing was saved; all that was entered is still there."""
        self._is_saving = False
        self._check.show_failure(sentence)
        self._show_buttons()
        self._focus()

    def show_self_test(self, test: SelfTest, nearest: str = "", analysis: Analysis | None = None) -> None:
        """Show how far the self-test is, or its result; see `SavedStep.show_self_test`."""
        self._is_testing = test.result is None
        self._saved.show_self_test(test, nearest, analysis)
        self._tell_wishes()

    @Slot()
    def start_over(self) -> None:
        """Forget everything that was entered, and ask for the next person."""
        self._end_self_test()
        self._enrollment = self._begin
        self._is_saving = False
        self._person.clear()
        self._consent.clear()
        self._go(Step.PERSON)
        self.opened.emit()

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

    def showEvent(self, event: QShowEvent) -> None:
        """Want of the camera again what was wanted before."""
        super().showEvent(event)
        self._focus()
        self._tell_wishes()
        if self._step is Step.PERSON:
            self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Want nothing of the camera while nobody looks."""
        super().hideEvent(event)
        self._end_self_test()
        self._tell_wishes()

    def _look_at(self, analysis: Analysis, *, shutter: bool) -> None:
        self._seen_s = analysis.captured_ns / 1e9
        before = self._enrollment
        self._enrollment = before.after(analysis, now_s=self._seen_s, shutter=shutter)
        if len(self._enrollment.samples) > len(before.samples):
            self._shutter_until_s = 0.0
            self.picture_taken.emit()
        self.face.show_analysis(analysis, self._enrollment)
        self._show_buttons()
        self._tell_wishes()
        if self._enrollment.is_complete and not before.is_complete and not self._enrollment.fell_back:
            self._pause.start()

    def _go(self, step: Step) -> None:
        self._step = step
        self._pause.stop()
        self._shutter_until_s = 0.0
        self._header.show_step(step)
        if step is Step.CONSENT:
            self._consent.show_name(self._person.name)
        elif step is Step.FACE:
            self.face.show_enrollment(self._enrollment)
        elif step is Step.CHECK:
            self._open_check()
        self._stack.setCurrentIndex(step)
        self._show_buttons()
        self._focus()
        self._tell_wishes()

    def _open_check(self) -> None:
        given = self._consent.given
        how = words.consent_method(given.method) if given else ""
        #: A consent; {how} is "on paper", "by word of mouth", "in the contract" or "on the screen"
        consent = self.tr("{name} agreed {how}.").format(name=self._person.name, how=how)
        samples = self._enrollment.samples
        self._check.show_failure("")
        self._check.show_person(self._person.name, self._person.external_id, consent, samples)
        self._check.show_checking()
        self.check_requested.emit(samples)

    def _save(self) -> None:
        given, answer = self._consent.given, self._check.answer
        if self._is_saving or given is None or answer is None:
            return
        self._is_saving = True
        self._check.show_failure("")
        self._show_buttons()
        request = EnrollmentRequest(
            self._person.details,
            given,
            self._enrollment.samples,
            wants_pin=self._person.wants_pin,
            same_as=answer.same_as,
            look_alikes=answer.look_alikes,
        )
        self.save_requested.emit(request)

    def _give_up(self, index: int) -> None:
        self._enrollment = self._enrollment.without(index)
        if self._step is Step.CHECK:
            self._go(Step.FACE)
        self._show_enrollment()

    def _choose_mode(self, mode: Mode) -> None:
        self._enrollment = self._enrollment.in_mode(mode)
        self._show_enrollment()

    def _show_enrollment(self) -> None:
        """Show an enrollment that the operator changed."""
        self._pause.stop()
        self.face.show_enrollment(self._enrollment)
        self._show_buttons()
        self._tell_wishes()

    def _end_self_test(self) -> None:
        if self._is_testing:
            self._is_testing = False
            self._saved.skip()
            self.self_test_ended.emit()
            self._tell_wishes()

    def _tell_wishes(self) -> None:
        wished = self.wanted_profile
        if wished != self._wished:
            self._wished = wished
            self.wishes_changed.emit()

    def _is_finished(self) -> bool:
        match self._step:
            case Step.PERSON:
                return self._person.is_valid
            case Step.CONSENT:
                return self._consent.is_given
            case Step.FACE:
                return self._enrollment.is_enough
            case _:
                return not self._is_saving and self._check.answer is not None

    def _show_buttons(self) -> None:
        self._footer.show_step(
            self._step,
            can_go_on=self._is_finished(),
            can_shoot=not self._enrollment.is_complete and self.face.source is not Source.PICTURES,
            is_saving=self._is_saving,
        )

    def _focus(self) -> None:
        self._footer.next.setFocus()
        if self._step is Step.FACE:
            self._footer.shoot.setFocus()
            return
        before, after = (self._person, self._consent), (self._check, self._saved)
        (before[self._step] if self._step < Step.FACE else after[self._step - Step.CHECK]).focus()

    def _connect(self) -> None:
        self._person.changed.connect(self._show_buttons)
        self._person.entered.connect(self.go_on)
        self._person.external_id_entered.connect(self.identifier_entered)
        self._consent.changed.connect(self._show_buttons)
        self.face.given_up.connect(self._give_up)
        self.face.mode_chosen.connect(self._choose_mode)
        self.face.again_wanted.connect(lambda: self._choose_mode(Mode.FULL))
        self._check.given_up.connect(self._give_up)
        self._check.answered.connect(self._show_buttons)
        self._check.cancelled.connect(self.start_over)
        self._saved.another_wanted.connect(self.start_over)
        self._saved.badge_wanted.connect(self.badge_wanted)
        self._saved.self_test_wanted.connect(self.self_test_wanted)
        self._saved.self_test_skipped.connect(self._end_self_test)
        self._footer.back_wanted.connect(self.go_back)
        self._footer.shot_wanted.connect(self.shoot)
        self._footer.next_wanted.connect(self.go_on)
        self._pause.timeout.connect(self.go_on)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back, context=context)

"""Sets up the program step by step at its first start, or again from the settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from app.ui.first_run_steps import (
    AdminStep,
    BeginStep,
    CameraStep,
    LanguageStep,
    PlaceStep,
    RecoveryStep,
    Step,
)
from app.ui.widgets.parts import button, caption, column, label, scrolled
from app.ui.widgets.step_dots import StepDots

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.core.consent import ConsentText
    from app.core.face import Frame
    from app.settings import Settings
    from app.ui.theme import Appearance

SIZE = 760, 640
"""Of the dialog, px at 100 %, if there is room."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody wants, at the end of the steps.

    Attributes:
        language: A value of appearance.language.
        camera: A value of camera.source.
        place: Who runs the place.
        admin: Name of the first account; empty for none.
        secret: Its PIN or password.
        is_demo: Whether sample pictures stand for the camera, to look around.
    """

    language: str
    camera: str
    place: str
    admin: str = field(repr=False)
    secret: str = field(repr=False)
    is_demo: bool


class FirstRun(QDialog):
    """One question at a time; going back loses nothing, and all but the recovery code holds at the end.

    Signals:
        finished_steps(Chosen): Keep this; `accept` afterwards, or `show_failure`.
        language_chosen(str): Speak this language from now on: a value of appearance.language.
        camera_chosen(str): Show the picture of this camera; see `show_camera`.
        camera_asked(bool): Whether the picture of the camera is shown now.
        name_typed(str): The texts of consents for this place are wanted; see `show_texts`.
        code_wanted(): A recovery code is wanted; see `show_code`.
        code_confirmed(str): Somebody proved that they have this code.
    """

    finished_steps = Signal(object)
    language_chosen = Signal(str)
    camera_chosen = Signal(str)
    camera_asked = Signal(bool)
    name_typed = Signal(str)
    code_wanted = Signal()
    code_confirmed = Signal(str)

    def __init__(
        self,
        look: Appearance,
        newest: Callable[[], Frame | None],
        settings: Settings,
        *,
        is_first: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the first step.

        Args:
            look: Of the dialog.
            newest: The newest frame of the camera.
            settings: What holds now.
            is_first: Whether nothing was set up before; else nobody is asked for an account or how to begin.
            parent: The window, if there is one.
        """
        super().__init__(parent)
        self._look, self._newest, self._is_first, self._number = look, newest, is_first, 0
        self._cameras: Sequence[tuple[str, str]] = ()
        self._areas: list[QScrollArea] = []
        self.language = LanguageStep(look)
        self.language.choose(settings.appearance.language)
        self.language.chosen.connect(self.language_chosen)
        self._dots, self._stack = StepDots(look), QStackedWidget()
        self._question, self._hint = label(role="title", wrap=True), label(role="muted", wrap=True)
        self._wrong = label(role="error", wrap=True)
        self._skip, self._back, self._next = button("", "flat"), button(""), button("", "primary")
        self._lay_out()
        self._skip.clicked.connect(self.reject)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._make_steps(settings.camera.source, settings.site.name)
        self._show(0)

    def _make_steps(self, source: str, name: str) -> None:
        """Make what comes after the language, in the words of that language."""
        look = self._look
        self.camera, self.place = CameraStep(look, self._newest), PlaceStep(look)
        self.admin, self.recovery, self.begin = AdminStep(look), RecoveryStep(look), BeginStep(look)
        again: tuple[Step, ...] = (self.language, self.camera, self.place, self.recovery)
        first = (*again[:-1], self.admin, self.recovery, self.begin)
        self._steps = first if self._is_first else again
        if self._areas:
            self._areas.pop(0).takeWidget()  # the language stays
        while (gone := self._stack.widget(0)) is not None:
            self._stack.removeWidget(gone)
            gone.deleteLater()
        self._areas = [scrolled(step) for step in self._steps]
        for area, step in zip(self._areas, self._steps, strict=True):
            self._stack.addWidget(area)
            step.changed.connect(lambda: self._wrong.setText(""))
            step.answered.connect(self.go_on)
        self.camera.offer(self._cameras)
        self.camera.show_value(source)
        self.camera.chosen.connect(self.camera_chosen)
        self.place.named.connect(self.name_typed)
        self.place.show_value(name)
        self.recovery.wanted.connect(self.code_wanted)
        self.recovery.confirmed.connect(self.code_confirmed)

    def offer_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer cameras: a value of camera.source, and a name."""
        self._cameras = cameras
        self.camera.offer(cameras)

    @Slot(str, str)
    def show_camera(self, name: str, trouble: str) -> None:
        """Say what the camera is called, or what is wrong with it."""
        self.camera.show_camera(name, trouble)

    def show_texts(self, texts: Sequence[ConsentText], trouble: str = "") -> None:
        """Show what people agree to; without texts, why."""
        self.place.show_texts(texts, trouble)

    @Slot(str)
    def show_code(self, code: str) -> None:
        """Show a new recovery code."""
        self.recovery.show_code(code)

    @property
    def step(self) -> Step:
        """The question that is asked."""
        return self._steps[self._number]

    @property
    def sentence(self) -> str:
        """What is still to be done in this step, once somebody wanted to go on."""
        return self._wrong.text()

    @Slot()
    def go_on(self) -> None:
        """Ask the next question, or end, if this one is answered."""
        trouble = self.step.trouble()
        self._wrong.setText(trouble)
        if trouble:
            self.setAccessibleDescription(trouble)
        elif self._number + 1 < len(self._steps):
            self._show(self._number + 1)
        else:
            self._next.setEnabled(False)
            self.finished_steps.emit(
                Chosen(
                    self.language.value,
                    self.camera.value,
                    self.place.value,
                    self.admin.name,
                    self.admin.secret,
                    self.step is self.begin and self.begin.value == "demo",
                )
            )

    @Slot()
    def go_back(self) -> None:
        """Ask the question before."""
        if self._number:
            self._show(self._number - 1)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why it could not be kept; another try is open."""
        self._wrong.setText(sentence)
        self._next.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take one step back; nothing closes by chance."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.step is self.language:
            self._make_steps(self.camera.value, self.place.value)
            self._show(0)

    def _show(self, number: int) -> None:
        self._number = number
        self._stack.setCurrentIndex(number)
        self._wrong.setText("")
        self._next.setEnabled(True)
        self._write()
        self.step.setFocus(Qt.FocusReason.OtherFocusReason)
        self.step.focusNextChild()
        self.camera_asked.emit(self.step is self.camera)
        if self.step is self.place:
            self.name_typed.emit(self.place.value)

    def _write(self) -> None:
        question, hint = self._asked()[self.step]
        self._question.setText(question)
        self._hint.setText(hint)
        self._dots.show_step(self._number, len(self._steps))
        #: Title of the dialog that sets up the program
        title = self.tr("Set up Vestibule")
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}. {question}")
        is_last = self._number + 1 == len(self._steps)
        #: Button: leave the wizard, and set up nothing
        caption(self._skip, self.tr("S&kip"))
        #: Button: one step back
        caption(self._back, self.tr("&Back"))
        #: Button: one step on; the last one
        #: Button: to the next step
        on = self.tr("&Continue")
        #: Button of the last step
        end = self.tr("&Finish")
        caption(self._next, end if is_last else on)
        self._back.setVisible(self._number > 0)

    def _asked(self) -> dict[Step, tuple[str, str]]:
        return {
            self.language: (
                #: Question of a step
                self.tr("Which language do you read?"),
                #: Below that question
                self.tr("Visitors at the kiosk choose their own."),
            ),
            self.camera: (
                #: Question of a step
                self.tr("Which camera do people look at?"),
                #: Below that question
                self.tr("You should see yourself, well lit and from the front."),
            ),
            self.place: (
                #: Question of a step
                self.tr("What is this place called?"),
                #: Below that question
                self.tr("Consents and badges say so. Nobody's face is kept without consent."),
            ),
            self.admin: (
                #: Question of a step
                self.tr("Who may change settings?"),
                #: Below that question
                self.tr("You sign in from then on, and can add others at Settings."),
            ),
            self.recovery: (
                #: Question of a step
                self.tr("What if this computer is lost?"),
                #: Below that question
                self.tr("Backups can be opened elsewhere with a recovery code. It is shown once, here."),
            ),
            self.begin: (
                #: Question of a step
                self.tr("How do you want to begin?"),
                #: Below that question
                self.tr("Everything can be changed later, at Settings."),
            ),
        }

    def _lay_out(self) -> None:
        theme = self._look.theme
        px = theme.px
        self._stack.setProperty("surface", "clear")
        layout = column(self, px(8), px(32))
        layout.addWidget(self._dots)
        layout.addSpacing(px(10))
        layout.addWidget(self._question)
        layout.addWidget(self._hint)
        layout.addSpacing(px(12))
        layout.addWidget(self._stack, 1)
        self._wrong.setMinimumHeight(self._wrong.fontMetrics().height())
        layout.addWidget(self._wrong)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self._skip)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        self._skip.setAutoDefault(False)
        self._back.setAutoDefault(False)
        self._next.setDefault(True)
        layout.addLayout(foot)
        screen = self.screen().availableSize()
        wide, high = (
            min(theme.px(1.1 * side), room)
            for side, room in zip(SIZE, (screen.width(), screen.height()), strict=True)
        )
        self.setMinimumSize(min(wide, px(560)), min(high, px(480)))
        self.resize(wide, high)

"""`vestibule selftest`: sample people enroll and check in through the real windows, without a display.

It needs the model files and sample pictures, and no camera; it works in a data folder of its own, and leaves
that folder behind only if something failed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap, windows
from app.cli import output
from app.errors import AppError
from app.settings import AppearanceSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from app.core.face import Analysis
    from app.ui.session import Session

# ruff: noqa: PLC0415 - Qt is told that there is no display before it is loaded

SIZE_PX = (1280, 800)

_SAMPLES_S = 90.0
_DECISION_S = 45.0
_START_S = 60.0
"""How long each may take on a slow machine before the test fails."""


class SelftestError(AppError):
    """The program did not do what it must; the sentence says what was waited for."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person who is enrolled from some sample pictures and looks at the kiosk as on another one.

    There is only one picture of the second person: at the kiosk it is another camera's, much smaller.
    """

    name: str
    enrolled_as: str
    seen_as: str


ACTORS = (
    Actor("Barack Obama", "demo:obama.jpg,obama2.jpg", "demo:obama3.jpg"),
    Actor("Joe Biden", "demo:biden.jpg", "demo:640x480/biden.jpg"),
)
STRANGER = "demo:astronaut.png"


def selftest(options: bootstrap.Options, *, screens: Path | None, as_json: bool) -> int:
    """Run the test; print one line for each step and a summary.

    Args:
        options: What the command line says; the data folder is not touched.
        screens: Where to write a picture of each place; None writes them below the data folder.
        as_json: One JSON object a line instead of text.

    Returns:
        `output.OK` if every step did what it must.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    target = screens or options.data / "selftest"
    data = Path(tempfile.mkdtemp(prefix="vestibule-selftest-"))
    started_s = time.monotonic()
    steps = 0
    try:
        target.mkdir(parents=True, exist_ok=True)
        own = replace(options, data=data, demo=True, camera=ACTORS[0].enrolled_as)
        own.logs.mkdir()
        settings = replace(options.settings(), appearance=AppearanceSettings(theme="light", language="en"))
        with ExitStack() as stack:
            application, session = windows.build_window(own, settings, stack)
            walk = Walk(application, session, target)
            for number, step in enumerate(_steps(walk), start=1):
                output.result({"step": number, "ok": True, "detail": step}, f"ok  {step}", as_json=as_json)
                steps = number
            session.window.close()
    except OSError as error:
        raise SelftestError(
            f"{target} cannot be written: {error.strerror}. Choose another with --screens."
        ) from error
    shutil.rmtree(data)
    took_s = time.monotonic() - started_s
    summary = f"selftest passed: {steps} steps in {took_s:.0f} s; pictures of each place are in {target}"
    output.result({"ok": True, "steps": steps, "seconds": round(took_s, 1), "screens": str(target)}, summary,
                  as_json=as_json)  # fmt: skip
    return output.OK


def _steps(walk: Walk) -> Iterator[str]:
    """Take the steps, and yield a sentence after each."""
    walk.open()
    yield "the window opened, the database was made, the camera delivers"
    for actor in ACTORS:
        walk.enroll(actor)
        yield f"{actor.name} was enrolled at the desk with consent and {walk.samples} pictures"
    walk.picture("desk")
    walk.open_kiosk()
    for actor in ACTORS:
        yield f"{actor.name} was identified at the kiosk from another picture (score {walk.meet(actor):.2f})"
    walk.picture("kiosk")
    yield f"a stranger was told to ask at reception (best score {walk.refuse(STRANGER):.2f})"
    walk.picture("kiosk-stranger")
    walk.browse()
    walk.picture("gallery")
    yield f"the gallery shows {len(ACTORS)} people"


class Walk:
    """Uses the window as a person does: types, clicks, looks."""

    def __init__(self, application: QApplication, session: Session, target: Path) -> None:
        self.session = session
        self.samples = 0
        self._application = application
        self._window = session.window
        self._target = target
        self._decided: list[object] = []
        self._people = -1
        self._sees_somebody = False
        self._failures: list[AppError] = []
        session.gallery_loaded.connect(self._count)
        session.failed.connect(self._failures.append)
        session.analysed.connect(self._look)
        self._window.kiosk.happened.connect(self._decided.append)

    def open(self, *, people: int = 0) -> None:
        """Show the window; wait for store and camera, and for this many people to be there."""
        self._window.resize(*SIZE_PX)
        self._window.show()
        self.until(lambda: self._people == people, _START_S, "the database to open")
        self.until(lambda: self.session.vision.newest_frame() is not None, _START_S, "the first picture")

    def enroll(self, actor: Actor) -> None:
        """Enroll somebody at the desk."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton

        from app.ui.desk_steps import Step
        from app.ui.widgets.person_form import PersonForm

        desk = self._window.desk
        self._window.show_place("desk")
        self._empty_camera()
        self.until(lambda: not self._sees_somebody, _DECISION_S, "the camera to show nobody")
        self.session.vision.use(actor.enrolled_as)
        if desk.step is Step.SAVED:
            self._click(desk, "Enroll another person")
        QTest.keyClicks(desk.findChildren(PersonForm)[0].findChildren(QLineEdit)[0], actor.name)
        self._picture_once("desk-person")
        self._click(desk, "Continue")
        spoken = desk.findChildren(QRadioButton)[1]
        self.until(spoken.isEnabled, _START_S, "the text to agree to")
        QTest.mouseClick(spoken, Qt.MouseButton.LeftButton)
        agrees = next(box for box in desk.findChildren(QCheckBox) if box.isVisible())
        QTest.keyClick(agrees, Qt.Key.Key_Space)
        self._picture_once("desk-consent")
        self._click(desk, "Continue")
        self.until(
            lambda: desk.step is Step.CHECK or self._has_two_samples(), _SAMPLES_S, "pictures of the face"
        )
        self._picture_once("desk-face")
        self.until(lambda: desk.step is Step.CHECK, _SAMPLES_S, "enough pictures of the face")
        self.samples = len(desk.samples)
        self._picture_once("desk-check")
        before = self._people
        self._click(desk, "Save")
        self.until(
            lambda: desk.step is Step.SAVED and self._people == before + 1, _START_S, "the person to be saved"
        )

    def open_kiosk(self) -> None:
        """Go to the kiosk, in the size of the other pictures, with nobody in front of it."""
        self._empty_camera()
        self.until(lambda: not self._sees_somebody, _DECISION_S, "the camera to show nobody")
        self._window.keeps_full_screen = False
        self._window.show_place("kiosk")
        self._window.showNormal()
        self._window.resize(*SIZE_PX)

    def meet(self, actor: Actor) -> float:
        """Let an enrolled person look at the kiosk; return the comparison score."""
        from app.core.visit import Entered
        from app.ui.widgets.fitting_label import FittingLabel

        outcome = self._decision(actor.seen_as)
        if not isinstance(outcome, Entered):
            raise SelftestError(f"{actor.name} was not identified at the kiosk: {outcome}.")
        read = [shown.text() for shown in self._window.kiosk.findChildren(FittingLabel) if shown.isVisible()]
        if not any(actor.name in text for text in read):
            raise SelftestError(f"{actor.name} was not greeted by name.")
        return outcome.known.score or 0.0

    def refuse(self, source: str) -> float:
        """Let a stranger look at the kiosk; return the best comparison score."""
        from app.core.checkin import NotEnrolled
        from app.core.visit import TurnedAway

        news = self._decision(source)
        if not isinstance(news, TurnedAway) or not isinstance(news.outcome, NotEnrolled):
            raise SelftestError(f"A stranger was not refused: {news}.")
        return news.outcome.score

    def browse(self) -> None:
        """Look at the gallery."""
        self._window.show_place("gallery")
        self.until(lambda: self._window.gallery.model.rowCount() == len(ACTORS), _START_S, "the gallery")
        self._window.resize(*SIZE_PX)
        self._pump(0.6)

    def picture(self, name: str) -> None:
        """Write a picture of the window."""
        self._pump(0.4)
        file = self._target / f"{name}.png"
        if not self._window.grab().save(str(file)):
            raise SelftestError(f"{file} cannot be written. Choose another folder with --screens.")

    def _picture_once(self, name: str) -> None:
        if not (self._target / f"{name}.png").exists() or not self._people:
            self.picture(name)

    def _decision(self, source: str) -> object:
        """Put somebody in front of the kiosk after nobody was there; return what is decided."""
        from app.core.visit import Screen

        self._empty_camera()
        self.until(
            lambda: not self._sees_somebody and self._window.kiosk.showing is Screen.ATTRACT,
            _DECISION_S,
            "the kiosk to be free",
        )
        self._decided.clear()
        self.session.vision.use(source)
        self.until(lambda: bool(self._decided), _DECISION_S, "a decision at the kiosk")
        return self._decided[0]

    def _empty_camera(self) -> None:
        """Let nobody stand before the camera; whoever stood there is still seen for a moment."""
        self.session.vision.use("demo:")
        self._sees_somebody = True

    def _has_two_samples(self) -> bool:
        return len(self._window.desk.samples) >= 2

    def _click(self, page: QWidget, text: str) -> None:
        """Click the button with this text; fail if it cannot be clicked."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QPushButton

        def found() -> list[QPushButton]:
            buttons = page.findChildren(QPushButton)
            fitting = [one for one in buttons if one.isVisible() and one.text().replace("&", "") == text]
            return [one for one in fitting if one.isEnabled()]

        self.until(lambda: bool(found()), _START_S, f"the button “{text}”")
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)

    def until(self, condition: Callable[[], bool], seconds: float, what: str) -> None:
        """Let the window live until something is true; SelftestError if it does not become so."""
        deadline_s = time.monotonic() + seconds
        while not condition():
            if self._failures:
                raise self._failures[0]
            if time.monotonic() > deadline_s:
                self._window.grab().save(str(self._target / "failed.png"))
                raise SelftestError(
                    f"Waited {seconds:.0f} s in vain for {what}; see {self._target / 'failed.png'}."
                )
            self._pump(0.02)

    def _pump(self, seconds: float) -> None:
        until_s = time.monotonic() + seconds
        while (left_s := until_s - time.monotonic()) > 0:
            self._application.processEvents()
            time.sleep(min(0.005, left_s))

    def _look(self, analysis: Analysis) -> None:
        self._sees_somebody = analysis.face is not None

    def _count(self, people: int) -> None:
        self._people = people

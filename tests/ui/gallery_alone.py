"""The gallery's page with its sessions and the real store, without the other pages."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from app.core.consent import GivenConsent, text_in
from app.core.enrollment import Enrollment, Mode
from app.core.gallery import Gallery
from app.core.person import PersonDetails
from app.settings import RecognitionSettings
from app.store import subjects
from app.store.database import close, open_database
from app.store.erasure import Schedule
from app.ui import records
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.chosen_pictures import ChosenPictures
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.gallery_adding import GalleryAdding
from app.ui.gallery_face import GalleryFace
from app.ui.gallery_page import GalleryPage
from app.ui.gallery_session import GallerySession
from app.ui.permissions import Permissions
from app.ui.widgets.snackbar import Snackbar
from app.vision.messages import CameraState
from tests.store.values import KEY
from tests.ui import made
from tests.ui.front import texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pytest

    from app.ui.session import Session
    from app.vision.messages import Wanted


class Front(QMainWindow):
    """Stands for the window: the gallery is its only page."""

    place_changed = Signal(str)

    def __init__(self, look: Any) -> None:
        super().__init__()
        self.gallery, self.place = GalleryPage(look, now=lambda: made.NOON), ""
        self.setCentralWidget(self.gallery)
        self.notices = Snackbar(look, self)
        self.permissions = Permissions(self)

    def show_place(self, place: str) -> None:
        """Say that it is now at this place."""
        self.place = place
        self.place_changed.emit(place)

    def show_notice(self, sentence: str) -> None:
        """Tell the operator something."""
        self.notices.say(sentence)

    def show_offer(self, *what: Any) -> None:
        """Tell the operator something that can be taken back."""
        self.notices.offer(*what)

    def show_offer_next(self, *what: Any) -> None:
        """Offer something as soon as nothing else is offered."""
        self.notices.offer_next(*what)


class Searched(QObject):
    """Stands for the session: holds who is searched, and loads them anew."""

    gallery_loaded = Signal(int)
    analysed = Signal(object)
    camera_changed = Signal(object)

    def __init__(self, window: Front, background: Background[Any]) -> None:
        super().__init__(window)
        self.window, self.actor, self._background = window, "reception", background
        self.gallery = Gallery([], np.empty((0, 128), np.float32))
        self.blocked: frozenset[frozenset[str]] = frozenset()
        self.names: Mapping[str, str] = {}
        self.camera_state = CameraState("Front camera")
        self.wanted: list[Wanted | None] = []
        self.vision, self.sources = self, list[str]()

    def load(self) -> None:
        """Search who is enrolled by now."""
        self._background.run(lambda db: records.everybody(db, RecognitionSettings()), self.swap)

    def swap(self, everybody: Any) -> None:
        """Search this snapshot."""
        self.gallery, self.blocked, self.names = everybody.gallery, everybody.blocked, everybody.names
        self.gallery_loaded.emit(len(everybody.names))

    def name_of(self, subject_id: str) -> str:
        """Return the name of somebody enrolled."""
        return self.names.get(subject_id, "")

    def rivals_of(self, subject_id: str) -> frozenset[str]:
        """Return the people whom the face alone must not tell from this one."""
        return frozenset().union(*(pair for pair in self.blocked if subject_id in pair)) - {subject_id}

    def use(self, source: str) -> None:
        """Remember what plays instead of the camera."""
        self.sources.append(source)

    def use_camera(self) -> None:
        """Remember that the camera is used again."""
        self.use("camera")

    def want_in_gallery(self, wanted: Wanted | None) -> None:
        """Remember what is wanted of the camera."""
        self.wanted.append(wanted)

    @staticmethod
    def tell(show: Any, *what: object) -> None:
        """Show something."""
        show(*what)


class Alone:
    """The page with the store thread; what tests do to it."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        needed = ("look", "shown", "qtbot", "tmp_path")
        look, shown, self.qtbot, folder = map(request.getfixturevalue, needed)
        bridge = Bridge()
        self.background: Background[Any] = Background(
            bridge, lambda: open_database(folder / "vestibule.db", KEY), close
        )
        self.window = shown(Front(look))
        self.session = Searched(self.window, self.background)
        session = cast("Session", self.session)
        schedule = partial(Schedule, folder, every_hours=24, keep=3)
        self.gallery = GallerySession(session, look, self.background, texts, schedule)
        self.faces = ChosenPictures()
        self.face = GalleryFace(session, look, self.background, self.faces, lambda: None, second_opinion=True)
        self.added = ChosenPictures()
        self.adding = GalleryAdding(
            session,
            look,
            self.background,
            self.added,
            lambda: None,
            begin=Enrollment(Mode.QUICK),
            second_opinion=True,
        )
        bridge.failed.connect(lambda error: self.window.show_notice(str(error)))
        self.background.start()

    def see(self, **seen: Any) -> None:
        """Let the camera see somebody now."""
        self.session.analysed.emit(made.analysis(time.monotonic(), **seen))

    def stored(self, call: Any) -> Any:
        """Ask the store, after everything that was asked before."""
        answers: list[Any] = []
        self.background.run(call, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def words(self, page: Any) -> str:
        """Return everything that can be read."""
        return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def open_gallery(request: pytest.FixtureRequest) -> Iterator[Alone]:
    """Show the gallery with an empty database, for a fixture; its workers end when the test is over."""
    alone = Alone(request)
    yield alone
    alone.gallery.stop()
    alone.faces.stop()
    alone.added.stop()
    alone.background.stop()


def enrolled(desk: Alone, *names: str) -> list[str]:
    """Enroll people of different faces; return their ids."""

    def call(db: Any) -> list[str]:
        text = text_in("en", texts(db))
        ids = []
        for number, name in enumerate(names):
            samples = [
                replace(sample, embedding=made.embedding(number, look))
                for look, sample in enumerate(made.samples())
            ]
            wanted = EnrollmentRequest(PersonDetails(name), GivenConsent(text, "paper"), tuple(samples))
            ids.append(records.enroll(db, wanted, "reception").subject_id)
        return ids

    ids: list[str] = desk.stored(call)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    desk.window.show_place("gallery")
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.rowCount() == len(names))
    return ids


def listed(desk: Alone) -> list[str]:
    """Return the names that are listed, in order."""
    model = desk.window.gallery.model
    people = [model.person(one) for one in model.subject_ids]
    return [one.name for one in people if one is not None]


def opened(desk: Alone, kind: Any) -> Any:
    """Return the question that is open."""
    found: list[Any] = []

    def is_open() -> bool:
        found[:] = [one for one in desk.window.gallery.findChildren(kind) if one.isVisible()]
        return bool(found)

    desk.qtbot.waitUntil(is_open)
    return found[0]


def undo(desk: Alone) -> None:
    """Press the button of the notice."""
    press(desk, "Undo")


def press(desk: Alone, caption: str) -> None:
    """Press a button of the notice."""
    button = next(
        one
        for one in desk.window.notices.findChildren(QPushButton)
        if one.text() == caption and one.isVisible()
    )
    button.click()


def said(desk: Alone, part: str) -> None:
    """Wait for a notice."""
    desk.qtbot.waitUntil(lambda: part in desk.window.notices.sentence)


def wait_for(desk: Alone, call: Any, wanted: Any) -> None:
    """Wait until the store says something."""
    desk.qtbot.waitUntil(lambda: desk.stored(call) == wanted)


def names_of(db: Any) -> list[str]:
    """Return everybody's name."""
    return [one.name for one in subjects.find_people(db)]

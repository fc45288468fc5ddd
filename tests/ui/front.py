"""The window with its sessions and the real store; only vision process, sound and actions are stand-ins."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton

from app.core.consent import GivenConsent, Terms, text_in
from app.core.person import PersonDetails
from app.settings import LivenessSettings, Settings, SiteSettings
from app.store import backends, subjects
from app.store.consent_texts import default_texts
from app.store.database import close, open_database
from app.store.erasure import Schedule
from app.ui.activity_page import ActivityPage
from app.ui.activity_session import ActivitySession
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.checkin_page import CheckInPage
from app.ui.chosen_pictures import ChosenPictures
from app.ui.desk_session import DeskSession
from app.ui.desk_steps import Step
from app.ui.enrollment_page import EnrollmentPage
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.gallery_face import GalleryFace
from app.ui.gallery_page import GalleryPage
from app.ui.gallery_session import GallerySession
from app.ui.import_page import ImportPage
from app.ui.kiosk_session import KioskSession
from app.ui.passes_session import PassesSession
from app.ui.session import Session
from app.ui.settings_page import SettingsPage
from app.ui.sync_page import SyncPage
from app.ui.widgets.demo_bar import DemoBar
from app.ui.window import Window
from tests.store.values import KEY
from tests.ui import made

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from app.core.visit import News
    from app.ui.kiosk_session import Actions, Remote
    from app.ui.sound import Sound
    from app.vision.worker import VisionWorker

SETTINGS = Settings(
    site=SiteSettings(station="north door", operator="reception"), liveness=LivenessSettings(level="off")
)


class Vision:
    """Stands for the vision process: remembers what it was asked for."""

    def __init__(self):
        self.wanted = []
        self.sources = []

    def want(self, wanted):
        self.wanted.append(wanted)

    def use(self, source):
        self.sources.append(source)


class Desk:
    """The session, with what tests do to it."""

    def __init__(self, qtbot, session, kiosk, bridge, background, actions, sound):  # noqa: PLR0913, PLR0917 - all of it
        self.qtbot, self.session, self.bridge, self.background = qtbot, session, bridge, background
        self.kiosk, self.actions, self.sound = kiosk, actions, sound
        self.window, self.vision = session.window, session.vision
        self.at_desk = Silence()
        self.desk_session: DeskSession | None = None
        self.gallery: Any = None
        self.faces: Any = None
        self.activity: ActivitySession | None = None

    def enroll(self, name="Ann Example", external_id=None):
        with self.qtbot.waitSignal(self.session.gallery_loaded):
            self.window.desk.save_requested.emit(
                EnrollmentRequest(
                    PersonDetails(name, external_id or ""),
                    GivenConsent(text_in("en", self.stored(texts)), "paper"),
                    made.samples(),
                )
            )
        return self.stored(subjects.find_people)[-1].subject_id

    def stand_before_the_kiosk(self, person=0) -> News:
        """Let somebody look at the kiosk until it decides; return what came of it."""
        self.window.show_place("kiosk")
        news: list[News] = []
        self.window.kiosk.happened.connect(news.append)
        for _ in range(10):
            self.see(person=person)
        self.window.kiosk.happened.disconnect(news.append)
        return news[0]

    def see(self, **seen):
        """Let the camera see somebody now."""
        self.bridge.analysed.emit(made.analysis(time.monotonic(), **seen))

    def stored(self, call):
        """Ask the store, after everything that was asked before."""
        answers: list[Any] = []
        self.background.run(call, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    @property
    def greeting(self):
        """What the kiosk says in large letters."""
        return self.window.kiosk.side.panel.headline

    def words(self, page):
        return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())

    def open_face_step(self):
        desk = self.window.desk
        desk._person.findChildren(QLineEdit)[0].setText("Zoe Other")
        desk.go_on()
        desk.findChildren(QRadioButton)[0].setChecked(True)
        desk._consent.findChildren(QCheckBox)[0].setChecked(True)
        desk.go_on()
        assert desk.step is Step.FACE


class Doing:
    """Stands for what a check-in sets off: remembers it."""

    def __init__(self):
        self.ran = []
        self.woken = 0
        self.tested = []

    def start(self):
        """Begin."""

    def stop(self):
        """End."""

    def run(self, event):
        self.ran.append(event)

    def wake(self):
        self.woken += 1

    def test(self, kind, then):
        self.tested.append(kind)
        then("")


class Silence:
    """Stands for sound and speech: remembers them."""

    def __init__(self):
        self.heard = []

    def play(self, tone):
        self.heard.append(tone)

    def say(self, sentence, _locale):
        self.heard.append(sentence)


def texts(db):
    """Return our own texts, as they are where nothing is said of the site."""
    return default_texts(Terms(recipients=backends.recipients(db)))


def open_desk(
    request: pytest.FixtureRequest, settings: Settings = SETTINGS, remote: Remote | None = None
) -> Iterator[Desk]:
    """Show the window with an empty database, for a fixture; its workers end when the test is over."""
    needed = ("look", "shown", "qtbot", "tmp_path", "languages")
    look, shown, qtbot, folder, languages = map(request.getfixturevalue, needed)
    bridge, vision = Bridge(), Vision()
    open_db = partial(open_database, folder / "vestibule.db", KEY)
    background = Background(bridge, open_db, close)
    with made.unstyled():
        pages = (
            EnrollmentPage(look, lambda: None),
            CheckInPage(look, lambda: None, settings, now=lambda: made.NOON),
            GalleryPage(look),
            ImportPage(look),
            SyncPage(look),
            ActivityPage(look, now=lambda: made.NOON),
            SettingsPage(look),
        )
        window = Window(look, *pages, DemoBar(look))
    shown(window)
    window.keeps_full_screen = False
    actions, sound = Doing(), Silence()
    session = Session(window, bridge, background, cast("VisionWorker", vision), settings, languages)
    passes = PassesSession(look, window, background, settings)
    pictures, at_desk = ChosenPictures(), Silence()
    desk_session = DeskSession(session, passes, background, pictures, settings, cast("Sound", at_desk), texts)
    schedule = partial(Schedule, folder, every_hours=24, keep=3)
    gallery = GallerySession(session, look, background, texts, schedule)
    faces = ChosenPictures()
    GalleryFace(session, look, background, faces, lambda: None, second_opinion=True)
    activity = ActivitySession(session, background, open_db, close)
    kiosk = KioskSession(
        look,
        window,
        background,
        settings,
        lambda: cast("Actions", actions),
        languages,
        cast("Sound", sound),
        lambda: remote,
    )
    with qtbot.waitSignal(session.gallery_loaded):
        session.start_soon(background.start, kiosk.start)
    desk = Desk(qtbot, session, kiosk, bridge, background, actions, sound)
    desk.at_desk, desk.desk_session, desk.gallery, desk.faces = at_desk, desk_session, gallery, faces
    desk.activity = activity
    yield desk
    gallery.stop()
    faces.stop()
    activity.stop()
    background.stop()

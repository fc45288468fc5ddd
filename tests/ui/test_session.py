"""The session with the real store on its thread; only the vision process is a stand-in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton

from app.core.checkin import Identified, NotEnrolled
from app.core.consent import ENGLISH
from app.core.enrollment import Sample
from app.core.gallery import Gallery
from app.core.quality import CHECK_IN, ENROLL
from app.errors import ModelError, StoreError, VisionError
from app.settings import RecognitionSettings, Settings, SiteSettings
from app.store import checkins, subjects
from app.store.database import close, open_database
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.checkin_page import CheckInPage
from app.ui.enrollment_page import EnrollmentPage, EnrollmentRequest, Step
from app.ui.gallery_page import GalleryPage
from app.ui.session import DEMO_SOURCES, Session
from app.ui.widgets.demo_bar import ACTORS, DemoBar
from app.ui.widgets.kiosk_panel import KioskPanel
from app.ui.window import Window
from app.vision.messages import CameraState, Wanted
from tests.store.values import KEY
from tests.ui import made

if TYPE_CHECKING:
    from app.core.checkin import Outcome
    from app.vision.worker import VisionWorker


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

    def __init__(self, qtbot, session, bridge, background):
        self.qtbot, self.session, self.bridge, self.background = qtbot, session, bridge, background
        self.window, self.vision = session.window, session.vision

    def enroll(self, name="Ann Example", external_id=None):
        with self.qtbot.waitSignal(self.session.gallery_loaded):
            self.window.desk.save_requested.emit(
                EnrollmentRequest(name, external_id, ENGLISH, "paper", made.samples())
            )
        return self.stored(subjects.find_people)[-1].subject_id

    def stand_before_the_kiosk(self, person=0):
        """Let somebody look at the kiosk until it decides; return the outcome."""
        self.window.show_place("kiosk")
        outcomes: list[Outcome] = []
        self.window.kiosk.decided.connect(outcomes.append)
        for look in range(10):
            self.bridge.analysed.emit(made.analysis(1 + look / 10, person=person))
        self.window.kiosk.decided.disconnect(outcomes.append)
        return outcomes[0]

    def stored(self, call):
        """Ask the store, after everything that was asked before."""
        answers: list[Any] = []
        self.background.run(call, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    @property
    def greeting(self):
        """What the kiosk says in large letters."""
        return self.window.kiosk.findChildren(KioskPanel)[0].headline

    def words(self, page):
        return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())

    def open_face_step(self):
        desk = self.window.desk
        desk.findChildren(QLineEdit)[0].setText("Zoe Other")
        desk.go_on()
        desk.findChildren(QRadioButton)[0].setChecked(True)
        desk.findChildren(QCheckBox)[0].setChecked(True)
        desk.go_on()
        assert desk.step is Step.FACE


@pytest.fixture
def desk(look, shown, qtbot, tmp_path):
    bridge, vision = Bridge(), Vision()
    background = Background(bridge, lambda: open_database(tmp_path / "vestibule.db", KEY), close)
    pages = (
        EnrollmentPage(look, lambda: None),
        CheckInPage(look, lambda: None, Settings(), now=lambda: made.NOON),
        GalleryPage(look),
    )
    window = shown(Window(look, *pages, DemoBar(look)))
    settings = Settings(site=SiteSettings(station="north door", operator="reception"))
    session = Session(window, bridge, background, cast("VisionWorker", vision), settings)
    with qtbot.waitSignal(session.gallery_loaded):
        session.start_soon(background.start)
    yield Desk(qtbot, session, bridge, background)
    background.stop()


def test_at_the_beginning_the_gallery_is_loaded_and_the_camera_is_only_looked_at(desk):
    assert desk.stand_before_the_kiosk() == NotEnrolled(0.0)
    assert desk.vision.wanted[0] == Wanted(embeddings=False)


def test_whoever_is_enrolled_at_the_desk_is_known_to_the_kiosk_at_once(desk):
    subject_id = desk.enroll("Ann Example")
    outcome = desk.stand_before_the_kiosk(person=0)
    assert isinstance(outcome, Identified)
    assert outcome.subject_id == subject_id
    assert desk.greeting == "Welcome,\nAnn Example"


def test_a_stranger_is_not_known_to_the_kiosk(desk):
    desk.enroll("Ann Example")
    assert isinstance(desk.stand_before_the_kiosk(person=3), NotEnrolled)
    assert "Ann Example" not in desk.greeting


def test_whoever_is_erased_is_forgotten_by_kiosk_and_gallery_at_once(desk):
    subject_id = desk.enroll("Ann Example")
    with desk.qtbot.waitSignal(desk.session.gallery_loaded) as loaded:
        desk.window.gallery.erase_requested.emit(subject_id)
    assert loaded.args == [0]
    assert isinstance(desk.stand_before_the_kiosk(person=0), NotEnrolled)
    assert desk.window.gallery.model.rowCount() == 0


def test_saving_is_confirmed_at_the_desk_and_the_consent_names_the_operator(desk):
    desk.enroll("Ann Example")
    assert desk.window.desk.step is Step.SAVED
    assert desk.stored(lambda db: db.execute("SELECT operator, method FROM consents").fetchall()) == [
        ("reception", "paper")
    ]


def test_what_could_not_be_saved_is_said_at_the_desk_and_to_the_operator(desk):
    desk.enroll("Ann Example", "A-1")
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.window.desk.save_requested.emit(
            EnrollmentRequest("Bence", "A-1", ENGLISH, "paper", made.samples())
        )
    sentence = "That number already belongs to another person. Choose another one."
    desk.qtbot.waitUntil(lambda: sentence in desk.words(desk.window.desk))
    assert desk.window.notices.sentence == sentence
    assert desk.stored(subjects.count_people) == 1


def test_decisions_of_the_kiosk_are_logged_with_its_name(desk):
    subject_id = desk.enroll("Ann Example")
    desk.stand_before_the_kiosk(person=0)
    [entry] = desk.stored(lambda db: checkins.latest(db, 5))
    assert (entry.outcome, entry.subject_id, entry.station) == ("identified", subject_id, "north door")


def test_whoever_says_not_me_is_logged_as_a_dispute(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.kiosk.disputed.emit(Identified(subject_id, 0.7, 0.3))
    [entry] = desk.stored(lambda db: checkins.latest(db, 5))
    assert (entry.outcome, entry.subject_id) == ("disputed", None)


def test_only_the_face_step_asks_for_pictures(desk):
    desk.open_face_step()
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=ENROLL)
    desk.window.show_place("kiosk")
    assert desk.vision.wanted[-1] == Wanted(profile=CHECK_IN)
    desk.window.show_place("desk")
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=ENROLL)
    desk.window.desk.start_over()
    assert desk.vision.wanted[-1] == Wanted(embeddings=False)


def test_the_kiosk_embeds_less_often_once_it_knows_who_is_there(desk):
    desk.window.show_place("kiosk")
    for number in range(30):
        desk.bridge.analysed.emit(made.analysis(number / 10))
    assert desk.window.kiosk.is_decided
    assert desk.vision.wanted[-1].every_s > Wanted().every_s
    desk.window.kiosk.set_gallery(Gallery([], np.empty((0, 128), np.float32)), {})
    desk.bridge.analysed.emit(made.analysis(3.1))
    assert desk.vision.wanted[-1].every_s == Wanted().every_s


def test_a_site_without_a_second_opinion_asks_for_none_anywhere(desk):
    desk.session._settings = Settings(recognition=RecognitionSettings(second_opinion=False))
    desk.open_face_step()
    desk.window.show_place("kiosk")
    assert desk.vision.wanted[-1] == Wanted(profile=CHECK_IN, second_opinion=False)
    desk.window.show_place("desk")
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=ENROLL, second_opinion=False)


def test_the_gallery_asks_for_no_embeddings_and_shows_nobodys_face(desk):
    desk.open_face_step()
    desk.window.show_place("gallery")
    assert desk.vision.wanted[-1] == Wanted(embeddings=False)
    desk.bridge.analysed.emit(made.analysis(1.0))
    assert desk.window.desk.samples == ()


def test_the_desk_takes_samples_from_what_the_camera_sees(desk):
    desk.open_face_step()
    with desk.qtbot.waitSignal(desk.session.analysed):
        desk.bridge.analysed.emit(made.analysis(1.0))
    assert len(desk.window.desk.samples) == 1


def test_somebody_enrolled_who_looks_the_same_is_warned_of(desk):
    desk.enroll("Ann Example")
    desk.window.desk.start_over()
    desk.window.desk.check_requested.emit(made.samples())
    desk.qtbot.waitUntil(
        lambda: "This face is much like Ann Example" in desk.words(desk.window.desk), timeout=3000
    )


def test_nobody_is_warned_of_who_looks_different(desk):
    desk.enroll("Ann Example")
    desk.window.desk.start_over()
    desk.window.desk.check_requested.emit(made.samples())
    desk.qtbot.waitUntil(lambda: "much like Ann Example" in desk.words(desk.window.desk))
    other = [Sample(made.embedding(7), 80, sample.pose, sample.image, 0) for sample in made.samples()]
    desk.window.desk.check_requested.emit(other)
    assert "much like Ann Example" not in desk.words(desk.window.desk)


def test_the_gallery_shows_the_last_visit_when_it_is_entered(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.window.show_place("gallery")
    assert desk.stored(subjects.find_people)[0].last_seen_at is not None


def test_the_gallery_gets_portraits_and_the_consent(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.show_place("gallery")
    desk.qtbot.waitUntil(lambda: desk.window.gallery.selected == subject_id)
    desk.qtbot.waitUntil(lambda: "on paper · " in desk.words(desk.window.gallery))


def test_a_failure_is_told_to_the_operator(desk):
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.bridge.failed.emit(StoreError("The disk is full."))
    assert desk.window.notices.sentence == "The disk is full."


@pytest.mark.parametrize("error", [ModelError("A model file is missing."), VisionError("It died.")])
def test_without_picture_analysis_the_kiosk_is_out_of_order(desk, error):
    desk.window.show_place("kiosk")
    before = desk.greeting
    desk.bridge.failed.emit(error)
    assert desk.greeting != before


def test_a_camera_that_fails_and_comes_back_changes_the_kiosk_and_changes_it_back(desk):
    desk.window.show_place("kiosk")
    before = desk.greeting
    desk.bridge.camera_state.emit(CameraState("", "Camera 0 is not connected."))
    without = desk.greeting
    desk.bridge.camera_state.emit(CameraState("Camera 0"))
    assert without != before
    assert desk.greeting == before


@pytest.mark.parametrize("actor", ACTORS)
def test_the_demonstration_puts_somebody_before_the_camera(desk, actor):
    desk.window.demo_bar.chosen.emit(actor)
    assert desk.vision.sources == [DEMO_SOURCES[actor]]


def test_the_log_says_what_happened_and_never_to_whom(desk, caplog):
    caplog.set_level(logging.INFO)
    subject_id = desk.enroll("Ann Example")
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.window.gallery.erase_requested.emit(subject_id)
    assert f"enrolled subject={subject_id} references=5" in caplog.text
    assert f"erased subject={subject_id}" in caplog.text
    assert "Ann" not in caplog.text

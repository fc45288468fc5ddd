"""The session with the real store on its thread; only the vision process is a stand-in."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.core.checkin import NotEnrolled
from app.core.enrollment import Enrollment
from app.core.gallery import Gallery
from app.core.quality import CHECK_IN
from app.core.visit import Entered, TurnedAway
from app.errors import ModelError, StoreError, VisionError
from app.settings import RecognitionSettings
from app.store import changes, consents
from app.store.database import close, open_database
from app.ui.session import DEMO_SOURCES
from app.ui.widgets.demo_bar import ACTORS
from app.ui.widgets.pass_dialog import PassDialog
from app.vision.messages import CameraState, Wanted
from tests.store.values import KEY
from tests.ui import made
from tests.ui.front import SETTINGS, open_desk


@pytest.fixture
def desk(request):
    yield from open_desk(request)


def test_at_the_beginning_the_gallery_is_loaded_and_the_camera_is_only_looked_at(desk):
    assert desk.stand_before_the_kiosk() == TurnedAway(NotEnrolled(0.0))
    assert desk.vision.wanted[0] == Wanted(embeddings=False)


def test_whoever_is_enrolled_at_the_desk_is_known_to_the_kiosk_at_once(desk):
    subject_id = desk.enroll("Ann Example")
    news = desk.stand_before_the_kiosk(person=0)
    assert isinstance(news, Entered)
    assert news.known.subject_id == subject_id
    assert desk.greeting == "Welcome,\nAnn Example"


def test_what_the_operator_reads_later_is_not_in_the_language_of_a_visitor(desk):
    desk.window.show_place("kiosk")
    desk.window.kiosk.language_chosen.emit("de")
    desk.enroll("Ann Example")
    desk.qtbot.waitUntil(lambda: desk.window.gallery._summary.text() == "1 person · 5 pictures")
    assert "Ann Example is enrolled" in desk.words(desk.window.desk)
    desk.qtbot.waitUntil(lambda: "hier" in desk.greeting.lower())


def test_a_new_pin_that_comes_late_is_never_shown_at_the_kiosk(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.show_place("gallery")
    desk.window.gallery.pin_requested.emit(subject_id)
    desk.window.show_place("kiosk")
    desk.stored(lambda _db: True)
    assert desk.window.findChildren(PassDialog) == []


def test_a_stranger_is_not_known_to_the_kiosk(desk):
    desk.enroll("Ann Example")
    assert isinstance(desk.stand_before_the_kiosk(person=3), TurnedAway)
    assert "Ann Example" not in desk.greeting


def test_whoever_is_erased_is_forgotten_by_kiosk_and_gallery_at_once(desk):
    subject_id = desk.enroll("Ann Example")
    with desk.qtbot.waitSignal(desk.session.gallery_loaded) as loaded:
        desk.window.gallery.erase_requested.emit([subject_id])
        desk.gallery.erasing.carry_out()
    assert loaded.args == [0]
    assert isinstance(desk.stand_before_the_kiosk(person=0), TurnedAway)
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.rowCount() == 0)


def withdrawn_elsewhere(desk, subject_id):
    """Withdraw as a command in a terminal does, with a connection of its own."""

    def call(db):
        path = Path(db.execute("PRAGMA database_list").fetchone()[2])
        other = open_database(path, KEY)
        consents.withdraw(other, subject_id, datetime.now(UTC))
        close(other)

    desk.stored(call)


def test_whoever_withdraws_on_the_command_line_is_forgotten_by_the_open_window(desk):
    subject_id = desk.enroll("Ann Example")
    withdrawn_elsewhere(desk, subject_id)
    desk.session._watch.setInterval(1)
    with desk.qtbot.waitSignals([desk.session.gallery_loaded, desk.session.changed_elsewhere]):
        desk.session._watch.start()
    assert isinstance(desk.stand_before_the_kiosk(person=0), TurnedAway)


def test_what_the_window_does_itself_is_not_loaded_again(desk):
    desk.enroll("Ann Example")
    with desk.qtbot.assertNotEmitted(desk.session.gallery_loaded):
        desk.session.look_elsewhere()
        desk.stored(lambda _db: True)


def test_a_look_that_fails_is_not_the_last_one(desk, monkeypatch):
    def busy(_db):
        raise StoreError("The database is busy.")

    monkeypatch.setattr(changes, "seen", busy)
    desk.session._watch.stop()
    desk.session.look_elsewhere()
    desk.stored(lambda _db: True)
    assert desk.session._watch.isActive()
    assert desk.window.notices.sentence == ""


def test_only_the_face_step_asks_for_pictures(desk):
    desk.open_face_step()
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=Enrollment().profile)
    desk.window.show_place("kiosk")
    assert desk.vision.wanted[-1] == Wanted(profile=CHECK_IN, every_s=0)
    desk.window.show_place("desk")
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=Enrollment().profile)
    desk.window.desk.start_over()
    assert desk.vision.wanted[-1] == Wanted(embeddings=False)


def test_the_kiosk_embeds_less_often_once_it_knows_who_is_there(desk):
    desk.window.show_place("kiosk")
    assert desk.vision.wanted[-1].every_s == 0
    for _ in range(30):
        desk.see()
    assert desk.window.kiosk.visit.checkin.is_decided
    assert desk.vision.wanted[-1].every_s > Wanted().every_s
    desk.window.kiosk.show_everybody(Gallery([], np.empty((0, 128), np.float32)), {})
    desk.see()
    assert desk.vision.wanted[-1].every_s == 0


def test_a_look_that_arrives_late_checks_nobody_in(desk):
    desk.enroll("Ann Example")
    desk.window.show_place("kiosk")
    news: list[object] = []
    desk.window.kiosk.happened.connect(news.append)
    for _ in range(10):
        desk.bridge.analysed.emit(made.analysis(time.monotonic() - 2.5))
    assert news == []


def test_a_code_is_looked_for_only_when_somebody_wants_to_show_one(desk):
    desk.window.show_place("kiosk")
    assert not desk.vision.wanted[-1].codes
    desk.window.kiosk.side.panel.way_wanted.emit("code")
    desk.see()
    assert desk.vision.wanted[-1] == Wanted(embeddings=False, codes=True)


def test_a_site_without_a_second_opinion_asks_for_none_anywhere(desk):
    desk.session._settings = replace(SETTINGS, recognition=RecognitionSettings(second_opinion=False))
    desk.open_face_step()
    desk.window.show_place("kiosk")
    assert desk.vision.wanted[-1] == Wanted(profile=CHECK_IN, every_s=0, second_opinion=False)
    desk.window.show_place("desk")
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=Enrollment().profile, second_opinion=False)


def test_the_gallery_asks_for_no_embeddings_and_shows_nobodys_face(desk):
    desk.open_face_step()
    desk.window.show_place("gallery")
    assert desk.vision.wanted[-1] == Wanted(embeddings=False)
    desk.see()
    assert desk.window.desk.samples == ()


def test_the_desk_takes_samples_from_what_the_camera_sees(desk):
    desk.open_face_step()
    desk.see()
    desk.window.desk.shoot()
    with desk.qtbot.waitSignal(desk.session.analysed):
        desk.see()
    assert len(desk.window.desk.samples) == 1


def test_the_gallery_shows_the_last_visit_when_it_is_entered(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    desk.window.show_place("gallery")

    def last_seen():
        person = desk.window.gallery.model.person(desk.window.gallery.selected)
        return person is not None and person.last_seen_at is not None

    desk.qtbot.waitUntil(last_seen)


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


def test_what_the_camera_does_is_told_and_can_be_asked_for_later(desk):
    told: list[CameraState] = []
    desk.session.camera_changed.connect(told.append)
    without = CameraState("", "Camera 0 is not connected.")
    desk.bridge.camera_state.emit(without)
    assert told == [without]
    assert desk.session.camera_state == without


@pytest.mark.parametrize("actor", ACTORS)
def test_the_demonstration_puts_somebody_before_the_camera(desk, actor):
    desk.window.demo_bar.chosen.emit(actor)
    assert desk.vision.sources == [DEMO_SOURCES[actor]]


def test_the_log_says_what_happened_and_never_to_whom(desk, caplog):
    caplog.set_level(logging.INFO)
    subject_id = desk.enroll("Ann Example")
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.window.gallery.erase_requested.emit([subject_id])
        desk.gallery.erasing.carry_out()
    assert f"enrolled subject={subject_id} references=5" in caplog.text
    assert f"erased subject={subject_id}" in caplog.text
    assert "Ann" not in caplog.text

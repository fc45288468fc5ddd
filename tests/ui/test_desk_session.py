"""The desk with the real store on its thread; only the vision process is a stand-in."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.core.consent import GivenConsent
from app.core.enrollment import Pose
from app.core.person import PersonDetails
from app.core.quality import CHECK_IN
from app.core.self_test import Verdict
from app.errors import SettingsError
from app.store import backends, pairs, pins, self_tests, subjects
from app.ui.desk_steps import Step
from app.ui.enrollment_request import EnrollmentRequest
from app.vision.messages import Wanted
from tests.store.values import ENGLISH
from tests.ui import made
from tests.ui.front import open_desk


@pytest.fixture
def desk(request):
    yield from open_desk(request)


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
            EnrollmentRequest(PersonDetails("Bence", "A-1"), GivenConsent(ENGLISH, "paper"), made.samples())
        )
    sentence = "That number already belongs to another person. Choose another one."
    desk.qtbot.waitUntil(lambda: sentence in desk.words(desk.window.desk))
    assert desk.window.notices.sentence == sentence
    assert desk.stored(subjects.count_people) == 1


def add_backend(db):
    backends.add(db, name="Door Ltd", kind="nec-id", options={}, secrets={}, now=datetime.now(UTC))


def test_a_text_that_did_not_name_a_new_recipient_yet_is_asked_for_anew(desk):
    at_check(desk)
    desk.qtbot.waitUntil(save_button(desk).isEnabled)
    desk.stored(add_backend)
    with desk.qtbot.waitSignal(desk.session.failed):
        save_button(desk).click()
    desk.qtbot.waitUntil(lambda: desk.window.desk.step is Step.CONSENT)
    assert "Copies also go to Door Ltd by now" in desk.window.notices.sentence
    assert desk.stored(subjects.count_people) == 0
    assert "Door Ltd" in desk.window.desk._consent.text.text


def test_a_backend_set_up_in_the_window_is_in_the_text_when_the_desk_is_entered_again(desk):
    desk.open_face_step()
    desk.window.show_place("gallery")
    desk.stored(add_backend)
    desk.window.show_place("desk")
    desk.qtbot.waitUntil(lambda: desk.window.desk.step is Step.CONSENT)
    assert "Door Ltd" in desk.window.desk._consent.text.text


def test_a_text_with_a_mistake_lets_nobody_agree_and_is_told(desk):
    def broken(_db):
        raise SettingsError("de.txt is empty.")

    desk.desk_session._read_texts = broken
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.desk_session.load_texts()
    desk.qtbot.waitUntil(lambda: desk.window.desk._consent.text is None)


def at_check(desk, person=0):
    """Let the camera see a person at the desk from three sides, up to the last look before saving."""
    desk.window.desk.start_over()
    desk.open_face_step()
    for look, pose in enumerate(list(Pose)[:3]):
        for one in made.burst(10 + 2 * look, person=person, look=look, pose=made.POSES[pose]):
            desk.window.desk.show_analysis(one)
    desk.window.desk.go_on()


def save_button(desk):
    return next(
        one for one in desk.window.desk.findChildren(QPushButton) if one.text().replace("&", "") == "Save"
    )


def test_somebody_enrolled_who_looks_the_same_is_asked_about(desk):
    desk.enroll("Ann Example")
    at_check(desk)
    desk.qtbot.waitUntil(lambda: "certainly Ann Example" in desk.words(desk.window.desk))
    assert not save_button(desk).isEnabled()


def test_nobody_is_asked_about_who_looks_different(desk):
    desk.enroll("Ann Example")
    at_check(desk, person=7)
    desk.qtbot.waitUntil(save_button(desk).isEnabled)
    shown = [one.text() for one in desk.window.desk.findChildren(QLabel) if one.isVisible()]
    assert not any("Ann Example" in text for text in shown)


def test_the_other_one_of_two_alike_is_known_by_the_face_alone_no_more(desk):
    first = desk.enroll("Ann Example")
    at_check(desk)
    desk.qtbot.waitUntil(lambda: "certainly Ann Example" in desk.words(desk.window.desk))
    button = next(one for one in desk.window.desk.findChildren(QPushButton) if "Different" in one.text())
    button.click()
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        save_button(desk).click()
    (pair,) = desk.stored(pairs.blocked)
    assert first in pair


def test_an_identifier_that_somebody_has_is_told_while_it_is_typed(desk):
    desk.enroll("Ann Example", "A-1")
    desk.window.desk.start_over()
    form = desk.window.desk._person
    form.findChildren(QLineEdit)[0].setText("Bence")
    form.findChildren(QLineEdit)[1].setText("A-1")
    desk.window.desk.identifier_entered.emit("A-1")
    desk.qtbot.waitUntil(lambda: not form.is_valid)


def test_a_picture_that_was_taken_is_heard_and_instructions_are_spoken_only_where_a_site_wants_it(desk):
    at_check(desk)
    assert desk.at_desk.heard == ["success"] * 3
    desk.window.desk.camera.said.emit("Look up a little")
    assert desk.at_desk.heard == ["success"] * 3


def test_the_self_test_tells_whether_the_kiosk_knows_the_person_and_is_kept(desk):
    subject_id = desk.enroll("Ann Example")
    assert desk.vision.wanted[-1] == Wanted(profile=CHECK_IN)
    began_s = time.monotonic()
    for step in range(70):
        desk.bridge.analysed.emit(made.analysis(began_s + step / 10))
    kept = desk.stored(lambda db: self_tests.latest(db, subject_id))
    assert kept is not None
    assert kept.result.verdict is Verdict.GOOD
    assert desk.vision.wanted[-1] == Wanted(embeddings=False)


def test_a_self_test_that_nobody_wants_any_more_keeps_nothing(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.show_place("gallery")
    began_s = time.monotonic()
    for step in range(70):
        desk.bridge.analysed.emit(made.analysis(began_s + step / 10))
    assert desk.stored(lambda db: self_tests.latest(db, subject_id)) is None


def test_whoever_gets_a_pin_sees_it_once_they_are_saved(desk):
    request = EnrollmentRequest(
        PersonDetails("Ann Example"), GivenConsent(ENGLISH, "paper"), made.samples(), wants_pin=True
    )
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.window.desk.save_requested.emit(request)
    desk.qtbot.waitUntil(lambda: desk.window.desk.step is Step.SAVED)
    digits = "".join(one for one in desk.window.desk._saved._pin_words.text() if one.isdigit())
    assert desk.stored(lambda db: pins.find(db, digits, datetime.now(UTC)).right)

"""The desk with the real store on its thread; only the vision process is a stand-in."""

from __future__ import annotations

import pytest

from app.core.consent import GivenConsent
from app.core.enrollment import Sample
from app.core.person import PersonDetails
from app.store import subjects
from app.ui.desk_steps import Step
from app.ui.enrollment_request import EnrollmentRequest
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

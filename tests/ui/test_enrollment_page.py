from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from app.core.consent import GivenConsent, Terms
from app.core.enrollment import Mode, Pose
from app.core.person import PersonDetails
from app.core.quality import CHECK_IN
from app.core.self_test import SelfTest
from app.store.consent_texts import default_texts
from app.ui.desk_steps import Step
from app.ui.enrollment_page import EnrollmentPage
from app.ui.widgets.look_alike import ShownLookAlike
from app.ui.widgets.sample_strip import SampleTile
from tests.store.values import ENGLISH
from tests.ui import made

if TYPE_CHECKING:
    from app.core.quality import Profile
    from app.ui.enrollment_request import EnrollmentRequest


@pytest.fixture
def page(look, shown):
    return shown(EnrollmentPage(look, lambda: None))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def step(page) -> Step:
    """Return the step anew: a checker would take it for the one before."""
    return Step(page.step)


def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def button(page, text) -> Any:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())


def enter_person(page, name="Ann Example") -> None:
    QTest.keyClicks(page._person.findChildren(QLineEdit)[0], name)
    page.go_on()


def enter_consent(page) -> None:
    page.findChildren(QRadioButton)[0].setChecked(True)
    page._consent.findChildren(QCheckBox)[0].setChecked(True)
    page.go_on()


def take(page, count=5, start_s=10.0) -> None:
    for look, pose in enumerate(list(Pose)[:count]):
        for one in made.burst(start_s + 2 * look, look=look, pose=made.POSES[pose]):
            page.show_analysis(one)


@pytest.fixture
def at_face(page):
    enter_person(page)
    enter_consent(page)
    return page


def test_nobody_can_go_on_without_a_name(page):
    assert not button(page, "Continue").isEnabled()
    enter_person(page, "   ")
    assert step(page) is Step.PERSON


@pytest.mark.parametrize("name", ["Ann Example", "山田花子", "نور مثال", "Ó", "x" * 200])
def test_a_name_in_any_script_is_enough(page, name):
    page._person.findChildren(QLineEdit)[0].setText(name)
    page.go_on()
    assert step(page) is Step.CONSENT


def test_consent_needs_a_way_and_the_confirmation_that_names_the_person(page):
    enter_person(page)
    box = page._consent.findChildren(QCheckBox)[0]
    assert "Ann Example" in box.text()
    box.setChecked(True)
    assert not button(page, "Continue").isEnabled()
    page.findChildren(QRadioButton)[1].setChecked(True)
    assert button(page, "Continue").isEnabled()


def test_another_name_takes_the_confirmation_back(page):
    enter_person(page)
    enter_consent(page)
    page.go_back()
    page.go_back()
    page._person.findChildren(QLineEdit)[0].setText("Bence Example")
    page.go_on()
    assert not page._consent.findChildren(QCheckBox)[0].isChecked()


def test_going_back_loses_nothing(at_face):
    take(at_face, 2)
    at_face.go_back()
    at_face.go_back()
    assert at_face._person.findChildren(QLineEdit)[0].text() == "Ann Example"
    at_face.go_on()
    assert at_face._consent.findChildren(QCheckBox)[0].isChecked()
    at_face.go_on()
    assert len(taken(at_face)) == 2


def taken(page) -> Any:
    return [tile for tile in page.findChildren(SampleTile) if tile.isVisible() and tile.isEnabled()]


def test_samples_are_wanted_only_while_the_face_step_can_be_seen(page):
    wanted: list[bool] = []
    page.wishes_changed.connect(lambda: wanted.append(page.wanted_profile is not None))
    enter_person(page)
    enter_consent(page)
    page.hide()
    page.show()
    page.go_back()
    assert wanted == [True, False, True, False]


def test_three_samples_are_enough_to_go_on(at_face):
    take(at_face, 2)
    assert not button(at_face, "Continue").isEnabled()
    take(at_face, 3, start_s=20)
    assert button(at_face, "Continue").isEnabled()


def test_five_samples_go_on_by_themselves_and_ask_for_the_check(qtbot, at_face):
    with qtbot.waitSignal(at_face.check_requested) as asked:
        take(at_face)
    assert step(at_face) is Step.CHECK
    assert len(asked.args[0]) == 5


def test_coming_back_to_a_complete_face_step_stays_there(qtbot, at_face):
    with qtbot.waitSignal(at_face.check_requested):
        take(at_face)
    at_face.go_back()
    at_face.show_analysis(made.analysis(30))
    assert step(at_face) is Step.FACE
    assert button(at_face, "Continue").isEnabled()


def test_space_takes_a_look_that_would_not_be_taken_by_itself(at_face):
    take(at_face, 1)
    at_face.show_analysis(made.analysis(10.8, look=7))
    assert len(taken(at_face)) == 1
    press(Qt.Key.Key_Space)
    at_face.show_analysis(made.analysis(10.9, look=7))
    assert len(taken(at_face)) == 2


def test_a_press_of_the_shutter_is_forgotten_after_a_second(at_face):
    take(at_face, 1)
    at_face.shoot()
    at_face.show_analysis(made.nobody(12.1))
    at_face.show_analysis(made.analysis(12.2, look=0))
    at_face.show_analysis(made.analysis(12.3, look=7))
    assert len(taken(at_face)) == 1


def test_a_sample_can_be_given_up_and_taken_again(at_face):
    take(at_face, 3)
    QTest.mouseClick(taken(at_face)[1], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert len(taken(at_face)) == 2
    for one in made.burst(40, look=1, pose=made.POSES[Pose.LEFT]):
        at_face.show_analysis(one)
    assert len(taken(at_face)) == 3


def test_a_sample_given_up_at_the_check_goes_back_to_the_camera(qtbot, at_face):
    with qtbot.waitSignal(at_face.check_requested):
        take(at_face)
    QTest.mouseClick(taken(at_face)[0], Qt.MouseButton.LeftButton)
    assert step(at_face) is Step.FACE
    assert len(taken(at_face)) == 4


def test_saving_asks_once_and_says_when_it_is_done(at_face):
    requests: list[EnrollmentRequest] = []
    at_face.save_requested.connect(requests.append)
    take(at_face, 3)
    at_face.go_on()
    at_face.go_on()
    assert requests == []  # it is still being looked for somebody like this person
    at_face.show_look_alikes(())
    at_face.go_on()
    at_face.go_on()
    assert len(requests) == 1
    request = requests[0]
    assert request.details == PersonDetails("Ann Example")
    assert request.consent == GivenConsent(ENGLISH, "paper")
    assert len(request.samples) == 3
    at_face.go_back()
    assert step(at_face) is Step.CHECK
    at_face.show_saved("Ann Example")
    assert step(at_face) is Step.SAVED


def test_what_could_not_be_saved_can_be_saved_again(at_face):
    requests: list[EnrollmentRequest] = []
    at_face.save_requested.connect(requests.append)
    take(at_face, 3)
    at_face.go_on()
    at_face.show_look_alikes(())
    at_face.go_on()
    at_face.show_failure("The disk is full.")
    assert button(at_face, "Save").isEnabled()
    at_face.go_on()
    assert len(requests) == 2


def test_nothing_is_saved_before_it_is_said_who_a_look_alike_is(at_face):
    requests: list[EnrollmentRequest] = []
    at_face.save_requested.connect(requests.append)
    take(at_face, 3)
    at_face.go_on()
    at_face.show_look_alikes([ShownLookAlike("other", "Anna Exemplar", made.jpeg(40))])
    at_face.go_on()
    assert requests == []
    assert not button(at_face, "Save").isEnabled()
    button(at_face, "Different person").click()
    at_face.go_on()
    assert (requests[0].same_as, requests[0].look_alikes) == ("", ("other",))


def test_pictures_of_somebody_enrolled_before_are_saved_for_them(at_face):
    requests: list[EnrollmentRequest] = []
    at_face.save_requested.connect(requests.append)
    take(at_face, 3)
    at_face.go_on()
    at_face.show_look_alikes([ShownLookAlike("other", "Anna Exemplar", made.jpeg(40))])
    button(at_face, "Same person").click()
    at_face.go_on()
    assert (requests[0].same_as, requests[0].look_alikes) == ("other", ())


def test_who_sits_before_the_camera_is_not_taken_while_pictures_are_read(at_face):
    at_face.face.files_chosen.connect(lambda _paths: None)
    at_face.face._take_files(["/somewhere/ann.jpg"])
    take(at_face, 3)
    assert taken(at_face) == []
    at_face.show_picture("ann.jpg", made.analysis(40))
    assert len(taken(at_face)) == 1
    at_face.show_picture("ann.jpg", made.analysis(41))
    assert len(taken(at_face)) == 1
    assert "ann.jpg" in " ".join(one.text() for one in at_face.findChildren(QLabel) if one.isVisible())


def test_one_picture_is_enough_for_whoever_chooses_so(at_face):
    at_face.face.mode_chosen.emit(Mode.QUICK)
    take(at_face, 1)
    assert button(at_face, "Continue").isEnabled()


def test_the_self_test_wants_looks_of_the_camera_until_it_is_over_or_left(at_face):
    take(at_face, 3)
    at_face.go_on()
    at_face.show_saved("Ann Example")
    wanted: list[Profile | None] = [at_face.wanted_profile]
    ended: list[bool] = []
    at_face.wishes_changed.connect(lambda: wanted.append(at_face.wanted_profile))
    at_face.self_test_ended.connect(lambda: ended.append(True))
    at_face.show_self_test(SelfTest("ann"))
    assert not at_face.wants_images
    at_face.hide()
    at_face.show()
    assert wanted == [None, CHECK_IN, None]
    assert ended == [True]


def test_the_next_person_starts_with_nothing_of_the_one_before(at_face):
    take(at_face, 3)
    at_face.go_on()
    at_face.go_on()
    at_face.show_saved("Ann Example")
    button(at_face, "Enroll another person").click()
    assert step(at_face) is Step.PERSON
    assert at_face._person.findChildren(QLineEdit)[0].text() == ""
    enter_person(at_face, "Bence Example")
    assert not any(choice.isChecked() for choice in at_face.findChildren(QRadioButton))
    enter_consent(at_face)
    assert taken(at_face) == []


def test_analyses_outside_the_face_step_take_nothing(page):
    take(page)
    enter_person(page)
    enter_consent(page)
    assert taken(page) == []


def test_enrolling_needs_no_mouse(qtbot, page):
    QTest.keyClicks(focused(), "Ann Example")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "A-1043")
    press(Qt.Key.Key_Return)
    assert step(page) is Step.CONSENT
    press(Qt.Key.Key_Space)
    while not isinstance(QApplication.focusWidget(), QCheckBox):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    while QApplication.focusWidget() is not button(page, "Continue"):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert step(page) is Step.FACE
    page.show_analysis(made.analysis(9))
    press(Qt.Key.Key_Escape)
    assert step(page) is Step.CONSENT
    page.go_on()
    with qtbot.waitSignal(page.check_requested):
        take(page, start_s=20)
    page.show_look_alikes(())
    with qtbot.waitSignal(page.save_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args[0].details.external_id == "A-1043"


def test_every_control_is_named_and_large_enough(at_face):
    for one in at_face.findChildren(QPushButton):
        assert one.accessibleName() or one.text()
        assert not one.isVisible() or one.height() >= 36
    for field in at_face.findChildren(QLineEdit):
        assert field.accessibleName()


def texts_for(*recipients):
    return default_texts(Terms(recipients=recipients))


def test_whoever_agreed_to_another_text_is_asked_again_before_they_are_saved(at_face):
    at_face.show_consent_texts(texts_for())
    assert step(at_face) is Step.FACE
    take(at_face)
    at_face.show_consent_texts(texts_for("Door Ltd"))
    assert step(at_face) is Step.CONSENT
    assert not button(at_face, "Continue").isEnabled()
    at_face._consent.findChildren(QCheckBox)[0].setChecked(True)
    at_face.go_on()
    assert step(at_face) is Step.FACE
    assert len(at_face.samples) == 5


def test_whoever_is_being_saved_is_not_asked_again(at_face):
    take(at_face)
    at_face.go_on()
    at_face.show_look_alikes(())
    at_face.go_on()
    at_face.show_consent_texts(texts_for("Door Ltd"))
    assert step(at_face) is Step.CHECK
    at_face.show_saved("Ann Example")
    at_face.show_consent_texts(texts_for("Door Ltd", "Hall"))
    assert step(at_face) is Step.SAVED


def test_before_the_text_is_known_the_consent_waits(look, shown):
    page = shown(EnrollmentPage(look, lambda: None, ()))
    enter_person(page)
    enter_consent(page)
    assert step(page) is Step.CONSENT
    page.show_consent_texts(texts_for())
    enter_consent(page)
    assert step(page) is Step.FACE


def test_a_camera_that_fails_is_told_over_the_picture(at_face):
    at_face.face.show_camera_state("The camera is used by another program.")
    assert at_face.camera.accessibleDescription() == "The camera is used by another program."

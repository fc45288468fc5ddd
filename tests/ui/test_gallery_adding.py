from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from app.core.roles import Role
from app.store import audit_entries, consents, pairs, person_samples, subjects
from app.ui.widgets.gallery_add_dialog import GalleryAddDialog
from app.ui.widgets.person_samples import SampleButton
from app.vision.messages import CameraState
from app.vision.model_files import sample_path
from tests.ui import made
from tests.ui.gallery_alone import enrolled, open_gallery, opened, said
from tests.ui.widgets.hands import focused, named


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def open_for(desk, subject_id) -> GalleryAddDialog:
    """Press the button of a person's panel."""
    page = desk.window.gallery
    page.people.look_at(subject_id)
    add = named(page._panel.samples, "Add pictures…")
    desk.qtbot.waitUntil(lambda: add.isVisible() and add.isEnabled() and page.selected == subject_id)
    add.click()
    dialog: GalleryAddDialog = opened(desk, GalleryAddDialog)
    desk.qtbot.waitUntil(dialog.shoot.hasFocus)
    return dialog


def take(dialog, person, look=9, at_s=1.0) -> None:
    for one in made.burst(at_s, person=person, look=look):
        dialog.show_analysis(one)


def kept(desk, subject_id) -> int:
    return len(desk.stored(lambda db: person_samples.samples_of(db, subject_id)))


def acts(desk) -> list[str]:
    return [one.action for one in desk.stored(lambda db: audit_entries.newest(db, 3))]


def box(dialog) -> QCheckBox:
    found = dialog.check.findChild(QCheckBox)
    assert isinstance(found, QCheckBox)
    return found


def said_in(dialog) -> str:
    return " ".join(one.text() for one in dialog.check.findChildren(QLabel) if one.isVisible())


def test_pictures_of_the_person_are_added_and_searched_from_then_on(desk):
    ann, _bence = enrolled(desk, "Ann Example", "Bence Example")
    dialog = open_for(desk, ann)
    assert dialog.windowTitle() == "Add pictures of Ann Example"
    assert desk.session.wanted[-1].images
    assert desk.session.wanted[-1].profile == dialog.wanted_profile
    desk.see(person=0, look=9)
    assert dialog._seen_s > 0
    take(dialog, 0, at_s=dialog._seen_s + 1)
    assert not dialog.check.isVisible()
    before = desk.session.gallery
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        dialog.action.click()
    assert desk.session.gallery is not before
    said(desk, "Added to Ann Example: 1 picture.")
    assert desk.session.wanted[-1] is None
    assert kept(desk, ann) == 6
    assert acts(desk)[0] == "add references"
    assert "vouch for references" not in acts(desk)
    panel = desk.window.gallery._panel
    desk.qtbot.waitUntil(lambda: len(panel.findChildren(SampleButton)) >= 6)


def test_a_stranger_is_added_by_whoever_vouches_for_it_and_that_is_in_the_audit(desk):
    ann, _bence = enrolled(desk, "Ann Example", "Bence Example")
    dialog = open_for(desk, ann)
    take(dialog, 7)
    assert "It is not certain that this is Ann Example." in said_in(dialog)
    assert not dialog.action.isEnabled()
    box(dialog).click()
    dialog.action.click()
    said(desk, "Added to Ann Example: 1 picture.")
    assert acts(desk)[:2] == ["add references", "vouch for references"]


def test_whoever_is_surely_somebody_else_is_named_and_refused(desk):
    ann, _bence = enrolled(desk, "Ann Example", "Bence Example")
    dialog = open_for(desk, ann)
    take(dialog, 1)
    assert "This is almost certainly Bence Example" in said_in(dialog)
    assert "merge them" in said_in(dialog)
    assert not dialog.action.isEnabled()
    assert not box(dialog).isVisible()
    dialog.reject()
    assert kept(desk, ann) == 5


def test_people_who_are_known_to_look_alike_are_asked_about(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")
    desk.stored(lambda db: pairs.block(db, ann, bence, datetime.now(UTC)))
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    dialog = open_for(desk, ann)
    take(dialog, 1)
    assert "This face is much like Bence Example." in said_in(dialog)
    assert box(dialog).isVisible()
    dialog.reject()


def test_who_is_alike_is_asked_anew_when_others_are_searched(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")
    dialog = open_for(desk, ann)
    take(dialog, 1)
    assert not dialog.check.allows_saving
    desk.stored(lambda db: subjects.erase(db, bence, datetime.now(UTC)))
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    assert "It is not certain that this is Ann Example." in said_in(dialog)
    dialog.reject()


def deleted(desk, subject_id, *, agrees) -> None:
    """Delete somebody's face; let them agree anew, or not."""

    def call(db) -> None:
        row = db.execute("SELECT text FROM consent_texts").fetchone()
        consents.withdraw(db, subject_id, datetime.now(UTC))
        if agrees:
            given = consents.NewConsent("1", "en", row[0], "check-in", "paper", "reception", None)
            consents.record(db, subject_id, given, datetime.now(UTC))

    desk.stored(call)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()


def test_whoever_has_no_face_any_more_gets_one_again(desk):
    ann, _bence = enrolled(desk, "Ann Example", "Bence Example")
    deleted(desk, ann, agrees=True)
    dialog = open_for(desk, ann)
    take(dialog, 0)
    assert not dialog.check.isVisible()
    dialog.action.click()
    said(desk, "Added to Ann Example: 1 picture.")
    assert desk.stored(lambda db: subjects.portrait(db, ann)) == dialog.samples[0].image


def test_without_a_consent_the_button_cannot_be_pressed(desk):
    (ann,) = enrolled(desk, "Ann Example")
    deleted(desk, ann, agrees=False)
    page = desk.window.gallery
    page.people.look_at(ann)
    add = named(page._panel.samples, "Add pictures…")
    desk.qtbot.waitUntil(lambda: add.isVisible() and not add.isEnabled())


def test_a_consent_that_ended_meanwhile_is_said_and_nothing_is_kept(desk):
    ann, _bence = enrolled(desk, "Ann Example", "Bence Example")
    dialog = open_for(desk, ann)
    take(dialog, 0)
    desk.stored(lambda db: consents.withdraw(db, ann, datetime.now(UTC)))
    dialog.action.click()
    desk.qtbot.waitUntil(lambda: "There is no consent in force" in desk.words(dialog))
    assert dialog.isEnabled()
    dialog.reject()
    assert kept(desk, ann) == 0


def test_nothing_is_kept_of_what_is_cancelled_and_the_camera_is_let_go(desk):
    (ann,) = enrolled(desk, "Ann Example")
    dialog = open_for(desk, ann)
    take(dialog, 0)
    with desk.qtbot.waitSignal(dialog.finished):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert desk.session.wanted[-1] is None
    desk.see(person=0)  # nobody listens any more
    desk.added.analysed.emit("late.jpg", made.analysis(9.0))
    assert kept(desk, ann) == 5


def test_it_is_added_with_the_keyboard_alone(desk):
    (ann,) = enrolled(desk, "Ann Example")
    page = desk.window.gallery
    page.people.look_at(ann)
    desk.qtbot.waitUntil(page._panel.samples.isVisible)
    add = named(page._panel.samples, "Add pictures…")
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Space)
    dialog = opened(desk, GalleryAddDialog)
    desk.qtbot.waitUntil(dialog.shoot.hasFocus)
    take(dialog, 0)
    while focused() is not dialog.action:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    said(desk, "Added to Ann Example: 1 picture.")


def test_whoever_may_not_enroll_may_not_add_pictures(desk):
    (ann,) = enrolled(desk, "Ann Example")
    desk.window.permissions.open_to(Role.AUDITOR, "auditor 1")
    refused: list[str] = []
    desk.window.permissions.refused.connect(refused.append)
    desk.window.gallery.samples_add_wanted.emit(ann)
    assert refused
    assert not desk.window.gallery.findChildren(GalleryAddDialog)


def test_nobody_is_asked_for_who_is_no_longer_enrolled(desk):
    desk.window.gallery.samples_add_wanted.emit("nobody")
    assert not desk.window.gallery.findChildren(GalleryAddDialog)


def test_trouble_with_the_camera_is_said_where_it_is_looked_into(desk):
    (ann,) = enrolled(desk, "Ann Example")
    desk.session.camera_state = CameraState("", "The camera was unplugged.")
    dialog = open_for(desk, ann)
    assert dialog.face.camera._notice == "The camera was unplugged."
    desk.session.camera_changed.emit(CameraState("Front camera"))
    assert dialog.face.camera._notice == ""
    dialog.reject()
    desk.session.camera_changed.emit(CameraState(""))


def test_a_video_plays_instead_of_the_camera_until_it_is_closed(desk):
    (ann,) = enrolled(desk, "Ann Example")
    dialog = open_for(desk, ann)
    dialog.face._files.video_chosen.emit("/a/walk.mp4")
    assert desk.session.sources == ["/a/walk.mp4"]
    dialog.reject()
    assert desk.session.sources == ["/a/walk.mp4", "camera"]


def test_what_a_picture_lacks_is_said_and_how_far_reading_is(desk, monkeypatch):
    (ann,) = enrolled(desk, "Ann Example")
    read: list[object] = []
    monkeypatch.setattr(desk.added, "read_files", lambda *what: read.append(what))
    monkeypatch.setattr(desk.added, "read", lambda *what: read.append(what))
    dialog = open_for(desk, ann)
    dialog.face._files.files_chosen.emit(["/a/one.jpg", "/a/two.jpg"])
    dialog.face._files.picture_pasted.emit(b"picture")
    assert read == [
        (["/a/one.jpg", "/a/two.jpg"], desk.session.wanted[-1]),
        (b"picture", desk.session.wanted[-1]),
    ]
    desk.added.progressed.emit(1, 3)
    desk.added.refused.emit("one.jpg", "There is no face in it.")
    assert "one.jpg: There is no face in it." in desk.words(dialog)
    stopped: list[bool] = []
    dialog.face.stop_wanted.connect(lambda: stopped.append(True))
    dialog.reject()
    assert stopped == [True]


@pytest.mark.models
def test_real_pictures_tell_the_person_from_a_stranger_and_from_somebody_else(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")

    def add(dialog, name) -> np.ndarray:
        with desk.qtbot.waitSignal(dialog.samples_changed, timeout=60_000):
            dialog.face._files.files_chosen.emit([str(sample_path(name))])
        found: np.ndarray = dialog.samples[-1].embedding
        return found

    dialog = open_for(desk, ann)
    obama = add(dialog, "obama.jpg")
    assert "It is not certain" in said_in(dialog)
    sample = replace(dialog.samples[0], embedding=obama)
    dialog.reject()
    deleted(desk, ann, agrees=True)
    desk.stored(lambda db: _add(db, ann, sample))
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    dialog = open_for(desk, ann)
    add(dialog, "obama2.jpg")
    assert dialog.action.isEnabled()
    assert not dialog.check.isVisible()
    dialog.reject()
    dialog = open_for(desk, bence)
    add(dialog, "obama2.jpg")
    assert "This is almost certainly Ann Example" in said_in(dialog)
    dialog.reject()


def _add(db, subject_id, sample) -> None:
    from app.ui import gallery_records  # noqa: PLC0415 - as the session does

    gallery_records.add_samples(db, subject_id, [sample], "reception", confirmed=True)

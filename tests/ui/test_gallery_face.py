import pytest

from app.ui.widgets.gallery_face_dialog import GalleryFaceDialog
from tests.ui import made
from tests.ui.gallery_alone import enrolled, listed, open_gallery, opened, said


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def test_a_face_before_the_camera_finds_whoever_is_alike(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.face_wanted.emit("camera")
    opened(desk, GalleryFaceDialog)
    assert desk.session.wanted[-1].images
    desk.see(person=1)
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.subject_ids == ids[1:])
    assert desk.session.wanted[-1] is None
    desk.window.gallery.end_face()
    desk.qtbot.waitUntil(lambda: len(listed(desk)) == 2)


def test_a_face_that_nobody_has_finds_nobody(desk):
    enrolled(desk, "Ann Example")
    desk.faces.analysed.emit("a.jpg", made.analysis(1.0, person=5))
    desk.qtbot.waitUntil(lambda: "Nobody here looks like this face" in desk.words(desk.window.gallery))


def test_a_clipboard_without_a_picture_is_said(desk):
    desk.window.gallery.face_wanted.emit("clipboard")
    said(desk, "There is no picture on the clipboard.")


def test_a_picture_that_cannot_be_used_is_said(desk):
    desk.window.show_place("gallery")
    desk.faces.refused.emit("a.jpg", "There is no face in the picture.")
    said(desk, "There is no face in the picture.")

import pytest

from app.core.consent import GivenConsent, text_in
from app.core.person import PersonDetails
from app.store import pairs
from app.ui import records
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.widgets.gallery_duplicates_dialog import GalleryDuplicatesDialog
from tests.ui import made
from tests.ui.front import texts
from tests.ui.gallery_alone import names_of, open_gallery, opened, said


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def twins(desk):
    """Enroll two people of one face, and somebody else."""

    def call(db):
        text = text_in("en", texts(db))
        for name in ("Ann Example", "Ann Again"):
            wanted = EnrollmentRequest(PersonDetails(name), GivenConsent(text, "paper"), made.samples())
            records.enroll(db, wanted, "reception")

    desk.stored(call)
    return enrolled_too(desk)


def enrolled_too(desk):
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    desk.window.show_place("gallery")
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.rowCount() == 2)


def test_duplicates_are_found_and_merged(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    dialog = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    dialog.action.click()
    said(desk, "one person now")
    desk.qtbot.waitUntil(lambda: len(desk.stored(names_of)) == 1)
    assert "That was the last pair" in desk.words(dialog)
    dialog.accept()


def test_two_who_are_not_the_same_are_not_asked_about_again(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    dialog = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        dialog._part.click()
    assert len(desk.stored(pairs.blocked)) == 1
    dialog.accept()
    desk.window.gallery.duplicates_wanted.emit()
    again = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(lambda: "Nobody looks like anybody else" in desk.words(again))
    again.accept()


def test_the_search_for_duplicates_can_be_left(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    opened(desk, GalleryDuplicatesDialog).reject()
    desk.gallery.duplicates.stop()
    assert desk.stored(pairs.blocked) == frozenset()

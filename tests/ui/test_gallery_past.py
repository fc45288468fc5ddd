from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.roles import Role
from app.store import audit_entries, subjects
from app.ui import gallery_records
from app.ui.widgets.gallery_past_dialog import GalleryPastDialog
from tests.ui.gallery_alone import enrolled, names_of, open_gallery, opened, wait_for


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def merged(desk):
    """Merge two people long before the list is opened."""
    ann, anne = enrolled(desk, "Ann Example", "Anne Example")
    desk.stored(lambda db: gallery_records.merge(db, ann, anne, "reception"))
    return ann, anne


def undo_buttons(dialog):
    return [one for one in dialog.findChildren(QPushButton) if one.text() == "Undo" and one.isVisible()]


def test_a_correction_whose_notice_is_gone_is_undone(desk):
    merged(desk)
    desk.window.gallery.past_wanted.emit()
    dialog = opened(desk, GalleryPastDialog)
    desk.session.actor = "operator 00b0b0"
    (button,) = undo_buttons(dialog)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        button.click()
    wait_for(desk, names_of, ["Ann Example", "Anne Example"])
    desk.qtbot.waitUntil(lambda: undo_buttons(dialog) == [])
    (entry,) = desk.stored(lambda db: audit_entries.newest(db, 1))
    assert (entry.actor, entry.action) == ("operator 00b0b0", "undo: merge")
    dialog.accept()


def test_what_cannot_be_undone_says_why_and_the_list_stays(desk):
    ann, _anne = merged(desk)
    desk.window.gallery.past_wanted.emit()
    dialog = opened(desk, GalleryPastDialog)
    desk.stored(lambda db: subjects.erase(db, ann, datetime.now(UTC)))
    undo_buttons(dialog)[0].click()
    desk.qtbot.waitUntil(lambda: "somebody was erased since" in desk.words(dialog))
    assert dialog.isEnabled()
    dialog.accept()


def test_whoever_may_not_correct_is_told_who_may(desk):
    merged(desk)
    desk.window.permissions.open_to(Role.AUDITOR, "auditor c0ffee")
    with desk.qtbot.waitSignal(desk.window.permissions.refused):
        desk.window.gallery.past_wanted.emit()
    assert not desk.window.gallery.findChildren(GalleryPastDialog)

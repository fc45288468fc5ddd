import pytest

from app.store import audit_entries
from tests.ui.gallery_alone import enrolled, listed, names_of, open_gallery, said, undo, wait_for


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def test_whoever_is_erased_vanishes_at_once_and_comes_back_with_undo(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Bence Example"])
    assert desk.stored(names_of) == ["Ann Example", "Bence Example"]
    undo(desk)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example", "Bence Example"])
    desk.gallery.erasing.carry_out()
    assert desk.stored(names_of) == ["Ann Example", "Bence Example"]


def test_leaving_the_gallery_erases(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.window.show_place("desk")
    assert desk.stored(names_of) == ["Bence Example"]


def test_closing_the_program_erases(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids)
    desk.gallery.stop()
    assert desk.stored(names_of) == []


def test_erasing_somebody_else_erases_whoever_was_waiting(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.window.gallery.erase_requested.emit(ids[1:])
    assert desk.stored(names_of) == ["Bence Example"]
    undo(desk)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Bence Example"])


def test_the_time_for_undo_ends(desk):
    ids = enrolled(desk, "Ann Example")
    desk.gallery.erasing._timer.setInterval(1)
    desk.window.gallery.erase_requested.emit(ids)
    wait_for(desk, names_of, [])


def test_the_audit_names_who_wanted_it_even_if_somebody_else_has_signed_in(desk):
    ids = enrolled(desk, "Ann Example")
    desk.session.actor = "admin 3fa9c1"
    desk.window.gallery.erase_requested.emit(ids)
    desk.session.actor = "operator 00b0b0"
    desk.gallery.erasing.carry_out()
    (entry,) = desk.stored(lambda db: audit_entries.newest(db, 1))
    assert (entry.actor, entry.action) == ("admin 3fa9c1", "erase")


def test_once_people_are_erased_their_receipt_is_offered(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.gallery.erasing._timer.setInterval(1)
    desk.window.gallery.erase_requested.emit(ids)
    wait_for(desk, names_of, [])
    assert desk.window.notices.sentence == "2 people erased."
    desk.window.notices._timer.timeout.emit()
    said(desk, "2 people erased for good.")


@pytest.mark.parametrize("instead", ["desk", "another"])
def test_whoever_does_something_else_is_offered_no_receipt(desk, instead):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    if instead == "desk":
        desk.window.show_place("desk")
    else:
        desk.window.gallery.erase_requested.emit(ids[1:])
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        wait_for(desk, names_of, ["Bence Example"])
    assert desk.window.notices.sentence == "1 person erased."
    desk.window.notices._timer.timeout.emit()
    assert desk.window.notices.sentence == ""

"""The inbox of unknown faces from the kiosk to the desk, with the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.settings import ActivitySettings
from app.store import references, strangers, subjects
from app.store.strangers import Stranger
from app.ui.desk_steps import Step
from app.ui.strangers_session import StrangersSession
from app.vision.messages import Wanted
from tests.ui import made
from tests.ui.front import SETTINGS, open_desk

KEEPING = replace(SETTINGS, activity=ActivitySettings(keep_strangers_days=7))


@pytest.fixture
def desk(request):
    yield from open_desk(request, KEEPING)


@pytest.fixture
def inbox(desk, look):
    return StrangersSession(look, desk.session, desk.desk_session, desk.background, KEEPING)


def visits(desk):
    return desk.stored(lambda db: strangers.waiting(db, datetime.now(UTC)))


def keep(desk, *people):
    """Keep a visit of each of these people."""
    at = datetime.now(UTC)
    for person in people:
        one = Stranger(at, "north door", made.jpeg(), made.embedding(person), 80)
        desk.stored(lambda db, one=one: strangers.keep(db, one, 7))


def opened(desk, inbox, count):
    """Go to the record, and wait for so many tiles."""
    desk.window.show_place("activity")
    desk.qtbot.waitUntil(lambda: len(inbox.tab.tiles) == count)
    return inbox.tab.tiles


def test_whoever_the_kiosk_does_not_know_waits_in_the_inbox(desk, inbox):
    desk.stand_before_the_kiosk(person=3)
    assert desk.vision.wanted[-1] == Wanted(images=True, profile=desk.vision.wanted[-1].profile, every_s=0.5)
    (visit,) = visits(desk)
    assert visit.station == "north door"
    (tile,) = opened(desk, inbox, 1)
    assert tile.shown.visits == "1 visit"


def test_visits_of_one_person_are_one_tile(desk, inbox):
    keep(desk, 3, 4, 3)
    tiles = opened(desk, inbox, 2)
    assert sorted(one.shown.visits for one in tiles) == ["1 visit", "2 visits"]


def test_whoever_is_known_is_not_kept(desk, inbox):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk(person=0)
    assert visits(desk) == []
    assert inbox.tab.tiles == []


def test_to_enroll_somebody_their_picture_is_offered_after_the_consent_and_not_before(desk, inbox):
    keep(desk, 3)
    (tile,) = opened(desk, inbox, 1)
    offered: list[bytes] = []
    desk.window.desk.face.picture_pasted.disconnect()
    desk.window.desk.face.picture_pasted.connect(offered.append)
    tile.enroll_wanted.emit()
    assert desk.window.place == "desk"
    desk.window.desk._person.clear()
    assert offered == []
    desk.open_face_step()
    assert desk.window.desk.step is Step.FACE
    assert offered == [made.jpeg()]
    desk.enroll("Zoe Other")
    desk.qtbot.waitUntil(lambda: visits(desk) == [])


def test_whoever_gives_up_keeps_the_face_in_the_inbox_and_the_next_person_is_not_offered_it(desk, inbox):
    keep(desk, 3)
    (tile,) = opened(desk, inbox, 1)
    tile.enroll_wanted.emit()
    desk.window.desk.start_over()
    offered: list[bytes] = []
    desk.window.desk.face.picture_pasted.connect(offered.append)
    desk.open_face_step()
    assert offered == []
    desk.enroll("Zoe Other")
    assert len(visits(desk)) == 1


def test_who_somebody_is_gives_them_the_picture_and_the_kiosk_knows_it(desk, inbox):
    subject_id = desk.enroll("Ann Example")
    desk.stored(
        lambda db: db.execute(
            "DELETE FROM face_references WHERE id NOT IN (SELECT min(id) FROM face_references)"
        )
    )
    keep(desk, 3)
    (tile,) = opened(desk, inbox, 1)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        inbox.tab.assigned.emit(tile.shown, subject_id)
    desk.qtbot.waitUntil(lambda: inbox.tab.tiles == [])
    assert len(desk.stored(lambda db: references.samples(db, subject_id))) == 2


def test_what_cannot_be_assigned_is_said_and_stays(desk, inbox):
    keep(desk, 3)
    (tile,) = opened(desk, inbox, 1)
    with desk.qtbot.waitSignal(desk.bridge.failed):
        inbox.tab.assigned.emit(tile.shown, "nobody")
    assert "no consent in force" in desk.window.notices.sentence
    assert len(visits(desk)) == 1


def test_one_or_all_are_deleted(desk, inbox):
    keep(desk, 3, 4, 5)
    tile, *_rest = opened(desk, inbox, 3)
    inbox.tab.delete_wanted.emit(tile.shown)
    desk.qtbot.waitUntil(lambda: len(inbox.tab.tiles) == 2)
    inbox.tab.delete_wanted.emit(None)
    desk.qtbot.waitUntil(lambda: len(inbox.tab.tiles) == 0)
    assert visits(desk) == []
    assert desk.stored(subjects.count_people) == 0


def test_the_way_to_the_settings_is_one_button(desk, inbox):
    desk.window.show_place("activity")
    inbox.tab.settings_wanted.emit()
    assert desk.window.place == "settings"


def test_faces_go_by_themselves_at_the_start_and_every_day(desk, inbox):
    old = Stranger(datetime(2026, 1, 1, tzinfo=UTC), "north door", b"jpeg", made.embedding(3), 80)
    desk.stored(lambda db: strangers.keep(db, old, 7))
    desk.kiosk.purge()
    assert desk.stored(strangers.count) == 0
    assert inbox.tab.tiles == []

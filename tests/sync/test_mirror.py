import threading
import time
from functools import partial

import pytest

from app.errors import StoreError
from app.store import backends, mirrors, outbox, subjects
from app.store.database import close, open_database
from app.sync.backend import PersonToSend
from app.sync.mirror import STOP_S, Mirror
from app.sync.reconcile import apply
from app.sync.turn import Turn
from tests.store.values import KEY, NOW
from tests.sync.mirrored import enroll, pictures, set_up
from tests.sync.scripted_backend import ScriptedBackend
from tests.sync.test_worker import until


@pytest.fixture
def remotes():
    """Backends by the name under which they are set up."""
    return {name: ScriptedBackend() for name in ("Door", "Hall")}


@pytest.fixture
def make(path, db, remotes):  # noqa: ARG001 - the database is closed after the mirrors
    made = []

    def make(writer="kiosk", open_db=None, on_news=lambda: None):
        opened = open_db or partial(open_database, path, KEY)
        connect = lambda entry, secrets: remotes[entry.name]  # noqa: ARG005, E731
        turn = Turn(path.parent)
        made.append(
            Mirror(opened, close, connect, writer=writer, turn=turn, on_news=on_news, draw=lambda: 0.0)
        )
        return made[-1]

    yield make
    for mirror in made:
        mirror.stop()
        assert not any(line._thread.is_alive() for line in mirror._all())


def health(mirror, db):
    return {state.entry.name: state.health for state in mirror.states(db)}


def test_whoever_is_enrolled_is_soon_on_every_backend(make, db, remotes):
    mirror = make()
    mirror.start(db)
    set_up(db)
    set_up(db, name="Hall")
    enroll(db, b"ann")
    mirror.start(db)
    assert until(lambda: all(pictures(one) == [[b"ann"]] for one in remotes.values()))
    enroll(db, b"bob", name="Bob")
    mirror.wake()
    assert until(lambda: all(len(one.people) == 2 for one in remotes.values()))
    assert until(lambda: not outbox.owed_to(db, 1) | outbox.owed_to(db, 2))
    assert all(one.is_reached for one in health(mirror, db).values())


def test_a_backend_that_is_out_of_reach_holds_up_no_other(make, db, remotes):
    remotes["Door"].is_reachable = False
    remotes["Door"].retry_after_s = 100.0
    set_up(db)
    set_up(db, name="Hall")
    enroll(db)
    mirror = make()
    mirror.start(db)
    assert until(lambda: pictures(remotes["Hall"]) == [[b"face"]])
    assert until(lambda: health(mirror, db)["Door"].is_reached is False)
    assert health(mirror, db)["Door"].trouble == "It is busy."
    mirror.wake()
    assert remotes["Door"].people == {}


def test_a_paused_backend_is_left_alone_until_it_is_resumed(make, db, remotes):
    number = set_up(db)
    backends.pause(db, number, "On holiday.")
    enroll(db)
    mirror = make()
    mirror.start(db)
    mirror.wake()
    assert remotes["Door"].calls == []
    backends.resume(db, number)
    mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 1)


def test_credentials_that_are_refused_pause_the_backend(make, db, remotes):
    number = set_up(db)
    remotes["Door"].reading_faults = ["unauthorised"]
    mirror = make()
    mirror.start(db)
    assert until(lambda: mirror.states(db)[0].entry.is_paused)
    assert until(lambda: health(mirror, db)["Door"].trouble == "It does not know us.")
    backends.change_secrets(db, number, {"key": "new"}, NOW)
    enroll(db)
    mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 1)


def test_what_another_machine_writes_to_is_left_to_it(make, db, remotes):
    number = set_up(db)
    assert backends.claim(db, number, "other kiosk")
    enroll(db)
    mirror = make()
    mirror.start(db)
    assert until(lambda: "other kiosk" in health(mirror, db)["Door"].trouble)
    assert remotes["Door"].calls == []
    backends.take_over(db, number, "kiosk", NOW)
    mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 1)


def test_a_first_comparison_learns_who_was_there_before(make, db, remotes):
    number = set_up(db)
    foreign = remotes["Door"].add_person(PersonToSend("", ""), b"somebody else's").person_id
    enroll(db)
    mirror = make()
    mirror.start(db)
    assert until(lambda: len(remotes["Door"].people) == 2)
    assert mirrors.foreign(db, number) == {foreign}
    entry = backends.find(db, number)
    assert entry is not None
    assert entry.can_list
    assert mirror.last_plan(number) is not None
    assert mirror.last_plan(number + 1) is None


def test_a_gallery_that_was_emptied_is_left_to_a_person(make, db, remotes):
    number = set_up(db)
    db.execute("PRAGMA synchronous = OFF").fetchall()
    for each in range(6):
        enroll(db, b"%d" % each)
    mirror = make()
    mirror.start(db)
    assert until(lambda: len(remotes["Door"].people) == 6 and not outbox.owed_to(db, number))
    remotes["Door"].people.clear()
    mirror.compare(number)
    mirror.compare(number + 1)
    assert until(lambda: "6 of 6 people seem to be gone" in health(mirror, db)["Door"].trouble)
    assert remotes["Door"].people == {}
    plan = mirror.last_plan(number)
    assert plan is not None
    assert apply(db, plan, NOW, even_so=True)
    backends.resume(db, number)
    mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 6)


@pytest.mark.parametrize("fault", ["busy", "unauthorised"])
def test_a_comparison_that_fails_does_not_hold_up_the_rest_for_long(make, db, remotes, fault):
    number = set_up(db)
    remotes["Door"].reading_faults = [None, None, fault]  # two checks, then the list
    enroll(db)
    mirror = make()
    mirror.start(db)
    if fault == "unauthorised":
        assert until(lambda: mirror.states(db)[0].entry.is_paused)
        backends.resume(db, number)
        mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 1)


def test_a_removed_backend_is_no_longer_called(make, db, remotes):
    number = set_up(db)
    mirror = make()
    mirror.start(db)
    assert until(lambda: remotes["Door"].calls)
    backends.remove(db, number, NOW)
    mirror.wake()
    mirror.start(db)
    assert mirror.states(db) == []
    assert until(lambda: remotes["Door"].is_closed)


def test_a_mirror_stops_in_time_even_while_a_request_hangs(make, db, remotes, monkeypatch):
    set_up(db)
    enroll(db)
    hangs, goes_on = threading.Event(), threading.Event()

    def hang():
        hangs.set()
        goes_on.wait(30)

    remotes["Door"].meanwhile = hang
    monkeypatch.setattr(remotes["Door"], "close", goes_on.set)
    mirror = make()
    mirror.start(db)
    assert hangs.wait(10)
    begun_s = time.monotonic()
    mirror.stop()
    assert time.monotonic() - begun_s < STOP_S + 0.5
    mirror.start(db)
    assert not any(line._thread.is_alive() for line in mirror._all())


def test_what_is_under_way_when_a_mirror_stops_may_still_end(make, db, remotes):
    number = set_up(db)
    enroll(db)
    arrived = threading.Event()

    def pause():
        arrived.set()
        assert until(lambda: mirror._is_stopped)

    remotes["Door"].meanwhile = pause
    mirror = make()
    mirror.start(db)
    assert arrived.wait(10)
    mirror.stop()
    assert mirrors.unresolved(db, number) == []
    assert mirrors.how_many_there(db, number) == 1


def test_a_slow_rate_does_not_delay_the_end(make, db, remotes):
    set_up(db, {"calls_per_s": 0.001})
    enroll(db)
    mirror = make()
    mirror.start(db)
    assert until(lambda: remotes["Door"].calls)
    mirror.stop()


def test_a_database_that_cannot_be_opened_is_told_and_tried_again(make, db, path, remotes):
    set_up(db)
    enroll(db)
    failures = [StoreError("The disk is full.")]
    news = threading.Event()

    def opened():
        if failures:
            raise failures.pop()
        return open_database(path, KEY)

    mirror = make(open_db=opened, on_news=news.set)
    mirror.start(db)
    assert news.wait(10)
    assert health(mirror, db)["Door"].trouble == "The disk is full."
    mirror.wake()
    assert until(lambda: len(remotes["Door"].people) == 1)


def test_what_was_owed_while_nothing_ran_is_sent_and_removed(make, db, remotes):
    set_up(db)
    subjects.erase(db, enroll(db, b"ann"), NOW)
    enroll(db, b"bob", name="Bob")
    make().start(db)
    assert until(lambda: pictures(remotes["Door"]) == [[b"bob"]])

import threading
import time
from functools import partial

import pytest

from app.store import backends, outbox
from app.store.database import close, open_database
from app.sync.line import Line
from app.sync.turn import Turn
from tests.store.values import KEY, NOW
from tests.sync.mirrored import enroll, set_up
from tests.sync.scripted_backend import LIKE_FACE_AIDEE, ScriptedBackend
from tests.sync.test_worker import until


@pytest.fixture
def connected():
    """What each connection was made of, and what it led to."""
    return []


@pytest.fixture
def make(path, db, connected):
    def connect(entry, secrets):
        connected.append((dict(entry.options), secrets, given or ScriptedBackend()))
        return connected[-1][2]

    given = None
    made, turn = [], Turn(path.parent)

    def make(number, remote=None, on_news=lambda: None):
        nonlocal given
        given = remote
        opened = partial(open_database, path, KEY)
        made.append(Line(number, opened, close, connect, writer="kiosk", turn=turn, on_news=on_news))
        made[-1].start()
        return made[-1]

    assert db is not None
    yield make
    for line in made:
        line.tell_to_stop()
        line.break_off()
        line.join(time.monotonic() + 10)
        assert not line._thread.is_alive()


def test_a_connection_is_made_of_options_and_secrets_and_anew_when_they_change(make, db, connected):
    number = set_up(db, {"url": "https://old.example"})
    line = make(number)
    assert until(lambda: line.health.is_reached)
    backends.change_options(db, number, {"url": "https://new.example"}, NOW)
    line.wake()
    assert until(lambda: len(connected) == 2)
    backends.change_secrets(db, number, {"key": "new"}, NOW)
    line.wake()
    assert until(lambda: len(connected) == 3)
    assert [options["url"] for options, _, _ in connected] == [
        "https://old.example",
        "https://new.example",
        "https://new.example",
    ]
    assert [secrets["key"] for _, secrets, _ in connected] == ["s3cret", "s3cret", "new"]
    assert [remote.is_closed for _, _, remote in connected] == [True, True, False]


def test_what_the_client_learned_of_the_clock_is_kept(make, db, connected, monkeypatch):
    number = set_up(db)
    backends.pause(db, number, "On holiday.")
    line = make(number)
    monkeypatch.setattr(ScriptedBackend, "clock_offset_s", -90.0)
    backends.resume(db, number)
    line.wake()
    assert until(lambda: backends.all_backends(db)[0].clock_offset_s == -90.0)
    assert len(connected) == 1


def test_whoever_was_put_off_is_tried_again_when_it_is_time(make, db, connected):
    number = set_up(db)
    line = make(number)
    assert until(lambda: line.health.is_reached and not outbox.owed_to(db, number))
    remote = connected[0][2]
    remote.faults = ["before"]
    enroll(db)
    line.wake()
    assert until(lambda: len(remote.people) == 1)
    assert remote.calls.count("add_person") == 2


def test_one_line_at_a_time_writes_to_a_backend_and_gives_way_when_it_is_paused(make, db, connected):
    number = set_up(db)
    first, second = make(number), None
    assert until(lambda: first.health.is_reached)
    second = make(number)
    assert until(lambda: second.health.trouble == "Another program on this computer keeps it up to date.")
    backends.pause(db, number, "On holiday.")
    first.wake()
    assert until(lambda: not first._has_turn)
    first.tell_to_stop()
    backends.resume(db, number)
    second.wake()
    assert until(lambda: second.health.is_reached)
    assert len(connected) == 2


@pytest.fixture
def asking(make, db, monkeypatch):
    """Start a line of a backend that is asked about each of three people; the first question waits."""
    number, remote = set_up(db, kind="face-aidee"), ScriptedBackend(LIKE_FACE_AIDEE)
    for name in ("Ann", "Bob", "Cid"):
        enroll(db, name.encode(), name=name)
    line = make(number, remote)
    assert until(lambda: len(remote.people) == 3 and line.last_plan is not None)
    arrived, goes_on, people_then = threading.Event(), threading.Event(), []
    real = remote.list_faces

    def list_faces(person_id):
        arrived.set()
        assert goes_on.wait(10)
        people_then.append(len(remote.people))
        return real(person_id)

    monkeypatch.setattr(remote, "list_faces", list_faces)
    line.compare()
    assert arrived.wait(10)
    return number, line, goes_on, people_then


def test_what_changes_while_everybody_is_asked_about_is_pushed_meanwhile(asking, db):
    number, _, goes_on, people_then = asking
    enroll(db, b"dan", name="Dan")
    goes_on.set()
    assert until(lambda: len(people_then) == 3)
    assert people_then == [3, 4, 4]
    assert until(lambda: not outbox.owed_to(db, number))


def test_a_comparison_ends_when_the_backend_is_paused(asking, db):
    number, line, goes_on, people_then = asking
    backends.pause(db, number, "On holiday.")
    goes_on.set()
    line.wake()
    assert until(lambda: not line._has_turn)
    assert len(people_then) == 1


def test_a_page_hears_of_many_pushes_at_once_and_of_the_last(make, db, monkeypatch):
    monkeypatch.setattr("app.sync.line.NEWS_S", 3600.0)
    number = set_up(db)
    db.execute("PRAGMA synchronous = OFF").fetchall()
    for each in range(20):
        enroll(db, b"%d" % each)
    remote = ScriptedBackend()
    news: list[int] = []
    make(number, remote, lambda: news.append(len(remote.people)))
    assert until(lambda: news and news[-1] == 20)
    assert len(news) < 5

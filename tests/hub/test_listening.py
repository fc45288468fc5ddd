import queue
import threading

import pytest

from app.hub import changes, galleries, organisations
from app.hub.database import open_hub
from app.hub.listening import is_served
from tests.hub.values import KEY, NOW, enrolled, new_gallery

SOON_S = 20
"""Far more than it takes; the tests go on as soon as it happened."""


@pytest.fixture
def heard(on_server, opened):
    """A hub that listens, and what it hears."""
    notices: queue.Queue[int] = queue.Queue()
    hub = opened(on_server)
    with changes.listening(hub, notices.put):
        while not served(hub):
            pass
        yield notices


def served(hub):
    with hub.reading() as session:
        return is_served(session)


def test_what_another_process_changes_is_heard_at_the_commit(heard, on_server, opened):
    other = opened(on_server)
    with other.writing() as session:
        gallery, _ = new_gallery(session)
        enrolled(session, gallery)
        assert heard.empty()
    assert heard.get(timeout=SOON_S) == gallery.id
    with other.writing() as session:
        galleries.delete(session, gallery.id)
    assert heard.get(timeout=SOON_S) == gallery.id


def test_what_concerns_no_gallery_is_not_heard(heard, on_server, opened):
    with (other := opened(on_server)).writing() as session:
        organisations.add(session, "West", NOW)
    with other.writing() as session:
        gallery, _ = new_gallery(session)
        galleries.update(session, gallery.id, size=1000)
    assert heard.get(timeout=SOON_S) == gallery.id


def test_a_lost_connection_is_made_again(heard, on_server, opened, postgres, monkeypatch):
    monkeypatch.setattr("app.hub.listening.REST_S", 0.01)
    other = opened(on_server)
    with other.writing() as session:
        gallery, _ = new_gallery(session)
    postgres.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN vestibule_gallery'"
    )
    for size in range(1000, 1200):
        with other.writing() as session:
            galleries.update(session, gallery.id, size=size)
        try:
            assert heard.get(timeout=0.1) == gallery.id
        except queue.Empty:
            continue
        return
    pytest.fail("nothing was heard")


def test_a_file_has_nothing_to_tell(tmp_path, opened):
    hub = opened(tmp_path / "hub.db")
    with changes.listening(hub, lambda _: pytest.fail("heard something")), hub.writing() as session:
        enrolled(session, new_gallery(session)[0])


def test_a_database_is_served_as_long_as_somebody_listens(on_server, opened, postgres):
    hub, other = opened(on_server), opened(on_server)
    assert not served(other)
    with changes.listening(hub, print):
        while not served(other):
            pass
        with postgres.database() as elsewhere:
            third = open_hub(elsewhere, KEY)
            assert not served(third)
            third.close()
    while served(other):  # the server notices a moment later
        pass


def test_nothing_is_heard_after_the_end(on_server, opened):
    hub = opened(on_server)
    heard: queue.Queue[int] = queue.Queue()
    before = set(threading.enumerate())
    with changes.listening(hub, heard.put):
        (listener,) = set(threading.enumerate()) - before
        while not served(hub):
            pass
    assert not listener.is_alive()
    with hub.writing() as session:
        enrolled(session, new_gallery(session)[0])
    assert heard.empty()

from app.hub import replays
from tests.hub.values import NOW, later


def test_a_signature_is_new_once(hub):
    with hub.noting() as session:
        assert replays.is_new(session, b"one", NOW, later(10))
        assert not replays.is_new(session, b"one", later(1), later(11))
        assert replays.is_new(session, b"two", NOW, later(10))


def test_a_signature_is_remembered_by_a_hub_that_was_started_again(location, opened):
    first = opened(location)
    with first.noting() as session:
        assert replays.is_new(session, b"one", NOW, later(10))
    with opened(location).noting() as session:
        assert not replays.is_new(session, b"one", NOW, later(10))


def test_what_cannot_be_used_any_longer_is_forgotten(hub):
    with hub.noting() as session:
        for digest in (b"one", b"two"):
            replays.is_new(session, digest, NOW, later(10))
        assert replays.is_new(session, b"three", later(10), later(20))
        kept = session.connection.exec_driver_sql("SELECT count(*) FROM replays").scalar()
        assert kept == 1

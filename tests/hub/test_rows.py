from app.hub.rows import gallery_of, insert_new
from app.hub.schema import galleries, replays
from tests.hub.values import NOW


def test_a_row_that_is_there_already_is_not_inserted_and_not_changed(hub):
    with hub.writing() as session:
        assert insert_new(session, replays, {"digest": b"one", "keep_until": NOW})
        assert not insert_new(session, replays, {"digest": b"one", "keep_until": NOW})
        assert insert_new(session, replays, {"digest": b"two", "keep_until": NOW})


def test_a_row_is_read_as_what_was_made(hub, gallery):
    with hub.reading() as session:
        assert gallery_of(session.connection.execute(galleries.select()).one()) == gallery

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.errors import StoreError
from app.hub import organisations
from app.hub.database import migrate, open_hub
from app.hub.migration import step_names
from tests.hub.newer import newer_program, older_program
from tests.hub.values import KEY, NOW, new_gallery


def test_tables_are_made_by_the_first_that_opens_an_empty_database(on_server):
    assert migrate(on_server, KEY) == step_names()
    assert migrate(on_server, KEY) == []
    open_hub(on_server, KEY).close()


def test_several_that_open_an_empty_database_at_once_make_the_tables_once(on_server):
    with ThreadPoolExecutor(4) as pool:
        for hub in pool.map(lambda _: open_hub(on_server, KEY), range(4)):
            hub.close()


def test_an_older_database_is_migrated_on_command_only(on_server, tmp_path, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    open_hub(on_server, KEY).close()
    newer_program(migrations)
    with pytest.raises(StoreError, match="vestibule hub migrate"):
        open_hub(on_server, KEY)
    with pytest.raises(StoreError, match="key"):
        migrate(on_server, KEY[::-1])
    assert migrate(on_server, KEY) == ["0002_colour"]
    open_hub(on_server, KEY).close()


def test_a_newer_database_is_refused(on_server, tmp_path, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    newer_program(migrations)
    open_hub(on_server, KEY).close()
    (migrations / "versions" / "step_0002_colour.py").unlink()
    for attempt in (open_hub, migrate):
        with pytest.raises(StoreError, match="newer Vestibule"):
            attempt(on_server, KEY)


def test_an_address_that_is_none_and_a_server_that_is_not_there_are_told_of(postgres):
    with pytest.raises(StoreError, match="is not an address"):
        open_hub("postgresql://host:port/hub", KEY)
    with pytest.raises(StoreError, match="does not answer"):
        open_hub("postgresql://nobody@127.0.0.1:1/hub", KEY)
    with pytest.raises(StoreError, match="missing"):
        open_hub(postgres.url("missing"), KEY)


def test_the_older_form_of_the_address_will_do(on_server):
    open_hub(on_server.replace("postgresql://", "postgres://"), KEY).close()


def test_after_the_server_was_started_again_the_next_call_works(postgres, on_server, opened):
    hub = opened(on_server)
    with hub.writing() as session:
        organisations.add(session, "West", NOW)
    postgres.stop()
    try:
        with pytest.raises(StoreError, match="does not answer"), hub.reading() as session:
            organisations.everybody(session)
    finally:
        postgres.start()
    with hub.writing() as session:
        assert organisations.find(session, "West") is not None
        new_gallery(session)


def test_a_connection_lost_within_a_transaction_leaves_nothing_of_it(postgres, on_server, opened):
    hub = opened(on_server)

    def write_and_lose():
        with hub.writing() as session:
            organisations.add(session, "West", NOW)
            process = session.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            postgres.execute(f"SELECT pg_terminate_backend({process}, 5000)")
            organisations.add(session, "East", NOW)

    with pytest.raises(StoreError, match="does not answer"):
        write_and_lose()
    with hub.writing() as session:
        assert organisations.everybody(session) == []
        organisations.add(session, "West", NOW)


def test_an_address_with_a_password_shows_it_nowhere(on_server, opened):
    hub = opened(on_server.replace("@", ":hunter2@"))
    assert "hunter2" not in repr(hub.engine)

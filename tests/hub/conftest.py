"""Fixtures: a new hub's database of each kind, and where it is."""

import shutil
from contextlib import ExitStack

import pytest
from argon2 import PasswordHasher
from sqlalchemy import make_url

from app.hub import passwords
from app.hub.database import open_hub
from tests.hub.postgres import running_server
from tests.hub.values import KEY, new_gallery


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch):
    """Hashes that cost nothing; each says itself what it cost, so that checking needs no change."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(scope="session")
def postgres():
    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def made_on_server(postgres):
    """A hub's database that tests use one after the other: making one takes a quarter of a second."""
    with postgres.database() as url:
        open_hub(url, KEY).close()
        yield url


@pytest.fixture(scope="session")
def hub_on_server(made_on_server):
    """It stays open: opening one for each test takes longer than most tests."""
    database = open_hub(made_on_server, KEY)
    yield database
    database.close()


@pytest.fixture
def on_server(postgres):
    """Where an empty database on PostgreSQL is."""
    with postgres.database() as url:
        yield url


@pytest.fixture
def emptied_on_server(postgres, made_on_server):
    """Where a hub's database on PostgreSQL is, with nothing in it."""
    yield made_on_server
    postgres.execute("DELETE FROM organisations; DELETE FROM replays", make_url(made_on_server).database)


@pytest.fixture(scope="session")
def made_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("hub") / "hub.db"
    open_hub(path, KEY).close()
    return path


@pytest.fixture
def copied_file(tmp_path, made_file):
    path = tmp_path / "hub" / "hub.db"
    path.parent.mkdir()
    return shutil.copy2(made_file, path)


@pytest.fixture(params=["file", "server"])
def location(request):
    """Where a new hub's database is: a path or an address."""
    return request.getfixturevalue("copied_file" if request.param == "file" else "emptied_on_server")


@pytest.fixture
def opened():
    """Open databases that are closed before the place where they are goes away."""
    with ExitStack() as stack:

        def opening(location, key=KEY, **options):
            database = open_hub(location, key, **options)
            stack.callback(database.close)
            return database

        yield opening


@pytest.fixture
def hub(location, opened, request):
    return request.getfixturevalue("hub_on_server") if isinstance(location, str) else opened(location)


@pytest.fixture
def gallery(hub):
    with hub.writing() as session:
        return new_gallery(session)[0]

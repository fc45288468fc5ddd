"""Fixtures: a receiver of events, and a database that several threads open."""

import pytest

from app.store.database import close, open_database
from tests.store.values import KEY
from tests.sync.receiver import receiving


@pytest.fixture
def receiver():
    with receiving() as one:
        yield one


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "vestibule.db"


@pytest.fixture
def db(path):
    database = open_database(path, KEY)
    yield database
    close(database)

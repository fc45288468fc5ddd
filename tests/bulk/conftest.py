"""Fixtures: a new database."""

import pytest

from app.store.database import close, open_database
from tests.store.values import KEY


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "vestibule.db"


@pytest.fixture
def db(path):
    database = open_database(path, KEY)
    yield database
    close(database)

"""Fixtures: a new hub's database, and where it is."""

import pytest

from app.hub.database import open_hub
from tests.hub.values import KEY, new_gallery


@pytest.fixture
def location(tmp_path):
    return tmp_path / "hub" / "hub.db"


@pytest.fixture
def hub(location):
    database = open_hub(location, KEY)
    yield database
    database.close()


@pytest.fixture
def gallery(hub):
    with hub.writing() as session:
        return new_gallery(session)[0]

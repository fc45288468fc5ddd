"""Fixtures: a PostgreSQL server, and a hub's empty database on it."""

import pytest

from app.hub.database import open_hub
from tests.hub.postgres import running_server
from tests.hub.values import KEY


@pytest.fixture(scope="session")
def postgres():
    with running_server() as server:
        yield server


@pytest.fixture(scope="module")
def on_server(postgres):
    """Where a hub's database on PostgreSQL is; each module of tests has its own."""
    with postgres.database() as url:
        open_hub(url, KEY).close()
        yield url

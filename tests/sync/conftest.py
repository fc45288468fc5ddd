"""Fixtures: a receiver of events, a database that several threads open, and hubs over HTTP."""

import pytest

from app.store.database import close, open_database
from tests.store.values import KEY
from tests.sync import aidee_hub, nec_id_hub
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


@pytest.fixture(scope="session")
def nec_id(tmp_path_factory):
    """Serve a hub to clients of NEC ID; in the end all that was asked is checked by the contract."""
    with nec_id_hub.served(tmp_path_factory.mktemp("nec_id")) as hub:
        yield hub


@pytest.fixture(scope="session")
def aidee(tmp_path_factory):
    """Serve a hub to clients of Face AiDee and of panels, as `nec_id` does."""
    with aidee_hub.served(tmp_path_factory.mktemp("aidee")) as hub:
        yield hub

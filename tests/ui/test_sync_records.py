"""What the page asks of the store and of backends: a real store, and a real hub over HTTP."""

from __future__ import annotations

from functools import partial

import pytest

from app.errors import BackendError, BackendUnavailable, SettingsError
from app.store import backends, mirrors, outbox
from app.store.database import close, open_database
from app.sync.push import push_next
from app.sync.settle import Settler
from app.sync.state import Health, state_of
from app.sync.turn import BUSY, Turn
from app.sync.writer import this_machine
from app.ui import sync_records
from app.ui.sync_values import Entered, Stand
from tests.server.aidee_site import PASSWORD
from tests.store.values import KEY, NOW
from tests.sync import aidee_hub, nec_id_hub
from tests.sync.mirrored import drain, enroll, set_up
from tests.sync.scripted_backend import ScriptedBackend

UNKNOWN = Health()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vestibule.db"


@pytest.fixture
def db(path):
    database = open_database(path, KEY)
    yield database
    close(database)


@pytest.fixture(scope="module")
def nec_id(tmp_path_factory):
    with nec_id_hub.served(tmp_path_factory.mktemp("nec_id")) as hub:
        yield hub


@pytest.fixture(scope="module")
def aidee(tmp_path_factory):
    with aidee_hub.served(tmp_path_factory.mktemp("aidee")) as hub:
        yield hub


def entered(hub, **changed):
    gallery = hub.gallery()
    options = {"url": hub.url, "access_key": gallery.tenant.access_key, "earlier_consents": "yes"}
    secrets = {"secret_key": gallery.tenant.secret_key, "api_key": gallery.access.key}
    return Entered("nec-id", "Hub", {**options, **changed.pop("options", {})}, {**secrets, **changed})


def stand_of(db, number, health=UNKNOWN):
    entry = backends.find(db, number)
    assert entry is not None
    return sync_records._card(db, state_of(db, entry, health)).stand


def test_a_connection_test_succeeds_and_changes_nothing(nec_id):
    wanted = entered(nec_id)
    assert sync_records.Trial(wanted).run() == wanted


@pytest.mark.parametrize(
    ("changed", "error"),
    [({"secret_key": "wrong"}, BackendError), ({"options": {"threshold": "many"}}, SettingsError)],
)
def test_a_connection_test_says_what_is_wrong(nec_id, changed, error):
    with pytest.raises(error):
        sync_records.Trial(entered(nec_id, **changed)).run()


def test_a_connection_test_that_was_left_ends(nec_id):
    trial = sync_records.Trial(entered(nec_id))
    trial.end()
    with pytest.raises(BackendUnavailable):
        trial.run()
    trial.end()


def test_an_account_is_asked_for_a_key_once_and_its_password_is_not_kept(aidee):
    aidee.site.account("setting up")
    gallery = aidee.site.gallery()
    options = {"url": aidee.url, "project": str(gallery.id)}
    account = {"username": "setting up", "account_password": PASSWORD}
    found = sync_records.Trial(Entered("face-aidee", "Branch", options, account)).run()
    assert set(found.secrets) == {"key", "secret"}
    assert sync_records.with_keys(found) is found


def test_what_there_is_to_know_before_a_backend_is_set_up(db):
    set_up(db, name="Old door")
    enroll(db, tags=("keys",), group="Workshop")
    ground = sync_records.ground(db)
    assert (ground.names, ground.tags, ground.groups, ground.people) == (
        ("Old door",),
        ("keys",),
        ("Workshop",),
        1,
    )
    assert ground.kinds["nec-id"].required == ("url", "access_key")


def test_how_a_backend_stands_follows_from_what_is_known_of_it(db):
    number = set_up(db, {"earlier_consents": "yes"})
    enroll(db)
    reached, lost = Health(is_reached=True), Health(is_reached=False, trouble="No route.")
    assert stand_of(db, number) is Stand.STARTING
    assert stand_of(db, number, reached) is Stand.SENDING
    assert stand_of(db, number, lost) is Stand.UNREACHED
    assert stand_of(db, number, Health(trouble=BUSY)) is Stand.HELD_UP
    drain(Settler(db, number, ScriptedBackend()))
    assert stand_of(db, number, reached) is Stand.UP_TO_DATE
    backends.claim(db, number, "desk-2")
    assert stand_of(db, number, reached) is Stand.HELD_UP
    backends.take_over(db, number, this_machine(), NOW)
    backends.pause(db, number, "On holiday.")
    assert stand_of(db, number, reached) is Stand.PAUSED


def test_who_needs_a_decision_is_named(db):
    number = set_up(db, {"earlier_consents": "yes"})
    subject_id = enroll(db, b"ann", name="Ann Example")
    remote = ScriptedBackend()
    remote.faults, remote.can_tell = ["after"], False
    push_next(Settler(db, number, remote), NOW, lambda: 0.0)
    drain(Settler(db, number, remote))
    about = sync_records.about(db, None, number)
    assert about is not None
    (parked,) = about.parked
    assert (parked.subject_id, parked.name, parked.is_unknown) == (subject_id, "Ann Example", True)
    assert about.card.stand is Stand.STARTING or about.card.parked == 1
    sync_records.drop(db, number, "", "reception")
    assert outbox.parked(db, number) == []


def test_a_backend_that_was_removed_has_no_details(db):
    assert sync_records.about(db, None, 7) is None
    assert sync_records.cards(db, None) == []


def test_a_farewell_waits_for_its_turn_and_says_who_has_it(db, path, monkeypatch):
    number = set_up(db)
    held = Turn(path.parent)
    assert held.take(number)
    monkeypatch.setattr(sync_records, "_TURN_S", 0.2)
    remote = ScriptedBackend()
    opened = partial(open_database, path, KEY)
    connect = lambda entry, secrets: remote  # noqa: ARG005, E731
    farewell = sync_records.Farewell(opened, close, path.parent, number, "reception", connect)
    with pytest.raises(BackendError, match="Another program"):
        farewell.run(lambda _news: None)
    held.release(number)
    assert farewell.run(lambda _news: None) == 0
    assert backends.find(db, number) is None
    assert farewell.run(lambda _news: None) == 0


def test_a_farewell_that_is_stopped_keeps_the_backend(db, path):
    number = set_up(db, {"earlier_consents": "yes"})
    enroll(db)
    remote = ScriptedBackend()
    drain(Settler(db, number, remote))
    opened = partial(open_database, path, KEY)
    connect = lambda entry, secrets: remote  # noqa: ARG005, E731
    farewell = sync_records.Farewell(opened, close, path.parent, number, "reception", connect)
    farewell.end()
    with pytest.raises(BackendUnavailable, match="You stopped it"):
        farewell.run(lambda _news: None)
    assert backends.find(db, number) is not None
    assert mirrors.how_many_there(db, number) == 1


def test_a_backend_is_added_with_everything_that_was_entered(db):
    wanted = Entered("nec-id", "Door", {"url": "https://example.org"}, {"api_key": "k3y"})
    number = sync_records.add(db, wanted, "reception")
    entry = backends.find(db, number)
    assert entry is not None
    assert (entry.name, entry.options) == ("Door", {"url": "https://example.org"})
    assert backends.secrets_of(db, number) == {"api_key": "k3y"}

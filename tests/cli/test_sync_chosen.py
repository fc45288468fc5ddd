import pytest

from app.bootstrap import Options, open_store
from app.cli.sync_chosen import Missing, chosen, command, connected, name_of, one, whom
from app.errors import BackendUnavailable
from app.store import backends, mirrors, outbox, subjects
from app.store.database import close
from app.store.mirrors import MirroredPerson, MirrorState
from tests.store.values import NOW, enroll_someone


@pytest.fixture
def db(tmp_path):
    db = open_store(Options(tmp_path / "data"))
    yield db
    close(db)


def set_up(db, name="Door", **options):
    own = {"url": "https://backend.example", "access_key": "a", **options}
    secrets = {"secret_key": "s", "api_key": "k"}
    backends.add(db, name=name, kind="nec-id", options=own, secrets=secrets, now=NOW)
    return one(db, name)


def test_all_backends_are_meant_unless_one_is_named(db):
    with pytest.raises(Missing, match="No backend is set up"):
        chosen(db, None)
    door, gate = set_up(db), set_up(db, "Gate")
    assert chosen(db, None) == [door, gate]
    assert chosen(db, " Gate ") == [gate]
    with pytest.raises(Missing, match=r"There is no backend “door”\. Did you mean “Door”\?"):
        chosen(db, "door")


def test_whoever_was_erased_is_meant_by_the_id_where_a_backend_may_have_a_copy(db):
    door = set_up(db)
    ann, bob = enroll_someone(db), enroll_someone(db, "Bob Example")
    assert whom(db, "Ann Example", [door]) == (ann, "Ann Example")
    mirrors.keep(db, door.backend_id, MirroredPerson(ann, "7", MirrorState.SYNCED))
    for subject_id in (ann, bob):
        subjects.erase(db, subject_id, NOW)
    assert whom(db, ann, [door]).name == f"somebody erased here ({ann})"
    assert outbox.find(db, door.backend_id, bob)
    assert whom(db, bob, [door]).subject_id == bob
    with pytest.raises(Missing, match="Nobody of that name is enrolled"):
        whom(db, bob, [])
    with pytest.raises(Missing, match="Nobody of that name is enrolled"):
        whom(db, "Ann Example", [door])
    assert name_of(db, "7") == "somebody erased here (7)"


def test_a_name_of_several_words_is_quoted_in_what_to_type(db):
    assert command("run --backend", set_up(db)) == "vestibule sync run --backend Door"
    assert command("backend show", set_up(db, "Front door")) == 'vestibule sync backend show "Front door"'


def test_a_connection_keeps_to_the_rate_and_is_closed_in_the_end(db, monkeypatch):
    waits: list[float] = []
    monkeypatch.setattr("app.cli.sync_chosen.time.sleep", waits.append)
    monkeypatch.setattr("app.cli.sync_chosen.time.monotonic", lambda: 100.0)
    with connected(db, set_up(db, calls_per_s=4, bytes_per_s=1000)) as (settler, before_call):
        for size_bytes in (0, 1000, 0):
            before_call(size_bytes)
    assert waits == [0, 0.25, 1.25]
    with pytest.raises(BackendUnavailable):
        settler.backend.check()

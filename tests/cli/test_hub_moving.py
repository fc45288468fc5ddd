import os
import shutil

import pytest

from app.hub.migration import step_names
from tests.cli.hub_data import asked
from tests.hub.postgres import running_server
from tests.hub.values import enrolled, new_gallery


@pytest.fixture
def other(acme, tmp_path):
    """The data folder of a hub on another machine, which has the key and nothing else."""
    folder = tmp_path / "other"
    folder.mkdir()
    shutil.copy(acme.data / "hub.key", folder)
    return folder


@pytest.fixture
def exported(run, acme, tmp_path):
    path = tmp_path / "hub.export"
    assert run("hub", "export", path, "--data", acme.data).code == 0
    return path


def everything(run, *options):
    things = ("tenant", "gallery", "application", "account", "project")
    return [run("hub", thing, "list", "--json", *options).out for thing in things]


def test_a_database_is_made_or_brought_to_this_program_s_schema(run, tmp_path):
    ran = run("hub", "migrate", "--json", "--data", tmp_path)
    assert (ran.code, ran.results) == (0, [{"steps": step_names()}])
    assert (tmp_path / "hub.db").exists()
    again = run("hub", "migrate", "--data", tmp_path)
    assert (again.code, again.out) == (0, "The database has the schema of this program; nothing to do.\n")


def test_an_export_tells_what_is_in_it_and_shows_nothing_of_it(run, acme, tmp_path):
    path = tmp_path / "hub.export"
    ran = run("hub", "export", path, "--data", acme.data)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"{path}: 1 tenant, 1 gallery, 0 people with 0 faces."
        f" It opens with {acme.data / 'hub.key'} alone: keep a copy of that elsewhere.\n"
    )
    assert b"Acme" not in path.read_bytes()
    [told] = run("hub", "export", tmp_path / "again", "--json", "--data", acme.data).results
    assert (told["file"], told["rows"]["organisations"]) == (str(tmp_path / "again"), 1)


def test_an_export_replaces_no_file(run, acme, exported):
    before = exported.read_bytes()
    ran = run("hub", "export", exported, "--data", acme.data)
    assert (ran.code, ran.out) == (3, "")
    assert exported.read_bytes() == before


def test_another_machine_takes_everything_in_with_the_same_key(run, acme, exported, other):
    ran = run("hub", "import", exported, "--data", other)
    assert (ran.code, ran.out) == (0, "1 tenant, 1 gallery, 0 people with 0 faces imported.\n")
    assert everything(run, "--data", other) == everything(run, "--data", acme.data)
    again = run("hub", "import", exported, "--data", other)
    assert again.code == 3
    assert "Import into an empty one." in again.err


def test_without_the_key_nothing_is_imported_and_no_other_key_is_made(run, exported, tmp_path):
    ran = run("hub", "import", exported, "--data", tmp_path / "new")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == (
        f"vestibule: {tmp_path / 'new' / 'hub.key'} is not there."
        f" Copy it from the hub that wrote {exported}, and try again.\n"
    )
    assert not (tmp_path / "new" / "hub.key").exists()
    assert not (tmp_path / "new" / "hub.db").exists()


def test_another_key_opens_no_export(run, exported, tmp_path):
    run("hub", "migrate", "--data", tmp_path / "stranger")
    ran = run("hub", "import", exported, "--data", tmp_path / "stranger")
    assert ran.code == 3
    assert "the key does not fit it" in ran.err


@pytest.mark.parametrize("kind", ["on", "off"])
def test_the_file_compares_no_embeddings_itself(run, acme, kind):
    ran = run("hub", "vectors", kind, "--data", acme.data)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == "vestibule: Only PostgreSQL with pgvector can compare embeddings itself.\n"


def test_postgresql_compares_embeddings_when_it_is_told_to(run, tmp_path):
    with running_server() as server, server.database() as url:
        there = ("--data", tmp_path, "--database", url)
        asked(tmp_path, lambda session: enrolled(session, new_gallery(session)[0]), url=url)
        ran = run("hub", "vectors", "on", *there)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == (
            "1 embedding added. PostgreSQL itself compares galleries of more faces than hub.memory_faces."
            " Whoever administers the server can now read the embeddings of all faces.\n"
        )
        assert run("hub", "vectors", "on", "--json", *there).results == [{"vectors": True, "added": 0}]
        assert run("hub", "vectors", "off", "--json", *there).results == [{"vectors": False}]
        ran = run("hub", "vectors", "off", *there)
        assert (ran.code, ran.out) == (
            0,
            "The embeddings that PostgreSQL could read are deleted; all galleries are held in memory.\n",
        )


@pytest.mark.skipif("VESTIBULE_ALL" not in os.environ, reason="starts a server: VESTIBULE_ALL=1 runs it")
def test_a_hub_moves_from_its_file_to_postgresql_and_back(run, acme, exported, other, tmp_path):
    with running_server() as server, server.database() as url:
        there = ("--data", other, "--database", url)
        assert run("hub", "import", exported, *there).code == 0
        assert everything(run, *there) == everything(run, "--data", acme.data)
        assert not (other / "hub.db").exists()
        assert run("hub", "tenant", "add", "Beta", *there).code == 0
        assert run("hub", "export", tmp_path / "back.export", *there).code == 0
        wanted = everything(run, *there)
    assert run("hub", "import", tmp_path / "back.export", "--data", other).code == 0
    assert everything(run, "--data", other) == wanted

import sqlite3
import subprocess
import sys

import pytest

from app.bootstrap import Options, open_hub
from app.hub import organisations
from tests.cli.command import environment, vestibule
from tests.cli.hub_data import asked


def test_the_first_command_makes_an_encrypted_database_and_its_key_for_the_owner_only(tmp_path):
    data = tmp_path / "new"
    ran = vestibule("hub", "tenant", "add", "Acme", "--json", "--data", data)
    assert (ran.code, ran.err) == (0, "")
    assert {"hub.db", "hub.key"} <= {path.name for path in data.iterdir()}
    assert not (data / "vestibule.db").exists()
    assert b"Acme" not in (data / "hub.db").read_bytes()
    if sys.platform != "win32":
        assert [(data / name).stat().st_mode & 0o077 for name in ("hub.db", "hub.key")] == [0, 0]
    listed = vestibule("hub", "tenant", "list", "--json", "--data", data)
    assert [one["tenant"] for one in listed.results] == ["Acme"]


def test_a_database_without_its_key_is_not_replaced(run, acme):
    before = (acme.data / "hub.db").read_bytes()
    (acme.data / "hub.key").unlink()
    ran = run("hub", "tenant", "add", "Beta", "--data", acme.data)
    assert ran.code == 3
    assert "its key is missing" in ran.err
    assert (acme.data / "hub.db").read_bytes() == before


def test_commands_work_while_a_hub_holds_the_database(run, acme):
    database = open_hub(Options(acme.data), "")
    try:
        assert run("hub", "tenant", "add", "Beta", "--data", acme.data).code == 0
        with database.reading() as session:
            assert organisations.find(session, "Beta") is not None
    finally:
        database.close()


def test_what_is_refused_leaves_nothing_behind(run, acme):
    before = run("hub", "tenant", "list", "--json", "--data", acme.data).out
    assert run("hub", "tenant", "add", "Acme", "--json", "--data", acme.data).code == 1
    assert run("hub", "tenant", "list", "--json", "--data", acme.data).out == before


def test_nothing_is_printed_of_what_is_not_kept(run, acme, monkeypatch):
    def failing(*_arguments):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("app.hub.organisations.issue_key", failing)
    ran = run("hub", "tenant", "add", "Beta", "--data", acme.data)
    assert (ran.code, ran.out) == (3, "")
    assert asked(acme.data, lambda session: organisations.find(session, "Beta")) is None


def test_the_log_has_the_commands_and_neither_names_nor_secrets(run, acme):
    [made] = run("hub", "tenant", "add", "Beta Ltd", "--json", "--data", acme.data).results
    run("hub", "tenant", "list", "--data", acme.data)
    logged = (acme.data / "logs" / "vestibule.log").read_text(encoding="utf-8")
    assert "hub tenant add\n" in logged
    assert "hub tenant list" not in logged
    assert not [one for one in made.values() if one in logged]


@pytest.mark.parametrize("order", ["option", "setting"])
def test_a_database_that_is_no_address_is_a_sentence(run, tmp_path, order):
    if order == "setting":
        (tmp_path / "settings.toml").write_text('[hub]\ndatabase = "mysql://there"\n', encoding="utf-8")
    given = ("--database", "mysql://there") if order == "option" else ()
    ran = run("hub", "tenant", "list", *given, "--data", tmp_path)
    assert ran.code == 3
    assert "hub.database must begin with postgresql://" in ran.err


def test_the_option_comes_before_the_setting(run, acme):
    (acme.data / "settings.toml").write_text(
        '[hub]\ndatabase = "postgresql://nobody@127.0.0.1:1/none"\n', encoding="utf-8"
    )
    ran = run("hub", "tenant", "list", "--data", acme.data)
    assert ran.code == 3
    assert "PostgreSQL does not answer" in ran.err
    assert run("hub", "tenant", "list", "--database", "", "--data", acme.data).code == 0


def test_without_the_hub_s_packages_the_command_says_what_to_install(tmp_path):
    code = "import sys; sys.modules['sqlalchemy'] = None; from app.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "hub", "tenant", "list", "--data", tmp_path],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "vestibule: The hub needs the package “sqlalchemy”, which is not installed."
        ' In the folder of the program, install it with: pip install ".[hub]".\n'
    )

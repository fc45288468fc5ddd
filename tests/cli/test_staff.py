import getpass
import io
import json
import sys
from datetime import UTC, datetime

import pytest

from app.bootstrap import Options, open_store
from app.store import accounts
from app.store.database import close
from tests.cli.command import vestibule


def asked(data, question):
    db = open_store(Options(data))
    try:
        return question(db)
    finally:
        close(db)


def saying(monkeypatch, text):
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def typing(monkeypatch, *answers):
    """Sit down at a terminal and answer what is asked."""
    terminal, left = io.StringIO(), iter(answers)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(left))


@pytest.fixture
def ann(run, tmp_path, monkeypatch):
    """A data folder in which Ann is the administrator."""
    saying(monkeypatch, "2468\n")
    assert run("staff", "add", "Ann Example", "--role", "admin", "--data", tmp_path).code == 0
    return tmp_path


def test_without_accounts_that_is_said(run, tmp_path):
    ran = run("staff", "list", "--data", tmp_path)
    assert (ran.code, ran.out) == (0, "Nobody has an account: everybody at the window may do everything.\n")
    assert run("staff", "list", "--json", "--data", tmp_path).out == ""


def test_an_account_is_added_with_a_secret_typed_twice(run, ann, monkeypatch):
    typing(monkeypatch, "Straße und Hof", "Straße und Hof")
    ran = run("staff", "add", "Bob", "--role", "operator", "--data", ann)
    assert (ran.code, ran.out) == (0, "Bob may sign in as operator.\n")
    [one, bob] = asked(ann, accounts.accounts)
    assert (one.has_pin, bob.has_pin) == (True, False)
    assert asked(
        ann, lambda db: accounts.sign_in(db, bob.account_id, "Straße und Hof", datetime.now(UTC))
    ).right


def test_two_secrets_that_differ_add_nobody(run, ann, monkeypatch):
    typing(monkeypatch, "2468", "2469")
    ran = run("staff", "add", "Bob", "--role", "operator", "--data", ann)
    assert ran.code == 3
    assert "The two differ" in ran.err
    assert len(asked(ann, accounts.accounts)) == 1


def test_role_and_secret_are_changed_and_an_account_removed_by_name_or_id(run, ann, monkeypatch):
    saying(monkeypatch, "13579\n")
    assert run("staff", "add", "Bob", "--role", "operator", "--data", ann).code == 0
    assert run("staff", "role", "bob", "auditor", "--data", ann).out == "Bob is auditor from now on.\n"
    bob = json.loads(run("staff", "list", "--json", "--data", ann).out.splitlines()[1])
    assert (bob["name"], bob["role"], bob["secret"]) == ("Bob", "auditor", "pin")
    saying(monkeypatch, "a longer one\n")
    changed = json.loads(run("staff", "secret", bob["id"], "--json", "--data", ann).out)
    assert changed["secret"] != bob["secret"]
    assert run("staff", "remove", bob["id"], "--data", ann).out == "Bob can no longer sign in.\n"
    actors = asked(ann, lambda db: db.execute("SELECT DISTINCT actor FROM audit").fetchall())
    assert actors == [("command line",)]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("remove", "Ann Example"), "last administrator"),
        (("role", "Ann Example", "auditor"), "last administrator"),
        (("remove", "Zoe"), "There is no account"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(run, ann, words, sentence):
    ran = run("staff", *words, "--data", ann)
    assert ran.code == 3
    assert sentence in ran.err


def test_a_secret_is_no_option(tmp_path):
    assert (
        vestibule("staff", "add", "Ann", "--role", "admin", "--secret", "2468", "--data", tmp_path).code == 2
    )

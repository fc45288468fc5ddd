import getpass
import io
import sys

import pytest
from argon2 import PasswordHasher

from app.hub import accounts, passwords
from tests.cli.hub_data import NOW, PASSWORD, asked

NEW = "a new pass phrase"


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch):
    """Hashes that cost nothing; each says itself what it cost, so that checking needs no change."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def at_terminal(monkeypatch, *answers):
    """Sit down at a terminal and answer what is asked."""
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    left = list(answers)

    def getpass_(_prompt):
        if not left:
            raise EOFError
        return left.pop(0)

    monkeypatch.setattr(getpass, "getpass", getpass_)


@pytest.fixture
def typed_in(monkeypatch):
    """The password as one line of the input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{NEW}\r\nmore\n"))


def knows(acme, username, password):
    return asked(acme.data, lambda session: accounts.check_password(session, username, password))


def test_the_password_of_a_new_account_is_asked_for_twice(run, acme, monkeypatch):
    at_terminal(monkeypatch, NEW, NEW)
    ran = run("hub", "account", "add", "bea", "--tenant", "Acme", "--data", acme.data)
    assert ran.code == 0
    assert ran.out.startswith("bea, of Acme: keys, since 20")
    account = knows(acme, "bea", NEW)
    assert (account.may_have_keys, account.is_administrator, account.panel_gallery_id) == (True, True, None)
    assert knows(acme, "bea", "another") is None


@pytest.mark.usefixtures("typed_in")
def test_or_it_is_one_line_of_the_input(run, acme):
    command = ("account", "add", "bea", "--tenant", "Acme", "--password-from-stdin", "--json")
    [made] = run("hub", *command, "--data", acme.data).results
    account = knows(acme, "bea", NEW)
    assert made == {
        "account": "bea",
        "tenant": "Acme",
        "may_have_keys": True,
        "is_administrator": True,
        "panel": None,
        "created_at": account.created_at.isoformat(),
        "revoked_at": None,
    }


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ((NEW, f"{NEW}."), "The two passwords differ. Nothing was changed."),
        (("1234567", "1234567"), "must have at least 8 characters. Nothing was changed."),
        ((), "must have at least 8 characters"),
    ],
)
def test_a_password_that_will_not_do_is_a_sentence(run, acme, monkeypatch, answers, sentence):
    at_terminal(monkeypatch, *answers)
    ran = run("hub", "account", "add", "bea", "--tenant", "Acme", "--data", acme.data)
    assert (ran.code, ran.out) == (3, "")
    assert sentence in ran.err
    assert asked(acme.data, lambda session: accounts.find(session, "bea")) is None


@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_without_a_terminal_a_script_is_told_how_to_give_it(run, acme, monkeypatch, stream):
    monkeypatch.setattr(sys, "stdin", stream)
    ran = run("hub", "account", "add", "bea", "--tenant", "Acme", "--data", acme.data)
    assert ran.code == 3
    assert "There is no terminal to ask for the password. Add --password-from-stdin." in ran.err
    command = ("account", "add", "bea", "--tenant", "Acme", "--password-from-stdin")
    assert "at least 8 characters" in run("hub", *command, "--data", acme.data).err


@pytest.mark.usefixtures("typed_in")
def test_an_account_can_be_for_the_panel_alone(run, acme):
    command = ("account", "add", "panel", "--tenant", "Acme", "--password-from-stdin", "--no-keys")
    ran = run("hub", *command, "--no-administrator", "--panel", "Staff", "--data", acme.data)
    assert ran.out.startswith("panel, of Acme: visitor of the panel “Staff”, since 20")
    account = knows(acme, "panel", NEW)
    assert (account.may_have_keys, account.is_administrator) == (False, False)
    assert account.panel_gallery_id == acme.project
    _, listed = run("hub", "account", "list", "--json", "--data", acme.data).results
    assert listed["panel"] == acme.gallery


@pytest.mark.usefixtures("typed_in")
def test_the_panel_of_an_account_is_a_gallery_of_its_tenant(run, acme):
    run("hub", "tenant", "add", "Beta", "--data", acme.data)
    command = ("account", "add", "bea", "--tenant", "Beta", "--password-from-stdin", "--panel", "Staff")
    ran = run("hub", *command, "--data", acme.data)
    assert (ran.code, ran.out) == (1, "The gallery “Staff” does not belong to Beta.\n")
    assert asked(acme.data, lambda session: accounts.find(session, "bea")) is None


@pytest.mark.usefixtures("typed_in")
def test_a_name_that_is_taken_is_refused_and_keeps_its_password(run, acme):
    command = ("account", "add", "ann", "--tenant", "Acme", "--password-from-stdin")
    ran = run("hub", *command, "--data", acme.data)
    assert (ran.code, ran.out) == (1, "There is an account “ann” already.\n")
    assert knows(acme, "ann", PASSWORD) is not None


def test_accounts_are_listed_of_all_tenants_or_of_one(run, acme):
    run("hub", "tenant", "add", "Beta", "--data", acme.data)
    [listed] = run("hub", "account", "list", "--json", "--data", acme.data).results
    assert (listed["account"], listed["tenant"]) == ("ann", "Acme")
    ran = run("hub", "account", "list", "--tenant", "Acme", "--data", acme.data)
    assert ran.out == "ann, of Acme: keys, since 2026-03-01 08:30 UTC\n"
    assert run("hub", "account", "list", "--tenant", "Beta", "--json", "--data", acme.data).out == ""


def test_a_revoked_account_is_not_let_in_and_stays_in_the_list(run, acme):
    ran = run("hub", "account", "revoke", "ann", "--data", acme.data)
    assert (ran.code, ran.out) == (0, "ann: revoked\n")
    assert knows(acme, "ann", PASSWORD) is None
    assert run("hub", "account", "list", "--data", acme.data).out.startswith("ann, of Acme: keys, revoked 20")
    again = run("hub", "account", "revoke", "ann", "--data", acme.data)
    assert (again.code, again.out) == (1, "The account “ann” was revoked before.\n")


def test_the_keys_of_an_account_are_listed_without_their_secrets_and_revoked(run, acme):
    def issue(session):
        [ann] = accounts.everybody(session)
        return accounts.issue_key(session, ann.id, NOW)

    key, secret = asked(acme.data, issue)
    [listed] = run("hub", "key", "list", "ann", "--json", "--data", acme.data).results
    assert listed == {"key": key, "created_at": "2026-03-01T08:30:00+00:00", "revoked_at": None}
    assert run("hub", "key", "list", "ann", "--data", acme.data).out == f"{key} since 2026-03-01 08:30 UTC\n"
    assert run("hub", "key", "revoke", key, "--data", acme.data).out == f"{key}: revoked\n"
    assert asked(acme.data, lambda session: accounts.check_key(session, key, secret)) is None
    assert run("hub", "key", "list", "ann", "--data", acme.data).out.startswith(f"{key} revoked 20")
    again = run("hub", "key", "revoke", key, "--data", acme.data)
    assert (again.code, again.out) == (
        1,
        f"There is no key “{key}” in force. See: vestibule hub key list USER.\n",
    )


@pytest.mark.parametrize("command", [("account", "revoke", "anna"), ("key", "list", "anna")])
def test_a_name_that_no_account_has_is_answered_with_the_nearest(run, acme, command):
    ran = run("hub", *command, "--data", acme.data)
    assert (ran.code, ran.out) == (1, "There is no account “anna”. Did you mean “ann”?\n")

import getpass
import io
import sys

import pytest

from app.cli.sync_secrets import asked
from app.errors import AppError
from app.sync.kinds import KINDS


def lines(monkeypatch, *said):
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\r\n" for one in said)))


@pytest.mark.parametrize("kind", KINDS)
def test_each_secret_is_one_line_of_the_input_in_its_order(kind, monkeypatch):
    names = KINDS[kind].secrets
    lines(monkeypatch, *(f"the {name}" for name in names), "more")
    assert asked(kind, {}, None) == {name: f"the {name}" for name in names}


@pytest.mark.parametrize("said", [[], ["only one"], ["", "the other"]])
def test_a_secret_that_is_missing_is_named(said, monkeypatch):
    lines(monkeypatch, *said)
    with pytest.raises(AppError, match=r"is missing\. .* one line for each of: secret_key, api_key\."):
        asked("nec-id", {}, None)


def test_without_any_input_they_are_missing(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(AppError, match="The secret password is missing"):
        asked("acs-identifier", {}, None)


def test_who_answers_nothing_on_a_terminal_has_said_nothing(monkeypatch):
    def nothing(_):
        raise EOFError

    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr(getpass, "getpass", nothing)
    with pytest.raises(AppError, match="The secret key is missing"):
        asked("face-aidee", {}, None)


def test_keys_are_issued_to_accounts_of_face_aidee_alone():
    with pytest.raises(AppError, match="issues no keys to accounts"):
        asked("nec-id", {}, "ann")

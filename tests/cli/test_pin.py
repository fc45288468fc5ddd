import getpass
import io
import sys
from datetime import UTC, datetime

import pytest

from app.bootstrap import Options, open_store
from app.cli.pin import require_operator_pin
from app.errors import StoreError
from app.store.database import close
from app.store.pins import check_operator, find, has_operator
from tests.cli.command import vestibule
from tests.store.values import enroll_someone


@pytest.fixture
def data(tmp_path):
    """A data folder with three people."""
    db = open_store(Options(tmp_path))
    for name, number in (("Ann Example", "A-1"), ("Anna Example", "A-12"), ("Ćuk Other", None)):
        enroll_someone(db, name, external_id=number)
    close(db)
    return tmp_path


def asked(data, question):
    db = open_store(Options(data))
    try:
        return question(db)
    finally:
        close(db)


def now():
    return datetime.now(UTC)


def typing(monkeypatch, *answers):
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


def test_the_operator_s_pin_is_asked_for_twice(run, data, monkeypatch):
    typing(monkeypatch, "2468", "2468")
    ran = run("pin", "operator", "--data", data)
    assert (ran.code, ran.out) == (0, "The operator's PIN is set.\n")
    assert asked(data, lambda db: check_operator(db, "2468", now())).right


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (("2468", "2469"), "The two PINs differ. Nothing was changed."),
        (("246", "246"), "must have 4 to 12 digits"),
        ((), "must have 4 to 12 digits"),
    ],
)
def test_a_pin_that_will_not_do_is_a_sentence(run, data, monkeypatch, answers, sentence):
    typing(monkeypatch, *answers)
    ran = run("pin", "operator", "--data", data)
    assert ran.code == 3
    assert sentence in ran.err
    assert not asked(data, has_operator)


def test_without_a_terminal_the_pin_is_one_line_of_the_input(tmp_path):
    ran = vestibule("pin", "operator", "--data", tmp_path, "--json", input="13579\r\nmore\n")
    assert (ran.code, ran.err, ran.results) == (0, "", [{"operator": "set"}])
    assert asked(tmp_path, lambda db: check_operator(db, "13579", now())).right


def test_without_any_input_nothing_is_set(run, data, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert run("pin", "operator", "--data", data).code == 3
    assert not asked(data, has_operator)


@pytest.mark.parametrize("who", ["Ann Example", "ann example", "A-1"])
def test_a_new_pin_is_printed_once_and_works(run, data, who):
    ran = run("pin", "person", who, "--data", data)
    name, pin = ran.out.splitlines()[0].split(": ")
    assert (ran.code, name) == (0, "Ann Example")
    assert asked(data, lambda db: find(db, pin, now())).right


def test_a_part_of_a_name_that_only_one_has_is_enough(run, data):
    [found] = run("pin", "person", "OTHER", "--json", "--data", data).results
    assert found["name"] == "Ćuk Other"
    assert asked(data, lambda db: find(db, found["pin"], now())).subject_id == found["id"]
    [again] = run("pin", "person", found["id"], "--json", "--data", data).results
    assert again["id"] == found["id"]
    assert again["pin"] != found["pin"]


def test_of_several_who_are_meant_none_gets_a_pin(run, data):
    ran = run("pin", "person", "example", "--data", data)
    assert ran.code == 1
    assert ran.out == ("2 people are meant by that: Ann Example (A-1), Anna Example (A-12). Give an id.\n")


def test_somebody_not_enrolled_is_told(run, data):
    ran = run("pin", "person", "Zoe", "--data", data)
    assert (ran.code, ran.out) == (1, "Nobody of that name is enrolled.\n")


def test_a_kiosk_needs_the_pin_that_leaves_it(run, data, monkeypatch):
    with pytest.raises(StoreError, match=r"^There is no PIN to leave the kiosk with\. Set one with: "):
        require_operator_pin(Options(data))
    typing(monkeypatch, "2468", "2468")
    run("pin", "operator", "--data", data)
    require_operator_pin(Options(data))

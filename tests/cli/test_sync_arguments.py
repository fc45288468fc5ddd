import argparse

import pytest

from tests.cli.mirroring import parser_once

COMMANDS = [
    ("status",),
    ("plan",),
    ("run",),
    ("verify",),
    ("retry",),
    ("drop", "Ann"),
    ("resolve", "Ann", "--backend", "Door", "--not-there"),
]
"""Every command that is about people, with the least it asks for."""


def parsed(*given: str) -> argparse.Namespace:
    return parser_once().parse_args(["sync", *given])


def refused(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given)
    assert ended.value.code == 2
    return capsys.readouterr().err


def explained(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given, "--help")
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("given", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_and_is_content_with_the_least(given, capsys):
    printed = explained(capsys, given[0])
    assert printed.startswith(f"usage: vestibule sync {given[0]} ")
    assert {"--data", "--json", "exit", "codes:"} <= set(printed.split())
    assert parsed(*given).thing == given[0]


def test_what_is_to_be_done_must_be_said(capsys):
    assert "required: WHAT" in refused(capsys)
    assert "invalid choice: 'dance'" in refused(capsys, "dance")


@pytest.mark.parametrize("command", ["plan", "run", "verify", "retry"])
def test_all_backends_are_meant_unless_one_is_named(command):
    assert parsed(command).backend is None
    assert parsed(command, "--backend", "Door").backend == "Door"


def test_a_run_waits_for_nothing_unless_a_time_is_given(capsys):
    given = parsed("run")
    assert (given.for_s, given.compare, given.even_so) == (0, False, False)
    assert parsed("run", "--for", "2.5").for_s == 2.5
    for text in ("-1", "soon", "nan", "inf"):
        assert f"“{text}” must be a number of seconds" in refused(capsys, "run", f"--for={text}")


def test_whoever_looked_says_one_thing_of_one_backend(capsys):
    least = ["resolve", "Ann", "--backend", "Door"]
    assert "--there --not-there is required" in refused(capsys, *least)
    assert "not allowed with" in refused(capsys, *least, "--there", "7", "--not-there")
    assert "--backend" in refused(capsys, "resolve", "Ann", "--not-there")
    assert parsed(*least, "--not-there").there is None
    assert parsed(*least, "--there", "7").there == "7"


def test_everybody_is_tried_again_or_one(capsys):
    assert parsed("retry").who is None
    assert parsed("retry", "Ann").who == "Ann"
    assert "NAME-OR-ID" in refused(capsys, "drop")

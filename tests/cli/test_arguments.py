import argparse
import getpass
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.arguments import parser
from tests.cli.command import environment

COMMANDS = {
    "kiosk": [],
    "enroll": ["a.jpg", "--consent", "paper"],
    "identify": ["a.jpg"],
    "people": [],
    "duplicates": [],
    "correct": ["list"],
    "demo-data": [],
    "pin": ["operator"],
    "consent": ["text"],
    "badge": ["Ann", "--pdf", "ann.pdf"],
    "actions": ["test"],
    "serve": [],
    "doctor": [],
    "bench": [],
    "evaluate": ["forget"],
    "selftest": [],
    "hub": ["tenant", "list"],
    "sync": ["status"],
    "setup": [],
}
"""Every command with the least it asks for."""

EVALUATIONS = {
    "pairs": ["--images", "faces", "--pairs", "list.txt"],
    "identify": ["--images", "faces", "--protocol", "list.csv"],
    "quality": ["--images", "faces", "--pairs", "list.txt"],
    "pad": [],
    "forget": [],
}

ON_PICTURES = ("pairs", "identify", "quality")


def parsed(*given: str) -> argparse.Namespace:
    return parser().parse_args(given)


def refused(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def explained(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given, "--help")
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_these_are_all_commands_and_all_evaluations(capsys):
    assert f"{{{','.join(COMMANDS)}}}" in refused(capsys, "dance").replace("'", "").replace(
        "choose from ", "{"
    ).replace(", ", ",").replace(")", "}")
    assert f"{{{','.join(EVALUATIONS)}}}" in refused(capsys, "evaluate", "dance").replace("'", "").replace(
        "choose from ", "{"
    ).replace(", ", ",").replace(")", "}")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_and_is_content_with_the_least(command, capsys):
    printed = explained(capsys, command)
    assert printed.startswith(f"usage: vestibule {command} ")
    assert {"--data", "--camera", "--demo", "--json"} <= set(printed.split())
    assert parsed(command, *COMMANDS[command]).command == command


@pytest.mark.parametrize("evaluation", EVALUATIONS)
def test_every_evaluation_explains_itself_and_is_content_with_the_least(evaluation, capsys):
    printed = explained(capsys, "evaluate", evaluation)
    assert printed.startswith(f"usage: vestibule evaluate {evaluation} ")
    assert {"--data", "--json"} <= set(printed.split())
    given = parsed("evaluate", evaluation, *EVALUATIONS[evaluation])
    assert (given.command, given.evaluation) == ("evaluate", evaluation)


@pytest.mark.parametrize(
    "given",
    [
        ("pin", "operator"),
        ("pin", "person", "Ann"),
        ("consent", "show", "Ann"),
        ("consent", "withdraw", "Ann"),
        ("consent", "text"),
        ("actions", "test"),
        ("actions", "secret"),
    ],
)
def test_pins_consents_and_actions_have_commands_of_their_own(given, capsys):
    command, kind, *_ = given
    assert explained(capsys, command, kind).startswith(f"usage: vestibule {command} {kind} ")
    found = parsed(*given, "--json")
    assert (found.command, found.kind, found.json) == (command, kind, True)
    assert "required: WHAT" in refused(capsys, command)


@pytest.mark.parametrize("given", [("pin", "person"), ("consent", "show"), ("consent", "withdraw")])
def test_whom_it_is_about_must_be_said(given, capsys):
    assert "NAME-OR-ID" in refused(capsys, *given)


def test_all_texts_are_printed_unless_one_language_is_named():
    assert parsed("consent", "text").language is None
    assert parsed("consent", "text", "--language", "de").language == "de"


def test_without_a_command_it_is_the_window():
    assert parsed().command is None


def test_what_is_evaluated_must_be_said(capsys):
    assert "required: WHAT" in refused(capsys, "evaluate")


@pytest.mark.parametrize("evaluation", ON_PICTURES)
def test_pictures_are_compared_by_both_networks_unless_dlib_is_wanted(evaluation, capsys):
    least = ["evaluate", evaluation, *EVALUATIONS[evaluation]]
    given = parsed(*least)
    assert (given.embedder, given.images, given.report) == ("default", Path("faces"), None)
    given = parsed(*least, "--embedder", "dlib", "--report", "page.html")
    assert (given.embedder, given.report) == ("dlib", Path("page.html"))
    assert "invalid choice: 'arcface'" in refused(capsys, *least, "--embedder", "arcface")


@pytest.mark.parametrize("evaluation", ON_PICTURES)
def test_folder_and_list_are_needed(evaluation, capsys):
    folder, listed = EVALUATIONS[evaluation][:2], EVALUATIONS[evaluation][2:]
    assert listed[0] in refused(capsys, "evaluate", evaluation, *folder)
    assert folder[0] in refused(capsys, "evaluate", evaluation, *listed)


def test_quality_needs_one_list_and_only_one(capsys):
    images = ["evaluate", "quality", "--images", "faces"]
    assert "one of the arguments --pairs --protocol is required" in refused(capsys, *images)
    both = refused(capsys, *images, "--pairs", "list.txt", "--protocol", "list.csv")
    assert "not allowed with" in both
    given = parsed(*images, "--protocol", "list.csv")
    assert (given.pairs, given.protocol) == (None, Path("list.csv"))


@pytest.mark.parametrize(("text", "share"), [("0.1", 0.1), ("1e-9", 1e-9), ("0.003", 0.003), (" .05 ", 0.05)])
def test_a_share_of_strangers_may_be_up_to_a_tenth(text, share):
    assert parsed("evaluate", "identify", *EVALUATIONS["identify"], "--fpir", text).fpir == share


@pytest.mark.parametrize("text", ["0", "-0.01", "0.11", "1", "nan", "inf", "1 %", "", "few", "0,01"])
def test_any_other_share_is_refused_in_a_sentence(text, capsys):
    said = refused(capsys, "evaluate", "identify", *EVALUATIONS["identify"], f"--fpir={text}")
    assert f"“{text}” must be a share above 0, at most 0.1" in said


def test_the_share_of_strangers_is_a_hundredth_unless_said():
    assert parsed("evaluate", "identify", *EVALUATIONS["identify"]).fpir == 0.01


def test_everything_is_measured_or_the_kiosk_alone_of_which_no_report_is_written(capsys):
    assert (parsed("bench").part, parsed("bench", "kiosk").part) == (None, "kiosk")
    assert parsed("bench", "hub").part == "hub"
    assert parsed("bench", "--report").report
    assert "not allowed with" in refused(capsys, "bench", "kiosk", "--report")
    assert "invalid choice: 'desk'" in refused(capsys, "bench", "desk")


def test_clips_of_either_kind_are_named_in_any_number():
    given = parsed("evaluate", "pad", "--bonafide", "a.mp4", "b.mp4", "--attack", "c.mp4")
    assert (given.bonafide, given.attack) == ([Path("a.mp4"), Path("b.mp4")], [Path("c.mp4")])


@pytest.mark.parametrize("option", ["--name", "--operator"])
def test_a_name_of_nothing_but_spaces_is_none(option, capsys):
    enroll = ["enroll", *COMMANDS["enroll"]]
    assert "a name is needed" in refused(capsys, *enroll, option, "  ")
    assert getattr(parsed(*enroll, option, " Ann "), option[2:]) == "Ann"


@pytest.mark.parametrize("error", [KeyError, OSError])
def test_where_nobody_is_logged_in_the_operator_is_unknown(error, monkeypatch):
    def nobody():
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert parsed("enroll", *COMMANDS["enroll"]).operator == "unknown"


def test_help_loads_no_heavy_library():
    code = "import sys; from app.__main__ import parser; parser(); print(*sys.modules, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )
    assert not {
        "numpy",
        "cv2",
        "PySide6",
        "sqlite_utils",
        "onnxruntime",
        "sqlalchemy",
        "asyncio",
        "httpx2",
    } & set(done.stdout.splitlines())

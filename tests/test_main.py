import os
import subprocess
import threading

import pytest

from app import __version__, bootstrap
from app import windows as built
from app.__main__ import main
from app.cli import people
from app.errors import StoreError
from tests.cli.command import environment, kept_logging, vestibule

COMMANDS = (
    "kiosk",
    "enroll",
    "identify",
    "people",
    "pin",
    "actions",
    "doctor",
    "bench",
    "evaluate",
    "selftest",
    "serve",
    "hub",
    "setup",
)


@pytest.fixture(autouse=True)
def process_as_before():
    name = threading.current_thread().name
    with kept_logging():
        yield
    threading.current_thread().name = name


def failing(error):
    def fail(*_arguments, **_options):
        raise error

    return fail


def test_help_lists_every_command_and_the_exit_codes():
    ran = vestibule("--help")
    assert (ran.code, ran.err) == (0, "")
    for command in COMMANDS:
        assert f"\n    {command} " in ran.out
    for code in range(4):
        assert f"\n  {code}  " in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    printed = capsys.readouterr().out
    assert f"usage: vestibule {command} " in printed
    assert "--data DIR" in printed
    assert "--json" in printed


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"vestibule {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["dance"], ["enroll"], ["identify"], ["people", "--nonsense"], ["--data"]]
)
def test_a_wrong_command_line_is_exit_code_2_and_says_how_it_goes(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: vestibule")


@pytest.mark.parametrize(
    "order", [("--data", "DIR", "--json", "people"), ("people", "--json", "--data", "DIR")]
)
def test_common_options_may_come_before_or_after_the_command(order, tmp_path, monkeypatch, capsys):
    found = []
    monkeypatch.setattr(
        people, "people", lambda options, *_words, as_json: found.append((options.data, as_json))
    )
    main([str(tmp_path) if one == "DIR" else one for one in order])
    assert found == [(tmp_path, True)]
    assert capsys.readouterr().err == ""


def test_a_failure_around_the_program_is_a_sentence_and_exit_code_3(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(people, "people", failing(StoreError("The disk is full.")))
    assert main(["people", "--data", str(tmp_path)]) == 3
    assert capsys.readouterr() == ("", "vestibule: The disk is full.\n")


def test_a_bug_is_a_neutral_sentence_and_its_traceback_is_in_the_log(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(people, "people", failing(KeyError("shelf")))
    assert main(["people", "--data", str(tmp_path)]) == 3
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("vestibule: Something went wrong inside the program. ")
    assert "shelf" not in printed.err
    logged = (tmp_path / "logs" / "vestibule.log").read_text(encoding="utf-8")
    assert "Traceback (most recent call last)" in logged
    assert "KeyError: 'shelf'" in logged


def test_a_bug_before_the_log_is_open_shows_no_traceback_either(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "prepare_logs", failing(KeyError("shelf")))
    assert main(["people", "--data", str(tmp_path)]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_developer_gets_the_traceback(tmp_path, monkeypatch):
    monkeypatch.setattr(people, "people", failing(KeyError("shelf")))
    monkeypatch.setenv("VESTIBULE_DEBUG", "1")
    with pytest.raises(KeyError):
        main(["people", "--data", str(tmp_path)])


@pytest.fixture
def windows(monkeypatch):
    """Where each window began that would have been shown."""
    shown: list[bool] = []

    def run_window(_options, *, kiosk=False):
        shown.append(kiosk)
        return 0

    monkeypatch.setattr(built, "run_window", run_window)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return shown


def test_a_kiosk_that_nobody_could_leave_does_not_begin(tmp_path, windows, capsys):
    assert main(["kiosk", "--data", str(tmp_path)]) == 3
    said = "vestibule: There is no PIN to leave the kiosk with. Set one with: vestibule pin operator.\n"
    assert capsys.readouterr() == ("", said)
    assert windows == []


def test_with_an_operator_s_pin_the_kiosk_begins(tmp_path, windows):
    assert vestibule("pin", "operator", "--data", tmp_path, input="2468\n").code == 0
    assert main(["kiosk", "--data", str(tmp_path)]) == 0
    assert windows == [True]


def test_the_desk_and_the_demonstration_s_kiosk_begin_without_a_pin(tmp_path, windows):
    assert main(["--data", str(tmp_path)]) == 0
    assert main(["kiosk", "--demo", "--data", str(tmp_path)]) == 0
    assert windows == [False, True]
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]


def test_control_c_ends_a_command_quietly(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(people, "people", failing(KeyboardInterrupt()))
    assert main(["people", "--data", str(tmp_path)]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("arguments", [("--help",), ("people", "--data")])
def test_a_reader_who_wants_no_more_is_no_failure(arguments, tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    place = [tmp_path] if arguments[-1] == "--data" else []
    ran = vestibule(*arguments, *place, capture_output=False, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device stands for a full disk")  # noqa: PTH110
@pytest.mark.parametrize("arguments", [("--version",), ("people", "--data")])
def test_results_that_cannot_be_written_are_a_failure(arguments, tmp_path):
    place = [tmp_path] if arguments[-1] == "--data" else []
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device
        ran = vestibule(*arguments, *place, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (ran.code, ran.err) == (3, "vestibule: The results cannot be written: No space left on device.\n")


def test_a_name_in_any_script_is_printed_whatever_the_encoding(tmp_path):
    picture = tmp_path / "山田花子.jpg"
    picture.touch()
    env = environment(PYTHONIOENCODING="ascii")
    command = ("enroll", picture, "--consent", "paper", "--data", tmp_path / "data", "--json")
    ran = vestibule(*command, env=env)
    assert [one["name"] for one in ran.results] == ["山田花子"]
    assert (ran.code, ran.err) == (1, "")

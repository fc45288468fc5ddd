import json
import os
import sys
import threading
import time
from datetime import UTC, datetime

import psutil
import pytest

from app.errors import CommandError
from app.store.notices import Event
from app.sync.command import SAID_BYTES, Command
from tests.sync.receiver import PATIENCE_S

EVENT = Event(
    "checkin.created", datetime(2026, 3, 1, tzinfo=UTC), "front door", "ann", "A-7", "in", "face", "e1"
)


def python(code: str, *arguments: object, timeout_s: float = PATIENCE_S) -> Command:
    return Command([sys.executable, "-c", code, *map(str, arguments)], timeout_s)


def test_a_command_gets_the_event_in_its_environment_and_its_input(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.startswith("VESTIBULE_")]:
        monkeypatch.delenv(name)  # what the test itself was started with
    code = "import os, sys; open(sys.argv[1], 'w').write(repr((dict(os.environ), sys.stdin.read())))"
    python(code, tmp_path / "told").run(EVENT)
    told, read = eval((tmp_path / "told").read_text())  # noqa: S307 - what we just wrote
    assert {name: told[name] for name in told if name.startswith("VESTIBULE_")} == {
        "VESTIBULE_EVENT": "checkin.created",
        "VESTIBULE_SUBJECT": "ann",
        "VESTIBULE_DIRECTION": "in",
        "VESTIBULE_STATION": "front door",
    }
    assert told["PATH"] == os.environ["PATH"]
    assert json.loads(read) == json.loads(EVENT.json())


def test_arguments_reach_the_program_as_they_are_and_no_shell_sees_them(tmp_path):
    code = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
    words = "$HOME; `id` {subject} \"quoted\" 'twice' *"
    python(code, tmp_path / "words", words).run(EVENT)
    assert (tmp_path / "words").read_text() == words


def test_a_command_need_not_read_what_it_is_told():
    python("import os; os.close(0)").run(EVENT)


def test_a_command_that_fails_is_a_sentence_and_what_it_said():
    with pytest.raises(CommandError, match=r"^The command for check-ins failed with code 3\.$") as failed:
        python("import sys; print('no relay', file=sys.stderr); sys.exit(3)").run(EVENT)
    assert failed.value.said == "no relay"


def test_only_the_end_of_much_that_was_said_is_told():
    with pytest.raises(CommandError) as failed:
        python("import sys; sys.exit('x' * 100_000 + 'end')").run(EVENT)
    assert failed.value.said == "x" * (SAID_BYTES - 4) + "end"


@pytest.mark.parametrize("program", ["no-such-program-here", "", "/", "nul\0"])
def test_a_command_that_cannot_be_started_is_a_sentence(program):
    with pytest.raises(CommandError, match="cannot be started: "):
        Command([program], 1).run(EVENT)


def is_alive(pid: int) -> bool:
    try:
        return bool(
            psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
        )  # its new parent may not look at once
    except psutil.NoSuchProcess:
        return False


def test_a_command_that_takes_too_long_is_ended_with_all_it_started(tmp_path):
    with pytest.raises(CommandError, match=r"took longer than 1 s and was ended\."):
        Command(["sh", "-c", 'sleep 600 & echo $! > "$0"; wait', str(tmp_path / "child")], 1).run(EVENT)
    child = int((tmp_path / "child").read_text())
    end_s = time.monotonic() + PATIENCE_S
    while is_alive(child) and time.monotonic() < end_s:
        threading.Event().wait(0.01)
    assert not is_alive(child)


def test_closing_ends_a_command_and_starts_no_other():
    command, failed = python("print('x'); import time; time.sleep(600)"), []

    def run():
        try:
            command.run(EVENT)
        except CommandError as error:
            failed.append(str(error))

    thread = threading.Thread(target=run)
    thread.start()
    while not command._running and thread.is_alive():
        thread.join(0.01)
    command.close()
    thread.join(PATIENCE_S)
    assert failed == ["The command for check-ins failed with code -9."]
    with pytest.raises(CommandError, match="was not started: the program is being closed"):
        command.run(EVENT)

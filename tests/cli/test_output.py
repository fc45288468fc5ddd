import errno
import io
import json
import sys

import pytest

from app.cli import output


class Full(io.StringIO):
    """An output that takes nothing."""

    def __init__(self, number):
        super().__init__()
        self.number = number

    def flush(self):
        raise OSError(self.number, "No space left on device")


class Terminal(io.StringIO):
    """An error output on which somebody looks."""

    def isatty(self):
        return True


def test_a_result_is_a_sentence_or_an_object_on_a_line(capsys):
    values = {"name": "Ann", "score": None}
    output.result(values, "this is Ann", as_json=False)
    output.result(values, "this is Ann", as_json=True)
    assert capsys.readouterr().out == 'this is Ann\n{"name": "Ann", "score": null}\n'


@pytest.mark.parametrize("name", ["Ćuk", "山田花子", "نور", "\udcff.jpg", "two\nlines"])
def test_json_is_one_line_that_every_encoding_has_and_reads_back(capsys, name):
    output.result({"name": name}, "", as_json=True)
    printed = capsys.readouterr().out
    assert printed.isascii()
    assert len(printed.splitlines()) == 1
    assert json.loads(printed) == {"name": name}


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_name_that_the_output_has_no_letters_for_is_still_printed(monkeypatch, encoding):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    output.prepare()
    output.say("山田花子 \udcff")
    assert raw.getvalue().endswith(b"\\udcff\n")


def test_without_an_output_everything_goes_nowhere(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output.prepare()
    output.say("text")
    output.complain("text")


def test_a_full_disk_under_the_output_is_a_sentence(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Full(errno.ENOSPC))
    with pytest.raises(
        output.OutputError, match=r"^The results cannot be written: No space left on device\.$"
    ):
        output.say("text")


def test_a_reader_who_wants_no_more_is_no_failure_of_the_output(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Full(errno.EPIPE))
    with pytest.raises(BrokenPipeError):
        output.say("text")


def test_a_complaint_nobody_can_read_is_dropped(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Full(errno.ENOSPC))
    output.complain("text")


def test_no_progress_is_shown_where_nobody_looks(capsys):
    assert list(output.tracked(iter("abc"), "Looking", 3)) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")


def test_progress_is_shown_on_a_terminal(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(output.tracked(iter("abc"), "Looking", 3)) == ["a", "b", "c"]
    assert "Looking" in terminal.getvalue()


def test_how_many_are_done_is_shown_on_a_terminal_alone(monkeypatch, capsys):
    with output.progress("Removing") as step:
        step(1, 2)
    assert capsys.readouterr() == ("", "")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with output.progress("Removing") as step:
        step(1, 2)
    assert "Removing" in terminal.getvalue()

import platform
import sys
import uuid

import pytest

from app.sync import writer
from app.sync.writer import this_machine


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """Have this machine be another one."""

    def machine(name="desk", installed="", card=0x02_00_00_00_00_01):
        (tmp_path / "machine-id").write_text(installed)
        monkeypatch.setattr(writer, "ID_FILE", tmp_path / ("machine-id" if installed else "none"))
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(platform, "node", lambda: name)
        monkeypatch.setattr(uuid, "getnode", lambda: card)
        return this_machine()

    return machine


def test_a_machine_is_always_the_same(machine):
    assert this_machine() == this_machine()
    assert machine(installed="a1b2") == machine(installed="a1b2\n", card=7)


def test_the_mark_begins_with_the_name_and_holds_no_id(machine):
    mark = machine("front-desk", "0123456789abcdef")
    assert mark.startswith("front-desk (")
    assert "01234567" not in mark
    assert machine("").startswith("computer (")


def test_machines_of_one_name_are_told_apart(machine):
    assert machine(installed="a1b2") != machine(installed="a1b3")
    assert machine(card=1) != machine(card=2)


def test_an_address_that_is_made_up_at_each_start_does_not_count(machine):
    assert machine(card=1 << 40 | 5) == machine(card=1 << 40 | 6)

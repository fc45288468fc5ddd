import json
import logging

import pytest

from app.errors import StoreError
from app.store import anchors
from app.store.anchors import Anchor
from tests.store.values import NOW

OWN = bytes(range(32, 64))


@pytest.fixture
def file(path):
    return path.with_name(anchors.FILE_NAME)


def anchor(length: int, byte: int = 7) -> Anchor:
    return Anchor(length, bytes([byte]) * 32)


def test_what_was_written_is_read(db, file):
    assert anchors.read(db, OWN) == anchors.Written()
    anchors.write(db, OWN, anchor(16), NOW)
    anchors.write(db, OWN, anchor(32, 8), NOW)
    assert anchors.read(db, OWN) == anchors.Written((anchor(16), anchor(32, 8)))
    assert file.stat().st_mode & 0o077 == 0


def test_with_another_key_no_line_is_right(db):
    anchors.write(db, OWN, anchor(16), NOW)
    assert anchors.read(db, bytes(32)) == anchors.Written(changed_at=16)


def test_a_line_cut_short_by_a_power_cut_spoils_no_other(db, file):
    anchors.write(db, OWN, anchor(16), NOW)
    with file.open("a") as cut:
        cut.write('{"at": "2026-')
    anchors.write(db, OWN, anchor(32), NOW)
    assert anchors.read(db, OWN) == anchors.Written((anchor(16), anchor(32)))


@pytest.mark.parametrize(
    "line", ["", "{}", "[]", "7", "\x00\x00", '{"length": -1, "head": "", "kind": "end", "seal": ""}']
)
def test_what_is_no_line_is_passed_over(db, file, line):
    file.write_text(line + "\n")
    assert anchors.read(db, OWN) == anchors.Written()


def test_two_ends_of_the_same_length_are_not_both_right(db):
    anchors.write(db, OWN, anchor(16), NOW)
    anchors.write(db, OWN, anchor(16, 8), NOW)
    assert anchors.read(db, OWN) == anchors.Written(changed_at=16)


def test_from_a_new_beginning_on_what_is_longer_no_longer_counts(db):
    for length in (16, 32, 48):
        anchors.write(db, OWN, anchor(length), NOW)
    anchors.write(db, OWN, anchor(20, 9), NOW, begins=True)
    anchors.write(db, OWN, anchor(32, 9), NOW)
    written = anchors.read(db, OWN)
    assert written == anchors.Written((anchor(16), anchor(20, 9), anchor(32, 9)), begins_at=20)


def test_an_end_is_not_taken_for_a_beginning(db, file):
    anchors.write(db, OWN, anchor(16), NOW)
    file.write_text(json.dumps({**json.loads(file.read_text()), "kind": "begin"}))
    assert anchors.read(db, OWN) == anchors.Written(changed_at=16)


def test_a_file_that_cannot_be_written_is_logged_unless_it_must_be(db, file, caplog):
    file.mkdir()
    with caplog.at_level(logging.WARNING):
        anchors.write(db, OWN, anchor(16), NOW)
    assert "not written down" in caplog.text
    with pytest.raises(StoreError, match=r"audit\.anchors"):
        anchors.write(db, OWN, anchor(16), NOW, must=True)

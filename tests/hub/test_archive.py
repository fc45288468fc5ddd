import os
import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import StoreError
from app.hub import archive
from app.store import sealing
from tests.hub.values import KEY


@pytest.fixture
def path(tmp_path):
    return tmp_path / "hub.vestibule"


def write(path, lines, key=KEY):
    with archive.writing(path, key) as add:
        for line in lines:
            add(line)


def read(path, key=KEY):
    with archive.reading(path, key) as lines:
        return list(lines)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.binary(max_size=30).filter(lambda line: b"\n" not in line), max_size=20))
def test_lines_are_read_as_they_were_written_whatever_the_size_of_a_piece(path, lines, monkeypatch):
    path.unlink(missing_ok=True)
    monkeypatch.setattr(sealing, "PIECE_BYTES", 16)
    write(path, lines)
    assert read(path) == lines


def test_a_line_may_be_longer_than_a_piece(path):
    lines = [os.urandom(3 * sealing.PIECE_BYTES).replace(b"\n", b" "), b"short"]
    write(path, lines)
    assert read(path) == lines


def test_an_archive_is_its_owners_alone_and_shows_nothing(path):
    write(path, [b"Ann Smith"])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"Ann" not in path.read_bytes()


def test_any_byte_changed_and_any_piece_left_out_is_noticed(path, monkeypatch):
    monkeypatch.setattr(sealing, "PIECE_BYTES", 16)
    write(path, [b"0123456789"] * 5)
    whole = path.read_bytes()
    spoilt = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(len(whole))]
    piece, start = 32, len(archive.MAGIC) + archive.SALT_BYTES
    spoilt += [whole[:end] for end in range(start, len(whole))]
    spoilt += [whole + b"x", whole[:start] + whole[start + piece :]]
    spoilt.append(whole[:start] + whole[start + piece : start + 2 * piece] + whole[start : start + piece])
    for content in spoilt:
        path.write_bytes(content)
        with pytest.raises(StoreError):
            read(path)


def test_another_key_does_not_open_it(path):
    write(path, [b"line"])
    with pytest.raises(StoreError, match="key"):
        read(path, KEY[::-1])


def test_what_is_no_archive_or_not_there_is_told_of(path):
    with pytest.raises(StoreError, match="cannot be used"):
        read(path)
    path.write_bytes(b"something else")
    with pytest.raises(StoreError, match="not an archive"):
        read(path)


def test_a_file_that_is_there_stays_as_it_is(path):
    path.write_bytes(b"mine")
    with pytest.raises(StoreError, match="already"):
        write(path, [b"line"])
    assert path.read_bytes() == b"mine"


def test_an_archive_that_was_not_finished_is_not_there(path):
    def fail():
        with archive.writing(path, KEY) as add:
            add(b"line")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(path.parent.iterdir()) == []

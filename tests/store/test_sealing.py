import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.sealing import PIECE_BYTES, TAG_BYTES, Damaged, Sealer, Unsealer

KEY = bytes(range(32))
HEADER = b"header"


def sealed(content: bytes, at_once: int = 100_000) -> bytes:
    file = io.BytesIO()
    sealer = Sealer(file, KEY, HEADER)
    for start in range(0, len(content), at_once):
        sealer.write(content[start : start + at_once])
    sealer.end()
    return file.getvalue()


def opened(stream: bytes, key: bytes = KEY, header: bytes = HEADER) -> bytes:
    unsealer = Unsealer(io.BytesIO(stream), key, header)
    found = b""
    while taken := unsealer.read(50_000):
        found += taken
    return found


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_what_was_sealed_is_read_again(size):
    content = bytes(index % 251 for index in range(size))
    assert opened(sealed(content)) == content
    assert len(sealed(content)) == size + TAG_BYTES * max(1, -(-size // PIECE_BYTES))


STREAM = sealed(bytes(3 * PIECE_BYTES))


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(STREAM) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(place, change):
    wrong = bytearray(STREAM)
    wrong[place] ^= change
    with pytest.raises(Damaged):
        opened(bytes(wrong))


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(STREAM) - 1))
def test_an_end_that_is_missing_is_noticed(length):
    with pytest.raises(Damaged):
        opened(STREAM[:length])


def test_pieces_that_changed_places_or_came_twice_are_noticed():
    size = PIECE_BYTES + TAG_BYTES
    first, second, third = (STREAM[start : start + size] for start in range(0, 3 * size, size))
    for wrong in (
        second + first + third,
        first + first + third,
        first + third,
        first + second + third + third,
    ):
        with pytest.raises(Damaged):
            opened(wrong)


def test_another_key_or_header_opens_nothing():
    with pytest.raises(Damaged):
        opened(STREAM, key=bytes(32))
    with pytest.raises(Damaged):
        opened(STREAM, header=b"other")


def test_more_than_there_is_cannot_be_read():
    unsealer = Unsealer(io.BytesIO(sealed(b"four")), KEY, HEADER)
    assert unsealer.read_all(3) == b"fou"
    with pytest.raises(Damaged):
        unsealer.read_all(2)

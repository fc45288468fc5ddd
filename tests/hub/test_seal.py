import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import StoreError
from app.hub.seal import Seal
from tests.hub.values import KEY

SEAL = Seal(KEY)


@settings(max_examples=25)
@given(st.binary(max_size=100), st.text(max_size=20))
def test_what_was_sealed_for_a_place_opens_there(value, place):
    assert SEAL.open(SEAL.close(value, place), place) == value


def test_equal_values_are_sealed_differently():
    assert SEAL.close(b"secret", "here") != SEAL.close(b"secret", "here")


def test_a_moved_value_does_not_open():
    with pytest.raises(StoreError, match="does not open"):
        SEAL.open(SEAL.close(b"secret", "faces.embedding:1"), "faces.embedding:2")


def test_an_altered_value_does_not_open():
    sealed = SEAL.close(b"secret", "here")
    for position in range(len(sealed)):
        altered = bytearray(sealed)
        altered[position] ^= 1
        with pytest.raises(StoreError):
            SEAL.open(bytes(altered), "here")
    with pytest.raises(StoreError):
        SEAL.open(b"", "here")


def test_another_key_does_not_open_it():
    with pytest.raises(StoreError):
        Seal(KEY[::-1]).open(SEAL.close(b"secret", "here"), "here")


def test_fingerprints_tell_equal_values_of_one_place_and_key():
    assert SEAL.fingerprint("4711", "a") == SEAL.fingerprint("4711", "a")
    assert SEAL.fingerprint("4711", "a") != SEAL.fingerprint("4711", "b")
    assert SEAL.fingerprint("4711", "a") != Seal(KEY[::-1]).fingerprint("4711", "a")

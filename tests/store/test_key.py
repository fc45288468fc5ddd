import os
import threading
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from app.errors import StoreError
from app.store import key as key_module
from app.store.key import describe_key, load_or_create_key


class MemoryKeyring(KeyringBackend):
    """A working keyring."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


no_keyring: Callable[[], KeyringBackend] = fail.Keyring


class LockedKeyring(MemoryKeyring):
    def get_password(self, *_):
        raise KeyringLocked


class HungKeyring(MemoryKeyring):
    def __init__(self) -> None:
        super().__init__()
        self.released = threading.Event()

    def get_password(self, *_):
        self.released.wait()


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def paths(tmp_path):
    return tmp_path / "secret" / "key", tmp_path / "vestibule.db"


def load(paths: tuple[Path, Path], keyring_name: str | None = "desk") -> bytes:
    return load_or_create_key(paths[0], keyring_name=keyring_name, database=paths[1])


def test_without_a_keyring_the_key_is_made_in_a_file_and_found_again(paths, use):
    use(no_keyring())
    key = load(paths)
    assert len(key) == 32
    assert load(paths) == key
    assert (
        describe_key(paths[0], keyring_name="desk") == f"in the file {paths[0]}, readable by its owner only"
    )


def test_two_keys_are_never_the_same(tmp_path):
    keys = {load((tmp_path / str(n), tmp_path / "db"), None) for n in range(5)}
    assert len(keys) == 5


def test_the_key_is_kept_by_the_keyring_where_there_is_one(paths, use):
    use(MemoryKeyring())
    key = load(paths)
    assert load(paths) == key
    assert not paths[0].exists()
    assert describe_key(paths[0], keyring_name="desk") == "in the system's keyring"


def test_a_key_file_comes_before_the_keyring(paths, use):
    in_file = load(paths, keyring_name=None)
    use(MemoryKeyring())
    keyring.set_password("vestibule", "desk", "00" * 32)
    assert load(paths) == in_file


def test_the_keyring_is_not_asked_unless_it_is_named(paths, use):
    memory = MemoryKeyring()
    use(memory)
    load(paths, keyring_name=None)
    assert memory.entries == {}
    assert paths[0].exists()


@pytest.mark.parametrize("backend", [LockedKeyring, null.Keyring])
def test_a_keyring_that_fails_or_forgets_is_no_place_for_the_key(paths, use, backend):
    use(backend())
    assert load(paths) == load(paths)
    assert paths[0].exists()


def test_a_keyring_that_hangs_does_not_keep_the_program_from_starting(paths, use, monkeypatch):
    monkeypatch.setattr(key_module, "KEYRING_PATIENCE_S", 0.05)
    hung = HungKeyring()
    use(hung)
    load(paths)
    assert paths[0].exists()
    hung.released.set()


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_key_file_that_others_can_read_is_tightened_and_used(paths):
    key = load(paths, None)
    assert paths[0].stat().st_mode & 0o777 == 0o600
    paths[0].chmod(0o644)
    assert load(paths, None) == key
    assert paths[0].stat().st_mode & 0o777 == 0o600


def test_no_new_key_is_made_while_a_database_exists(paths, use):
    use(MemoryKeyring())
    paths[1].write_bytes(b"encrypted")
    with pytest.raises(StoreError, match=r"its key is missing. Put back .*key from a backup"):
        load(paths)
    assert not paths[0].exists()
    assert describe_key(paths[0], keyring_name="desk") == "missing"


@pytest.mark.parametrize("content", [b"", b"\xff" * 64, b"0" * 63, b"0" * 65, b"g" * 64])
def test_a_damaged_key_file_is_named(tmp_path, content):
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"key is damaged"):
        load((path, tmp_path / "db"), None)
    assert "damaged" in describe_key(path, keyring_name=None)


def test_a_damaged_entry_of_the_keyring_is_named(paths, use):
    use(MemoryKeyring())
    keyring.set_password("vestibule", "desk", "not a key")
    with pytest.raises(StoreError, match="keyring is damaged"):
        load(paths)


def test_a_folder_in_place_of_the_key_is_named(tmp_path):
    with pytest.raises(StoreError, match=f"{tmp_path.name} cannot be used"):
        load((tmp_path, tmp_path / "db"), None)

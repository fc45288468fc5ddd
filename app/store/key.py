"""The database's key: 256 random bits in a file only its owner reads, or in the system's keyring."""

import re
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from app.errors import StoreError
from app.store.files import create_unfinished, publish, tighten, translated_file_errors

SERVICE = "vestibule"
"""Under this name the keyring lists the key."""

KEY_BYTES = 32
"""SQLCipher's raw keys are 256 bits; nothing is derived from a PIN."""

KEYRING_PATIENCE_S = 4.0
"""A keyring that hangs must not keep the program from starting within 5 seconds."""

NO_ENTRY = ""
"""The keyring answered: it holds no key of ours."""


def load_or_create_key(path: Path, *, keyring_name: str | None, database: Path) -> bytes:
    """Return the key: from its file, else from the keyring, else a new one if there is no database yet.

    Args:
        path: The key file; others lose their access to it if they had any.
        keyring_name: The user under whom the keyring keeps the key; None does not ask the keyring.
        database: The file that the key opens; while it exists no new key is made.

    Returns:
        32 bytes.

    Raises:
        StoreError: The key is missing or malformed, or its file cannot be read or written.
    """
    with translated_file_errors():
        key = _from_file(path)
        if key is not None:
            return key
        entry = None if keyring_name is None else _keyring_entry(keyring_name)
        if entry:
            return _parsed(entry, f"The key of {keyring_name} in the system's keyring")
        if database.exists():
            raise StoreError(
                f"The database is encrypted and its key is missing. Put back {path} from a backup,"
                " or unlock the system's keyring, and start again."
            )
        key = secrets.token_bytes(KEY_BYTES)
        if keyring_name is not None and entry == NO_ENTRY and _kept_by_keyring(keyring_name, key):
            return key
        publish(create_unfinished(path, key.hex().encode() + b"\n"), path)
        return _from_file(path) or key


def describe_key(path: Path, *, keyring_name: str | None) -> str:
    """Return where the key is, for a diagnosis; never the key."""
    try:
        with translated_file_errors():
            if _from_file(path) is not None:
                return f"in the file {path}, readable by its owner only"
    except StoreError as error:
        return str(error)
    if keyring_name is not None and _keyring_entry(keyring_name):
        return "in the system's keyring"
    return "missing"


def _from_file(path: Path) -> bytes | None:
    if not path.exists():
        return None
    tighten(path)
    return _parsed(path.read_bytes().decode("ascii", errors="replace"), f"The key file {path}")


def _parsed(text: str, where: str) -> bytes:
    if not re.fullmatch(f"[0-9a-fA-F]{{{2 * KEY_BYTES}}}", text.strip()):
        raise StoreError(
            f"{where} is damaged: it must hold 64 hexadecimal digits. Put it back from a backup."
        )
    return bytes.fromhex(text.strip())


def _keyring_entry(name: str) -> str | None:
    """Return the keyring's entry, `NO_ENTRY` if there is none, or None if no keyring answers."""
    return _asked(lambda keyring: keyring.get_password(SERVICE, name) or NO_ENTRY)


def _kept_by_keyring(name: str, key: bytes) -> bool:
    """Hand the key to the keyring; true when it gives the same key back."""

    def keep(keyring: ModuleType) -> str | None:
        keyring.set_password(SERVICE, name, key.hex())
        answer: str | None = keyring.get_password(SERVICE, name)  # some backends forget without an error
        return answer

    return _asked(keep) == key.hex()


def _asked(question: Callable[[ModuleType], str | None]) -> str | None:
    answers: list[str | None] = []

    def ask() -> None:
        with suppress(Exception):  # a backend raises whatever its platform's library raises
            import keyring  # noqa: PLC0415 - slow, and needless where the key is in a file
            from keyring.backends import fail  # noqa: PLC0415

            if not isinstance(keyring.get_keyring(), fail.Keyring):
                answers.append(question(keyring))

    thread = threading.Thread(target=ask, name="keyring", daemon=True)  # a hung keyring cannot be stopped
    thread.start()
    thread.join(KEYRING_PATIENCE_S)
    return answers[0] if answers else None

"""Files that only their owner may read, appearing whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import StoreError

DISK_FULL = "The disk is full. Nothing was changed. Free some space and try again."

OWNER_ONLY_FILE = 0o600
OWNER_ONLY_FOLDER = 0o700
OTHERS = 0o077
"""The permission bits of the group and of everybody else (POSIX)."""


@contextmanager
def translated_file_errors() -> Iterator[None]:
    """Turn what the file system refuses into a sentence that names the file.

    Raises:
        StoreError: The file or folder cannot be read or written.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StoreError(DISK_FULL) from error
        raise StoreError(
            f"{error.filename} cannot be used: {error.strerror}. Check the folder and its permissions."
        ) from error


def create_unfinished(path: Path, content: bytes = b"") -> Path:
    """Write a new owner-only file beside `path`, durably, and return it; `publish` gives it its name."""
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    return unfinished


def publish(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, durably; a file that took the name meanwhile stays as it is."""
    try:
        path.hardlink_to(unfinished)  # unlike a rename it never replaces anything
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        if not path.exists():
            unfinished.rename(path)
    unfinished.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def tighten(path: Path) -> None:
    """Take a file away from everybody but its owner, where the system knows such permissions."""
    if os.name == "posix" and path.stat().st_mode & OTHERS:
        path.chmod(OWNER_ONLY_FILE)

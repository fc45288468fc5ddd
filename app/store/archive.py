"""The file of a backup: everything that a site has stored, sealed, in one file.

It begins with the line `vestibule backup 1`, then one line of JSON, at most 4,096 bytes:

    id         32 hexadecimal digits, random
    made_at    as `app.store.times` writes it; only to tell files apart, the manifest has it too
    salt       32 hexadecimal digits
    wrapped    the archive's key sealed with the database's: nonce, key, tag, hexadecimal
    recovery   null, or salt and wrapped: the database's key sealed with the recovery code (`recovery.py`)

Then a stream sealed with the archive's own random key, to those two lines (`sealing.py`). In it: four bytes
with the manifest's length, most significant first; the manifest, JSON; the members, one after the other, in
the order and of the sizes that the manifest says. Nothing is compressed, and names are those below and no
other: nothing can grow when it is read, or be written elsewhere than into the chosen folder.

    vestibule.db          the database, itself encrypted with its key
    settings.toml         the site's settings, if it has any
    consent/de.txt …      the site's own consent texts
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import IO, TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import StoreError
from app.store import recovery
from app.store.consent_texts import MOST_BYTES
from app.store.files import OWNER_ONLY_FILE, OWNER_ONLY_FOLDER, sync_folder, translated_file_errors
from app.store.key import KEY_BYTES
from app.store.manifest import Manifest, Member
from app.store.recovery import NONCE_BYTES, SALT_BYTES, SealedKey
from app.store.sealing import PIECE_BYTES, Damaged, Sealer, Unsealer
from app.store.times import utc_text, utc_time

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

OnProgress = Callable[[int, int], object]
"""Is told how many of how many bytes are done; what it raises ends the work, with nothing left half done."""

MAGIC = b"vestibule backup 1\n"
MOST_HEADER_BYTES = 4096
MOST_MANIFEST_BYTES = 1 << 20
MOST_SETTINGS_BYTES = 1 << 20
MOST_DATABASE_BYTES = 1 << 40
MOST_MEMBERS = 300

DATABASE = "vestibule.db"
SETTINGS = "settings.toml"
TEXTS = "consent"
_TEXT = re.compile(r"consent/[a-z]{2}(-[A-Za-z0-9]{1,8}){0,3}\.txt")
_INFO = b"vestibule backup 1: the archive's key"


def no_progress(_done: int, _total: int) -> None:
    """Be told nothing."""


@dataclass(frozen=True, slots=True)
class Header:
    """What everybody can read of an archive.

    Attributes:
        archive_id: 32 hexadecimal digits.
        made_at: When; UTC. Nobody vouches for it before the archive is unlocked.
        salt: For the database's key.
        wrapped: The archive's key, sealed.
        recovery: The database's key sealed with the recovery code of that time; None if there was none.
        as_written: The bytes of both lines.
    """

    archive_id: str
    made_at: datetime
    salt: bytes
    wrapped: bytes = field(repr=False)
    recovery: SealedKey | None
    as_written: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unlock:
    """What opens an archive: the database's key, or the recovery code of its time; one is enough.

    Attributes:
        key: 32 bytes; None if there is none.
        code: As it was typed; empty if it is not needed.
    """

    key: bytes | None = field(default=None, repr=False)
    code: str = field(default="", repr=False)


class Reader:
    """An archive that was unlocked, before its members are read."""

    def __init__(self, path: Path, stream: Unsealer, manifest: Manifest, key: bytes) -> None:
        self.manifest, self.key = manifest, key
        self._path, self._stream = path, stream

    def unpack(self, folder: Path | None, on_progress: OnProgress = no_progress) -> None:
        """Read every member and compare it with the manifest; write them into a folder, if one is given.

        Args:
            folder: An empty one; files in it are durable afterwards, and their owner's alone.
            on_progress: Is told of bytes.

        Raises:
            StoreError: The archive is damaged, or the folder cannot be written.
        """
        total = self.manifest.size_bytes
        done = 0
        with _translated_damage(self._path), translated_file_errors():
            for member in self.manifest.members:
                with _target(folder, member.name) as file:
                    done = self._copy(member, file, done, total, on_progress)
            if self._stream.read(1):
                raise Damaged
            if folder is not None:
                for one in {(folder / member.name).parent for member in self.manifest.members}:
                    sync_folder(one)

    def _copy(
        self, member: Member, file: IO[bytes] | None, done: int, total: int, on_progress: OnProgress
    ) -> int:
        digest, left = hashlib.sha256(), member.size_bytes
        while left:
            taken = self._stream.read(left)
            if not taken:
                raise Damaged
            digest.update(taken)
            if file is not None:
                file.write(taken)
            left -= len(taken)
            done += len(taken)
            on_progress(done, total)
        if digest.hexdigest() != member.sha256:
            raise Damaged
        return done


def write(  # noqa: PLR0913 - everything that makes an archive
    file: IO[bytes],
    manifest: Manifest,
    sources: Mapping[str, Path],
    *,
    key: bytes,
    sealed: SealedKey | None,
    on_progress: OnProgress = no_progress,
) -> None:
    """Write an archive.

    Args:
        file: New and empty.
        manifest: What it says of itself; its members are those of `sources`.
        sources: Where the content of each member is.
        key: The database's, 32 bytes.
        sealed: The same key, sealed with the recovery code in force; None if there is none.
        on_progress: Is told of bytes.

    Raises:
        StoreError: A source has changed since the manifest was made.
    """
    own_key = secrets.token_bytes(KEY_BYTES)
    header = _header(manifest, key, sealed, own_key)
    file.write(header)
    sealer = Sealer(file, own_key, header)
    text = _manifest_json(manifest)
    sealer.write(len(text).to_bytes(4) + text)
    done = 0
    for member in manifest.members:
        digest = hashlib.sha256()
        with sources[member.name].open("rb") as source:
            while piece := source.read(PIECE_BYTES):
                digest.update(piece)
                sealer.write(piece)
                done += len(piece)
                on_progress(done, manifest.size_bytes)
        if digest.hexdigest() != member.sha256:
            raise StoreError(f"{sources[member.name]} changed while the backup was made. Make it again.")
    sealer.end()


def read_header(path: Path) -> Header:
    """Return what can be read of an archive without a key.

    Raises:
        StoreError: It cannot be read, or is no archive.
    """
    with translated_file_errors(), path.open("rb") as file:
        return _read_header(file, path)


@contextmanager
def reading(path: Path, unlock: Unlock) -> Iterator[Reader]:
    """Open an archive with the database's key, or with the recovery code where that key does not fit.

    Raises:
        StoreError: It cannot be read, is no archive or damaged, or neither key nor code fits.
    """
    with translated_file_errors(), path.open("rb") as file:
        header = _read_header(file, path)
        key, own_key = _unlocked(header, unlock, path)
        stream = Unsealer(file, own_key, header.as_written)
        with _translated_damage(path):
            size = int.from_bytes(stream.read_all(4))
            if size > MOST_MANIFEST_BYTES:
                raise Damaged
            manifest = _manifest(stream.read_all(size))
            if manifest.archive_id != header.archive_id or manifest.size_bytes > path.stat().st_size:
                raise Damaged
        yield Reader(path, stream, manifest, key)


def member_of(name: str, path: Path) -> Member:
    """Return what a manifest says of a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    return Member(name, path.stat().st_size, digest.hexdigest())


def is_text(name: str) -> bool:
    """Return whether a name is that of a consent text, as an archive has it."""
    return _TEXT.fullmatch(name) is not None


@contextmanager
def _translated_damage(path: Path) -> Iterator[None]:
    try:
        yield
    except Damaged as error:
        raise StoreError(f"{path} is damaged or cut off. Nothing was changed. Use another backup.") from error


@contextmanager
def _target(folder: Path | None, name: str) -> Iterator[IO[bytes] | None]:
    """Open a new file for a member, whose name was checked."""
    if folder is None:
        yield None
        return
    path = folder / name
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY_FILE)
    with os.fdopen(descriptor, "wb") as file:
        yield file
        file.flush()
        os.fsync(descriptor)


def _header(manifest: Manifest, key: bytes, sealed: SealedKey | None, own_key: bytes) -> bytes:
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    wrapped = nonce + _cipher(key, salt).encrypt(nonce, own_key, _bound(manifest.archive_id))
    values = {
        "id": manifest.archive_id,
        "made_at": utc_text(manifest.made_at),
        "salt": salt.hex(),
        "wrapped": wrapped.hex(),
        "recovery": None if sealed is None else {"salt": sealed.salt.hex(), "wrapped": sealed.wrapped.hex()},
    }
    return MAGIC + json.dumps(values).encode() + b"\n"


def _read_header(file: IO[bytes], path: Path) -> Header:
    if file.read(len(MAGIC)) != MAGIC:
        raise StoreError(f"{path} is not a backup of this program.")
    line = file.readline(MOST_HEADER_BYTES)
    try:
        values = json.loads(line)
        kept = values["recovery"]
        return Header(
            _identifier(values["id"]),
            utc_time(values["made_at"]),
            bytes.fromhex(values["salt"]),
            bytes.fromhex(values["wrapped"]),
            kept and SealedKey(bytes.fromhex(kept["salt"]), bytes.fromhex(kept["wrapped"])),
            MAGIC + line,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreError(f"{path} is damaged or cut off. Nothing was changed. Use another backup.") from error


def _unlocked(header: Header, unlock: Unlock, path: Path) -> tuple[bytes, bytes]:
    """Return the database's key and the archive's own."""
    if unlock.key is not None and (own := _own_key(header, unlock.key)) is not None:
        return unlock.key, own
    if not unlock.code:
        raise StoreError(f"{path} was made with another key. It opens with the recovery code of its time.")
    if header.recovery is None:
        raise StoreError(
            f"{path} was made before there was a recovery code. It opens with its own key alone."
        )
    key = recovery.opened(header.recovery, unlock.code)
    own = _own_key(header, key)
    if own is None:
        raise StoreError(f"{path} is damaged or cut off. Nothing was changed. Use another backup.")
    return key, own


def _own_key(header: Header, key: bytes) -> bytes | None:
    nonce, sealed = header.wrapped[:NONCE_BYTES], header.wrapped[NONCE_BYTES:]
    try:
        return _cipher(key, header.salt).decrypt(nonce, sealed, _bound(header.archive_id))
    except (InvalidTag, ValueError):  # ValueError: too short
        return None


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_INFO).derive(key))


def _bound(archive_id: str) -> bytes:
    return MAGIC + archive_id.encode()


def _manifest_json(manifest: Manifest) -> bytes:
    values = asdict(manifest) | {"made_at": utc_text(manifest.made_at)}
    return json.dumps(values, ensure_ascii=False).encode()


def _manifest(text: bytes) -> Manifest:
    try:
        values = json.loads(text)
        members = tuple(_member(one) for one in values.pop("members"))
        counts = {str(table): int(rows) for table, rows in values.pop("counts").items()}
        made_at = utc_time(values.pop("made_at"))
        manifest = Manifest(**values, made_at=made_at, counts=counts, members=members)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Damaged from error
    names = [member.name for member in members]
    if len(names) > MOST_MEMBERS or len(set(names)) != len(names) or DATABASE not in names:
        raise Damaged
    return manifest


def _member(values: Mapping[str, Any]) -> Member:
    member = Member(str(values["name"]), int(values["size_bytes"]), str(values["sha256"]))
    if not 0 <= member.size_bytes <= _most(member.name):
        raise Damaged
    return member


def _most(name: str) -> int:
    """Return how large a member may be; -1 for a name that none has."""
    if name == DATABASE:
        return MOST_DATABASE_BYTES
    if name == SETTINGS:
        return MOST_SETTINGS_BYTES
    return MOST_BYTES if is_text(name) else -1


def _identifier(text: str) -> str:
    if not re.fullmatch("[0-9a-f]{32}", text):
        raise ValueError(text)
    return text

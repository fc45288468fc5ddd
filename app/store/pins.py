"""PINs: those of people, made here, and the operator's, which the operator chooses.

A personal PIN is looked up by its Argon2id hash with one salt for the whole site: one hash finds the person,
or nobody, in the same time. It is long enough that a guess is somebody's once in 10,000 times at most. The
operator's PIN opens a screen, never the database: whoever has the file tries all short PINs in hours.
"""

import secrets
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, VerifyMismatchError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit, tries
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text
from app.store.tries import Tried

LEAST_DIGITS = 6
GUARDING_DIGITS = 4
"""Digits beyond those that number the people: a guess hits once in 10 ** 4."""

OPERATOR_DIGITS = range(4, 13)

TIME_COST, MEMORY_KIB, PARALLELISM, HASH_BYTES = 3, 65536, 4, 32
"""RFC 9106, second recommendation. Changing any of them makes every personal PIN wrong."""

_OPERATOR_HASHER = PasswordHasher()


def pin_digits(people: int) -> int:
    """Return how many digits a new PIN has at a site of so many people: max(6, ceil(log10(people)) + 4)."""
    return max(LEAST_DIGITS, len(str(max(people - 1, 0))) + GUARDING_DIGITS)


def issue(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> str:
    """Make a new PIN for a subject, who had better not lose it: it is stored as a hash only.

    Returns:
        The digits. A PIN that the subject had before no longer works.

    Raises:
        StoreError: The subject is no longer enrolled, or the database failed.
    """
    digits = pin_digits(_value(db, "SELECT count(*) FROM subjects"))
    salt = _salt(db)
    while True:
        pin = f"{secrets.randbelow(10**digits):0{digits}}"
        lookup = _lookup(pin, salt)
        with transaction(db):
            if db.execute("SELECT 1 FROM pins WHERE lookup = ?", [lookup]).fetchone():
                continue  # taken, perhaps by the subject itself
            if not db.execute("SELECT 1 FROM subjects WHERE id = ?", [subject_id]).fetchone():
                raise StoreError("That person is no longer enrolled.")
            db.execute(
                "INSERT INTO pins VALUES (?, ?, ?, ?) ON CONFLICT (subject_id) DO UPDATE"
                " SET lookup = excluded.lookup, digits = excluded.digits, made_at = excluded.made_at",
                [subject_id, lookup, digits, utc_text(now)],
            )
            audit.append(db, at=now, actor=actor, action="issue pin", target=subject_id, result="ok")
        return pin


def withdraw(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> bool:
    """Delete a subject's PIN; return whether there was one.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        withdrawn = db.execute("DELETE FROM pins WHERE subject_id = ?", [subject_id]).rowcount > 0
        if withdrawn:
            audit.append(db, at=now, actor=actor, action="withdraw pin", target=subject_id, result="ok")
        return withdrawn


@translated_errors()
def owners(db: Database) -> frozenset[str]:
    """Return who has a PIN.

    Raises:
        StoreError: The database cannot be read.
    """
    return frozenset(row[0] for row in db.execute("SELECT subject_id FROM pins"))


def find(db: Database, pin: str, now: datetime, among: Sequence[str] = ()) -> Tried:
    """Try a personal PIN.

    Args:
        db: The database.
        pin: As it was typed.
        now: Aware.
        among: Whose PIN it may be: two people who look alike, or the one whose name was picked; empty for
            anybody's.

    Raises:
        StoreError: The database failed; nothing may be answered.
    """

    def owner() -> str | None:
        lookup = _lookup(_plain(pin), _salt(db))
        with translated_errors():
            row = db.execute("SELECT subject_id FROM pins WHERE lookup = ?", [lookup]).fetchone()
        return row[0] if row and (not among or row[0] in among) else None

    return _tried(db, tries.VISITOR, now, owner)


def set_operator(db: Database, pin: str, now: datetime, actor: str = "operator") -> None:
    """Give the operator a PIN in place of the one before; wrong tries are forgotten.

    Raises:
        StoreError: It has not 4 to 12 digits, or the database failed.
    """
    plain = _plain(pin)
    if len(plain) not in OPERATOR_DIGITS or not (plain.isascii() and plain.isdigit()):
        raise StoreError("The operator's PIN must have 4 to 12 digits and nothing else.")
    with _translated_hashing():
        hashed = _OPERATOR_HASHER.hash(plain)
    with transaction(db):
        db.execute("UPDATE kiosk_secrets SET operator_pin = ?", [hashed])
        tries.forget(db, tries.OPERATOR)
        audit.append(db, at=now, actor=actor, action="set operator pin", target="operator", result="ok")


@translated_errors()
def has_operator(db: Database) -> bool:
    """Return whether the operator has a PIN.

    Raises:
        StoreError: The database cannot be read.
    """
    return bool(_value(db, "SELECT operator_pin IS NOT NULL FROM kiosk_secrets"))


def check_operator(db: Database, pin: str, now: datetime) -> Tried:
    """Try the operator's PIN; while there is none, every one is wrong.

    Raises:
        StoreError: The database failed; nothing may be answered.
    """

    def operator() -> str | None:
        hashed = _value(db, "SELECT operator_pin FROM kiosk_secrets")
        with _translated_hashing():
            if hashed is None:
                _OPERATOR_HASHER.hash(_plain(pin))  # the same work as for a wrong one
                return None
            try:
                _OPERATOR_HASHER.verify(hashed, _plain(pin))
            except VerifyMismatchError:
                return None
        return tries.OPERATOR

    found = _tried(db, tries.OPERATOR, now, operator)
    if found.right:
        audit.append(db, at=now, actor="kiosk", action="try pin", target=tries.OPERATOR)
    return replace(found, subject_id=None)


def _tried(db: Database, name: str, now: datetime, owner: Callable[[], str | None]) -> Tried:
    return tries.answered(db, name, now, owner, actor="kiosk", action="try pin")


def _plain(pin: str) -> str:
    """Return the digits as 0 to 9, whatever keyboard typed them."""
    return unicodedata.normalize("NFKC", pin).strip()


def _lookup(pin: str, salt: bytes) -> bytes:
    with _translated_hashing():
        return hash_secret_raw(
            pin.encode(), salt, TIME_COST, MEMORY_KIB, PARALLELISM, HASH_BYTES, Type.ID, ARGON2_VERSION
        )


def _salt(db: Database) -> bytes:
    salt: bytes = _value(db, "SELECT pin_salt FROM kiosk_secrets")
    return salt


@contextmanager
def _translated_hashing() -> Iterator[None]:
    try:
        yield
    except Argon2Error as error:  # 64 MiB could not be had, or the stored hash is damaged
        raise StoreError("The PIN could not be checked. Close other programs and try again.") from error


@translated_errors()
def _value(db: Database, sql: str) -> Any:  # noqa: ANN401 - whatever the column holds
    row = db.execute(sql).fetchone()
    if row is None:
        raise StoreError("The kiosk's secrets are gone. Restore the database from a backup.")
    return row[0]

"""Those who work with the program: a name, a role, and a PIN or password, kept as its Argon2id hash only.

An account opens the windows, never the database: whoever has file and key needs none. Names stay in this one
table; the audit knows an account by its role and a short id.
"""

import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError, VerifyMismatchError
from sqlite_utils import Database

from app.core.roles import Role
from app.errors import StoreError
from app.store import audit, tries
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text, utc_time
from app.store.tries import Tried

PIN_DIGITS = range(4, 13)
PASSWORD_LENGTHS = range(8, 129)
MOST_NAME = 60
"""Characters of the longest name."""

ID_BYTES = 3
"""Random bytes of an id: short enough to be read out, and there are few accounts."""

WHAT_SECRETS = "A PIN has 4 to 12 digits and nothing else; a password has at least 8 characters, at most 128."

_HASHER = PasswordHasher()
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
"""A hash that no secret has, made as the others are: an account that is not there takes as long to refuse."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who works with the program.

    Attributes:
        account_id: Six hexadecimal digits.
        name: As it was typed; no two are the same but for capitals.
        role: What they are here for.
        has_pin: Whether the secret is a PIN; else it is a password.
        made_at: Since when; aware.
    """

    account_id: str
    name: str
    role: Role
    has_pin: bool
    made_at: datetime

    @property
    def actor(self) -> str:
        """What the audit calls them: role and id, never the name."""
        return f"{self.role.value} {self.account_id}"


def add(db: Database, name: str, role: Role, secret: str, now: datetime, actor: str) -> Account:  # noqa: PLR0913, PLR0917 - what makes an account
    """Add an account; the first must be an administrator's, for nobody else could add the next.

    Raises:
        StoreError: The name is taken or empty, the secret too short, the first one no administrator's, or the
            database failed; nothing was changed.
    """
    kept, (hashed, kind) = _name(name), _hashed(secret)
    with transaction(db):
        there = accounts(db)
        if not there and role is not Role.ADMIN:
            raise StoreError("The first account must be an administrator's. Add one, then the others.")
        _refuse_taken(there, kept)
        account_id = _new_id({one.account_id for one in there})
        db.execute(
            "INSERT INTO accounts (id, name, role, secret, kind, made_at) VALUES (?, ?, ?, ?, ?, ?)",
            [account_id, kept, role.value, hashed, kind, utc_text(now)],
        )
        _note(db, now, actor, f"add {role.value}", account_id)
    return Account(account_id, kept, role, kind == "pin", now)


@translated_errors()
def accounts(db: Database) -> list[Account]:
    """Return everybody who has an account, by name.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute("SELECT id, name, role, kind, made_at FROM accounts").fetchall()
    found = [
        Account(number, name, Role(role), kind == "pin", utc_time(at))
        for number, name, role, kind, at in rows
    ]
    return sorted(found, key=lambda one: one.name.casefold())


def rename(db: Database, account_id: str, name: str, now: datetime, actor: str) -> None:
    """Give an account another name.

    Raises:
        StoreError: It was removed, the name is taken or empty, or the database failed; nothing was changed.
    """
    kept = _name(name)
    with transaction(db):
        there = accounts(db)
        _one(there, account_id)
        _refuse_taken([one for one in there if one.account_id != account_id], kept)
        db.execute("UPDATE accounts SET name = ? WHERE id = ?", [kept, account_id])
        _note(db, now, actor, "rename account", account_id)


def change_role(db: Database, account_id: str, role: Role, now: datetime, actor: str) -> None:
    """Give an account another role.

    Raises:
        StoreError: It was removed, is the last administrator's, or the database failed; nothing was changed.
    """
    with transaction(db):
        there = accounts(db)
        before = _one(there, account_id)
        if role is not Role.ADMIN:
            _refuse_last_admin(there, before)
        db.execute("UPDATE accounts SET role = ? WHERE id = ?", [role.value, account_id])
        _note(db, now, actor, f"make {role.value}", account_id)


def change_secret(db: Database, account_id: str, secret: str, now: datetime, actor: str) -> None:
    """Give an account another PIN or password in place of the one before; wrong tries are forgotten.

    Raises:
        StoreError: It was removed, the secret is too short, or the database failed; nothing was changed.
    """
    hashed, kind = _hashed(secret)
    with transaction(db):
        _one(accounts(db), account_id)
        db.execute("UPDATE accounts SET secret = ?, kind = ? WHERE id = ?", [hashed, kind, account_id])
        tries.forget(db, _tries_of(account_id))
        _note(db, now, actor, "change secret", account_id)


def remove(db: Database, account_id: str, now: datetime, actor: str) -> None:
    """Remove an account; what it did stays in the audit.

    Raises:
        StoreError: It is the last administrator's, or the database failed; nothing was changed.
    """
    with transaction(db):
        there = accounts(db)
        _refuse_last_admin(there, _one(there, account_id))
        db.execute("DELETE FROM accounts WHERE id = ?", [account_id])
        tries.forget(db, _tries_of(account_id))
        _note(db, now, actor, "remove account", account_id)


def sign_in(db: Database, account_id: str, secret: str, now: datetime) -> Tried:
    """Try the secret of an account: five tries, then a lock that doubles, as of PINs.

    The answer takes as long for an account that is not there, whose tries are counted too, together.

    Returns:
        The answer; `subject_id` is the account's id.

    Raises:
        StoreError: The database failed; nothing may be answered.
    """
    with translated_errors():
        row = db.execute("SELECT role, secret FROM accounts WHERE id = ?", [account_id]).fetchone()
    role, hashed = row or ("", _NOBODYS)

    def owner() -> str | None:
        with _translated_hashing():
            try:
                _HASHER.verify(hashed, _plain(secret))
            except VerifyMismatchError:
                return None
        return account_id if row else None

    name = _tries_of(account_id if row else "nobody")
    tried = tries.answered(db, name, now, owner, actor="window", action="sign in")
    if tried.right:
        _note(db, now, f"{role} {account_id}", "sign in", account_id)
    return tried


def sign_out(db: Database, account: Account, now: datetime) -> None:
    """Note that somebody has left.

    Raises:
        StoreError: The database failed; nothing was noted.
    """
    _note(db, now, account.actor, "sign out", account.account_id)


def lock(db: Database, account: Account, now: datetime) -> None:
    """Note that the window was locked behind somebody, by hand or because nobody was there.

    Raises:
        StoreError: The database failed; nothing was noted.
    """
    _note(db, now, account.actor, "lock", account.account_id)


def is_secret(secret: str) -> bool:
    """Return whether this can be a PIN or a password."""
    plain = _plain(secret)
    return len(plain) in (PIN_DIGITS if _is_pin(plain) else PASSWORD_LENGTHS)


def _is_pin(plain: str) -> bool:
    return plain.isascii() and plain.isdigit()


def _hashed(secret: str) -> tuple[str, str]:
    """Return the hash of a secret and its kind."""
    plain = _plain(secret)
    if not is_secret(plain):
        raise StoreError(f"{WHAT_SECRETS} Nothing was changed.")
    with _translated_hashing():
        return _HASHER.hash(plain), "pin" if _is_pin(plain) else "password"


def _plain(secret: str) -> str:
    """Return a secret the same, whatever keyboard typed it."""
    return unicodedata.normalize("NFKC", secret)


def _name(name: str) -> str:
    kept = " ".join(unicodedata.normalize("NFC", name).split())
    if not kept or len(kept) > MOST_NAME or not kept.isprintable():
        raise StoreError(f"An account needs a name of at most {MOST_NAME} characters. Nothing was changed.")
    return kept


def _refuse_taken(there: list[Account], name: str) -> None:
    if any(one.name.casefold() == name.casefold() for one in there):
        raise StoreError(f"There is an account of the name {name}. Choose another name. Nothing was changed.")


def _refuse_last_admin(there: list[Account], account: Account) -> None:
    admins = [one for one in there if one.role is Role.ADMIN]
    if admins == [account]:
        raise StoreError(
            "This is the last administrator, who must stay: nobody else could add one. Nothing was changed."
        )


def _one(there: list[Account], account_id: str) -> Account:
    found = next((one for one in there if one.account_id == account_id), None)
    if found is None:
        raise StoreError("That account was removed.")
    return found


def _new_id(taken: set[str]) -> str:
    while (made := secrets.token_hex(ID_BYTES)) in taken:
        pass
    return made


def _tries_of(account_id: str) -> str:
    return f"account {account_id}"


def _note(db: Database, now: datetime, actor: str, action: str, account_id: str) -> None:
    audit.append(db, at=now, actor=actor, action=action, target=f"account {account_id}", result="ok")


@contextmanager
def _translated_hashing() -> Iterator[None]:
    try:
        yield
    except (Argon2Error, InvalidHashError) as error:  # 64 MiB could not be had, or the stored hash is damaged
        raise StoreError("The PIN could not be checked. Close other programs and try again.") from error

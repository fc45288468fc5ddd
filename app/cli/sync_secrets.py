"""Secrets of backends: never an option of a command, where a list of processes would show them."""

from __future__ import annotations

import getpass
import sys

from app.errors import AppError
from app.sync.connect import face_aidee_key
from app.sync.kinds import FACE_AIDEE, KINDS

_WORDS = {
    "secret_key": "Secret key",
    "api_key": "API key",
    "key": "Key",
    "secret": "Secret",
    "password": "Password",
}


def asked(kind: str, options: dict[str, str], account: str | None) -> dict[str, str]:
    """Return the secrets of a backend: typed on a terminal, or one line of the standard input each.

    Args:
        kind: One of `KINDS`.
        options: Its own options, for the account's sake.
        account: Face AiDee: who is issued a key, with the password as the one secret; None for a key at hand.

    Raises:
        AppError: One is missing, or the account gets no key.
        SettingsError: The address cannot be used.
    """
    if account is None:
        return _said(KINDS[kind].secrets)
    if kind != FACE_AIDEE:
        raise AppError(f"A backend {kind} issues no keys to accounts: leave out --username.")
    password = _said(("password",))["password"]
    return face_aidee_key(options.get("url", ""), account, password, options.get("ca_file", ""))


def _said(names: tuple[str, ...]) -> dict[str, str]:
    is_typed = sys.stdin is not None and sys.stdin.isatty()
    said = {name: _typed(name) if is_typed else _read() for name in names}
    missing = [name for name, value in said.items() if not value]
    if missing:
        raise AppError(
            f"The secret {missing[0]} is missing. The input must have one line for each of:"
            f" {', '.join(names)}. Nothing was changed."
        )
    return said


def _typed(name: str) -> str:
    try:
        return getpass.getpass(f"{_WORDS[name]}: ").strip()
    except EOFError:
        return ""


def _read() -> str:
    return "" if sys.stdin is None else sys.stdin.readline().strip()

"""Changes settings in the TOML file of a site: comments and order stay, what cannot work is not written."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING, Any

import tomlkit

from app.errors import SettingsError
from app.settings.reading import (
    Settings,
    overridden,
    parsed,
    refuse_unknown,
    settings_of,
    text_of,
    variable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tomlkit import TOMLDocument

    Changes = Mapping[tuple[str, str], object]

_OWNER_ONLY = 0o600


def write_settings(path: Path, changes: Changes, environment: Mapping[str, str] = os.environ) -> Settings:
    """Change settings in the file, all of them or none; return the settings that hold from then on.

    Whatever another program wrote meanwhile stays. A value that is the default's is taken out of the file.

    Args:
        path: The TOML file; made, for its owner only, if there is none.
        changes: New values by section and key, of the setting's type or as text; None for the default.
        environment: See `app.settings.reading.read_settings`.

    Raises:
        SettingsError: There is no such setting, a value cannot work, the environment decides it, or the file
            cannot be read or written. The file is as it was.
    """
    for section, key in sorted(changes.keys() & overridden(environment)):
        raise SettingsError(
            f"{section}.{key} is set by the variable {variable(section, key)} of the environment, which comes"
            " before the file. Change it there."
        )
    while True:
        before = text_of(path)
        settings = settings_of(_with(parsed(before, path), changes), environment)
        after = _rewritten(before, changes, settings)
        if settings_of(parsed(after, path), environment) != settings:
            raise SettingsError(f"{path} is laid out in a way that cannot be changed here. Edit it by hand.")
        if after == before or _replaced(path, before, after):
            return settings


def _with(given: dict[str, dict[str, Any]], changes: Changes) -> dict[str, dict[str, Any]]:
    """Return the values of the file with the changes; a key that is unknown can only be taken out."""
    for (section, key), value in changes.items():
        if value is not None:
            given.setdefault(section, {})[key] = value
        elif key in given.get(section, {}):
            del given[section][key]
            if not given[section]:
                del given[section]
        else:
            refuse_unknown(section, key)
    return given


def _rewritten(text: str, changes: Changes, settings: Settings) -> str:
    document = tomlkit.parse(text)
    for (section, key), given in changes.items():
        value = None if given is None else getattr(getattr(settings, section), key)
        if value is None or value == getattr(getattr(Settings(), section), key):
            _take_out(document, section, key)
        else:
            if section not in document:
                document[section] = tomlkit.table()
            document[section][key] = value
    return tomlkit.dumps(document)


def _take_out(document: TOMLDocument, section: str, key: str) -> None:
    table: Any = document.get(section, {})
    if key in table:
        del table[key]
        if not table and not table.as_string().strip():  # no comment either
            del document[section]


def _replaced(path: Path, before: str, after: str) -> bool:
    """Put the text in the place of the one from before, durably; False if another program was faster."""
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else _OWNER_ONLY
        try:
            with os.fdopen(
                os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "wb"
            ) as file:
                file.write(after.encode())
                file.flush()
                os.fsync(file.fileno())
            unfinished.chmod(mode)
            if text_of(path) != before:
                return False
            unfinished.replace(path)
            return True
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}. Nothing was changed. Check the folder and its"
            " permissions, and that the disk is not full."
        ) from error

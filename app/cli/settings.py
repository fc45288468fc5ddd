"""`vestibule settings`: shows, changes and checks the settings of the site."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.bootstrap import open_store
from app.cli import output
from app.errors import SettingsError
from app.settings import FILE_NAME, read_settings
from app.settings.catalogue import Kind, catalogue
from app.settings.reading import overridden, refuse_unknown, variable
from app.settings.writing import write_settings
from app.store import audit, database
from app.store.cipher import transaction

if TYPE_CHECKING:
    import argparse

    from app.bootstrap import Options
    from app.settings import Settings
    from app.settings.catalogue import Setting
    from app.settings.writing import Changes

_ACTOR = "command line"

_PASSWORD = re.compile(r"(?<=:)[^:@/]+(?=@)")


def settings(options: Options, given: argparse.Namespace) -> int:
    """Do what `vestibule settings` was asked for."""
    path = options.data / FILE_NAME
    if given.kind == "path":
        output.result({"path": str(path)}, str(path), as_json=given.json)
        return output.OK
    try:
        match given.kind:
            case "list":
                return _list(read_settings(path), given.words, changed=given.changed, as_json=given.json)
            case "get":
                return _get(read_settings(path), given.key, as_json=given.json)
            case "set":
                _change(options, {_name(key): value for key, value in given.changes})
                said = [f"{key} is set." for key, _ in given.changes]
            case "unset":
                _change(options, {_name(key): None for key in given.keys})
                said = [f"{key} has its default again." for key in given.keys]
            case _:
                read_settings(path)
                said = ["Every setting can work."]
    except SettingsError as error:
        output.result({"error": str(error)}, str(error), as_json=given.json)
        return output.OTHERWISE
    for sentence in said:
        output.result({"done": sentence}, sentence, as_json=given.json)
    return output.OK


def _change(options: Options, changes: Changes) -> None:
    """Write settings down, and who did it: both or neither; before there is a database, nobody is named."""
    path = options.data / FILE_NAME
    if not options.database.exists():
        write_settings(path, changes)
        return
    db = open_store(options)
    try:
        with transaction(db):
            for section, key in changes:
                target = f"{section}.{key}"
                audit.append(db, at=datetime.now(UTC), actor=_ACTOR, action="change setting", target=target)
            write_settings(path, changes)
    finally:
        database.close(db)


def _list(found: Settings, words: list[str], *, changed: bool, as_json: bool) -> int:
    shown = [one for one in catalogue() if all(word.casefold() in one.path for word in words)]
    decided = overridden()
    for one in shown:
        value = _value(found, one)
        if changed and value == one.default:
            continue
        values = {
            "key": one.path,
            "value": value,
            "default": one.default,
            "variable": variable(*one.name) if one.name in decided else None,
            **_limits(one),
        }
        text = f"{one.path} = {_written(value)}"
        marks = [] if value == one.default else [f"default {_written(one.default)}"]
        marks += [f"set by {variable(*one.name)}"] if one.name in decided else []
        output.result(values, text + (f"  ({', '.join(marks)})" if marks else ""), as_json=as_json)
    return output.OK


def _get(found: Settings, key: str, *, as_json: bool) -> int:
    name = _name(key)
    refuse_unknown(*name)
    value = getattr(getattr(found, name[0]), name[1])
    text = str(value).lower() if isinstance(value, bool) else str(value)
    output.result({"key": key, "value": value}, text, as_json=as_json)
    return output.OK


def _limits(one: Setting) -> dict[str, object]:
    """Return what a value may be."""
    if one.words:
        return {"words": list(one.words), "several": one.kind is Kind.WORDS}
    return {} if one.least is None else {"least": one.least, "most": one.most, "unit": one.unit}


def _value(found: Settings, one: Setting) -> object:
    """Return a value to be listed: without a password."""
    value = getattr(getattr(found, one.section), one.key)
    return _PASSWORD.sub("…", value) if one.is_private else value


def _written(value: object) -> str:
    """Write a value as the file has it."""
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def _name(key: str) -> tuple[str, str]:
    section, _, rest = key.partition(".")
    return section, rest

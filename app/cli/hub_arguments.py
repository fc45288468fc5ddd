"""The options of `vestibule hub`: what each of its commands is about, and what is done with it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.hub.values import DEFAULT_SIZE, LEAST_QUALITY, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

_GALLERY = "its id, or its name where only one has it"
_PROJECT = "its project id, or its name where only one has it"
_DIGITS = 9
"""Of the longest number taken, so that it fits into 32 bits."""

_DATABASE = "postgresql://… (default: as in the settings, else the encrypted file in the data folder)"


def add_hub(hub: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `hub` its commands: `thing`, and for most of them `kind`."""
    everywhere = argparse.ArgumentParser(add_help=False, parents=[common])
    for parser in (everywhere, hub):
        parser.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help=_DATABASE)
    things = hub.add_subparsers(dest="thing", metavar="WHAT", title="what it is about", required=True)

    def thing(name: str, summary: str) -> argparse.ArgumentParser:
        return _described(things, name, summary, everywhere)

    def kinds(
        name: str, summary: str, summaries: Mapping[str, str], dest: str = "kind"
    ) -> dict[str, argparse.ArgumentParser]:
        return _kinds(thing(name, summary), dest, summaries, everywhere)

    _tenants(
        kinds(
            "tenant",
            "organisations, and the keys that they sign with (NEC ID)",
            {
                "add": "add a tenant; prints its access key, and its secret key this once",
                "list": "list tenants with their access keys",
                "key": "make a further access key for a tenant; its secret key is printed this once",
                "revoke": "revoke an access key, at once and for ever",
                "remove": "remove a tenant with its galleries, accounts and people",
            },
        )
    )
    _galleries(
        kinds(
            "gallery",
            "sets of people that are searched (NEC ID)",
            {
                "add": "add a gallery with a first application; prints its API key",
                "list": "list galleries",
                "remove": "remove a gallery with its people, faces and applications",
            },
        )
    )
    _applications(
        kinds(
            "application",
            "access paths to a gallery, each with an API key (NEC ID)",
            {
                "add": "add an application to a gallery; prints its API key",
                "list": "list applications with their API keys",
                "revoke": "remove an application: its API key is refused from now on",
            },
        )
    )
    _accounts(
        kinds(
            "account",
            "who logs in with a password (Face AiDee, panel)",
            {
                "add": "add an account; its password is asked for",
                "list": "list accounts",
                "revoke": "revoke an account with its keys and tokens",
            },
        )
    )
    of_projects = kinds(
        "project",
        "galleries as Face AiDee sees them",
        {
            "add": "add a project; prints its project id",
            "list": "list projects",
            "remove": "remove a project with its users and faces",
            "group": "groups of users within a project",
        },
    )
    _projects(of_projects)
    _groups(
        _kinds(
            of_projects["group"],
            "part",
            {"add": "add a group to a project; prints its id", "list": "list the groups of a project"},
            everywhere,
        )
    )
    _users(
        kinds(
            "user",
            "the people of a project",
            {"list": "list the people of a project", "status": "say whether a person may pass"},
        )
    )
    _keys(
        kinds(
            "key",
            "the keys of Face AiDee that accounts were issued",
            {
                "list": "list the keys of an account, without their secrets",
                "revoke": "revoke a key with its tokens, at once and for ever",
            },
        )
    )
    thing("migrate", "bring the hub's database to this program's schema")
    kinds(
        "vectors",
        "whether PostgreSQL compares faces itself (pgvector), for galleries larger than memory",
        {
            "on": "keep embeddings for it, which whoever administers the server can then read",
            "off": "delete these; all galleries are held in memory again",
        },
    )
    export = thing("export", "write everything in the hub's database into one encrypted file")
    export.add_argument("file", type=Path, metavar="FILE", help="where to write it; it must not be there yet")
    import_ = thing("import", "read an export into an empty database of either kind, with the same key")
    import_.add_argument("file", type=Path, metavar="FILE", help="what “export” wrote")


def _tenants(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    for kind in ("add", "key", "remove"):
        kinds[kind].add_argument("name", type=_name, metavar="NAME", help="the tenant's name")
    kinds["revoke"].add_argument("access_key", metavar="ACCESS-KEY", help="as “list” shows it")
    _with_yes(kinds["remove"])


def _galleries(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    add = kinds["add"]
    add.add_argument("name", type=_name, metavar="NAME", help="unlike others of the tenant")
    _with_tenant(add, is_required=True)
    add.add_argument(
        "--size",
        type=_count,
        default=DEFAULT_SIZE,
        metavar="FACES",
        help=f"how many faces fit (default: {DEFAULT_SIZE:,})",
    )
    _with_description(add)
    _with_minimum_quality(add)
    _with_tenant(kinds["list"])
    kinds["remove"].add_argument("gallery", metavar="GALLERY", help=_GALLERY)
    _with_yes(kinds["remove"])


def _applications(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    add = kinds["add"]
    add.add_argument("name", type=_name, metavar="NAME", help="what uses it, such as the name of a kiosk")
    add.add_argument("--gallery", required=True, metavar="GALLERY", help=_GALLERY)
    _with_description(add)
    _with_minimum_quality(add)
    _with_tenant(kinds["list"])
    kinds["revoke"].add_argument("application", metavar="ID", help="as “list” shows it")


def _accounts(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    add = kinds["add"]
    for kind in ("add", "revoke"):
        kinds[kind].add_argument("username", type=_name, metavar="USER", help="the name to log in with")
    _with_tenant(add, is_required=True)
    add.add_argument(
        "--password-from-stdin",
        action="store_true",
        help="the password is one line of the input (default: asked for twice, on a terminal)",
    )
    add.add_argument(
        "--no-keys", dest="keys", action="store_false", help="it is issued no keys of Face AiDee"
    )
    add.add_argument(
        "--no-administrator",
        dest="administrator",
        action="store_false",
        help="it may not change the panel's identifiers",
    )
    add.add_argument("--panel", metavar="GALLERY", help=f"the gallery that it sees as a panel: {_GALLERY}")
    _with_tenant(kinds["list"])


def _projects(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    kinds["add"].add_argument("name", type=_name, metavar="NAME", help="unlike others of the tenant")
    _with_tenant(kinds["add"], is_required=True)
    _with_tenant(kinds["list"])
    _with_project(kinds["remove"])
    _with_yes(kinds["remove"])


def _groups(parts: Mapping[str, argparse.ArgumentParser]) -> None:
    for part in parts.values():
        _with_project(part)
    parts["add"].add_argument("name", type=_name, metavar="NAME", help="unlike others of the project")


def _users(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    for kind in kinds.values():
        _with_project(kind)
    kinds["status"].add_argument("user_id", type=_count, metavar="USER-ID", help="a whole number")
    kinds["status"].add_argument(
        "status", choices=[one.value for one in Status], help="only who is APPROVED may pass"
    )


def _keys(kinds: Mapping[str, argparse.ArgumentParser]) -> None:
    kinds["list"].add_argument("username", metavar="USER", help="whose keys")
    kinds["revoke"].add_argument("key", metavar="KEY", help="as “list” shows it")


def _with_tenant(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    whose = "to whom it belongs" if is_required else "only what belongs to this one"
    parser.add_argument("--tenant", required=is_required, metavar="NAME", help=whose)


def _with_project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", help=_PROJECT)


def _with_description(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--description", default="", metavar="TEXT", help="what it is for")


def _with_minimum_quality(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--minimum-quality",
        type=_quality,
        default=LEAST_QUALITY,
        metavar="Q",
        help=f"least quality of a face to be enrolled through it, {LEAST_QUALITY} to 1 (default: the least)",
    )


def _with_yes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do it; without this, only say what would be lost")


def _kinds(
    of: argparse.ArgumentParser,
    dest: str,
    summaries: Mapping[str, str],
    everywhere: argparse.ArgumentParser,
) -> dict[str, argparse.ArgumentParser]:
    kinds = of.add_subparsers(dest=dest, metavar="WHAT", title="what is done", required=True)
    return {name: _described(kinds, name, summary, everywhere) for name, summary in summaries.items()}


def _described(
    among: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    everywhere: argparse.ArgumentParser,
) -> argparse.ArgumentParser:
    described = summary[:1].upper() + summary[1:] + "."
    return among.add_parser(name, help=summary, description=described, parents=[everywhere])


def _name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise argparse.ArgumentTypeError("a name is needed, without line breaks and the like")
    return text.strip()


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS and int(text) >= 1):
        raise argparse.ArgumentTypeError(
            f"“{text}” must be a whole number above 0, of up to {_DIGITS} digits"
        )
    return int(text)


def _quality(text: str) -> float:
    try:
        quality = float(text)
    except ValueError:
        quality = 0.0
    if not LEAST_QUALITY <= quality <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” must be a number from {LEAST_QUALITY} to 1")
    return quality

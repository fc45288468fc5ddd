"""The options of `vestibule backup` and `vestibule person`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_WHO = "name, external id, or id as of --json people"
_ABOUT_CODE = (
    "ask for the recovery code of the backup's time, or read it as one line of the input; needed where the"
    " key of this computer is another one, or is lost"
)


def add_backup(backup: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `backup` its commands, by `kind`."""
    kinds = backup.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)
    _kind(kinds, common, "now", "make a backup now, while everything goes on; the oldest ones go")
    _kind(kinds, common, "list", "list the backups that are kept, and when each was proved")
    verify = _kind(kinds, common, "verify", "read all of a backup and compare it with what it says of itself")
    verify.add_argument("file", type=Path, metavar="FILE", help="the backup")
    drill = _kind(kinds, common, "drill", "prove a backup: restore it aside, compare it, delete it again")
    drill.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the backup (default: the newest)")
    restore = _kind(
        kinds, common, "restore", "put a backup in the place of what is stored; what was there is moved aside"
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument(
        "--replace", action="store_true", help="even if there is a database; it is moved aside, not deleted"
    )
    for one in (verify, drill, restore):
        one.add_argument("--recovery-code", action="store_true", help=_ABOUT_CODE)
    code = _kind(kinds, common, "recovery-code", "make the recovery code, or say when it was made")
    which = code.add_mutually_exclusive_group()
    which.add_argument("--new", action="store_true", help="make a new one in place of the one before")
    which.add_argument("--confirm", action="store_true", help="type it, to be sure that it was written down")


def add_person(person: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `person` its commands, by `kind`."""
    kinds = person.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)
    export = _kind(kinds, common, "export", "write everything that is stored of a person into a ZIP archive")
    export.add_argument("--to", required=True, type=Path, metavar="FILE", help="where to write it")
    erase = _kind(kinds, common, "erase", "erase a person for good; nothing asks before")
    erase.add_argument("--receipt", type=Path, metavar="FILE", help="where to write what was erased")
    for one in (export, erase):
        one.add_argument("who", metavar="NAME-OR-ID", help=_WHO)


def _kind(
    kinds: argparse._SubParsersAction[argparse.ArgumentParser],
    common: argparse.ArgumentParser,
    name: str,
    summary: str,
) -> argparse.ArgumentParser:
    return kinds.add_parser(
        name, help=summary, description=summary[:1].upper() + summary[1:] + ".", parents=[common]
    )

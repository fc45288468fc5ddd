"""The options of `vestibule staff` and `vestibule audit`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_ROLES = ["operator", "admin", "auditor"]
_NAME = "as of vestibule staff list"


def add_staff(staff: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `staff` its commands, as `kind`."""
    kinds = staff.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)

    def kind(name: str, summary: str) -> argparse.ArgumentParser:
        return kinds.add_parser(
            name, help=summary, description=summary[:1].upper() + summary[1:] + ".", parents=[common]
        )

    add = kind("add", "add an account; its PIN or password is asked for twice, or one line of the input")
    add.add_argument("name", metavar="NAME", help="what it is called on the sign-in screen")
    add.add_argument("--role", required=True, choices=_ROLES, help="the first one must be admin")
    kind("list", "list who has an account, with which role")
    remove = kind("remove", "remove an account; the last administrator stays")
    role = kind("role", "give an account another role")
    secret = kind("secret", "give an account another PIN or password, asked for as by “add”")
    for parser in (remove, role, secret):
        parser.add_argument("name", metavar="NAME-OR-ID", help=_NAME)
    role.add_argument("role", choices=_ROLES, help="what it is for from now on")


def add_audit(audit: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `audit` its commands, as `kind`."""
    kinds = audit.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)

    def kind(name: str, summary: str, more: str = "") -> argparse.ArgumentParser:
        text = summary[:1].upper() + summary[1:] + "." + more
        return kinds.add_parser(name, help=summary, description=text, parents=[common])

    verify = kind(
        "verify",
        "check that nothing in the audit was changed, removed or slipped in",
        " Exit code 1, with the first entry that is not as it was written, if something was.",
    )
    verify.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="an export instead, made from a database of this key",
    )
    listed = kind("list", "list entries, newest first")
    listed.add_argument("words", nargs="*", metavar="WORD", help="only entries with all of these words")
    listed.add_argument("--limit", type=int, default=100, metavar="N", help="how many at most (default: 100)")
    export = kind("export", "write the whole audit, with its chain, into a file")
    export.add_argument("file", type=Path, metavar="FILE", help="JSON lines, or CSV if the name ends in .csv")
    export.add_argument("--force", action="store_true", help="replace the file if it is there")

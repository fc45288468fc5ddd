"""The options of `vestibule strangers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_strangers(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command its own commands."""
    kinds = parser.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)
    listed = "list the unknown faces that the kiosk kept: when, where, which are of one person"
    deleted = "delete unknown faces"
    kinds.add_parser("list", help=listed, description=f"{listed[:1].upper()}{listed[1:]}.", parents=[common])
    delete = kinds.add_parser("delete", help=deleted, description="Delete unknown faces.", parents=[common])
    which = delete.add_mutually_exclusive_group(required=True)
    which.add_argument("ids", nargs="*", type=int, default=[], metavar="ID", help="as of “list”")
    which.add_argument("--all", action="store_true", help="all of them")

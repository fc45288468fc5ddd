"""The options of `vestibule sync`: what each of its commands does, and with which backend."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

from app.cli.sync_backend_arguments import BY_NAME, EXIT_CODES, add_backend, described, number_of

if TYPE_CHECKING:
    from app.cli.sync_backend_arguments import Commands

_WHO = "name, external id, or id as of --json people or --json sync status"


def add_sync(sync: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `sync` its commands: `thing`, and for `backend` the `kind` of what is done."""
    sync.epilog = EXIT_CODES
    things = sync.add_subparsers(dest="thing", metavar="WHAT", title="what is done", required=True)
    thing = partial(described, things, common)
    thing(
        "status",
        "show how every backend stands",
        "Shows of every backend how many people wait to be sent, and since when, who waits for you and why,"
        " how many are there, why it is paused, and when all was last compared. Asks no backend.",
    )
    plan = thing(
        "plan",
        "show what would be done, and change nothing",
        "Connects, compares everybody there with everybody here, and shows a table: who would be added,"
        " changed or removed, and who is somebody else's and stays. Nothing is changed, here or there.",
    )
    _run(things, common)
    verify = thing(
        "verify",
        "compare everybody there with everybody here",
        "Connects, compares, and says whether all is equal; if not, who differs and how. Nothing is changed.",
    )
    retry = thing(
        "retry",
        "try again whoever was refused or put off",
        "What was refused before counts as never asked: whoever waits for you or was put off is sent again,"
        " by the next “run” or within a minute by the window that is open.",
    )
    retry.add_argument("who", nargs="?", metavar="NAME-OR-ID", help=f"only this person: {_WHO}")
    drop = thing(
        "drop",
        "give up a person who waits for you, until they change",
        "The backend goes without this person, or with what it has of them, until something about them"
        " changes here. Nobody can be given up whose copy must still be removed.",
    )
    drop.add_argument("who", metavar="NAME-OR-ID", help=_WHO)
    for command in (plan, verify, retry, drop):
        _with_backend(command)
    _resolve(things, common)
    add_backend(things, common)


def _run(things: Commands, common: argparse.ArgumentParser) -> None:
    run = described(
        things,
        common,
        "run",
        "send and remove everything that is due",
        "Compares everybody if that was never done, then sends and removes whatever is due, one person after"
        " the other, and says what is left. Ctrl+C loses nothing: the next run goes on. While the window is"
        " open, it is the window that does this.",
    )
    _with_backend(run)
    run.add_argument("--compare", action="store_true", help="compare everybody first, even if that was done")
    run.add_argument(
        "--even-so",
        action="store_true",
        help="compare, and do what was found even though so many seem to be gone that you should look first",
    )
    run.add_argument(
        "--for",
        dest="for_s",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="keep trying whoever failed, and a backend that does not answer, for so long (default: once)",
    )


def _resolve(things: Commands, common: argparse.ArgumentParser) -> None:
    resolve = described(
        things,
        common,
        "resolve",
        "say whether a person is there, where the backend cannot tell",
        "Where the answer to a request was lost and the backend cannot tell what became of it, somebody has"
        " to look there. With what you found the person is then sent, or their copy brought up to date or"
        " removed.",
    )
    resolve.add_argument("who", metavar="NAME-OR-ID", help=_WHO)
    _with_backend(resolve, is_required=True)
    found = resolve.add_mutually_exclusive_group(required=True)
    found.add_argument("--there", metavar="ID", help="they are there, and this is the backend's id of them")
    found.add_argument("--not-there", action="store_true", help="they are not there")


def _with_backend(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    which = BY_NAME if is_required else f"only this one: {BY_NAME}"
    parser.add_argument("--backend", metavar="NAME", required=is_required, help=which)


def _seconds(text: str) -> float:
    seconds = number_of(text)
    if not seconds >= 0:
        raise argparse.ArgumentTypeError(f"“{text}” must be a number of seconds")
    return seconds

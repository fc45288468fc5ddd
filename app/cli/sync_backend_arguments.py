"""The options of `vestibule sync backend`: what can be said of a backend of each kind."""

from __future__ import annotations

import argparse
import math
import textwrap
from functools import partial
from typing import TYPE_CHECKING

from app.protocols.acs_identifier import LOCKS, OWNER_TYPES
from app.sync.kinds import FACE_AIDEE, KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

EXIT_CODES = """\
exit codes:
  0  done; run: nothing is left, verify: all is equal
  1  run: people are left, verify: something differs; there is no such backend or person; a sentence
     says which
  2  the command line is wrong
  3  a backend that was to be tried or compared does not answer or know us, or something around the
     program failed
"""

_COLUMNS = 100
"""Of a description, beside the exit codes."""

BY_NAME = "its name, as “backend list” shows it"

OPTIONS: Mapping[str, tuple[str, str]] = {
    "url": ("URL", "its address, https:// and a host; without a path the usual one is added"),
    "access_key": ("KEY", "the access key that requests are signed with; its secret key is asked for"),
    "region": ("NAME", "the region that requests are signed for"),
    "service": ("NAME", "the service that requests are signed for"),
    "threshold": ("SCORE", "least score that identifies somebody there, 0 to 9999"),
    "portal_url": ("URL", "address of its tenant management, unless that is at the host of --url"),
    "project": ("NUMBER", "number of the project"),
    "save_image": ("yes|no", "whether it is to keep the pictures themselves"),
    "send_names": ("yes|no", "whether names and tags go there, or our ids alone"),
    "option": ("NUMBER", "the site's own number, sent with every check-in"),
    "username": ("NAME", "who logs in at the panel; must be an administrator there"),
    "lock": ("LOCK", f"which lock people may open: {', '.join(LOCKS)}"),
    "owner_type": ("TYPE", f"what people are called there: {', '.join(OWNER_TYPES)}"),
    "trusted_local_device": ("yes|no", "whether nobody can listen on the way, so that http:// is allowed"),
    "ca_file": ("FILE", "certificates in PEM form that are trusted beside those of this computer"),
}
"""What stands for a value of each option of `KINDS`, and what it means."""

_FLAGS = {"option": "--check-in-option"}
"""Where the name of an option is taken."""


def add_backend(things: Commands, common: argparse.ArgumentParser) -> None:
    """Add the command `backend` with its own: `kind`, and of a new one the `system`."""
    backend = described(
        things,
        common,
        "backend",
        "set up, show, try, change, pause and remove backends",
        "Sets up, shows, tries, changes, pauses and removes backends: the systems that people are sent to.",
    )
    kinds = backend.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)
    kind = partial(described, kinds, common)
    add = kind(
        "add",
        "set up a backend",
        "Tries the connection and keeps the backend if that goes well. Everybody is owed to it from then on;"
        " “run”, or the window, sends them.",
    )
    _add(add, common)
    kind("list", "list the backends", "Lists every backend with its address and whether it is paused.")
    named = {
        "show": kind("show", "show a backend with its options", "Shows everything but the secrets."),
        "test": kind(
            "test",
            "try the connection to a backend",
            "Asks it something that changes nothing, and says whether it answers and knows us.",
        ),
        "change": kind(
            "change",
            "give a backend other options",
            "Puts what is said in place of what was before; an option with an empty value is as if it had"
            " never been said. Where it is reached in another way, the connection is tried first. Everybody"
            " is owed to it anew: others may belong there now.",
        ),
        "secrets": kind(
            "secrets",
            "give a backend other secrets",
            "Asks for the secrets, tries the connection, and uses the backend again if it was paused."
            f" {_SECRETS}",
        ),
        "pause": kind("pause", "send nothing to a backend for now", "What it is owed stays owed."),
        "resume": kind("resume", "use a backend again", "What it is owed is sent by the next “run”."),
        "remove": kind(
            "remove",
            "forget a backend",
            "Forgets a backend, its secrets, and whom it has. Whoever of ours is there has to be removed"
            " there first, or left there knowingly: say which.",
        ),
        "take-over": kind(
            "take-over",
            "let this machine write to a backend in place of another",
            "A backend is kept up to date by one machine alone, since two would add everybody twice. After a"
            " move to a new machine, say so here. The old one must not be used any more.",
        ),
    }
    for one in named.values():
        one.add_argument("name", metavar="NAME", help=BY_NAME)
    _change(named["change"])
    _with_account(named["secrets"])
    for one in (named["change"], named["secrets"]):
        _with_untested(one)
    copies = named["remove"].add_mutually_exclusive_group()
    copies.add_argument("--empty", action="store_true", help="first remove everybody of ours who is there")
    copies.add_argument(
        "--keep-copies", action="store_true", help="leave everybody there: nothing will remove them any more"
    )


_SECRETS = (
    "Secrets are never options: on a terminal each is asked for, else each is one line of the input, "
    + "; ".join(f"{kind}: {', '.join(known.secrets)}" for kind, known in KINDS.items())
    + "."
)


def _add(add: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    systems = add.add_subparsers(dest="system", metavar="KIND", title="what it speaks", required=True)
    summaries = {
        "nec-id": "a gallery of NEC ID",
        "face-aidee": "a project of Face AiDee",
        "acs-identifier": "an access panel that takes faces (acs-identifier)",
    }
    for name, known in KINDS.items():
        secrets = ", then ".join(known.secrets)
        summary = summaries[name]
        one = described(
            systems,
            common,
            name,
            summary,
            f"{summary[:1].upper()}{summary[1:]}. Secrets are never options: on a terminal each is asked for,"
            f" else each is one line of the input: {secrets}.",
        )
        one.add_argument(
            "--name",
            required=True,
            type=_name,
            metavar="NAME",
            help="what you call it, unlike other backends",
        )
        _with_options(one, known.required, known.optional)
        if name == FACE_AIDEE:
            _with_account(one)
        _with_mapping(one)
        _with_untested(one)
        one.set_defaults(refuse=one.error, account=None)


def _change(change: argparse.ArgumentParser) -> None:
    names = dict.fromkeys(name for known in KINDS.values() for name in (*known.required, *known.optional))
    _with_options(change, names, {})
    _with_mapping(change)
    change.set_defaults(refuse=change.error)


def _with_options(parser: argparse.ArgumentParser, names: Iterable[str], defaults: Mapping[str, str]) -> None:
    """Make each option of a kind one of the command line; all are kept in `said`, in their order."""
    for name in dict.fromkeys((*names, *defaults)):
        metavar, said = OPTIONS[name]
        default = f" (default: {defaults[name]})" if defaults.get(name) else ""
        needed = " (needed)" if defaults and name not in defaults else ""
        parser.add_argument(
            flag(name),
            dest="said",
            action="append",
            type=_named(name),
            metavar=metavar,
            help=f"{said}{default}{needed}",
        )
    parser.add_argument(
        "--option",
        dest="said",
        action="append",
        type=_pair,
        metavar="NAME=VALUE",
        help="an option by its name, for scripts: such as url=https://…",
    )


def flag(option: str) -> str:
    """Return how an option of `KINDS` is said on the command line."""
    return _FLAGS.get(option, f"--{option.replace('_', '-')}")


def _with_mapping(parser: argparse.ArgumentParser) -> None:
    mapping = parser.add_argument_group("who is sent there, and how fast")
    mapping.add_argument(
        "--tag",
        dest="tags",
        action="append",
        metavar="TAG",
        help="whoever has this tag; may be repeated (without --tag and --group: everybody)",
    )
    mapping.add_argument(
        "--group",
        dest="groups",
        action="append",
        metavar="GROUP",
        help="whoever is in this group; may be repeated",
    )
    mapping.add_argument(
        "--group-id",
        dest="group_ids",
        action="append",
        type=_group_id,
        metavar="GROUP=NUMBER",
        help="the backend's number of a group of ours (Face AiDee); may be repeated",
    )
    mapping.add_argument(
        "--calls-per-s",
        dest="calls_per_s",
        type=_rate,
        metavar="NUMBER",
        help="most requests in a second (default: no limit)",
    )
    mapping.add_argument(
        "--bytes-per-s",
        dest="bytes_per_s",
        type=_rate,
        metavar="NUMBER",
        help="most bytes of pictures in a second (default: no limit)",
    )
    mapping.add_argument(
        "--recipient",
        metavar="TEXT",
        help="who receives what is sent, in the words that people agree to (default: the backend's name)",
    )
    mapping.add_argument(
        "--earlier-consents",
        dest="earlier_consents",
        choices=["yes", "no"],
        help="whether those are sent too who agreed before this backend was set up (default: no)",
    )
    mapping.add_argument(
        "--deleted-there",
        dest="deleted_there",
        choices=["add", "leave"],
        help="what becomes of people whom somebody else deleted there: they are added again, or left away and"
        " left to you (default: add)",
    )


def _with_account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--username",
        dest="account",
        metavar="NAME",
        help="Face AiDee: have a key issued for this account; its password is the one secret that is asked"
        " for, and is not kept",
    )


def _with_untested(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--untested", action="store_true", help="do not try the connection: what is said is kept as it is"
    )


def described(
    commands: Commands,
    common: argparse.ArgumentParser,
    name: str,
    summary: str,
    description: str,
) -> argparse.ArgumentParser:
    """Add a command; its help says what happens, and what its exit codes mean."""
    return commands.add_parser(
        name,
        help=summary,
        description=textwrap.fill(description, _COLUMNS),
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )


def _name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise argparse.ArgumentTypeError("a name is needed, without line breaks and the like")
    return text.strip()


def _named(option: str) -> Callable[[str], tuple[str, str]]:
    return lambda text: (option, text)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"“{text}” must be NAME=VALUE")
    return name, value


def _group_id(text: str) -> tuple[str, int]:
    name, _, number = text.rpartition("=")
    if not name or not number.isascii() or not number.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” must be the name of a group, =, and its number")
    return name, int(number)


def _rate(text: str) -> float:
    rate = number_of(text)
    if not rate >= 0:
        raise argparse.ArgumentTypeError(f"“{text}” must be a number above 0, or 0 for no limit")
    return rate


def number_of(text: str) -> float:
    """Return a number; NaN, which is like none, where there is none."""
    try:
        number = float(text)
    except ValueError:
        return math.nan
    return number if math.isfinite(number) else math.nan

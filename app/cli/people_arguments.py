"""The options of `vestibule people`, `duplicates`, `correct` and `demo-data`. Nothing heavy is imported."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = ("no-consent", "consent-ends", "no-face", "low-quality", "look-alike", "not-seen")
"""The values of `app.store.people_search.Mark`, as one types them."""

ORDERS = ("name", "newest", "last-seen", "quality")
"""The values of `app.store.people_search.Order`, as one types them."""

_PICTURES = "number of a picture, as of correct samples"


def add_people(
    command: Callable[[str, str], argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    """Add the commands that find people and put the gallery right."""
    people = command("people", "list who is enrolled")
    people.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="part of a name, external id, e-mail address, group or tag, in any script; or a day such as "
        "2026-03-01, or a month, of enrolling or of the last check-in",
    )
    people.add_argument("--tag", default="", help="only who has this tag")
    people.add_argument("--group", default="", help="only members of this group")
    people.add_argument("--mark", choices=MARKS, metavar="MARK", help=f"only who has it: {', '.join(MARKS)}")
    people.add_argument(
        "--days", type=_positive, default=30, help="for how long somebody was not seen (default: 30)"
    )
    people.add_argument(
        "--order", choices=ORDERS, default="name", metavar="ORDER", help=f"one of {', '.join(ORDERS)}"
    )
    command("duplicates", "find people who may be enrolled twice, in the whole gallery")
    _add_corrections(command("correct", "put mistakes in the gallery right, and take that back"), common)
    demo = command("demo-data", "fill an empty data folder with drawn people who do not exist")
    demo.add_argument(
        "--people", type=_positive, default=1000, metavar="N", help="how many people (default: 1,000)"
    )
    demo.add_argument(
        "--checkins",
        type=_count,
        default=0,
        metavar="N",
        help="how many check-ins, over two years (default: 0)",
    )


def _add_corrections(correct: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    kinds = correct.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)

    def kind(name: str, summary: str) -> argparse.ArgumentParser:
        return kinds.add_parser(
            name, help=summary, description=summary[:1].upper() + summary[1:] + ".", parents=[common]
        )

    who = "name, external id, or id as of --json people"
    kind("samples", "list a person's pictures with their numbers").add_argument(
        "who", metavar="NAME-OR-ID", help=who
    )
    merge = kind("merge", "make two entries of one person one; can be undone for 30 days")
    merge.add_argument("kept", metavar="KEPT", help=f"{who}: whose details, PIN and badge stay")
    merge.add_argument("other", metavar="OTHER", help=f"{who}: whose pictures, check-ins and tags go over")
    split = kind("split", "make a new person of some pictures of another one; can be undone for 30 days")
    split.add_argument("who", metavar="NAME-OR-ID", help=who)
    split.add_argument("samples", nargs="+", type=_positive, metavar="PICTURE", help=_PICTURES)
    split.add_argument("--name", required=True, help="of the new person")
    split.add_argument(
        "--consent", required=True, choices=["paper", "spoken", "contract"], help="how the new person agreed"
    )
    split.add_argument("--operator", required=True, help="who vouches for the consent")
    move = kind("move", "give pictures to another person; can be undone for 30 days")
    move.add_argument("samples", nargs="+", type=_positive, metavar="PICTURE", help=_PICTURES)
    move.add_argument("--to", required=True, metavar="NAME-OR-ID", help=who)
    remove = kind("remove", "remove pictures; for one day this can be undone, then they are gone")
    remove.add_argument("samples", nargs="+", type=_positive, metavar="PICTURE", help=_PICTURES)
    undo = kind("undo", "take a correction back")
    undo.add_argument("number", type=_positive, metavar="NUMBER", help="as of correct list")
    kind("list", "list the newest corrections, and until when they can be undone")


def _count(text: str) -> int:
    try:
        number = int(text.replace(",", ""))
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"“{text}” must be a number, 0 or more")
    return number


def _positive(text: str) -> int:
    number = _count(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” must be a number, 1 or more")
    return number

"""The options of `vestibule activity`: the record of check-ins, who is in the building, and why."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.sync_backend_arguments import Commands

_EXIT_CODES = """\
exit codes:
  0  done
  1  nothing like that is in the record, or nobody like that is meant
  2  the command line is wrong
  3  something around the program failed; a sentence says what and what to do
"""

_OUTCOMES = ("identified", "not_enrolled", "not_sure", "refused", "not_valid", "marked_out")

_DAYS = 30
"""Days that charts show unless others are asked for."""


def add_activity(activity: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `activity` its commands: `thing` is what is done."""
    activity.epilog = _EXIT_CODES
    things = activity.add_subparsers(dest="thing", metavar="WHAT", title="what is done", required=True)
    shown = _thing(things, common, "log", "list check-ins, newest first")
    _add_filters(shown)
    shown.add_argument(
        "--limit", type=_whole, default=50, metavar="N", help="how many at most; 0 for all (default: 50)"
    )
    inside = _thing(things, common, "inside", "list who is in the building now")
    inside.add_argument(
        "--hours",
        type=_whole,
        default=0,
        metavar="N",
        help="count entries of the last N hours, for those who work through the night (default: of today)",
    )
    gone = _thing(things, common, "gone", "note that somebody has gone though no kiosk saw it")
    gone.add_argument("who", metavar="NAME-OR-ID", help="name, external id, or id as of --json people")
    export = _thing(things, common, "export", "write check-ins to a file for a spreadsheet")
    export.add_argument(
        "file", type=_file, metavar="FILE", help="where to: a name that ends in .csv or .xlsx"
    )
    export.add_argument("--force", action="store_true", help="replace the file if it is there")
    _add_filters(export)
    explain = _thing(things, common, "explain", "say why the kiosk decided as it did")
    explain.add_argument("number", type=int, metavar="NUMBER", help="of the check-in, as “log” shows it")
    replay = _thing(things, common, "replay", "say what would have happened with another threshold")
    replay.add_argument(
        "--fpir",
        type=_fpir,
        metavar="SHARE",
        help="strangers given a name: a share above 0, at most 0.1, or strict, standard or lenient",
    )
    replay.add_argument("--people", type=_whole, metavar="N", help="as if so many were enrolled")
    _add_filters(replay)
    charts = _thing(things, common, "charts", "print the sums that charts are made of")
    charts.add_argument("chart", choices=["hours", "days", "people", "quality"], help="of what")
    charts.add_argument("--station", default="", metavar="NAME", help="only this kiosk; quality asks for one")
    _add_times(charts, f"(default: {_DAYS} days ago)")


def since_or_default(since: datetime | None) -> datetime:
    """Return from when on a chart shows what happened."""
    return since or datetime.now().astimezone() - timedelta(days=_DAYS)


def _thing(
    things: Commands, common: argparse.ArgumentParser, name: str, summary: str
) -> argparse.ArgumentParser:
    return things.add_parser(
        name,
        help=summary,
        description=summary[:1].upper() + summary[1:] + ".",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--words", default="", help="parts of name, external id, e-mail address or group; all must be found"
    )
    parser.add_argument("--outcome", default="", choices=_OUTCOMES, help="only this outcome")
    parser.add_argument("--direction", default="", choices=["in", "out"], help="only in, or only out")
    parser.add_argument("--station", default="", metavar="NAME", help="only this kiosk")
    parser.add_argument("--way", default="", choices=["face", "pin", "code", "name"], help="only this way")
    _add_times(parser, "")


def _add_times(parser: argparse.ArgumentParser, default: str) -> None:
    day = "a day such as 2026-03-01, or a local time such as 2026-03-01T08:30"
    parser.add_argument("--since", type=_since, metavar="TIME", help=f"from then on: {day} {default}".strip())
    parser.add_argument("--until", type=_until, metavar="TIME", help="up to then; of a day all of it")


def _since(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"“{text}” must be like 2026-03-01 or 2026-03-01T08:30") from error


def _until(text: str) -> datetime:
    moment = _since(text)
    is_day = "T" not in text and ":" not in text
    return (moment.replace(tzinfo=None) + timedelta(days=1)).astimezone() if is_day else moment


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"“{text}” must be a whole number")
    return int(text)


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in {".csv", ".xlsx"}:
        raise argparse.ArgumentTypeError(f"“{text}” must end in .csv or .xlsx")
    return path


def _fpir(text: str) -> float:
    from app.core.scores import PRESETS  # noqa: PLC0415 - brings numpy, which --help does without

    try:
        share = PRESETS[text] if text in PRESETS else float(text)
    except ValueError:
        share = 0.0
    if not 0 < share <= 0.1:
        raise argparse.ArgumentTypeError(
            f"“{text}” must be a share above 0, at most 0.1, or {', '.join(PRESETS)}"
        )
    return share

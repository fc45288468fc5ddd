"""The command line. Each command imports its heavy libraries itself, after the options are read."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import logging
import multiprocessing
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__, paths
from app.cli import output
from app.errors import AppError

# ruff: noqa: PLC0415 - each command loads its own libraries, after the options are read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Options

_EXIT_CODES = """\
exit codes:
  0  done; enroll: every picture was enrolled, identify: everybody was identified
  1  done, but at least one picture was refused or one person not identified
  2  the command line is wrong
  3  something around the program failed; a sentence says what and what to do
"""

_INTERRUPTED = 130
"""What a shell reports of a program that Ctrl+C ended."""

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Vestibule; return the exit code."""
    multiprocessing.freeze_support()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: else it spins after each small product
    output.prepare()
    logging.getLogger().addHandler(logging.NullHandler())  # before the log is open, errors are not printed
    try:
        return _run(arguments)
    except AppError as error:
        output.complain(f"vestibule: {error}")
        if isinstance(error, output.OutputError):
            output.drop()
        return output.FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # the reader of our output has enough
        output.drop()
        return output.OK
    except Exception:
        log.exception("unexpected error")
        if os.environ.get("VESTIBULE_DEBUG"):
            raise
        output.complain(
            "vestibule: Something went wrong inside the program. Please report it, with the log in the "
            "folder “logs” of the data folder."
        )
        return output.FAILED


def _run(arguments: Sequence[str] | None) -> int:
    # Defaults are set here: in the parser, a command's own would hide what was said before the command.
    defaults = argparse.Namespace(data=paths.default_data_folder(), camera=None, demo=False, json=False)
    try:
        given = _parser().parse_args(arguments, defaults)
    except SystemExit:  # it printed help, the version, or what is wrong with the options
        output.say(end="")
        raise
    from app import bootstrap

    options = bootstrap.Options(given.data.absolute(), given.camera or "", demo=given.demo)
    if given.command == "setup":
        return _set_up(options)
    bootstrap.prepare_logs(options)
    match given.command:
        case None | "kiosk":
            return bootstrap.run_window(options, kiosk=given.command == "kiosk")
        case _:
            return _run_without_window(options, given)


def _set_up(options: Options) -> int:
    from app import bootstrap
    from app.setup import set_up

    with contextlib.suppress(AppError):  # set-up may come before there is a place for data
        bootstrap.prepare_logs(options)
    set_up(output.say)
    return output.OK


def _run_without_window(options: Options, given: argparse.Namespace) -> int:
    match given.command:
        case "enroll":
            from app.cli.enroll import enroll

            return enroll(
                options,
                given.paths,
                consent=given.consent,
                operator=given.operator,
                name=given.name,
                as_json=given.json,
            )
        case "identify":
            from app.cli.identify import identify

            return identify(options, given.paths, as_json=given.json)
        case "people":
            from app.cli.people import people

            return people(options, given.words, as_json=given.json)
        case "doctor":
            from app.cli.doctor import doctor

            return doctor(options, as_json=given.json)
        case "bench":
            from app.cli.bench import bench

            return bench(as_json=given.json, report=given.report)
        case "selftest":
            from app.cli.selftest import selftest

            return selftest(options, screens=given.screens, as_json=given.json)
        case other:
            raise AssertionError(other)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder of everything the program stores",
    )
    common.add_argument(
        "--camera",
        metavar="SOURCE",
        default=argparse.SUPPRESS,
        help="a camera's index or name, a video, a picture, a folder of pictures, or an RTSP address",
    )
    common.add_argument(
        "--demo", action="store_true", default=argparse.SUPPRESS, help="sample pictures stand for the camera"
    )
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line"
    )
    parser = argparse.ArgumentParser(
        prog="vestibule",
        description="Enroll people by their face and check them in, on this device.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"vestibule {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands (the window, if none)"
    )

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=summary,
            description=summary[:1].upper() + summary[1:] + ".",
            epilog=_EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[common],
        )

    command("kiosk", "begin at the full-screen kiosk")
    enroll = command(
        "enroll", "enroll people from pictures, or from a folder with one folder for each person"
    )
    enroll.add_argument(
        "paths", nargs="+", metavar="PATH", help="picture or folder; names come from their names"
    )
    enroll.add_argument(
        "--consent", required=True, choices=["paper", "spoken", "contract"], help="how the people agreed"
    )
    enroll.add_argument(
        "--operator", default=_user(), type=_given_name, help="who vouches for the consent (default: you)"
    )
    enroll.add_argument("--name", type=_given_name, help="all pictures show this one person")
    identify = command("identify", "say who is on pictures")
    identify.add_argument("paths", nargs="+", metavar="IMAGE", help="picture, or folder of pictures")
    people = command("people", "list who is enrolled")
    people.add_argument("words", nargs="*", metavar="WORD", help="part of a name or external id")
    command("doctor", "check camera, display, models, database, key and versions")
    bench = command("bench", "measure speed and memory on this machine, beside other libraries")
    bench.add_argument(
        "--report", action="store_true", help="also write table and chart into the README of this source tree"
    )
    selftest = command("selftest", "enroll and check in sample people through the real windows")
    selftest.add_argument(
        "--screens", type=Path, metavar="DIR", help="where to write a picture of each place"
    )
    command("setup", "get and check the model files")
    return parser


def _given_name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is needed")
    return text.strip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


if __name__ == "__main__":
    sys.exit(main())

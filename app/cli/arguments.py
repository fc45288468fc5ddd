"""The command line's options, and what `--help` says of them. Nothing heavy is imported here."""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.cli.hub_arguments import add_hub
from app.cli.people_arguments import add_people
from app.cli.sync_arguments import add_sync

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_EXIT_CODES = """\
exit codes:
  0  done; enroll: no picture was refused, identify: everybody was identified
  1  done, but at least one picture was refused or one person not identified;
     hub, sync: not done, or not all of it; a sentence says why
  2  the command line is wrong
  3  something around the program failed; a sentence says what and what to do
"""

_SOURCES = """\
what PATH can be:
  picture   one person; the name is the file's, without a number at its end
  folder    with folders: one for each person; else pictures named after people, such as ann_001.jpg
  .csv      a list with the columns name and picture; also external_id, email, group, tags, notes,
            valid_from, valid_until (days such as 2026-03-01). Several pictures and tags are divided by “;”.
            Pictures are named relative to the list. UTF-8, UTF-16 or Windows-1252; commas, semicolons or tabs
  .zip      pictures in folders or named after people, as above, or with one .csv that names them
  .npz      encodings of face_recognition: arrays “encodings” (n, 128) and “names”, or one array for each
            name; .npy: (n, 128), with the names in a .txt or .csv beside it. Never pickles
The same again changes nothing, and after an interruption does the rest.
"""


_WHO = "name, external id, or id as of --json people"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
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
    root = argparse.ArgumentParser(
        prog="vestibule",
        description="Enroll people by their face and check them in, on this device.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    root.add_argument("--version", action="version", version=f"vestibule {__version__}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title="commands (the window, if none)")

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
    enroll = command("enroll", "enroll people from pictures, folders, lists, archives or encodings")
    enroll.epilog = f"{_SOURCES}\n{_EXIT_CODES}"
    enroll.add_argument("paths", nargs="+", metavar="PATH", help="what to enroll from; see below")
    consent = enroll.add_argument(
        "--consent", required=True, choices=["paper", "spoken", "contract"], help="how the people agreed"
    )
    enroll.add_argument(
        "--dry-run",
        action=_Instead,
        of=consent,
        help="only say what would become of each picture, and store nothing; needs no --consent",
    )
    enroll.add_argument(
        "--operator", default=_user(), type=_given_name, help="who vouches for the consent (default: you)"
    )
    enroll.add_argument("--name", type=_given_name, help="all pictures show this one person")
    identify = command("identify", "say who is on pictures")
    identify.add_argument("paths", nargs="+", metavar="IMAGE", help="picture, or folder of pictures")
    add_people(command, common)
    _add_kinds(
        command("pin", "set the operator's PIN, or make a new one for a person"),
        common,
        {
            "operator": "set the PIN that leaves the kiosk; asked for twice, or one line of the input",
            "person": "make a new PIN for a person; it is shown once",
        },
    )["person"].add_argument("who", metavar="NAME-OR-ID", help=_WHO)
    about_consent = _add_kinds(
        command("consent", "show or withdraw what somebody agreed to, or the texts in force"),
        common,
        {
            "show": "list the consents of a person: who, when, how, to which text, until when",
            "withdraw": "withdraw the consent of a person; their faces are deleted at once",
            "text": "print the texts that people agree to, with version and hash",
        },
    )
    for kind in ("show", "withdraw"):
        about_consent[kind].add_argument("who", metavar="NAME-OR-ID", help=_WHO)
    about_consent["text"].add_argument("--language", metavar="CODE", help="only this one, such as de")
    badge = command("badge", "write a person's badge with a new QR code as PDF")
    badge.add_argument("who", metavar="NAME-OR-ID", help="name, external id, or id as of --json people")
    badge.add_argument("--pdf", required=True, type=Path, metavar="FILE", help="where to write it")
    badge.add_argument("--landscape", action="store_true", help="wider than high (default: higher than wide)")
    badge.add_argument("--force", action="store_true", help="replace the file if it is there")
    _add_kinds(
        command("actions", "try what a check-in sets off: webhook and command"),
        common,
        {
            "test": "send a test event and run the command now",
            "secret": "show the secret that the webhook's receiver checks signatures with",
        },
    )
    _add_serving(command("serve", "answer NEC ID, Face AiDee and the access panel's upload over HTTP"))
    command("doctor", "check camera, display, models, database, key and versions")
    bench = command("bench", "measure speed and memory on this machine, beside other libraries")
    extent = bench.add_mutually_exclusive_group()
    extent.add_argument(
        "part",
        nargs="?",
        choices=["kiosk", "hub", "gallery"],
        metavar="PART",
        help="only “kiosk”: from the first usable frame to a name, among 10,000 people; or only “hub”:"
        " searches with a picture, among 10,000 and 100,000; or only “gallery”: an administrator's"
        " windows, with 10,000 people and 1,000,000 check-ins (default: everything)",
    )
    extent.add_argument(
        "--report", action="store_true", help="also write table and chart into the README of this source tree"
    )
    _add_evaluations(
        command("evaluate", "measure error rates on your own pictures, as a laboratory does"), common
    )
    selftest = command("selftest", "enroll and check in sample people through the real windows")
    selftest.add_argument(
        "--screens", type=Path, metavar="DIR", help="where to write a picture of each place"
    )
    add_hub(
        command("hub", "who may use this machine's hub, with which galleries and keys; export, import"),
        common,
    )
    add_sync(
        command("sync", "keep galleries elsewhere up to date: NEC ID, Face AiDee, access panels"),
        common,
    )
    command("setup", "get and check the model files")
    return root


def _add_serving(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", help="address to listen at (default: hub.host, 127.0.0.1)")
    serve.add_argument("--port", type=int, help="port to listen at (default: hub.port, 8080)")
    serve.add_argument(
        "--database",
        metavar="URL",
        help="postgresql://… (default: hub.database, an encrypted file in the data folder)",
    )
    serve.add_argument("--tls-certificate", metavar="FILE", help="PEM file with certificate and chain")
    serve.add_argument("--tls-key", metavar="FILE", help="PEM file with its key")
    serve.add_argument("--drop-folder", metavar="DIR", help="where files for NEC ID's bulk registration lie")


def _add_kinds(
    of: argparse.ArgumentParser, common: argparse.ArgumentParser, summaries: Mapping[str, str]
) -> dict[str, argparse.ArgumentParser]:
    """Give a command its own commands; return their parsers by name."""
    kinds = of.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)
    return {
        name: kinds.add_parser(
            name, help=summary, description=summary[:1].upper() + summary[1:] + ".", parents=[common]
        )
        for name, summary in summaries.items()
    }


def _add_evaluations(evaluate: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    kinds = evaluate.add_subparsers(
        dest="evaluation", metavar="WHAT", title="what is evaluated", required=True
    )

    def kind(name: str, summary: str) -> argparse.ArgumentParser:
        return kinds.add_parser(
            name, help=summary, description=summary[:1].upper() + summary[1:] + ".", parents=[common]
        )

    def on_pictures(parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--images", required=True, type=Path, metavar="DIR", help="folder that the list's paths begin in"
        )
        parser.add_argument(
            "--embedder",
            choices=["default", "dlib"],
            default="default",
            help="which networks compare: both, or dlib alone",
        )
        with_report(parser)

    def with_report(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--report", type=Path, metavar="FILE", help="also write a report, an HTML page")

    pairs_help = "LFW's list of pairs, or CSV: path_a,path_b,same"
    protocol_help = "CSV: path,identity,role (enrol, probe, impostor)"
    pairs = kind("pairs", "compare pairs of pictures: accuracy, and FNMR at fixed FMR")
    on_pictures(pairs)
    pairs.add_argument("--pairs", required=True, type=Path, metavar="FILE", help=pairs_help)
    identify = kind("identify", "search for enrolled people and strangers: FNIR at fixed FPIR")
    on_pictures(identify)
    identify.add_argument("--protocol", required=True, type=Path, metavar="CSV", help=protocol_help)
    identify.add_argument(
        "--fpir",
        type=_share,
        default=0.01,
        metavar="SHARE",
        help="strangers given a name for which the threshold is set beforehand (default: 0.01)",
    )
    quality = kind("quality", "error versus discard: do the quality scores predict errors?")
    on_pictures(quality)
    comparisons = quality.add_mutually_exclusive_group(required=True)
    comparisons.add_argument("--pairs", type=Path, metavar="FILE", help=pairs_help)
    comparisons.add_argument("--protocol", type=Path, metavar="CSV", help=protocol_help)
    pad = kind("pad", "show attacks and real people to the liveness check: APCER, BPCER")
    pad.add_argument(
        "--bonafide", nargs="+", type=Path, default=[], metavar="FILE", help="clips of people who are there"
    )
    pad.add_argument(
        "--attack", nargs="+", type=Path, default=[], metavar="FILE", help="clips of pictures, screens, masks"
    )
    with_report(pad)
    kind("forget", "delete what earlier evaluations found in their pictures")


class _Instead(argparse.Action):
    """An option without a value that makes another one dispensable."""

    def __init__(self, option_strings: Sequence[str], dest: str, of: argparse.Action, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, default=False, help=help)
        self._of = of

    def __call__(self, _parser: object, namespace: argparse.Namespace, *_: object) -> None:
        """Remember it, and need the other one no longer."""
        self._of.required = False
        setattr(namespace, self.dest, True)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = 0.0
    if not 0 < share <= 0.1:
        raise argparse.ArgumentTypeError(f"“{text}” must be a share above 0, at most 0.1")
    return share


def _given_name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is needed")
    return text.strip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"

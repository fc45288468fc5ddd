"""The options of `vestibule settings`."""

from __future__ import annotations

import argparse

EXIT_CODES = """\
exit codes:
  0  done; check: every value can work
  1  get, set, unset: there is no such setting, or the value cannot work; check: something cannot
  2  the command line is wrong
  3  something around the program failed; a sentence says what and what to do
"""


def add_settings(settings: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Give the command `settings` its commands, as `kind`."""
    settings.epilog = EXIT_CODES
    kinds = settings.add_subparsers(dest="kind", metavar="WHAT", title="what is done", required=True)

    def kind(name: str, summary: str, more: str = "") -> argparse.ArgumentParser:
        said = f"{summary[:1].upper()}{summary[1:]}.{more}"
        return kinds.add_parser(
            name,
            help=summary,
            description=said,
            epilog=EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[common],
        )

    shown = kind("list", "list all settings with their values")
    shown.add_argument("words", nargs="*", metavar="WORD", help="only keys that have each of these")
    shown.add_argument("--changed", action="store_true", help="only those that differ from their default")
    kind("get", "print the value of one setting").add_argument("key", metavar="KEY", help=_KEY)
    change = kind("set", "set settings in the file, all of them or none")
    change.add_argument(
        "changes", nargs="+", type=_change, metavar="KEY=VALUE", help="such as kiosk.idle_s=5 kiosk.sound=no"
    )
    back = kind(
        "unset", "use the defaults again", " What the file has of unknown keys can be taken out, too."
    )
    back.add_argument("keys", nargs="+", metavar="KEY", help=_KEY)
    kind("check", "check file and environment, and name what cannot work")
    kind("path", "print where the file is, whether it is there or not")


_KEY = "such as kiosk.idle_s"


def _change(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or "." not in key:
        raise argparse.ArgumentTypeError(f"“{text}” must be like kiosk.idle_s=5")
    return key.strip(), value

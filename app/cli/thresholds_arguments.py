"""The options of `vestibule thresholds`."""

from __future__ import annotations

import argparse
from pathlib import Path

NAMES = ("strict", "standard", "lenient")
"""Of the presets in `app.core.scores`, whose numpy would make `--help` slow."""

LEAST, MOST = 0.00001, 0.1
"""What `recognition.fpir` may be."""


def add_thresholds(parser: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    values = f"{', '.join(NAMES)}, or {LEAST:f} to {MOST}"
    parser.add_argument(
        "--fpir",
        type=_setting,
        metavar="SHARE",
        help=f"also say what this tolerated share of strangers would mean: {values}",
    )
    parser.add_argument(
        "--apply", type=_setting, metavar="SHARE", help="set it, in settings.toml; what it means is said"
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="also write a report without names, an HTML page"
    )


def _setting(text: str) -> float | str:
    if text in NAMES:
        return text
    try:
        share = float(text)
    except ValueError:
        share = 0.0
    if not LEAST <= share <= MOST:
        raise argparse.ArgumentTypeError(
            f"“{text}” must be {', '.join(NAMES)}, or a share of {LEAST:f} to {MOST}"
        )
    return share

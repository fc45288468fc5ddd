"""Runs commands of Vestibule: as a person does, in a process of their own, or quickly in this one."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[2]

TIMEOUT_S = 60

_NOT_INHERITED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def results(self) -> list[dict[str, Any]]:
        """What it printed with --json, but for the counts at the end."""
        return [one for one in self._printed if not one.get("summary")]

    @property
    def summary(self) -> dict[str, Any]:
        """The counts it printed at the end, with --json."""
        return next(one for one in self._printed if one.get("summary"))

    @property
    def _printed(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**changed: str) -> dict[str, str]:
    """Return an environment without display and settings."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _NOT_INHERITED and not name.startswith("VESTIBULE_")
    }
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | changed


def vestibule(
    *arguments: object, env: Mapping[str, str] | None = None, before: Sequence[str] = (), **options: Any
) -> Ran:
    """Run a command in a process of its own; `before` is what starts it."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "app", *map(str, arguments)],
        env=environment() if env is None else env,
        timeout=TIMEOUT_S,
        check=False,
        **({"capture_output": True, "text": True} | options),
    )
    return Ran(done.returncode, done.stdout or "", done.stderr or "")


def without_root(*, is_root: bool) -> list[str]:
    """Return what starts a program for which permissions hold even if the tests run as root."""
    setpriv = shutil.which("setpriv")
    if not is_root:
        return []
    return [setpriv, "--bounding-set=-dac_override,-dac_read_search"] if setpriv else ["false"]


@contextlib.contextmanager
def kept_logging() -> Iterator[None]:
    """Put logging back as it was; whatever was opened is closed."""
    root = logging.getLogger()
    handlers, level, shown = list(root.handlers), root.level, logging.raiseExceptions
    try:
        yield
    finally:
        for handler in [one for one in root.handlers if one not in handlers]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        logging.raiseExceptions = shown

"""Starts the site's own command, such as one that opens a door. No shell is used."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
import threading
from typing import IO, TYPE_CHECKING

from app.errors import CommandError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.notices import Event

SAID_BYTES = 400
"""How much of the end of its error output is told."""


class Command:
    """A program and its arguments, which never change: what happened is told apart from them.

    The environment has VESTIBULE_EVENT, VESTIBULE_SUBJECT, VESTIBULE_DIRECTION and VESTIBULE_STATION; the
    standard input is the whole event as JSON. What it prints goes nowhere.
    """

    def __init__(self, arguments: Sequence[str], timeout_s: float) -> None:
        self._arguments = list(arguments)
        self._timeout_s = timeout_s
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._is_closed = False

    def run(self, event: Event) -> None:
        """Start it and wait for its end; several threads may.

        Raises:
            CommandError: It cannot be started, was ended since it took too long, or failed.
        """
        with tempfile.TemporaryFile() as errors:
            process = self._started(event, errors)
            try:
                self._tell(process, event)
                code = process.wait(self._timeout_s)
            except subprocess.TimeoutExpired as error:
                raise CommandError(
                    f"The command for check-ins took longer than {self._timeout_s:g} s and was ended.",
                    _end_of(errors),
                ) from error
            finally:
                with self._lock:
                    self._running.discard(process)
                if process.poll() is None:
                    _kill(process)
                    process.wait()
            if code != 0:
                raise CommandError(f"The command for check-ins failed with code {code}.", _end_of(errors))

    def close(self) -> None:
        """End what runs, and start nothing any more."""
        with self._lock:
            self._is_closed = True
            for process in self._running:
                _kill(process)

    def _started(self, event: Event, errors: IO[bytes]) -> subprocess.Popen[bytes]:
        told = {
            "VESTIBULE_EVENT": event.type,
            "VESTIBULE_SUBJECT": event.subject_id or "",
            "VESTIBULE_DIRECTION": event.direction or "",
            "VESTIBULE_STATION": event.station,
        }
        with self._lock:
            if self._is_closed:
                raise CommandError("The command for check-ins was not started: the program is being closed.")
            try:
                process = subprocess.Popen(  # noqa: S603 - the site's own words, without a shell
                    self._arguments,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    env=os.environ | told,
                    start_new_session=True,  # a group of its own, which can be ended with all it started
                )
            except (OSError, ValueError) as error:
                why = error.strerror if isinstance(error, OSError) else str(error)
                raise CommandError(
                    f"The command for check-ins, {self._arguments[0]}, cannot be started: {why}."
                ) from error
            self._running.add(process)
            return process

    @staticmethod
    def _tell(process: subprocess.Popen[bytes], event: Event) -> None:
        if process.stdin is None:
            raise AssertionError("a pipe was asked for")
        with contextlib.suppress(BrokenPipeError), process.stdin as pipe:  # it need not read
            pipe.write(event.json().encode() + b"\n")  # less than a pipe holds: this never waits


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # it has ended; the latter on macOS
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _end_of(errors: IO[bytes]) -> str:
    errors.seek(max(errors.seek(0, os.SEEK_END) - SAID_BYTES, 0))
    return errors.read().decode(errors="replace").strip()

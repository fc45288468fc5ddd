"""The upload of a picture to an access panel, until it is done: the panel is busy, fails to load, breaks off.

What each refusal asks for is in acs-identifier.md, section 2.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols.acs_identifier_client import FILE_PARTS, Said
from app.sync.acs_identifier import NotTaken
from app.sync.backend import OutcomeUnknown, Reason, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.sync.acs_identifier import Panel

BUSY_WAITS_S = (2.0, 4.0, 8.0, 16.0, 30.0)
"""Between attempts while the panel works on an upload; a minute in all."""

MOST_LOADS = 3
"""How often a picture is sent that the panel fails to load."""

LOAD_WAIT_S = 0.2
"""Before such a picture is sent again; the others wait meanwhile, and it may fail every time."""


class Lost(Exception):
    """The identifier does not wait for a face, and none of ours can have been taken."""


class Uploads:
    """Uploads to one panel; remembers how it wants its form."""

    def __init__(self, panel: Panel, pause: Callable[[float], object] | None = None) -> None:
        """Prepare.

        Args:
            panel: The device.
            pause: Waits for so many seconds; without one, until `close` at most.
        """
        self._panel = panel
        self._closing = threading.Event()
        self._pause = pause or self._closing.wait
        self._parts: tuple[str, ...] = (
            FILE_PARTS  # what the form may call the picture; the first one that works stays
        )

    def upload(self, uid: int, picture: bytes) -> None:
        """Give an identifier that waits for it its face.

        Raises:
            Lost: It does not wait.
            OutcomeUnknown: An answer was lost, and none came after it that says what became of it.
            BackendError: Anything else.
        """
        attempt = _Attempt(self._parts)
        try:
            self._until_done(uid, picture, attempt)
        except (BackendUnavailable, BackendUnauthorised) as error:
            if attempt.may_be_taken:
                raise OutcomeUnknown(str(error)) from error
            raise

    def _until_done(self, uid: int, picture: bytes, attempt: _Attempt) -> None:
        while True:
            try:
                self._panel.upload(uid, picture, attempt.parts[0])
            except OutcomeUnknown:
                if attempt.may_be_taken:
                    raise
                attempt.may_be_taken = (
                    True  # the next one shows it: then the identifier does not wait any more
                )
            except NotTaken as error:
                if error.said is Said.NOT_WAITING and attempt.may_be_taken:
                    return
                self._wait(attempt.wait_s(error))
            else:
                self._parts = attempt.parts[:1]
                return

    def close(self) -> None:
        """End a wait, from any thread."""
        self._closing.set()

    def _wait(self, wait_s: float) -> None:
        if wait_s:
            self._pause(wait_s)
        if self._closing.is_set():
            raise BackendUnavailable("The program is being closed.")


class _Attempt:
    """What was tried already."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        self.parts = parts
        self.may_be_taken = False
        self._waits, self._loads = iter(BUSY_WAITS_S), 0

    def wait_s(self, refused: NotTaken) -> float:
        """Return how long to wait before it is sent again; raise if it is not worth it."""
        match refused.said:
            case Said.BUSY:
                if (wait_s := next(self._waits, None)) is None:
                    raise BackendUnavailable("The panel is still busy with another picture.") from refused
                return wait_s
            case Said.LOADING_FAILED | Said.WRONG_FILE if len(self.parts) > 1:
                self._loads, self.parts = self._loads + 1, self.parts[1:]
                return 0.0
            case Said.LOADING_FAILED if self._loads + 1 < MOST_LOADS:
                self._loads += 1
                return LOAD_WAIT_S
            case Said.NOT_WAITING:
                raise Lost from refused
            case Said.NO_FACE:
                raise Refused("The panel finds no face in the picture.", Reason.NO_FACE) from refused
            case _:
                raise refused

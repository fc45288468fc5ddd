"""What the settings say of a visit to the kiosk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from app.core.challenge import Move, drawn
from app.core.checkin import Rules
from app.core.face import EMBEDDING_SIZE
from app.core.gallery import Gallery
from app.core.liveness import Level
from app.core.remote import Asking, When
from app.core.visit import Disputed, Entered, Passing, Redirected, Site
from app.ui.profiles import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.core.visit import Last, News
    from app.settings import Settings

_MOST_FOUND = 6
"""Names that are offered at once."""


def local_time() -> datetime:
    """Return the time on the wall."""
    return datetime.now(UTC).astimezone()


def site_of(settings: Settings, choose: Callable[[Sequence[Move]], Move]) -> Site:
    """Return what a visit is decided by while nobody is enrolled.

    Args:
        settings: Of the site.
        choose: Picks one of several moves so that nobody can foresee it, as `secrets.choice` does.
    """
    moves = [Move(move) for move in settings.liveness.moves_allowed]
    kiosk, steps, remote = settings.kiosk, settings.liveness.steps, settings.remote
    return Site(
        Gallery([], np.empty((0, EMBEDDING_SIZE), dtype=np.float32)),
        rules=Rules(
            Level(settings.liveness.level),
            draw=lambda: drawn(choose, moves, steps),
            profile=profile_of(settings.check_in),
            asking=Asking(When(remote.check_in), remote.timeout_s),
        ),
        passing=Passing(kiosk.direction, kiosk.repeat_s, kiosk.anti_pass_back),
        asks=bool(kiosk.question),
        idle_s=kiosk.idle_s,
    )


class Passages:
    """When and how everybody passed last; `last` is what a visit is decided by."""

    def __init__(self, last: Mapping[str, Last]) -> None:
        self.last = dict(last)
        self._before: Last | None = None

    def note(self, news: News, at: datetime) -> None:
        """Take in what came of a visit."""
        match news:
            case Entered(known, direction) | Redirected(known, direction):
                self._before = self.last.get(known.subject_id)
                self.last[known.subject_id] = (direction, at)
            case Disputed(known):
                self.last.pop(known.subject_id, None)
                if self._before is not None:
                    self.last[known.subject_id] = self._before


def found_names(names: Mapping[str, str], text: str) -> list[tuple[str, str]]:
    """Return ids and names of the first few whose name holds a text."""
    wanted = text.casefold().strip()
    return [(one, name) for one, name in names.items() if wanted in name.casefold()][:_MOST_FOUND]

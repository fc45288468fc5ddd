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
from app.core.visit import Passing, Site
from app.ui.profiles import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.settings import Settings


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
    kiosk, steps = settings.kiosk, settings.liveness.steps
    return Site(
        Gallery([], np.empty((0, EMBEDDING_SIZE), dtype=np.float32)),
        rules=Rules(
            Level(settings.liveness.level),
            draw=lambda: drawn(choose, moves, steps),
            profile=profile_of(settings.check_in),
        ),
        passing=Passing(kiosk.direction, kiosk.repeat_s, kiosk.anti_pass_back),
        asks=bool(kiosk.question),
        idle_s=kiosk.idle_s,
    )

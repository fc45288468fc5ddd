"""Recorded people before the kiosk: what the models find in a clip, and what a visit makes of it."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from app.core.checkin import Refused
from app.core.gallery import Gallery
from app.core.quality import CHECK_IN
from app.core.visit import Entered, Now, Screen, TurnedAway, Visit
from app.settings import LivenessSettings, Settings
from app.ui.kiosk_site import site_of
from app.vision.analyser import Analyser
from app.vision.clips import frames_of
from app.vision.messages import Wanted
from app.vision.stills import frame_from
from tests.e2e.faces import FACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from app.core.challenge import Move
    from app.core.checkin import Reason
    from app.core.face import Analysis
    from app.core.visit import News

CLIPS = FACES / "pad" / "videos"

EMBEDDED_EVERY = 3
"""Frames of a camera to one embedding: ten a second, as at the desk; a kiosk takes as many as it can."""

REFERENCES = 5
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def watched(name: str) -> list[Analysis]:
    """Return what the models find in each frame of a clip."""
    with Analyser(video=True, threads=2) as analyser:
        return [
            analyser.analyse(
                frame, Wanted(embeddings=number % EMBEDDED_EVERY == 0, profile=CHECK_IN, liveness=True)
            )
            for number, frame in enumerate(frames_of(CLIPS / f"{name}.mp4"))
        ]


def again(analyses: Sequence[Analysis], times: int) -> list[Analysis]:
    """Return a clip played over and over, as whoever holds a telephone before the camera does."""
    length_ns = analyses[-1].captured_ns + 33_000_000
    return [
        replace(one, captured_ns=one.captured_ns + turn * length_ns)
        for turn in range(times)
        for one in analyses
    ]


def embeddings(analyses: Iterable[Analysis]) -> list[NDArray[np.float32]]:
    """Return the embeddings that there are."""
    found = [one.face.embedding for one in analyses if one.face is not None]
    return [one for one in found if one is not None]


def other_people(count: int) -> list[NDArray[np.float32]]:
    """Return an embedding of each of so many people who are in none of the clips."""
    found: list[NDArray[np.float32]] = []
    with Analyser(video=False, threads=2) as analyser:
        for folder in sorted((FACES / "lfw").iterdir()):
            picture = min(folder.iterdir())
            found += embeddings([analyser.analyse(frame_from(picture.read_bytes()), Wanted())])[:1]
            if len(found) == count:
                return found
    raise AssertionError(f"{len(found)} people only")


def gallery(others: Sequence[NDArray[np.float32]], **known: Sequence[NDArray[np.float32]]) -> Gallery:
    """Return the gallery of one reference of each other person and some of those who are named."""
    owners, rows = [f"other {number}" for number in range(len(others))], list(others)
    for name, references in known.items():
        chosen = references[:REFERENCES]
        owners += [name] * len(chosen)
        rows += chosen
    return Gallery(owners, np.stack(rows))


@dataclass(frozen=True, slots=True)
class Course:
    """What came of a clip before the kiosk: the screens in their order, and the news."""

    screens: tuple[Screen, ...]
    news: tuple[News, ...]

    @property
    def refused(self) -> tuple[Reason, ...]:
        """Why somebody who seemed to be enrolled was refused."""
        outcomes = [one.outcome for one in self.news if isinstance(one, TurnedAway)]
        return tuple(one.reason for one in outcomes if isinstance(one, Refused))

    @property
    def entered(self) -> tuple[str, ...]:
        """Who was let in, and what showed that they were there."""
        return tuple(
            f"{one.known.subject_id} {one.known.liveness}".strip()
            for one in self.news
            if isinstance(one, Entered)
        )


def visit(
    analyses: Iterable[Analysis],
    known: Gallery,
    level: str = "doubt",
    *,
    draw: int | tuple[Move, ...] = 0,
) -> Course:
    """Let the kiosk of a site that has changed nothing look at a clip.

    Args:
        analyses: What was found in it.
        known: Who is enrolled.
        level: Of the liveness check.
        draw: Chance's seed, or the moves of every challenge.
    """
    settings = replace(Settings(), liveness=LivenessSettings(level=level))
    moves = draw if isinstance(draw, tuple) else None
    site = replace(site_of(settings, random.Random(str(draw)).choice), gallery=known)  # noqa: S311 - repeatable
    if moves is not None:
        site = replace(site, rules=replace(site.rules, draw=lambda: moves))
    now, screens = Visit(), [Screen.ATTRACT]
    news: list[News] = []
    for analysis in analyses:
        at_s = analysis.captured_ns / 1e9
        now = now.looked(analysis, site, Now(at_s, NOON + timedelta(seconds=at_s)))
        news += now.news
        now = now.told()
        if now.screen is not screens[-1]:
            screens.append(now.screen)
    return Course(tuple(screens), tuple(news))

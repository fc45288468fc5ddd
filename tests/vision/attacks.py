"""What presentation attack detection says of recordings and of held pictures."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.core.challenge import Challenge, Move, Verdict, drawn
from app.core.face import Frame
from app.core.liveness import Liveness, Outcome
from app.vision.analyser import Analyser
from app.vision.clips import frames_of
from app.vision.messages import Wanted
from app.vision.stills import frame_from
from tests.vision.held_pictures import RATE_HZ, Hand, Sheet, Way, frame

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.face import Analysis

WANTED = Wanted(embeddings=False, liveness=True)
STEPS = 3
"""Moves of a challenge unless a site sets another number."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One picture, held before the camera for a while.

    Attributes:
        picture: File of the picture.
        way: What was done with it.
        outcomes: What the passive stage said, in its order.
        challenges: How many challenges ended.
        made: The most moves that one of them counted.
        passed: Whether one was passed.
    """

    picture: str
    way: Way
    outcomes: tuple[Outcome, ...]
    challenges: int
    made: int
    passed: bool

    @property
    def is_accepted(self) -> bool:
        """Whether either stage took the picture for a live person."""
        return self.passed or Outcome.ACCEPTED in self.outcomes


def held(picture: Path, way: Way, seed: int, lasts_s: float = 8.0, height: float = 0.0) -> Trial | None:
    """Hold a picture before the camera; None if no face is found in it.

    The passive stage and challenges look at the same frames; whoever holds it sees what is asked.

    Args:
        picture: A picture of one face.
        way: What is done with it.
        seed: Of every chance in it.
        lasts_s: For how long.
        height: Of the sheet, in faces; 0 for one that fills the view.
    """
    cv2.setNumThreads(1)
    pixels = frame_from(picture.read_bytes()).pixels
    with Analyser(video=False) as analyser:
        found = analyser.analyse(Frame(pixels, 0), WANTED).face
    if found is None:
        return None
    hand, noise = Hand(way, seed), np.random.default_rng(seed)
    choose = random.Random(seed).choice  # noqa: S311 - the same in every run
    sheet, evidence = Sheet(pixels, found.box, height), Liveness()
    challenge = Challenge.begun(drawn(choose, list(Move), STEPS), 0)
    outcomes: list[Outcome] = []
    ended, made = 0, 0
    with Analyser(video=True) as analyser:
        for number in range(round(lasts_s * RATE_HZ)):
            shown = frame(sheet, hand.hold(number / RATE_HZ, challenge.move), number, noise)
            analysis = analyser.analyse(shown, WANTED)
            evidence = evidence.after(analysis)
            if evidence.outcome and evidence.outcome not in outcomes[-1:]:
                outcomes.append(evidence.outcome)
            challenge = challenge.after(analysis)
            made = max(made, challenge.done)
            if challenge.verdict is Verdict.PASSED:
                return Trial(str(picture), way, tuple(outcomes), ended + 1, made, passed=True)
            if challenge.verdict is not None:
                ended += 1
                challenge = Challenge.begun(drawn(choose, list(Move), STEPS), analysis.captured_ns)
    return Trial(str(picture), way, tuple(outcomes), ended, made, passed=False)


def recorded(clip: Path) -> list[Analysis]:
    """Return the analyses of a clip's frames."""
    cv2.setNumThreads(1)
    with Analyser(video=True) as analyser:
        return [analyser.analyse(one, WANTED) for one in frames_of(clip)]


def replayed(analyses: Sequence[Analysis], moves: Sequence[Move], start: int = 0) -> tuple[Challenge, int]:
    """Show a recording, from one of its frames on and over and over, to a challenge until it ends.

    Returns:
        The challenge, and the frame at which it ended.
    """
    step_ns = (analyses[-1].captured_ns - analyses[0].captured_ns) // (len(analyses) - 1)
    challenge, number = Challenge.begun(moves, 0), 0
    while challenge.verdict is None:
        shown = analyses[(start + number) % len(analyses)]
        challenge = challenge.after(replace(shown, captured_ns=number * step_ns))
        number += 1
    return challenge, (start + number) % len(analyses)

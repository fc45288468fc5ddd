"""People before a kiosk: faces that can be compared, judged, turned, and shown to live or not."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

import numpy as np

from app.core.challenge import Move
from app.core.checkin import CheckIn, Rules
from app.core.gallery import Gallery
from app.core.liveness import Cues
from app.core.quality import judged
from tests.core import heads
from tests.core.heads import STEP_S
from tests.core.values import embedding, measures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.face import Face
    from app.core.liveness import Level

ANN, BOB, STRANGER = embedding(0.7), embedding(0, 0.7), embedding(0, 0, 0.7)
GALLERY = Gallery(["ann"] * 3 + ["bob"] * 3, np.stack([ANN] * 3 + [BOB] * 3))

TWIN = embedding(0.7, 0.02)
TWINS = Gallery(["ann", "bob", "twin"], np.stack([ANN, BOB, TWIN]))
"""Ann and her twin are equally like each other's faces, or nearly so."""

FRAMED = Cues(1, 1, 1, 1)
DOORWAY = Cues(left=1, right=1)
FROZEN = Cues(fingerprint=5)

_ANGLES = {Move.LEFT: (30.0, 0.0), Move.RIGHT: (-30.0, 0.0), Move.UP: (0.0, -30.0), Move.DOWN: (0.0, 30.0)}


def visitor(  # noqa: PLR0913 - all but the angles by their names
    vector: NDArray[np.float32] | None,
    yaw_deg: float = 0,
    pitch_deg: float = 0,
    *,
    left: float = 200,
    size: float = 1,
    cues: Cues | None = None,
    **changed: Any,
) -> Face:
    """Return the face of somebody who points somewhere; without an embedding it is not compared."""
    found = heads.face(yaw_deg, pitch_deg, left=left, size=size)
    return replace(
        found,
        quality=judged(measures(yaw_deg=yaw_deg, pitch_deg=pitch_deg, **changed)),
        embedding=vector,
        image=None if vector is None else b"jpeg",
        cues=cues or Cues(),
    )


def staying(vector: NDArray[np.float32] | None, seconds: float, *angles: float, **how: Any) -> list[Face]:
    """Return somebody who looks one way for a while."""
    return [visitor(vector, *angles, **how)] * round(seconds / STEP_S)


def moving(vector: NDArray[np.float32] | None, *moves: Move, **how: Any) -> list[Face]:
    """Return somebody who moves their head, and faces the camera for half a second before each move."""
    return [
        one
        for yaw_deg, pitch_deg in map(_ANGLES.__getitem__, moves)
        for one in (
            *staying(vector, 0.5, **how),
            *(
                visitor(vector, yaw_deg * share, pitch_deg * share, **how)
                for share in (0.3, 0.7, *[1.0] * 12, 0.5)
            ),
        )
    ]


def rules(level: Level, *draws: Sequence[Move], blocked: Sequence[set[str]] = ()) -> Rules:
    """Return what a site demands; each challenge draws the next of some moves, in the end the last."""
    number = count()
    drawn = draws or ((Move.LEFT,),)
    return Rules(
        level,
        frozenset(map(frozenset, blocked)),
        lambda: tuple(drawn[min(next(number), len(drawn) - 1)]),
    )


def at(number: int, found: Face | None) -> Any:
    """Return the analysis of one frame; each has noise of its own unless its fingerprint is given."""
    if found is not None and found.cues is not None and not found.cues.fingerprint:
        found = replace(found, cues=replace(found.cues, fingerprint=number + 10))
    return heads.at(number, found)


def watched(
    faces: Sequence[Face | None],
    demands: Rules,
    checkin: CheckIn | None = None,
    *,
    start: int = 0,
    gallery: Gallery = GALLERY,
) -> CheckIn:
    """Return the evidence after some frames."""
    checkin = checkin or CheckIn()
    for number, found in enumerate(faces, start):
        checkin = checkin.after(at(number, found), gallery, demands)
    return checkin

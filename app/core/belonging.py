"""Whose face is on new pictures of somebody who is enrolled?

A stranger's face that is kept with somebody lets the stranger in under that name, so that this is asked
before anything is kept. Who is alike, and how surely, is what the duplicate check says.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from app.core.duplicates import Degree, find_duplicates
from app.core.face import fused

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from app.core.gallery import Gallery


@dataclass(frozen=True, slots=True)
class Belongs:
    """Nobody is more like the pictures than the person, who is; or there is nothing to compare them with."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """The pictures are like nobody who is enrolled, not even the person."""


@dataclass(frozen=True, slots=True)
class LikeOther:
    """The pictures are like somebody else: more than like the person, if they are like them at all.

    Attributes:
        other_id: Who it is.
    """

    other_id: str


@dataclass(frozen=True, slots=True)
class SurelyOther:
    """The pictures are surely of somebody else: they are not to be kept with the person.

    Attributes:
        other_id: Who it is.
    """

    other_id: str


Belonging = Belongs | Unsure | LikeOther | SurelyOther
"""Whether pictures are of a person; in doubt somebody who knows the person decides."""


def belonging(
    gallery: Gallery,
    subject_id: str,
    embeddings: Sequence[NDArray[np.float32]],
    rivals: Collection[str] = (),
) -> Belonging:
    """Return whether samples of one face are of somebody who is enrolled.

    Args:
        gallery: Everybody who is enrolled.
        subject_id: Whose they are said to be; without a face in the gallery only others can be more alike.
        embeddings: Of one or more samples: float32, finite, shape (128,) or (256,).
        rivals: People who are known to be others though they look alike: they are never surely meant.
    """
    found = find_duplicates(gallery, embeddings)
    if not found:
        return Unsure() if _is_searched(gallery, subject_id, embeddings) else Belongs()
    others = list(takewhile(lambda one: one.subject_id != subject_id, found))
    surely = [one for one in others if one.degree is Degree.CERTAIN and one.subject_id not in rivals]
    if surely:
        return SurelyOther(surely[0].subject_id)
    return LikeOther(others[0].subject_id) if others else Belongs()


def _is_searched(gallery: Gallery, subject_id: str, embeddings: Sequence[NDArray[np.float32]]) -> bool:
    """Return whether the gallery has a face of this person."""
    try:
        gallery.verify(fused(embeddings), subject_id)
    except KeyError:
        return False
    return True

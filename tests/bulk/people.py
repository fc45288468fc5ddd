"""People of few words: the bytes of a picture say who is on it, and a pool reads them without any model."""

from __future__ import annotations

import threading
import zlib
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from app.bulk.rows import PictureFile, Row
from app.core.consent import PURPOSE
from app.core.person import PersonDetails
from app.errors import ImageError, ModelError
from app.store.consents import NewConsent
from app.vision.stills_pool import StillsPool
from tests.core.values import face, look
from tests.store.values import ENGLISH

if TYPE_CHECKING:
    from numpy.typing import NDArray

CONSENT = NewConsent(ENGLISH.version, ENGLISH.language, ENGLISH.text, PURPOSE, "paper", "reception", None)


def embedding_of(name: str, take: int = 0, *, second_opinion: bool = True) -> NDArray[np.float32]:
    """Return how the networks see a person; the takes of one person differ a little."""
    who = np.random.default_rng(zlib.crc32(name.encode()))
    noise = np.random.default_rng(take)
    first, second = (
        _long(who.standard_normal(128) + 0.2 * noise.standard_normal(128), length) for length in (1.3, 1.0)
    )
    found = np.concatenate([first, second]) if second_opinion else first
    return found.astype(np.float32)


def _long(numbers: NDArray[np.float64], length: float) -> NDArray[np.float64]:
    return numbers * (length / np.linalg.norm(numbers))


def picture(name: str, take: int = 0, title: str = "") -> PictureFile:
    """Return a picture of a person."""
    return PictureFile(title or f"{name}_{take}.jpg", partial(bytes, f"{name}:{take}", "utf-8"))


def row(number: int, name: str, *takes: int, of: str = "", **details: object) -> Row:
    """Return a row of a person with pictures of themselves, or `of` somebody else."""
    items = tuple(picture(of or name, take) for take in takes)
    return Row(number, PersonDetails(name, **details), items)  # type: ignore[arg-type]


class Pool(StillsPool):
    """Reads who is on a picture; counts the pictures that it had to read."""

    def __init__(self, *, second_opinion: bool = True) -> None:
        super().__init__(processes=0)
        self.second_opinion, self.analysed = second_opinion, list[bytes]()
        self.hangs, self.wake = threading.Event(), threading.Event()

    def __exit__(self, *_: object) -> None:
        self.wake.set()

    def analyse(self, data, wanted=None):
        assert wanted is not None
        self.analysed.append(data)
        if self.hangs.is_set():
            self.wake.wait()
        name, _, take = data.decode().partition(":")
        if name == "broken":
            raise ImageError("The picture is damaged or cut off. Use the original file.")
        if name == "model":
            raise ModelError("A model file is missing.")
        if name == "cat":
            return look()
        vector = embedding_of(name, int(take), second_opinion=self.second_opinion)
        return look(face(vector))

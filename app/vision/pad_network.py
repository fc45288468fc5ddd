"""A passive network that a site adds: does a face look like a live person or like a picture of one?

The program ships none. A site that has one puts its ONNX file into the models folder and describes it in a
file `site.toml` beside it:

    [pad]
    file = "real_or_spoof.onnx"   # in the models folder
    sha256 = "…"                  # of that file, in hexadecimal; any other file is refused
    licence = "Apache-2.0"        # the terms it is used under
    input_px = 128                # side of its square input: float32, N x 3 x side x side, 0 to 1
    crop = 1.5                    # side of the crop, in longer sides of the face's box
    colours = "rgb"               # or "bgr"
    real = 0                      # which of its outputs says that the face is real
    spoof = 1                     # which says that it is not
    spoof_at = -4.0               # score (real less spoof) from which down a face is clearly not real
    real_at = 4.0                 # score from which up it clearly is

Two limits rather than one: a network scores another camera's live people lower, and what lies between
says nothing. Set them by `vestibule evaluate pad` on recordings of the site's own camera.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Self

import cv2
import numpy as np
import onnxruntime

from app import paths
from app.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from app.core.face import Box

NAME = "site.toml"
"""Describes what a site adds to the models folder."""

_LARGEST_PX = 1024
"""Largest side of an input: far more than any such network takes."""

_LARGEST_CROP = 5.0


@dataclass(frozen=True, slots=True)
class Description:
    """What `site.toml` says of the network; see the module."""

    file: str
    sha256: str
    licence: str
    input_px: int
    crop: float
    colours: str
    real: int
    spoof: int
    spoof_at: float
    real_at: float

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            known = (int, float) if field.type == "float" else {"int": int, "str": str}[str(field.type)]
            if not isinstance(value, known) or isinstance(value, bool):
                raise TypeError(f"{field.name} cannot be {value!r}")
        if not self.file or re.search(r"[/\\]", self.file):
            raise ValueError("file must be the name of a file in the models folder")
        if not re.fullmatch(r"[0-9a-f]{64}", self.sha256):
            raise ValueError("sha256 must be 64 hexadecimal digits")
        if not 1 <= self.input_px <= _LARGEST_PX:
            raise ValueError(f"input_px must be 1 to {_LARGEST_PX}")
        if not 1 <= self.crop <= _LARGEST_CROP:
            raise ValueError(f"crop must be 1 to {_LARGEST_CROP:g}")
        if self.colours not in {"rgb", "bgr"}:
            raise ValueError('colours must be "rgb" or "bgr"')
        if min(self.real, self.spoof) < 0 or self.real == self.spoof:
            raise ValueError("real and spoof must be two different outputs, from 0")
        if not self.spoof_at < self.real_at:
            raise ValueError("spoof_at must be less than real_at")


class PadNetwork:
    """The loaded network. It releases the interpreter lock while it computes."""

    def __init__(self, described: Description, *, threads: int = 1) -> None:
        """Load the network.

        Args:
            described: What the site says of it.
            threads: Cores for one call.

        Raises:
            ModelError: The file is missing, not the one described, or no such network.
        """
        path = paths.models_folder() / described.file
        self.described = described
        data = _checked(path, described)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        side = described.input_px
        try:
            self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
            self._input = self._session.get_inputs()[0].name
            outputs = self._run(np.zeros((side, side, 3), np.uint8))
        except Exception as error:  # ONNX Runtime's own kinds of exceptions have no common base
            raise ModelError(
                f"The network {path} could not be run with an input of {side} pixels. {_what_to_do()}"
            ) from error
        if max(described.real, described.spoof) >= len(outputs):
            raise ModelError(f"The network {path} has only {len(outputs)} outputs. {_what_to_do()}")

    @classmethod
    def find(cls, *, threads: int = 1) -> Self | None:
        """Load the network that the site added; None if it added none.

        Raises:
            ModelError: There is one, but it or its description cannot be used.
        """
        described = description()
        return None if described is None else cls(described, threads=threads)

    def genuine(self, pixels: NDArray[np.uint8], box: Box) -> float:
        """Say how real a face looks: 0 and less is clearly not real, 1 and more clearly real.

        Args:
            pixels: The frame, RGB, uint8, shape (height, width, 3).
            box: Around the face in it.
        """
        outputs = self._run(self._crop(pixels, box))
        score = float(outputs[self.described.real] - outputs[self.described.spoof])
        least, most = self.described.spoof_at, self.described.real_at
        return (score - least) / (most - least)

    def _crop(self, pixels: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
        """Cut out the face with what surrounds it, mirrored beyond the frame; RGB, at the input's size."""
        side = max(box.width, box.height, 1.0) * self.described.crop
        scale = self.described.input_px / side
        x, y = box.centre
        to_crop = np.array([[scale, 0, (side / 2 - x) * scale], [0, scale, (side / 2 - y) * scale]])
        size = (self.described.input_px, self.described.input_px)
        crop = cv2.warpAffine(
            pixels, to_crop, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
        )
        return np.asarray(crop, dtype=np.uint8)

    def _run(self, crop: NDArray[np.uint8]) -> NDArray[np.float32]:
        ordered = crop if self.described.colours == "rgb" else crop[..., ::-1]
        batch = np.ascontiguousarray(ordered.transpose(2, 0, 1)[None], dtype=np.float32) / 255
        (outputs, *_) = self._session.run(None, {self._input: batch})
        return np.asarray(outputs, dtype=np.float32).reshape(-1)


def description() -> Description | None:
    """Return what the site says of its network; None if it says nothing.

    Raises:
        ModelError: It cannot be read, or says what cannot be.
    """
    path = _path()
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ModelError(f"{path} cannot be read: {error}") from error
    table: Any = said.get("pad")
    if table is None:
        return None
    try:
        return Description(**table)
    except (TypeError, ValueError) as error:
        reason = str(error).replace("Description.__init__() ", "")
        raise ModelError(f"{path} does not describe a network, [pad]: {reason}") from error


def _checked(path: Path, described: Description) -> bytes:
    """Return the file's contents if they are the ones described."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The network {path} cannot be read: {error.strerror}. {_what_to_do()}") from error
    if hashlib.sha256(data).hexdigest() != described.sha256:
        raise ModelError(
            f"The network {path} is not the one that {_path()} describes: its SHA-256 is another. "
            "Put the right file there, or correct the description."
        )
    return data


def _path() -> Path:
    return paths.models_folder() / NAME


def _what_to_do() -> str:
    return f"Correct {_path()}, or remove it to do without."

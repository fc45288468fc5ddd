"""Untrusted image bytes → Frame, within limits. Runs in a vision process only."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps

from app.core.face import Frame
from app.errors import ImageError
from app.vision.messages import FILES, Limits

ANALYSED_SIDE_PX = 2400
"""Longer side to which larger pictures are reduced; a face in them still has all the pixels it needs."""

_REDUCING_GAP = 1.0
"""Means of whole squares of pixels come first, as far as they go: of 24 million pixels a quarter of a second
instead of half a one. No face is so fine that it shows."""

_ROWS_AT_ONCE = 64
"""Rows of a 16-bit picture that are made 8-bit together: all of them at 64 bits would take much memory."""


def frame_from(data: bytes, limits: Limits = FILES) -> Frame:
    """Decode the first picture in a file, upright, as 8-bit RGB.

    Args:
        data: The contents of the file.
        limits: What is decoded at all.

    Raises:
        ImageError: It is no picture, is cut off, or is larger than the limits.
    """
    if not data:
        raise ImageError("The file is empty.")
    if len(data) > limits.file_bytes:
        raise ImageError(f"The file is larger than {limits.file_bytes // 2**20} MB. Use a smaller picture.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            picture = Image.open(io.BytesIO(data), formats=limits.formats)
        except Image.DecompressionBombError as error:
            raise _too_large(limits) from error
        except Exception as error:  # Pillow raises whatever a damaged header makes it stumble over
            raise ImageError(f"This is not a picture that can be read ({limits.named}).") from error
    if picture.width * picture.height > limits.pixels:
        raise _too_large(limits)
    side_px = max(picture.size)
    try:
        pixels = _upright_rgb(picture)
    except MemoryError as error:
        raise _too_large(limits) from error
    except Exception as error:  # as above: a decoder's errors have no common class
        raise ImageError("The picture is damaged or cut off. Use the original file.") from error
    return Frame(pixels, 0, side_px / max(pixels.shape[:2]))


def _upright_rgb(picture: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Decode, turn by its EXIF orientation once, reduce; RGB, uint8, shape (height, width, 3).

    It is reduced as soon as its numbers are colours: what follows takes time and memory by its size.
    """
    if picture.format == "JPEG":
        picture.draft("RGB", (ANALYSED_SIDE_PX, ANALYSED_SIDE_PX))
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith(("I", "F")):
        upright = Image.fromarray(_eight_bits(np.asarray(upright)))
    if upright.mode in {"P", "PA"} or "transparency" in upright.info:
        upright = upright.convert("RGBA")
    elif upright.mode == "1":
        upright = upright.convert("L")
    upright.thumbnail((ANALYSED_SIDE_PX, ANALYSED_SIDE_PX), Image.Resampling.LANCZOS, _REDUCING_GAP)
    if upright.mode in {"RGBA", "LA"}:
        paper = Image.new("RGBA", upright.size, "white")
        paper.alpha_composite(upright.convert("RGBA"))
        upright = paper
    return np.ascontiguousarray(upright.convert("RGB"), dtype=np.uint8)


def _eight_bits(
    values: np.ndarray[tuple[int, ...], np.dtype[np.number]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Reduce 16-bit or floating-point grey to 8 bits without clipping."""
    top = 65535.0 if values.dtype == np.uint16 or (values > 255).any() else 255.0
    grey = np.empty(values.shape, np.uint8)
    for start in range(0, len(values), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        numbers = np.nan_to_num(values[rows].astype(np.float64))
        grey[rows] = np.clip(np.rint(numbers * 255 / top), 0, 255)
    return grey


def _too_large(limits: Limits) -> ImageError:
    return ImageError(
        f"The picture has more than {limits.pixels // 1_000_000} million pixels. Use a smaller one."
    )

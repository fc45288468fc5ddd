"""Untrusted image bytes → Frame, within limits. Runs in a vision process only."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps

from app.core.face import Frame
from app.errors import ImageError

MAX_BYTES = 20 * 1024 * 1024
"""Largest file that is read."""

MAX_PIXELS = 40_000_000
"""Largest picture that is decoded, by its header."""

ANALYSED_SIDE_PX = 2400
"""Longer side to which larger pictures are reduced; a face in them still has all the pixels it needs."""

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "PPM", "MPO")


def frame_from(data: bytes) -> Frame:
    """Decode the first picture in a file, upright, as 8-bit RGB.

    Raises:
        ImageError: It is no picture, is cut off, or is larger than the limits.
    """
    if not data:
        raise ImageError("The file is empty.")
    if len(data) > MAX_BYTES:
        raise ImageError(f"The file is larger than {MAX_BYTES // 2**20} MB. Use a smaller picture.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        except Exception as error:  # Pillow raises whatever a damaged header makes it stumble over
            raise ImageError(
                "This is not a picture that can be read (JPEG, PNG, WebP, BMP, GIF, TIFF)."
            ) from error
    if picture.width * picture.height > MAX_PIXELS:
        raise _too_large()
    try:
        return Frame(_upright_rgb(picture), 0)
    except MemoryError as error:
        raise _too_large() from error
    except Exception as error:  # as above: a decoder's errors have no common class
        raise ImageError("The picture is damaged or cut off. Use the original file.") from error


def _upright_rgb(picture: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Decode, turn by its EXIF orientation once, reduce; RGB, uint8, shape (height, width, 3)."""
    if picture.format == "JPEG":
        picture.draft("RGB", (ANALYSED_SIDE_PX, ANALYSED_SIDE_PX))
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith(("I", "F")):
        upright = Image.fromarray(_eight_bits(np.asarray(upright)))
    if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
        paper = Image.new("RGBA", upright.size, "white")
        paper.alpha_composite(upright.convert("RGBA"))
        upright = paper
    rgb = upright.convert("RGB")
    rgb.thumbnail((ANALYSED_SIDE_PX, ANALYSED_SIDE_PX), Image.Resampling.LANCZOS)
    return np.ascontiguousarray(rgb, dtype=np.uint8)


def _eight_bits(
    values: np.ndarray[tuple[int, ...], np.dtype[np.generic]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Reduce 16-bit or floating-point grey to 8 bits without clipping."""
    numbers = np.nan_to_num(values.astype(np.float64))
    top = 65535.0 if values.dtype == np.uint16 or numbers.max(initial=0) > 255 else 255.0
    return np.asarray(np.clip(np.rint(numbers * 255 / top), 0, 255), dtype=np.uint8)


def _too_large() -> ImageError:
    return ImageError(
        f"The picture has more than {MAX_PIXELS // 1_000_000} million pixels. Use a smaller one."
    )

import contextlib
import io
import struct
import time
import zlib
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from app.errors import ImageError
from app.vision import stills
from app.vision.messages import FILES, Limits
from app.vision.stills import frame_from
from tests.vision.scenes import encoded

SIZE = (96, 64)
ORIENTATION = 0x0112


def corners() -> Image.Image:
    """Red, green, blue and white quarters, so that any turn and mirror image shows."""
    picture = Image.new("RGB", SIZE, "white")
    picture.paste((220, 30, 30), (0, 0, 48, 32))
    picture.paste((30, 200, 30), (48, 0, 96, 32))
    picture.paste((30, 30, 220), (0, 32, 48, 64))
    return picture


def oriented(orientation: int, kind: str = "JPEG") -> bytes:
    """The same picture as a camera would store it that was held another way."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = corners().transpose(back[orientation]) if orientation in back else corners()
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return encoded(stored, kind, exif=exif)


def grey_16(value: int) -> Image.Image:
    return Image.fromarray(np.full(SIZE[::-1], value, np.uint16))


def palette_with_alpha() -> bytes:
    """The quarters with a palette, the white one black and see-through."""
    picture = corners()
    picture.paste("black", (48, 32, 96, 64))
    picture = picture.quantize(4)
    return encoded(picture, "PNG", transparency=picture.getpixel((95, 63)))


def see_through(mode: str) -> Image.Image:
    picture = corners().convert(mode)
    alpha = Image.new("L", SIZE, 255)
    alpha.paste(0, (48, 32, 96, 64))
    picture.putalpha(alpha)
    return picture


def followed_by(kind: str) -> bytes:
    """Two pictures in one file, the second black."""
    return encoded(corners(), kind, save_all=True, append_images=[Image.new("RGB", SIZE)])


GOOD: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: encoded(corners(), "JPEG", quality=90),
    "JPEG, progressive": lambda: encoded(corners(), "JPEG", progressive=True),
    "JPEG, CMYK": lambda: encoded(corners().convert("CMYK"), "JPEG", quality=90),
    "JPEG, no thinned colour": lambda: encoded(corners(), "JPEG", subsampling=0),
    "JPEG, bytes after the end": lambda: encoded(corners(), "JPEG") + b"more" * 100,
    "PNG": lambda: encoded(corners(), "PNG"),
    "PNG, palette": lambda: encoded(corners().quantize(8), "PNG"),
    "PNG, palette and alpha": palette_with_alpha,
    "PNG, alpha": lambda: encoded(see_through("RGB"), "PNG"),
    "WebP": lambda: encoded(corners(), "WEBP", quality=90),
    "WebP, lossless": lambda: encoded(corners(), "WEBP", lossless=True),
    "BMP": lambda: encoded(corners(), "BMP"),
    "GIF": lambda: encoded(corners(), "GIF"),
    "GIF, animated": lambda: followed_by("GIF"),
    "TIFF": lambda: encoded(corners(), "TIFF"),
    "TIFF, packed": lambda: encoded(corners(), "TIFF", compression="tiff_deflate"),
    "TIFF, several pages": lambda: followed_by("TIFF"),
    "PPM": lambda: encoded(corners(), "PPM"),
    "MPO": lambda: followed_by("MPO"),
} | {f"JPEG, EXIF orientation {number}": partial(oriented, number) for number in range(1, 9)}

GREY: dict[str, tuple[Callable[[], bytes], int]] = {
    "JPEG, grey": (lambda: encoded(Image.new("L", SIZE, 156), "JPEG"), 156),
    "PNG, grey": (lambda: encoded(Image.new("L", SIZE, 156), "PNG"), 156),
    "PNG, grey and alpha": (lambda: encoded(Image.new("LA", SIZE, (156, 255)), "PNG"), 156),
    "PNG, grey, see-through": (lambda: encoded(Image.new("LA", SIZE, (0, 0)), "PNG"), 255),
    "PNG, black and white": (lambda: encoded(Image.new("1", SIZE, 1), "PNG"), 255),
    "PNG, 16 bits": (lambda: encoded(grey_16(40_000), "PNG"), 156),
    "PNG, 16 bits, very dark": (lambda: encoded(grey_16(200), "PNG"), 1),
    "TIFF, 16 bits": (lambda: encoded(grey_16(40_000), "TIFF"), 156),
    "TIFF, 32 bits": (lambda: encoded(Image.new("I", SIZE, 40_000), "TIFF"), 156),
    "TIFF, floating point": (lambda: encoded(Image.new("F", SIZE, 156.0), "TIFF"), 156),
    "TIFF, not a number": (lambda: encoded(Image.new("F", SIZE, float("nan")), "TIFF"), 0),
    "BMP, grey": (lambda: encoded(Image.new("L", SIZE, 156), "BMP"), 156),
}

NO_PICTURE = {
    "text": b"Dear diary, today I was taken for a picture. " * 20,
    "PDF": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(500),
    "SVG": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
    "HTML": b"<!DOCTYPE html><html><body><img src='face.jpg'></body></html>",
    "zeros": bytes(2000),
    "one byte": b"\xff",
    "only the mark of a JPEG": b"\xff\xd8\xff",
    "only the mark of a PNG": b"\x89PNG\r\n\x1a\n",
    "PostScript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n",
    "icon": encoded(Image.new("RGB", (32, 32)), "ICO"),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_picture_of_any_usual_kind_is_read_upright(kind):
    frame = frame_from(GOOD[kind]())
    assert frame.pixels.shape == (64, 96, 3)
    assert frame.pixels.dtype == np.uint8
    assert not frame.pixels.flags.writeable
    inner = np.s_[8:24, 8:40], np.s_[8:24, 56:88], np.s_[40:56, 8:40], np.s_[40:56, 56:88]
    found = np.array([frame.pixels[quarter].mean(axis=(0, 1)) for quarter in inner])
    wanted = np.array([(220, 30, 30), (30, 200, 30), (30, 30, 220), (255, 255, 255)])
    assert np.abs(found - wanted).max() < 12, found


@pytest.mark.parametrize("kind", GREY)
def test_a_grey_picture_keeps_its_grey(kind):
    made, grey = GREY[kind]
    pixels = frame_from(made()).pixels
    assert pixels.shape == (64, 96, 3)
    assert np.abs(pixels.astype(int) - grey).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 3)])
def test_a_tiny_picture_is_a_picture(size):
    assert frame_from(encoded(Image.new("RGB", size, "red"), "PNG")).pixels.shape == (size[1], size[0], 3)


def test_a_large_picture_is_reduced_to_what_is_analysed():
    frame = frame_from(encoded(Image.new("RGB", (5000, 2500), "red"), "JPEG"))
    assert (frame.width_px, frame.height_px) == (stills.ANALYSED_SIDE_PX, stills.ANALYSED_SIDE_PX // 2)


@pytest.mark.parametrize("kind", NO_PICTURE)
def test_what_is_no_picture_is_refused(kind):
    with pytest.raises(ImageError, match=r"^This is not a picture that can be read|^The picture is damaged"):
        frame_from(NO_PICTURE[kind])


def test_an_empty_file_is_refused():
    with pytest.raises(ImageError, match=r"^The file is empty\.$"):
        frame_from(b"")


@pytest.mark.parametrize("percent", range(10, 100, 10))
@pytest.mark.parametrize("kind", ["JPEG", "JPEG, progressive", "PNG", "WebP", "BMP", "GIF", "TIFF", "PPM"])
def test_a_picture_that_is_cut_off_is_refused(kind, percent):
    data = GOOD[kind]()
    with pytest.raises(ImageError, match=r"damaged or cut off|not a picture"):
        frame_from(data[: len(data) * percent // 100])


def png(width: int, height: int, rows: bytes) -> bytes:
    """A PNG in black and white, made by hand."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 1))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("width_px", "height_px", "rows"),
    [(20_000, 20_000, bytes(20_000 * 2_501)), (6_400, 6_407, b""), (40_000_001, 1, b"")],
    ids=["400 million", "41 million", "a long line"],
)
def test_a_picture_with_too_many_pixels_is_refused_by_its_header(width_px, height_px, rows):
    data = png(width_px, height_px, rows)
    assert len(data) < 300_000
    begin_s = time.monotonic()
    with pytest.raises(ImageError, match="more than 40 million pixels"):
        frame_from(data)
    assert time.monotonic() - begin_s < 0.5


def test_a_file_of_more_than_20_mb_is_refused_unread():
    data = GOOD["PNG"]()
    with pytest.raises(ImageError, match="larger than 20 MB"):
        frame_from(data + bytes(FILES.file_bytes + 1 - len(data)))
    assert frame_from(data + bytes(FILES.file_bytes - len(data))).width_px == 96


def test_a_picture_is_turned_once():
    """What was turned when it was decoded is not turned again by whoever saves it."""
    frame = frame_from(oriented(6))
    again = frame_from(encoded(Image.fromarray(frame.pixels), "PNG"))
    assert np.array_equal(again.pixels, frame.pixels)
    assert ImageOps.exif_transpose(Image.open(io.BytesIO(oriented(6)))).size == SIZE


SMALL = [encoded(corners().resize((24, 16)), kind) for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF")]
SMALL.append(oriented(6))
changes = st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=8)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's remarks on damaged metadata
@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(SMALL), changes)
def test_damaged_bytes_are_a_picture_or_an_image_error(data, damage):
    damaged = bytearray(data)
    for at, value in damage:
        damaged[at % len(data)] = value
    with contextlib.suppress(ImageError):
        pixels = frame_from(bytes(damaged)).pixels
        assert pixels.ndim == 3
        assert pixels.shape[2] == 3


LIMITS = Limits(1000, 1000, ("PNG",), "PNG")


def test_other_limits_can_be_set():
    small = encoded(Image.new("RGB", (30, 30)), "PNG")
    assert frame_from(small, LIMITS).width_px == 30
    with pytest.raises(ImageError, match=r"can be read \(PNG\)"):
        frame_from(encoded(Image.new("RGB", (8, 8)), "JPEG", quality=10), LIMITS)
    with pytest.raises(ImageError, match="larger than 0 MB"):
        frame_from(small + bytes(1000), LIMITS)
    with pytest.raises(ImageError, match="more than 0 million pixels"):
        frame_from(encoded(Image.new("RGB", (40, 30)), "PNG"), LIMITS)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_scale_says_how_far_a_picture_was_reduced(kind):
    assert frame_from(encoded(Image.new("RGB", (300, 200)), kind)).scale == 1
    assert frame_from(encoded(Image.new("L", (6000, 3000)), kind)).scale == 2.5


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16"])
def test_large_pictures_of_every_kind_are_reduced_to_what_they_show(mode):
    """Left half black, right half white, six million pixels."""
    picture = Image.new("L", (3000, 2000))
    picture.paste(255, (1500, 0, 3000, 2000))
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture).astype(np.uint16) * 257)
    else:
        picture = picture.convert(mode)
    pixels = frame_from(encoded(picture, "JPEG" if mode == "CMYK" else "PNG")).pixels
    assert pixels.shape == (1600, 2400, 3)
    assert (pixels[:, :1190].max(), pixels[:, 1210:].min()) == (
        pytest.approx(0, abs=3),
        pytest.approx(255, abs=3),
    )

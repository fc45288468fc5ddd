"""Pictures that were made to do harm, or damaged on the way; each number is always the same one."""

from __future__ import annotations

import functools
import io
import random
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from app.vision.model_files import sample_path

if TYPE_CHECKING:
    from collections.abc import Callable

PNG = b"\x89PNG\r\n\x1a\n"
SAMPLES = ("obama.jpg", "biden.jpg", "t1.jpg", "astronaut.png", "chelsea.png")
MOST_BYTES = 10 * 2**20


def fuzzed(number: int) -> bytes:
    """Return picture `number`: three in twelve as they are, one a trap, the others damaged."""
    rng = random.Random(number)  # noqa: S311 - the same each time
    kind = rng.randrange(12)
    if kind == 0:
        return rng.choice(TRAPS)(rng)
    if kind < 4:
        return whole(rng)
    data = whole(rng)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        data = rng.choice(DAMAGES)(rng, data)
    return data[: MOST_BYTES + 1]


def whole(rng: random.Random) -> bytes:
    """Return an undamaged picture in any of the formats, of any kind that it has."""
    if rng.random() < 0.1:
        return sample(rng.choice(SAMPLES))
    kind = rng.choice(("JPEG", "JPEG", "PNG", "PNG", "GIF", "WEBP", "TIFF", "BMP"))
    return _encoded(shown(rng), kind, rng)


@functools.cache
def sample(name: str) -> bytes:
    return sample_path(name).read_bytes()


@functools.cache
def _face() -> Image.Image:
    return Image.open(io.BytesIO(sample("obama.jpg"))).convert("RGB").crop((250, 60, 700, 560))


def shown(rng: random.Random) -> Image.Image:
    """Return noise, a gradient or a face, in any size."""
    size = rng.choice(((1, 1), (8, 8), (31, 17), (320, 240), (450, 500), (1600, 40), (3, 900)))
    match rng.randrange(3):
        case 0:
            noise = np.random.default_rng(rng.randrange(2**32)).integers(0, 256, (*size[::-1], 3), np.uint8)
            return Image.fromarray(noise)
        case 1:
            return Image.linear_gradient("L").resize(size).convert("RGB")
    return _face().resize(size)


def _encoded(picture: Image.Image, kind: str, rng: random.Random) -> bytes:
    modes = {
        "JPEG": ("RGB", "L", "CMYK", "YCbCr"),
        "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"),
        "GIF": ("P", "L"),
        "WEBP": ("RGB", "RGBA"),
        "TIFF": ("1", "L", "RGB", "RGBA", "CMYK", "I;16", "F"),
        "BMP": ("1", "L", "P", "RGB"),
    }
    mode = rng.choice(modes[kind])
    options: dict[str, object] = {}
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 257)
    else:
        picture = picture.convert(mode)
    if kind == "JPEG":
        options = {"quality": rng.choice((5, 50, 95)), "progressive": rng.random() < 0.5}
        if rng.random() < 0.3:
            options |= {"exif": _exif(rng), "progressive": False}  # Pillow cannot write both into little room
    elif kind == "PNG" and mode == "P":
        options = {"transparency": rng.randrange(256)}
    elif kind == "TIFF" and mode in {"L", "RGB"}:
        options = {"compression": rng.choice(("raw", "tiff_lzw", "tiff_deflate"))}
    if rng.random() < 0.3:
        options |= {"icc_profile": rng.randbytes(rng.choice((8, 128, 4000)))}
    if kind in {"PNG", "GIF", "WEBP"} and mode != "I;16" and rng.random() < 0.3:
        options |= {"save_all": True, "append_images": [picture.rotate(90 * turn) for turn in (1, 2, 3)]}
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def _exif(rng: random.Random) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = rng.choice((1, 3, 6, 8, 0, 9, 255))
    exif[0x010E] = "x" * rng.choice((1, 1000, 60_000))
    return exif.tobytes()


def _bits(rng: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 3, 30)) if data else 0):
        place = rng.randrange(min(len(data), rng.choice((64, 1000, len(data)))))
        changed[place] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _hole(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + data[start + rng.randrange(200) :]


def _repeat(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data) + 1)
    end = start + rng.randrange(2000)
    return data[:end] + data[start:end] * rng.choice((1, 20)) + data[end:]


def _noise(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data) + 1)
    put = rng.randbytes(rng.choice((1, 16, 4096)))
    return data[:start] + put + data[start + rng.choice((0, len(put))) :]


def _splice(rng: random.Random, data: bytes) -> bytes:
    other = whole(rng)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other)) :]


def _other_head(rng: random.Random, data: bytes) -> bytes:
    head = rng.choice((PNG, b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x10\x00\x00\x00WEBP", b"II*\x00", b"BM"))
    return head + data[len(head) :]


def _header(rng: random.Random, data: bytes) -> bytes:
    """Let the header lie about size, depth or colours; a PNG's checksum is right again."""
    if data.startswith(PNG) and len(data) > 33:
        width, height, *rest = struct.unpack(">II5B", data[16:29])
        lies = (0, 1, 4800, 60_000, 2**31 - 1, 2**32 - 1)
        width, height = rng.choice(((rng.choice(lies), height), (width, rng.choice(lies)), (width, height)))
        if rng.random() < 0.5:
            rest[rng.randrange(5)] = rng.randrange(20)
        return PNG + _chunk(b"IHDR", struct.pack(">II5B", width, height, *rest)) + data[33:]
    return _with_size(data, rng.choice(((0, 0), (1, 65535), (4800, 4900), (65535, 65535))))


DAMAGES: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    _bits,
    _cut,
    _hole,
    _repeat,
    _noise,
    _splice,
    _other_head,
    _header,
)


def _with_size(data: bytes, size: tuple[int, int]) -> bytes:
    """Write another size into a JPEG's frame header."""
    for marker in (
        b"\xff\xc0\x00\x11\x08",
        b"\xff\xc2\x00\x11\x08",
        b"\xff\xc0\x00\x0b\x08",
        b"\xff\xc2\x00\x0b\x08",
    ):
        place = data.find(marker)
        if place >= 0:
            start = place + len(marker)
            return data[:start] + struct.pack(">HH", size[1], size[0]) + data[start + 4 :]
    return data


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _png(width: int, height: int, depth: int, colour: int, *chunks: bytes) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">II5B", width, height, depth, colour, 0, 0, 0))
    return b"".join([PNG, head, *chunks, _chunk(b"IEND", b"")])


def _zeros(count: int) -> bytes:
    """Compress zeros, a thousand to one."""
    packed = zlib.compressobj(9)
    block = bytes(2**20)
    parts = [packed.compress(block) for _ in range(count // len(block))]
    return b"".join([*parts, packed.compress(bytes(count % len(block))), packed.flush()])


@functools.cache
def _large(depth: int, colour: int, bytes_a_pixel: int) -> bytes:
    return _png(6000, 4000, depth, colour, _chunk(b"IDAT", _zeros(4000 * (1 + 6000 * bytes_a_pixel))))


def _largest_allowed(rng: random.Random) -> bytes:
    return _large(*rng.choice(((8, 2, 3), (8, 6, 4), (16, 0, 2), (16, 6, 8), (16, 2, 6))))


def _too_large(rng: random.Random) -> bytes:
    width, height = rng.choice(((6001, 4000), (100_000, 100_000), (2**31 - 1, 2**31 - 1), (1, 2**31 - 1)))
    return _png(width, height, 8, 2, _chunk(b"IDAT", _zeros(2**20)))


def _more_than_said(rng: random.Random) -> bytes:
    """A few pixels by its header, 100 MB by its data."""
    return _png(rng.randrange(1, 9), 8, 8, 2, _chunk(b"IDAT", _many_zeros()))


@functools.cache
def _many_zeros() -> bytes:
    return _zeros(100 * 2**20)


def _texts(rng: random.Random) -> bytes:
    """Compressed texts and profiles of 100 MB."""
    bomb = b"name\0\0" + _many_zeros()
    kind = rng.choice((b"zTXt", b"iCCP"))
    return _png(8, 8, 8, 0, _chunk(kind, bomb), _chunk(b"IDAT", zlib.compress(bytes(72))))


def _crumbs(rng: random.Random) -> bytes:
    """A hundred thousand chunks."""
    empty = _chunk(rng.choice((b"IDAT", b"tEXt", b"fdAT", b"abCd")), rng.randbytes(rng.randrange(6)))
    return _png(8, 8, 8, 0, empty * 100_000, _chunk(b"IDAT", zlib.compress(bytes(72))))


def _scans(rng: random.Random) -> bytes:
    """A progressive JPEG of 24 million pixels whose last scan comes again and again: minutes of decoding."""
    file = io.BytesIO()
    shown(rng).resize((64, 64)).save(file, "JPEG", progressive=True)
    data = _with_size(file.getvalue(), (4800, 4900))
    last = data.rfind(b"\xff\xda")
    return data[:last] + data[last:-2] * rng.choice((10, 2000, 20_000)) + data[-2:]


def _polyglot(rng: random.Random) -> bytes:
    """A picture that is something else too."""
    other = rng.choice((b"PK\x03\x04" + bytes(30), b"%PDF-1.7\n", b"<script>alert(1)</script>", whole(rng)))
    return rng.choice((other + whole(rng), whole(rng) + other))


def _slight(rng: random.Random) -> bytes:
    return rng.choice(
        (b"", b"\xff", b"\xff\xd8\xff", PNG, PNG + bytes(100), b"\xff\xd8\xff" * 10_000, bytes(9000))
    )


def _strip(rng: random.Random) -> bytes:
    """A picture many times as long as wide."""
    side = rng.choice((1, 40, 90, 130))
    size = rng.choice(((side, 60_000), (60_000, side), (2400, side)))
    file = io.BytesIO()
    Image.linear_gradient("L").resize(size).save(file, rng.choice(("JPEG", "PNG")))
    return file.getvalue()


TRAPS: tuple[Callable[[random.Random], bytes], ...] = (
    _largest_allowed,
    _too_large,
    _more_than_said,
    _texts,
    _crumbs,
    _scans,
    _polyglot,
    _slight,
    _strip,
)

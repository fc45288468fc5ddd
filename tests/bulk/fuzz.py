"""Bytes as an attacker or a bad disk would change them, the same in every run."""

from __future__ import annotations

import os
import random
import tracemalloc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

ROUNDS = 5000 if os.environ.get("VESTIBULE_ALL") else 500

MOST_MEMORY = 100 * 2**20
"""Bytes that Python may hold while it reads one bad file."""

_TRICKS = (b"\0", b'"', b"\n", b"\r", b";", b",", b"\t", b"../", b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x05\x06")
_LONG = (b"\0" * 5000, b'"' * 200, b"a" * 140_000, b",\n" * 2000)


def seeded(number: int) -> random.Random:
    """Return random numbers that are the same in every run."""
    return random.Random(number)  # noqa: S311 - no secret


def changed(data: bytes, rng: random.Random) -> bytes:
    """Return bytes with a few random changes: flipped, cut, doubled, or with something that hurts."""
    bad = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(bad) + 1)
        match rng.randrange(6):
            case 0 if at < len(bad):
                bad[at] = rng.randrange(256)
            case 1:
                bad[at:at] = rng.choice(_TRICKS)
            case 2:
                del bad[at : at + rng.randint(1, 40)]
            case 3:
                bad[at:at] = bad[at : at + rng.randint(1, 200)]
            case 4 if at + 4 <= len(bad):
                bad[at : at + 4] = rng.choice((b"\xff" * 4, b"\0" * 4, b"\x00\x00\x00\x7f"))
            case 5 if rng.random() < 0.2:
                bad[at:at] = rng.choice(_LONG)
    return bytes(bad[: rng.randrange(len(bad) + 1)] if rng.random() < 0.1 else bad)


def files_under(folder: Path) -> list[tuple[str, bytes]]:
    """Return every file below a folder, with its contents."""
    return sorted((str(path), path.read_bytes()) for path in folder.rglob("*") if path.is_file())


@contextmanager
def bounded_memory(most: int = MOST_MEMORY) -> Iterator[None]:
    """Fail if more memory is held at once than a bad file may take."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


def names() -> Sequence[str]:
    """Return names in many scripts, and what breaks programs that split, quote or format."""
    return (
        "Ann Example", "Zoë Ågren", "Łukasz Żółć", "Đặng Thị Hồng", "Ştefan Ţăran", "Ελένη Παπαδοπούλου",
        "Ольга Иванова", "Ганна Їжакевич", "Նարե Հակոբյան", "ნინო ბერიძე", "שרה כהן", "علي حسن", "فاطمه زهرا",
        "نور جہاں", "ހަސަން", "सीता देवी", "রবীন্দ্রনাথ", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ગીતા પટેલ", "ଓଡ଼ିଆ ନାମ",
        "தமிழ் செல்வி", "తెలుగు పేరు", "ಕನ್ನಡ ಹೆಸರು", "മലയാളം പേര്", "සිංහල නම", "สมชาย ใจดี", "ລາວ ຊື່",
        "བོད་མིང་", "မြန်မာ အမည်", "ភាសាខ្មែរ", "አማርኛ ስም", "山田花子", "やまだはなこ", "ヤマダハナコ", "王小明",
        "김민수", "ᏣᎳᎩ", "ᐃᓄᒃᑎᑐᑦ", "ᠮᠣᠩᠭᠣᠯ", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "𐌲𐌿𐍄𐌹𐍃𐌺", "👩🏽\u200d🚀 Ann",
        "Zoe\u0308", "Ann\u200dExample",
        "Robert'); DROP TABLE subjects;--", "<b>Ann</b>", "%s %n {name} {0}", "Ann \u202eelpmaxE", "=1+1",
        "x" * 10_000,
    )  # fmt: skip

"""The recovery code as people write it down: seven groups of four random characters and a check character.

The characters are Crockford's base 32 (crockford.com/base32.html): no I, L, O and U, and what is taken for
one of them when it is typed counts as what it looks like. Of 28 random characters the code has 140 bits. The
last character
of each group checks the four before it and which group it is, as the remainder of a polynomial over GF(32):
every single wrong character, every two that changed places, and every two groups that did are noticed.
"""

import re
import secrets

from app.errors import StoreError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
RANDOM_IN_GROUP = 4
BITS = 5
"""Of a character."""

CODE_BYTES = (GROUPS * RANDOM_IN_GROUP * BITS + 7) // 8
"""140 bits in whole bytes."""

_LOOKS_LIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
_PRIMITIVE = 0b100101
"""x⁵ + x² + 1, of which a root makes all of GF(32)."""


def new_code() -> str:
    """Return a new random code, such as `4K7QX-…`, 41 characters long."""
    return "-".join(_group(number) for number in range(GROUPS))


def secret_of(text: str) -> bytes:
    """Return the random bits of a code that somebody typed, `CODE_BYTES` bytes.

    Args:
        text: In upper or lower case, with any spaces and hyphens.

    Raises:
        StoreError: It is too short or too long, or mistyped; the sentence names the groups.
    """
    typed = re.sub(r"[\s\-\u2010-\u2015]", "", text).upper().translate(_LOOKS_LIKE)
    size = RANDOM_IN_GROUP + 1
    if len(typed) != GROUPS * size:
        raise StoreError(
            f"A recovery code has {GROUPS} groups of {size} characters, {GROUPS * size} in all; these are"
            f" {len(typed)}. Check what was left out or is too much."
        )
    groups = [typed[start : start + size] for start in range(0, len(typed), size)]
    if wrong := [str(number + 1) for number, group in enumerate(groups) if not _is_right(number, group)]:
        which = f"Group {wrong[0]} is" if len(wrong) == 1 else f"The groups {', '.join(wrong)} are"
        raise StoreError(f"{which} mistyped. Compare with what was written down.")
    value = 0
    for group in groups:
        for character in group[:RANDOM_IN_GROUP]:
            value = value << BITS | ALPHABET.index(character)
    return value.to_bytes(CODE_BYTES)


def _group(number: int) -> str:
    digits = [secrets.randbelow(len(ALPHABET)) for _ in range(RANDOM_IN_GROUP)]
    return "".join(ALPHABET[digit] for digit in (*digits, _check(number, digits)))


def _is_right(number: int, group: str) -> bool:
    if not set(group) <= set(ALPHABET):
        return False
    *digits, check = map(ALPHABET.index, group)
    return _check(number, digits) == check


def _check(number: int, digits: list[int]) -> int:
    value = 0
    for digit in (number, *digits):
        value = _times_x(value) ^ digit
    return _times_x(value)


def _times_x(value: int) -> int:
    doubled = value << 1
    return doubled ^ _PRIMITIVE if doubled >> BITS else doubled

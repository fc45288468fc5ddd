"""What a setting's value must be like; each failure is a sentence that names what works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence


def one_of(key: str, value: str, words: Sequence[str]) -> None:
    """Check a setting that is one word.

    Raises:
        SettingsError: It is another word.
    """
    if value not in words:
        raise SettingsError(f"{key} is “{value}”; it must be one of {', '.join(words)}.")


def some_of(key: str, values: Sequence[str], words: Sequence[str]) -> None:
    """Check a setting that lists words.

    Raises:
        SettingsError: It lists none, or another word, or one twice.
    """
    for value in values:
        if value not in words:
            raise SettingsError(f"{key} has “{value}”; it must be some of {', '.join(words)}.")
    if not values or len(set(values)) < len(values):
        raise SettingsError(f"{key} must name at least one of {', '.join(words)}, and each once.")


def within(key: str, value: float, least: float, most: float) -> None:
    """Check a setting that is a number.

    Raises:
        SettingsError: It is below the least or above the most.
    """
    if not least <= value <= most:
        raise SettingsError(f"{key} is {value}; it must be {least} to {most}.")

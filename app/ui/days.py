"""Days as people write them: in the order and with the signs of their locale, or as 2026-12-31 anywhere."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"\d+")
_QUOTED = re.compile(r"'[^']*'")
_CENTURY = 2000
"""Two digits of a year are of this century: nobody's days end in another one."""


def read_day(text: str) -> date | None:
    """Return the day that a text means; None if it means none.

    Day, month and year are three numbers in the locale's order, whatever stands between them; a number of
    four digits at the start is the year. Digits of any script will do.
    """
    numbers = _NUMBERS.findall(text)
    if len(numbers) != 3:
        return None
    order = "yMd" if len(numbers[0]) == 4 else _order()
    parts = {part: int(number) for part, number in zip(order, numbers, strict=True)}
    year = parts["y"] + (_CENTURY if len(numbers[order.index("y")]) <= 2 else 0)
    try:
        return date(year, parts["M"], parts["d"])
    except (ValueError, OverflowError):
        return None


def written_day(day: date) -> str:
    """Write a day in the locale's short form, the year with all its digits."""
    return str(QLocale().toString(QDate(day.year, day.month, day.day), _pattern()))


def _pattern() -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _order() -> str:
    """Return in which order the locale writes day, month and year, such as "dMy"."""
    bare = _QUOTED.sub("", _pattern())
    return "".join(sorted("dMy", key=bare.find))

"""Where an arrow key leads on a field of keys on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STEPS = {
    int(Qt.Key.Key_Left): (0, -1),
    int(Qt.Key.Key_Right): (0, 1),
    int(Qt.Key.Key_Up): (-1, 0),
    int(Qt.Key.Key_Down): (1, 0),
}
"""Rows down and places across for each arrow key."""

ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}
"""Keys that press what has the focus."""


def beside(rows: Sequence[Sequence[str]], now: str, arrow: int, can: Callable[[str], bool]) -> str:
    """Return the next key in the direction of an arrow.

    Args:
        rows: The keys as they stand, in rows of the same length; one named in several places spans them all,
            and an empty name is a gap.
        now: The key to start from.
        arrow: One of `STEPS`.
        can: Whether a key can be pressed now; the others are passed over.

    Returns:
        The key, or `now` at the edge.
    """
    down, across = STEPS[arrow]
    row, place = places(rows, now)[0]
    while 0 <= row + down < len(rows) and 0 <= place + across < len(rows[0]):
        row, place = row + down, place + across
        found = rows[row][place]
        if found and found != now and can(found):
            return found
    return now


def places(rows: Sequence[Sequence[str]], name: str) -> list[tuple[int, int]]:
    """Return every row and place of a key."""
    return [(row, place) for row, names in enumerate(rows) for place, one in enumerate(names) if one == name]


def span(rows: Sequence[Sequence[str]], name: str) -> tuple[int, int, int, int]:
    """Return first row, first place, rows and places of a key, as QGridLayout takes them."""
    taken = places(rows, name)
    down, across = {row for row, _ in taken}, {place for _, place in taken}
    return min(down), min(across), len(down), len(across)

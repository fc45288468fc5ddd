import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.ui.widgets.chips import Chips

TAGS = (
    "day shift",
    "first aid",
    "Fire warden",
    "نوبة",
    "夜勤",
    "a word that is much too long for one line of this",
)


@pytest.fixture
def chips(look, shown):
    return shown(Chips(look), 240, 200)


def spots(chips, colour) -> list[int]:
    """Return where the first line has the colour of a chip."""
    picture = chips.grab().toImage()
    return [x for x in range(picture.width()) if picture.pixelColor(x, 4) == QColor(colour)]


def test_a_screen_reader_reads_the_words(chips):
    chips.show_words(TAGS[:2])
    assert chips.accessibleName() == "day shift, first aid"


def test_more_words_take_more_lines(chips):
    heights = []
    for count in range(7):
        chips.show_words(TAGS[:count])
        heights.append(chips.heightForWidth(240))
    assert heights == sorted(heights)
    assert heights[0] == 0
    assert heights[2] == heights[1] < heights[6]
    assert chips.sizeHint().height() == heights[6]
    assert chips.heightForWidth(2000) == heights[1]


def test_no_chip_is_wider_than_the_line(chips):
    chips.show_words(TAGS)
    assert max(place.right() for place in chips._places(240)) < 240


def test_they_begin_where_reading_begins(look, chips):
    chips.show_words(TAGS[:1])
    colour = look.theme.colours["accent-surface"]
    left = spots(chips, colour)
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = spots(chips, colour)
    assert left
    assert [chips.width() - 1 - x for x in reversed(right)] == left

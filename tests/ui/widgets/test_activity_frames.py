import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.activity_frames import FrameStrip


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_good_and_poor_looks_differ_in_colour(look, shown, direction):
    strip = FrameStrip(look)
    strip.setLayoutDirection(direction)
    strip = shown(strip, 300, 80)
    strip.grab()  # nothing yet
    strip.show_frames([40, 88])
    image = strip.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {look.theme.colour(one).name() for one in ("good", "caution")} <= seen
    assert strip.accessibleDescription() == "40, 88"

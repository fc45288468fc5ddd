import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.activity_bars import Candidate, CandidateBars


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_bars_and_both_marks_are_painted_in_the_colours_of_the_look(look, shown, direction):
    bars = CandidateBars(look)
    bars.setLayoutDirection(direction)
    bars.show_candidates([Candidate("Ann Example", 7.2), Candidate("Bence Example", 2.0)], 5.0)
    bars = shown(bars, 400, 120)
    bars.try_threshold(6.0)
    image = bars.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    theme = look.theme
    assert {theme.colour(one).name() for one in ("good", "figure", "danger", "accent", "track")} <= seen


def test_the_figures_are_read_out(look):
    bars = CandidateBars(look)
    bars.show_candidates([Candidate("Ann Example", 7.2)], 5.0)
    assert bars.accessibleDescription() == "Ann Example 7.2, Needed: 5.0"
    assert bars.sizeHint().height() > 0

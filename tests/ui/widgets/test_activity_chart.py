import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.activity_chart import BarChart, BeamChart, LineChart, Point, _round_above
from app.ui.widgets.parts import NONE_YET

POINTS = [
    Point("a", 3, "3"),
    Point("b", None, NONE_YET),
    Point("c", 5, "5"),
    Point("d", 4, "4"),
    Point("e", 0, "0"),
]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("kind", [BarChart, BeamChart, LineChart])
def test_figures_are_painted_in_the_accent_and_read_out(look, shown, kind, direction):
    chart = kind(look, "By the day")
    chart.setLayoutDirection(direction)
    chart = shown(chart, 400, 200)
    chart.grab()  # nothing yet
    chart.show_points(POINTS)
    image = chart.grab().toImage()
    accent = look.theme.colour("accent").name()
    assert any(
        image.pixelColor(x, y).name() == accent for x in range(image.width()) for y in range(image.height())
    )
    assert chart.accessibleName() == "By the day"
    assert chart.accessibleDescription().startswith("a: 3, ")


def test_labels_that_have_no_room_are_left_out(look, shown):
    chart = BarChart(look, "By the day")
    chart.show_points([Point("a long label", 1, "1")] * 60)
    shown(chart, 300, 200).grab()


@pytest.mark.parametrize(("value", "above"), [(0, 2), (1.5, 2), (3, 4), (61, 100), (164, 200), (900, 1000)])
def test_a_scale_ends_at_a_round_number(value, above):
    assert _round_above(value) == above

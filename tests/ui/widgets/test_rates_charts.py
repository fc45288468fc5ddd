import pytest
from PySide6.QtCore import QPointF

from app.ui.widgets.rates_charts import DetChart, ScoreChart


def painted(widget):
    """Return the colours of what the widget paints."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


def test_both_histograms_and_the_line_are_drawn(look, shown):
    chart = shown(ScoreChart(look), 400, 260)
    chart.show_scores([0, 1, 2, 3, 4], [0, 0, 0.2, 0.8], [0.9, 0.1, 0, 0])
    chart.show_threshold(2.5)
    colours = painted(chart)
    assert {look.theme.colour(token).name() for token in ("accent", "caution")} <= colours
    assert "2.5" in chart.accessibleDescription()
    assert chart._x(2.5) == pytest.approx(chart.plot().left() + chart.plot().width() * 2.5 / 4)


def test_without_two_pictures_of_anybody_one_histogram_is_drawn(look, shown):
    chart = shown(ScoreChart(look), 400, 260)
    chart.show_scores([0, 1, 2], [], [0.9, 0.1])
    chart.show_threshold(6)
    assert look.theme.colour("accent").name() not in painted(chart)
    assert chart._x(6) < chart.plot().right()


def test_the_trade_off_is_drawn_with_the_setting_on_it(look, shown):
    chart = shown(DetChart(look), 400, 260)
    empty = painted(chart)
    chart.show_curve([(1.0, 0.0), (0.1, 0.01), (0.0, 1.0)])
    chart.show_point(0.1, 0.01)
    assert look.theme.colour("accent").name() in painted(chart) - empty
    assert chart.accessibleDescription() == "10 % of strangers named, 1 % of people missed"
    assert chart._place((1.0, 1.0)) == QPointF(chart.plot().right(), chart.plot().top())
    assert chart._place((0.0, 0.0)) == QPointF(chart.plot().left(), chart.plot().bottom())

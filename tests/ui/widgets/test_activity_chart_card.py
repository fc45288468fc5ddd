from app.ui.widgets.activity_chart import BarChart, Point
from app.ui.widgets.activity_chart_card import ChartCard


def test_the_same_figures_are_shown_as_a_table(look, shown):
    card = ChartCard(look, BarChart(look, "By the day"), "As a table", ("Day", "Figure"))
    shown(card.frame, 500, 300)
    card.show_points([Point("12 May", 3, "3"), Point("13 May", 5, "5")], "Most on Tuesday.")
    assert card.chart.isVisible()
    card.turn.click()
    assert card.table.isVisible()
    model = card.table.model()
    assert [model.index(1, one).data() for one in range(2)] == ["13 May", "5"]
    assert card.turn.accessibleName() == "By the day: As a table"
    card.turn.click()
    assert card.chart.isVisible()

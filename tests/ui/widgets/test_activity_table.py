from app.ui.activity_presence_model import PresenceModel
from app.ui.widgets.activity_table import ActivityTable
from tests.screens.activity_stages import PEOPLE


def test_columns_share_the_width_and_rows_can_be_selected(look, shown):
    model = PresenceModel()
    model.show_people(PEOPLE)
    table = shown(ActivityTable(look, model, "People", (0.4, 0.2, 0.2, 0.2)), 900, 400)
    widths = [table.columnWidth(one) for one in range(4)]
    assert widths[0] == 2 * widths[1]
    assert sum(widths) <= 900
    table.select_rows([1, 3])
    assert table.accessibleName() == "People"
    assert table.row_px > 0
    assert table.selectionModel().isRowSelected(1)

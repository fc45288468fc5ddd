import pytest

from app.ui.sync_values import Found, Report
from app.ui.widgets.sync_report import SyncReport
from tests.screens.sync_stages import OBJECTION, REPORT
from tests.ui.synced import buttons, words


@pytest.fixture
def report(look, shown):
    return shown(SyncReport(look), 400, 500)


def test_the_table_names_who_and_what(report):
    report.show_report(REPORT, "09:42")
    assert "09:42: 1,270 people as they should be" in words(report)
    assert report._table.item(0, 0).text() == "Élodie Example"
    assert report._table.item(0, 1).text() == "Was deleted there, is added again"
    assert "and 11 more" in words(report)
    assert not buttons(report, "Add them again")


def test_an_objection_is_shown_with_the_way_around_it(qtbot, report):
    report.show_report(Report(2, {"GONE": 1}, (Found("GONE", "Ann"),), OBJECTION), "09:42")
    assert OBJECTION in words(report)
    with qtbot.waitSignal(report.add_again_wanted):
        buttons(report, "Add them again")[0].click()


def test_without_a_comparison_it_says_so(report):
    report.show_report(None, "")
    assert "Nothing was compared yet." in words(report)
    report.show_report(REPORT, "09:42")
    report.show_report(None, "09:42")
    assert "09:42. Compare now to see what differs." in words(report)
    assert not report._table.isVisible()

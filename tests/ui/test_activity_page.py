from PySide6.QtWidgets import QLabel

from app.ui.activity_page import ActivityPage


def test_it_begins_with_the_log_and_other_tabs_can_be_added(look, shown, qtbot):
    page = shown(ActivityPage(look))
    assert page.shown is page.log
    added = QLabel("more")
    page.add_tab("More", added)
    with qtbot.waitSignal(page.tab_changed):
        page.show_tab(added)
    assert added.isVisible()


def test_before_anything_is_read_it_says_so(look, shown):
    page = shown(ActivityPage(look))
    for tab in (page.log, page.presence, page.charts):
        page.show_tab(tab)
        assert "One moment…" in [one.text() for one in tab.findChildren(QLabel) if one.isVisible()]

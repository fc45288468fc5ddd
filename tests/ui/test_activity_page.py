from PySide6.QtWidgets import QLabel

from app.ui.activity_page import ActivityPage


def test_tabs_are_added_at_the_end(look, shown):
    page = shown(ActivityPage(look))
    first = QLabel("first")
    page.add_tab("First", first)
    page.add_tab("Second", QLabel("second"))
    assert first.isVisible()

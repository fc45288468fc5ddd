from PySide6.QtWidgets import QLabel

from app.ui.settings_page import SettingsPage


def test_the_first_section_is_shown_and_others_by_their_key(look, shown, qtbot):
    page = shown(SettingsPage(look))
    assert page.section == ""
    page.add_section("one", "One", QLabel("first"))
    page.add_section("two", "Two", QLabel("second"))
    assert page.section == "one"
    with qtbot.waitSignal(page.section_changed) as changed:
        page.show_section("two")
    assert changed.args == ["two"]


def test_only_sections_that_are_allowed_can_be_chosen(look, shown):
    page = shown(SettingsPage(look))
    for key in ("general", "staff", "audit"):
        page.add_section(key, key.title(), QLabel(key))
    page.allow_sections(frozenset({"audit"}))
    assert page.section == "audit"
    page.allow_sections(frozenset({"general", "audit"}))
    assert page.section == "audit"

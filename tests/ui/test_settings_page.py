import pytest
from PySide6.QtWidgets import QLabel, QListWidget

from app.ui import icons
from app.ui.settings_page import _ICONS, SettingsPage


@pytest.fixture
def page(look, shown):
    made = shown(SettingsPage(look))
    made.add_section("one", "One", QLabel("first"))
    made.add_section("two", "Two", QLabel("second"), "camera")
    return made


def test_the_first_section_is_shown_and_others_by_their_key(look, qtbot, page):
    assert SettingsPage(look).section == ""
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


def test_every_section_has_an_icon(page):
    assert set(_ICONS.values()) <= set(icons._names())
    (sections,) = page.findChildren(QListWidget)
    assert not any(sections.item(row).icon().isNull() for row in range(sections.count()))

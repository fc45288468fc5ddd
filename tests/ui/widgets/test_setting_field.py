import pytest
from PySide6.QtWidgets import QLineEdit

from app.settings.catalogue import catalogue, setting
from app.ui import settings_words
from app.ui.widgets.setting_field import SettingField


@pytest.mark.parametrize("one", catalogue(), ids=lambda one: one.path)
def test_every_default_can_be_shown_and_is_given_back(look, qtbot, one):
    field = SettingField(look, one, "Name")
    qtbot.addWidget(field)
    field.show_value(one.default)
    shown = one.default if isinstance(one.default, bool) else settings_words.number(one.default)
    assert field.value == shown
    assert field.focusProxy() is not None


def test_what_is_chosen_is_told_once(look, qtbot):
    field = SettingField(look, setting("kiosk", "ways"), "Ways")
    qtbot.addWidget(field)
    field.show_value("pin,help")
    with qtbot.waitSignal(field.edited) as edited:
        field._words["name"].click()
    assert edited.args == ["pin,name,help"]


def test_a_password_in_an_address_is_not_to_be_read(look, qtbot):
    field = SettingField(look, setting("hub", "database"), "Database")
    qtbot.addWidget(field)
    field.show_value("postgresql://a:b@c/d")
    assert field.findChildren(QLineEdit)[0].displayText() != field.value

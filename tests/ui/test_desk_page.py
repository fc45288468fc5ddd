from dataclasses import replace

from app.core.enrollment import Mode
from app.settings import DeskSettings, Settings
from app.ui.desk_page import desk_page
from app.ui.sound import Sound


def test_the_desk_begins_as_the_site_wants_it_and_without_a_text_until_one_is_read(look, shown):
    settings = replace(Settings(), desk=DeskSettings(mode="quick"))
    page = shown(desk_page(look, lambda: None, settings, Sound(sound=False, speech=False)))
    assert page._begin.mode is Mode.QUICK
    assert page._consent.text is None

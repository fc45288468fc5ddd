from app.settings.catalogue import setting
from app.ui.settings_words_keeping import words


def test_what_is_named_is_a_setting():
    assert all(setting(*name) for name in words())

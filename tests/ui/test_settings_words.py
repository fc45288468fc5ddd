from app.settings.catalogue import catalogue, setting
from app.ui import settings_words, settings_words_keeping, settings_words_place, settings_words_quality
from app.ui.icons import _names


def test_every_setting_has_a_name_and_a_sentence_of_its_own():
    words = settings_words.all_words()
    assert set(words) == {one.name for one in catalogue()}
    for name, sentence in words.values():
        assert name
        assert sentence.endswith(".")


def test_no_setting_is_named_twice():
    parts = (settings_words_place, settings_words_keeping, settings_words_quality)
    assert sum(len(one.words()) for one in parts) == len(catalogue())


def test_every_section_is_a_group_with_an_icon():
    sections = {one.section for one in catalogue()}
    assert set(settings_words.GROUPS) == set(settings_words.ICONS) == sections
    assert all(settings_words.group(section) for section in sections)
    assert set(settings_words.ICONS.values()) <= set(_names())


def test_every_word_has_a_name():
    for one in catalogue():
        assert all(settings_words.word(one, word) for word in one.words)


def test_values_are_said_as_one_would_read_them_aloud():
    assert settings_words.value(setting("kiosk", "idle_s"), 10) == "10 seconds"
    assert settings_words.value(setting("kiosk", "sound"), given=True) == "on"
    assert settings_words.value(setting("kiosk", "ways"), "pin,help") == "PIN, Help"
    assert settings_words.value(setting("site", "name"), "") == "empty"
    assert settings_words.value(setting("recognition", "fpir"), 0.003) == "0.003"

import pytest

from app.errors import SettingsError
from app.settings import AppearanceSettings, CameraSettings, SiteSettings
from app.settings.place import LANGUAGES, THEMES


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_and_language_can_be_chosen(theme, language):
    chosen = AppearanceSettings(theme=theme, language=language)
    assert (chosen.theme, chosen.language) == (theme, language)


def test_a_camera_that_is_only_a_program_s_picture_is_refused_unless_said():
    assert CameraSettings().refuse_virtual


def test_a_camera_must_be_named():
    with pytest.raises(SettingsError, match=r"camera\.source is empty"):
        CameraSettings("")


def test_who_runs_the_place_is_one_line_in_any_script():
    assert SiteSettings().name == ""
    assert SiteSettings(name="例示株式会社 {3}").name == "例示株式会社 {3}"
    with pytest.raises(SettingsError, match=r"site\.name must be one line"):
        SiteSettings(name="Example\nLtd")

import pytest

from app.errors import SettingsError
from app.settings import AppearanceSettings, CameraSettings
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

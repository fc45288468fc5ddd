import pytest

from app.errors import SettingsError
from app.settings import AppearanceSettings, CameraSettings, Settings, SiteSettings, read_settings


@pytest.fixture
def read(tmp_path):
    """Read settings from a text, or from no file, and variables."""

    def read(text=None, **environment):
        path = tmp_path / "settings.toml"
        if text is not None:
            path.write_text(text, encoding="utf-8")
        return read_settings(path, environment)

    return read


def test_without_a_file_the_defaults_hold(read):
    assert read() == Settings()
    assert read("") == Settings()


def test_the_file_overrides_the_defaults(read):
    found = read('[camera]\nsource = "Desk camera"\n[appearance]\nscale = 1.5\nlanguage = "de"\n')
    assert found.camera == CameraSettings("Desk camera")
    assert found.appearance == AppearanceSettings("system", 1.5, "de")
    assert found.site == SiteSettings()


def test_the_environment_overrides_the_file(read):
    found = read(
        '[site]\nstation = "north"\n', VESTIBULE_SITE_STATION="south", VESTIBULE_APPEARANCE_SCALE="2"
    )
    assert found.site.station == "south"
    assert found.appearance.scale == 2.0


def test_variables_of_other_things_are_not_settings(read):
    assert read(VESTIBULE_MODELS="/models", VESTIBULE_DEBUG="1", HOME="/root") == Settings()


def test_a_number_is_taken_as_text_where_text_is_wanted(read):
    assert read("[camera]\nsource = 1\n").camera.source == "1"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[camara]\n", "there is no section “camara”. Did you mean “camera”?"),
        ("[zzz]\n", "there is no section “zzz”. Known: camera, appearance, site."),
        ("camera = 1\n", "“camera” must be a section: [camera]."),
        ("[camera]\nsorce = 1\n", "There is no setting “camera.sorce”. Did you mean “source”?"),
        ("[camera]\nzzz = 1\n", "There is no setting “camera.zzz”. Known: source."),
        ('[camera]\nsource = ""\n', "camera.source is empty; it must be a camera's index or name"),
        (
            '[appearance]\ntheme = "pink"\n',
            "appearance.theme is “pink”; it must be one of system, light, dark.",
        ),
        ('[appearance]\nlanguage = "fr"\n', "appearance.language is “fr”; it must be one of system, en, de."),
        ("[appearance]\nscale = 3\n", "appearance.scale is 3.0; it must be 1.0 to 2.0."),
        ("[appearance]\nscale = nan\n", "appearance.scale is nan; it must be 1.0 to 2.0."),
        ('[appearance]\nscale = "big"\n', "appearance.scale is “big”; it must be a number."),
        ("[appearance]\nscale = []\n", "appearance.scale is “[]”; it must be a number."),
        ("[camera", "settings.toml cannot be read: "),
    ],
)
def test_what_cannot_work_is_named_with_what_can(read, text, sentence):
    with pytest.raises(SettingsError) as failed:
        read(text)
    assert sentence in str(failed.value)


def test_a_wrong_variable_is_named_as_the_setting(read):
    with pytest.raises(SettingsError, match=r"^appearance.scale is “huge”; it must be a number\.$"):
        read(VESTIBULE_APPEARANCE_SCALE="huge")


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(SettingsError) as failed:
        read_settings(tmp_path, {})
    assert str(failed.value) == f"{tmp_path} cannot be read: Is a directory. Mend or remove it."
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"settings.toml cannot be read: "):
        read_settings(tmp_path / "settings.toml", {})

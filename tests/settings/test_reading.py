import pytest

from app.core.scores import PRESETS, STANDARD_FPIR
from app.errors import SettingsError
from app.settings import (
    AppearanceSettings,
    CameraSettings,
    CheckInSettings,
    EnrollSettings,
    KioskSettings,
    LivenessSettings,
    RecognitionSettings,
    Settings,
    SiteSettings,
    read_settings,
)
from app.settings.reading import changed, refusals


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


def test_strangers_are_named_as_rarely_as_the_standard_preset_says(read):
    assert read().recognition.fpir == STANDARD_FPIR


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


def test_profiles_can_be_edited_key_by_key(read):
    found = read("[check_in]\ninter_eye_px = 40\n", VESTIBULE_CHECK_IN_YAW_DEG="30")
    assert found.check_in == CheckInSettings(inter_eye_px=40, yaw_deg=30)
    assert found.enroll == EnrollSettings()


def test_variables_of_other_things_are_not_settings(read):
    assert read(VESTIBULE_MODELS="/models", VESTIBULE_DEBUG="1", HOME="/root") == Settings()


def test_a_number_is_taken_as_text_where_text_is_wanted(read):
    assert read("[camera]\nsource = 1\n").camera.source == "1"


def test_without_a_word_a_second_network_decides_and_the_rate_is_the_standard_one(read):
    assert read().recognition == RecognitionSettings(fpir=STANDARD_FPIR, second_opinion=True)


def test_whole_numbers_come_from_the_file_or_the_environment(read):
    found = read("[kiosk]\nidle_s = 5\n", VESTIBULE_LIVENESS_STEPS="4")
    assert (found.kiosk, found.liveness) == (KioskSettings(idle_s=5), LivenessSettings(steps=4))


@pytest.mark.parametrize("fpir", [0.00001, *PRESETS.values(), 0.1])
def test_a_site_chooses_how_many_strangers_it_tolerates_to_be_named(read, fpir):
    assert read(f"[recognition]\nfpir = {fpir}\n").recognition.fpir == fpir
    assert read(VESTIBULE_RECOGNITION_FPIR=str(fpir)).recognition.fpir == fpir


@pytest.mark.parametrize("text", ["false", '"false"', '"False"', '"no"', '"0"', "0"])
def test_a_second_opinion_can_be_done_without(read, text):
    assert read(f"[recognition]\nsecond_opinion = {text}\n").recognition.second_opinion is False


@pytest.mark.parametrize("text", ["true", "TRUE", "yes", "1"])
def test_a_variable_can_ask_for_a_second_opinion(read, text):
    found = read("[recognition]\nsecond_opinion = false\n", VESTIBULE_RECOGNITION_SECOND_OPINION=text)
    assert found.recognition.second_opinion is True


@pytest.mark.parametrize("text", ["false", "No", "0"])
def test_a_variable_can_do_without_a_second_opinion(read, text):
    assert read(VESTIBULE_RECOGNITION_SECOND_OPINION=text).recognition.second_opinion is False


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[camara]\n", "There is no section “camara”. Did you mean “camera”?"),
        (
            "[zzz]\n",
            "There is no section “zzz”. Known: camera, appearance, recognition, desk, portrait, enroll,",
        ),
        ("camera = 1\n", "“camera” must be a section: [camera]."),
        ("[camera]\nsorce = 1\n", "There is no setting “camera.sorce”. Did you mean “source”?"),
        ("[camera]\nzzz = 1\n", "There is no setting “camera.zzz”. Known: source, refuse_virtual."),
        ('[camera]\nsource = ""\n', "camera.source is empty; it must be a camera's index or name"),
        (
            '[appearance]\ntheme = "pink"\n',
            "appearance.theme is “pink”; it must be one of system, light, dark.",
        ),
        (
            '[appearance]\nlanguage = "fr"\n',
            "appearance.language is “fr”; it must be one of system, en, de, es, ja, ko.",
        ),
        ("[camera]\nsource = []\n", "camera.source is “[]”; it must be text."),
        ("[kiosk]\nidle_s = 2.5\n", "kiosk.idle_s is “2.5”; it must be a whole number."),
        ("[kiosk]\nidle_s = true\n", "kiosk.idle_s is “True”; it must be a whole number."),
        ("[appearance]\nscale = 3\n", "appearance.scale is 3.0; it must be 1.0 to 2.0."),
        ("[appearance]\nscale = nan\n", "appearance.scale is nan; it must be 1.0 to 2.0."),
        ('[appearance]\nscale = "big"\n', "appearance.scale is “big”; it must be a number."),
        ("[appearance]\nscale = []\n", "appearance.scale is “[]”; it must be a number."),
        ("[recognition]\nfpir = 0.2\n", "recognition.fpir is 0.2; it must be 0.00001 to 0.1."),
        ("[recognition]\nfpir = 0\n", "recognition.fpir is 0.0; it must be 0.00001 to 0.1."),
        ("[recognition]\nfpir = -0.01\n", "recognition.fpir is -0.01; it must be 0.00001 to 0.1."),
        ("[recognition]\nfpir = nan\n", "recognition.fpir is nan; it must be 0.00001 to 0.1."),
        ('[recognition]\nfpir = "strict"\n', "recognition.fpir is “strict”; it must be a number."),
        (
            '[recognition]\nsecond_opinion = "maybe"\n',
            "recognition.second_opinion is “maybe”; it must be true or false.",
        ),
        (
            "[recognition]\nsecond_opinion = 2\n",
            "recognition.second_opinion is “2”; it must be true or false.",
        ),
        (
            "[recognition]\nsecond_opinion = []\n",
            "recognition.second_opinion is “[]”; it must be true or false.",
        ),
        (
            "[recognition]\nsecond = true\n",
            "There is no setting “recognition.second”. Did you mean “second_opinion”?",
        ),
        ("[enroll]\nyaw_deg = 60\n", "enroll.yaw_deg is 60.0; it must be 1 to 45."),
        ("[check-in]\nyaw_deg = 20\n", "There is no section “check-in”. Did you mean “check_in”?"),
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


def test_all_that_is_unknown_is_named_at_once(read):
    with pytest.raises(SettingsError) as failed:
        read("[camera]\nsorce = 1\n[kisk]\n[kiosk]\nidle = 5\n")
    assert "camera.sorce" in str(failed.value)
    assert "Did you mean “kiosk”?" in str(failed.value)
    assert "Did you mean “idle_s”?" in str(failed.value)


def test_values_change_as_they_are_typed():
    assert changed(Settings(), {("kiosk", "idle_s"): "5"}).kiosk.idle_s == 5
    with pytest.raises(SettingsError, match="must be a whole number"):
        changed(Settings(), {("kiosk", "idle_s"): "five"})


def test_every_change_that_cannot_work_is_told_with_its_sentence():
    refused = refusals(
        Settings(),
        {
            ("kiosk", "idle_s"): "11",
            ("kiosk", "question"): "Who?",
            ("kiosk", "repeat_s"): "30",
            ("site", "name"): "Example\nLtd",
        },
    )
    assert set(refused) == {("kiosk", "idle_s"), ("kiosk", "question"), ("site", "name")}
    assert refused["kiosk", "idle_s"] == "kiosk.idle_s is 11; it must be 1 to 10."
    assert refusals(Settings(), {("kiosk", "question"): "Who?", ("kiosk", "answers"): "Ann"}) == {}


def test_half_of_a_pair_is_refused_whichever_half_it_is():
    paired = changed(Settings(), {("kiosk", "question"): "Who?", ("kiosk", "answers"): "Ann"})
    assert set(refusals(paired, {("kiosk", "answers"): ""})) == {("kiosk", "answers")}
    assert set(refusals(Settings(), {("remote", "check_in"): "remote"})) == {("remote", "check_in")}

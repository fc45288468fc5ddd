import os
import threading

import pytest

from app.errors import SettingsError
from app.settings import Settings, read_settings
from app.settings.writing import write_settings

BY_HAND = """\
# Our entrance
[camera]
source = "Desk"  # the one on the left

[site]
name = "Example"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def test_a_change_is_what_is_read_afterwards(path):
    settings = write_settings(path, {("kiosk", "idle_s"): 5, ("recognition", "fpir"): 1e-4}, {})
    assert settings == read_settings(path, {})
    assert (settings.kiosk.idle_s, settings.recognition.fpir) == (5, 1e-4)


def test_comments_order_and_other_values_stay(path):
    path.write_text(BY_HAND, encoding="utf-8")
    write_settings(path, {("camera", "source"): "Door", ("site", "station"): "north"}, {})
    assert path.read_text(encoding="utf-8") == BY_HAND.replace('"Desk"', '"Door"') + 'station = "north"\n'


def test_a_key_is_added_to_its_own_section(path):
    path.write_text(BY_HAND, encoding="utf-8")
    write_settings(path, {("camera", "refuse_virtual"): False}, {})
    assert read_settings(path, {}).camera.refuse_virtual is False
    assert read_settings(path, {}).site.name == "Example"


@pytest.mark.parametrize(
    "text", ['camera.source = "a"\n', 'camera = { source = "a" }\n', '[camera]\r\nsource = "a"\r\n']
)
def test_every_way_to_write_a_section_can_be_changed(path, text):
    path.write_bytes(text.encode())
    write_settings(path, {("camera", "source"): "b", ("camera", "refuse_virtual"): False}, {})
    camera = read_settings(path, {}).camera
    assert (camera.source, camera.refuse_virtual) == ("b", False)


def test_a_default_is_not_kept_in_the_file(path):
    write_settings(path, {("kiosk", "idle_s"): 5}, {})
    write_settings(path, {("kiosk", "idle_s"): 10}, {})
    assert path.read_text(encoding="utf-8").strip() == ""


def test_none_puts_the_default_back_and_leaves_comments(path):
    path.write_text("[kiosk]\n# short\nidle_s = 5\n", encoding="utf-8")
    assert write_settings(path, {("kiosk", "idle_s"): None}, {}) == Settings()
    assert path.read_text(encoding="utf-8") == "[kiosk]\n# short\n"


def test_text_is_taken_as_the_setting_s_type(path):
    write_settings(path, {("desk", "sound"): "no", ("desk", "countdown_s"): "3"}, {})
    assert path.read_text(encoding="utf-8") == "[desk]\nsound = false\ncountdown_s = 3\n"


def test_nothing_is_written_that_cannot_work(path):
    path.write_text(BY_HAND, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^kiosk\.idle_s is 11; it must be 1 to 10\.$"):
        write_settings(path, {("site", "name"): "Other", ("kiosk", "idle_s"): 11}, {})
    assert path.read_text(encoding="utf-8") == BY_HAND


def test_what_only_works_together_is_changed_together(path):
    with pytest.raises(SettingsError, match="go together"):
        write_settings(path, {("kiosk", "question"): "Who?"}, {})
    write_settings(path, {("kiosk", "question"): "Who?", ("kiosk", "answers"): "Ann; Bob"}, {})
    assert read_settings(path, {}).kiosk.choices == ("Ann", "Bob")


def test_a_setting_that_there_is_not_is_named_with_the_nearest(path):
    with pytest.raises(SettingsError, match=r"There is no setting “kiosk\.idle”\. Did you mean “idle_s”"):
        write_settings(path, {("kiosk", "idle"): 5}, {})
    with pytest.raises(SettingsError, match=r"There is no section “kisk”\. Did you mean “kiosk”"):
        write_settings(path, {("kisk", "idle_s"): None}, {})
    assert not path.exists()


def test_an_unknown_key_can_be_taken_out_of_the_file(path):
    path.write_text("[kiosk]\nidle = 5\nrepeat_s = 30\n", encoding="utf-8")
    assert write_settings(path, {("kiosk", "idle"): None}, {}).kiosk.repeat_s == 30


def test_what_the_environment_decides_is_not_changed_in_the_file(path):
    with pytest.raises(SettingsError, match="set by the variable VESTIBULE_KIOSK_IDLE_S"):
        write_settings(path, {("kiosk", "idle_s"): 5}, {"VESTIBULE_KIOSK_IDLE_S": "3"})
    assert not path.exists()


def test_the_file_is_for_its_owner_unless_the_site_decided_otherwise(path):
    write_settings(path, {("kiosk", "idle_s"): 5}, {})
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    write_settings(path, {("kiosk", "idle_s"): 6}, {})
    assert path.stat().st_mode & 0o777 == 0o644


def test_what_another_program_writes_at_the_same_time_stays(path, monkeypatch):
    """The other one writes while our file is not in place yet."""
    fsync, others = os.fsync, [("site", "station")]

    def slow(descriptor):
        fsync(descriptor)
        if others:
            write_settings(path, {others.pop(): "north"}, {})

    monkeypatch.setattr(os, "fsync", slow)
    settings = write_settings(path, {("kiosk", "idle_s"): 5}, {})
    assert (settings.kiosk.idle_s, settings.site.station) == (5, "north")
    assert read_settings(path, {}) == settings


def test_a_reader_never_sees_half_a_file(path):
    write_settings(path, {("site", "name"): "x" * 5000}, {})
    ended = threading.Event()
    seen = []

    def read():
        while not ended.is_set():
            seen.append(read_settings(path, {}).site.name)

    thread = threading.Thread(target=read)
    thread.start()
    try:
        for size in range(5001, 5030):
            write_settings(path, {("site", "name"): "x" * size}, {})
    finally:
        ended.set()
        thread.join()
    assert set(map(len, seen)) <= set(range(5000, 5030))


def test_a_failure_leaves_the_file_as_it_was_and_nothing_beside_it(path, monkeypatch):
    path.write_text(BY_HAND, encoding="utf-8")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(
        SettingsError, match=r"cannot be written: No space left on device\. Nothing was changed"
    ):
        write_settings(path, {("kiosk", "idle_s"): 5}, {})
    assert path.read_text(encoding="utf-8") == BY_HAND
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_no_toml_is_named(path):
    path.write_text("[camera", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"settings\.toml cannot be read"):
        write_settings(path, {("kiosk", "idle_s"): 5}, {})

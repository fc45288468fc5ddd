import subprocess
import sys
import wave

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from app.paths import resources_folder
from app.ui import sound
from app.ui.sound import Sound
from tests.ui import tones

SOUNDS = resources_folder() / "sounds"
ENGLISH = QLocale("en_GB")


@pytest.fixture
def device(monkeypatch):
    """A machine with something to play on, which remembers what was played."""

    class Effect:
        def __init__(self, path, _parent) -> None:
            assert path.is_file()
            self.heard = heard
            self.name = path.stem

        def play(self) -> None:
            self.heard.append(self.name)

        def stop(self) -> None:
            self.heard.append("")

    heard: list[str] = []
    monkeypatch.setattr(sound, "has_output", lambda: True)
    monkeypatch.setattr(sound, "_effect", Effect)
    return heard


@pytest.mark.parametrize("tone", tones.NOTES)
def test_the_tones_are_the_ones_of_the_formula(tone):
    with wave.open(str(SOUNDS / f"{tone}.wav")) as file:
        heard = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(int)
        assert file.getframerate() == tones.RATE_HZ
    assert np.abs(heard - tones.samples(tone)).max() <= 1


@pytest.mark.parametrize("tone", tones.NOTES)
def test_no_tone_clicks_and_every_file_is_small(tone):
    heard = tones.samples(tone).astype(float) / 32_767
    assert max(abs(heard[0]), abs(heard[-1])) < 0.001
    assert np.abs(heard).max() <= 0.51
    assert (SOUNDS / f"{tone}.wav").stat().st_size <= 20_000


@pytest.mark.parametrize("tone", tones.NOTES)
def test_a_tone_is_played(device, tone):
    player = Sound()
    assert player.play(tone)
    assert player.play(tone)
    player.stop()
    assert device == [tone, tone, ""]


def test_a_silent_site_plays_nothing(device):
    assert not Sound(sound=False).play("success")
    assert device == []


def test_a_machine_without_an_audio_device_is_silent_and_prints_nothing():
    code = (
        "from PySide6.QtGui import QGuiApplication; from PySide6.QtCore import QLocale;"
        "from app.ui.sound import Sound; app = QGuiApplication([]); player = Sound(speech=True);"
        "player.play('success'); player.say('Welcome', QLocale('en')); player.stop()"
    )
    settings = {"PULSE_SERVER": "unix:/nowhere", "QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], env=settings, capture_output=True, text=True, check=True
    )
    assert done.stdout + done.stderr == ""


def test_nothing_is_loaded_before_it_is_wanted():
    code = "import sys; from app.ui.sound import Sound; Sound(); print('PySide6.QtMultimedia' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_real_effect_is_made_of_the_file(qtbot, qapp):
    with sound._quiet():  # without a device Qt says so, which is why none is made then
        effect = sound._effect(SOUNDS / "success.wav", qapp)
        qtbot.waitUntil(lambda: effect.status() is not effect.Status.Loading)
    assert effect.source().toLocalFile() == str(SOUNDS / "success.wav")
    effect.deleteLater()


def test_a_sentence_is_spoken_in_its_language(qtbot):
    player = Sound(speech=True, engine="mock")
    assert player.say("Welcome,\nAnn", ENGLISH)
    speaker = player._speaker
    assert speaker is not None
    assert speaker.locale().language() == ENGLISH.language()
    player.stop()
    qtbot.waitUntil(lambda: speaker.state() == speaker.State.Ready)


def test_without_a_voice_for_the_language_nothing_is_spoken():
    assert not Sound(speech=True, engine="mock").say("환영합니다", QLocale("ko_KR"))


def test_a_site_without_speech_says_nothing():
    assert not Sound(engine="mock").say("Welcome", ENGLISH)
    assert not Sound(speech=True, engine="mock").say("", ENGLISH)


def test_without_an_engine_nothing_is_spoken():
    player = Sound(speech=True, engine="none such")
    assert not player.say("Welcome", ENGLISH)
    assert not player.say("Welcome", ENGLISH)

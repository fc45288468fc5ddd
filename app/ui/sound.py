"""What the kiosk lets hear: three short tones, and the sentences of its screens.

Whatever is heard can be read as well. Without an audio device, or an engine that speaks the language, it is
silent. Qt's multimedia parts are loaded when they are first wanted.
"""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QUrl, qInstallMessageHandler

from app.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QLocale
    from PySide6.QtMultimedia import QSoundEffect
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

Tone = Literal["success", "again", "attention"]
"""Somebody checked in or out; something did not work yet; something is asked of the person."""

_VOLUME = 0.7


class Sound(QObject):
    """Plays tones and speaks sentences, or does nothing; a new one cuts off the one before."""

    def __init__(
        self, *, sound: bool = True, speech: bool = False, engine: str = "", folder: Path | None = None
    ) -> None:
        """Load nothing yet.

        Args:
            sound: Whether tones are played.
            speech: Whether sentences are spoken.
            engine: Of speech, as Qt calls it; empty for the first that works.
            folder: Of the tones' files.
        """
        super().__init__()
        self._has_sound, self._has_speech, self._engine = sound, speech, engine
        self._folder = folder or resources_folder() / "sounds"
        self._effects: dict[str, QSoundEffect] = {}
        self._speaker: QTextToSpeech | None = None

    def allow(self, *, sound: bool, speech: bool) -> None:
        """Play tones, or speak sentences, from now on, or do so no longer."""
        self._has_sound, self._has_speech = sound, speech
        if not (sound and speech):
            self.stop()

    def play(self, tone: Tone) -> bool:
        """Play a tone; return whether there is a device to play it on."""
        if not (self._has_sound and has_output()):
            return False
        if tone not in self._effects:
            self._effects[tone] = _effect(self._folder / f"{tone}.wav", self)
        self._effects[tone].play()
        return True

    def say(self, sentence: str, locale: QLocale) -> bool:
        """Speak a sentence that is on the screen; return whether there is a voice for its language."""
        if not (self._has_speech and sentence):
            return False
        speaker = self._speaker = self._speaker or _speaker(self._engine, self)
        if speaker is None:
            self._has_speech = False  # looked for once, not at every sentence
            return False
        voices = [one for one in speaker.availableLocales() if one.language() == locale.language()]
        if not voices:
            return False
        speaker.stop()
        speaker.setLocale(locale if locale in voices else voices[0])
        speaker.say(sentence.replace("\n", " "))
        return True

    def stop(self) -> None:
        """Be silent now: the screen shows something else."""
        for effect in self._effects.values():
            effect.stop()
        if self._speaker is not None:
            self._speaker.stop()


def has_output() -> bool:
    """Whether something can be played on this machine."""
    with _quiet():
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - 0.2 s that a silent kiosk saves

        return bool(QMediaDevices.audioOutputs())


def _effect(path: Path, parent: QObject) -> QSoundEffect:
    from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415

    with _quiet():
        effect = QSoundEffect(parent)
        effect.setSource(QUrl.fromLocalFile(str(path)))
        effect.setVolume(_VOLUME)
    return effect


def _speaker(engine: str, parent: QObject) -> QTextToSpeech | None:
    """Return an engine that works: the one named, else the first that is not Qt's mock; None without one."""
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

    names = [engine] if engine else [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    for name in names:
        with _quiet():
            found = QTextToSpeech(name, parent)
        if found.state() is not QTextToSpeech.State.Error:
            return found
        found.deleteLater()
    log.info("no speech engine works")
    return None


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Put into the log what Qt prints about a machine without sound or speech: it is no fault."""
    before = qInstallMessageHandler(lambda _kind, _context, message: log.debug("Qt: %s", message))
    try:
        yield
    finally:
        qInstallMessageHandler(before)

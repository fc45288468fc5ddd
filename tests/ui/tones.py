"""How the tones of the kiosk are made; `python -m tests.ui.tones` writes them into the resources folder."""

from __future__ import annotations

import io
import wave
from typing import Any

import numpy as np

from app.paths import resources_folder

RATE_HZ = 22_050
FADE_IN_S, FADE_OUT_S = 0.008, 0.06
PEAK = 0.5
NOTES = {
    "success": ((0.0, 659.26), (0.13, 987.77)),  # e, then the b above: rising
    "again": ((0.0, 523.25), (0.15, 440.0)),  # c, then the a below: falling
    "attention": ((0.0, 587.33), (0.2, 587.33)),  # d, twice
}
"""For each tone the notes: when they begin, s, and how high they are, Hz."""

LENGTH_S = 0.44


def samples(tone) -> Any:
    """Return a tone as int16: notes that die away, faded in and out so that nothing clicks."""
    time_s = np.arange(round(LENGTH_S * RATE_HZ)) / RATE_HZ
    heard = np.zeros_like(time_s)
    for start_s, pitch_hz in NOTES[tone]:
        since_s = np.maximum(time_s - start_s, 0)
        phase = 2 * np.pi * pitch_hz * since_s
        note = (np.sin(phase) + 0.2 * np.sin(2 * phase)) * np.exp(-since_s / 0.11)
        heard += note * np.minimum(since_s / FADE_IN_S, 1)
    heard *= np.minimum((time_s[-1] - time_s) / FADE_OUT_S, 1)
    return np.round(heard / np.abs(heard).max() * PEAK * 32_767).astype(np.int16)


def wav(tone) -> bytes:
    """Return a tone as a WAV file."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples(tone).astype("<i2").tobytes())
    return data.getvalue()


if __name__ == "__main__":
    for name in NOTES:
        (resources_folder() / "sounds" / f"{name}.wav").write_bytes(wav(name))

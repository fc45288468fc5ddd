"""The settings of the front desk: how people are enrolled."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings.checks import one_of, within

MODES = ("full", "quick")


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """How people are enrolled.

    Attributes:
        mode: What an enrollment begins with: "full" for five poses, "quick" for one.
        countdown_s: Seconds counted down on the screen before the first picture is taken, 0 to 10.
        sound: Whether a picture that was taken is heard.
        speech: Whether instructions are spoken.
        self_test: Whether the person is asked to look at the camera once more after they were saved.
        consent_days: Days after which a consent ends by itself, 0 to 3650; 0 for none.
    """

    mode: str = "full"
    countdown_s: int = 0
    sound: bool = True
    speech: bool = False
    self_test: bool = True
    consent_days: int = 0

    def __post_init__(self) -> None:
        one_of("desk.mode", self.mode, MODES)
        within("desk.countdown_s", self.countdown_s, 0, 10)
        within("desk.consent_days", self.consent_days, 0, 3650)

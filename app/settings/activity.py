"""The settings of the record of check-ins: what is kept of faces beside the people who are enrolled."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings.checks import within


@dataclass(frozen=True, slots=True)
class ActivitySettings:
    """What is kept, and for how long.

    Attributes:
        keep_pictures_days: How long the picture of a check-in is kept, 0 to 30; 0 keeps none.
        keep_strangers_days: How long faces that nobody here has are kept for the desk, 0 to 30; 0 keeps none.
            They did not agree to it: a notice at the door is the site's duty.
        keep_log_days: How long check-ins are kept, 0 to 3660; 0 for ever.
    """

    keep_pictures_days: int = 0
    keep_strangers_days: int = 0
    keep_log_days: int = 0

    def __post_init__(self) -> None:
        within("activity.keep_pictures_days", self.keep_pictures_days, 0, 30)
        within("activity.keep_strangers_days", self.keep_strangers_days, 0, 30)
        within("activity.keep_log_days", self.keep_log_days, 0, 3660)

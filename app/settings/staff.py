"""The settings of those who work with the program."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings.checks import within


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """How long a session stays open.

    Attributes:
        lock_after_s: Time without key or mouse after which whoever works here must sign in again, 30 to 3600;
            only where somebody has an account.
    """

    lock_after_s: int = 120

    def __post_init__(self) -> None:
        within("staff.lock_after_s", self.lock_after_s, 30, 3600)

"""The settings of backups that are made by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings.checks import within


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """Where backups go, how often, and how many stay.

    Attributes:
        folder: Where they go; empty for the folder “backups” of the data folder.
        every_hours: How often one is made while the program runs, 0 to 720; 0 for never.
        keep: How many stay, 1 to 100; the oldest go first.
        drill_days: How often the newest is restored aside to prove it, 0 to 90; 0 for never.
    """

    folder: str = ""
    every_hours: int = 24
    keep: int = 7
    drill_days: int = 7

    def __post_init__(self) -> None:
        within("backup.every_hours", self.every_hours, 0, 720)
        within("backup.keep", self.keep, 1, 100)
        within("backup.drill_days", self.drill_days, 0, 90)

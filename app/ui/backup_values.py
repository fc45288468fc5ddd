"""What the windows show about backups, as values that cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from app.settings import BackupSettings
    from app.store.backups import BackupEntry
    from app.store.recovery import RecoveryState

Work = Literal["backup", "proof", "restore"]
"""What is being done."""

STALE_AFTER = 2
"""Times the days between two proofs after which one that is missing is told."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Work under way: `done` of `total`."""

    work: Work
    done: int = 0
    total: int = 1


@dataclass(frozen=True, slots=True)
class Ended:
    """Work that ended.

    Attributes:
        work: What was done.
        trouble: Why it failed, as a sentence; empty if all went well.
        was_ended: Whether somebody stopped it.
        by_itself: Whether nobody asked for it: what failed must then be told.
    """

    work: Work
    trouble: str = ""
    was_ended: bool = False
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """How the backups stand.

    Attributes:
        kept: Newest first.
        failure: Why the last one could not be made; None if it could.
        proof: The last one that was restored aside, whatever came of it; None if none ever was.
        code: What is known of the recovery code; None if there is none.
        folder: Where backups go.
        settings: How often, how many, how often proved.
    """

    kept: tuple[BackupEntry, ...]
    failure: BackupEntry | None
    proof: BackupEntry | None
    code: RecoveryState | None
    folder: str
    settings: BackupSettings

    def is_proof_stale(self, now: datetime) -> bool:
        """Whether a proof is wanted and was last given too long ago, or never though there was time."""
        days = self.settings.drill_days * STALE_AFTER
        if not days or not self.kept:
            return False
        since = self.proof.proved_at if self.proof and self.proof.proved_at else self.kept[-1].made_at
        return now - since > timedelta(days=days)

    def is_backup_due(self, now: datetime) -> bool:
        """Whether it is time for a backup; a clock that was set back counts as if it were."""
        hours = self.settings.every_hours
        return bool(hours) and _is_due(
            self.kept[0].made_at if self.kept else None, timedelta(hours=hours), now
        )

    def is_proof_due(self, now: datetime) -> bool:
        """Whether it is time to prove the newest backup."""
        days = self.settings.drill_days
        if not days or not self.kept:
            return False
        return _is_due(self.proof.proved_at if self.proof else None, timedelta(days=days), now)


def _is_due(last: datetime | None, every: timedelta, now: datetime) -> bool:
    return last is None or not timedelta() <= now - last < every

"""What the gallery shows as it was shown before the program was started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.gallery_values import UNSEEN_CHOICES, UNSEEN_DAYS

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_AS_TABLE, _UNSEEN_DAYS = "gallery/table", "gallery/unseen-days"


class GalleryMemory:
    """Keeps how people are shown; without a file, until the program ends."""

    def __init__(self, kept: QSettings | None) -> None:
        self._kept = kept

    @property
    def is_table(self) -> bool:
        """Whether people are shown as a table rather than as tiles."""
        return bool(self._kept and self._kept.value(_AS_TABLE, defaultValue=False, type=bool))

    @property
    def unseen_days(self) -> int:
        """After how many days somebody counts as not seen for long: one of `UNSEEN_CHOICES`."""
        days = str(self._kept.value(_UNSEEN_DAYS)) if self._kept else ""
        return next((one for one in UNSEEN_CHOICES if str(one) == days), UNSEEN_DAYS)

    def keep_table(self, *, is_table: bool) -> None:
        """Show people as a table, or as tiles, next time."""
        if self._kept is not None:
            self._kept.setValue(_AS_TABLE, is_table)

    def keep_unseen_days(self, days: int) -> None:
        """Count these days next time."""
        if self._kept is not None:
            self._kept.setValue(_UNSEEN_DAYS, days)

"""From which day until which day a person may come in. Days are local: those of the clock on the wall."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime


class Lapse(enum.Enum):
    """Why somebody enrolled may not come in today; logged, never shown to visitors."""

    NOT_YET = "not yet valid"
    NO_LONGER = "no longer valid"


@dataclass(frozen=True, slots=True)
class Validity:
    """First and last day on which a person may come in; None for no such limit."""

    first: date | None = None
    last: date | None = None

    def lapse(self, today: date) -> Lapse | None:
        """Return why the person may not come in today; None if they may."""
        if self.first is not None and today < self.first:
            return Lapse.NOT_YET
        return Lapse.NO_LONGER if self.last is not None and today > self.last else None


_ALWAYS = Validity()


def lapse(validity: Mapping[str, Validity], subject_id: str, now: datetime) -> Lapse | None:
    """Return why somebody may not come in at a local time; whoever has no limits always may."""
    return validity.get(subject_id, _ALWAYS).lapse(now.date())

"""What a site writes down about a person, besides the face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MOST_TAGS = 64
"""Different tags that a gallery can have: as many as NEC ID mirrors."""


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """A person as the operator describes them.

    Attributes:
        name: As the person writes it, in any script; never split into parts.
        external_id: The person's number in another system; empty if there is none.
        email: Where the person can be written to; empty if not told.
        group: The one group that the person belongs to, such as a department; empty for none.
        tags: Words that people are found by, and that a mirrored gallery is chosen by.
        notes: Whatever the operator wants to remember; shown to operators only.
        valid_from: First local day on which the person can check in; None for at once.
        valid_until: Last local day on which the person can check in; None for no end.
    """

    name: str
    external_id: str = ""
    email: str = ""
    group: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

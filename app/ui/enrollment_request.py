"""Everything the desk wants kept about one person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.consent import GivenConsent
    from app.core.enrollment import Sample
    from app.core.person import PersonDetails


@dataclass(frozen=True, slots=True, eq=False)
class EnrollmentRequest:
    """Everything that is to be saved about a person.

    Attributes:
        details: As the form has them.
        consent: As the operator confirmed it.
        samples: What the camera took.
        wants_pin: Whether the person gets a PIN for the other way in.
        same_as: Subject id of the person who was found to be enrolled already and is this one: their samples
            are added, and nothing else is; empty for a new person.
        look_alikes: Subject ids of those who look like this person and are others.
    """

    details: PersonDetails
    consent: GivenConsent
    samples: tuple[Sample, ...]
    wants_pin: bool = False
    same_as: str = ""
    look_alikes: tuple[str, ...] = ()

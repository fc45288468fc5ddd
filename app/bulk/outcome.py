"""What became of each picture of an import, why, and all of them counted."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.quality import Defect
    from app.core.still import StillFault


class Outcome(enum.Enum):
    """What became of a picture; the value is what scripts read."""

    ENROLLED = "enrolled"
    ADDED = "added"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class Cause(enum.Enum):
    """Why; the value is what refusals are counted by."""

    NONE = ""
    ROW = "row"
    UNREADABLE = "unreadable"
    FAULT = "fault"
    SOMEBODY_ELSE = "somebody_else"
    ENROLLED_ALREADY = "enrolled_already"
    TWO_PEOPLE = "two_people"
    NOT_CERTAIN = "not_certain"
    LOOKS_LIKE = "looks_like"
    STORED = "stored"
    TWICE = "twice"
    NO_PICTURE = "no_picture"


_SENTENCES = {
    Cause.NONE: "",
    Cause.ROW: "{detail}",
    Cause.UNREADABLE: "{detail}",
    Cause.FAULT: "",
    Cause.SOMEBODY_ELSE: "This picture shows somebody else than the others.",
    Cause.TWO_PEOPLE: "The two pictures show different people.",
    Cause.ENROLLED_ALREADY: "This person is enrolled already as “{other}”.",
    Cause.NOT_CERTAIN: "This is not certainly “{other}”, who is enrolled already. Add it at the desk.",
    Cause.LOOKS_LIKE: "Looks like “{other}”. Compare the two in the gallery.",
    Cause.STORED: "This picture is stored already.",
    Cause.TWICE: "This picture comes twice.",
    Cause.NO_PICTURE: "No picture is named.",
}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one picture, encoding, or row without any.

    Attributes:
        number: The row it is in.
        person: The person's name.
        picture: As the source names it; empty if there is none.
        outcome: What became of it.
        cause: Why.
        other: Whoever else the cause speaks of.
        detail: What else there is to say, in a sentence.
        fault: What is wrong with the picture, with the advice that belongs to it.
        quality: The unified quality of the face, 0 to 100; None if no face was judged.
    """

    number: int
    person: str
    picture: str
    outcome: Outcome
    cause: Cause = Cause.NONE
    other: str = ""
    detail: str = ""
    fault: tuple[StillFault, Defect] | None = None
    quality: int | None = None

    @property
    def reason(self) -> str:
        """Why, in a sentence; empty if there is nothing to say."""
        if self.fault:
            return f"{self.fault[0].value}: {self.fault[1].value}"
        sentence: str = _SENTENCES[self.cause]
        return sentence.format(other=self.other, detail=self.detail)

    @property
    def kind(self) -> str:
        """Why, without a name: what refusals are counted by."""
        if self.cause in {Cause.FAULT, Cause.UNREADABLE}:
            return self.reason
        word: str = self.cause.value
        return word


@dataclass(slots=True)
class Tally:
    """Results counted as they come.

    Attributes:
        rows: People in the source, so far.
        people: How many of them were enrolled.
        pictures: Results so far.
        outcomes: How many of each outcome.
        refused: How many refusals of each kind.
    """

    rows: int = 0
    people: int = 0
    pictures: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def add(self, results: Iterable[Result]) -> None:
        """Count the results of one row."""
        found = list(results)
        self.rows += 1
        self.pictures += len(found)
        self.outcomes.update(one.outcome for one in found)
        self.people += any(one.outcome is Outcome.ENROLLED for one in found)
        self.refused.update(one.kind for one in found if one.outcome is Outcome.REFUSED)

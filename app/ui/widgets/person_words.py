"""What the form says of a person's details: what to do where one cannot be kept, and what there is."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.person import LENGTHS, MOST_TAGS, Fault
from app.ui import words
from app.ui.days import written_day

if TYPE_CHECKING:
    from datetime import date

    from app.core.person import Field, PersonDetails

_MOST_SUMMED_UP = 160

translate = QCoreApplication.translate


def fault(found: Fault, field: Field, length: int) -> str:
    """Say what to do about a detail that cannot be kept.

    Args:
        found: Why it cannot.
        field: Which detail.
        length: Its characters; of tags, those of the longest.
    """
    if found is Fault.TOO_LONG:
        #: Below a field; {most} and {count} are numbers
        sentence = translate("person", "Use at most {most} characters; these are {count}.")
        return sentence.format(most=words.number(LENGTHS[field]), count=words.number(length))
    if found is Fault.TOO_MANY_TAGS:
        #: Below the tags; {most} is a number: 64
        sentence = translate("person", "Use tags that are there already: there can be {most} different ones.")
        return sentence.format(most=words.number(MOST_TAGS))
    return {
        #: Below the name when it is empty
        Fault.MISSING: translate("person", "Enter a name."),
        #: Below a field that holds control characters, pasted from elsewhere
        Fault.UNSEEN: translate("person", "Type it by hand: it holds signs that cannot be seen."),
        #: Below the identifier, such as a staff number
        Fault.TAKEN: translate("person", "Choose another one: it already belongs to another person."),
        #: Below the e-mail address; keep the address as it is
        Fault.NO_ADDRESS: translate("person", "Write it like ann@example.org."),
        #: Below the tags: the sign / is not possible
        Fault.TAG_WITH_SLASH: translate("person", "Leave the slash out of the tag."),
        #: Below the tags: a tag of dots alone is not possible
        Fault.TAG_OF_DOTS: translate("person", "Write a word as the tag."),
        #: Below the last day on which somebody can check in
        Fault.ENDS_EARLY: translate("person", "Choose the first day or a later one."),
    }[found]


def unreadable_day(example: date) -> str:
    """Say how a day is written."""
    #: Below a field for a day; {example} is a day in the locale's form, such as 31/12/2026
    return translate("person", "Write it like {example}.").format(example=written_day(example))


def count(number: int, most: int) -> str:
    """Count what is limited."""
    #: Beside the name of a field, near its limit: "60 of 64"
    return translate("person", "{number} of {most}").format(
        number=words.number(number), most=words.number(most)
    )


def summary(details: PersonDetails) -> str:
    """Return in one line what is written down besides name and identifier; empty if nothing is."""
    days = ""
    if details.valid_from or details.valid_until:
        first, last = details.valid_from, details.valid_until
        #: Days on which somebody can check in; {first} and {last} are days or empty
        days = translate("person", "{first} – {last}").format(  # noqa: RUF001 - a dash between days
            first=written_day(first) if first else "", last=written_day(last) if last else ""
        )
    notes = " ".join(details.notes.split())
    parts = [details.email, details.group, ", ".join(details.tags), days.strip(), notes]
    return textwrap.shorten(" · ".join(filter(None, parts)), _MOST_SUMMED_UP, placeholder=" …")

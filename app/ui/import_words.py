"""What becomes of a picture of an import, in the language of the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.bulk.outcome import Cause, Outcome
from app.core.still import StillFault
from app.ui import words

if TYPE_CHECKING:
    from app.bulk.outcome import Result, Tally

translate = QCoreApplication.translate

_SHORT_S, _MINUTE_S = 10, 60


def outcome(value: Outcome, *, is_rehearsal: bool) -> str:
    """Say in a word or two what became of a picture, or in a rehearsal what would."""
    if is_rehearsal and value is Outcome.ENROLLED:
        #: In a table of pictures, before anything is stored: this picture can be enrolled
        return translate("import", "can be enrolled")
    if is_rehearsal and value is Outcome.ADDED:
        #: In a table of pictures, before anything is stored: it can be added to somebody enrolled before
        return translate("import", "can be added")
    return {
        #: In a table of pictures: its person is enrolled now
        Outcome.ENROLLED: translate("import", "enrolled"),
        #: In a table of pictures: added to a person who was enrolled before
        Outcome.ADDED: translate("import", "added"),
        #: In a table of pictures: it was there before
        Outcome.UNCHANGED: translate("import", "unchanged"),
        #: In a table of pictures: it cannot be used
        Outcome.REFUSED: translate("import", "refused"),
    }[value]


def reason(result: Result) -> str:
    """Say why, in a sentence; empty if there is nothing to say."""
    if result.fault is not None:
        return _fault(*result.fault) if result.fault[0] is not StillFault.POOR_QUALITY else _poor(result)
    sentences = {
        #: Why a picture is refused, in an import of many
        Cause.SOMEBODY_ELSE: translate("import", "This picture shows somebody else than the others."),
        #: Why both pictures of a person are refused, in an import of many
        Cause.TWO_PEOPLE: translate("import", "The two pictures show different people."),
        #: Why a picture is refused, in an import of many; {name} is another person
        Cause.ENROLLED_ALREADY: translate("import", "This person is enrolled already as “{name}”."),
        #: Why a picture is refused, in an import of many; {name} is the person it is said to show
        Cause.NOT_CERTAIN: translate("import", "This is not certainly “{name}”. Add it at the desk."),
        #: Beside a picture that is enrolled, in an import of many; {name} is another person
        Cause.LOOKS_LIKE: translate("import", "Looks like “{name}”. Compare the two in the gallery."),
        #: Why nothing changes, in an import of many
        Cause.STORED: translate("import", "This picture is stored already."),
        #: Why nothing changes, in an import of many
        Cause.TWICE: translate("import", "This picture comes twice."),
        #: Why a row of a list is refused
        Cause.NO_PICTURE: translate("import", "No picture is named."),
    }
    sentence: str = sentences.get(result.cause, result.detail)
    return sentence.replace("{name}", result.other)


def counts(tally: Tally, *, is_rehearsal: bool) -> str:
    """Count people, and pictures by outcome."""
    parts = [words.people(tally.rows), words.pictures(tally.pictures)]
    parts += [
        f"{words.number(tally.outcomes[value])} {outcome(value, is_rehearsal=is_rehearsal)}"
        for value in Outcome
        if tally.outcomes[value]
    ]
    return " · ".join(parts)


def time_left(seconds: float) -> str:
    """Say about how long it still takes."""
    if seconds < _SHORT_S:
        #: Below a progress bar: a few seconds are left
        return translate("import", "a few seconds left")
    if seconds < _MINUTE_S:
        #: Below a progress bar
        return translate("import", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes == 1:
        #: Below a progress bar
        return translate("import", "about a minute left")
    #: Below a progress bar; {minutes} is two or more
    return translate("import", "about {minutes} minutes left").format(minutes=words.number(minutes))


def _fault(fault: StillFault, _defect: object) -> str:
    if fault is StillFault.NO_FACE:
        #: Why a picture is refused, in an import of many
        return translate("import", "No face was found.")
    #: Why a picture is refused, in an import of many
    return translate("import", "There are several faces.")


def _poor(result: Result) -> str:
    advice = words.instruction(result.fault[1]) if result.fault else ""
    #: Why a picture is refused, in an import of many; {advice} is such as "Face the camera"
    return translate("import", "Not good enough: {advice}").format(advice=advice)

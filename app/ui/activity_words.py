"""What the Activity page says of check-ins, in the language of the screens: plain, without jargon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui import words

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.activity import Row

translate = QCoreApplication.translate

OUTCOMES = ("identified", "not_enrolled", "not_sure", "refused", "not_valid", "marked_out")
"""What the log has, in the order of the filter."""

WAYS = ("face", "pin", "code", "name")
"""What identifies somebody, in the order of the filter."""

_LOOKS = {
    "identified": ("check-circle", "good"),
    "not_enrolled": ("question", "muted"),
    "not_sure": ("question", "caution"),
    "refused": ("shield-warning", "danger"),
    "not_valid": ("calendar-x", "caution"),
    "marked_out": ("sign-out", "muted"),
}


def icon(row: Row) -> tuple[str, str]:
    """Return icon and colour of what came of a check-in."""
    if row.voided_at is not None:
        return "arrow-counter-clockwise", "muted"
    if row.outcome == "identified" and row.direction == "out":
        return "sign-out", "muted"
    return _LOOKS.get(row.outcome, ("question", "muted"))


def outcome(value: str) -> str:
    """Name an outcome, as a filter offers it."""
    return {
        #: What came of a look at the kiosk's camera: the person was recognized
        "identified": translate("activity", "Recognized"),
        #: What came of a look at the kiosk's camera: nobody enrolled is like this face
        "not_enrolled": translate("activity", "Not enrolled"),
        #: What came of a look at the kiosk's camera: somebody enrolled is a little like this face
        "not_sure": translate("activity", "Not sure"),
        #: What came of a look at the kiosk's camera: it may have been a picture
        "refused": translate("activity", "Refused"),
        #: What came of a check-in: the person may not come in on this day
        "not_valid": translate("activity", "Not valid that day"),
        #: In the log: somebody at the desk said that the person has left the building
        "marked_out": translate("activity", "Marked as left"),
        #: What came of a look at the kiosk's camera: two people look alike, so a PIN decides
        "pin_wanted": translate("activity", "Asked for a PIN"),
    }.get(value, value)


def happened(row: Row) -> str:
    """Say in a word or two what came of a check-in."""
    if row.voided_at is not None:
        #: In the log: a check-in that was somebody else, and counts for nothing
        return translate("activity", "Taken back")
    if row.outcome == "identified":
        return direction(row.direction, is_done=True)
    return outcome(row.outcome)


def direction(value: str, *, is_done: bool = False) -> str:
    """Name which way somebody went."""
    if is_done:
        #: In the log: the person came in
        came = translate("activity", "Came in")
        #: In the log: the person went out
        went = translate("activity", "Went out")
    else:
        #: Offered by a filter: only those who came in
        came = translate("activity", "Coming in")
        #: Offered by a filter: only those who went out
        went = translate("activity", "Going out")
    return went if value == "out" else came


def way(value: str) -> str:
    """Name what identified somebody."""
    return {
        #: What identified somebody at the kiosk
        "face": translate("activity", "Face"),
        #: What identified somebody at the kiosk
        "pin": translate("activity", "PIN"),
        #: What identified somebody at the kiosk: a code held before the camera
        "code": translate("activity", "QR code"),
        #: What identified somebody at the kiosk: a name was chosen, then a PIN typed
        "name": translate("activity", "Name and PIN"),
    }.get(value, value)


def way_of(row: Row) -> str:
    """Name what identified somebody; empty for what was said at the desk."""
    return "" if row.outcome == "marked_out" else way(row.way)


def who(row: Row) -> str:
    """Name who it was, or say that nobody knows."""
    if row.name:
        return row.name
    if row.outcome in {"identified", "marked_out"}:
        #: In the log instead of a name: the person was erased since
        return translate("activity", "Erased person")
    #: In the log instead of a name: it is not known who it was
    return translate("activity", "Unknown")


def when(at: datetime, now: datetime) -> str:
    """Say when something was: the time if it is today, else the date as well."""
    local = at.astimezone(now.tzinfo)
    if local.date() == now.date():
        return words.time(local)
    return f"{words.day(local)} · {words.time(local)}"


def entries(count: int) -> str:
    """Count rows of the log."""
    if count == 1:
        #: Exactly one row of the log
        return translate("activity", "1 entry")
    #: {count} rows of the log, never one
    return translate("activity", "{count} entries").format(count=words.number(count))


def reason(row: Row) -> str:
    """Say in a sentence why nobody was let in; empty if that needs no sentence."""
    return {
        #: Why somebody was refused: the kiosk saw the edges or the glow of a picture
        "attack": translate("activity", "It may have been a picture or a screen before the camera."),
        #: Why somebody was refused: they were asked to turn the head, and did not
        "challenge": translate("activity", "They were asked to move the head and did not follow."),
        #: Why somebody could not come in
        "not yet valid": translate("activity", "Their first day had not come yet."),
        #: Why somebody could not come in
        "no longer valid": translate("activity", "Their last day was over."),
    }.get(row.reason, "")


def verdict(row: Row) -> tuple[str, str, str]:
    """Return the tone of a decision, and what it was: a bold phrase and a sentence."""
    if row.voided_at is not None:
        return (
            "plain",
            #: Bold phrase: this check-in was somebody else
            translate("activity", "This check-in was taken back."),
            #: Below that phrase
            translate("activity", "It was somebody else. It stays in the log and counts for nothing."),
        )
    #: Bold phrase: somebody was refused
    refused = translate("activity", "Nobody was let in.")
    return _verdicts(row).get(row.outcome, ("danger", refused, reason(row)))


def _verdicts(row: Row) -> dict[str, tuple[str, str, str]]:
    return {
        "identified": ("good", _let_in(row), ""),
        "not_enrolled": (
            "plain",
            #: Bold phrase: nobody was recognized
            translate("activity", "Nobody was recognized."),
            #: Below that phrase
            translate("activity", "Nobody enrolled is like this face."),
        ),
        "not_sure": (
            "caution",
            #: Bold phrase: somebody was nearly recognized
            translate("activity", "The kiosk was not sure."),
            #: Below that phrase
            translate("activity", "Somebody enrolled is like this face, but not enough to say so."),
        ),
        "not_valid": (
            "caution",
            #: Bold phrase: somebody was recognized, but may not come in on that day
            translate("activity", "Recognized, but not let in."),
            reason(row),
        ),
        "marked_out": (
            "plain",
            #: Bold phrase: somebody said at the desk that {name} has left the building
            translate("activity", "{name} was marked as left.").format(name=who(row)),
            "",
        ),
    }


def _let_in(row: Row) -> str:
    name = who(row)
    if row.way == "face":
        #: Bold phrase; {name} was recognized by the face
        text = translate("activity", "{name} was recognized.")
    else:
        #: Bold phrase; {name} was known by a PIN or a code; {way} says which
        text = translate("activity", "{name} was let in: {way}.")
    return text.format(name=name, way=way(row.way))


def cue(name: str) -> str:
    """Say in a sentence what spoke for or against a live person; `name` is of `app.core.liveness.Cue`."""
    return {
        #: What spoke for a live person
        "blink": translate("activity", "The eyes blinked."),
        #: What spoke for a live person
        "turn": translate("activity", "The head turned as a head does, not as a sheet."),
        #: What spoke against a live person
        "edges": translate(
            "activity", "There were straight edges around the face, as of a sheet or a phone."
        ),
        #: What spoke against a live person
        "display": translate("activity", "The face looked like one on a screen."),
        #: What spoke against a live person
        "frozen": translate("activity", "Nothing in the picture moved."),
        #: What spoke for a live person
        "genuine": translate("activity", "The skin looked like skin."),
        #: What spoke against a live person
        "spoof": translate("activity", "The face looked printed, or shown on a screen."),
    }.get(name, name)


AGAINST = {"edges", "display", "frozen", "spoof"}
"""Cues that speak against a live person."""


def level(name: str) -> str:
    """Say how the kiosk made sure that a person was there; `name` is of `app.core.liveness.Level`."""
    return {
        #: How the kiosk made sure that a person was there: it did not
        "off": translate("activity", "The kiosk did not check whether a person was there."),
        #: How the kiosk made sure that a person was there
        "passive": translate("activity", "The kiosk watched whether a person was there."),
        #: How the kiosk made sure that a person was there
        "doubt": translate("activity", "The kiosk watched, and asked to move the head when in doubt."),
        #: How the kiosk made sure that a person was there
        "challenge": translate("activity", "The kiosk asked everybody to move the head."),
    }.get(name, name)


def networks(name: str) -> str:
    """Say what compared faces; `name` is of `app.core.scores.Networks`."""
    if name == "dlib+sface":
        #: What compared the faces
        return translate("activity", "Two networks agreed: dlib and SFace.")
    #: What compared the faces
    return translate("activity", "One network compared: dlib.")


def score(value: float) -> str:
    """Write a comparison score."""
    return str(QLocale().toString(value, "f", 1))


def rarity(fpir: float) -> str:
    """Say how many strangers are tolerated to be given a name."""
    #: How strict the kiosk is; {count} is a number, such as 300
    text = translate("activity", "1 of {count} strangers may be given a name")
    return text.format(count=words.number(round(1 / fpir)))


def heads() -> tuple[str, ...]:
    """Name the columns of a file with the log: those of `app.store.activity_files.COLUMNS`, in that order."""
    return (
        #: Column of a file with the log: day and time
        translate("activity", "When"),
        #: Column of a file with the log: what came of it
        translate("activity", "Outcome"),
        #: Column of a file with the log: a person's name
        translate("activity", "Name"),
        #: Column of a file with the log: Vestibule's own number of a person
        translate("activity", "Person number"),
        #: Column of a file with the log: in or out
        translate("activity", "Direction"),
        #: Column of a file with the log: the kiosk
        translate("activity", "Station"),
        #: Column of a file with the log: face, PIN, QR code
        translate("activity", "Way"),
        #: Column of a file with the log: how alike the face was
        translate("activity", "Score"),
        #: Column of a file with the log: how far the next person was behind
        translate("activity", "Lead"),
        #: Column of a file with the log: how it was seen that a person was there
        translate("activity", "Liveness"),
        #: Column of a file with the log: why somebody was refused
        translate("activity", "Reason"),
        #: Column of a file with the log: what was answered to the kiosk's question
        translate("activity", "Answer"),
        #: Column of a file with the log: when a check-in was taken back
        translate("activity", "Taken back"),
        #: Column of a file with the log: which other system named the person
        translate("activity", "Decided by"),
    )

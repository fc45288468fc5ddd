"""What the audit's entries are called on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.store.audit import Examination

translate = QCoreApplication.translate


def action(value: str) -> str:
    """Name what was done; an act without words of its own stands as it is stored."""
    return _actions().get(value, value)


def result(value: str) -> str:
    """Name how it ended; empty for what went well."""
    return {
        "ok": "",
        #: How a try of a PIN ended
        "wrong": translate("audit_words", "wrong"),
        #: How the proof of a backup ended
        "failed": translate("audit_words", "failed"),
    }.get(value, value)


def verdict(found: Examination, fault: str) -> str:
    """Say what verifying found; `fault` is the value of `audit.Fault`, empty for none."""
    if found.first_bad is None:
        return ""
    return {
        #: Verdict on the audit; {entry} is a number
        "ENTRY": translate(
            "audit_words",
            "Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.",
        ),
        #: Verdict on the audit; {entry} is a number
        "END": translate(
            "audit_words", "Entries are missing at the end, from entry {entry} on, or the end was rewritten."
        ),
        #: Verdict on the audit; {entry} is a number
        "ANCHOR": translate(
            "audit_words", "At entry {entry} this is not the audit that was written down beside the database."
        ),
        #: Verdict on the audit; {entry} is a number; audit.anchors is the name of a file
        "ANCHORS_CHANGED": translate(
            "audit_words",
            "The file audit.anchors beside the database was changed, where it is about entry {entry}.",
        ),
        #: Verdict on the audit; audit.anchors is the name of a file
        "ANCHORS_MISSING": translate(
            "audit_words",
            "The file audit.anchors beside the database is missing: a cut end would not be noticed.",
        ),
    }[fault].format(entry=found.first_bad)


def _actions() -> dict[str, str]:
    return {
        #: An entry of the audit: what was done to a person
        "enroll": translate("audit_words", "Enrolled a person"),
        #: An entry of the audit
        "add references": translate("audit_words", "Added pictures of a person"),
        #: An entry of the audit: an operator said that it is the person, though the face was unlike them
        "vouch for references": translate("audit_words", "Confirmed that added pictures show the person"),
        #: An entry of the audit
        "rename": translate("audit_words", "Renamed a person"),
        #: An entry of the audit
        "change details": translate("audit_words", "Changed the details of a person"),
        #: An entry of the audit
        "erase": translate("audit_words", "Erased a person"),
        #: An entry of the audit
        "consent": translate("audit_words", "Recorded a consent"),
        #: An entry of the audit
        "withdraw": translate("audit_words", "Withdrew a consent"),
        #: An entry of the audit
        "consent expired": translate("audit_words", "A consent ended by itself"),
        #: An entry of the audit
        "issue pin": translate("audit_words", "Gave a person a new PIN"),
        #: An entry of the audit
        "withdraw pin": translate("audit_words", "Withdrew the PIN of a person"),
        #: An entry of the audit
        "issue code": translate("audit_words", "Gave a person a new QR code"),
        #: An entry of the audit
        "withdraw code": translate("audit_words", "Withdrew the QR code of a person"),
        #: An entry of the audit: somebody typed a PIN at the kiosk
        "try pin": translate("audit_words", "Tried a PIN at the kiosk"),
        #: An entry of the audit
        "set operator pin": translate("audit_words", "Set the PIN that leaves the kiosk"),
        #: An entry of the audit
        "void check-in": translate("audit_words", "Took back a check-in"),
        #: An entry of the audit
        "sign in": translate("audit_words", "Signed in"),
        #: An entry of the audit
        "sign out": translate("audit_words", "Signed out"),
        #: An entry of the audit
        "add admin": translate("audit_words", "Added an administrator"),
        #: An entry of the audit
        "add operator": translate("audit_words", "Added an operator"),
        #: An entry of the audit
        "add auditor": translate("audit_words", "Added an auditor"),
        #: An entry of the audit
        "make admin": translate("audit_words", "Made somebody an administrator"),
        #: An entry of the audit
        "make operator": translate("audit_words", "Made somebody an operator"),
        #: An entry of the audit
        "make auditor": translate("audit_words", "Made somebody an auditor"),
        #: An entry of the audit
        "rename account": translate("audit_words", "Renamed an account"),
        #: An entry of the audit
        "change secret": translate("audit_words", "Changed the PIN or password of an account"),
        #: An entry of the audit
        "remove account": translate("audit_words", "Removed an account"),
        #: An entry of the audit
        "add backend": translate("audit_words", "Set up a backend"),
        #: An entry of the audit
        "change backend": translate("audit_words", "Changed what a backend is sent"),
        #: An entry of the audit
        "change backend secrets": translate("audit_words", "Changed the keys of a backend"),
        #: An entry of the audit
        "take over backend": translate("audit_words", "Took over a backend from another computer"),
        #: An entry of the audit
        "remove backend": translate("audit_words", "Removed a backend"),
        #: An entry of the audit
        "pause backend": translate("audit_words", "Paused a backend"),
        #: An entry of the audit
        "resume backend": translate("audit_words", "Used a backend again"),
        #: An entry of the audit
        "retry": translate("audit_words", "Tried again to send to a backend"),
        #: An entry of the audit
        "give up": translate("audit_words", "Left a person out of a backend"),
        #: An entry of the audit
        "resolve": translate("audit_words", "Said whether a person is at a backend"),
        #: An entry of the audit
        "verify audit": translate("audit_words", "Verified the audit"),
        #: An entry of the audit
        "export audit": translate("audit_words", "Exported the audit"),
        #: An entry of the audit
        "begin audit again": translate("audit_words", "Put a database in the place of another"),
        #: An entry of the audit
        "change setting": translate("audit_words", "Changed a setting"),
        #: An entry of the audit
        "set threshold": translate("audit_words", "Changed how many strangers are tolerated"),
        #: An entry of the audit
        "make backup": translate("audit_words", "Made a backup"),
        #: An entry of the audit
        "restore backup": translate("audit_words", "Restored a backup"),
        #: An entry of the audit
        "make recovery code": translate("audit_words", "Made a recovery code"),
        #: An entry of the audit
        "confirm recovery code": translate("audit_words", "Typed the recovery code, to be sure"),
        #: An entry of the audit
        "export person": translate("audit_words", "Exported everything stored of a person"),
        #: An entry of the audit
        "mark as gone": translate("audit_words", "Marked a person as gone"),
        #: An entry of the audit
        "assign stranger": translate("audit_words", "Said who an unknown face is"),
        #: An entry of the audit
        "enroll stranger": translate("audit_words", "Enrolled a person from unknown faces"),
        #: An entry of the audit
        "delete strangers": translate("audit_words", "Deleted unknown faces"),
        #: An entry of the audit
        "correct: merge": translate("audit_words", "Merged two people"),
        #: An entry of the audit
        "correct: split": translate("audit_words", "Split off a person"),
        #: An entry of the audit
        "correct: move": translate("audit_words", "Moved pictures to another person"),
        #: An entry of the audit
        "correct: remove": translate("audit_words", "Removed pictures of a person"),
        #: An entry of the audit
        "correct: portrait": translate("audit_words", "Chose the portrait of a person"),
        #: An entry of the audit
        "correct: tag": translate("audit_words", "Changed the tags of people"),
        #: An entry of the audit
        "tag": translate("audit_words", "Gave a tag to a person"),
        #: An entry of the audit
        "untag": translate("audit_words", "Took a tag from a person"),
        #: An entry of the audit
        "block pair": translate("audit_words", "Noted that two people look alike"),
        #: An entry of the audit
        "self-test": translate("audit_words", "Tested how well a person is recognized"),
        #: An entry of the audit
        "import people": translate("audit_words", "Began to import people"),
        #: An entry of the audit
        "export people": translate("audit_words", "Exported a list of people"),
        #: An entry of the audit
        "export import report": translate("audit_words", "Saved the report of an import"),
        #: An entry of the audit
        "export activity": translate("audit_words", "Exported the activity"),
        #: An entry of the audit
        "export list": translate("audit_words", "Saved the list of those inside"),
        #: An entry of the audit
        "print list": translate("audit_words", "Printed the list of those inside"),
        #: An entry of the audit
        "show webhook secret": translate("audit_words", "Looked at the secret of the webhook"),
        #: An entry of the audit
        "prove backup": translate("audit_words", "Proved a backup"),
        #: An entry of the audit
        "lock": translate("audit_words", "Locked the window"),
        #: An entry of the audit
        "undo: merge": translate("audit_words", "Took back a merge"),
        #: An entry of the audit
        "undo: split": translate("audit_words", "Took back a split"),
        #: An entry of the audit
        "undo: move": translate("audit_words", "Took back a move of pictures"),
        #: An entry of the audit
        "undo: remove": translate("audit_words", "Took back a removal of pictures"),
        #: An entry of the audit
        "undo: portrait": translate("audit_words", "Took back a choice of portrait"),
        #: An entry of the audit
        "undo: tag": translate("audit_words", "Took back a change of tags"),
    }

"""What the Sync page says of backends, in the language of the screens: plain, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.sync.reasons import EMPTIED
from app.ui import words
from app.ui.import_words import time_left
from app.ui.sync_values import Stand

if TYPE_CHECKING:
    from datetime import datetime

    from app.ui.sync_values import BackendCard, ParkedPerson

translate = QCoreApplication.translate

PAUSED_HERE = "Paused at the desk."
"""Why a backend is paused, as it is stored, if the operator paused it on the page."""

ICONS = {
    Stand.UP_TO_DATE: ("check-circle", "good"),
    Stand.SENDING: ("cloud-arrow-up", "accent"),
    Stand.STARTING: ("hourglass", "muted"),
    Stand.UNREACHED: ("wifi-slash", "caution"),
    Stand.HELD_UP: ("hand-palm", "caution"),
    Stand.PAUSED: ("pause-circle", "caution"),
    Stand.NEEDS_YOU: ("warning-circle", "danger"),
}
"""Icon and colour of each stand."""

KIND_ICONS = {"nec-id": "cloud", "face-aidee": "user-focus", "acs-identifier": "door"}


def kind(value: str) -> str:
    """Name a kind of backend in plain words."""
    return {
        #: A kind of backend: the product's name
        "nec-id": translate("sync", "NEC ID"),
        #: A kind of backend: the product's name
        "face-aidee": translate("sync", "Face AiDee"),
        #: A kind of backend: the panel at a door that lets people in
        "acs-identifier": translate("sync", "Access panel"),
    }[value]


def kind_sentence(value: str) -> str:
    """Say in a sentence what a kind of backend is."""
    return {
        #: Below "NEC ID", when a kind of backend is chosen
        "nec-id": translate("sync", "A face recognition service, or a hub of your own."),
        #: Below "Face AiDee", when a kind of backend is chosen
        "face-aidee": translate("sync", "A service that recognizes faces and records check-ins."),
        #: Below "Access panel", when a kind of backend is chosen
        "acs-identifier": translate("sync", "A panel at a door that opens for known faces."),
    }[value]


def stand(card: BackendCard, now: datetime) -> str:
    """Say how it stands with a backend, in a sentence."""
    if card.stand is Stand.SENDING:
        #: How it stands with a backend; {done} of {total} people are done
        text = translate("sync", "Sending: {done} of {total}")
        return text.format(done=words.number(card.done), total=words.people(card.total))
    if card.stand is Stand.UNREACHED:
        #: How it stands with a backend; {moment} is "10:42" or "12 May 2025"
        text = translate("sync", "Waiting for the network since {moment}")
        return text.format(moment=words.moment(card.since or now, now))
    return {
        #: How it stands with a backend
        Stand.UP_TO_DATE: translate("sync", "Up to date"),
        #: How it stands with a backend that has not answered yet
        Stand.STARTING: translate("sync", "Getting in touch"),
        #: How it stands with a backend; the sentence below says why
        Stand.HELD_UP: translate("sync", "Waiting"),
        #: How it stands with a backend; the sentence below says why
        Stand.PAUSED: translate("sync", "Paused"),
        Stand.NEEDS_YOU: needs_you(card.parked),
    }[card.stand]


def needs_you(people: int) -> str:
    """Say how many people need a decision."""
    #: How it stands with a backend; {people} is "3 people": somebody has to look after them
    return translate("sync", "Needs you: {people}").format(people=words.people(people))


def why(card: BackendCard) -> str:
    """Say why, below the sentence on how it stands; empty if there is nothing to say."""
    if card.stand is Stand.SENDING:
        return "" if card.left_s is None else time_left(card.left_s)
    if card.other_machine and card.stand is Stand.HELD_UP:
        #: Why nothing is sent; {name} is the name of a computer
        text = translate("sync", "Another computer keeps it up to date: {name}")
        return text.format(name=card.other_machine)
    if card.stand in {Stand.UNREACHED, Stand.HELD_UP, Stand.PAUSED}:
        return reason(card.why)
    return ""


def reason(sentence: str) -> str:
    """Return why a backend is paused, translated if we said so ourselves."""
    if sentence == PAUSED_HERE:
        #: Why a backend is paused: the operator pressed the button
        return translate("sync", "You paused it. Nothing is lost: it goes on where it stopped.")
    if sentence == EMPTIED:
        #: Why a backend is paused: its people are being deleted, or that was broken off
        return translate("sync", "Ours are being deleted there. Remove it again to go on with that.")
    return sentence


def left_there(count: int, name: str) -> str:
    """Say that not everybody could be deleted from a backend."""
    #: Notice; {people} is "2 people", {name} is how the operator calls the backend
    text = translate("sync", "{people} could not be deleted from {name}. It was not removed.")
    return text.format(people=words.people(count), name=name)


def parked(person: ParkedPerson) -> str:
    """Say why somebody needs a decision, and what to do."""
    known = {
        #: Why a person is not on a backend
        "no_face": translate("sync", "It found no face on the picture. They need a new picture."),
        #: Why a person is not on a backend
        "several_faces": translate("sync", "It found several faces on the picture. They need a new picture."),
        #: Why a person is not on a backend
        "poor_quality": translate("sync", "The picture is not good enough for it. They need a new picture."),
        #: Why a person is not on a backend
        "no_picture": translate("sync", "No picture was kept that could be sent. They need a new picture."),
        #: Why a person is not on a backend
        "full": translate("sync", "There is no room left. Have it enlarged, then try again."),
        #: What is wrong with a person on a backend
        "tag": translate("sync", "It does not take their tags. They are there without them."),
        #: What is wrong with a person on a backend
        "group": translate("sync", "It does not know their group. They are there without it."),
        #: Why a person is not on a backend
        "gone": translate("sync", "Somebody deleted this person there. Try again to have them added."),
        #: Nobody knows whether a person is on a backend
        "unknown": translate("sync", "The answer was lost. Look there whether this person was added."),
    }
    #: Why a person is not on a backend
    other = translate("sync", "It does not take this person.")
    sentence: str = known.get(person.fault) or person.text or other
    return sentence


def difference(name: str) -> str:
    """Say in a few words what differs; `name` is that of an `app.sync.reconcile.Difference`."""
    return {
        #: In the table of a comparison: what is the matter with a person there
        "GONE": translate("sync", "Was deleted there, is added again"),
        #: In the table of a comparison
        "FACE_GONE": translate("sync", "A picture was deleted there, is added again"),
        #: In the table of a comparison
        "CHANGED": translate("sync", "Was changed there, is sent again"),
        #: In the table of a comparison
        "MISSING": translate("sync", "Was not there yet, is added"),
        #: In the table of a comparison
        "NOT_WANTED": translate("sync", "No longer belongs there, is removed"),
        #: In the table of a comparison
        "WAITING": translate("sync", "Waits to be sent or removed"),
        #: In the table of a comparison
        "LEFT_AWAY": translate("sync", "Was deleted there, stays away until you say otherwise"),
        #: In the table of a comparison: an entry that somebody else made there
        "FOREIGN": translate("sync", "Somebody else's entry, stays as it is"),
        #: In the table of a comparison: a picture that somebody else added there
        "FOREIGN_FACE": translate("sync", "Has a picture of somebody else's, stays"),
        #: In the table of a comparison: nobody knows yet whose entry it is
        "NOT_SURE": translate("sync", "May be ours, stays until that is known"),
    }[name]


def facts(card: BackendCard, now: datetime) -> list[tuple[str, str]]:
    """Return captions and values of what can be counted at a backend."""
    #: Instead of a moment: it was never compared
    never = translate("sync", "not yet")
    compared = words.moment(card.compared_at, now) if card.compared_at else never
    waiting = words.people(card.waiting) if card.waiting else words.number(0)
    if card.waiting and card.oldest:
        #: {people} is "3 people", {moment} is "10:42" or "12 May 2025"
        waiting = translate("sync", "{people}, since {moment}").format(
            people=words.people(card.waiting), moment=words.moment(card.oldest, now)
        )
    shown = [
        #: Caption on a card: how many people are on a backend
        (translate("sync", "There"), words.people(card.there)),
        #: Caption on a card: how many people wait to be sent to a backend
        (translate("sync", "Waiting"), waiting),
        #: Caption on a card: when everybody there was compared with the gallery
        (translate("sync", "Compared"), compared),
    ]
    if card.foreign:
        #: Caption on a card: how many people somebody else has put there
        shown.append((translate("sync", "Others' entries"), words.number(card.foreign)))
    if card.not_asked:
        #: Caption on a card: people who are not sent, since they agreed before there was this backend
        shown.append((translate("sync", "Not asked yet"), words.people(card.not_asked)))
    return shown


def summary(cards: list[BackendCard]) -> str:
    """Say how many backends there are, and how many people need a decision."""
    count = backends(len(cards))
    parked_people = sum(card.parked for card in cards)
    return f"{count} · {needs_you(parked_people)}" if parked_people else count


def backends(count: int) -> str:
    """Count backends."""
    if count == 1:
        #: Exactly one system that people are sent to
        return translate("sync", "1 backend")
    #: {count} systems that people are sent to, never one
    return translate("sync", "{count} backends").format(count=words.number(count))

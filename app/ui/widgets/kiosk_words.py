"""What the kiosk says in each of its states; sentences of at most nine words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.quality import Defect
from app.ui import words
from app.ui.widgets.kiosk_panel import Said

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate

MOVE_ICONS = {
    "left": "arrow-left-bold",
    "right": "arrow-right-bold",
    "up": "arrow-up-bold",
    "down": "arrow-down-bold",
    "blink": "eye-closed-bold",
    "closer": "arrows-in-bold",
}
"""A line icon for each movement that can be asked for; arrows point as on the mirrored picture."""


def greeting(now: datetime) -> str:
    """Greet by the time of day."""
    if 5 <= now.hour < 12:
        #: Top of the kiosk, until noon
        return translate("kiosk", "Good morning")
    if 12 <= now.hour < 18:
        #: Top of the kiosk, until six in the evening
        return translate("kiosk", "Good afternoon")
    #: Top of the kiosk, at night
    return translate("kiosk", "Good evening")


def attract() -> Said:
    """Nobody is there."""
    #: Kiosk, nobody there: large sentence of at most nine words
    headline = translate("kiosk", "Look here to check in")
    #: Kiosk, nobody there: detail
    detail = translate("kiosk", "Stand in front of the camera. It takes a moment.")
    return Said("user-focus", "accent", headline, detail)


def look(advice: Defect | None) -> Said:
    """Somebody is there; what would help, or nothing but a moment."""
    if advice is None:
        #: Kiosk, somebody is being looked at: large sentence
        headline = translate("kiosk", "One moment")
        #: Kiosk, somebody is being looked at: detail
        return Said("user-focus", "accent", headline, translate("kiosk", "Keep looking at the camera."))
    #: Kiosk, below an instruction such as "Come a little closer"
    detail = translate("kiosk", "Then keep looking at the camera.")
    is_same = advice is Defect.NO_FACE
    return Said("user-focus", "accent", words.instruction(advice), "" if is_same else detail)


def challenge(move: str) -> Said:
    """Ask for one movement; the person's own left is the left of the mirrored picture.

    Args:
        move: "left", "right", "up", "down", "blink" or "closer".
    """
    headline = {
        #: Kiosk, large: asks for a movement, so that a photo cannot check in. The person's own left
        "left": translate("kiosk", "Turn your head to the left"),
        #: Kiosk, large: asks for a movement. The person's own right
        "right": translate("kiosk", "Turn your head to the right"),
        #: Kiosk, large: asks for a movement of the head
        "up": translate("kiosk", "Look up"),
        #: Kiosk, large: asks for a movement of the head
        "down": translate("kiosk", "Look down"),
        #: Kiosk, large: asks to close and open both eyes two times
        "blink": translate("kiosk", "Blink twice"),
        #: Kiosk, large: asks for a step towards the camera
        "closer": translate("kiosk", "Come closer"),
    }[move]
    #: Kiosk, below a movement that is asked for; the other ways in stand below this line
    detail = translate("kiosk", "Cannot do this? Choose another way in.")
    return Said(MOVE_ICONS[move], "accent", headline, detail)


def welcome(name: str, at: datetime, *, is_out: bool = False, offers_other: bool = False) -> Said:
    """Somebody checked in, or out; the second button is always "Not me".

    Args:
        name: Of the person; empty for none to show.
        at: When, local.
        is_out: They checked out.
        offers_other: The first button offers the other direction.
    """
    if is_out:
        headline = _goodbye(name)
        #: Kiosk, below the goodbye; {time} is a time of day
        detail = translate("kiosk", "Checked out at {time}.").format(time=words.time(at))
    else:
        headline = _welcome(name)
        #: Kiosk, below the welcome; {time} is a time of day
        detail = translate("kiosk", "Checked in at {time}.").format(time=words.time(at))
    other = (check_in() if is_out else check_out()) if offers_other else ""
    return Said("sign-out-bold" if is_out else "check-bold", "accent", headline, detail, other, not_me())


def checked_in() -> Said:
    """Somebody checked in a while ago and still stands there; no name any more."""
    #: Kiosk, large: the person who still stands here has checked in
    headline = translate("kiosk", "You are checked in")
    #: Kiosk, detail
    return Said("check-bold", "accent", headline, translate("kiosk", "You can go in."))


def checked_out() -> Said:
    """Somebody checked out a while ago and still stands there; no name any more."""
    #: Kiosk, large: the person who still stands here has checked out
    headline = translate("kiosk", "You are checked out")
    #: Kiosk, detail
    return Said("sign-out-bold", "accent", headline, translate("kiosk", "You can go."))


def already(since: datetime, *, is_out: bool = False, offers_other: bool = False) -> Said:
    """Somebody checked in, or out, a moment ago and does so again; the second button is "Not me".

    Args:
        since: When they did, local.
        is_out: They are checked out.
        offers_other: The first button offers the other direction.
    """
    if is_out:
        #: Kiosk, large: the person has checked out a moment ago
        headline = translate("kiosk", "You are already checked out")
    else:
        #: Kiosk, large: the person has checked in a moment ago
        headline = translate("kiosk", "You are already checked in")
    #: Kiosk, below "You are already checked in"; {time} is a time of day
    detail = translate("kiosk", "Since {time}.").format(time=words.time(since))
    other = (check_in() if is_out else check_out()) if offers_other else ""
    return Said("check-bold", "accent", headline, detail, other, not_me())


def passed_back(*, is_out: bool = False) -> Said:
    """Who is in cannot come in once more, and who is out cannot go out."""
    if is_out:
        #: Kiosk, large: who never came in wants to go out
        headline = translate("kiosk", "You are already out")
    else:
        #: Kiosk, large: who is in, and did not go out, wants to come in
        headline = translate("kiosk", "You are already in")
    #: Kiosk, detail
    return Said(
        "hand-palm", "caution", headline, translate("kiosk", "Please go to the front desk."), "", not_me()
    )


def ask_direction(name: str) -> Said:
    """Ask an identified person for the direction; the first button is in, the second out."""
    #: Kiosk, large: does the person want to check in or to check out?
    headline = translate("kiosk", "Coming or going?")
    return Said("arrows-left-right", "accent", headline, name, check_in(), check_out())


def check_in() -> str:
    """Return the words on the button that checks in."""
    #: Button at the kiosk, as short as possible
    return translate("kiosk", "Check in")


def check_out() -> str:
    """Return the words on the button that checks out."""
    #: Button at the kiosk, as short as possible
    return translate("kiosk", "Check out")


def not_me() -> str:
    """Return the words on the button that takes a check-in back."""
    #: Button below the welcome: the name is somebody else's
    return translate("kiosk", "Not me")


def not_sure() -> Said:
    """Somebody enrolled is like this face, but not enough."""
    #: Kiosk, large: the face was not clear enough; asks for one thing
    headline = translate("kiosk", "Come closer and look straight ahead")
    #: Kiosk, detail
    return Said("arrows-in", "caution", headline, translate("kiosk", "The camera tries again in a moment."))


def not_enrolled() -> Said:
    """Nobody enrolled is like this face."""
    #: Kiosk, large: the person is not enrolled, without blame
    headline = translate("kiosk", "We have not met yet")
    #: Kiosk, detail
    detail = translate("kiosk", "Please go to the front desk to be enrolled.")
    #: Button at the kiosk: look at me once more
    return Said("user-plus", "caution", headline, detail, translate("kiosk", "Try again"))


def refused() -> Said:
    """The camera did not find a living face; why is not said."""
    #: Kiosk, large: the camera cannot check this person in. Neutral, gives no reason
    headline = translate("kiosk", "Please use another way in")
    #: Kiosk, detail: the other ways in stand below this line
    detail = translate("kiosk", "Choose one below, or go to the front desk.")
    #: Button at the kiosk: look at me once more
    return Said("sign-in", "caution", headline, detail, translate("kiosk", "Try again"))


def not_valid() -> Said:
    """The person may not come in today; why is not said, and nor is a name: others can read it."""
    #: Kiosk, large: the person is known and may not come in today. Calm, gives no reason
    headline = translate("kiosk", "Please ask at the front desk")
    #: Kiosk, detail, below "Please ask at the front desk"
    return Said("hand-waving", "caution", headline, translate("kiosk", "Somebody there will help you."))


def cooling_down(seconds_left: int) -> Said:
    """The camera takes a break after several refusals; the other ways in are open."""
    #: Kiosk, large: the camera takes a break after several tries
    headline = translate("kiosk", "Please wait a moment")
    #: Kiosk, detail; {time} is "30 seconds" or "2 minutes"
    detail = translate("kiosk", "You can try again in {time}.").format(time=duration(seconds_left))
    return Said("hourglass", "caution", headline, detail)


def one_at_a_time() -> Said:
    """Two people are equally near."""
    #: Kiosk, detail, below "One person at a time, please"
    detail = translate("kiosk", "Whoever is next takes a step back.")
    return Said("users", "caution", words.instruction(Defect.SEVERAL_FACES), detail)


def show_code() -> Said:
    """The person chose the QR code."""
    #: Kiosk, large: the person wants to check in with a QR code
    headline = translate("kiosk", "Hold your code before the camera")
    #: Kiosk, detail: where the QR code can be
    detail = translate("kiosk", "On paper or on a phone, a forearm away.")
    return Said("qr-code", "accent", headline, detail, back_to_the_camera())


def unknown_code() -> Said:
    """The QR code belongs to nobody here."""
    #: Kiosk, large: the QR code is nobody's
    headline = translate("kiosk", "This code is not known here")
    #: Kiosk, detail, below "This code is not known here"
    detail = translate("kiosk", "Show another one, or choose another way in.")
    return Said("qr-code", "caution", headline, detail, back_to_the_camera())


def own_pin() -> Said:
    """The person chose the PIN; title and detail of the pad."""
    #: PIN pad, title: the personal number of whoever stands here
    headline = translate("kiosk", "Type your PIN")
    #: PIN pad, below the title
    return Said("dots-nine", "accent", headline, translate("kiosk", "You got it when you were enrolled."))


def pin_too() -> Said:
    """Two enrolled people look alike: the PIN tells them apart; title and detail of the pad."""
    #: PIN pad, title: the face alone was not enough
    headline = translate("kiosk", "Please also type your PIN")
    #: PIN pad, below the title
    return Said("dots-nine", "accent", headline, translate("kiosk", "Then we can be sure that it is you."))


def operator_pin() -> Said:
    """The operator wants to leave the kiosk; title and detail of the pad."""
    #: PIN pad, title: the number that only the operator knows
    headline = translate("kiosk", "Operator PIN")
    #: PIN pad, below the title
    return Said("lock-simple", "accent", headline, translate("kiosk", "For the people who run this kiosk."))


def wrong_pin(tries_left: int) -> str:
    """Say at the pad that the PIN was wrong; at least one try is left."""
    if tries_left == 1:
        #: PIN pad: the PIN was wrong; after one more the pad is locked for a while
        return translate("kiosk", "That PIN is not right. 1 try left.")
    #: PIN pad: the PIN was wrong; {count} is never one
    sentence = translate("kiosk", "That PIN is not right. {count} tries left.")
    return sentence.format(count=words.number(tries_left))


def closed(opens_at: datetime | None, now: datetime) -> Said:
    """Outside the hours of the site; both times are local, and None says that it never opens again."""
    #: Kiosk, detail, outside the opening hours
    detail = translate("kiosk", "Please go to the front desk.")
    if opens_at is None:
        #: Kiosk, large: outside the opening hours
        headline = translate("kiosk", "Check-in is closed")
    elif opens_at.date() == now.date():
        #: Kiosk, large: outside the opening hours; {time} is a time of day
        headline = translate("kiosk", "Check-in opens at {time}").format(time=words.time(opens_at))
    else:
        #: Kiosk, large: outside the opening hours; {day} is a day of the week, {time} a time of day
        sentence = translate("kiosk", "Check-in opens on {day} at {time}")
        day = QLocale().dayName(opens_at.isoweekday())
        headline = sentence.format(day=day, time=words.time(opens_at))
    return Said("clock", "muted", headline, detail)


def call_for_help(*, is_called: bool = False) -> Said:
    """The person asked for somebody; `is_called` if a message was sent to somebody who comes."""
    if is_called:
        #: Kiosk, large, after "Call for help": somebody was told and comes
        headline = translate("kiosk", "Help is on the way")
        #: Kiosk, detail, after "Call for help": somebody was told and comes
        detail = translate("kiosk", "Please wait here.")
    else:
        #: Kiosk, large, after "Call for help"
        headline = translate("kiosk", "Please go to the front desk")
        #: Kiosk, detail, after "Call for help"
        detail = translate("kiosk", "Somebody there lets you in without the camera.")
    return Said("hand-waving", "accent", headline, detail, back_to_the_camera())


def disputed() -> Said:
    """The person said that the name was somebody else's."""
    #: Kiosk, large, after "Not me"
    headline = translate("kiosk", "Sorry. Please go to the front desk")
    #: Kiosk, detail, after "Not me"
    detail = translate("kiosk", "The check-in is noted as not yours.")
    return Said("hand-waving", "caution", headline, detail, back_to_the_camera())


def out_of_order() -> Said:
    """The camera delivers no picture."""
    #: Kiosk, large: the camera does not work
    headline = translate("kiosk", "The camera is not working")
    #: Kiosk, detail: the camera does not work
    return Said("camera-slash", "caution", headline, translate("kiosk", "Please go to the front desk."))


def back_to_the_camera() -> str:
    """Return the words on the button that leads from another way in, or from help, to the camera."""
    #: Button: from the help screen to the camera
    return translate("kiosk", "Back to the camera")


def duration(seconds: int) -> str:
    """Write how long something takes: seconds up to 90, then whole minutes, rounded up."""
    if seconds == 1:
        #: Exactly one second
        return translate("kiosk", "1 second")
    if seconds <= 90:
        #: {count} seconds, never one
        return translate("kiosk", "{count} seconds").format(count=words.number(seconds))
    #: {count} minutes, never one
    return translate("kiosk", "{count} minutes").format(count=words.number(math.ceil(seconds / 60)))


def _welcome(name: str) -> str:
    if name:
        #: Kiosk, large, in two lines: {name} has just checked in
        return translate("kiosk", "Welcome,\n{name}").format(name=name)
    #: Kiosk, large: somebody without a name to show has just checked in
    return translate("kiosk", "Welcome")


def _goodbye(name: str) -> str:
    if name:
        #: Kiosk, large, in two lines: {name} has just checked out
        return translate("kiosk", "Goodbye,\n{name}").format(name=name)
    #: Kiosk, large: somebody without a name to show has just checked out
    return translate("kiosk", "Goodbye")

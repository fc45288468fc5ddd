"""What the kiosk says in each of its states; sentences of at most nine words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.quality import Defect
from app.ui import words
from app.ui.widgets.kiosk_panel import Said

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


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


def welcome(name: str, at: datetime) -> Said:
    """Somebody checked in."""
    if name:
        #: Kiosk, large, in two lines: {name} has just checked in
        headline = translate("kiosk", "Welcome,\n{name}").format(name=name)
    else:
        #: Kiosk, large: somebody without a name to show has just checked in
        headline = translate("kiosk", "Welcome")
    #: Kiosk, below the welcome; {time} is a time of day
    detail = translate("kiosk", "Checked in at {time}.").format(time=words.time(at))
    #: Button below the welcome: the name is somebody else's
    return Said("check-bold", "accent", headline, detail, translate("kiosk", "Not me"))


def checked_in() -> Said:
    """Somebody checked in a while ago and still stands there; no name any more."""
    #: Kiosk, large: the person who still stands here has checked in
    headline = translate("kiosk", "You are checked in")
    #: Kiosk, detail
    return Said("check-bold", "accent", headline, translate("kiosk", "You can go in."))


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


def call_for_help() -> Said:
    """The person asked for another way in."""
    #: Kiosk, large, after "Call for help"
    headline = translate("kiosk", "Please go to the front desk")
    #: Kiosk, detail, after "Call for help"
    detail = translate("kiosk", "Somebody there lets you in without the camera.")
    #: Button: from the help screen to the camera
    return Said("hand-waving", "accent", headline, detail, translate("kiosk", "Back to the camera"))


def disputed() -> Said:
    """The person said that the name was somebody else's."""
    #: Kiosk, large, after "Not me"
    headline = translate("kiosk", "Sorry. Please go to the front desk")
    #: Kiosk, detail, after "Not me"
    detail = translate("kiosk", "The check-in is noted as not yours.")
    #: Button: from the help screen to the camera
    return Said("hand-waving", "caution", headline, detail, translate("kiosk", "Back to the camera"))


def out_of_order() -> Said:
    """The camera delivers no picture."""
    #: Kiosk, large: the camera does not work
    headline = translate("kiosk", "The camera is not working")
    #: Kiosk, detail: the camera does not work
    return Said("camera-slash", "caution", headline, translate("kiosk", "Please go to the front desk."))

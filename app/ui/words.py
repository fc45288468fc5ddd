"""What the core's values are called on a screen, in the language that the screens are in.

Plain, short, imperative. "Left" and "right" are the person's own, so pictures of samples are shown in the
mirror like the live picture.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.core.enrollment import Guidance, Pose
from app.core.quality import Component, Defect, Quality

if TYPE_CHECKING:
    from datetime import date as date_
    from datetime import datetime

    from app.core.consent import ConsentMethod

translate = QCoreApplication.translate


def instruction(advice: Defect | Guidance) -> str:
    """Say to the person what to do now."""
    return _defect(advice) if isinstance(advice, Defect) else _guidance(advice)


def pose(value: Pose) -> str:
    """Name the pose of a sample."""
    return {
        #: Below a small picture: the head faces the camera. One short word, lower case
        Pose.FRONT: translate("words", "front"),
        #: Below a small picture: the head is turned to the person's own right. One short word
        Pose.RIGHT: translate("words", "right"),
        #: Below a small picture: the head is turned to the person's own left. One short word
        Pose.LEFT: translate("words", "left"),
        #: Below a small picture: the head looks up. One short word
        Pose.UP: translate("words", "up"),
        #: Below a small picture: the head looks down. One short word
        Pose.DOWN: translate("words", "down"),
    }[value]


def explanation(component: Component, quality: Quality) -> tuple[str, str]:
    """Say in a bold phrase what lowers the quality, and in a sentence what the operator can do."""
    return advice(component, is_too_bright=quality.measures.luminance_mean >= 0.5)


def advice(component: Component, *, is_too_bright: bool) -> tuple[str, str]:
    """Say the same of a component alone; of brightness it must be known which way it is wrong."""
    if component in _BRIGHTNESS:
        return _brightness(is_too_bright=is_too_bright)
    return _explanations().get(component) or _framing()


def consent_method(method: ConsentMethod) -> str:
    """Say how a person agreed, after "Agreed"."""
    return {
        #: How a person consented: signed a sheet. Stands in "Ann agreed on paper" and alone as a choice
        "paper": translate("words", "on paper"),
        #: How a person consented: said so aloud
        "spoken": translate("words", "by word of mouth"),
        #: How a person consented: it is a clause in the contract they signed
        "contract": translate("words", "in the contract"),
        #: How a person consented: drew their signature on this device's screen
        "signed": translate("words", "with a signature on the screen"),
    }[method]


def pictures(count: int) -> str:
    """Count pictures of a person."""
    if count == 1:
        #: Exactly one picture
        return translate("words", "1 picture")
    #: {count} pictures, never one
    return translate("words", "{count} pictures").format(count=number(count))


def people(count: int) -> str:
    """Count enrolled people."""
    if count == 1:
        #: Exactly one person
        return translate("words", "1 person")
    #: {count} people, never one
    return translate("words", "{count} people").format(count=number(count))


def number(value: int) -> str:
    """Write a number as the locale does."""
    return QLocale().toString(value)


def time(at: datetime) -> str:
    """Write a time of day as the locale does; `at` is local."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def date(at: datetime) -> str:
    """Write a date as the locale does; `at` is aware and shown in local time."""
    return day(at.astimezone())


def day(local: date_) -> str:
    """Write a day of the site's calendar as the locale does."""
    #: How a date is written: d is the day, M the month as a number, MMM as a short word, yyyy the year
    pattern = translate("words", "d MMM yyyy")
    return str(QLocale().toString(QDate(local.year, local.month, local.day), pattern))


def short_day(local: date_) -> str:
    """Write a day without its year, where there is little room."""
    #: How a day is written below a chart: d is the day, M the month as a number, MMM as a short word
    pattern = translate("words", "d MMM")
    return str(QLocale().toString(QDate(local.year, local.month, local.day), pattern))


def moment(at: datetime, now: datetime) -> str:
    """Write when something was: the time if it is today, else the date; both are aware."""
    local = at.astimezone(now.tzinfo)
    return time(local) if local.date() == now.date() else date(local)


def phrases(text: str) -> list[str]:
    """Return the pieces of a text between which a line may break.

    Words; Japanese has no spaces, so its catalogue has a zero-width space (U+200B) after each phrase.
    """
    return _BREAK.split(text.strip())


def unbroken(text: str) -> str:
    """Return a text that Qt breaks between phrases only, not between any two signs of Japanese or Korean.

    Japanese without phrases, such as a long name, may still be broken anywhere.
    """
    is_phrased = PHRASE_END in text or _HANGUL.search(text)
    return _WITHIN.sub("\u2060", text) if is_phrased else text  # U+2060: word joiner


def something_went_wrong() -> str:
    """Say that a bug was met."""
    #: Neutral notice after an unexpected error
    return translate("words", "Something went wrong. Vestibule goes on; the log has the details.")


PHRASE_END = "\u200b"
"""Stands in Japanese where a line may break; it cannot be seen."""

_BREAK = re.compile(rf"[\s{PHRASE_END}]+")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SIGN, _ANY = "[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]", rf"[^\s{PHRASE_END}]"
_WITHIN = re.compile(f"(?<={_SIGN})(?={_ANY})|(?<={_ANY})(?={_SIGN})")

_BRIGHTNESS = {Component.LUMINANCE_MEAN, Component.UNDER_EXPOSURE, Component.OVER_EXPOSURE}


def _explanations() -> dict[Component, tuple[str, str]]:
    one_sided = (
        #: Bold phrase about the picture
        translate("words", "Light comes from one side."),
        #: To the operator
        translate("words", "Ask the person to face the window or the lamp."),
    )
    return {
        Component.HEAD_POSE_YAW: (
            #: Bold phrase about the picture, then a sentence to the operator
            translate("words", "The head is turned."),
            #: To the operator
            translate("words", "Ask the person to look straight at the camera."),
        ),
        Component.HEAD_POSE_PITCH: (
            #: Bold phrase about the picture
            translate("words", "The head points up or down."),
            #: To the operator
            translate("words", "Bring the camera to the height of the eyes."),
        ),
        Component.HEAD_POSE_ROLL: (
            #: Bold phrase about the picture: leaning towards a shoulder
            translate("words", "The head leans to one side."),
            #: To the operator
            translate("words", "Ask the person to hold the head upright."),
        ),
        Component.INTER_EYE_DISTANCE: (
            #: Bold phrase about the picture
            translate("words", "The face is small in the picture."),
            #: To the operator
            translate("words", "Ask the person to come a little closer."),
        ),
        Component.SHARPNESS: (
            #: Bold phrase about the picture
            translate("words", "The picture is not sharp."),
            #: To the operator
            translate("words", "Ask the person to hold still, and wipe the lens."),
        ),
        Component.MOTION_BLUR: (
            #: Bold phrase about the picture: smeared because something moved
            translate("words", "The picture is blurred by movement."),
            #: To the operator
            translate("words", "Ask the person to hold still for a moment."),
        ),
        Component.HEAD_SIZE: (
            #: Bold phrase about the picture
            translate("words", "The head fills the picture."),
            #: To the operator
            translate("words", "Ask the person to move back a little."),
        ),
        Component.EYES_VISIBLE: (
            #: Bold phrase about the picture
            translate("words", "Something covers the eyes."),
            #: To the operator
            translate("words", "Ask the person to take off dark glasses and to show both eyes."),
        ),
        Component.MOUTH_VISIBLE: (
            #: Bold phrase about the picture
            translate("words", "The mouth cannot be seen well."),
            #: To the operator
            translate("words", "Ask the person to take off a mask or scarf. A beard may stay."),
        ),
        Component.FACE_VISIBLE: (
            #: Bold phrase about the picture
            translate("words", "Something covers the face."),
            #: To the operator
            translate("words", "Ask the person to uncover the face from the brows to the chin."),
        ),
        Component.BACKGROUND: (
            #: Bold phrase about the picture
            translate("words", "The background is busy."),
            #: To the operator
            translate("words", "Ask the person to stand in front of a plain wall."),
        ),
        Component.COLOUR: (
            #: Bold phrase about the picture
            translate("words", "The colour of the skin looks wrong."),
            #: To the operator
            translate("words", "Turn on a white lamp, or turn off coloured light."),
        ),
        Component.COMPRESSION: (
            #: Bold phrase about a picture from a file: it was saved with too little data
            translate("words", "The file is strongly compressed."),
            #: To the operator
            translate("words", "Use the original picture."),
        ),
        Component.EYES_OPEN: (
            #: Bold phrase about the picture
            translate("words", "The eyes are nearly closed."),
            #: To the operator
            translate("words", "Ask the person to look at the camera with open eyes."),
        ),
        Component.MOUTH_CLOSED: (
            #: Bold phrase about the picture
            translate("words", "The mouth is open."),
            #: To the operator
            translate("words", "Ask the person to close the mouth for a moment."),
        ),
        Component.SINGLE_FACE: (
            #: Bold phrase about the picture
            translate("words", "Somebody else is in the picture."),
            #: To the operator
            translate("words", "Ask the other person to step aside."),
        ),
        Component.ILLUMINATION_UNIFORMITY: one_sided,
        Component.DYNAMIC_RANGE: one_sided,
    }


def _framing() -> tuple[str, str]:
    return (
        #: Bold phrase about the picture
        translate("words", "The face is near the edge."),
        #: To the operator
        translate("words", "Ask the person to move to the middle."),
    )


def _brightness(*, is_too_bright: bool) -> tuple[str, str]:
    if is_too_bright:
        return (
            #: Bold phrase about the picture
            translate("words", "The face is too bright."),
            #: To the operator
            translate("words", "Dim the lamp, or ask the person to move out of the sun."),
        )
    return (
        #: Bold phrase about the picture
        translate("words", "The face is too dark."),
        #: To the operator
        translate("words", "Turn on a lamp in front of the person."),
    )


def _guidance(guidance: Guidance) -> str:
    return {
        #: To the person in front of the camera
        Guidance.HOLD: translate("words", "Look straight ahead"),
        #: To the person in front of the camera: the person's own right
        Guidance.TURN_RIGHT: translate("words", "Turn your head a little to the right"),
        #: To the person in front of the camera: the person's own left
        Guidance.TURN_LEFT: translate("words", "Turn your head a little to the left"),
        #: To the person in front of the camera
        Guidance.LOOK_UP: translate("words", "Look up a little"),
        #: To the person in front of the camera
        Guidance.LOOK_DOWN: translate("words", "Look down a little"),
        #: To the person in front of the camera, who has begun to turn to the person's own left
        Guidance.MORE_LEFT: translate("words", "A little more to the left"),
        #: To the person in front of the camera, who has begun to turn to the person's own right
        Guidance.MORE_RIGHT: translate("words", "A little more to the right"),
        #: To the person in front of the camera, who has begun to look up
        Guidance.MORE_UP: translate("words", "A little further up"),
        #: To the person in front of the camera, who has begun to look down
        Guidance.MORE_DOWN: translate("words", "A little further down"),
        #: To the person in front of the camera, who has turned the head too far
        Guidance.LESS: translate("words", "Turn back a little"),
        #: To the operator: not the person whose pictures were taken so far
        Guidance.OTHER_PERSON: translate("words", "This is somebody else"),
        #: To both: the person did not turn the head, so the pictures from the side are missing
        Guidance.ONLY_FRONT: translate("words", "Only the front picture could be taken"),
        #: To both: pictures of some directions of the head are missing
        Guidance.NOT_ALL: translate("words", "Not all pictures could be taken"),
        #: To both: nothing is left to do here
        Guidance.DONE: translate("words", "All pictures are taken"),
    }[guidance]


def _defect(defect: Defect) -> str:
    return {
        #: To the person in front of the camera
        Defect.NO_FACE: translate("words", "Look at the camera"),
        #: To the people in front of the camera
        Defect.SEVERAL_FACES: translate("words", "One person at a time, please"),
        #: To the person in front of the camera
        Defect.TOO_FAR: translate("words", "Come a little closer"),
        #: To the person in front of the camera
        Defect.TOO_CLOSE: translate("words", "Move back a little"),
        #: To the person in front of the camera
        Defect.OFF_CENTRE: translate("words", "Move to the middle"),
        #: To the person in front of the camera
        Defect.TURNED: translate("words", "Face the camera"),
        #: To the person in front of the camera
        Defect.CHIN_UP: translate("words", "Lower your chin a little"),
        #: To the person in front of the camera
        Defect.CHIN_DOWN: translate("words", "Raise your chin a little"),
        #: To the person in front of the camera
        Defect.TILTED: translate("words", "Hold your head upright"),
        #: To the person in front of the camera
        Defect.TOO_DARK: translate("words", "Turn towards the light"),
        #: To the person in front of the camera
        Defect.TOO_BRIGHT: translate("words", "Move out of the bright light"),
        #: To the person in front of the camera
        Defect.UNEVEN_LIGHT: translate("words", "Let light fall on your face from the front"),
        #: To the person in front of the camera
        Defect.BLURRED: translate("words", "Hold still"),
        #: To the person in front of the camera
        Defect.EYES_COVERED: translate("words", "Show both eyes"),
        #: To the person in front of the camera: a mask, a scarf or a hand is before the face
        Defect.FACE_COVERED: translate("words", "Uncover your face"),
        #: To the person in front of the camera
        Defect.EYES_CLOSED: translate("words", "Open your eyes"),
        #: To the person in front of the camera
        Defect.MOUTH_OPEN: translate("words", "Close your mouth"),
        #: To the person in front of the camera
        Defect.BUSY_BACKGROUND: translate("words", "Stand in front of a plain wall"),
        #: To the operator: coloured light makes the skin look wrong
        Defect.ODD_COLOUR: translate("words", "Use white light"),
        #: To the operator: the picture's file was saved with too little data
        Defect.COMPRESSED: translate("words", "Use the original picture"),
    }[defect]

"""Why a picture that exists already was not taken, and which one to use instead: sentences to the operator.

What a person in front of the camera is told (`app.ui.words`) helps nobody with a file.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.enrollment import Guidance
from app.core.quality import Defect

translate = QCoreApplication.translate


def pasted() -> str:
    """Name a picture that has no file."""
    #: Stands for a file's name: a picture that was pasted
    return translate("picture_words", "The clipboard")


def not_taken(reason: Defect | Guidance) -> str:
    """Say why a picture was not taken, given the advice of the enrollment after it, or a defect."""
    if reason is Guidance.OTHER_PERSON:
        #: To the operator, after a file's name and a colon
        return translate("picture_words", "It shows somebody else. Use pictures of one person only.")
    if isinstance(reason, Defect):
        sentences = _who() | _where() | _how()
        #: To the operator, after a file's name and a colon
        poor = translate("picture_words", "It is not good enough. Use a better one.")
        return sentences.get(reason.name, poor)
    #: To the operator, after a file's name and a colon
    return translate("picture_words", "It adds nothing to those already taken. Use a different one.")


def _who() -> dict[str, str]:
    #: To the operator, after a file's name and a colon: something is over the face
    covered = translate("picture_words", "Part of the face is covered. Use one that shows all of it.")
    return {
        #: To the operator, after a file's name and a colon
        "NO_FACE": translate("picture_words", "There is no face in it. Use one that shows the person."),
        #: To the operator, after a file's name and a colon
        "SEVERAL_FACES": translate(
            "picture_words", "There are several people in it. Use one of the person alone."
        ),
        "EYES_COVERED": covered,
        "FACE_COVERED": covered,
    }


def _where() -> dict[str, str]:
    #: To the operator, after a file's name and a colon
    turned = translate("picture_words", "The head is turned too far. Use one that faces the camera more.")
    return {
        #: To the operator, after a file's name and a colon: too few pixels
        "TOO_FAR": translate("picture_words", "The face in it is too small. Use a larger picture."),
        #: To the operator, after a file's name and a colon
        "TOO_CLOSE": translate("picture_words", "The face fills it. Use one with some room around the head."),
        #: To the operator, after a file's name and a colon
        "OFF_CENTRE": translate("picture_words", "The face is cut off. Use one that shows the whole head."),
        "TURNED": turned,
        "CHIN_UP": turned,
        "CHIN_DOWN": turned,
        #: To the operator, after a file's name and a colon
        "TILTED": translate("picture_words", "The head leans to one side. Use one with the head upright."),
    }


def _how() -> dict[str, str]:
    return {
        #: To the operator, after a file's name and a colon
        "TOO_DARK": translate("picture_words", "It is too dark. Use a brighter one."),
        #: To the operator, after a file's name and a colon
        "TOO_BRIGHT": translate("picture_words", "It is too bright. Use a darker one."),
        #: To the operator, after a file's name and a colon
        "UNEVEN_LIGHT": translate(
            "picture_words", "Light falls from one side. Use one that is lit from the front."
        ),
        #: To the operator, after a file's name and a colon
        "BLURRED": translate("picture_words", "It is not sharp. Use a sharper one."),
        #: To the operator, after a file's name and a colon
        "EYES_CLOSED": translate("picture_words", "The eyes are closed. Use one with open eyes."),
        #: To the operator, after a file's name and a colon
        "MOUTH_OPEN": translate("picture_words", "The mouth is open. Use one with the mouth closed."),
        #: To the operator, after a file's name and a colon: detail was thrown away to save space
        "COMPRESSED": translate("picture_words", "Too much detail is lost in it. Use the original picture."),
    }

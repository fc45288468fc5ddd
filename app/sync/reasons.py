"""Why somebody is not mirrored, as sentences for the operator."""

from collections.abc import Mapping

from app.sync.backend import Reason

GONE = "gone"
"""The fault of whoever somebody else deleted there, where that is left as it is."""

EMPTIED = "It is being emptied, to be removed."
"""Why a backend is paused meanwhile, whoever has it emptied."""

SENTENCES: Mapping[str, str] = {
    Reason.NO_FACE.value: "It found no face on the picture. Take a new one.",
    Reason.SEVERAL_FACES.value: "It found several faces on the picture. Take a new one.",
    Reason.POOR_QUALITY.value: "The picture is not good enough for it. Take a new one.",
    Reason.NO_PICTURE.value: "No picture of this person is kept to be sent. Take a new one.",
    Reason.FULL.value: "Its gallery is full. Make room or have it enlarged, then try again.",
    Reason.TAG.value: "It does not take the tags of this person.",
    Reason.GROUP.value: "It does not know the group of this person.",
    Reason.OTHER.value: "It does not take this person.",
    GONE: "Somebody deleted this person there. Try again to have them added again.",
}

CANNOT_TELL = (
    "Nobody knows whether this person is there, and under which number: the answer was lost, and the backend"
    " cannot tell. Look there, and say what you found."
)

LEFT_OUT = frozenset({"", Reason.TAG.value, Reason.GROUP.value})
"""Reasons that do not keep anybody from being mirrored: they were without their tag or group."""

"""What a person in front of the camera is asked for, and what a look was not taken for."""

from __future__ import annotations

import enum

from app.core.poses import Pose


class Mode(enum.Enum):
    """How many poses are collected."""

    QUICK = "quick"
    FULL = "full"


class Guidance(enum.Enum):
    """What the person is asked for when nothing is wrong with the picture, or how it ended."""

    HOLD = "Look straight ahead"
    TURN_LEFT = "Turn your head a little to the left"
    TURN_RIGHT = "Turn your head a little to the right"
    LOOK_UP = "Look up a little"
    LOOK_DOWN = "Look down a little"
    MORE_LEFT = "A little more to the left"
    MORE_RIGHT = "A little more to the right"
    MORE_UP = "A little further up"
    MORE_DOWN = "A little further down"
    LESS = "Turn back a little"
    OTHER_PERSON = "This is somebody else"
    ONLY_FRONT = "Only the front picture could be taken"
    NOT_ALL = "Not all pictures could be taken"
    DONE = "All pictures are taken"


class Refusal(enum.Enum):
    """Why a look that is good enough was not taken."""

    DUPLICATE = "This is the same picture again"
    OTHER_POSE = "Another direction is wanted"
    MOVING = "Hold still"


ASKED = {
    Pose.FRONT: Guidance.HOLD,
    Pose.LEFT: Guidance.TURN_LEFT,
    Pose.RIGHT: Guidance.TURN_RIGHT,
    Pose.UP: Guidance.LOOK_UP,
    Pose.DOWN: Guidance.LOOK_DOWN,
}

ASKED_MORE = ASKED | {
    Pose.LEFT: Guidance.MORE_LEFT,
    Pose.RIGHT: Guidance.MORE_RIGHT,
    Pose.UP: Guidance.MORE_UP,
    Pose.DOWN: Guidance.MORE_DOWN,
}

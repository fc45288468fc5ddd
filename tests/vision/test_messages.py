import dataclasses
import pickle
from typing import Any

import pytest

from app.core.quality import CHECK_IN, ENROLL
from app.vision.messages import CameraState, Failed, Pulse, Stop, UseCamera, Wanted

MESSAGES: list[Any] = [
    Wanted(),
    Wanted(embeddings=False, images=True, profile=ENROLL, second_opinion=False, every_s=0),
    UseCamera("demo:"),
    Stop(),
    CameraState("Desk HD"),
    CameraState("", "Camera 2 is not connected."),
    Pulse(123),
    Failed("ModelError", "What to do."),
]


@pytest.mark.parametrize("message", MESSAGES, ids=str)
def test_a_message_is_the_same_on_the_other_side_of_the_pipe(message):
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301 - our own bytes


@pytest.mark.parametrize("message", [one for one in MESSAGES if dataclasses.fields(one)], ids=str)
def test_a_message_cannot_be_changed(message):
    name = dataclasses.fields(message)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(message, name, None)


def test_who_says_nothing_gets_embeddings_by_both_networks_for_check_in_and_no_images():
    assert Wanted() == Wanted(
        embeddings=True, images=False, profile=CHECK_IN, second_opinion=True, every_s=0.1
    )

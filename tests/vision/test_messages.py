import dataclasses
import pickle
from typing import Any

import pytest

from app.core.quality import CHECK_IN_FILE, ENROLL
from app.vision.messages import CameraState, Failed, Pulse, Stop, Trouble, UseCamera, Wanted, is_stale

MESSAGES: list[Any] = [
    Wanted(),
    Wanted(embeddings=False, images=True, profile=ENROLL, second_opinion=False, every_s=0),
    UseCamera("demo:"),
    Stop(),
    CameraState("Desk HD"),
    CameraState("", "Camera 2 is not connected.", Trouble.MISSING),
    CameraState("OBS", is_virtual=True),
    Pulse(123, is_opening=True),
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
        embeddings=True, images=False, profile=CHECK_IN_FILE, second_opinion=True, every_s=0.1
    )


def test_a_frame_is_stale_after_two_seconds():
    assert not is_stale(10**9, 3 * 10**9)
    assert is_stale(10**9, 3 * 10**9 + 1)


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_of_a_camera_is_a_sentence_with_its_name(trouble):
    sentence = trouble.of("Desk HD")
    assert "Desk HD" in sentence
    assert sentence[0].isupper()
    assert sentence.endswith(".")

from typing import Any

import pytest

from app.errors import VisionError
from app.server.face_aidee_pictures import template_of
from app.server.refused import Refused
from tests.server.aidee_site import ScriptedEngine, picture

ENGINE: Any = ScriptedEngine()


def refusal(image, **given):
    with pytest.raises(Refused) as raised:
        template_of(ENGINE, image, **given)
    assert raised.value.body is not None
    return raised.value.status, raised.value.body.get("reason"), raised.value.headers


def test_a_picture_with_one_face_that_can_be_compared_gives_its_template():
    assert template_of(ENGINE, picture(1)).embedding.shape == (256,)


def test_what_is_no_picture_is_bad_input():
    assert refusal(b"no picture") == (400, None, None)


def test_who_has_to_wait_for_the_processes_is_told_when_to_come_again():
    assert refusal(picture(1, fault="timeout")) == (429, None, {"Retry-After": "5"})


def test_processes_that_are_not_there_are_the_hubs_own_fault():
    with pytest.raises(VisionError):
        template_of(ENGINE, picture(1, fault="broken"))


def test_a_picture_without_one_good_face_has_its_reason():
    assert refusal(picture(1, faces=0)) == (409, "no_face", None)
    assert refusal(picture(1, faces=3)) == (409, "multiple_faces", None)
    assert refusal(picture(1, is_comparable=False)) == (409, "poor_quality", None)
    assert refusal(picture(1, quality=0.44), least_quality=0.45) == (409, "poor_quality", None)


def test_whoever_is_looked_for_need_only_be_comparable():
    assert template_of(ENGINE, picture(1, quality=0.01)).quality == 0.01

from typing import TYPE_CHECKING, Any, cast

import pytest

from app.errors import VisionError
from app.protocols.nec_id_errors import Code, Error
from app.server.nec_id_pictures import Comparable, comparable, enrolled_or_not, faces_of
from app.server.refused import Refused
from tests.server.nec_id_site import ScriptedEngine, picture

if TYPE_CHECKING:
    from app.server.engine import Engine

ENGINE = cast("Engine", ScriptedEngine())


def code_of(image: bytes, least_quality: float = 0.45) -> Code | None:
    face = enrolled_or_not(ENGINE, image, least_quality)
    return face.code if isinstance(face, Error) else None


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({}, None),
        ({"quality": 0.45}, None),
        ({"quality": 0.4499}, Code.POOR_QUALITY),
        ({"faces": 0}, Code.NO_FACE),
        ({"faces": 2}, Code.MULTIPLE_FACES),
        ({"is_comparable": False}, Code.POOR_QUALITY),
        ({"fault": "timeout"}, Code.TIMEOUT),
    ],
)
def test_one_face_of_the_asked_quality_is_enrolled(facts: dict[str, Any], code: Code | None) -> None:
    assert code_of(picture(**facts)) == code


def test_what_is_no_picture_is_the_clients_fault() -> None:
    assert code_of(b"no picture") is Code.INVALID_REQUEST


def test_the_quality_is_told_beside_the_one_that_is_needed() -> None:
    face = enrolled_or_not(ENGINE, picture(quality=0.5), 0.8)
    assert isinstance(face, Error)
    assert "0.50" in face.message
    assert "0.8" in face.message


@pytest.mark.parametrize("facts", [{"faces": 0}, {"is_comparable": False}])
def test_a_small_picture_is_told_to_be_too_small_where_no_face_can_be_used(facts: dict[str, Any]) -> None:
    for width, says in ((99, True), (100, False)):
        face = enrolled_or_not(ENGINE, picture(width=width, **facts), 0.45)
        assert isinstance(face, Error)
        assert (face.message == "Image too small") is says


def test_a_small_picture_with_a_good_face_will_do() -> None:
    assert isinstance(enrolled_or_not(ENGINE, picture(width=64), 0.45), Comparable)


def test_several_faces_matter_only_where_one_is_asked_for() -> None:
    assert comparable(ENGINE, picture(faces=3), only_one=False).attributes.quality == 0.9
    with pytest.raises(Refused):
        comparable(ENGINE, picture(faces=3), only_one=True)


def test_faces_are_described_up_to_a_limit_without_being_embedded() -> None:
    seen = faces_of(ENGINE, picture(faces=5), 3)
    assert [face.template for face in seen] == [None] * 3


def test_processes_that_do_not_work_are_no_fault_of_the_client() -> None:
    with pytest.raises(VisionError):
        enrolled_or_not(ENGINE, picture(fault="broken"), 0.45)

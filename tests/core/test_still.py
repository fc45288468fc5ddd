from app.core.face import Box, Face
from app.core.quality import CHECK_IN_FILE, Defect
from app.core.still import StillFault, still_fault
from tests.core.values import embedding, face, look

FAR = Face(Box(0, 0, 9, 9))


def test_a_good_picture_of_one_person_has_no_fault() -> None:
    assert still_fault(look(face(embedding(1))), CHECK_IN_FILE) is None


def test_a_picture_without_a_face_says_so() -> None:
    assert still_fault(look(), CHECK_IN_FILE) == (StillFault.NO_FACE, Defect.NO_FACE)
    assert still_fault(look(FAR), CHECK_IN_FILE) == (StillFault.NO_FACE, Defect.NO_FACE)


def test_a_picture_of_several_people_says_so() -> None:
    fault = (StillFault.SEVERAL_FACES, Defect.SEVERAL_FACES)
    assert still_fault(look(face(None, second_face=0.9), 0, FAR), CHECK_IN_FILE) == fault
    assert still_fault(look(FAR, 0, FAR), CHECK_IN_FILE) == fault


def test_a_poor_picture_says_what_is_poor() -> None:
    assert still_fault(look(face(None, sharpness=0)), CHECK_IN_FILE) == (
        StillFault.POOR_QUALITY,
        Defect.BLURRED,
    )

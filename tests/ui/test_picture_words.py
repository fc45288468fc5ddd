import pytest

from app.core.enrollment import Guidance
from app.core.quality import Defect
from app.ui import picture_words


@pytest.mark.parametrize("defect", Defect)
def test_every_sentence_says_what_is_wrong_and_which_picture_to_use(defect):
    wrong, mend = picture_words.not_taken(defect).split(". ")
    assert wrong
    assert mend.startswith("Use ")


def test_a_picture_of_somebody_else_is_told_from_one_that_adds_nothing():
    assert "somebody else" in picture_words.not_taken(Guidance.OTHER_PERSON)
    assert "adds nothing" in picture_words.not_taken(Guidance.HOLD)


def test_a_pasted_picture_has_a_name():
    assert picture_words.pasted()

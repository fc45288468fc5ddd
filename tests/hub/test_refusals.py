import pytest

from app.hub.refusals import Exists, Full, Invalid, Missing, NoSuchGroup, Refusal


def test_what_exists_is_named_apart_from_the_sentence():
    assert Exists("There is one.", "secret key").existing == "secret key"
    assert str(Exists("There is one.", "secret key")) == "There is one."
    assert not Exists("There is one.").existing


@pytest.mark.parametrize("kind", [Missing, Exists, Invalid, Full, NoSuchGroup])
def test_all_are_refusals(kind):
    assert issubclass(kind, Refusal)

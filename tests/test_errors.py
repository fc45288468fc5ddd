import inspect

from app import errors
from app.errors import AppError


def test_every_failure_of_the_environment_can_be_caught_as_one_kind():
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]
    assert len(kinds) > 5
    assert all(issubclass(kind, AppError) for kind in kinds)


def test_an_error_is_shown_as_its_sentence():
    assert str(errors.CameraError("Plug it in.")) == "Plug it in."

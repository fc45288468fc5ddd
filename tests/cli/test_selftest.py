import pytest
from PySide6.QtWidgets import QMainWindow

from app.cli import selftest
from app.errors import CameraError
from tests.cli.command import vestibule

pytestmark = pytest.mark.models


def test_a_folder_for_the_pictures_that_cannot_be_written_is_a_sentence(tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("a file")
    ran = vestibule("selftest", "--screens", taken / "inside", "--data", tmp_path / "data")
    assert ran.code == 3
    assert ran.err.count("\n") == 1
    assert "cannot be written" in ran.err


def test_what_is_waited_for_in_vain_is_named_with_a_picture_of_the_window(qapp, tmp_path):
    walk = object.__new__(selftest.Walk)  # without a session: only waiting is looked at
    walk._application, walk._failures, walk._target = qapp, [], tmp_path
    walk._window = QMainWindow()  # type: ignore[assignment]  # all that is asked of it is a picture
    with pytest.raises(selftest.SelftestError, match="in vain for a miracle"):
        walk.until(lambda: False, 0.05, "a miracle")
    assert (tmp_path / "failed.png").stat().st_size > 0


def test_a_failure_of_the_program_ends_the_wait_with_its_own_sentence(qapp, tmp_path):
    walk = object.__new__(selftest.Walk)
    walk._application, walk._target = qapp, tmp_path
    walk._failures = [CameraError("The camera is gone.")]
    with pytest.raises(CameraError, match="gone"):
        walk.until(lambda: False, 60, "a miracle")

import pytest

from app.cli import bench_enrollment
from app.errors import VisionError


@pytest.mark.models
def test_both_commands_take_in_the_same_pictures():
    found = bench_enrollment.enrollment_times(2)
    assert (found["enrolled"], found["face_recognition_enrolled"]) == (2, 2)
    assert found["times_faster_than_face_recognition"] == pytest.approx(
        found["pictures_per_s"] / found["face_recognition_pictures_per_s"]
    )


@pytest.mark.models
def test_without_face_recognition_ours_is_measured_alone(monkeypatch):
    monkeypatch.setattr(bench_enrollment, "_has_peer", lambda: False)
    found = bench_enrollment.enrollment_times(1)
    assert found["enrolled"] == 1
    assert found["skipped"] == [
        "face-recognition is not installed; it comes with packaging/requirements-test.txt"
    ]


def test_a_command_that_fails_is_one_sentence():
    with pytest.raises(VisionError, match="could not be measured: app ended with 2"):
        bench_enrollment._timed("app", "no-such-command")


def test_a_command_that_takes_too_long_is_one_sentence(monkeypatch):
    monkeypatch.setattr(bench_enrollment, "_LONGEST_S", 0.01)
    with pytest.raises(VisionError, match="timed out"):
        bench_enrollment._timed("app", "--help")

import cv2
import numpy as np
import pytest
from PIL import Image

from app.core.liveness import Cue, Outcome
from app.errors import ImageError
from app.vision.clips import frames_of, presentation
from app.vision.model_files import sample_path
from tests.e2e.faces import FACES

CLIPS = FACES / "pad" / "videos"

with_clips = pytest.mark.skipif(
    not CLIPS.is_dir(), reason="the recorded presentations are not on this machine"
)


def test_a_still_is_shown_for_five_seconds():
    frames = list(frames_of(sample_path("obama.jpg")))
    assert len(frames) == 150
    assert frames[-1].captured_ns == pytest.approx(149 / 30 * 1e9)


def test_the_frames_of_a_video_have_its_times(tmp_path):
    clip = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for level in (10, 90, 200):
        writer.write(np.full((48, 64, 3), level, np.uint8))
    writer.release()
    frames = list(frames_of(clip))
    assert [frame.captured_ns for frame in frames] == pytest.approx([0, 1e8, 2e8], abs=1e6)
    assert [int(frame.pixels.mean()) for frame in frames] == pytest.approx([10, 90, 200], abs=3)


def test_a_gif_is_a_video(tmp_path):
    pictures = [Image.new("RGB", (64, 48), (level, level, level)) for level in (10, 90, 200)]
    pictures[0].save(tmp_path / "a.gif", save_all=True, append_images=pictures[1:], duration=100)
    times = [frame.captured_ns for frame in frames_of(tmp_path / "a.gif")]
    assert len(times) >= 3
    assert times == sorted(set(times))


@pytest.mark.parametrize("name", ["a.mp4", "a.jpg"])
def test_what_is_no_clip_is_a_sentence(tmp_path, name):
    (tmp_path / name).write_text("no picture")
    with pytest.raises(ImageError):
        list(frames_of(tmp_path / name))


def test_what_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(ImageError, match="cannot be read: No such file"):
        list(frames_of(tmp_path / "nothing.mp4"))


@pytest.mark.models
def test_a_clip_that_cannot_be_read_says_so_in_its_result(tmp_path):
    found = presentation(str(tmp_path / "nothing.mp4"), "print")
    assert found.outcome is None
    assert "cannot be read" in found.trouble


@pytest.mark.models
def test_a_picture_that_never_changes_is_never_accepted():
    found = presentation(str(sample_path("biden.jpg")), "print")
    assert found.outcome is Outcome.CHALLENGED
    assert Cue.FROZEN in {said.cue for said in found.said}


@with_clips
@pytest.mark.models
@pytest.mark.parametrize("name", ["p01_replay_phone", "p02_replay_screen"])
def test_a_replay_is_never_accepted(name):
    assert presentation(str(CLIPS / f"{name}.mp4"), "replay").outcome in {Outcome.CHALLENGED, Outcome.REFUSED}


@with_clips
@pytest.mark.models
@pytest.mark.parametrize("name", ["p01_bonafide", "p02_bonafide"])
def test_a_live_person_is_never_refused(name):
    assert presentation(str(CLIPS / f"{name}.mp4"), "").outcome in {Outcome.CHALLENGED, Outcome.ACCEPTED}

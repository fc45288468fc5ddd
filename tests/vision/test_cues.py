import cv2
import numpy as np
import pytest

from app import paths
from app.core.face import Box
from app.vision.cues import EVERY, CueWatch, cues
from app.vision.messages import Wanted
from tests.vision import scenes
from tests.vision.site_network import add_to


def landmarks(left=240, top=150, right=400, bottom=330):
    """A face's landmarks, as far as its box is concerned."""
    found = np.full((478, 2), ((left + right) / 2, (top + bottom) / 2), np.float32)
    found[0], found[1] = (left, top), (right, bottom)
    return found


def room():
    """An empty wall with a little noise."""
    return np.random.default_rng(2).integers(118, 123, (480, 640, 3), np.uint8)


def test_an_empty_wall_has_no_edges():
    found = cues(room(), landmarks())
    assert (found.left, found.right, found.above, found.below) == (0, 0, 0, 0)


@pytest.mark.parametrize("tilt_deg", [0, 8, -12])
def test_a_sheet_before_the_camera_encloses_the_face(tilt_deg):
    sheet = cv2.boxPoints(((320, 240), (300, 400), tilt_deg)).astype(np.int32)
    pixels = room()
    cv2.fillConvexPoly(pixels, sheet, (230, 230, 225))
    assert cues(pixels, landmarks()).is_enclosed


def test_a_door_behind_a_person_is_doubtful_but_does_not_enclose_the_face():
    pixels = room()
    pixels[60:, 190:450] = 60
    found = cues(pixels, landmarks())
    assert found.is_doubtful
    assert not found.is_enclosed
    assert found.below == 0


def test_edges_inside_the_face_enclose_nothing():
    pixels = room()
    pixels[170:310, 260:380] = 30
    assert not cues(pixels, landmarks()).is_doubtful


def test_cloth_and_hair_are_not_edges():
    """Noise has lines everywhere, but none of them is lighter on one side from end to end."""
    pixels = np.random.default_rng(4).integers(0, 255, (480, 640, 3), np.uint8)
    assert not cues(pixels, landmarks()).is_enclosed


def test_one_pixel_changes_the_fingerprint():
    pixels = room()
    before = cues(pixels, landmarks()).fingerprint
    assert cues(pixels.copy(), landmarks()).fingerprint == before
    pixels[10:14, 10:14] += 40
    assert cues(pixels, landmarks()).fingerprint != before


def test_a_face_that_reaches_beyond_the_frame_is_measured():
    assert not cues(room(), landmarks(-80, -50, 700, 520)).is_enclosed


BOX = Box(240, 150, 160, 180)


def framed():
    """A wall with a sheet around where the face is."""
    pixels = room()
    pixels[40:440, 170:470] = 230
    return pixels


def test_a_camera_is_searched_for_edges_in_every_third_frame():
    watch = CueWatch(video=True)
    shown = [room(), framed(), framed(), framed(), room(), room(), room()]
    found = [watch.look(pixels, landmarks(), BOX) for pixels in shown]
    assert [one.is_enclosed for one in found] == [False] * EVERY + [True] * EVERY + [False]
    alone = [cues(pixels, landmarks()).fingerprint for pixels in shown]
    assert [one.fingerprint for one in found] == alone


def test_stills_are_searched_each():
    watch = CueWatch(video=False)
    found = [watch.look(pixels, landmarks(), BOX) for pixels in (room(), framed(), room())]
    assert [one.is_enclosed for one in found] == [False, True, False]


@pytest.fixture
def network(monkeypatch, tmp_path):
    """A models folder with a site's network."""
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path)
    add_to(tmp_path)


@pytest.mark.usefixtures("network")
def test_a_sites_network_is_asked_in_every_third_frame_of_a_camera():
    watch = CueWatch(video=True)
    asked = [watch.look(room(), landmarks(), BOX).genuine is not None for _ in range(6)]
    assert asked == [False, True, False] * 2


@pytest.mark.usefixtures("network")
def test_a_sites_network_is_asked_of_each_still():
    watch = CueWatch(video=False)
    assert watch.look(room(), landmarks(), BOX).genuine == pytest.approx(0.5, abs=0.02)


def test_without_a_network_nothing_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path)
    assert CueWatch(video=False).look(room(), landmarks(), BOX).genuine is None


@pytest.mark.models
def test_cues_are_measured_only_if_they_are_wanted(analyser):
    frame = scenes.frame_of("obama.jpg")
    assert analyser.analyse(frame, Wanted(embeddings=False)).face.cues is None
    assert analyser.analyse(frame, Wanted(embeddings=False, liveness=True)).face.cues is not None

import dataclasses
import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.face import Box, Face, prominence
from app.vision import detector as detector_module
from app.vision.detector import Detector, head_pose
from app.vision.stills import frame_from
from tests.e2e.faces import FACES
from tests.vision import scenes

pytestmark = pytest.mark.models

FRAME_MS = 33
MIDDLE_PX = 480


@pytest.fixture(scope="module")
def stills():
    with Detector(video=False) as detector:
        yield detector


@pytest.fixture
def video():
    with Detector(video=True) as detector:
        yield detector


def watched(
    detector: Detector, pixels: NDArray[np.uint8], frames: int, *, after_ms: int = 0
) -> list[tuple[Face, ...]]:
    """What a camera that shows one scene for some frames lets the detector see, frame by frame."""
    return [detector.detect(pixels, after_ms + FRAME_MS * number) for number in range(1, frames + 1)]


def nearest_is_left(faces: tuple[Face, ...]) -> bool:
    return faces[0].box.centre[0] < MIDDLE_PX


@pytest.mark.parametrize("name", scenes.ONE_FACE)
def test_the_one_face_of_a_portrait_is_found_with_everything(stills, name):
    (face,) = stills.detect(scenes.pixels_of(name), 0)
    assert face.landmarks.shape == (478, 2)
    assert face.landmarks.dtype == np.float32
    assert len(face.blendshapes) == 52
    assert all(0 <= score <= 1 for score in face.blendshapes.values())
    assert np.abs([face.pose.yaw_deg, face.pose.pitch_deg, face.pose.roll_deg]).max() < 25


def test_a_box_encloses_the_landmarks(stills):
    (face,) = stills.detect(scenes.pixels_of("astronaut.png"), 0)
    (left, top), (right, bottom) = face.landmarks.min(axis=0), face.landmarks.max(axis=0)
    assert (face.box.left, face.box.top) == (pytest.approx(left), pytest.approx(top))
    assert (face.box.left + face.box.width, face.box.top + face.box.height) == (
        pytest.approx(right),
        pytest.approx(bottom),
    )


def test_the_astronaut_is_found_where_she_is(stills):
    (face,) = stills.detect(scenes.pixels_of("astronaut.png"), 0)
    assert face.box.overlap(Box(180, 71, 89, 106)) > 0.8


@pytest.mark.parametrize("name", ["obama2.jpg", "obama3.jpg", "biden.jpg"])
def test_a_mirror_image_turns_the_other_way_and_nods_the_same(stills, name):
    pixels = scenes.pixels_of(name)
    (face,), (mirrored,) = stills.detect(pixels, 0), stills.detect(pixels[:, ::-1], 0)
    assert mirrored.pose.yaw_deg == pytest.approx(-face.pose.yaw_deg, abs=2.5)
    assert mirrored.pose.roll_deg == pytest.approx(-face.pose.roll_deg, abs=2.5)
    assert mirrored.pose.pitch_deg == pytest.approx(face.pose.pitch_deg, abs=2.5)
    assert abs(face.pose.yaw_deg) > 8


def test_a_head_turned_to_the_right_of_the_image_has_a_positive_yaw(stills):
    """The nose of the second portrait points to the left, of the third to the right."""
    for name in ("obama2.jpg", "obama3.jpg"):
        (face,) = stills.detect(scenes.pixels_of(name), 0)
        nose, left, right = (face.landmarks[index][0] for index in (1, 234, 454))
        assert np.sign(face.pose.yaw_deg) == np.sign(nose - (left + right) / 2)


def test_a_straight_head_has_no_angles():
    pose = head_pose(np.eye(4, dtype=np.float32))
    assert (pose.yaw_deg, pose.pitch_deg, pose.roll_deg) == (0, 0, 0)


@pytest.mark.parametrize(("axis", "angle"), [("yaw", 20), ("yaw", -80), ("pitch", 20), ("roll", -30)])
def test_a_turn_about_one_axis_is_read_as_that(axis, angle):
    cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    turned = {
        "yaw": [[cos, 0, sin], [0, 1, 0], [-sin, 0, cos]],
        "pitch": [[1, 0, 0], [0, cos, -sin], [0, sin, cos]],
        "roll": [[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]],
    }[axis]
    matrix = np.eye(4, dtype=np.float32)
    matrix[:3, :3] = turned
    pose = head_pose(matrix)
    others = {"yaw", "pitch", "roll"} - {axis}
    assert getattr(pose, f"{axis}_deg") == pytest.approx(angle, abs=0.01)
    assert all(getattr(pose, f"{other}_deg") == pytest.approx(0, abs=0.01) for other in others)


@pytest.mark.parametrize("people", [scenes.OBAMA_NEARER, scenes.BIDEN_NEARER])
def test_of_two_people_the_nearer_comes_first_and_the_other_is_only_a_box(stills, people):
    faces = stills.detect(scenes.scene(*people), 0)
    assert len(faces) == 2
    assert nearest_is_left(faces) == (people is scenes.OBAMA_NEARER)
    assert faces[0].box.area > faces[1].box.area
    assert faces[0].landmarks is not None
    assert faces[1].landmarks is None
    assert faces[1].pose is None
    assert faces[1].blendshapes == {}


@pytest.mark.parametrize("left", [0, 500, 1000])
def test_a_small_face_far_away_is_found_in_a_still(stills, left):
    faces = stills.detect(scenes.scene(("obama.jpg", 0.2, left), size=(1280, 720)), 0)
    assert len(faces) == 1
    assert faces[0].box.overlap(Box(left + 19, 13, 47, 60)) > 0.7
    assert faces[0].landmarks is not None


class FindsLate:
    """A landmark network that finds nothing in the first pictures it is shown."""

    def __init__(self, network, misses):
        self.network, self.misses, self.shown = network, misses, []

    def detect(self, image):
        self.shown.append(image.width)
        found = self.network.detect(image)
        return found if len(self.shown) > self.misses else dataclasses.replace(found, landmarks=[])


SMALL = scenes.scene(("obama.jpg", 0.3, 500), size=(1280, 960))
"""A face of 70 pixels, and so of less than `SMALL_SHARE` of the frame."""


def found_after(stills: Detector, monkeypatch: pytest.MonkeyPatch, pixels: NDArray[np.uint8], misses: int):
    """What the detector finds if the landmark network fails at first, and how wide what it saw was."""
    late = FindsLate(stills._landmarker, misses)
    monkeypatch.setattr(stills, "_landmarker", late)
    return stills.detect(pixels, 0), late.shown


def test_a_face_that_is_not_found_in_one_cut_out_is_looked_for_in_the_others(stills, monkeypatch):
    cut_outs = len(detector_module._CUT_OUTS)
    for misses in range(cut_outs):
        with monkeypatch.context() as patch:
            (face,), shown = found_after(stills, patch, SMALL, misses)
        assert len(shown) == misses + 1
        assert face.landmarks is not None
    (face,), shown = found_after(stills, monkeypatch, SMALL, cut_outs)
    assert len(shown) == cut_outs
    assert face.landmarks is None


def test_a_large_face_that_is_not_found_in_the_frame_is_looked_for_in_cut_outs(stills, monkeypatch):
    pixels = scenes.scene(("obama.jpg", 0.6, 300))
    (face,), shown = found_after(stills, monkeypatch, pixels, 1)
    assert shown[0] == pixels.shape[1]
    assert len(shown) == 2
    assert face.landmarks is not None


@pytest.mark.parametrize("misses", range(len(detector_module._CUT_OUTS)))
@pytest.mark.parametrize("left", [0, 300, 750])
def test_landmarks_found_in_a_cut_out_are_where_they_are_in_the_frame(stills, monkeypatch, misses, left):
    """Near both edges of the frame too, where the cut-out reaches beyond it."""
    pixels = scenes.scene(("obama.jpg", 0.5, left))
    (whole,) = stills.detect(pixels, 0)
    monkeypatch.setattr(detector_module, "SMALL_SHARE", 1)
    (cut_out,), shown = found_after(stills, monkeypatch, pixels, misses)
    assert pixels.shape[1] not in shown
    apart = np.linalg.norm(cut_out.landmarks - whole.landmarks, axis=1)
    assert np.median(apart) < 0.03 * whole.box.width
    assert apart.max() < 0.1 * whole.box.width
    assert cut_out.box.overlap(whole.box) > 0.9


@pytest.mark.parametrize("size", sorted({size for size, _ in detector_module._CUT_OUTS}))
@pytest.mark.parametrize("box", [Box(30, 20, 40, 50), Box(-20, 100, 60, 60), Box(100, 60, 300, 250)])
def test_every_pixel_of_a_cut_out_is_the_frames_or_black(size, box):
    down, across = np.indices((240, 320))
    pixels = np.stack([across * 0.7, down, np.full((240, 320), 255)], axis=2).astype(np.uint8)
    part, (left, top), scale = detector_module._cut_out(pixels, box, size)
    assert part.shape[0] == part.shape[1] >= min(256, round(size * max(box.width, box.height)))
    places = np.arange(len(part)) * scale
    x, y = np.meshgrid(places + left, places + top)
    inside = (x > 0) & (x < 319) & (y > 0) & (y < 239)
    outside = (x < -1) | (x > 320) | (y < -1) | (y > 240)
    assert not part[outside].any()
    assert np.abs(part[inside][:, 0] - 0.7 * x[inside]).max() < 2
    assert np.abs(part[inside][:, 1] - y[inside]).max() < 2


@pytest.mark.parametrize("name", scenes.ONE_WHOLE_FACE)
def test_a_face_found_on_the_mirror_image_looks_the_way_it_does(stills, name):
    """Landmarks, angles and each side's expression, as if the network had seen the cut-out itself."""
    pixels = scenes.pixels_of(name)
    box = stills.detect(pixels, 0)[0].box
    itself, found = (stills._face_in_cut_out(pixels, box, 2.5, is_mirrored=one) for one in (False, True))
    apart = np.linalg.norm(found.landmarks - itself.landmarks, axis=1)
    assert np.median(apart) < 0.03 * box.width
    assert found.box.overlap(itself.box) > 0.85
    for angle in ("yaw_deg", "pitch_deg", "roll_deg"):
        assert getattr(found.pose, angle) == pytest.approx(getattr(itself.pose, angle), abs=8)
    assert set(found.blendshapes) == set(itself.blendshapes)
    differences = [abs(found.blendshapes[shape] - value) for shape, value in itself.blendshapes.items()]
    assert np.mean(differences) < 0.05


@pytest.mark.parametrize(
    ("one", "other"),
    [("eyeBlinkLeft", "eyeBlinkRight"), ("mouthSmileRight", "mouthSmileLeft"), ("jawOpen", "jawOpen")],
)
def test_an_expression_of_one_side_is_the_others_on_the_mirror_image(one, other):
    assert detector_module._other_side(one) == other


def test_what_is_found_beside_the_box_is_not_the_face(stills, monkeypatch):
    """In full profile an ear was taken for a face."""
    elsewhere = stills.detect(scenes.scene(("obama.jpg", 0.3, 900), size=(1280, 960)), 0)[0]
    monkeypatch.setattr(stills, "_face_in_cut_out", lambda *_, **__: elsewhere)
    (face,) = stills.detect(SMALL, 0)
    assert face.landmarks is None
    assert face.box.centre[0] == pytest.approx(600, abs=40)


CHIRAC = FACES / "lfw" / "Jacques_Chirac" / "Jacques_Chirac_0006.jpg"


@pytest.mark.skipif(not CHIRAC.exists(), reason="needs a picture of LFW")
def test_a_face_that_the_usual_cut_out_shows_too_small_is_found(stills, monkeypatch):
    pixels = frame_from(CHIRAC.read_bytes()).pixels
    assert stills.detect(pixels, 0)[0].landmarks is not None
    monkeypatch.setattr(detector_module, "_CUT_OUTS", detector_module._CUT_OUTS[:1])
    assert stills.detect(pixels, 0)[0].landmarks is None


@pytest.mark.parametrize("pixels", [None, 0, 120, 255], ids=["cat", "black", "grey", "white"])
def test_where_nobody_is_there_are_no_landmarks(stills, video, pixels):
    shown = scenes.pixels_of("chelsea.png") if pixels is None else np.full((480, 640, 3), pixels, np.uint8)
    assert all(face.landmarks is None for face in stills.detect(shown, 0))
    assert all(face.landmarks is None for faces in watched(video, shown, 8) for face in faces)


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 2400), (2400, 50)])
def test_a_picture_of_any_shape_is_looked_at(stills, size):
    assert stills.detect(np.full((size[1], size[0], 3), 120, np.uint8), 0) == ()


def test_a_view_into_a_larger_picture_is_looked_at(stills):
    pixels = scenes.pixels_of("obama.jpg")
    assert len(stills.detect(pixels[50:800:2, 100:800:2], 0)) == 1


def test_in_a_video_a_face_stays_found(video):
    seen = watched(video, scenes.scene(("obama.jpg", 0.6, 300)), 2 * detector_module.LOOK_AROUND_EVERY + 1)
    assert all(len(faces) == 1 for faces in seen)
    centres = np.array([faces[0].box.centre for faces in seen[1:]])
    assert np.ptp(centres, axis=0).max() < 5


def test_in_a_video_who_was_there_first_stays_while_nobody_is_nearer(video):
    watched(video, scenes.scene(scenes.OBAMA_NEARER[0]), 10)
    seen = watched(video, scenes.scene(*scenes.OBAMA_NEARER), 30, after_ms=10 * FRAME_MS)
    assert all(nearest_is_left(faces) and faces[0].landmarks is not None for faces in seen)
    assert len(seen[-1]) == 2


def test_in_a_video_who_comes_nearer_takes_over_within_a_second(video):
    watched(video, scenes.scene(scenes.BIDEN_NEARER[0]), 10)
    seen = watched(video, scenes.scene(*scenes.BIDEN_NEARER), 30, after_ms=10 * FRAME_MS)
    assert not nearest_is_left(seen[-1])
    assert seen[-1][0].landmarks is not None
    took_over = [nearest_is_left(faces) for faces in seen].index(False)
    assert took_over <= detector_module.LOOK_AROUND_EVERY + 2


def test_in_a_video_someone_far_away_is_found_within_a_second(video):
    seen = watched(video, scenes.scene(("obama.jpg", 0.25, 500), size=(1280, 720)), 30)
    assert any(faces for faces in seen)


def test_in_a_video_who_left_is_gone(video):
    watched(video, scenes.scene(("obama.jpg", 0.6, 300)), 6)
    assert watched(video, scenes.scene(), 10, after_ms=6 * FRAME_MS)[-1] == ()


def test_everybody_of_a_group_is_looked_at_when_asked_for_the_nearest_first(stills):
    pixels = scenes.pixels_of("t1.jpg")
    faces = stills.detect(pixels, 0, faces=20)
    assert [face.landmarks is not None for face in faces] == 6 * [True]
    size = pixels.shape[1], pixels.shape[0]
    assert faces[0].box.centre == pytest.approx(stills.detect(pixels, 0)[0].box.centre, abs=2)
    assert all(one.box.overlap(other.box) < 0.25 for one in faces for other in faces if one is not other)
    ranks = [prominence(face.box, *size) for face in faces[1:]]
    assert all(later < 1.5 * earlier for earlier, later in itertools.pairwise(ranks))


def test_no_more_faces_are_looked_at_than_asked_for(stills):
    faces = stills.detect(scenes.pixels_of("t1.jpg"), 0, faces=3)
    assert [face.landmarks is not None for face in faces] == [True, True, True, False, False, False]


def test_a_second_person_further_away_is_seen_when_it_matters_who_is_meant(stills):
    """BlazeFace sees one of the two in the whole picture."""
    pixels = scenes.scene(("obama.jpg", 0.28, 200), ("biden.jpg", 0.2, 700), size=(1280, 960))
    assert len(stills.detect(pixels, 0, faces=1)) == 2


def test_beside_a_near_face_nobody_is_looked_for_in_parts_of_the_frame(stills, monkeypatch):
    monkeypatch.setattr(detector_module, "_parts", lambda *_: pytest.fail("it looked at parts"))
    assert len(stills.detect(scenes.pixels_of("obama.jpg"), 0, faces=1)) == 1


@pytest.mark.parametrize(("width_px", "height_px", "parts"), [(960, 100, 0), (800, 100, 93), (100, 800, 93)])
def test_a_strip_is_not_cut_into_more_squares_than_there_is_time_for(width_px, height_px, parts):
    pixels = np.zeros((height_px, width_px, 3), np.uint8)
    assert len(list(detector_module._parts(pixels, 0.5))) == parts

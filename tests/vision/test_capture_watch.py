import numpy as np
import pytest

from app.vision.capture_watch import LEAST_WIDTH_PX, PATIENCE_S, CaptureWatch, Look, is_black
from app.vision.messages import Trouble

STEP_NS = 100_000_000
FINE = Look(is_new=True, trouble=None)
random = np.random.default_rng(1)


def noisy(mean: float, spread: float = 4.0, size=(640, 480)):
    """A picture of one brightness, as a sensor delivers it."""
    pixels = random.normal(mean, spread, (size[1], size[0], 3))
    return np.clip(pixels, 0, 255).astype(np.uint8)


def plain(value: int, size=(640, 480)):
    return np.full((size[1], size[0], 3), value, np.uint8)


class Watched:
    """A camera that is looked at ten times a second."""

    def __init__(self, *, is_live: bool = True) -> None:
        self.watch = CaptureWatch()
        self.is_live = is_live
        self.now_ns = 10**9
        self.watch.reopened(self.now_ns)

    def shows(self, pixels, *, seconds: float = 0.1) -> list[Look]:
        looks = []
        for _ in range(round(seconds * 10)):
            self.now_ns += STEP_NS
            looks.append(self.watch.look(pixels.copy(), self.now_ns, is_live=self.is_live))
        return looks

    def noise(self, mean: float, spread: float = 4.0, *, seconds: float, size=(640, 480)) -> list[Look]:
        return [self.shows(noisy(mean, spread, size))[0] for _ in range(round(seconds * 10))]


def test_pictures_that_differ_by_their_noise_are_new_and_fine():
    assert Watched().noise(120, 0.5, seconds=5) == [FINE] * 50


def test_a_repeated_picture_is_not_new_and_after_a_while_the_camera_is_frozen():
    looks = Watched().shows(noisy(120), seconds=PATIENCE_S + 1)
    assert [one.is_new for one in looks] == [True] + [False] * (len(looks) - 1)
    since_s = next(number for number, one in enumerate(looks) if one.trouble) / 10
    assert since_s == PATIENCE_S
    assert looks[-1].trouble is Trouble.FROZEN


def test_one_pixel_that_changes_is_a_new_picture():
    watched, picture = Watched(), noisy(120)
    watched.shows(picture, seconds=1)
    picture[300, 17, 2] ^= 1
    assert watched.shows(picture) == [FINE]


def test_a_camera_that_moves_again_is_fine_at_once():
    watched = Watched()
    watched.shows(noisy(120), seconds=5)
    assert watched.shows(noisy(120)) == [FINE]


def test_a_camera_opened_again_with_the_same_picture_is_still_frozen_but_given_time():
    watched, picture = Watched(), noisy(120)
    watched.shows(picture, seconds=5)
    watched.watch.reopened(watched.now_ns)
    looks = watched.shows(picture, seconds=PATIENCE_S + 0.5)
    assert not any(one.is_new for one in looks)
    assert looks[0].trouble is None
    assert looks[-1].trouble is Trouble.FROZEN


def test_a_file_may_show_one_picture_for_ever():
    assert Watched(is_live=False).shows(noisy(120), seconds=10) == [FINE] * 100


@pytest.mark.parametrize("is_live", [True, False])
@pytest.mark.parametrize("level", [0, 16])
def test_a_covered_lens_is_said_after_a_while_and_is_not_a_frozen_camera(is_live, level):
    looks = Watched(is_live=is_live).shows(plain(level), seconds=5)
    assert looks[10].trouble is None
    assert looks[-1].trouble is Trouble.BLACK


def test_black_with_a_trace_of_noise_is_black():
    looks = Watched().noise(2, 0.5, seconds=5)
    assert all(one.is_new for one in looks)
    assert looks[-1].trouble is Trouble.BLACK


def test_a_dark_room_has_the_noise_of_its_sensor_and_is_not_called_black():
    assert Watched().noise(12, 6, seconds=5)[-1] == FINE


def test_a_cover_that_is_opened_is_seen_at_once():
    watched = Watched()
    watched.shows(plain(0), seconds=5)
    assert watched.shows(noisy(90)) == [FINE]


def test_a_picture_that_goes_dark_for_a_moment_is_no_trouble():
    watched = Watched()
    for _ in range(5):
        assert all(one.trouble is None for one in watched.shows(plain(0), seconds=1.5))
        assert watched.shows(noisy(90)) == [FINE]


def test_a_device_that_changes_its_size_goes_on():
    watched = Watched()
    assert watched.noise(120, seconds=1) + watched.noise(120, seconds=1, size=(1280, 720)) == [FINE] * 20


def test_pictures_too_small_for_a_face_are_said_to_be_but_those_of_a_file_are_wanted_so():
    small = (LEAST_WIDTH_PX - 1, 240)
    assert Watched().noise(120, seconds=0.1, size=small) == [Look(is_new=True, trouble=Trouble.SMALL)]
    assert Watched().noise(120, seconds=0.1, size=(LEAST_WIDTH_PX, 240)) == [FINE]
    assert Watched(is_live=False).noise(120, seconds=0.1, size=small) == [FINE]


def test_a_single_bright_spot_is_something_to_see():
    pixels = plain(0)
    assert is_black(pixels)
    pixels[200:280, 200:280] = 255
    assert not is_black(pixels)

import itertools
import time

import cv2
import numpy as np
import pytest
from PIL import Image

from app.errors import AppError, CameraError, ModelError
from app.vision import camera as camera_module
from app.vision.camera import open_camera
from app.vision.devices import CameraFault, FoundCamera
from app.vision.messages import Trouble
from tests.vision.scenes import encoded

RED, GREEN, BLUE = (220, 30, 30), (30, 200, 30), (30, 30, 220)
FRAMES, RATE_HZ = 12, 25


def plain(colour, size=(64, 48)) -> Image.Image:
    return Image.new("RGB", size, colour)


def looks(pixels) -> str:
    return ("red", "green", "blue")[int(pixels.mean(axis=(0, 1)).argmax())]


@pytest.fixture
def video(tmp_path):
    """Half a second: the first frame red, the last blue, green between."""
    path = tmp_path / "half a second.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE_HZ, (64, 48))
    for number in range(FRAMES):
        rgb = RED if number == 0 else BLUE if number == FRAMES - 1 else GREEN
        writer.write(np.full((48, 64, 3), rgb[::-1], np.uint8))
    writer.release()
    return path


@pytest.fixture
def folder(tmp_path):
    for name, colour in (("b.PNG", GREEN), ("a.jpg", RED), ("c.webp", BLUE)):
        (tmp_path / name).write_bytes(encoded(plain(colour), {"b": "PNG", "a": "JPEG", "c": "WEBP"}[name[0]]))
    (tmp_path / "notes.txt").write_text("not a picture")
    return tmp_path


def test_a_device_that_is_not_there_is_named_with_what_to_do():
    with pytest.raises(CameraError, match=r"^Camera 77 .*(Plug it in|Close other programs)"):
        open_camera("77")


class Capture:
    """Stands for OpenCV's camera: says whether it opens, and what it reads."""

    def __init__(self, *images, opens=True):
        self.images = list(images)
        self.opens = opens
        self.is_released = False

    def isOpened(self):  # noqa: N802 - OpenCV's name
        return self.opens

    def set(self, *_):
        return False  # as a camera does that cannot

    def read(self):
        image = self.images.pop(0)
        if isinstance(image, Exception):
            raise image
        return image is not None, image

    def release(self):
        self.is_released = True


@pytest.fixture
def plugged(monkeypatch):
    """Plug in a camera with the name and frames that are given; return what opens it."""

    def plugged(capture, found=FoundCamera(0, "Desk HD")):  # noqa: B008 - frozen
        monkeypatch.setattr(camera_module, "find_camera", lambda *_, **__: found)
        monkeypatch.setattr(cv2, "VideoCapture", lambda *_: capture)
        return open_camera("Desk")

    return plugged


def test_a_device_delivers_rgb_whatever_its_size_and_goes_on_when_it_changes(plugged):
    bgr = [np.full((*size, 3), RED[::-1], np.uint8) for size in ((48, 64), (720, 1280), (4, 6))]
    capture = Capture(*bgr, np.full((48, 64), 77, np.uint8))
    device = plugged(capture)
    assert (device.name, device.is_virtual, device.is_live) == ("Desk HD", False, True)
    seen = [device.read() for _ in bgr]
    assert [one.shape for one in seen] == [one.shape for one in bgr]
    assert all((one == RED).all() for one in seen)
    assert (device.read() == np.full((48, 64, 3), 77)).all()  # infrared
    device.close()
    assert capture.is_released


def test_a_device_that_does_not_open_is_said_to_be_in_use(plugged):
    with pytest.raises(CameraFault, match=r"^Desk HD cannot be opened: it is in use .* Close other") as said:
        plugged(Capture(opens=False))
    assert said.value.kind is Trouble.BUSY


@pytest.mark.parametrize("image", [None, np.zeros((0, 0, 3), np.uint8), cv2.error("torn")], ids=str)
def test_a_device_without_a_picture_has_stopped(plugged, image):
    with pytest.raises(CameraFault, match=r"^Desk HD stopped delivering pictures\. Check its cable") as said:
        plugged(Capture(image)).read()
    assert said.value.kind is Trouble.SILENT


def test_whether_virtual_cameras_are_refused_is_handed_on(monkeypatch):
    asked: list[bool] = []

    def find(_source, *, refuse_virtual):
        asked.append(refuse_virtual)
        raise CameraFault(Trouble.MISSING, "It")

    monkeypatch.setattr(camera_module, "find_camera", find)
    for arguments in ({}, {"refuse_virtual": False}):
        with pytest.raises(CameraFault):
            open_camera("Desk", **arguments)
    assert asked == [True, False]


def test_a_stream_that_cannot_be_reached_does_not_show_its_password():
    with pytest.raises(CameraFault, match=r"^The camera at 127\.0\.0\.1 cannot be reached\.") as said:
        open_camera("rtsp://admin:secret@127.0.0.1:1/live")
    assert "secret" not in str(said.value)
    assert said.value.kind is Trouble.MISSING


def test_what_is_no_device_is_never_taken_for_a_frozen_one(video, folder):
    for source in (f"fast:{video}", f"fast:{folder}", "fast:demo:64x48/"):
        camera = open_camera(source)
        assert not camera.is_live
        assert not camera.is_virtual
        camera.close()


def test_a_name_no_file_can_have_is_no_camera():
    with pytest.raises(CameraError, match="cannot be read"):
        open_camera("x" * 5000)


def test_a_video_delivers_rgb(video):
    camera = open_camera(f"fast:{video}")
    pixels = camera.read()
    camera.close()
    assert camera.name == video.name
    assert pixels.shape == (48, 64, 3)
    assert pixels.dtype == np.uint8
    assert np.abs(pixels.mean(axis=(0, 1)) - RED).max() < 12


def test_a_video_begins_again_after_its_end(video):
    camera = open_camera(f"fast:{video}")
    seen = [looks(camera.read()) for _ in range(2 * FRAMES)]
    camera.close()
    assert seen == 2 * (["red"] + (FRAMES - 2) * ["green"] + ["blue"])


@pytest.mark.parametrize(("prefix", "least_s", "most_s"), [("", 10 / RATE_HZ, 5), ("fast:", 0, 10 / RATE_HZ)])
def test_a_video_plays_at_its_own_speed_unless_told_to_be_fast(video, prefix, least_s, most_s):
    camera = open_camera(f"{prefix}{video}")
    camera.read()
    begin_s = time.monotonic()
    for _ in range(10):
        camera.read()
    took_s = time.monotonic() - begin_s
    camera.close()
    assert least_s * 0.95 <= took_s <= most_s


def test_a_text_file_named_like_a_video_is_refused(tmp_path):
    fake = tmp_path / "lies.mp4"
    fake.write_text("Dear diary, " * 100)
    with pytest.raises(CameraError, match=r"lies\.mp4 is neither a video nor a picture that can be read"):
        open_camera(str(fake))


def test_a_picture_is_shown_over_and_over(folder):
    camera = open_camera(f"fast:{folder / 'a.jpg'}")
    assert [looks(camera.read()) for _ in range(5)] == 5 * ["red"]
    (folder / "a.jpg").unlink()
    assert looks(camera.read()) == "red"


def test_the_pictures_of_a_folder_follow_each_other_by_name(folder):
    camera = open_camera(f"fast:{folder}")
    assert [looks(camera.read()) for _ in range(6)] == 2 * ["red", "green", "blue"]


def test_a_picture_of_a_folder_stays_for_two_seconds(folder):
    pictures = camera_module._Pictures(folder, held=60)
    assert [looks(pictures.read()) for _ in range(62)] == 60 * ["red"] + 2 * ["green"]
    camera = open_camera(str(folder))
    begin_s = time.monotonic()
    assert [looks(camera.read()) for _ in range(15)] == 15 * ["red"]
    assert time.monotonic() - begin_s > 0.45


def test_a_picture_is_turned_as_its_exif_says(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    (tmp_path / "turned.jpg").write_bytes(encoded(plain(RED, (64, 48)), "JPEG", exif=exif))
    assert open_camera(f"fast:{tmp_path / 'turned.jpg'}").read().shape == (64, 48, 3)


def test_a_folder_without_pictures_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("not a picture")
    with pytest.raises(CameraError, match="There is no picture in"):
        open_camera(str(tmp_path))


@pytest.mark.parametrize("source", ["", "damaged.jpg"])
def test_a_damaged_picture_is_named(tmp_path, source):
    (tmp_path / "damaged.jpg").write_bytes(encoded(plain(RED), "JPEG")[:300])
    with pytest.raises(
        CameraError, match=r"damaged\.jpg: The picture is damaged or cut off|damaged\.jpg: This is"
    ):
        open_camera(str(tmp_path / source))


def test_a_picture_that_goes_bad_while_the_folder_is_shown_is_named(folder):
    camera = open_camera(f"fast:{folder}")
    camera.read()
    (folder / "b.PNG").write_bytes(b"gone")
    with pytest.raises(CameraError, match=r"b\.PNG: This is not a picture"):
        camera.read()


def test_the_empty_demonstration_shows_a_room():
    camera = open_camera("fast:demo:")
    pixels = camera.read()
    assert camera.name == "Demonstration"
    assert pixels.shape == (720, 1280, 3)
    assert (pixels == pixels[0, 0]).all()


def test_the_demonstration_takes_a_frame_size():
    assert open_camera("fast:demo:320x240/").read().shape == (240, 320, 3)


@pytest.mark.parametrize("size", ["big", "640", "640x", "-640x480", "640x0", "99999x99999"])
def test_a_frame_size_that_is_none_is_refused_with_an_example(size):
    with pytest.raises(CameraError, match=f"“{size}” is no frame size; write it like 640x480"):
        open_camera(f"demo:{size}/obama.jpg")


@pytest.mark.models
def test_the_demonstration_moves_its_person_and_then_shows_the_next():
    camera = open_camera("fast:demo:320x240/obama.jpg,biden.jpg")
    shown = [camera.read() for _ in range(122)]
    assert {one.shape for one in shown} == {(240, 320, 3)}
    assert not np.array_equal(shown[0], shown[30])
    steps = [float(np.abs(one.astype(int) - two).mean()) for one, two in itertools.pairwise(shown)]
    cuts = [number for number, step in enumerate(steps) if step > 4 * np.median(steps)]
    assert cuts == [58, 118]


@pytest.mark.models
def test_the_demonstration_is_rgb():
    cheeks = open_camera("fast:demo:obama.jpg").read()[240:320, 630:720]
    red, _, blue = cheeks.mean(axis=(0, 1))
    assert red > blue + 30


@pytest.mark.models
def test_the_demonstration_comes_at_the_pace_of_a_camera():
    camera = open_camera("demo:320x240/")
    camera.read()
    begin_s = time.monotonic()
    for _ in range(15):
        camera.read()
    assert time.monotonic() - begin_s >= 0.47


def test_an_unknown_sample_is_refused():
    with pytest.raises(ModelError, match=r"nobody\.jpg is not a model file of this program"):
        open_camera("demo:nobody.jpg")


@pytest.mark.parametrize(
    "source", ["demo:../obama.jpg", "demo:/etc/passwd", "demo:a/b/c", "\0", "fast:", "rtsp://"]
)
def test_an_odd_source_fails_with_a_sentence(source, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(AppError, match=r"\.$"):
        open_camera(source)

import cv2
import numpy as np
import pytest

from app.core.face import Frame
from app.vision.codes import EVERY, MAX_CHARACTERS, MOST_CORNERS, CodeReader
from app.vision.messages import Wanted
from tests.vision import scenes

TEXT = "VESTIBULE:k7Qd93mZpB2xYt4w"
SIZE = (1280, 720)


def code_of(text: str):
    """A code with its white border, 8 px to a module."""
    modules = cv2.QRCodeEncoder.create().encode(text)
    return cv2.resize(
        np.pad(modules, 2, constant_values=255), None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST
    )


def held(  # noqa: PLR0913 - how a code is held
    code, *, width_px: float, at=(640, 360), turned_deg=0.0, tilted_deg=0.0, blur_px=0.0
):
    """A camera's frame: a code before a grey wall, on a display that is not quite black and white."""
    side = code.shape[0]
    turn, tilt = np.deg2rad([turned_deg, tilted_deg])
    centred = np.array([[1, 0, -side / 2], [0, 1, -side / 2], [0, 0, 1]])
    far = 2 * side
    tilted = np.array([[far * np.cos(tilt), 0, 0], [0, far, 0], [np.sin(tilt), 0, far]])
    scale = width_px / side
    turned = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1 / scale]])
    placed = np.array([[1, 0, at[0]], [0, 1, at[1]], [0, 0, 1]])
    finer = np.diag([3.0, 3.0, 1.0])  # drawn three times as large, so that the reduced picture is smooth
    way, large = finer @ placed @ turned @ tilted @ centred, (3 * SIZE[0], 3 * SIZE[1])
    display = np.full((*large[::-1],), 130, np.uint8)
    cv2.warpPerspective(
        (code * 0.75 + 30).astype(np.uint8), way, large, display, borderMode=cv2.BORDER_TRANSPARENT
    )
    picture = cv2.resize(display, SIZE, interpolation=cv2.INTER_AREA)
    if blur_px:
        picture = cv2.GaussianBlur(picture, (0, 0), blur_px)
    noise = np.random.default_rng(1).normal(0, 3, (*SIZE[::-1], 3))
    return np.clip(picture[..., None] + noise, 0, 255).astype(np.uint8)


def grid_of(tile) -> np.ndarray:
    """A frame full of one small picture."""
    many = np.tile(tile, (SIZE[1] // tile.shape[0] + 1, SIZE[0] // tile.shape[1] + 1))
    return np.dstack([many[: SIZE[1], : SIZE[0]]] * 3)


@pytest.fixture(scope="module")
def reader() -> CodeReader:
    return CodeReader()


@pytest.mark.parametrize(
    "how",
    [
        {"width_px": 220},
        {"width_px": 100},
        {"width_px": 600},
        {"width_px": 220, "at": (150, 600)},
        {"width_px": 220, "turned_deg": 33},
        {"width_px": 220, "turned_deg": 180},
        {"width_px": 300, "tilted_deg": 35},
        {"width_px": 300, "tilted_deg": -30, "turned_deg": 12},
        {"width_px": 130, "blur_px": 1.0},
        {"width_px": 500, "blur_px": 3.0},
    ],
    ids=str,
)
def test_a_code_is_read_however_it_is_held(reader, how):
    assert reader.find(held(code_of(TEXT), **how)) == (TEXT,)


def test_a_camera_with_more_pixels_reads_it_too(reader):
    large = cv2.resize(held(code_of(TEXT), width_px=220), None, fx=2.5, fy=2.5)
    assert reader.find(large) == (TEXT,)


def test_of_two_codes_one_at_least_is_read_and_the_same_text_is_said_once(reader):
    both = held(code_of(TEXT), width_px=200, at=(300, 300))
    both[:, 640:] = held(code_of("another"), width_px=200, at=(900, 300))[:, 640:]
    assert set(reader.find(both)) & {TEXT, "another"}
    both[:, 640:] = held(code_of(TEXT), width_px=200, at=(900, 300))[:, 640:]
    assert reader.find(both) == (TEXT,)


@pytest.mark.parametrize("name", ["obama.jpg", "biden.jpg", "astronaut.png"])
@pytest.mark.models
def test_a_face_is_no_code(reader, name):
    assert reader.find(scenes.pixels_of(name)) == ()


def test_a_code_that_is_too_small_or_half_covered_is_none(reader):
    assert reader.find(held(code_of(TEXT), width_px=25)) == ()
    covered = held(code_of(TEXT), width_px=300)
    covered[:, 640:] = 130
    assert reader.find(covered) == ()


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("x" * MAX_CHARACTERS, True),
        ("x" * (MAX_CHARACTERS + 1), False),
        ("two\nlines", False),
        ("bell\a", False),
        ("Grüße", True),
    ],
)
def test_only_short_printable_texts_are_handed_on(reader, text, is_read):
    assert reader.find(held(code_of(text), width_px=600)) == ((text,) if is_read else ())


@pytest.mark.parametrize("shape", [(1, 1), (1, 1000), (1000, 1), (3, 3), (90, 160), (2160, 3840)])
@pytest.mark.parametrize("fill", ["zeros", "noise"])
def test_no_picture_makes_it_fail(reader, shape, fill):
    most = {"zeros": 1, "noise": 256}[fill]
    pixels = np.random.default_rng(2).integers(0, most, (*shape, 3), dtype=np.uint8)
    assert reader.find(pixels) == ()


@pytest.mark.parametrize("seed", range(20))
def test_damaged_codes_give_the_text_or_nothing(reader, seed):
    random = np.random.default_rng(seed)
    pixels = held(code_of(TEXT), width_px=random.uniform(100, 500), turned_deg=random.uniform(0, 360))
    for _ in range(random.integers(5, 120)):
        left, top, side = random.integers(300, 900), random.integers(50, 600), random.integers(2, 40)
        pixels[top : top + side, left : left + side] = random.integers(0, 256)
    assert reader.find(pixels) in {(), (TEXT,)}


class Refuses:
    """A detector that must not be asked."""

    def detectAndDecodeMulti(self, _):  # noqa: N802 - OpenCV's name
        raise AssertionError("asked")


@pytest.mark.parametrize("module_px", [2, 4, 8])
def test_a_page_full_of_codes_or_of_their_corners_is_not_decoded(monkeypatch, module_px):
    """OpenCV would be busy with it for minutes."""
    corner = np.pad(np.full((7, 7), 255, np.uint8), 2, constant_values=255)
    corner[2:9, 2:9] = 0
    corner[3:8, 3:8] = 255
    corner[4:7, 4:7] = 0
    reader = CodeReader()
    monkeypatch.setattr(reader, "_detector", Refuses())
    for modules in (corner, code_of(TEXT)[::8, ::8]):
        tile = np.kron(modules, np.ones((module_px, module_px), np.uint8))
        assert (SIZE[0] // tile.shape[1]) * (SIZE[1] // tile.shape[0]) * 3 > MOST_CORNERS
        assert reader.find(grid_of(tile)) == ()


@pytest.mark.parametrize("fault", [cv2.error("odd"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd")])
def test_what_the_decoder_cannot_stand_is_no_code(monkeypatch, fault):
    class Fails:
        def detectAndDecodeMulti(self, _):  # noqa: N802 - OpenCV's name
            raise fault

    reader = CodeReader()
    monkeypatch.setattr(reader, "_detector", Fails())
    assert reader.find(held(code_of(TEXT), width_px=220)) == ()


def test_it_looks_at_every_few_frames():
    reader, pixels = CodeReader(), held(code_of(TEXT), width_px=220)
    assert [bool(reader.read(pixels)) for _ in range(2 * EVERY + 1)] == [
        number % EVERY == 0 for number in range(2 * EVERY + 1)
    ]


@pytest.mark.models
def test_an_analysis_has_codes_only_if_they_are_wanted(analyser):
    frame = Frame(held(code_of(TEXT), width_px=220), 0)
    assert [analyser.analyse(frame, Wanted()).codes for _ in range(EVERY)] == [()] * EVERY
    assert TEXT in {text for _ in range(EVERY) for text in analyser.analyse(frame, Wanted(codes=True)).codes}

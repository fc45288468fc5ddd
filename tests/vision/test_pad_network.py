import hashlib

import numpy as np
import pytest

from app import paths
from app.core.face import Box
from app.errors import ModelError
from app.vision.pad_network import PadNetwork, description
from tests.vision.site_network import add_to

RED, GREEN, BLUE = np.eye(3, dtype=np.uint8) * 255
FACE = Box(100, 100, 80, 100)


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """An empty models folder."""
    models = tmp_path / "models"
    models.mkdir()
    monkeypatch.setattr(paths, "models_folder", lambda: models)
    return models


def seen(colour, *, around=(0, 0, 0)):
    """A face of one colour, as large as its crop, in a frame of another."""
    pixels = np.full((300, 300, 3), around, np.uint8)
    pixels[75:225, 65:215] = colour
    return pixels


def loaded():
    network = PadNetwork.find()
    assert network is not None
    return network


def test_nothing_is_loaded_where_a_site_added_nothing(folder):
    assert PadNetwork.find() is None
    (folder / "site.toml").write_text("# nothing yet\n")
    assert PadNetwork.find() is None


@pytest.mark.parametrize(("colour", "genuine"), [(RED, 1.5), (GREEN, 0.5), (BLUE, -0.5)])
def test_the_score_is_on_the_scale_of_the_two_limits(folder, colour, genuine):
    add_to(folder)
    assert loaded().genuine(seen(colour), FACE) == pytest.approx(genuine, abs=0.05)


def test_colours_and_outputs_are_ordered_as_described(folder):
    add_to(folder, colours="bgr")
    assert loaded().genuine(seen(RED), FACE) < 0
    add_to(folder, real=1, spoof=0)
    assert loaded().genuine(seen(RED), FACE) < 0


def test_the_crop_is_as_large_as_described(folder):
    add_to(folder, crop=1.5)
    assert loaded().genuine(seen(RED, around=BLUE), FACE) > 1.3
    add_to(folder, crop=3.0)
    assert loaded().genuine(seen(RED, around=BLUE), FACE) < 0.5


@pytest.mark.parametrize("box", [Box(-60, -60, 100, 100), Box(280, 280, 100, 100), Box(10, 10, 0, 0)])
def test_a_face_at_the_border_is_judged(folder, box):
    add_to(folder)
    whole = np.full((300, 300, 3), RED, np.uint8)
    assert loaded().genuine(whole, box) == pytest.approx(1.5, abs=0.05)


def test_a_file_that_is_not_the_one_described_is_refused(folder):
    add_to(folder)
    (folder / "site.onnx").write_bytes(b"another network")
    with pytest.raises(ModelError, match=r"site\.onnx is not the one that .*site\.toml describes"):
        PadNetwork.find()


def test_a_file_that_is_missing_is_a_sentence(folder):
    add_to(folder)
    (folder / "site.onnx").unlink()
    with pytest.raises(ModelError, match=r"site\.onnx cannot be read: No such file .*or remove it"):
        PadNetwork.find()


def test_a_file_that_is_no_network_is_a_sentence(folder):
    add_to(folder, sha256=hashlib.sha256(b"no network").hexdigest())
    (folder / "site.onnx").write_bytes(b"no network")
    with pytest.raises(ModelError, match="could not be run"):
        PadNetwork.find()


def test_a_network_with_another_input_is_a_sentence(folder):
    add_to(folder, input_px=48)
    with pytest.raises(ModelError, match="could not be run with an input of 48 pixels"):
        PadNetwork.find()


def test_an_output_that_the_network_has_not_is_a_sentence(folder):
    add_to(folder, spoof=2)
    with pytest.raises(ModelError, match="only 2 outputs"):
        PadNetwork.find()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"file": "../elsewhere.onnx"}, "in the models folder"),
        ({"file": ""}, "in the models folder"),
        ({"sha256": "1234"}, "64 hexadecimal digits"),
        ({"input_px": 0}, "input_px must be"),
        ({"input_px": "large"}, "input_px cannot be 'large'"),
        ({"input_px": True}, "input_px cannot be True"),
        ({"crop": 0.2}, "crop must be"),
        ({"colours": "grey"}, "colours must be"),
        ({"real": 1}, "two different outputs"),
        ({"spoof": -1}, "two different outputs"),
        ({"real_at": -0.5}, "less than real_at"),
        ({"treshold": 1}, "unexpected keyword argument 'treshold'"),
    ],
)
def test_what_cannot_be_is_named(folder, changes, said):
    add_to(folder, **changes)
    with pytest.raises(ModelError, match=said):
        description()


def test_a_whole_number_may_stand_for_a_limit(folder):
    add_to(folder, crop=2, spoof_at=-1, real_at=1)
    found = description()
    assert found is not None
    assert found.crop == 2


@pytest.mark.parametrize("text", ["[pad", "pad = 3\n", "[pad]\n", "\xff"])
def test_a_description_that_is_none_is_a_sentence(folder, text):
    (folder / "site.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match=r"site\.toml"):
        description()

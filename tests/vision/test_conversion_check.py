import json

import numpy as np
import pytest

from app.vision import conversion_check, model_files

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def files():
    names = (model_files.EMBEDDER, model_files.EMBEDDER_WEIGHTS, model_files.LANDMARK_PREDICTOR)
    return [model_files.model_path(name) for name in names]


def test_the_converted_network_gives_the_embeddings_of_dlib(files, capsys):
    picture = model_files.sample_path("obama.jpg")
    assert conversion_check.main([*map(str, files), str(picture)]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["chips"] == conversion_check.RANDOM_CHIPS + 1
    assert result["largest_difference"] < 1e-5


def test_a_network_with_other_weights_is_noticed(files, tmp_path):
    network, weights, _ = files
    altered = bytearray(network.read_bytes())
    middle = len(altered) // 2 // 4 * 4
    altered[middle : middle + 4000] = bytes(4000)
    (tmp_path / "altered.onnx").write_bytes(altered)
    chips = np.stack(conversion_check.random_chips())
    assert conversion_check.largest_difference(chips, tmp_path / "altered.onnx", weights) > 1e-5


def test_the_random_chips_are_always_the_same():
    first, second = conversion_check.random_chips(), conversion_check.random_chips()
    assert len(first) == conversion_check.RANDOM_CHIPS
    assert all(chip.shape == (150, 150, 3) and chip.dtype == np.uint8 for chip in first)
    assert np.array_equal(np.stack(first), np.stack(second))


def test_a_picture_without_a_face_gives_no_chip(files):
    assert conversion_check.face_chips([model_files.sample_path("chelsea.png")], files[2]) == []

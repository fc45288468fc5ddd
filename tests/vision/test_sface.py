import contextlib

import numpy as np
import onnxruntime
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import ModelError
from app.vision import model_files, onnx_graph
from app.vision.sface import CROP_PX, sface_onnx

pytestmark = pytest.mark.models

GRAPH, INPUT = 7, 11
"""Numbers of protobuf fields: the graph of a model, an input of a graph."""


@pytest.fixture(scope="module")
def file() -> bytes:
    return model_files.model_path(model_files.SECOND_OPINION).read_bytes()


@pytest.fixture(scope="module")
def rewritten(file):
    return onnxruntime.InferenceSession(sface_onnx(file), providers=["CPUExecutionProvider"])


@pytest.fixture(scope="module")
def original(file):
    """The file itself, run by ONNX Runtime: all its operators, without the constants as inputs."""
    quiet = onnxruntime.SessionOptions()
    quiet.log_severity_level = 3
    return onnxruntime.InferenceSession(with_one_input(file), quiet, providers=["CPUExecutionProvider"])


def with_one_input(model: bytes) -> bytes:
    """Leave out every input but `data`; the file lists its constants among them."""
    written = b""
    for number, value in onnx_graph._fields(memoryview(model)):
        if number == GRAPH and isinstance(value, memoryview):
            inner = onnx_graph._fields(value)
            kept = (field(*one) for one in inner if one[0] != INPUT or named(one[1]) == b"data")
            written += field(number, b"".join(kept))
        else:
            written += field(number, value)
    return written


def field(number: int, value: int | memoryview | bytes) -> bytes:
    if isinstance(value, int):
        return onnx_graph._number(number, value)
    return onnx_graph._bytes(number, bytes(value))


def named(value: int | memoryview) -> bytes:
    assert isinstance(value, memoryview)
    return next(bytes(one) for number, one in onnx_graph._fields(value) if number == 1)


def embedded(session: onnxruntime.InferenceSession, crops: np.ndarray) -> np.ndarray:
    return np.asarray(session.run(["embeddings"], {"crops": crops})[0])


def embedded_by_the_file(session: onnxruntime.InferenceSession, crops: np.ndarray) -> np.ndarray:
    planes = crops.transpose(0, 3, 1, 2).astype(np.float32)
    return np.concatenate([session.run(["fc1"], {"data": one[None]})[0] for one in planes])


def noise(count: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (count, CROP_PX, CROP_PX, 3), np.uint8)


@pytest.mark.parametrize("kind", ["noise", "black", "white", "slope"])
def test_the_rewritten_network_gives_the_numbers_of_the_file(original, rewritten, kind):
    slope = np.broadcast_to(np.arange(CROP_PX, dtype=np.uint8)[:, None, None], (CROP_PX, CROP_PX, 3))
    crops = {
        "noise": noise(3),
        "black": np.zeros((1, CROP_PX, CROP_PX, 3), np.uint8),
        "white": np.full((1, CROP_PX, CROP_PX, 3), 255, np.uint8),
        "slope": np.stack([slope, slope[::-1], slope.swapaxes(0, 1)]),
    }[kind]
    found, expected = embedded(rewritten, crops), embedded_by_the_file(original, crops)
    assert found.shape == expected.shape == (len(crops), 128)
    assert np.abs(found - expected).max() < 1e-4  # measured: 2e-6
    assert np.abs(expected).max() > 0.1


def test_an_embedding_does_not_depend_on_what_is_embedded_with_it(rewritten):
    crops = noise(3)
    alone = np.concatenate([embedded(rewritten, one[None]) for one in crops])
    assert np.abs(embedded(rewritten, crops) - alone).max() < 1e-5


def test_onnx_runtime_takes_pixels_and_gives_128_numbers(rewritten):
    assert [(one.name, one.shape, one.type) for one in rewritten.get_inputs()] == [
        ("crops", ["N", CROP_PX, CROP_PX, 3], "tensor(uint8)")
    ]
    assert [(one.name, one.shape) for one in rewritten.get_outputs()] == [("embeddings", ["N", 128])]


def test_rewriting_twice_gives_the_same_bytes(file):
    assert sface_onnx(file) == sface_onnx(file)


@settings(deadline=None)
@given(st.data())
def test_a_file_that_is_cut_off_is_refused_with_a_sentence(file, data):
    kept = data.draw(st.integers(0, len(file) - 100))
    with pytest.raises(
        ModelError,
        match=r"^The file of the second face network could not be read: .+\. Run packaging/run again\.$",
    ):
        sface_onnx(file[:kept])


@settings(deadline=None)
@given(st.binary(max_size=2000))
@example(b"")
@example(b"\0" * 5000)
@example(b"\xff" * 5000)
@example(b"not a network at all " * 100)
def test_any_other_bytes_are_refused_with_a_sentence(data):
    with pytest.raises(ModelError, match=r"could not be read: .+ Run packaging/run again\.$"):
        sface_onnx(data)


def test_another_network_is_refused_with_a_sentence():
    other = model_files.model_path(model_files.EMBEDDER).read_bytes()
    with pytest.raises(ModelError, match=r"second face network could not be read"):
        sface_onnx(other)


@pytest.fixture(scope="module")
def tensors(file):
    return onnx_graph.initializers(file)


@settings(max_examples=12, deadline=None, derandomize=True)
@given(st.data())
def test_a_damaged_byte_where_a_tensor_is_described_is_refused_or_does_not_matter(file, tensors, data):
    name = data.draw(st.sampled_from(sorted(tensors)))
    at = file.rindex(name.encode()) + data.draw(st.integers(-12, len(name) + 6))
    damaged = bytearray(file)
    damaged[at] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(ModelError), np.errstate(all="ignore"):
        assert sface_onnx(bytes(damaged))

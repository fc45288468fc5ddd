import contextlib
import hashlib

import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import ModelError
from app.vision import convert, model_files
from app.vision.convert import onnx_from_dlib, read_network

pytestmark = pytest.mark.models

HEAD_BYTES = 400
"""Where the file's own description is: names, versions, means, the first layer's shape."""


@pytest.fixture(scope="module")
def weights() -> bytes:
    return model_files.model_path(model_files.EMBEDDER_WEIGHTS).read_bytes()


def test_the_network_has_29_convolutions_and_gives_128_numbers(weights):
    network = read_network(weights)
    assert len(network.convolutions) == convert.CONVOLUTIONS == 29
    assert network.convolutions[0].weights.shape == (32, 3, 7, 7)
    assert network.convolutions[-1].weights.shape == (256, 256, 3, 3)
    assert network.projection.shape == (256, 128)


def test_converting_twice_gives_the_same_bytes_and_those_of_set_up(weights):
    first = onnx_from_dlib(weights)
    assert onnx_from_dlib(weights) == first
    record = model_files.conversion()
    assert record is not None
    assert hashlib.sha256(first).hexdigest() == record.sha256


def test_onnx_runtime_takes_the_converted_network(weights):
    session = onnxruntime.InferenceSession(onnx_from_dlib(weights), providers=["CPUExecutionProvider"])
    assert [(one.name, one.shape, one.type) for one in session.get_inputs()] == [
        ("chips", ["N", 150, 150, 3], "tensor(uint8)")
    ]
    assert [(one.name, one.shape) for one in session.get_outputs()] == [("embeddings", ["N", 128])]


@pytest.mark.parametrize("kept", [0, 1, 20, 300, 400, 50_000, 22_466_065])
def test_a_file_that_is_cut_off_is_refused(weights, kept):
    with pytest.raises(
        ModelError, match=rf"could not be read: .*ends at byte {kept}.*Run packaging/run again"
    ):
        onnx_from_dlib(weights[:kept])


def test_bytes_after_the_end_are_refused(weights):
    with pytest.raises(ModelError, match=r"3 bytes are left over"):
        onnx_from_dlib(weights + b"abc")


@pytest.mark.parametrize(
    "data", [b"\0" * 5000, b"\xff" * 5000, b"not a network at all " * 100, bytes(range(256))]
)
def test_a_file_that_is_something_else_is_refused(data):
    with pytest.raises(
        ModelError, match=r"^dlib's weight file could not be read: .+ Run packaging/run again\.$"
    ):
        onnx_from_dlib(data)


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_refused_with_a_sentence(data):
    with pytest.raises(ModelError):
        onnx_from_dlib(data)


positions = st.integers(0, HEAD_BYTES - 1)
flips = st.integers(1, 255)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(positions, flips)
def test_a_damaged_byte_is_refused_or_does_not_matter(weights, at, flipped):
    damaged = bytearray(weights)
    damaged[at] ^= flipped
    with contextlib.suppress(ModelError):
        assert onnx_from_dlib(bytes(damaged))


@settings(max_examples=500, deadline=None, derandomize=True)
@given(positions, flips)
def test_a_damaged_byte_in_a_file_that_is_cut_off_is_refused(weights, at, flipped):
    damaged = bytearray(weights[:100_000])
    damaged[at] ^= flipped
    with pytest.raises(ModelError):
        onnx_from_dlib(bytes(damaged))

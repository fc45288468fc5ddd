import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from app.vision import onnx_graph
from app.vision.onnx_graph import FLOAT, INT64, Graph, initializers, integer, integers

floats = arrays(np.float32, array_shapes(max_dims=4, max_side=5), elements=st.floats(width=32))
whole = arrays(np.int64, array_shapes(max_dims=4, max_side=5))
tensors = st.lists(floats | whole, max_size=5)


def model_with(*constants: np.ndarray) -> bytes:
    graph = Graph()
    for one in constants:
        graph.constant(one)
    return graph.model("test", inputs=[], outputs=[])


def tensor(shape: tuple[int, ...], kind: int, data: bytes) -> bytes:
    """Return a model with one tensor that says this of itself."""
    dims = b"".join(onnx_graph._number(1, size) for size in shape)
    said = dims + onnx_graph._number(2, kind) + onnx_graph._string(8, "x") + onnx_graph._bytes(9, data)
    return onnx_graph._bytes(7, onnx_graph._bytes(5, said))


@given(tensors)
def test_constants_that_are_written_are_read(constants):
    found = initializers(model_with(*constants))
    assert len(found) == len(constants)
    for one, (name, read) in zip(constants, found.items(), strict=True):
        assert name == f"c{list(found).index(name)}"
        assert (read.dtype, read.shape) == (one.dtype, one.shape)
        assert read.tobytes() == one.tobytes()


def test_numbers_of_8_bits_are_read():
    found = initializers(tensor((2, 2), 3, bytes([1, 2, 255, 128])))
    assert np.array_equal(found["x"], [[1, 2], [-1, -128]])
    assert found["x"].dtype == np.int8


def test_floats_are_read_whether_raw_or_a_list():
    numbers = np.array([1, 2], np.float32)
    said = onnx_graph._number(1, 2) + onnx_graph._number(2, FLOAT) + onnx_graph._string(8, "x")
    listed = onnx_graph._bytes(4, numbers.tobytes())
    found = initializers(onnx_graph._bytes(7, onnx_graph._bytes(5, said + listed)))
    assert np.array_equal(found["x"], numbers)


def test_a_number_alone_has_no_shape():
    assert initializers(tensor((), INT64, np.int64(7).tobytes()))["x"] == 7


@given(st.data())
def test_a_model_that_is_cut_off_is_refused(data):
    graph = Graph()
    graph.constant(np.arange(20, dtype=np.float32))
    graph.add("Relu", ["x"])
    inside = graph.model("test", inputs=[("x", FLOAT, (1, "N"))], outputs=[])
    opset = len(onnx_graph._message(8, onnx_graph._string(1, "") + onnx_graph._number(2, 13)))
    kept = data.draw(st.integers(16, len(inside) - opset - 1))
    with pytest.raises(ValueError, match="cut off"):
        initializers(inside[:kept])


@pytest.mark.parametrize(
    ("shape", "kind", "data"),
    [
        ((2,), FLOAT, bytes(4)),
        ((1,), FLOAT, bytes(3)),
        ((1,), INT64, bytes(4)),
        ((), FLOAT, b""),
        ((1,), 11, bytes(8)),
        ((1,), 0, bytes(4)),
        ((2**40, 2**40), FLOAT, bytes(4)),
    ],
)
def test_a_tensor_that_contradicts_itself_is_refused(shape, kind, data):
    with pytest.raises(ValueError, match=r"."):
        initializers(tensor(shape, kind, data))


def test_a_kind_of_number_that_is_not_known_is_named():
    with pytest.raises(ValueError, match="the tensor x has numbers of kind 11"):
        initializers(tensor((1,), 11, bytes(8)))


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    try:
        found = initializers(data)
    except ValueError:
        return
    assert isinstance(found, dict)


@pytest.mark.parametrize("value", [0, 1, 127, 128, 300, 2**31, 2**63 - 1])
def test_a_number_of_any_size_is_read_as_it_was_written(value):
    written = memoryview(onnx_graph._varint(value))
    assert onnx_graph._read_varint(written, 0) == (value, len(written))


def test_numbers_of_fixed_length_are_passed_over():
    fixed = bytes([1 << 3 | 1]) + bytes(8) + bytes([2 << 3 | 5]) + bytes(4)
    assert initializers(fixed + model_with(np.ones(3, np.float32)))["c0"].tolist() == [1, 1, 1]


def test_onnx_runtime_computes_what_a_graph_says():
    """Two channels, each filtered on its own, with a border and a step of two, then the sum with itself."""
    graph = Graph()
    weights = np.stack([np.full((1, 3, 3), 1, np.float32), np.full((1, 3, 3), 2, np.float32)])
    value = graph.convolution("x", weights, np.array([0, 10], np.float32), stride=2, padding=1, groups=2)
    turned = graph.add("Transpose", [value], [integers("perm", (0, 2, 3, 1))])
    flat = graph.add("Flatten", [turned], [integer("axis", 1)])
    graph.add("Add", [flat, flat], output="y")
    model = graph.model("test", inputs=[("x", FLOAT, ("N", 2, 4, 4))], outputs=[("y", FLOAT, ("N", 8))])
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert [(one.name, one.shape) for one in session.get_inputs()] == [("x", ["N", 2, 4, 4])]
    (found,) = session.run(["y"], {"x": np.ones((3, 2, 4, 4), np.float32)})
    assert found.shape == (3, 8)
    assert found[0].tolist() == [8, 36, 12, 44, 12, 44, 18, 56]

"""dlib's weight file → ONNX, once, at set-up; neither dlib nor the `onnx` package is needed.

`dlib_face_recognition_resnet_model_v1.dat` is dlib's own serialization of a 29-convolution residual
network. Its layout follows dlib's public sources (`serialize.h`, `dnn/core.h`, `dnn/layers.h`); the
network that is built from it is `dnn_face_recognition_ex.cpp`'s `anet_type`.

Affine layers are folded into the convolution before them (in float64), so that ONNX Runtime runs one
operator where dlib runs two; the largest difference of the 128 numbers to dlib's own is below 1e-6.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.errors import ModelError
from app.vision.onnx_graph import FLOAT, UINT8, Graph, integer, integers

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHANNEL_MEANS_RGB = (122.782, 117.001, 104.298)
"""What the input layer subtracts per channel (dlib, `input_rgb_image_sized`)."""

CONVOLUTIONS = 29
"""Convolutions in the network; each is followed by one affine layer."""

LAYER_VERSIONS = 130
"""Version numbers that precede the layers' contents, one for each wrapped layer."""

BLOCKS: tuple[tuple[int, bool], ...] = (
    *((32, False),) * 3,
    *((64, True), (64, False), (64, False), (64, False)),
    *((128, True), (128, False), (128, False)),
    *((256, True), (256, False), (256, False), (256, True)),
)
"""Residual blocks in forward order: filters, and whether the block halves the map."""


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """One convolution with the affine layer after it folded in.

    Attributes:
        weights: float32, shape (filters, channels, rows, columns).
        biases: float32, shape (filters,).
        stride: Step in both directions, in pixels.
        padding: Zeros added at every border, in pixels.
    """

    weights: NDArray[np.float32]
    biases: NDArray[np.float32]
    stride: int
    padding: int


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The weights of dlib's face network.

    Attributes:
        convolutions: The 29 convolutions in forward order.
        projection: float32, shape (256, 128): the last layer, without a bias.
    """

    convolutions: tuple[Convolution, ...]
    projection: NDArray[np.float32]


def onnx_from_dlib(data: bytes) -> bytes:
    """Convert the contents of dlib's weight file into an ONNX model.

    The model takes `chips`, uint8 RGB of shape (N, 150, 150, 3), and gives `embeddings`, float32 of
    shape (N, 128), not normalized: distances between them are on dlib's own scale.

    Raises:
        ModelError: The file is not dlib's face network.
    """
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # in a damaged file numbers may be anything
            return write_onnx(read_network(data))
    except (ValueError, OverflowError) as error:  # OverflowError: a number no real file has
        sentence = f"dlib's weight file could not be read: {error}. Run packaging/run again."
        raise ModelError(sentence) from error


# ---------------------------------------------------------------------------------------------------------
# Reading dlib's serialization


class _Reader:
    """A cursor over dlib's serialized values."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def raw(self, count: int) -> bytes:
        """Return the next bytes as they are."""
        if count < 0:
            raise ValueError(f"a negative length before byte {self.at}")
        chunk = self._data[self.at : self.at + count]
        if len(chunk) < count:
            raise ValueError(f"it ends at byte {len(self._data)}")
        self.at += count
        return chunk

    def integer(self) -> int:
        """Read a control byte (sign and length) and the magnitude, little end first."""
        control = self.raw(1)[0]
        if control & 0x70 or not control & 0x0F:
            raise ValueError(f"no number at byte {self.at - 1}")
        magnitude = int.from_bytes(self.raw(control & 0x0F), "little")
        return -magnitude if control & 0x80 else magnitude

    def integers(self, count: int) -> list[int]:
        """Read several integers."""
        return [self.integer() for _ in range(count)]

    def real(self) -> float:
        """Read a floating-point number: mantissa, then exponent of two."""
        mantissa, exponent = self.integers(2)
        return math.ldexp(mantissa, exponent)

    def text(self) -> str:
        """Read a length and that many characters."""
        return self.raw(self.integer()).decode("ascii")

    def expect(self, *tags: str) -> None:
        """Read a layer's tag; raise ValueError unless it is one of these."""
        found = self.text()
        if found not in tags:
            raise ValueError(f"expected {tags[0]} before byte {self.at}, found {found!r}")

    def tensor(self) -> NDArray[np.float32]:
        """Read a tensor: version 2, four sizes, then raw little-endian float32."""
        version, *shape = self.integers(5)
        if version != 2:
            raise ValueError(f"unknown tensor version {version} before byte {self.at}")
        count = math.prod(shape)
        return np.frombuffer(self.raw(4 * count), "<f4").reshape(shape)

    def alias(self) -> tuple[int, ...]:
        """Read an alias tensor, which is only a shape."""
        version, *shape = self.integers(5)
        if version != 1:
            raise ValueError(f"unknown alias version {version} before byte {self.at}")
        return tuple(shape)

    def trailer(self) -> None:
        """Skip what follows each computing layer: three flags and three empty tensors."""
        self.raw(3)
        for _ in range(3):
            self.tensor()


def read_network(data: bytes) -> Network:
    """Read dlib's weight file; a right reading ends exactly on its last byte.

    Raises:
        ValueError: The bytes are something else.
    """
    reader = _Reader(data)
    reader.integer()
    reader.expect("loss_metric_2")
    reader.real()
    reader.real()
    reader.integers(LAYER_VERSIONS)
    reader.expect("input_rgb_image_sized")
    for mean in CHANNEL_MEANS_RGB:
        if abs(reader.real() - mean) > 1e-3:
            raise ValueError("unknown channel means")
    reader.integers(2)

    convolutions = [_read_convolution(reader, first=True)]
    _read_pool(reader, "max_pool_2")
    for _, halves in BLOCKS:
        convolutions.append(_read_convolution(reader))
        convolutions.append(_read_convolution(reader, activated=False))
        if halves:
            _read_pool(reader, "avg_pool_2")
        _read_plain(reader, "add_prev_")
        _read_plain(reader, "relu_")
    _read_pool(reader, "avg_pool_2")

    reader.expect("fc_2")
    outputs, inputs = reader.integers(2)
    projection = reader.tensor().reshape(inputs, outputs)
    reader.alias()
    reader.alias()
    reader.integer()
    for _ in range(4):
        reader.real()
    reader.trailer()
    if reader.at != len(data):
        raise ValueError(f"{len(data) - reader.at} bytes are left over")
    return Network(tuple(convolutions), projection)


def _read_convolution(reader: _Reader, *, first: bool = False, activated: bool = True) -> Convolution:
    """Read a convolution, its affine layer and, unless a sum follows, its relu."""
    reader.expect("con_4")
    parameters = reader.tensor().ravel()
    filters, _rows, _columns, stride, _stride_x, padding, _padding_x = reader.integers(7)
    shape = reader.alias()
    reader.alias()
    for _ in range(4):
        reader.real()
    reader.trailer()
    if first:
        reader.integer()
    reader.expect("affine_")
    gamma, beta = reader.tensor().astype(np.float64).reshape(2, filters)
    reader.alias()
    reader.alias()
    reader.integer()
    reader.trailer()
    if activated:
        _read_plain(reader, "relu_")

    weights = parameters[:-filters].reshape(shape).astype(np.float64)
    biases = parameters[-filters:].astype(np.float64)
    return Convolution(
        (weights * gamma[:, None, None, None]).astype(np.float32),
        (biases * gamma + beta).astype(np.float32),
        stride,
        padding,
    )


def _read_pool(reader: _Reader, tag: str) -> None:
    reader.expect(tag)
    reader.integers(6)
    reader.trailer()


def _read_plain(reader: _Reader, tag: str) -> None:
    reader.expect(tag)
    reader.trailer()


# ---------------------------------------------------------------------------------------------------------
# Writing ONNX


def write_onnx(network: Network) -> bytes:
    """Return the network as the bytes of an ONNX model; see `onnx_from_dlib` for its input and output."""
    graph = Graph()
    to_channels_first = [integers("perm", (0, 3, 1, 2))]
    pixels = graph.add("Cast", ["chips"], [integer("to", FLOAT)])
    planes = graph.add("Transpose", [pixels], to_channels_first)
    means = np.array(CHANNEL_MEANS_RGB, np.float32).reshape(1, 3, 1, 1)
    centred = graph.add("Sub", [planes, graph.constant(means)])
    value = graph.add("Mul", [centred, graph.constant(np.float32(1 / 256).reshape(1))])

    layers = iter(network.convolutions)
    value = graph.add("Relu", [_convolution(graph, value, next(layers))])
    side = _side_after(150, 7, 2, 0)
    value = graph.add("MaxPool", [value], [integers("kernel_shape", (3, 3)), integers("strides", (2, 2))])
    side = _side_after(side, 3, 2, 0)
    channels = 32
    for filters, halves in BLOCKS:
        inner = graph.add("Relu", [_convolution(graph, value, next(layers))])
        branch, shortcut = _convolution(graph, inner, next(layers)), value
        if halves:
            branch_side, shortcut_side = _side_after(side, 3, 2, 0), _side_after(side, 2, 2, 0)
            shortcut = graph.add(
                "AveragePool", [value], [integers("kernel_shape", (2, 2)), integers("strides", (2, 2))]
            )
            # dlib adds maps of unequal shape as if the smaller one went on with zeros.
            shortcut = _padded_end(graph, shortcut, channels=filters - channels, side=0)
            branch = _padded_end(graph, branch, channels=0, side=shortcut_side - branch_side)
            side, channels = shortcut_side, filters
        value = graph.add("Relu", [graph.add("Add", [branch, shortcut])])
    pooled = graph.add("Flatten", [graph.add("GlobalAveragePool", [value])])
    graph.add("MatMul", [pooled, graph.constant(network.projection)], output="embeddings")
    return graph.model(
        "dlib_face_recognition_resnet_model_v1",
        inputs=[("chips", UINT8, ("N", 150, 150, 3))],
        outputs=[("embeddings", FLOAT, ("N", 128))],
    )


def _convolution(graph: Graph, value: str, layer: Convolution) -> str:
    return graph.convolution(value, layer.weights, layer.biases, stride=layer.stride, padding=layer.padding)


def _padded_end(graph: Graph, value: str, *, channels: int, side: int) -> str:
    """Append zeros after the last channel, row and column; return the name of the output."""
    if not channels and not side:
        return value
    pads = np.array([0, 0, 0, 0, 0, channels, side, side], np.int64)
    return graph.add("Pad", [value, graph.constant(pads)])


def _side_after(side: int, kernel: int, stride: int, padding: int) -> int:
    """Side of a map after a convolution or pool, rounded down as dlib does."""
    return (side + 2 * padding - kernel) // stride + 1

"""Reading and writing ONNX models in protobuf's wire format.

By hand: graphs of a dozen operators do not need a library of 86 MB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

FLOAT, UINT8, _INT8, INT64 = 1, 2, 3, 7
"""Kinds of numbers in a tensor (ONNX, `TensorProto.DataType`)."""

_IR_VERSION = 8
_OPSET = 13
_NUMPY_TO_ONNX = {np.dtype("<f4"): FLOAT, np.dtype("<i8"): INT64}
_ONNX_TO_NUMPY: dict[int, np.dtype[Any]] = {
    FLOAT: np.dtype("<f4"),
    _INT8: np.dtype("i1"),
    INT64: np.dtype("<i8"),
}
_FIXED = {1: 8, 5: 4}
"""Wire types of fixed length, in bytes (protobuf)."""

Port = tuple[str, int, tuple[int | str, ...]]
"""An input or output of a model: name, kind of number, shape; a text in the shape is a free size."""


class Graph:
    """An ONNX graph that grows operator by operator."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._initializers: list[bytes] = []

    def add(
        self, operator: str, inputs: Sequence[str], attributes: Iterable[bytes] = (), output: str = ""
    ) -> str:
        """Append an operator; return the name of its output."""
        name = output or f"v{len(self._nodes)}"
        node = [_string(1, one) for one in inputs] + [_string(2, name), _string(4, operator)]
        self._nodes.append(b"".join(node + [_message(5, one) for one in attributes]))
        return name

    def constant(self, values: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """Append a constant tensor; return its name."""
        name = f"c{len(self._initializers)}"
        array = np.ascontiguousarray(values)
        dims = b"".join(_number(1, size) for size in array.shape)
        kind = _number(2, _NUMPY_TO_ONNX[array.dtype])
        self._initializers.append(dims + kind + _string(8, name) + _bytes(9, array.tobytes()))
        return name

    def convolution(  # noqa: PLR0913 - what makes a convolution
        self,
        value: str,
        weights: NDArray[np.float32],
        biases: NDArray[np.float32],
        *,
        stride: int,
        padding: int,
        groups: int = 1,
    ) -> str:
        """Append a convolution; return the name of its output.

        Args:
            value: Name of its input, (N, channels, rows, columns).
            weights: float32, shape (filters, channels / groups, rows, columns).
            biases: float32, shape (filters,).
            stride: Step in both directions, in pixels.
            padding: Zeros added at every border, in pixels.
            groups: Parts of the channels that are filtered apart.
        """
        attributes = [integers("strides", (stride,) * 2), integers("pads", (padding,) * 4)]
        attributes += [integer("group", groups)] if groups > 1 else []
        return self.add("Conv", [value, self.constant(weights), self.constant(biases)], attributes)

    def model(self, name: str, *, inputs: Sequence[Port], outputs: Sequence[Port]) -> bytes:
        """Return the whole model."""
        graph = b"".join(
            [_message(1, node) for node in self._nodes]
            + [_string(2, name)]
            + [_message(5, tensor) for tensor in self._initializers]
            + [_message(11, _value(*port)) for port in inputs]
            + [_message(12, _value(*port)) for port in outputs]
        )
        opset = _string(1, "") + _number(2, _OPSET)
        return _number(1, _IR_VERSION) + _string(2, "vestibule") + _message(7, graph) + _message(8, opset)


def initializers(model: bytes) -> dict[str, NDArray[np.generic]]:
    """Read the constant tensors of an ONNX model: float32, int8 and int64, by name.

    Raises:
        ValueError: It is no ONNX model, or has tensors of another kind.
    """
    found: dict[str, NDArray[np.generic]] = {}
    for number, graph in _fields(memoryview(model)):
        if number == 7 and isinstance(graph, memoryview):
            tensors = (one for field, one in _fields(graph) if field == 5 and isinstance(one, memoryview))
            found.update(map(_tensor, tensors))
    return found


def integer(name: str, value: int) -> bytes:
    """Return an operator's attribute that is one number."""
    return _string(1, name) + _number(3, value) + _number(20, 2)


def integers(name: str, values: Iterable[int]) -> bytes:
    """Return an operator's attribute that is a list of numbers."""
    return _string(1, name) + b"".join(_number(8, value) for value in values) + _number(20, 7)


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield the number and value of each field of a protobuf message."""
    at = 0
    while at < len(message):
        tag, at = _read_varint(message, at)
        if tag & 7 == 0:
            value, at = _read_varint(message, at)
            yield tag >> 3, value
            continue
        length, at = (_FIXED[tag & 7], at) if tag & 7 in _FIXED else _read_varint(message, at)
        if at + length > len(message):
            raise ValueError("the model is cut off")
        yield tag >> 3, message[at : at + length]
        at += length


def _read_varint(message: memoryview, at: int) -> tuple[int, int]:
    """Read a number; return it and where it ends."""
    value = shift = 0
    while at < len(message):
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("the model is cut off")


def _tensor(message: memoryview) -> tuple[str, NDArray[np.generic]]:
    shape: list[int] = []
    kind, name, data = 0, "", memoryview(b"")
    for number, value in _fields(message):
        match number, value:
            case 1, int():
                shape.append(value)
            case 2, int():
                kind = value
            case ((4 | 9), memoryview()):  # floats may be raw or a list; on the wire both are the same bytes
                data = value
            case 8, memoryview():
                name = bytes(value).decode()
    if kind not in _ONNX_TO_NUMPY:
        raise ValueError(f"the tensor {name} has numbers of kind {kind}")
    return name, np.frombuffer(data, _ONNX_TO_NUMPY[kind]).reshape(shape)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


_message = _bytes


def _string(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _value(name: str, kind: int, shape: Iterable[int | str]) -> bytes:
    sizes = [_string(2, size) if isinstance(size, str) else _number(1, size) for size in shape]
    tensor = _number(1, kind) + _message(2, b"".join(_message(1, size) for size in sizes))
    return _string(1, name) + _message(2, _message(1, tensor))

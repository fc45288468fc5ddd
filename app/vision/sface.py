"""SFace's file → the same network as ONNX Runtime runs it fast.

The file (OpenCV's model zoo, Apache-2.0) holds weights as 8-bit numbers with one scale for each block of up
to 64, and lists its constants as inputs, so that ONNX Runtime neither folds nor arranges anything. Here the
weights become float32 once, at load, batch normalization goes into the convolution before it, and the
activation is written with operators that ONNX Runtime keeps in its blocked layout: 2 times faster than the
file as it is, the 128 numbers differ by less than 1e-5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from app.errors import ModelError
from app.vision.onnx_graph import FLOAT, UINT8, Graph, initializers, integer, integers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Tensors: TypeAlias = Mapping[str, NDArray[np.generic]]

CROP_PX = 112
"""Side of the aligned face that the network takes."""

_HALVING = {"conv_3_dw", "conv_5_dw", "conv_7_dw", "conv_13_dw"}
"""Convolutions of stride 2."""

_LAYERS = ("conv_1", *(f"conv_{number}{kind}" for number in range(2, 15) for kind in ("_dw", "")))
"""Convolutions in forward order: after the first, one by channel (dw) and one across channels in turn."""

_EPSILON = 1e-3
_LAST_EPSILON = 2e-5
"""What batch normalization adds to a variance: in the convolutions, and before and after the projection."""


def sface_onnx(data: bytes) -> bytes:
    """Rewrite the contents of `face_recognition_sface_2021dec_int8bq.onnx`.

    The model takes `crops`, uint8 RGB of shape (N, 112, 112, 3), and gives `embeddings`, float32 of shape
    (N, 128), not normalized.

    Raises:
        ModelError: The file is not that network.
    """
    try:
        return _network(initializers(data))
    except (ValueError, KeyError, IndexError) as error:
        sentence = f"The file of the second face network could not be read: {error}. Run packaging/run again."
        raise ModelError(sentence) from error


def _network(tensors: Tensors) -> bytes:
    graph = Graph()
    pixels = graph.add("Cast", ["crops"], [integer("to", FLOAT)])
    planes = graph.add("Transpose", [pixels], [integers("perm", (0, 3, 1, 2))])
    # Not folded into the first convolution: its border is zero after this, not before.
    centred = graph.add("Sub", [planes, graph.constant(_floats(tensors, "scalar_op1"))])
    value = graph.add("Mul", [centred, graph.constant(_floats(tensors, "scalar_op2"))])
    for layer in _LAYERS:
        value = _layer(graph, value, layer, tensors)
    value = graph.add("Flatten", [value])
    weights, biases = _projection(tensors)
    inputs = [value, graph.constant(weights), graph.constant(biases)]
    graph.add("Gemm", inputs, [integer("transB", 1)], output="embeddings")
    return graph.model(
        "sface_2021dec",
        inputs=[("crops", UINT8, ("N", CROP_PX, CROP_PX, 3))],
        outputs=[("embeddings", FLOAT, ("N", 128))],
    )


def _layer(graph: Graph, value: str, layer: str, tensors: Tensors) -> str:
    """Append convolution, normalization and activation."""
    weights = _dequantized(tensors, f"{layer}_conv2d_weight")
    scale, shift = _normalization(tensors, f"{layer}_batchnorm", _EPSILON)
    filters, _, rows, _ = weights.shape
    value = graph.convolution(
        value,
        np.asarray(weights * scale[:, None, None, None], dtype=np.float32),
        np.asarray(shift, dtype=np.float32),
        stride=2 if layer in _HALVING else 1,
        padding=rows // 2,
        groups=filters if layer.endswith("_dw") else 1,
    )
    return _activated(graph, value, _floats(tensors, f"{layer}_relu_gamma").reshape(filters))


def _activated(graph: Graph, value: str, slope: NDArray[np.float32]) -> str:
    """Append PRelu as slope x + (1 - slope) Relu(x): ONNX Runtime has no PRelu in its fast layout."""
    if (slope > 1).any():  # in two layers
        straight = graph.add("Mul", [value, graph.constant(slope[:, None, None])])
        bent = graph.add("Mul", [graph.add("Relu", [value]), graph.constant(1 - slope[:, None, None])])
        return graph.add("Add", [straight, bent])
    # The factors as convolutions, with which ONNX Runtime fuses Relu and Add: two passes instead of four.
    straight, bent = (_scaled(graph, value, factor) for factor in (slope, 1 - slope))
    return graph.add("Add", [straight, graph.add("Relu", [bent])])


def _scaled(graph: Graph, value: str, factor: NDArray[np.float32]) -> str:
    """Append a multiplication by channel, as a convolution with one pixel."""
    weights, biases = factor[:, None, None, None], np.zeros(len(factor), np.float32)
    return graph.convolution(value, weights, biases, stride=1, padding=0, groups=len(factor))


def _projection(tensors: Tensors) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Fold the normalizations before and after the last matrix into it: (128, inputs) and (128,)."""
    weights, biases = _dequantized(tensors, "pre_fc1_weight"), _dequantized(tensors, "pre_fc1_bias")
    before, before_shift = _normalization(tensors, "bn1", _LAST_EPSILON)
    after, after_shift = _normalization(tensors, "fc1", _LAST_EPSILON)
    outputs, channels = len(after), len(before)
    by_channel = weights.reshape(outputs, channels, -1)
    biases = (biases + by_channel.sum(axis=2, dtype=np.float64) @ before_shift) * after + after_shift
    by_channel *= np.asarray(after[:, None, None] * before[:, None], dtype=np.float32)
    return by_channel.reshape(outputs, -1), np.asarray(biases, dtype=np.float32)


def _normalization(
    tensors: Tensors, name: str, epsilon: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what a batch normalization multiplies by and adds, by channel."""
    gamma, beta, mean, variance = (
        _floats(tensors, f"{name}_{part}").astype(np.float64)
        for part in ("gamma", "beta", "moving_mean", "moving_var")
    )
    scale = gamma / np.sqrt(variance + epsilon)
    return scale, beta - mean * scale


def _dequantized(tensors: Tensors, name: str) -> NDArray[np.float32]:
    """Return a tensor of weights in its own shape; blocks of equal size run along the last axis stored."""
    stored, scales, zeros = (
        _floats(tensors, f"{name}_{part}") for part in ("quantized", "scales", "zero_point")
    )
    weights = (stored.reshape(*scales.shape, -1) - zeros[..., None]) * scales[..., None]
    return np.asarray(weights.reshape(tensors[f"{name}_shape"].astype(int)), dtype=np.float32)


def _floats(tensors: Tensors, name: str) -> NDArray[np.float32]:
    return tensors[name].astype(np.float32)

"""A network that a site might add, small enough to see through: red is real, blue is not."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

from app.vision.onnx_graph import FLOAT, Graph, integer

if TYPE_CHECKING:
    from pathlib import Path

SIDE_PX = 32


def network() -> bytes:
    """Return an ONNX model whose outputs are the means of the input's first and last channel."""
    graph = Graph()
    pooled = graph.add("GlobalAveragePool", ["x"])
    weights = np.array([[1, 0, 0], [0, 0, 1]], np.float32).reshape(2, 3, 1, 1)
    means = graph.convolution(pooled, weights, np.zeros(2, np.float32), stride=1, padding=0)
    graph.add("Flatten", [means], [integer("axis", 1)], output="y")
    side = (SIDE_PX, SIDE_PX)
    return graph.model("site", inputs=[("x", FLOAT, ("N", 3, *side))], outputs=[("y", FLOAT, ("N", 2))])


def add_to(folder: Path, **changes: object) -> None:
    """Put the network and its description into a models folder, some of the description changed."""
    folder.mkdir(exist_ok=True)
    (folder / "site.onnx").write_bytes(network())
    said: dict[str, object] = {
        "file": "site.onnx",
        "sha256": hashlib.sha256(network()).hexdigest(),
        "licence": "CC0-1.0",
        "input_px": SIDE_PX,
        "crop": 1.5,
        "colours": "rgb",
        "real": 0,
        "spoof": 1,
        "spoof_at": -0.5,
        "real_at": 0.5,
    }
    lines = [
        f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {str(value).lower()}"
        for name, value in (said | changes).items()
    ]
    (folder / "site.toml").write_text("\n".join(["[pad]", *lines, ""]))

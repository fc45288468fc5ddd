"""Compares the converted embedding network with dlib itself, in a process of its own, at set-up.

`python -m app.vision.conversion_check NETWORK.onnx WEIGHTS.dat PREDICTOR.dat [PICTURE…]` prints a JSON
object with the number of chips and the largest difference, over all of them, of any of the 128 numbers.
"""

import argparse
import json
import sys
from pathlib import Path

import dlib
import numpy as np
import onnxruntime
from numpy.typing import NDArray
from PIL import Image

CHIP_PX = 150
"""Side of the aligned face image that the network takes (dlib)."""

CHIP_PADDING = 0.25
"""Margin around the face in a chip, as a share of it (dlib)."""

RANDOM_CHIPS = 6
"""Half of them noise, half of them smooth; the same on every machine."""


def main(arguments: list[str] | None = None) -> int:
    """Print the largest difference; return 0."""
    parser = argparse.ArgumentParser(prog="conversion_check")
    for name in ("network", "weights", "predictor"):
        parser.add_argument(name, type=Path)
    parser.add_argument("pictures", nargs="*", type=Path)
    given = parser.parse_args(arguments)

    chips = [*random_chips(), *face_chips(given.pictures, given.predictor)]
    largest = largest_difference(np.stack(chips), given.network, given.weights)
    sys.stdout.write(json.dumps({"chips": len(chips), "largest_difference": largest}) + "\n")
    return 0


def random_chips() -> list[NDArray[np.uint8]]:
    """Return chips without faces: uint8 RGB, shape (150, 150, 3), always the same."""
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 256, (RANDOM_CHIPS, CHIP_PX, CHIP_PX, 3), np.uint8)
    smooth = [np.asarray(Image.fromarray(chip[:5, :5]).resize((CHIP_PX, CHIP_PX))) for chip in noise[::2]]
    return [*noise[1::2], *smooth]


def face_chips(pictures: list[Path], predictor: Path) -> list[NDArray[np.uint8]]:
    """Return an aligned chip of every face that dlib finds: uint8 RGB, shape (150, 150, 3)."""
    if not pictures:
        return []
    detect, landmarks = dlib.get_frontal_face_detector(), dlib.shape_predictor(str(predictor))
    chips = []
    for picture in pictures:
        pixels = np.asarray(Image.open(picture).convert("RGB"))
        shapes = [landmarks(pixels, box) for box in detect(pixels)]
        chips += [dlib.get_face_chip(pixels, shape, size=CHIP_PX, padding=CHIP_PADDING) for shape in shapes]
    return chips


def largest_difference(chips: NDArray[np.uint8], network: Path, weights: Path) -> float:
    """Return how far any number of any embedding is from dlib's own.

    Args:
        chips: uint8 RGB, shape (N, 150, 150, 3).
        network: The converted network.
        weights: dlib's weight file.
    """
    session = onnxruntime.InferenceSession(str(network), providers=["CPUExecutionProvider"])
    embeddings = np.asarray(session.run(None, {"chips": chips})[0])
    original = dlib.face_recognition_model_v1(str(weights))
    expected = np.array([original.compute_face_descriptor(chip) for chip in chips])
    return float(np.abs(embeddings - expected).max())


if __name__ == "__main__":
    sys.exit(main())

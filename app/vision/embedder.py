"""The two face networks, run by ONNX Runtime: aligned faces → embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from app.errors import ModelError
from app.vision import model_files
from app.vision.sface import sface_onnx

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


class Embedder:
    """dlib's network. It releases the interpreter lock while it computes."""

    def __init__(self, *, threads: int = 1) -> None:
        """Load the network.

        Args:
            threads: Cores for one call; more than one shortens the wait but not the work.

        Raises:
            ModelError: The model file is missing, altered or unreadable.
        """
        path = model_files.model_path(model_files.EMBEDDER)
        self._session = _session(path.read_bytes(), path, threads)

    def embed(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Compute the embeddings of aligned faces.

        Args:
            chips: RGB, uint8, shape (N, 150, 150, 3).

        Returns:
            float32, shape (N, 128), not normalized: distances are on dlib's scale.
        """
        (embeddings,) = self._session.run(["embeddings"], {"chips": chips})
        return np.asarray(embeddings, dtype=np.float32)

    def embed_face(self, chip: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the mean embedding of an aligned face and its mirror image, shape (128,).

        It is wrong half as often as the face alone: on LFW's development pairs FNMR 0.9 % for 1.5 % at an
        FMR of 1 %, 4.9 % for 7.5 % at 0.1 %.
        """
        return np.asarray(self.embed(_with_mirror(chip)).mean(axis=0))


class SecondEmbedder:
    """SFace, asked for a second opinion. It releases the interpreter lock while it computes."""

    def __init__(self, *, threads: int = 1) -> None:
        """Load the network; arguments and errors as of `Embedder`."""
        path = model_files.model_path(model_files.SECOND_OPINION)
        self._session = _session(sface_onnx(path.read_bytes()), path, threads)

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Compute the embeddings of aligned faces.

        Args:
            crops: RGB, uint8, shape (N, 112, 112, 3).

        Returns:
            float32, shape (N, 128), not normalized.
        """
        (embeddings,) = self._session.run(["embeddings"], {"crops": crops})
        return np.asarray(embeddings, dtype=np.float32)

    def embed_face(self, crop: NDArray[np.uint8]) -> tuple[NDArray[np.float32], float]:
        """Embed an aligned face and its mirror image.

        Returns:
            Their mean, shape (128,), of length 1; and the length that the mean had before: the less of a face
            the network recognizes in the picture, the shorter.
        """
        embeddings = self.embed(_with_mirror(crop))
        magnitude = float(np.linalg.norm(embeddings.mean(axis=0)))
        directions = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
        mean = directions.mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean)), magnitude


def _session(network: bytes, path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = False  # it would keep 34 MB, and is no faster
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelError(f"The model file {path} could not be loaded. Run packaging/run again.") from error


def _with_mirror(face: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a face and its mirror image, shape (2, …)."""
    return np.stack([face, face[:, ::-1]])

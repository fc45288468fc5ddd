"""dlib's face network, run by ONNX Runtime: aligned faces → embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from app.errors import ModelError
from app.vision import model_files

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Embedder:
    """The loaded network. It releases the interpreter lock while it computes."""

    def __init__(self, *, threads: int = 1) -> None:
        """Load the network.

        Args:
            threads: Cores for one call; more than one shortens the wait but not the work.

        Raises:
            ModelError: The model file is missing, altered or unreadable.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        path = model_files.model_path(model_files.EMBEDDER)
        try:
            self._session = onnxruntime.InferenceSession(
                path.read_bytes(), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise ModelError(
                f"The model file {path} could not be loaded. Run packaging/run again."
            ) from error

    def embed(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Compute the embeddings of aligned faces.

        Args:
            chips: RGB, uint8, shape (N, 150, 150, 3).

        Returns:
            float32, shape (N, 128), not normalized: distances are on dlib's scale.
        """
        (embeddings,) = self._session.run(["embeddings"], {"chips": chips})
        return np.asarray(embeddings, dtype=np.float32)

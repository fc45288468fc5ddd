"""What could be used in place of this program, each as a call that can be timed; for `vestibule bench`.

Nothing else imports this module, and no peer is a part of the program: face_recognition, faiss and sqlite-vec
come with the tests' requirements only. Each function loads its peer and returns the call; a peer that is not
there is a `PeerMissing`.
"""

from __future__ import annotations

import functools
import importlib
import io
import sqlite3
from typing import TYPE_CHECKING, Any

import cv2
import dlib
import numpy as np
from PIL import ImageFile

from app.errors import AppError
from app.vision import model_files
from app.vision.sface import CROP_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Frames = Sequence[NDArray[np.uint8]]
    Search = Callable[[NDArray[np.float32]], int]
    """Takes a probe, float32, shape (128,); returns the row of the nearest reference."""


class PeerMissing(AppError):
    """A peer cannot be measured here; the message says why."""


def face_recognition_loop(frames: Frames, people: NDArray[np.float32]) -> Callable[[int], object]:
    """Return face_recognition's usual loop: face locations, encodings, distances to a list of encodings.

    Args:
        frames: RGB; each round takes the next.
        people: Who is known, float32, shape (N, 128).
    """
    face_recognition = _imported("face_recognition", "face-recognition")
    known = list(people.astype(np.float64))

    def decide(number: int) -> int:
        pixels = frames[number % len(frames)]
        encodings = face_recognition.face_encodings(pixels, face_recognition.face_locations(pixels))
        return int(np.argmin(face_recognition.face_distance(known, encodings[0])))

    return decide


def face_recognition_search(people: NDArray[np.float32]) -> Callable[[bytes], tuple[int, float]]:
    """Return face_recognition's way from a picture file to the nearest of an array of encodings.

    Args:
        people: Who is known, float32, shape (N, 128).

    Returns:
        What takes a file's contents, with a face in it, and gives the row of the nearest and its distance.
    """
    face_recognition = _imported("face_recognition", "face-recognition")
    known = people.astype(np.float64)

    def search(data: bytes) -> tuple[int, float]:
        pixels = face_recognition.load_image_file(io.BytesIO(data))
        places = face_recognition.face_locations(pixels)
        largest = max(places, key=lambda place: (place[2] - place[0]) * (place[1] - place[3]))
        (encoding,) = face_recognition.face_encodings(pixels, [largest])
        distances = face_recognition.face_distance(known, encoding)
        row = int(np.argmin(distances))
        return row, float(distances[row])

    return search


def yunet_sface(frames: Frames, people: NDArray[np.float32]) -> Callable[[int], object]:
    """Return OpenCV's way: YuNet finds the face, SFace embeds it, the nearest by cosine is taken.

    One matrix product compares with everybody: that is faster than a `FaceRecognizerSF.match` for each.

    Args:
        frames: RGB, of one size; each round takes the next.
        people: Who is known, float32, shape (N, 128).
    """
    embed = sface_embedding(frames)
    known = people / np.linalg.norm(people, axis=1, keepdims=True)
    return lambda number: int(np.argmax(known @ embed(number)))


def sface_embedding(frames: Frames) -> Callable[[int], NDArray[np.float32]]:
    """Return what embeds the first face that YuNet finds in a frame; shape (128,), not normalized.

    `cv2.FaceRecognizerSF` of OpenCV 5 aligns but cannot run SFace (its new graph engine takes the file's
    weights for inputs), so `cv2.dnn` runs the file with OpenCV's classic engine, with the same numbers put
    in. The frames are made BGR here, before the time is taken: OpenCV's camera delivers them so.
    """
    detector_path = str(model_files.model_path(model_files.YUNET))
    sface_path = str(model_files.model_path(model_files.SECOND_OPINION))
    bgr = [cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR) for pixels in frames]
    detector = cv2.FaceDetectorYN.create(detector_path, "", bgr[0].shape[1::-1])
    recognizer = cv2.FaceRecognizerSF.create(sface_path, "")
    network = cv2.dnn.readNetFromONNX(sface_path, cv2.dnn.ENGINE_CLASSIC)
    size = (CROP_PX, CROP_PX)

    def embed(number: int) -> NDArray[np.float32]:
        pixels = bgr[number % len(bgr)]
        faces = detector.detect(pixels)[1]
        if faces is None:
            raise AssertionError("the sample face was not found")
        chip = recognizer.alignCrop(pixels, faces[0])
        network.setInput(cv2.dnn.blobFromImage(chip, 1, size, swapRB=True))
        return np.array(network.forward()[0], dtype=np.float32)

    return embed


def dlib_embedding(chip: NDArray[np.uint8]) -> Callable[[], NDArray[np.float64]]:
    """Return dlib's own call for the embedding of an aligned face, RGB, shape (150, 150, 3)."""
    import dlib  # noqa: PLC0415 - only here and where the conversion is checked

    network = dlib.face_recognition_model_v1(str(model_files.model_path(model_files.EMBEDDER_WEIGHTS)))
    return lambda: np.array(network.compute_face_descriptor(chip))


def face_distance(people: NDArray[np.float32]) -> Search:
    """Return a search with `face_recognition.face_distance` in a list of encodings, as its README has it."""
    return _by_face_distance(list(people.astype(np.float64)))


def face_distance_array(people: NDArray[np.float32]) -> Search:
    """Return the same search in one array, which spares the function making one each time."""
    return _by_face_distance(people.astype(np.float64))


def faiss_flat(people: NDArray[np.float32]) -> Search:
    """Return an exact search with faiss's flat index, on one thread."""
    faiss = _imported("faiss", "faiss-cpu")
    faiss.omp_set_num_threads(1)
    index = faiss.IndexFlatL2(people.shape[1])
    index.add(people)
    return lambda probe: int(index.search(probe[None], 1)[1][0, 0])


def sqlite_vec(people: NDArray[np.float32]) -> Search:
    """Return an exact search with sqlite-vec's virtual table, in memory.

    The SQLite is Python's own, or, where that was built without loading extensions, the program's.
    """
    extension = _imported("sqlite_vec", "sqlite-vec")
    connection = _extensible_sqlite()
    try:
        extension.load(connection)
    except Exception as error:  # each SQLite has an error class of its own
        raise PeerMissing(f"sqlite-vec cannot be loaded into this SQLite: {error}") from error
    connection.execute(f"CREATE VIRTUAL TABLE people USING vec0(embedding float[{people.shape[1]}])")
    connection.executemany(
        "INSERT INTO people (rowid, embedding) VALUES (?, ?)",
        ((row, embedding.tobytes()) for row, embedding in enumerate(people)),
    )
    query = "SELECT rowid FROM people WHERE embedding MATCH ? AND k = 1"
    return lambda probe: int(connection.execute(query, (probe.tobytes(),)).fetchone()[0])


def _by_face_distance(known: object) -> Search:
    face_recognition = _imported("face_recognition", "face-recognition")
    return lambda probe: int(np.argmin(face_recognition.face_distance(known, probe)))


def _extensible_sqlite() -> Any:  # noqa: ANN401 - either module's connection
    for module in (sqlite3, importlib.import_module("sqlcipher3")):
        connection = module.connect(":memory:", isolation_level=None)
        if hasattr(connection, "enable_load_extension"):
            connection.enable_load_extension(True)  # noqa: FBT003 - takes no names
            return connection
    raise PeerMissing("no SQLite here can load sqlite-vec: it was built without loading extensions")


def _imported(module: str, package: str) -> Any:  # noqa: ANN401 - a module, mostly without types
    accepts_damaged = ImageFile.LOAD_TRUNCATED_IMAGES
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise PeerMissing(
            f"{package} is not installed; it comes with packaging/requirements-test.txt"
        ) from error
    finally:  # face_recognition lets Pillow accept damaged pictures, in the whole process
        ImageFile.LOAD_TRUNCATED_IMAGES = accepts_damaged


def dlib_detection_scores(pixels: NDArray[np.uint8]) -> list[float]:
    """Return the scores of the faces dlib's detector finds in a picture enlarged once (face_recognition)."""
    _, scores, _ = _dlib_detector().run(pixels, 1, 0.0)
    return [float(one) for one in scores]


@functools.cache
def _dlib_detector() -> Any:  # noqa: ANN401 - dlib has no types
    return dlib.get_frontal_face_detector()

"""The program beside its peers, taken in turns in one process; for `vestibule bench`.

`app.cli.bench` runs this in a process of its own, so that what the peers import and change stays there. Each
function returns medians in milliseconds, ratios as `times_faster_than_…`, and, where a peer is missing, one
sentence for each in `skipped`.
"""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from app.core.face import EMBEDDING_SIZE
from app.core.gallery import SEVERAL_CORES_FROM, Gallery
from app.errors import ImageError
from app.vision import peers
from app.vision.analyser import Analyser
from app.vision.camera import open_camera
from app.vision.embedder import Embedder
from app.vision.stills import frame_from
from app.vision.timing import decision, in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

_T = TypeVar("_T")

LARGEST_LIST = 100_000
"""People up to which the peers are measured that take seconds, or gigabytes, beyond it."""

_MANY_ROUNDS = 100


def decision_times(*, people: int = 10_000, rounds: int = 40) -> dict[str, Any]:
    """Time a camera's frame → decision among many people: ours, face_recognition's loop, YuNet + SFace.

    All take the same frames: 640 x 480, one moving face. Ours is measured as it is, and with dlib alone.
    """
    camera = open_camera("fast:demo:640x480/obama.jpg")
    frames = [camera.read() for _ in range(rounds + 1)]
    camera.close()
    embeddings, both = _embeddings(people), _both(people)
    gallery = Gallery(_ids(people), both)
    others, skipped = _present(
        {
            "face_recognition": lambda: peers.face_recognition_loop(frames, embeddings),
            "yunet_sface": lambda: peers.yunet_sface(frames, embeddings),
        }
    )
    with Analyser(video=True, threads=2) as analyser, Analyser(video=True, threads=2) as dlib_alone:
        ours = {
            "decision_ms": decision(analyser, frames, gallery),
            "decision_by_dlib_ms": decision(dlib_alone, frames, gallery, second_opinion=False),
        }
        times = in_turns(ours | {f"{name}_ms": call for name, call in others.items()}, rounds)
    by_dlib = _ratios(times, "decision_by_dlib_ms", others)
    return (
        {"people": people}
        | times
        | _ratios(times, "decision_ms", others)
        | {f"by_dlib_{name}": value for name, value in by_dlib.items()}
        | skipped
    )


def embedding_times(*, rounds: int = 25) -> dict[str, Any]:
    """Time one embedding against dlib's own call on the same aligned face; also how far they are apart."""
    chip = np.random.default_rng(0).integers(0, 256, (150, 150, 3), np.uint8)
    embedder, theirs = Embedder(), peers.dlib_embedding(chip)
    calls = {
        "embedding_ms": lambda _: embedder.embed(chip[None]),
        "dlib_ms": lambda _: theirs(),
    }
    times = in_turns(calls, rounds)
    difference = float(np.abs(embedder.embed(chip[None])[0] - theirs()).max())
    ratios = _ratios(times, "embedding_ms", ["dlib"])
    return times | ratios | {"largest_difference_to_dlib": difference}


def search_times(people: int, *, rounds: int | None = None) -> dict[str, Any]:
    """Time one search for the nearest of this many people, one reference each.

    Everybody searches dlib's embeddings on one thread. Ours decides as well: it finds the second nearest and
    weighs the lead; it is also measured as the program uses it, with both networks and all cores.
    """
    rounds = rounds or (_MANY_ROUNDS if people < LARGEST_LIST else 25)
    embeddings = _embeddings(people)
    probes = [embeddings[row] + np.float32(0.02) for row in np.linspace(0, people - 1, rounds + 1, dtype=int)]
    gallery = Gallery(_ids(people), embeddings)
    found: dict[str, Callable[[NDArray[np.float32]], peers.Search]] = {"faiss_flat": peers.faiss_flat}
    if people <= LARGEST_LIST:
        found |= {
            "sqlite_vec": peers.sqlite_vec,
            "face_distance": peers.face_distance,
            "face_distance_array": peers.face_distance_array,
        }
    others, skipped = _present({name: _loading(load, embeddings) for name, load in found.items()})
    both = _both(people)
    twice = [both[row] for row in np.linspace(0, people - 1, rounds + 1, dtype=int)]
    pool = ThreadPoolExecutor(os.cpu_count())
    as_used = Gallery(_ids(people), both, parallel=pool.map if people >= SEVERAL_CORES_FROM else map)
    calls: dict[str, Callable[[int], object]] = {
        "identify_ms": lambda turn: gallery.identify(probes[turn]),
        "identify_both_ms": lambda turn: as_used.identify(twice[turn]),
    }
    calls |= {f"{name}_ms": _searching(search, probes) for name, search in others.items()}
    times = in_turns(calls, rounds)
    return {"people": people} | times | _ratios(times, "identify_ms", others) | skipped


def _present(loading: Mapping[str, Callable[[], _T]]) -> tuple[dict[str, _T], dict[str, list[str]]]:
    """Load the peers that are there; for the others `skipped` has a sentence each."""
    present: dict[str, _T] = {}
    sentences = []
    for name, load in loading.items():
        try:
            present[name] = load()
        except peers.PeerMissing as missing:
            sentences.append(str(missing))
    return present, {"skipped": list(dict.fromkeys(sentences))} if sentences else {}


def _ratios(
    times: Mapping[str, float], ours: str, others: Sequence[str] | Mapping[str, object]
) -> dict[str, float]:
    return {f"times_faster_than_{name}": times[f"{name}_ms"] / times[ours] for name in others}


def _loading(
    load: Callable[[NDArray[np.float32]], peers.Search], embeddings: NDArray[np.float32]
) -> Callable[[], peers.Search]:
    return lambda: load(embeddings)


def _searching(search: peers.Search, probes: Sequence[NDArray[np.float32]]) -> Callable[[int], object]:
    return lambda turn: search(probes[turn])


def detection_score(path: str) -> float:
    """Return the score of the best face that dlib's detector finds in a picture; -inf if it finds none.

    face_recognition uses that detector, on the picture at twice its size, as here.
    """
    try:
        pixels = frame_from(Path(path).read_bytes()).pixels
    except (OSError, ImageError):
        return -math.inf
    return max(peers.dlib_detection_scores(pixels), default=-math.inf)


def _embeddings(count: int) -> NDArray[np.float32]:
    return np.random.default_rng(0).standard_normal((count, 128), dtype=np.float32) * np.float32(0.1)


def _both(count: int) -> NDArray[np.float32]:
    """Return embeddings by both networks, float32, shape (N, 256)."""
    second = np.random.default_rng(1).standard_normal((count, EMBEDDING_SIZE), dtype=np.float32)
    second /= np.linalg.norm(second, axis=1, keepdims=True)
    return np.concatenate([_embeddings(count), second], axis=1)


def _ids(count: int) -> list[str]:
    return [f"{number:08x}" for number in range(count)]

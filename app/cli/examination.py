"""What the pictures of an evaluation show: every face embedded and judged, on all cores, each picture once.

Whatever was found is kept, so that an interrupted evaluation goes on and the next one begins at once. The
databases of enrolled people play no part.
"""

from __future__ import annotations

import dataclasses
import hashlib
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output, pictures
from app.core.face import EMBEDDING_SIZE, HeadPose
from app.core.quality import ANY, Measures, judged
from app.errors import AppError
from app.store import database, evaluations
from app.store.evaluations import Finding
from app.store.files import translated_file_errors
from app.vision.messages import Wanted
from app.vision.stills_pool import StillsPool

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from app.core.face import Analysis
    from app.core.quality import Quality

_ASKED = "mesh5, mirrored, both networks, 4"
"""What is asked of a picture; another text makes what was found before useless."""

_AT_ONCE = 64
"""Pictures examined between two writes; as many are lost by an interruption."""


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """One picture's face; nothing is known if none was found, which is an error that counts."""

    embedding: NDArray[np.float32] | None
    quality: Quality | None

    def by_dlib(self) -> Examined:
        """Return what is known without the second network's embedding."""
        if self.embedding is None:
            return self
        return dataclasses.replace(self, embedding=self.embedding[:EMBEDDING_SIZE])


def examine(options: bootstrap.Options, folder: Path, names: Iterable[str]) -> dict[str, Examined]:
    """Examine pictures, with progress; what is known already is not examined again.

    Args:
        options: What the command line says about every command.
        folder: The folder of pictures.
        names: Paths in it; repeated ones count once.

    Raises:
        AppError: The analysis itself fails. A picture that cannot be read has no face.
    """
    wanted = sorted(set(names))
    keys = {name: key for name in wanted if (key := _key(folder / name))}
    db = bootstrap.open_evaluations(options)
    try:
        found = evaluations.known(db, keys.values())
        missing = [name for name, key in keys.items() if key not in found]
        with StillsPool(processes=min(pictures.workers(), max(len(missing), 1))) as pool:
            paths = [folder / name for name in missing]
            answers = pictures.analysed(paths, Wanted(profile=ANY, every_s=0), pool)
            new: dict[str, Finding] = {}
            failed: dict[str, Finding] = {}
            tracked = output.tracked(answers, "Examining pictures", len(missing))
            for name, (_, analysis) in zip(missing, tracked, strict=True):
                if isinstance(analysis, AppError):  # it may be readable another time
                    failed[keys[name]] = Finding()
                    continue
                new[keys[name]] = _finding(analysis)
                if len(new) >= _AT_ONCE:
                    evaluations.keep(db, new)
                    found |= new
                    new = {}
            evaluations.keep(db, new)
    finally:
        database.close(db)
    found |= new | failed
    return {name: _examined(found[keys[name]] if name in keys else Finding()) for name in wanted}


def forget(options: bootstrap.Options) -> None:
    """Delete what was found in the pictures of evaluations.

    Raises:
        StoreError: A file cannot be deleted.
    """
    with translated_file_errors():
        for path in options.data.glob(f"{options.evaluations.name}*"):
            path.unlink()


def _key(path: Path) -> str:
    """Name a picture by its contents, and by what is asked of it; empty if it cannot be read."""
    try:
        with path.open("rb") as file:
            return f"{hashlib.file_digest(file, 'sha256').hexdigest()} {_ASKED}"
    except OSError:
        return ""


def _finding(analysis: Analysis) -> Finding:
    face = analysis.face
    if face is None or face.quality is None or face.embedding is None:
        return Finding()
    return Finding(face.embedding, dataclasses.asdict(face.quality.measures))


def _examined(found: Finding) -> Examined:
    if found.embedding is None or not found.measures:
        return Examined(None, None)
    pose = HeadPose(**found.measures["pose"])
    return Examined(found.embedding, judged(Measures(**{**found.measures, "pose": pose})))


def not_found(examined: Mapping[str, Examined], names: Sequence[str]) -> int:
    """Count the pictures among these in which no face was found."""
    return sum(examined[name].embedding is None for name in set(names))

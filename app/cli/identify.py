"""`vestibule identify`: who is on these pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output, pictures
from app.core.face import embedders
from app.core.gallery import Decision, Gallery
from app.core.quality import CHECK_IN_FILE
from app.core.still import still_fault
from app.errors import AppError, ImageError
from app.store import database
from app.store.references import load_references
from app.store.subjects import names
from app.vision.messages import Wanted
from app.vision.stills_pool import StillsPool

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.face import Analysis

_WORDS = {
    "identified": "this is {name} (score {score:.2f})",
    "not_enrolled": "nobody who is enrolled",
    "not_sure": "perhaps somebody who is enrolled, but not surely",
}


def identify(options: bootstrap.Options, paths: Sequence[str], *, as_json: bool) -> int:
    """Print one result for each picture; return `output.OK` only if everybody was identified."""
    recognition = options.settings().recognition
    models = embedders(second_opinion=recognition.second_opinion)
    db = bootstrap.open_store(options)
    try:
        references, known = load_references(db, models, datetime.now(UTC)), names(db)
    finally:
        database.close(db)
    gallery = Gallery(*references, fpir=recognition.fpir)
    files = _files(paths)
    identified = 0
    with StillsPool(processes=min(pictures.workers(), len(files))) as pool:
        found = pictures.analysed(
            files, Wanted(profile=CHECK_IN_FILE, every_s=0, second_opinion=recognition.second_opinion), pool
        )
        for path, analysis in output.tracked(found, "Identifying", len(files)):
            values, text = _result(analysis, gallery, known)
            output.result({"path": str(path), **values}, f"{path}: {text}", as_json=as_json)
            identified += values["outcome"] == Decision.IDENTIFIED.value
    return output.OK if identified == len(files) else output.OTHERWISE


def _files(paths: Sequence[str]) -> list[Path]:
    files: list[Path] = []
    for path in map(Path, paths):
        files += pictures.pictures_in(path) if pictures.is_folder(path) else [path]
    if not files:
        raise ImageError("There is no picture in what was named.")
    return files


def _result(
    analysis: Analysis | AppError, gallery: Gallery, known: Mapping[str, str]
) -> tuple[dict[str, object], str]:
    values: dict[str, object] = {
        "outcome": "unreadable", "name": None, "score": None, "second_score": None, "quality": None,
    }  # fmt: skip
    if isinstance(analysis, AppError):
        return values | {"reason": str(analysis)}, str(analysis)
    face = analysis.face
    if face is not None and face.quality is not None:
        values["quality"] = face.quality.unified
    fault = still_fault(analysis, CHECK_IN_FILE)
    if fault is not None:
        return values | {"outcome": fault[0].value, "reason": fault[1].value}, fault[1].value
    if face is None or face.embedding is None:
        raise AssertionError("a picture without a fault was not embedded")
    found = gallery.identify(face.embedding)
    values["outcome"] = found.decision.value
    values["score"] = round(found.best.score, 4) if found.best else None
    values["second_score"] = round(found.second.score, 4) if found.second else None
    if found.best and found.decision is Decision.IDENTIFIED:
        values["name"] = known.get(found.best.subject_id)
    return values, _WORDS[found.decision.value].format(**values)

"""`vestibule enroll`: people from pictures that exist already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from app import bootstrap
from app.cli import output, pictures
from app.core.consent import PURPOSE, ConsentMethod, text_in
from app.core.face import Embedders, by_dlib, embedders, fused
from app.core.gallery import Gallery
from app.core.person import PersonDetails
from app.core.quality import ENROLL_FILE
from app.core.still import still_fault
from app.errors import ImageError
from app.store import database, subjects
from app.store.consent_texts import default_texts
from app.store.consents import NewConsent
from app.store.references import NewReference, load_references
from app.vision.messages import Wanted
from app.vision.stills_pool import StillsPool

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from sqlite_utils import Database

    from app.core.face import Analysis

SOMEBODY_ELSE = 0.75
"""Embedding distance to the median of a person's pictures from which a picture shows somebody else."""

CERTAIN_FPIR = 0.0001
"""Tolerated share of newcomers who are taken for somebody enrolled already, and refused."""


@dataclass(frozen=True, slots=True)
class Group:
    """The pictures of one person."""

    name: str
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One examined picture: a reference if it can be used, else why not."""

    path: Path
    reference: NewReference | None = None
    reason: str = ""
    quality: int | None = None


class _Known:
    """Who is enrolled: in the gallery before, and since then by this command."""

    def __init__(self, before: Gallery) -> None:
        self._before = before
        self._owners: list[str] = []
        self._embeddings: list[NDArray[np.float32]] = []

    def add(self, subject_id: str, embeddings: Sequence[NDArray[np.float32]]) -> None:
        """Take somebody in."""
        self._owners += [subject_id] * len(embeddings)
        self._embeddings += embeddings

    def like(self, embeddings: Sequence[NDArray[np.float32]]) -> str | None:
        """Return who certainly is the person of these embeddings; None if nobody is."""
        galleries = [self._before]
        if self._owners:
            galleries.append(Gallery(self._owners, np.stack(self._embeddings), fpir=CERTAIN_FPIR))
        probe = fused(embeddings)
        for found in (gallery.identify(probe) for gallery in galleries):
            if found.best is not None and found.evidence >= found.threshold:
                return found.best.subject_id
        return None


def enroll(  # noqa: PLR0913 - the command's own options
    options: bootstrap.Options,
    paths: Sequence[str],
    *,
    consent: str,
    operator: str,
    name: str | None,
    as_json: bool,
) -> int:
    """Enroll the people on the pictures, each with all of theirs; print one result for each picture.

    Args:
        options: What the command line says about every command.
        paths: Pictures and folders.
        consent: How the people agreed: paper, spoken or contract.
        operator: Who vouches for that.
        name: The one person on all pictures; None takes names from files and folders.
        as_json: One JSON object a line instead of text.

    Returns:
        `output.OK` only if every picture was enrolled.
    """
    people = groups([Path(path) for path in paths], name)
    files = [path for group in people for path in group.paths]
    if not files:
        raise ImageError("There is no picture in what was named.")
    text = text_in("en", default_texts())
    agreed = NewConsent(
        version=text.version,
        language=text.language,
        text=text.text,
        purpose=PURPOSE,
        method=cast("ConsentMethod", consent),
        operator=operator,
        expires_at=None,
    )
    second_opinion = options.settings().recognition.second_opinion
    db = bootstrap.open_store(options)
    refused = 0
    try:
        before = load_references(db, embedders(second_opinion=second_opinion), datetime.now(UTC))
        known = _Known(Gallery(*before, fpir=CERTAIN_FPIR))
        with StillsPool(processes=min(pictures.workers(), len(files))) as pool:
            wanted = Wanted(images=True, profile=ENROLL_FILE, every_s=0, second_opinion=second_opinion)
            found = output.tracked(pictures.analysed(files, wanted, pool), "Enrolling", len(files))
            for group in people:
                for picture in _enrolled(db, group, found, known, agreed):
                    _print(picture, group.name, as_json=as_json)
                    refused += picture.reference is None
    finally:
        database.close(db)
    return output.OTHERWISE if refused else output.OK


def groups(paths: Sequence[Path], name: str | None = None) -> list[Group]:
    """Sort pictures by person.

    A folder that holds folders has one for each person. Several folders are one person each. Else a picture's
    person is in its file name, without a number at the end; pictures of one name and folder belong together.
    """
    folders = [path for path in paths if pictures.is_folder(path)]
    nested = {path: pictures.folders_in(path) for path in folders}
    if name is not None:
        files = [one for path in paths for one in _all_pictures(path, nested.get(path, []))]
        return [Group(name, tuple(files))]
    found: list[Group] = []
    for path in paths:
        if path not in nested:
            found.append(Group(pictures.name_from(path.stem), (path,)))
            continue
        found += [
            Group(pictures.person_name(one.name), tuple(pictures.pictures_in(one))) for one in nested[path]
        ]
        loose = pictures.pictures_in(path)
        if loose and len(folders) > 1 and not nested[path]:
            found.append(Group(pictures.person_name(path.absolute().name), tuple(loose)))
        else:
            found += [Group(pictures.name_from(one.stem), (one,)) for one in loose]
    return _joined(found)


def _all_pictures(path: Path, folders: Sequence[Path]) -> list[Path]:
    if not pictures.is_folder(path):
        return [path]
    return pictures.pictures_in(path) + [one for folder in folders for one in pictures.pictures_in(folder)]


def _joined(found: Sequence[Group]) -> list[Group]:
    """Join pictures of one name that lie in one folder; folders of their own stay apart."""
    joined: dict[tuple[str, Path], list[Path]] = {}
    for group in found:
        if group.paths:
            joined.setdefault((group.name, group.paths[0].parent), []).extend(group.paths)
    return [Group(name, tuple(paths)) for (name, _), paths in joined.items()]


def _enrolled(
    db: Database,
    group: Group,
    found: Iterator[tuple[Path, Analysis | ImageError]],
    known: _Known,
    agreed: NewConsent,
) -> list[Picture]:
    """Enroll one person with the pictures that can be used, in one transaction."""
    examined = _without_others([_examined(*next(found)) for _ in group.paths])
    references = [picture.reference for picture in examined if picture.reference]
    if not references:
        return examined
    embeddings = [reference.embedding for reference in references]
    alike = known.like(embeddings)
    if alike is not None:
        person = subjects.person(db, alike)
        reason = f"This person is enrolled already as “{person.name}”." if person else "Enrolled already."
        return [_refused(picture, reason) for picture in examined]
    best = max(references, key=lambda reference: reference.quality)
    subject_id = subjects.enroll(
        db,
        details=PersonDetails(group.name),
        portrait=best.sample,
        references=references,
        consent=agreed,
        embedders=Embedders(),
        now=datetime.now(UTC),
        actor="command line",
    )
    known.add(subject_id, embeddings)
    return examined


def _examined(path: Path, analysis: Analysis | ImageError) -> Picture:
    if isinstance(analysis, ImageError):
        return Picture(path, reason=str(analysis))
    face = analysis.face
    quality = face.quality.unified if face and face.quality else None
    fault = still_fault(analysis, ENROLL_FILE)
    if fault is not None:
        return Picture(path, reason=f"{fault[0].value}: {fault[1].value}", quality=quality)
    if face is None or face.embedding is None or quality is None:
        raise AssertionError("a picture without a fault was not embedded")
    return Picture(
        path, NewReference(face.embedding, quality, face.image, datetime.now(UTC)), quality=quality
    )


def _without_others(examined: list[Picture]) -> list[Picture]:
    """Refuse the pictures that show somebody else than most of them do."""
    embeddings = [by_dlib(picture.reference.embedding) for picture in examined if picture.reference]
    if len(embeddings) < 3:
        return examined
    middle = np.median(embeddings, axis=0)
    return [
        _refused(picture, "This picture shows somebody else than the others.")
        if picture.reference
        and float(np.linalg.norm(by_dlib(picture.reference.embedding) - middle)) > SOMEBODY_ELSE
        else picture
        for picture in examined
    ]


def _refused(picture: Picture, reason: str) -> Picture:
    return Picture(picture.path, reason=picture.reason or reason, quality=picture.quality)


def _print(picture: Picture, name: str, *, as_json: bool) -> None:
    outcome = "enrolled" if picture.reference else "refused"
    values = {
        "path": str(picture.path),
        "outcome": outcome,
        "name": name,
        "reason": picture.reason or None,
        "quality": picture.quality,
    }
    text = (
        f"{picture.path}: {outcome}, {name}"
        if picture.reference
        else f"{picture.path}: {outcome}. {picture.reason}"
    )
    output.result(values, text, as_json=as_json)

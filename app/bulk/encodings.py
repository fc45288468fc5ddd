"""Encodings of `face_recognition`: dlib's 128 numbers of each face, with names, without pictures.

Three forms, none with pickles, which could run programs:

* `.npz` with the arrays `encodings`, shape (n, 128), and `names`, n texts:
  `np.savez("people.npz", encodings=np.array(encodings), names=np.array(names))`
* `.npz` with one array for each person, named after them, shape (128,) or (n, 128)
* `.npy`, shape (n, 128), and beside it the names: `people.txt` with one name a line, or `people.csv` with a
  column “name” and the columns that any list may have
"""

from __future__ import annotations

import warnings
from tokenize import TokenError
from typing import IO, TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.lib import format as npy

from app.bulk.rows import Encoding, Row
from app.bulk.zip_limits import BROKEN, MOST_BYTES, open_zip
from app.core.face import EMBEDDING_SIZE
from app.core.person import PersonDetails
from app.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

MOST_FACES = 1_000_000

LEAST_NORM, LARGEST_NORM = 0.9, 2.0
"""Length of an embedding of dlib's network: on LFW 1.19 to 1.68 as we align faces, 1.28 to 1.58 as
`face_recognition` does."""

_LONGEST_NAME = 10_000

_BROKEN_ARRAY = (*BROKEN, TypeError, SyntaxError, TokenError, MemoryError, OverflowError)


def encoding_rows(path: Path, read_names: Callable[[Path], Sequence[PersonDetails]]) -> list[Row]:
    """Return a row for each person of a file of encodings; see the module for its forms.

    Args:
        path: An .npz or .npy file.
        read_names: Reads the people in the file beside an .npy, in the order of its encodings.

    Raises:
        SourceError: The file cannot be used; the sentence says why.
    """
    if path.suffix.lower() == ".npy":
        with _opened(path) as file:
            faces = _array(file, path.stat().st_size, path.name)
        people = read_names(_beside(path))
        return _rows(path.name, people, faces)
    arrays = _arrays(path)
    if arrays.keys() >= {"encodings", "names"}:
        names = arrays["names"]
        if names.dtype.kind not in "US" or names.ndim != 1:
            raise SourceError(f"{path.name}: “names” must be one text for each encoding.")
        texts = [_text(name) for name in names.tolist()]
        return _rows(path.name, [PersonDetails(text or "?") for text in texts], arrays["encodings"])
    each = {name: np.atleast_2d(faces) for name, faces in arrays.items()}
    if any(faces.shape[1:] != (EMBEDDING_SIZE,) or faces.dtype.kind != "f" for faces in each.values()):
        raise SourceError(_wrong_shape(path.name))
    people = [PersonDetails(_text(name) or "?") for name, faces in each.items() for _ in faces]
    return _rows(path.name, people, np.concatenate(list(each.values())))


def _beside(path: Path) -> Path:
    for suffix in (".csv", ".txt"):
        found = path.with_suffix(suffix)
        if found.exists():
            return found
    raise SourceError(
        f"There are no names beside {path.name}. Put {path.stem}.txt there, with one name a line."
    )


def _arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    try:
        with _opened(path) as file, open_zip(file) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_FACES or sum(info.file_size for info in infos) > MOST_BYTES:
                raise SourceError(f"{path.name} holds more than 2 GB. Divide it into several files.")
            found = {}
            for info in infos:
                with archive.open(info) as member:
                    found[info.filename.removesuffix(".npy")] = _array(member, info.file_size, path.name)
    except BROKEN as error:
        raise SourceError(f"{path.name} is no .npz file, or a damaged one.") from error
    if not found:
        raise SourceError(f"There are no encodings in {path.name}.")
    return found


def _array(file: IO[bytes], size: int, title: str) -> NDArray[np.generic]:
    """Read one array, but not of a size that the file cannot hold: memory for it would be taken first."""
    try:
        version = npy.read_magic(file)
        read_header = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}[version]
        with warnings.catch_warnings(action="ignore"):  # numpy's about headers that Python 2 wrote
            shape, is_fortran, dtype = read_header(file)
        if dtype.hasobject:
            raise SourceError(
                f"{title} has pickled objects, which could run programs. Save the names as text: "
                "np.array(names, dtype=str)."
            )
        count = 1
        for length in shape:
            count *= length
        if count * dtype.itemsize > size:
            raise SourceError(f"{title} is damaged: it holds less than it says.")
        data = file.read(count * dtype.itemsize)
        array = np.frombuffer(data, dtype, count)
        return array.reshape(shape, order="F" if is_fortran else "C")
    except _BROKEN_ARRAY as error:
        raise SourceError(f"{title} is no file of numbers, or a damaged one.") from error


def _rows(title: str, people: Sequence[PersonDetails], faces: NDArray[np.generic]) -> list[Row]:
    """Return a row for each person; encodings of people who are described alike are one person's."""
    if faces.ndim != 2 or faces.shape[1] != EMBEDDING_SIZE or faces.dtype.kind != "f":
        raise SourceError(_wrong_shape(title))
    if len(faces) > MOST_FACES:
        raise SourceError(f"{title} has more than {MOST_FACES:,} encodings. Divide it into several files.")
    if len(people) != len(faces):
        raise SourceError(f"{title} has {len(faces):,} encodings and {len(people):,} names.")
    with np.errstate(over="ignore", invalid="ignore"):
        numbers = faces.astype(np.float32)
        norms = np.linalg.norm(numbers, axis=1)
        is_plausible = np.isfinite(norms) & (norms >= LEAST_NORM) & (norms <= LARGEST_NORM)
    rows: dict[tuple[PersonDetails, bool], list[Encoding]] = {}
    for index, (person, fits) in enumerate(zip(people, is_plausible.tolist(), strict=True)):
        encoding = Encoding(f"{title}[{index}]", numbers[index].copy())
        rows.setdefault((person, fits), []).append(encoding)
    return [
        Row(number, person, tuple(found), "" if fits else "These numbers are no encoding of dlib's network.")
        for number, ((person, fits), found) in enumerate(rows.items(), start=1)
    ]


def _text(name: object) -> str:
    text = name.decode("utf-8", errors="replace") if isinstance(name, bytes) else str(name)
    return text.replace("\0", "").strip()[:_LONGEST_NAME]


def _wrong_shape(title: str) -> str:
    return f"{title} must hold {EMBEDDING_SIZE} numbers for each face, as face_recognition's encodings have."


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}.") from error

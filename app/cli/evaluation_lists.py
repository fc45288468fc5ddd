"""The lists an evaluation works through: pairs to compare, and searches in a gallery."""

from __future__ import annotations

import csv
import enum
import os
from dataclasses import dataclass
from pathlib import Path, PurePath

from app.errors import AppError


class ListError(AppError):
    """A list, or a picture that it names, cannot be used."""


class Role(enum.Enum):
    """What a picture of a search protocol is for."""

    ENROL = "enrol"
    PROBE = "probe"
    IMPOSTOR = "impostor"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures to compare.

    Attributes:
        first: Relative to the folder of pictures.
        second: … likewise.
        is_mated: Whether both show the same person.
        identities: Who is on them: the name in LFW's list, else the folder a picture is in.
        fold: Part of the list that a threshold may be chosen without, from 0.
    """

    first: str
    second: str
    is_mated: bool
    identities: tuple[str, str]
    fold: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a search protocol: a picture, who is on it, and what it is for."""

    path: str
    identity: str
    role: Role


def read_pairs(path: Path) -> list[Pair]:
    """Read LFW's pair list, or a CSV file with the columns path_a, path_b and same (1 or 0).

    Raises:
        ListError: The list cannot be read, or is neither.
    """
    text = _text(path)
    is_csv = "path_a" in text.partition("\n")[0]
    pairs = _csv_pairs(path, text) if is_csv else _lfw_pairs(path, text)
    if not {True, False} <= {pair.is_mated for pair in pairs}:
        raise ListError(f"{path}: pairs of the same person and pairs of two people are needed.")
    return pairs


def read_protocol(path: Path) -> list[Entry]:
    """Read a search protocol: CSV with the columns path, identity and role (enrol, probe, impostor).

    Raises:
        ListError: It cannot be read, or lacks a column, a known role, or one of the roles altogether.
    """
    entries = []
    for line, row in _rows(path, _text(path), ("path", "identity", "role")):
        try:
            entries.append(Entry(row["path"], row["identity"], Role(row["role"])))
        except ValueError as error:
            roles = ", ".join(role.value for role in Role)
            raise ListError(
                f"{path}, line {line}: the role is “{row['role']}”; it must be {roles}."
            ) from error
    missing = [role.value for role in Role if not any(entry.role is role for entry in entries)]
    if missing:
        raise ListError(f"{path}: there is no picture with the role {missing[0]}.")
    return entries


def require_files(folder: Path, names: list[str]) -> None:
    """Raise a ListError unless the folder has every picture named."""
    missing = [name for name in names if not os.path.isfile(folder / name)]  # noqa: PTH113 - that never raises
    if missing:
        raise ListError(
            f"{folder / missing[0]} is not there ({len(missing)} of {len(names)} pictures are missing). "
            "--images is the folder that the list's paths begin in."
        )


def _lfw_pairs(path: Path, text: str) -> list[Pair]:
    """Read `NAME i j` and `NAME i NAME j`; the first line has the number of folds and of pairs in each."""
    lines = [line.split() for line in text.splitlines() if line.strip()]
    try:
        head = [int(number) for number in lines[0]]
        folds, count = (1, *head)[-2:]
        rows = lines[1:]
        if len(rows) != 2 * folds * count or not count:
            raise ListError(
                f"{path}: the first line promises {2 * folds * count} pairs; there are {len(rows)}."
            )
        return [_lfw_pair(row, number // (2 * count)) for number, row in enumerate(rows)]
    except (ValueError, IndexError) as error:
        raise ListError(
            f"{path} is no list of pairs: neither LFW's format nor CSV with path_a, path_b, same."
        ) from error


def _lfw_pair(row: list[str], fold: int) -> Pair:
    if len(row) == 3:
        name, first, second = row
        other = name
    else:
        name, first, other, second = row
    return Pair(
        f"{name}/{name}_{int(first):04d}.jpg",
        f"{other}/{other}_{int(second):04d}.jpg",
        len(row) == 3,
        (name, other),
        fold,
    )


def _csv_pairs(path: Path, text: str) -> list[Pair]:
    pairs = []
    for line, row in _rows(path, text, ("path_a", "path_b", "same")):
        if row["same"] not in {"0", "1"}:
            raise ListError(f"{path}, line {line}: “same” is “{row['same']}”; it must be 1 or 0.")
        first, second = row["path_a"], row["path_b"]
        is_mated = row["same"] == "1"
        people = str(PurePath(first).parent), str(PurePath(second).parent)
        # Two folders of one person are one identity; a folder of several people makes the interval wider.
        pairs.append(Pair(first, second, is_mated, (people[0], people[0] if is_mated else people[1])))
    return pairs


def _rows(path: Path, text: str, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Return the rows of a CSV file with their line numbers."""
    reader = csv.DictReader(text.splitlines())
    try:
        if not set(columns) <= set(reader.fieldnames or ()):
            raise ListError(f"{path}: the first line must name the columns {', '.join(columns)}.")
        rows = [(reader.line_num, {name: (row[name] or "").strip() for name in columns}) for row in reader]
    except csv.Error as error:
        raise ListError(f"{path}, line {reader.line_num}: {error}.") from error
    if not rows:
        raise ListError(f"{path}: there is nothing in the list.")
    return rows


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ListError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ListError(f"{path} is no text.") from error

"""NEC ID v1.1: what requests of the biometric service ask for.

A parser takes the parsed JSON of a body and raises ValueError with a sentence for the client (400, 1001).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.protocols import nec_id_fields as fields

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_ROWS = 1000
"""Rows on a page of the list of subjects, and records on a page of a job."""

MOST_FACES = 20
"""Faces in an answer of extract (the vendor's section on attributes)."""

LONGEST_FILENAME = 255
"""Of a name on the usual disks."""

_PATH = re.compile(r"[/\\\0]|^[A-Za-z]:")

_DIGITS = re.compile(r"[0-9]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Registration:
    """A face to be enrolled, or to take another's place."""

    face: bytes
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Extract:
    """Faces to be described, at most `limit` of them."""

    faces: bytes
    limit: int


@dataclass(frozen=True, slots=True)
class VerifyFace:
    """Are these two the same person?"""

    face: bytes
    probe: bytes


@dataclass(frozen=True, slots=True)
class VerifySubject:
    """Is this that subject?"""

    subject_id: str
    probe: bytes


@dataclass(frozen=True, slots=True)
class Search:
    """Who is this?

    Attributes:
        probe: The picture.
        threshold: Least score, 0 to 9999.
        limit: Most events, 1 to 50.
        tags: Only events with one of them; empty for all.
    """

    probe: bytes
    threshold: int
    limit: int
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BulkFile:
    """A file in the drop folder that becomes a subject."""

    filename: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A part of the list of subjects."""

    start: int
    length: int
    newest_first: bool


def registration(value: object) -> Registration:
    """Read the body of register and update, of subjects and of events."""
    body = fields.an_object(value)
    return Registration(fields.image(body, "face"), fields.tags(body))


def extract(value: object) -> Extract:
    """Read the body of extract; ten faces unless it says otherwise."""
    body = fields.an_object(value)
    limit = fields.integer({"limit": 10, **body}, "limit", 1, MOST_FACES)
    return Extract(fields.image(body, "faces"), limit)


def verify(value: object) -> VerifyFace | VerifySubject:
    """Read the body of verify; with `face` and `id`, or with neither, nobody knows what is meant."""
    body = fields.an_object(value)
    if ("face" in body) == ("id" in body):
        raise ValueError("Either face or id property must be provided.")
    probe = fields.image(body, "probe")
    if "face" in body:
        return VerifyFace(fields.image(body, "face"), probe)
    return VerifySubject(fields.text(body, "id"), probe)


def search(value: object) -> Search:
    """Read the body of search."""
    body = {"threshold": 7000, "limit": 10, **fields.an_object(value)}
    return Search(
        fields.image(body, "probe"),
        fields.integer(body, "threshold", 0, 9999),
        fields.integer(body, "limit", 1, 50),
        fields.tags(body),
    )


def new_name(value: object) -> str:
    """Read the body of a tag's update."""
    body = fields.an_object(value)
    fields.text(body, "newName")
    return fields.tag_name(body["newName"])


def bulk(value: object) -> tuple[BulkFile, ...]:
    """Read the body of a bulk registration, one file at least."""
    files = fields.an_object(value).get("registrations")
    if not isinstance(files, list) or not files:
        raise ValueError("registrations property must be an array with one file at least.")
    return tuple(_file(file) for file in files)


def _file(value: object) -> BulkFile:
    if not isinstance(value, dict):
        raise ValueError("Each of registrations must be an object.")  # noqa: TRY004
    name = fields.text(value, "filename", longest=LONGEST_FILENAME)
    if not is_plain_name(name):
        raise ValueError("filename property must be the name of a file, without a path.")
    return BulkFile(name, fields.tags(value))


def is_plain_name(name: str) -> bool:
    """Whether a name can only be that of a file within the folder it is looked for in, on any system."""
    return name not in {"", ".", ".."} and not _PATH.search(name)


def page(query: Iterable[tuple[str, str]]) -> Page:
    """Read the query of the list of subjects."""
    given: dict[str, str] = {}
    for name, value in query:
        if name in given and name in {"start", "length", "dir"}:
            raise ValueError(f"{name} parameter must be given once.")
        given[name] = value
    direction = given.get("dir", "asc")
    if direction not in {"asc", "desc"}:
        raise ValueError("dir parameter must be asc or desc.")
    start, length = given.get("start", "0"), given.get("length", "1000")
    if not _DIGITS.fullmatch(start):
        raise ValueError("start parameter must be a whole number, 0 or more.")
    if not _DIGITS.fullmatch(length) or not 1 <= _whole(length) <= MOST_ROWS:
        raise ValueError(f"length parameter must be 1 to {MOST_ROWS}.")
    return Page(_whole(start), _whole(length), direction == "desc")


def _whole(digits: str) -> int:
    """Return a number; one beyond any list is as good as the largest."""
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) <= 18 else 10**18

"""NEC ID v1.1, biometric service, as a client of it: strict requests, and answers of both revisions.

Each reader takes parsed JSON and raises ValueError if the answer is of no use.
"""

from __future__ import annotations

import base64
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.attributes import Area, Attributes, Point
from app.protocols import answers, json_body
from app.protocols.members import object_of
from app.protocols.nec_id_requests import VerifySubject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from app.protocols.nec_id_requests import (
        BulkFile,
        Extract,
        Page,
        Registration,
        Search,
        VerifyFace,
    )

Body = dict[str, object]


# -------------------------------------------------------------------------------- requests


def registration_body(of: Registration) -> Body:
    """Body of register and update; the tags always, since what is left out is taken away."""
    return {"face": _base64(of.face), "tags": list(of.tags)}


def extract_body(of: Extract) -> Body:
    """Body of extract."""
    return {"faces": _base64(of.faces), "limit": of.limit}


def verify_body(of: VerifyFace | VerifySubject) -> Body:
    """Body of verify."""
    whom = {"id": of.subject_id} if isinstance(of, VerifySubject) else {"face": _base64(of.face)}
    return {**whom, "probe": _base64(of.probe)}


def search_body(of: Search) -> Body:
    """Body of search."""
    body: Body = {"probe": _base64(of.probe), "threshold": of.threshold, "limit": of.limit}
    return body | ({"tags": list(of.tags)} if of.tags else {})


def rename_body(new_name: str) -> Body:
    """Body of a tag's update."""
    return {"newName": new_name}


def bulk_body(files: Iterable[BulkFile]) -> Body:
    """Body of a bulk registration."""
    return {"registrations": [{"filename": file.filename, "tags": list(file.tags)} for file in files]}


def page_query(of: Page) -> str:
    """Query of the list of subjects."""
    return f"start={of.start}&length={of.length}&dir={'desc' if of.newest_first else 'asc'}"


def _base64(picture: bytes) -> str:
    return base64.b64encode(picture).decode()


# --------------------------------------------------------------------------------- answers


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Where a face was put.

    Attributes:
        attributes: None if they are not all there: the face is enrolled all the same.
    """

    subject_id: str
    event_id: str
    attributes: Attributes | None


@dataclass(frozen=True, slots=True)
class Row:
    """A slot of the gallery; one that is not live says nothing, since the same pair may be live as well."""

    subject_id: str
    event_id: str
    is_live: bool
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of slots; `total` counts those of the gallery."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who was found; the older revision names no events."""

    subject_id: str
    score: int
    events: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """What became of a file of a bulk registration.

    Attributes:
        has_succeeded: None as long as it waits.
        subject_id: Empty unless it succeeded; so is `event_id`.
        attributes: None unless they are all there.
    """

    filename: str
    attempts: int
    has_succeeded: bool | None
    reason: str
    subject_id: str
    event_id: str
    attributes: Attributes | None


@dataclass(frozen=True, slots=True)
class Progress:
    """A page of a bulk registration; `next_key` leads to the next one, empty on the last."""

    batch_id: str
    records: tuple[Record, ...]
    next_key: str


def enrolled(value: object) -> Enrolled:
    """Read the answer of register and update."""
    body = object_of(value)
    said = _attributes_or_none(body.get("attributes"))
    return Enrolled(answers.filled(body, "id"), answers.filled(body, "eventId"), said)


def rows(value: object) -> Rows:
    """Read a page of the list of subjects."""
    body = object_of(value)
    found = tuple(_row(object_of(row, "row")) for row in answers.items(body.get("subjects"), "subjects"))
    return Rows(found, answers.whole(body.get("total"), "total"))


def _row(row: Mapping[str, object]) -> Row:
    status = answers.filled(row, "status").casefold()
    if status not in {"a", "active", "d", "deleted"}:
        raise ValueError("status is neither active nor deleted.")
    return Row(
        answers.filled(row, "id"),
        answers.filled(row, "eventId"),
        status.startswith("a"),
        answers.time(row.get("lastUpdated")),
    )


def event_ids(value: object) -> tuple[str, ...]:
    """Read the list of a subject's events."""
    events = answers.items(object_of(value).get("events"), "events")
    return tuple(answers.filled(object_of(event, "event"), "id") for event in events)


def extracted(value: object) -> tuple[Attributes, ...]:
    """Read the answer of extract; the vendor's Swagger file has the attributes bare."""
    faces = [object_of(face, "face") for face in answers.items(object_of(value).get("faces"), "faces")]
    return tuple(attributes(face.get("attributes", face)) for face in faces)


def score(value: object) -> int:
    """Read the answer of verify."""
    return answers.whole(object_of(value).get("score"), "score")


def candidates(value: object) -> tuple[Candidate, ...]:
    """Read the answer of search."""
    found = answers.items(object_of(value).get("candidates"), "candidates")
    return tuple(_candidate(object_of(one, "candidate")) for one in found)


def _candidate(of: Mapping[str, object]) -> Candidate:
    events = [object_of(event, "event") for event in answers.items(of.get("events", []), "events")]
    return Candidate(
        answers.filled(of, "id"),
        score(of),
        tuple((answers.filled(event, "id"), score(event)) for event in events),
    )


def tag_names(value: object) -> tuple[str, ...]:
    """Read the list of tags."""
    names = answers.items(value, "list of tags")
    return tuple(answers.filled({"name": name}, "name") for name in names)


def batch_id(value: object) -> str:
    """Read the answer of a bulk registration."""
    return answers.filled(object_of(value), "batchId")


def progress(value: object) -> Progress:
    """Read a page of a bulk registration, under whichever spelling there are records."""
    body = object_of(value)
    found = [answers.items(body[name], name) for name in ("processsed", "processed") if name in body]
    if not found:
        raise ValueError("The answer has no records.")
    records = tuple(_record(object_of(record, "record")) for record in found[0] or found[-1])
    return Progress(answers.text(body, "batchId"), records, answers.text(body, "lastEvaluatedKey"))


def _record(of: Mapping[str, object]) -> Record:
    reason = answers.text(of, "reason")
    has_succeeded = _outcome(of, reason)
    return Record(
        answers.filled(of, "filename"),
        answers.whole(of.get("attempts", 0), "attempts"),
        has_succeeded,
        reason,
        answers.text(of, "subjectId") if has_succeeded else "",
        answers.text(of, "eventId") if has_succeeded else "",
        _attributes_or_none(of.get("attributesJson")),
    )


def _outcome(of: Mapping[str, object], reason: str) -> bool | None:
    """Return what `registerStatus` says; the older revision leaves it empty where it went well."""
    said = answers.text(of, "registerStatus").casefold()
    if said:
        return said == "success"
    if answers.text(of, "status").casefold() != "processed":
        return None
    return not reason and bool(answers.text(of, "subjectId"))


def attributes(value: object) -> Attributes:
    """Read what is said of a face; every number is a string, or is not."""
    of = object_of(value, "attributes")
    return Attributes(
        face_area=_area(of, "faceArea"),
        head_area=_area(of, "headArea"),
        right_eye=_point(of, "rightEyeCenter"),
        left_eye=_point(of, "leftEyeCenter"),
        face_score=answers.number(of.get("faceScore"), "faceScore"),
        frontal_score=answers.number(of.get("frontalFaceScore"), "frontalFaceScore"),
        quality=answers.number(of.get("faceQualityScore"), "faceQualityScore"),
        roll_deg=answers.number(of.get("faceRoll"), "faceRoll"),
        pan_deg=answers.number(of.get("facePan"), "facePan"),
        tilt_deg=answers.number(of.get("faceTilt"), "faceTilt"),
    )


def _area(of: Mapping[str, object], name: str) -> Area:
    area = object_of(of.get(name), name)
    left, top, right, bottom = (_px(area, side) for side in ("left", "top", "right", "bottom"))
    return Area(left, top, right, bottom)


def _point(of: Mapping[str, object], name: str) -> Point:
    point = object_of(of.get(name), name)
    return Point(_px(point, "x"), _px(point, "y"))


def _px(of: Mapping[str, object], name: str) -> int:
    return round(answers.number(of.get(name), name))


def _attributes_or_none(value: object) -> Attributes | None:
    """Read attributes that nothing depends on; text that holds them as JSON as well."""
    with contextlib.suppress(ValueError):
        return attributes(json_body.parsed(value.encode()) if isinstance(value, str) else value)
    return None

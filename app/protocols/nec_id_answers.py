"""NEC ID v1.1: answers of the biometric service, as objects to be written as JSON."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from app.core.attributes import Area, Attributes, Point

NOT_VERIFIED = {"message": "Not verified."}
NOT_FOUND_BY_FACE = {"message": "No candidate."}
"""Bodies of 404, an outcome; the vendor does not say what is in them."""


def time_text(at: datetime) -> str:
    """Return a time with milliseconds and offset: `2018-12-18T00:27:56.427+00:00`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def attributes(of: Attributes) -> dict[str, object]:
    """Return what is said of a face. Every number is a string, as the vendor has it."""
    return {
        "faceArea": _area(of.face_area),
        "headArea": _area(of.head_area),
        "rightEyeCenter": _point(of.right_eye),
        "leftEyeCenter": _point(of.left_eye),
        "frontalFaceScore": _number(of.frontal_score),
        "faceRoll": _number(of.roll_deg),
        "facePan": _number(of.pan_deg),
        "faceTilt": _number(of.tilt_deg),
        "faceScore": _number(of.face_score),
        "faceQualityScore": _number(of.quality),
    }


def _area(of: Area) -> dict[str, str]:
    return {"left": str(of.left), "top": str(of.top), "right": str(of.right), "bottom": str(of.bottom)}


def _point(of: Point) -> dict[str, str]:
    return {"x": str(of.x), "y": str(of.y)}


def _number(value: float) -> str:
    """Six digits, as in the vendor's examples; `-0` is one of them."""
    return f"{value:.6g}"


def registered(subject_id: str, event_id: str, of: Attributes) -> dict[str, object]:
    """Return the answer of register and update; `id` is the subject's on the event endpoints, too."""
    return {"id": subject_id, "eventId": event_id, "attributes": attributes(of)}


def subject_row(subject_id: str, event_id: str, *, is_live: bool, updated_at: datetime) -> dict[str, object]:
    """Return one slot of the gallery."""
    status = "A" if is_live else "D"
    return {"id": subject_id, "eventId": event_id, "status": status, "lastUpdated": time_text(updated_at)}


def subjects(rows: Iterable[dict[str, object]], total: int) -> dict[str, object]:
    """Return a page of the list of subjects; `total` counts all rows of the gallery."""
    return {"subjects": list(rows), "total": total}


def events(subject_id: str, event_ids: Iterable[str]) -> dict[str, object]:
    """Return the live events of a subject."""
    return {"id": subject_id, "events": [{"id": event_id} for event_id in event_ids]}


def extracted(faces: Iterable[Attributes]) -> dict[str, object]:
    """Return what was found in a picture, the best face first."""
    return {"faces": [{"attributes": attributes(face)} for face in faces]}


def verified(score: int, subject_id: str | None = None) -> dict[str, object]:
    """Return that it is the same person; with the subject, if it was compared with one."""
    return {"score": score} if subject_id is None else {"id": subject_id, "score": score}


def found(ranked: Sequence[tuple[str, str, int]], probe: Attributes) -> dict[str, object]:
    """Return who was found.

    Args:
        ranked: Subject, event and score of each event, the best first.
        probe: What is said of the face that was searched.
    """
    candidates: dict[str, list[dict[str, object]]] = {}
    for subject_id, event_id, score in ranked:
        candidates.setdefault(subject_id, []).append({"id": event_id, "score": score})
    return {
        "candidates": [
            {"id": subject_id, "score": its_events[0]["score"], "events": its_events}
            for subject_id, its_events in candidates.items()
        ],
        "attributes": attributes(probe),
    }


def bulk_record(  # noqa: PLR0913 - as many as a record has
    record_id: str,
    *,
    filename: str,
    attempts: int,
    is_processed: bool,
    reason: str,
    subject_id: str,
    event_id: str,
    attributes_json: str,
) -> dict[str, object]:
    """Return what became of a file; `reason` is empty where it was registered."""
    outcome = ("Failed" if reason else "Success") if is_processed else ""
    return {
        "id": record_id,
        "filename": filename,
        "attempts": str(attempts),
        "status": "Processed" if is_processed else "New",
        "registerStatus": outcome,
        "reason": reason,
        "subjectId": subject_id,
        "eventId": event_id,
        "attributesJson": attributes_json,
    }


def attributes_json(of: Attributes) -> str:
    """Return what is said of a face as text, as a bulk record holds it."""
    return json.dumps(attributes(of), separators=(",", ":"))


def progress(batch_id: str, records: Sequence[dict[str, object]], next_key: str) -> dict[str, object]:
    """Return a page of a bulk registration; under either spelling, as the vendor's texts disagree."""
    return {
        "batchId": batch_id,
        "processsed": records,
        "processed": records,
        "lastEvaluatedKey": next_key,
    }

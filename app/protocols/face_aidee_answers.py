"""What a server of Face AiDee 1.0.0 answers: each body. Times are aware and keep their offset."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Literal

from app.protocols.rfc3339 import nine_digits, without_fraction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

Reason = Literal["no_face", "multiple_faces", "poor_quality", "group", "face_limit"]
"""Why a condition is not met (status 409)."""

Body = dict[str, object]

CODE = 200
"""`code` in the bodies about tokens, also where the status is 201 (the vendor's examples)."""


def error(status: int, message: str, reason: Reason | None = None) -> Body:
    """Body of every status from 400 on; the vendor's page has none."""
    return {"code": status, "message": message} | ({"reason": reason} if reason else {})


def key_pair(key: str, secret: str) -> Body:
    """A key was issued."""
    return {"key": key, "secret": secret}


def token(text: str, expire: datetime) -> Body:
    """A token was issued or renewed."""
    return {"code": CODE, "expire": without_fraction(expire), "token": text}


def discarded() -> Body:
    """A token was discarded."""
    return {"code": CODE}


def project(project_id: int, name: str, created_at: datetime, groups: Iterable[tuple[int, str]]) -> Body:
    """Item of the list of projects."""
    return {
        "id": project_id,
        "name": name,
        "created_at": nine_digits(created_at),
        "groups": [{"id": group_id, "name": group} for group_id, group in groups],
    }


def created(made_id: int, at: datetime) -> Body:
    """A user or a face was created."""
    return {"id": made_id, "created_at": nine_digits(at)}


def updated(changed_id: int, at: datetime) -> Body:
    """A user was changed or a face replaced."""
    return {"id": changed_id, "updated_at": nine_digits(at)}


def deleted(removed_id: int, at: datetime) -> Body:
    """A user or a face was deleted."""
    return {"id": removed_id, "deleted_at": nine_digits(at)}


def faces_deleted(user_id: int, at: datetime) -> Body:
    """All faces of a user were deleted."""
    return {"user_id": user_id, "deleted_at": nine_digits(at)}


def face_item(face_id: int, created_at: datetime, updated_at: datetime) -> Body:
    """Item of the list of a user's faces."""
    return {"id": face_id, "created_at": nine_digits(created_at), "updated_at": nine_digits(updated_at)}


def face(face_id: int, image: bytes | None, created_at: datetime) -> Body:
    """A face; its picture is an empty text if it was not kept."""
    picture = base64.b64encode(image or b"").decode()
    return {"id": face_id, "image": picture, "created_at": nine_digits(created_at)}


def checked_in(user_id: int, status: str, similarity: float, at: datetime) -> Body:
    """Somebody was recognised and it was recorded. Only the status APPROVED admits."""
    return {"user_id": user_id, "status": status, "similarity": similarity, "checkin_at": nine_digits(at)}


def found(user_id: int, similarity: float, at: datetime) -> Body:
    """A search recognised somebody."""
    return {"user_id": user_id, "matched": True, "similarity": similarity, "searched_at": nine_digits(at)}


def nobody_found(similarity: float, at: datetime) -> Body:
    """A search recognised nobody; how alike the nearest user is."""
    return {"user_id": 0, "matched": False, "similarity": similarity, "searched_at": nine_digits(at)}

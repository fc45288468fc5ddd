"""The upload of a face to a door panel and the calls around it: what is asked, and the words of refusals.

The texts are the protocol: a client tells refusals apart by nothing else. Each function that reads something
raises ValueError; the route knows which text that means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.protocols.members import (
    integer_of,
    object_of,
    one_of,
    path_id,
    text_of,
    truth_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

WRONG_UID = "Wrong Identifier uid"
NOT_WAITING = "Wrong identifier-uid. Missed temporary identifier for adding faceId"
WRONG_FILE = "Wrong image file"
WRONG_FORMAT = "Wrong file format"
NO_FACE = "Face hasn't been detected on image"
LOADING_FAILED = "Loading file error"
IN_PROGRESS = "Loading file in progress. Wait for result"
WRONG_BODY = "Wrong JSON body"
SAME_NUMBER = "Identifier with that type and number already exist"
LOG_IN = "Log In"
NOT_ADMINISTRATOR = "Administrator rights required"
"""The vendor's texts, to the letter."""

WRONG_LOGIN = "Wrong username or password format"
TRY_LATER = "Too many attempts. Try again later"
"""Ours, where none is known."""

FACE_ID = "face_id"
KINDS = ("card", "ukey", "inputCode", FACE_ID, "qr", "license_plate")
OWNER_TYPES = ("owner", "guest")
LOCKS = ("first", "second", "all")

_MD5 = re.compile(r"[0-9A-Fa-f]{32}")

_JPEG_TYPES = ("image/jpeg", "image/jpg")

_OTHER_PICTURES = re.compile(
    rb"\x89PNG\r\n\x1a\n|GIF8[79]a|BM|II\*\x00|MM\x00\*|RIFF....WEBP|....ftyp(?:avif|heic|heix|mif1)",
    re.DOTALL,
)
"""How files of other picture formats begin."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """What somebody opens a door with.

    Attributes:
        number: Of a card and the like; empty for a face, whatever was sent: it comes as a picture.
        valid: When and how often it opens, as `_valid` reads it; empty if nothing was said.
    """

    owner_name: str
    owner_type: str
    kind: str
    number: str
    lock: str
    valid: Mapping[str, object]


def uid(text: str) -> int:
    """Read the identifier's number in a path."""
    return path_id(text, "identifier-uid")


def login(username: str | None, password: str | None) -> tuple[str, str]:
    """Read a log-in: the name, and the MD5 of the password in lower case."""
    if not username or not password or not _MD5.fullmatch(password):
        raise ValueError("The username is missing, or the password is no MD5 in hexadecimal digits.")
    return username, password.lower()


def bearer(authorization: str | None) -> str | None:
    """Return the token of a header `Authorization: Bearer …`; None if there is none."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def identifier(body: object) -> Identifier:
    """Read the body that creates or changes an identifier."""
    members = object_of(body)
    owner = object_of(members.get("identifier_owner"), "member identifier_owner")
    return Identifier(
        owner_name=text_of(owner.get("name"), "name"),
        owner_type=one_of(owner.get("type"), "type", OWNER_TYPES),
        kind=one_of(members.get("identifier_type"), "identifier_type", KINDS),
        number=_number(members),
        lock=one_of(members.get("lock"), "lock", LOCKS),
        valid=_valid(members["valid"]) if "valid" in members else {},
    )


def identifier_body(number: int, shown: Identifier) -> dict[str, object]:
    """Body of *get identifier*."""
    return {
        "uid": number,
        "identifier_owner": {"name": shown.owner_name, "type": shown.owner_type},
        "identifier_type": shown.kind,
        "identifier_number": shown.number,
        "lock": shown.lock,
    } | ({"valid": shown.valid} if shown.valid else {})


def uid_body(number: int) -> dict[str, object]:
    """Body of *create identifier*."""
    return {"uid": number}


def login_body(token: str, *, is_administrator: bool) -> dict[str, object]:
    """Body of *log in*."""
    return {"token": token, "account_type": "admin" if is_administrator else "user"}


def refused_file(content: bytes, declared: str | None) -> str | None:
    """Return the text that refuses an uploaded file; None if it begins as a JPEG and is said to be one.

    Args:
        content: The file.
        declared: The part's own media type, in lower case without parameters; None if it has none.
    """
    if content.startswith(b"\xff\xd8\xff"):
        return None if declared is None or declared in _JPEG_TYPES else WRONG_FORMAT
    return WRONG_FORMAT if _OTHER_PICTURES.match(content) else WRONG_FILE


def _number(members: Mapping[str, object]) -> str:
    number = text_of(members.get("identifier_number"), "identifier_number")
    return "" if members["identifier_type"] == FACE_ID else number


def _valid(value: object) -> Mapping[str, object]:
    """Read time window (Unix seconds) and number of passes; members that nobody knows are left out."""
    members = object_of(value, "member valid")
    time = object_of(members.get("time"), "member time")
    passes = object_of(members.get("passes"), "member passes")
    window = {name: integer_of(time[name], name) for name in ("from", "to") if name in time}
    most = {name: integer_of(passes[name], name) for name in ("max_passes",) if name in passes}
    if most.get("max_passes", 1) < 1:
        raise ValueError("max_passes must be at least 1.")
    return {
        "time": {"is_permanent": truth_of(time.get("is_permanent"), "is_permanent"), **window},
        "passes": {"is_permanent": truth_of(passes.get("is_permanent"), "is_permanent"), **most},
    }

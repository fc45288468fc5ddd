"""The access panel as a client of it: requests, and refusals, which are told apart by their words alone."""

from __future__ import annotations

import enum
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from app.protocols import acs_identifier as panel
from app.protocols import answers, json_body
from app.protocols.members import id_of, object_of

if TYPE_CHECKING:
    from datetime import datetime

    from app.protocols.acs_identifier import Identifier

FILE_PARTS = ("file", "status")
"""Names of the part with the picture: the schema's, and the one of the page's example."""

_LONGEST_SHOWN = 100


class Said(enum.Enum):
    """What a refusal says; in the order in which its key words are looked for."""

    BUSY = enum.auto()
    LOADING_FAILED = enum.auto()
    NOT_WAITING = enum.auto()
    NO_FACE = enum.auto()
    WRONG_FORMAT = enum.auto()
    WRONG_FILE = enum.auto()
    WRONG_UID = enum.auto()
    SAME_NUMBER = enum.auto()
    LOG_IN = enum.auto()
    OTHER = enum.auto()


_TEXTS = {
    panel.IN_PROGRESS: Said.BUSY,
    panel.LOADING_FAILED: Said.LOADING_FAILED,
    panel.NOT_WAITING: Said.NOT_WAITING,
    panel.NO_FACE: Said.NO_FACE,
    panel.WRONG_FORMAT: Said.WRONG_FORMAT,
    panel.WRONG_FILE: Said.WRONG_FILE,
    panel.WRONG_UID: Said.WRONG_UID,
    panel.SAME_NUMBER: Said.SAME_NUMBER,
    panel.LOG_IN: Said.LOG_IN,
}

_WORDS = (
    ("in progress", Said.BUSY),
    ("loading", Said.LOADING_FAILED),
    ("temporary identifier", Said.NOT_WAITING),
    ("detected", Said.NO_FACE),
    ("format", Said.WRONG_FORMAT),
    ("image file", Said.WRONG_FILE),
    ("identifier uid", Said.WRONG_UID),
    ("already exist", Said.SAME_NUMBER),
    ("log in", Said.LOG_IN),
)
"""Other releases may word a text otherwise."""


# -------------------------------------------------------------------------------- requests


def login_query(username: str, password: str) -> str:
    """Query of *log in*. It is as good as the password: never shown, never logged."""
    digest = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()  # the vendor's design
    return urlencode({"username": username, "password": digest})


def wanted_body(of: Identifier) -> dict[str, object]:
    """Body of *create identifier* and of *change identifier*."""
    body = panel.identifier_body(0, of)
    del body["uid"]
    return body


def validity(begin: datetime | None, end: datetime | None) -> dict[str, object]:
    """Return when an identifier opens: from and until a moment, in Unix seconds; as often as one likes."""
    window = {"from": begin, "to": end}
    time: dict[str, object] = {name: int(at.timestamp()) for name, at in window.items() if at is not None}
    return {"time": {"is_permanent": not time} | time, "passes": {"is_permanent": True}}


def upload(picture: bytes, part: str, boundary: str) -> tuple[str, bytes]:
    """Return content type and body of *upload face*.

    Args:
        picture: A JPEG.
        part: One of `FILE_PARTS`.
        boundary: Letters and digits that are not in the picture.
    """
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; filename="face.jpg"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
    )
    body = head.encode() + picture + f"\r\n--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", body


# --------------------------------------------------------------------------------- answers


def token(value: object) -> str:
    """Read the answer of *log in*."""
    return answers.filled(object_of(value), "token")


def uid(value: object) -> int:
    """Read the answer of *create identifier*; -1 says that there is none."""
    return id_of(answers.whole(object_of(value).get("uid"), "uid"), "uid")


def owner_name(value: object) -> str:
    """Read the owner of *get identifier*; empty if it is not said."""
    return answers.text(object_of(object_of(value).get("identifier_owner", {}), "identifier_owner"), "name")


def refusal(body: bytes) -> tuple[Said, str]:
    """Read a refusal: what it says, and the text itself; whatever the body is."""
    try:
        text = answers.text(object_of(json_body.parsed(body)), "error")
    except ValueError:
        text = ""
    shown = "".join(filter(str.isprintable, text))[:_LONGEST_SHOWN]
    exact = _TEXTS.get(text)
    said = exact or next((one for words, one in _WORDS if words in text.lower()), Said.OTHER)
    return said, shown

"""Face AiDee 1.0.0 as a client of it: bodies of requests, and answers read as tolerantly as can be.

Each reader takes parsed JSON and raises ValueError if the answer is of no use; `code` in bodies is ignored.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from app.protocols import answers, json_body
from app.protocols.base64_image import decoded
from app.protocols.face_aidee import STATUSES, Condition, KeyPair
from app.protocols.face_aidee_answers import Reason
from app.protocols.members import id_of, object_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from app.protocols.face_aidee import Account, NewFace, NewUser, Probe, UserChange

Body = dict[str, object]

APPROVED = STATUSES[1]
"""The only status that admits."""


# -------------------------------------------------------------------------------- requests


def account_body(of: Account) -> Body:
    """Body of *issue API key*."""
    return {"username": of.username, "password": of.password}


def key_pair_body(of: KeyPair) -> Body:
    """Body of *issue token*."""
    return {"key": of.key, "secret": of.secret}


def new_user_body(of: NewUser) -> Body:
    """Body of *create user*; a group only if there is one."""
    body: Body = {"registrant": of.registrant, "status": of.status, "properties": of.properties}
    return body | ({"group_id": of.group_id} if of.group_id else {})


def user_change_body(of: UserChange) -> Body:
    """Body of *change user*."""
    body = {"group_id": of.group_id, "registrant": of.registrant, "properties": of.properties}
    return {name: value for name, value in body.items() if value is not None}


def new_face_body(of: NewFace) -> Body:
    """Body of *create face* and of *replace face*."""
    return {"save_image": of.save_image, "image": _base64(of.image)}


def probe_body(of: Probe) -> Body:
    """Body of *check in* and of *search*; what says nothing is left out."""
    body: Body = {"image": _base64(of.image)}
    if of.condition != Condition():
        body["condition"] = _condition(of.condition)
    if of.option is not None:
        body["option"] = of.option
    return body


def _condition(of: Condition) -> Body:
    several: dict[str, Collection[int] | Collection[str] | None] = {
        "user_id": of.user_ids,
        "group_id": of.group_ids,
        "registrant": of.registrants,
        "status": of.statuses,
    }
    body: Body = {name: sorted(values) for name, values in several.items() if values is not None}
    return body | ({"properties": of.properties} if of.properties else {})


def _base64(picture: bytes) -> str:
    return base64.b64encode(picture).decode()


# --------------------------------------------------------------------------------- answers


@dataclass(frozen=True, slots=True)
class Token:
    """What calls are made with, until it expires."""

    text: str = field(repr=False)
    expire: datetime


@dataclass(frozen=True, slots=True)
class Project:
    """A project of the account; the name may be empty."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Face:
    """A face of a user; None where its time is not said."""

    id: int
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who was recognised.

    Attributes:
        status: Empty in the answer of a search, which does not say it; unknown words stay as they are.
        similarity: Percent.
    """

    user_id: int
    status: str
    similarity: float


def key_pair(value: object) -> KeyPair:
    """Read the answer of *issue API key*."""
    of = object_of(value)
    return KeyPair(answers.filled(of, "key"), answers.filled(of, "secret"))


def token(value: object) -> Token:
    """Read the answer of *issue token* and of *renew token*."""
    of = object_of(value)
    expire = answers.time(of.get("expire"))
    if expire is None:
        raise ValueError("expire is no time.")
    return Token(answers.filled(of, "token"), expire)


def projects(value: object) -> tuple[Project, ...]:
    """Read the list of projects."""
    items = [object_of(one) for one in answers.items(value, "list of projects")]
    return tuple(Project(_id(one, "id"), answers.text(one, "name")) for one in items)


def made_id(value: object) -> int:
    """Read the id of what was created."""
    return _id(object_of(value), "id")


def faces(value: object) -> tuple[Face, ...]:
    """Read the list of a user's faces."""
    items = [object_of(one) for one in answers.items(value, "list of faces")]
    return tuple(
        Face(_id(one, "id"), answers.time(one.get("updated_at", one.get("created_at")))) for one in items
    )


def image(value: object) -> bytes | None:
    """Read a face's picture; None if it was not kept, however that is said."""
    said = object_of(value).get("image")
    if said is None or said == "":
        return None
    return decoded(answers.filled({"image": said}, "image"))


def checked_in(value: object) -> Recognised:
    """Read the answer of *check in*."""
    of = object_of(value)
    return Recognised(_id(of, "user_id"), answers.text(of, "status"), _similarity(of))


def found(value: object) -> Recognised | None:
    """Read the answer of *search*; None if it did not match. Without `matched`, an id says that it did."""
    of = object_of(value)
    user_id = of.get("user_id")
    if not of.get("matched", user_id not in {None, 0, "0"}):
        return None
    return Recognised(_id(of, "user_id"), "", _similarity(of))


def refusal(body: bytes) -> tuple[Reason | None, str]:
    """Read the body of a refusal, whatever it is: the reason if it names one, and its message."""
    try:
        of = object_of(json_body.parsed(body))
    except ValueError:
        return None, ""
    reasons: dict[object, Reason] = {reason: reason for reason in get_args(Reason)}
    reason = of.get("reason")
    return reasons.get(reason) if isinstance(reason, str) else None, answers.text(of, "message")


def _id(of: Mapping[str, object], name: str) -> int:
    return id_of(answers.whole(of.get(name), name), name)


def _similarity(of: Mapping[str, object]) -> float:
    return answers.number(of.get("similarity"), "similarity")

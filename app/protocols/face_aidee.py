"""What a server of Face AiDee 1.0.0 is asked: each request's body, read with exact types.

The contract leaves open what is required and what values there are; what is decided here is section 7 of our
reference of it. Members that it does not know are ignored, but for those of `condition`. Each function raises
ValueError with a sentence for the client if the input is not one that can be taken (status 400).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from app.protocols import base64_image
from app.protocols.members import (
    filled_text,
    id_of,
    integer_of,
    object_of,
    one_of,
    same_json,
    text_of,
    truth_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

REGISTRANTS = ("USER", "ADMIN", "SYSTEM")
STATUSES = ("UNAPPROVED", "APPROVED", "REJECTED", "EXPIRED")
"""Words for who entered a user, and for whether the user may pass; the first ones hold if nothing is said."""

PROPERTIES_BYTES = 16 * 2**10
"""Size of a user's properties, as compact JSON in UTF-8."""

MOST_FACES = 10
"""Faces of one user."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a key is issued for."""

    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyPair:
    """What a token is issued for."""

    key: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewUser:
    """A user to be created; group 0 is none."""

    group_id: int
    registrant: str
    status: str
    properties: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class UserChange:
    """What becomes of a user; None leaves a part as it is, group 0 is none."""

    group_id: int | None
    registrant: str | None
    properties: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class NewFace:
    """A picture to make a face of, and whether it is kept itself."""

    image: bytes = field(repr=False)
    save_image: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """Who may be found; None, or no property, is no restriction."""

    user_ids: frozenset[int] | None = None
    group_ids: frozenset[int] | None = None
    registrants: frozenset[str] | None = None
    statuses: frozenset[str] | None = None
    properties: Mapping[str, object] = field(default_factory=dict)

    def allows(self, *, user_id: int, group_id: int | None, registrant: str, status: str) -> bool:
        """Tell whether a user may be found, as far as the properties do not matter."""
        return (
            (self.user_ids is None or user_id in self.user_ids)
            and (self.group_ids is None or group_id in self.group_ids)
            and (self.registrants is None or registrant in self.registrants)
            and (self.statuses is None or status in self.statuses)
        )

    def holds_for(self, properties: Mapping[str, object]) -> bool:
        """Tell whether a user's properties have each one named here, with an equal value."""
        return all(
            name in properties and same_json(value, properties[name])
            for name, value in self.properties.items()
        )


@dataclass(frozen=True, slots=True)
class Probe:
    """A picture of somebody to be identified.

    Attributes:
        option: Recorded with a check-in, without effect.
    """

    image: bytes = field(repr=False)
    condition: Condition
    option: int | None = None


def account(body: object) -> Account:
    """Read the body of *issue API key*."""
    members = object_of(body)
    return Account(filled_text(members, "username"), filled_text(members, "password"))


def key_pair(body: object) -> KeyPair:
    """Read the body of *issue token*."""
    members = object_of(body)
    return KeyPair(filled_text(members, "key"), filled_text(members, "secret"))


def new_user(body: object) -> NewUser:
    """Read the body of *create user*; nothing is required."""
    members = object_of(body)
    return NewUser(
        _group(members["group_id"]) if "group_id" in members else 0,
        one_of(members.get("registrant", REGISTRANTS[0]), "registrant", REGISTRANTS),
        one_of(members.get("status", STATUSES[0]), "status", STATUSES),
        _properties(members.get("properties", {})),
    )


def user_change(body: object) -> UserChange:
    """Read the body of *change user*: at least one member; `status` is none of them."""
    members = object_of(body)
    change = UserChange(
        _group(members["group_id"]) if "group_id" in members else None,
        one_of(members["registrant"], "registrant", REGISTRANTS) if "registrant" in members else None,
        _properties(members["properties"]) if "properties" in members else None,
    )
    if change == UserChange(None, None, None):
        raise ValueError("Nothing to change: name group_id, registrant or properties.")
    return change


def new_face(body: object) -> NewFace:
    """Read the body of *create face* and of *replace face*."""
    members = object_of(body)
    return NewFace(_image(members), truth_of(members.get("save_image", False), "save_image"))


def checkin(body: object) -> Probe:
    """Read the body of *check in*."""
    members = object_of(body)
    option = integer_of(members["option"], "option") if "option" in members else None
    return Probe(_image(members), _condition(members.get("condition")), option)


def search(body: object) -> Probe:
    """Read the body of *search*."""
    members = object_of(body)
    return Probe(_image(members), _condition(members.get("condition")))


def _image(members: Mapping[str, object]) -> bytes:
    return base64_image.decoded(filled_text(members, "image"))


def _group(value: object) -> int:
    number = integer_of(value, "group_id")
    if number < 0:
        raise ValueError("group_id must not be negative.")
    return number


def _properties(value: object) -> Mapping[str, object]:
    members = object_of(value, "member properties")
    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    if len(text.encode()) > PROPERTIES_BYTES:
        raise ValueError(f"properties must not take more than {PROPERTIES_BYTES} bytes.")
    return members


def _condition(value: object) -> Condition:
    members = object_of({} if value is None else value, "member condition")
    unknown = members.keys() - {"user_id", "group_id", "registrant", "status", "properties"}
    if unknown:
        raise ValueError(f"condition has no member {min(unknown)}.")
    return Condition(
        _any_of(members, "user_id", id_of),
        _any_of(members, "group_id", id_of),
        _any_of(members, "registrant", text_of),
        _any_of(members, "status", text_of),
        _properties(members.get("properties", {})),
    )


def _any_of(
    members: Mapping[str, object], name: str, read: Callable[[object, str], T]
) -> frozenset[T] | None:
    """Return what a member allows: one value, or an array of at least one."""
    if name not in members:
        return None
    value = members[name]
    if not isinstance(value, list):
        return frozenset([read(value, name)])
    if not value:
        raise ValueError(f"{name} must not be an empty array.")
    return frozenset(read(one, name) for one in value)

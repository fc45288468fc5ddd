"""What a backend should have of a person, and digests that tell whether it has: pure."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from app.core.person import same_tag
from app.sync.backend import PersonToSend

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.store.backends import BackendEntry
    from app.store.mirrors import MirroredFace
    from app.store.outgoing import Outgoing
    from app.sync.backend import Able

KEEPS_DAYS = frozenset({"acs-identifier"})
"""Kinds that are told from when until when somebody may come in; elsewhere they are there only meanwhile."""

_HALF_BYTES = 16


@dataclass(frozen=True, slots=True)
class WantedFace:
    """A face that a backend should have.

    Attributes:
        reference_id: Ours.
        picture: JPEG; None where samples are not kept, and then only what goes with it can be compared.
        labels: Digest of the tags that go with it, 16 bytes.
    """

    reference_id: int
    picture: bytes | None = field(repr=False)
    labels: bytes

    @property
    def digest(self) -> bytes | None:
        """What tells it from others, and from itself with other tags, 32 bytes; None without a picture."""
        return None if self.picture is None else _digest(self.picture) + self.labels

    def is_as_sent(self, face: MirroredFace) -> bool:
        """Whether it is what was sent (or refused), as far as that can be told."""
        if face.digest is None:
            return False
        return face.digest == self.digest or (
            self.picture is None and face.digest[_HALF_BYTES:] == self.labels
        )

    def has_picture_of(self, face: MirroredFace) -> bool:
        """Whether it holds the very picture that was sent."""
        return None not in {self.picture, face.digest} and self._starts(face.digest or b"")

    def _starts(self, digest: bytes) -> bool:
        return self.picture is not None and digest[:_HALF_BYTES] == _digest(self.picture)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a backend should have of somebody.

    Attributes:
        person: Beside their faces.
        digest: Of what is kept beside their faces, 16 bytes.
        faces: At least one, the best first.
    """

    person: PersonToSend
    digest: bytes
    faces: tuple[WantedFace, ...]

    def face(self, reference_id: int) -> WantedFace | None:
        """Return a face by its reference; None if it is not wanted any more."""
        return next((one for one in self.faces if one.reference_id == reference_id), None)


def wanted(who: Outgoing | None, entry: BackendEntry, able: Able, today: date) -> Wanted | None:
    """Return what a backend should have of somebody; None if nothing.

    Args:
        who: What may be sent at all.
        entry: The backend, whose options choose people.
        able: What it can do.
        today: The local day.
    """
    if who is None or not has_agreed(who, entry) or not belongs(who.tags, who.group, entry.options):
        return None
    if entry.kind not in KEEPS_DAYS and not who.may_come_in(today):
        return None
    person = _person(who, entry.options, able)
    labels = _digest(_json(person.tags if able.labels else ()))
    faces = tuple(WantedFace(one.reference_id, one.sample, labels) for one in who.faces)
    return Wanted(person, _person_digest(person, able), faces)


def has_agreed(who: Outgoing, entry: BackendEntry) -> bool:
    """Return whether somebody agreed to this backend, and not only before there was one.

    Those who agreed before it was set up were told of everybody else, and not of it.
    """
    created_at = entry.created_at
    return created_at is None or sends_earlier(entry.options) or who.agreed_at >= created_at


def sends_earlier(options: Mapping[str, Any]) -> bool:
    """Return whether those are sent too who agreed before the backend was set up."""
    return str(options.get("earlier_consents", "no")) == "yes"


def belongs(tags: Iterable[str], group: str, options: Mapping[str, Any]) -> bool:
    """Return whether somebody with these tags, in this group, is one of those that a backend is for."""
    for_tags, for_groups = _names(options.get("tags")), _names(options.get("groups"))
    if not for_tags and not for_groups:
        return True
    return bool(for_tags & {same_tag(tag) for tag in tags}) or same_tag(group) in for_groups


def _names(value: str | Iterable[str] | None) -> set[str]:
    """Return names to be compared, of a list, or of text with commas as it is typed."""
    names = value.split(",") if isinstance(value, str) else value or ()
    return {same_tag(name.strip()) for name in names} - {""}


def _person(who: Outgoing, options: Mapping[str, Any], able: Able) -> PersonToSend:
    """Return somebody as the backend is told of them; where tags label faces, the group is one more tag."""
    tags = {*who.tags, who.group} - {""} if able.labels else set(who.tags)
    first, last = who.validity.first, who.validity.last
    return PersonToSend(
        who.subject_id,
        who.name,
        tuple(sorted(tags)),
        (options.get("group_ids") or {}).get(who.group),
        valid_from=None if first is None else datetime.combine(first, time.min).astimezone(),
        valid_until=None if last is None else datetime.combine(last, time(23, 59, 59)).astimezone(),
    )


def _person_digest(person: PersonToSend, able: Able) -> bytes:
    if able.labels:  # such a backend keeps nothing beside faces
        return _digest(b"")
    days = [str(moment) for moment in (person.valid_from, person.valid_until)]
    return _digest(_json([person.name, person.tags, person.group_id, days]))


def _json(value: object) -> bytes:
    return json.dumps(value, sort_keys=True).encode()


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_HALF_BYTES).digest()

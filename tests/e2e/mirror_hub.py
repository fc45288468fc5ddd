"""Galleries of a hub over HTTP, and what the hub's own database has of them.

The hub's pictures say themselves who is on them (`tests.server`): it is the mirror that is on trial, not the
networks. Signatures and replays are checked as ever.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Self, cast

from app.hub import changes, identifiers, people, tags
from tests.server import aidee_site, nec_id_site
from tests.sync import aidee_hub, nec_id_hub

if TYPE_CHECKING:
    from pathlib import Path

    from app.hub.database import HubDatabase

NEC_ID, FACE_AIDEE, PANEL = "nec-id", "face-aidee", "acs-identifier"
AWAY = 1e-4
"""Two pictures of one person differ by so much: the hub's own database tells which one it took."""


@dataclass(frozen=True)
class Copy:
    """Somebody as the hub's database has them.

    Attributes:
        remote_id: As the mirror knows them.
        faces: The pictures that were taken, in order: whose, and which.
        labels: Tags of the faces; of Face AiDee, and of a panel, those of the person.
        told: What was told beside the faces.
    """

    remote_id: str
    faces: tuple[tuple[int, int], ...]
    labels: frozenset[tuple[str, ...]]
    told: dict[str, Any]


@cache
def _embedding(human: int, version: int, *, differs: bool) -> bytes:
    return nec_id_site.embedding(human, AWAY * version if differs else 0.0).tobytes()


@dataclass(frozen=True)
class Remote:
    """A gallery of the hub: where it is, and how it is looked into."""

    kind: str
    url: str
    options: dict[str, str]
    secrets: dict[str, str]
    database: HubDatabase
    gallery_id: int

    def picture(self, human: int, version: int) -> bytes:
        """Return a picture of somebody that the hub can read."""
        if self.kind == NEC_ID:
            return nec_id_site.picture(human, version=version, away=AWAY * version)
        return aidee_site.picture(human, version=version)

    def shown(self, picture: bytes) -> tuple[int, int]:
        """Return whose picture it is, and which, as far as the hub's database can tell."""
        facts = json.loads(picture.removeprefix(aidee_site.JPEG))
        return facts["person"], facts["version"] if self.kind == NEC_ID else 0

    def everybody(self, pictures: set[tuple[int, int]]) -> list[Copy]:
        """Return whoever is there; `pictures` are all that were ever taken."""
        known = {_embedding(*one, differs=self.kind == NEC_ID): one for one in pictures}
        with self.database.reading() as session:
            there = people.everybody(session, self.gallery_id)
            names = {
                number: name
                for name, number in tags.ids(
                    session, self.gallery_id, tags.names(session, self.gallery_id)
                ).items()
            }
            faces = list(changes.faces_of(session, self.gallery_id, [one.id for one in there]))
            uids = {one.person_id: one for one in identifiers.everything(session, self.gallery_id)}
        found = []
        for one in there:
            own = [face for face in faces if face.person_id == one.id]
            told = dict(one.properties)
            labels = {tuple(sorted(names[number] for number in face.tag_ids)) for face in own}
            remote_id = one.public_id
            if self.kind == FACE_AIDEE:
                remote_id, labels = str(one.id), {tuple(cast("list[str]", told.get("tags", ())))}
            elif self.kind == PANEL:
                remote_id, labels = str(uids[one.id].uid), set()
                told["valid"] = uids[one.id].valid
            shown = tuple(sorted(known[face.embedding.tobytes()] for face in own))
            found.append(Copy(remote_id, shown, frozenset(labels), told))
        return found

    def delete(self, uid: str) -> None:
        """Delete an identifier at the device itself."""
        with self.database.writing() as session:
            found = identifiers.get(session, self.gallery_id, int(uid))
            assert found is not None
            assert found.person_id is not None
            identifiers.delete(session, found.uid)
            people.delete(session, found.person_id, datetime.now(UTC))

    def waiting(self) -> int:
        """Return how many identifiers of a panel have no face."""
        with self.database.reading() as session:
            return sum(one.person_id is None for one in identifiers.everything(session, self.gallery_id))


class Hubs:
    """A hub for each family of protocols, over HTTP; a context manager."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._stack = folder, ExitStack()

    def __enter__(self) -> Self:
        for name in ("nec", "aidee"):
            (self._folder / name).mkdir(parents=True)
        self.nec_id = self._stack.enter_context(nec_id_hub.served(self._folder / "nec"))
        self.aidee = self._stack.enter_context(aidee_hub.served(self._folder / "aidee"))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def remote(self, kind: str, size: int = 2000) -> Remote:
        """Make a gallery, project or panel of its own."""
        if kind == NEC_ID:
            one = self.nec_id.gallery(size=size)
            options = {"access_key": one.tenant.access_key}
            secrets = {"secret_key": one.tenant.secret_key, "api_key": one.access.key}
            database, gallery_id = self.nec_id.site.database, one.access.gallery_id
            return Remote(kind, self.nec_id.url, options, secrets, database, gallery_id)
        site, url = self.aidee.site, self.aidee.url
        gallery = site.gallery(size=size)
        if kind == FACE_AIDEE:
            pair = self.aidee.account()
            given = {"key": pair.key, "secret": pair.secret}
            return Remote(kind, url, {"project": str(gallery.id)}, given, site.database, gallery.id)
        username = f"door {gallery.id}"
        site.account(username, panel_gallery_id=gallery.id)
        given = {"password": aidee_site.PASSWORD}
        return Remote(kind, url, {"username": username}, given, site.database, gallery.id)

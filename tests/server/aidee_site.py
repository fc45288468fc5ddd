"""A hub with accounts of Face AiDee and panels, and pictures that say what is to be seen in them."""

import base64
import hashlib
import itertools
import json
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch

import numpy as np
from argon2 import PasswordHasher
from httpx2 import Response
from starlette.testclient import TestClient

from app.core.attributes import Area, Attributes, Point
from app.errors import ImageError, VisionError, VisionTimeout
from app.hub import accounts, galleries, organisations, passwords
from app.hub.database import HubDatabase, open_hub
from app.hub.values import Gallery, Template
from app.server.asgi import application
from app.server.engine import MODEL, SeenFace, Sighting
from app.server.galleries import Galleries
from app.server.hub import Hub
from app.settings import HubSettings

SETTINGS = HubSettings(requests_per_second=0, failures_per_minute=0)
PASSWORD = "plain over TLS, kept as a hash"  # noqa: S105 - of accounts that live as long as a test
JPEG = b"\xff\xd8\xff\xe0"


def picture(person: int = 1, **facts: Any) -> bytes:
    """Return what `ScriptedEngine` takes for a JPEG.

    Args:
        person: Whose face it is.
        facts: `faces` (1), `quality` (0.9), `is_comparable` (true), `fault` ("timeout" or "broken").
    """
    return JPEG + json.dumps({"person": person, **facts}).encode()


def image(person: int = 1, **facts: Any) -> str:
    """Return the same in Base64."""
    return base64.b64encode(picture(person, **facts)).decode()


class ScriptedEngine:
    """Stands for the processes that analyse pictures, which these tests are not about."""

    ready = True

    def look(self, image: bytes, *, most: int = 1, embed: bool = True) -> Sighting:
        assert most == 1
        assert embed
        try:
            facts = json.loads(image.removeprefix(JPEG))
        except ValueError as error:
            raise ImageError("This is neither a JPEG nor a PNG.") from error
        if facts.get("fault"):
            raise (
                VisionTimeout("late") if facts["fault"] == "timeout" else VisionError("There is no process.")
            )
        count = facts.get("faces", 1)
        return Sighting(640, 480, (SeenFace(_attributes(facts), _template(facts)),) if count else (), count)


def _attributes(facts: dict[str, Any]) -> Attributes:
    area, eye = Area(10, 20, 110, 140), Point(40, 60)
    return Attributes(
        face_area=area,
        head_area=area,
        right_eye=eye,
        left_eye=eye,
        face_score=0.9,
        frontal_score=0.9,
        quality=facts.get("quality", 0.9),
        roll_deg=0.0,
        pan_deg=0.0,
        tilt_deg=0.0,
    )


def _template(facts: dict[str, Any]) -> Template | None:
    """Return two unit vectors, which differ between people as those of strangers do."""
    if not facts.get("is_comparable", True):
        return None
    halves = np.random.default_rng(facts["person"]).standard_normal((2, 128))
    embedding = (halves / np.linalg.norm(halves, axis=1, keepdims=True)).astype(np.float32).ravel()
    return Template(embedding, facts.get("quality", 0.9), MODEL)


@dataclass
class Clock:
    """The time, which can be put forward."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Account:
    """An account of Face AiDee, signed in."""

    client: TestClient
    username: str
    key: str = ""
    secret: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Response:
        """Send a request; a body that is not bytes is written as JSON."""
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        given = {"X-API-Token": self.token} | headers
        return self.client.request(method, f"/api/v1{path}", content=data, headers=given)

    def sign_in(self) -> None:
        """Get a key, and a token for it."""
        answer = self.call("POST", "/auth/key", {"username": self.username, "password": PASSWORD})
        assert answer.status_code == 201, answer.text
        self.key, self.secret = answer.json()["key"], answer.json()["secret"]
        answer = self.call("POST", "/auth/token", {"key": self.key, "secret": self.secret})
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["token"]


@dataclass
class Project:
    """A project, through an account."""

    account: Account
    gallery: Gallery

    def call(self, method: str, path: str, body: object = None) -> Response:
        """Send a request to a path below the project's."""
        return self.account.call(method, f"/projects/{self.gallery.id}{path}", body)

    def user(self, **user: object) -> int:
        """Create a user."""
        answer = self.call("POST", "/users", user)
        assert answer.status_code == 201, answer.text
        made: int = answer.json()["id"]
        return made

    def face(self, user_id: int, person: int = 1, **body: object) -> int:
        """Give a user a face."""
        answer = self.call("POST", f"/users/{user_id}/faces", {"image": image(person), **body})
        assert answer.status_code == 201, answer.text
        made: int = answer.json()["id"]
        return made

    def enrolled(self, person: int = 1, **user: object) -> int:
        """Create a user with a face."""
        user_id = self.user(**user)
        self.face(user_id, person)
        return user_id

    def face_ids(self, user_id: int) -> list[int]:
        """List a user's faces."""
        answer = self.call("GET", f"/users/{user_id}/faces")
        assert answer.status_code == 200, answer.text
        return [face["id"] for face in answer.json()]

    def found(self, person: int = 1, **condition: object) -> int | None:
        """Search; return the user that is found, 0 if nobody is near enough, None if nobody is there."""
        answer = self.call("POST", "/_search", {"image": image(person), "condition": condition})
        if answer.status_code == 404:
            return None
        assert answer.status_code == 200, answer.text
        user_id: int = answer.json()["user_id"]
        assert answer.json()["matched"] is (user_id != 0)
        return user_id


@dataclass
class Door:
    """A panel, logged in to."""

    client: TestClient
    token: str

    def call(self, method: str, path: str, **request: Any) -> Response:
        """Send a request below the identifiers' path."""
        headers = {"Authorization": f"Bearer {self.token}"}
        return self.client.request(
            method, f"/api/v1/access/identifier/item{path}", headers=headers, **request
        )

    def identifier(self, **change: object) -> int:
        """Create an identifier that waits for a face, if nothing else is said."""
        body = {
            "identifier_owner": {"name": "Ann", "type": "owner"},
            "identifier_type": "face_id",
            "identifier_number": "",
            "lock": "first",
        }
        answer = self.call("POST", "", json=body | change)
        assert answer.status_code == 200, answer.text
        uid: int = answer.json()["uid"]
        return uid

    def upload(
        self,
        uid: object,
        content: bytes,
        kind: str = "image/jpeg",
        *,
        part: str = "file",
        name: str = "a.jpg",
    ) -> Response:
        """Upload a picture."""
        return self.call("POST", f"/face/file/{uid}", files={part: (name, content, kind)})


class Site:
    """A hub on a new database; a context manager."""

    def __init__(self, folder: Path, engine: Any = None, **settings: Any) -> None:
        self.clock = Clock()
        self.engine: Any = engine or ScriptedEngine()
        self.folder = folder
        self._settings = replace(SETTINGS, **settings)
        self._location, self._stack = folder / "hub.db", ExitStack()
        self._signed_in: dict[str, Account] = {}
        self._numbers = itertools.count(1)

    def __enter__(self) -> Self:
        cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)  # their cost is tested elsewhere
        self._stack.enter_context(patch.object(passwords, "_HASHER", cheap))
        self.database: HubDatabase = open_hub(self._location, bytes(32))
        self._stack.callback(self.database.close)
        self.hub = Hub(
            database=self.database,
            engine=self.engine,
            galleries=Galleries(
                self.database,
                false_match_rate=self._settings.false_match_rate,
                memory_faces=self._settings.memory_faces,
            ),
            settings=self._settings,
            now=self.clock,
        )
        self._application = application(self.hub)
        self.client = self._stack.enter_context(self.client_at("testclient"))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def client_at(self, address: str) -> TestClient:
        """Return a client at an address of the network."""
        return TestClient(self._application, raise_server_exceptions=False, client=(address, 50000))

    def organisation(self, name: str) -> int:
        """Return an organisation's id; it is made if it is not there."""
        with self.database.writing() as session:
            found = organisations.find(session, name) or organisations.add(session, name, self.clock())
        return found.id

    def account(self, username: str = "ann", organisation: str = "Site", **given: Any) -> Account:
        """Make an account that has not signed in."""
        owner = self.organisation(organisation)
        with self.database.writing() as session:
            accounts.add(session, owner, username=username, password=PASSWORD, now=self.clock(), **given)
        return Account(self.client, username)

    def gallery(self, name: str = "", organisation: str = "Site", size: int = 100) -> Gallery:
        """Make a gallery; without a name it gets a new one."""
        owner = self.organisation(organisation)
        with self.database.writing() as session:
            made, _ = galleries.create(
                session,
                owner,
                name=name or f"Staff {next(self._numbers)}",
                description="",
                size=size,
                minimum_quality=0.45,
                now=self.clock(),
            )
        return made

    def project(self, username: str = "ann", organisation: str = "Site", size: int = 100) -> Project:
        """Make a project; the account is made once for all of its projects."""
        if username not in self._signed_in:
            self._signed_in[username] = self.account(username, organisation)
            self._signed_in[username].sign_in()
        return Project(self._signed_in[username], self.gallery("", organisation, size))

    def door(self, username: str = "door", gallery: Gallery | None = None, **given: Any) -> Door:
        """Make an account that sees a gallery as a panel, and log in."""
        seen = gallery or self.gallery()
        self.account(username, panel_gallery_id=seen.id, **given)
        password = hashlib.md5(PASSWORD.encode()).hexdigest()  # noqa: S324 - the panels' own design
        answer = self.client.get("/api/v1/login", params={"username": username, "password": password})
        assert answer.status_code == 200, answer.text
        return Door(self.client, answer.json()["token"])

"""A hub with tenants who sign with botocore, and pictures that say themselves what is to be seen in them."""

import base64
import itertools
import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self, cast

import numpy as np
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from numpy.typing import NDArray
from starlette.testclient import TestClient

from app.core.attributes import Area, Attributes, Point
from app.errors import ImageError, VisionError, VisionTimeout
from app.hub import galleries, organisations
from app.hub.database import HubDatabase, open_hub
from app.hub.values import Template
from app.server.asgi import application
from app.server.engine import MODEL, Engine, SeenFace, Sighting
from app.server.galleries import Galleries
from app.server.hub import Hub
from app.settings import HubSettings

SETTINGS = HubSettings(requests_per_second=0, failures_per_minute=0)
TYPES = {
    1001: "InvalidRequest",
    1002: "Duplicate",
    1003: "Timeout",
    2001: "NoFace",
    2002: "PoorQuality",
    2003: "MultipleFaces",
}

_numbers = itertools.count()


def picture(person: int = 1, **facts: Any) -> bytes:
    """Return what `ScriptedEngine` takes for a picture.

    Args:
        person: Whose face it is.
        facts: `faces` (1), `quality` (0.9), `width` (640), `is_comparable` (true), `away` (0: how unlike
            the person's other pictures it is), `fault` ("timeout" or "broken").
    """
    return json.dumps({"person": person, **facts}).encode()


def face(person: int = 1, **facts: Any) -> str:
    """Return the same in Base64."""
    return base64.b64encode(picture(person, **facts)).decode()


def embedding(person: int, away: float = 0.0) -> NDArray[np.float32]:
    """Return two unit vectors, which differ between people as those of strangers do."""
    halves = np.random.default_rng(person).standard_normal((2, 128))
    halves += away * np.random.default_rng(1000 + person).standard_normal((2, 128))
    halves /= np.linalg.norm(halves, axis=1, keepdims=True)
    return halves.astype(np.float32).ravel()


def error(answer: Any) -> tuple[int, int]:
    """Return status and code of an error, the type of which must fit."""
    body = answer.json()
    assert isinstance(body["message"], str)
    assert body["errorType"] == TYPES[body["errorCode"]]
    return answer.status_code, body["errorCode"]


class ScriptedEngine:
    """Stands for the processes that analyse pictures, which these tests are not about."""

    ready = True

    def __init__(self) -> None:
        self.looks = 0

    def look(self, image: bytes, *, most: int = 1, embed: bool = True) -> Sighting:
        self.looks += 1
        try:
            facts = json.loads(image)
        except ValueError as error:
            raise ImageError("This is neither a JPEG nor a PNG.") from error
        if facts.get("fault"):
            raise (
                VisionTimeout("late") if facts["fault"] == "timeout" else VisionError("There is no process.")
            )
        count = facts.get("faces", 1)
        seen = [
            SeenFace(_attributes(facts), _template(facts) if embed and not number else None)
            for number in range(min(most, count))
        ]
        return Sighting(facts.get("width", 640), 480, tuple(seen), count)


def _attributes(facts: dict[str, Any]) -> Attributes:
    return Attributes(
        face_area=Area(10, 20, 110, 140),
        head_area=Area(0, 5, 130, 150),
        right_eye=Point(40, 60),
        left_eye=Point(80, 61),
        face_score=0.98765432,
        frontal_score=0.5,
        quality=facts.get("quality", 0.9),
        roll_deg=-0.0,
        pan_deg=-12.5,
        tilt_deg=3.0,
    )


def _template(facts: dict[str, Any]) -> Template | None:
    if not facts.get("is_comparable", True):
        return None
    return Template(embedding(facts["person"], facts.get("away", 0.0)), facts.get("quality", 0.9), MODEL)


@dataclass
class Clock:
    """The time, which can be put forward."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Tenant:
    """An organisation, and its signing client."""

    client: TestClient
    organisation_id: int
    access_key: str
    secret_key: str = field(repr=False)

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str = "",
        altered: Callable[[bytes], bytes] = bytes,
    ) -> Any:
        """Send a signed request; `altered` changes its body after it was signed."""
        request = self.signed(method, path, body, key=key)
        if request["content"] is not None:
            request["content"] = altered(request["content"])
        return self.client.request(**request)

    def signed(self, method: str, path: str, body: object = None, *, key: str = "") -> dict[str, Any]:
        """Return a request; a body that is not bytes is written as JSON."""
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        # Requests that are alike and of one second are signed alike, and replays are refused.
        given = {"x-nonce": str(next(_numbers))} | ({"x-api-key": key} if key else {})
        url = f"http://testserver{path}"
        request = AWSRequest(method, url, given, data)
        credentials = Credentials(self.access_key, self.secret_key)
        SigV4Auth(credentials, SETTINGS.service, SETTINGS.region).add_auth(request)
        return {"method": method, "url": url, "content": data, "headers": dict(request.headers)}


@dataclass
class Access:
    """A gallery through one of its applications."""

    tenant: Tenant
    key: str
    gallery_id: int

    def call(self, method: str, path: str, body: object = None) -> Any:
        """Send a request to the biometric service."""
        return self.tenant.call(method, f"/v1.1{path}", body, key=self.key)

    def registered(self, person: int = 1, *tags: str, **facts: Any) -> tuple[str, str]:
        """Register a subject; return its id and its event's."""
        answer = self.call("POST", "/subjects", {"face": face(person, **facts), "tags": list(tags)})
        assert answer.status_code == 201, answer.text
        return answer.json()["id"], answer.json()["eventId"]

    def rows(self) -> list[dict[str, str]]:
        """List the slots."""
        answer = self.call("GET", "/subjects").json()
        rows: list[dict[str, str]] = answer["subjects"]
        assert answer["total"] == len(rows)
        return rows

    def live(self) -> set[tuple[str, str]]:
        """Return subjects and events that are there."""
        return {(row["id"], row["eventId"]) for row in self.rows() if row["status"] == "A"}

    def found(self, person: int = 1, **request: Any) -> list[str]:
        """Search for somebody; return the subjects found, the most alike first."""
        answer = self.call("POST", "/face/search", {"probe": face(person), **request})
        if answer.status_code == 404:
            return []
        assert answer.status_code == 200, answer.text
        return [candidate["id"] for candidate in answer.json()["candidates"]]


class Site:
    """A hub on a new database; a context manager."""

    def __init__(self, folder: Path, engine: Engine | None = None, *, has_drop_folder: bool = True) -> None:
        self.clock, self.engine = Clock(), engine or cast("Engine", ScriptedEngine())
        self.drop_folder, self._has_drop_folder = folder / "drop", has_drop_folder
        self.drop_folder.mkdir()
        self._location, self._stack = folder / "hub.db", ExitStack()

    def __enter__(self) -> Self:
        self.database: HubDatabase = open_hub(self._location, bytes(32))
        self._stack.callback(self.database.close)
        self.hub = Hub(
            database=self.database,
            engine=self.engine,
            galleries=Galleries(
                self.database,
                false_match_rate=SETTINGS.false_match_rate,
                memory_faces=SETTINGS.memory_faces,
            ),
            settings=SETTINGS,
            now=self.clock,
            drop_folder=self.drop_folder if self._has_drop_folder else None,
        )
        client = TestClient(application(self.hub), raise_server_exceptions=False)
        self.client = self._stack.enter_context(client)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def as_new(self) -> Self:
        """Return it with the right time and without files, for another test with tenants of its own."""
        self.clock.ahead = timedelta()
        for file in self.drop_folder.iterdir():
            file.rmdir() if file.is_dir() and not file.is_symlink() else file.unlink()
        return self

    def tenant(self, name: str = "Site") -> Tenant:
        """Make an organisation with a key; of another name than all before."""
        with self.database.writing() as session:
            organisation = organisations.add(session, f"{name} {next(_numbers)}", self.clock())
            issued = organisations.issue_key(session, organisation.id, self.clock())
        return Tenant(self.client, organisation.id, issued.access_key, issued.secret_key)

    def gallery(self, tenant: Tenant, name: str = "Staff", size: int = 100, quality: float = 0.45) -> Access:
        """Make a gallery with its application."""
        with self.database.writing() as session:
            gallery, made = galleries.create(
                session,
                tenant.organisation_id,
                name=name,
                description="",
                size=size,
                minimum_quality=quality,
                now=self.clock(),
            )
        return Access(tenant, made.api_key, gallery.id)

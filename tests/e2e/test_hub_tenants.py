"""What one tenant keeps is never told to another, however they ask."""

from __future__ import annotations

import base64
import json
import os
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx2
import pytest

from tests.e2e import hub_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.models, pytest.mark.timeout(3600)]

REQUESTS = 10_000 if os.environ.get("VESTIBULE_ALL") else 300
SAMPLES = hub_server.ROOT / "models" / "samples"
PASSWORD = "a long password"  # noqa: S105 - of an account that lives for a minute


@dataclass(frozen=True)
class Site:
    """One tenant with everything that a hub can keep."""

    tenant: hub_server.Tenant
    picture: str
    subject: str
    event: str
    tag: str
    batch: str
    application: str
    project: int
    user: int
    face: int
    token: str
    uid: int
    session: str

    def marks(self) -> list[str]:
        """What no other tenant may ever read."""
        return [
            self.tenant.access_key, self.tenant.secret_key, self.tenant.api_key, self.tenant.gallery_id,
            self.subject, self.event, self.tag, self.batch, self.application, self.token,
            self.session, f"{self.tag}-name",
        ]  # fmt: skip


def site(data: Path, url: str, name: str, sample: str) -> Site:
    """Make a tenant, and somebody in each of its places."""
    picture = base64.b64encode((SAMPLES / sample).read_bytes()).decode()
    tenant, tag = hub_server.add_tenant(data, name), f"tag-of-{name}"
    with hub_server.Client(url, tenant) as nec:
        assert nec.ask("POST", f"/v1.1/tags/{tag}").status_code == 200
        made = nec.ask("POST", "/v1.1/subjects", {"face": picture, "tags": [tag]}).json()
        batch = nec.ask("POST", "/v1.1/jobs/bulkregister", {"registrations": [{"filename": f"{name}.jpg"}]})
        application = nec.ask("GET", f"/api/galleries/{tenant.gallery_id}").json()["applications"][0]["id"]
    hub_server.vestibule(
        data, "hub", "account", "add", name, "--tenant", name, "--password-from-stdin", "--panel",
        tenant.gallery_id, said=PASSWORD + "\n",
    )  # fmt: skip
    (project,) = hub_server.vestibule(data, "hub", "project", "add", f"{name}-project", "--tenant", name)
    with httpx2.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as http:
        pair = http.post("/auth/key", json={"username": name, "password": PASSWORD}).json()
        token = http.post("/auth/token", json=pair).json()["token"]
        http.headers["X-API-Token"] = token
        users = f"/projects/{project['project_id']}/users"
        user = http.post(users, json={"status": "APPROVED", "properties": {"name": f"{tag}-name"}}).json()[
            "id"
        ]
        face = http.post(f"{users}/{user}/faces", json={"image": picture, "save_image": True}).json()["id"]
        digest = hub_server.md5(PASSWORD)
        session = http.get("/login", params={"username": name, "password": digest}).json()["token"]
        identifier = {
            "identifier_owner": {"name": f"{tag}-name", "type": "owner"}, "identifier_type": "face_id",
            "identifier_number": "1", "lock": "all",
        }  # fmt: skip
        uid = http.post(
            "/access/identifier/item", json=identifier, headers={"Authorization": f"Bearer {session}"}
        ).json()["uid"]
    return Site(
        tenant, picture, made["id"], made["eventId"], tag, batch.json()["batchId"], application,
        project["project_id"], user, face, token, uid, session,
    )  # fmt: skip


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Site, Site]]:
    data = tmp_path_factory.mktemp("two")
    with hub_server.serving(data, "--drop-folder", data) as hub:
        yield hub.url, site(data, hub.url, "ours", "obama.jpg"), site(data, hub.url, "theirs", "biden.jpg")


def test_no_request_of_one_tenant_is_answered_with_anything_of_the_other(served):
    url, ours, theirs = served
    chance = random.Random(10)  # noqa: S311 - what is asked, not a secret
    seen: Counter[int] = Counter()
    with (
        hub_server.Client(url, ours.tenant) as right,
        hub_server.Client(url, crossed(ours, theirs)) as wrong,
        httpx2.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as http,
    ):
        for number in range(REQUESTS):
            answer, allowed = one_request(chance, number, right, wrong, http, ours, theirs)
            seen[answer.status_code] += 1
            assert answer.status_code in allowed, (answer.request.url, answer.status_code, answer.text)
            asked, told = str(answer.request.url), answer.text + json.dumps(dict(answer.headers))
            assert not [mark for mark in theirs.marks() if mark in told and mark not in asked], (asked, told)
    print(f"{REQUESTS} requests: {dict(seen)}")  # noqa: T201 - the figures that are published
    assert_untouched(url, theirs)


def crossed(ours: Site, theirs: Site) -> hub_server.Tenant:
    """Sign with our keys, and send their API key."""
    return hub_server.Tenant(
        ours.tenant.access_key, ours.tenant.secret_key, theirs.tenant.api_key, theirs.tenant.gallery_id
    )


def one_request(  # noqa: PLR0913, PLR0917 - what there is to ask with
    chance: random.Random,
    number: int,
    right: hub_server.Client,
    wrong: hub_server.Client,
    http: httpx2.Client,
    ours: Site,
    theirs: Site,
) -> tuple[httpx2.Response, set[int]]:
    """Ask for something of theirs; return the answer and the statuses that it may have."""
    if number % 50 == 0:  # these cost a look at a picture
        return right.ask("POST", "/v1.1/face/search", {"probe": theirs.picture, "threshold": 0}), {200, 404}
    kind = chance.randrange(4)
    face = {"face": "AAAA"}
    if kind == 0:
        method, path, body = chance.choice([
            ("GET", "/v1.1/subjects", None), ("GET", "/v1.1/tags", None), ("POST", "/v1.1/tags/x", None),
            ("DELETE", f"/v1.1/tags/{theirs.tag}", None), ("POST", "/v1.1/subjects", face),
            ("DELETE", f"/v1.1/subjects/{theirs.subject}", None),
            ("POST", "/v1.1/face/search", {"probe": "AAAA"}),
            ("GET", f"/v1.1/jobs/bulkregister/{theirs.batch}", None), ("GET", "/hub/v1/checkins", None),
        ])  # fmt: skip
        return wrong.ask(method, path, body), {403}
    if kind == 1:
        subject = f"/v1.1/subjects/{theirs.subject}"
        method, path, body = chance.choice([
            ("DELETE", subject, None), ("GET", f"{subject}/events", None), ("PUT", subject, face),
            ("POST", f"{subject}/events", face), ("PUT", f"{subject}/events/{theirs.event}", face),
            ("DELETE", f"{subject}/events/{theirs.event}", None),
            ("DELETE", f"/v1.1/subjects/{ours.subject}/events/{theirs.event}", None),
            ("GET", f"/v1.1/jobs/bulkregister/{theirs.batch}", None),
            ("DELETE", f"/v1.1/tags/{theirs.tag}", None),
            ("PUT", f"/v1.1/tags/{theirs.tag}", {"newName": "y"}),
            ("GET", f"/api/galleries/{theirs.tenant.gallery_id}", None),
            ("PATCH", f"/api/galleries/{theirs.tenant.gallery_id}", {"description": "x"}),
            ("DELETE", f"/api/galleries/{theirs.tenant.gallery_id}", None),
            ("GET", f"/api/applications/{theirs.application}", None),
            ("PATCH", f"/api/applications/{theirs.application}", {"name": "x"}),
            ("DELETE", f"/api/applications/{theirs.application}", None),
            ("POST", "/api/applications", {"name": "x", "galleryId": theirs.tenant.gallery_id}),
        ])  # fmt: skip
        return right.ask(method, path, body), {400, 404}
    http.headers["X-API-Token"] = ours.token
    if kind == 2:
        project, expected = theirs.project, {403}
        user, its_face = chance.choice([theirs.user, ours.user]), theirs.face
    else:
        project, user, its_face, expected = ours.project, theirs.user, theirs.face, {404}
    users = f"/projects/{project}/users/{user}"
    method, path = chance.choice([
        ("PATCH", users), ("DELETE", users), ("GET", f"{users}/faces"), ("POST", f"{users}/faces"),
        ("DELETE", f"{users}/faces"), ("GET", f"{users}/faces/{its_face}"),
        ("PATCH", f"{users}/faces/{its_face}"),
        ("DELETE", f"{users}/faces/{its_face}"), ("GET", f"/access/identifier/item/{theirs.uid}"),
        ("DELETE", f"/access/identifier/item/{theirs.uid}"),
    ])  # fmt: skip
    body = {"registrant": "USER", "image": ours.picture} if method in {"PATCH", "POST"} else None
    headers = {}
    if path.startswith("/access"):
        headers, expected = {"Authorization": f"Bearer {ours.session}"}, {400}
    return http.request(method, path, json=body, headers=headers), expected


def assert_untouched(url: str, theirs: Site) -> None:
    """Whatever was asked, all of theirs is as it was."""
    with hub_server.Client(url, theirs.tenant) as nec:
        assert nec.ask("GET", "/v1.1/tags").json() == [theirs.tag]
        rows = nec.ask("GET", "/v1.1/subjects").json()["subjects"]
        assert [(row["id"], row["status"]) for row in rows] == [(theirs.subject, "A")]
        assert len(nec.ask("GET", "/api/applications").json()["applications"]) == 2
    with httpx2.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as http:
        path = f"/projects/{theirs.project}/users/{theirs.user}/faces/{theirs.face}"
        assert http.get(path, headers={"X-API-Token": theirs.token}).json()["image"]

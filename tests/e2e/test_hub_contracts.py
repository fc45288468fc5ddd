"""The hub against its contracts: schemathesis makes up requests, right and wrong, and judges each answer."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import httpx2
import pytest

from tests.e2e import hub_server

pytestmark = [pytest.mark.models, pytest.mark.timeout(7200)]

CONTRACTS = hub_server.ROOT / "resources" / "openapi"
SAMPLES = hub_server.ROOT / "models" / "samples"
ALL = bool(os.environ.get("VESTIBULE_ALL"))
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def pictures() -> list[str]:
    """A few real faces, small, and a picture of nobody."""
    return [base64.b64encode(path.read_bytes()).decode() for path in sorted(SAMPLES.glob("*.jpg"))[:3]]


def cases_of(contract: str, url: str, facts: dict[str, object], examples: int, facts_file: Path) -> int:
    """Let schemathesis try a contract; return how many requests it made. Nothing may be wrong."""
    command = [
        str(Path(sys.executable).with_name("st")),
        "run",
        str(CONTRACTS / f"{contract}.yaml"),
        "--url",
        url,
    ]
    command += ["--checks", CHECKS, "--continue-on-failure", "--seed", "6", "--no-color", "--no-shrink"]
    phases = "examples,coverage,fuzzing" if ALL else "examples,fuzzing"
    command += ["--phases", phases, "--max-examples", str(examples)]
    # One worker: Python 3.11 miscounts the depth of what it parses when two threads do.
    command += ["--suppress-health-check", "all", "--warnings", "off"]
    facts_file.write_text(json.dumps(facts), encoding="utf-8")
    environment = hub_server.environment(SCHEMATHESIS_HOOKS="tests.e2e.hub_hooks", HUB_FACTS=str(facts_file))
    place = facts_file.parent  # it keeps what it found where it runs
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    generated = re.search(r"([\d,]+) generated", done.stdout)
    assert generated, done.stdout
    return int(generated[1].replace(",", ""))


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    data = tmp_path_factory.mktemp("contracts")
    with hub_server.serving(data, "--drop-folder", data) as running:
        yield data, running


@pytest.mark.parametrize(
    ("contract", "share"), [("nec-id", 0.6), ("face-aidee", 0.3), ("acs-identifier", 0.1)]
)
def test_no_request_makes_the_hub_fail_or_leave_its_contract(hub, contract, share, tmp_path):
    data, running = hub
    facts, base = {"nec-id": nec_id, "face-aidee": face_aidee, "acs-identifier": panel}[contract](
        data, running.url
    )
    operations = {"nec-id": 30, "face-aidee": 16, "acs-identifier": 6}[contract]
    wanted = 21_000 * share if ALL else 300 * share
    examples = max(1, round(wanted / operations))
    made = (
        cases_of(contract, base, facts, examples // 4, tmp_path / "facts") if ALL else 0
    )  # it warms the hub
    before = memory(running)
    made += cases_of(contract, base, facts, examples, tmp_path / "facts")
    grown = memory(running) / before - 1
    print(f"{contract}: {made} requests, memory {grown:+.1%}")  # noqa: T201 - the figures that are published
    assert running.process.poll() is None
    if ALL:
        assert made >= wanted
        assert grown < 0.1


def memory(running: hub_server.Serving) -> int:
    """Resident bytes of the server; its picture processes are bounded elsewhere."""
    return int(running.processes()[0].memory_info().rss)


def nec_id(data: Path, url: str) -> tuple[dict[str, object], str]:
    tenant = hub_server.add_tenant(data, "fuzzed")
    with hub_server.Client(url, tenant) as client:
        tags = ["one", "two"]
        for tag in tags:
            assert client.ask("POST", f"/v1.1/tags/{tag}").status_code == 200
        made = [
            client.ask("POST", "/v1.1/subjects", {"face": face, "tags": tags}).json() for face in pictures()
        ]
        batch = client.ask(
            "POST", "/v1.1/jobs/bulkregister", {"registrations": [{"filename": "x.jpg"}]}
        ).json()
        application = client.ask(
            "POST", "/api/applications", {"name": "more", "galleryId": tenant.gallery_id}
        )
    ids = {
        "subjectId": [one["id"] for one in made],
        "eventId": [one["eventId"] for one in made],
        "batchId": [batch["batchId"]],
        "galleryId": ["galleryguid-none"],  # theirs would be deleted early, and all else refused from then on
        "applicationId": [application.json()["id"]],
        "name": tags,
    }
    fields = ["face", "faces", "probe"]
    return {
        "tenant": asdict(tenant),
        "ids": ids,
        "tags": tags,
        "pictures": pictures(),
        "picture_fields": fields,
    }, url


def face_aidee(data: Path, url: str) -> tuple[dict[str, object], str]:
    hub_server.vestibule(data, "hub", "tenant", "add", "aidee")
    hub_server.vestibule(
        data,
        "hub",
        "account",
        "add",
        "aidee",
        "--tenant",
        "aidee",
        "--password-from-stdin",
        said="long enough\n",
    )
    (project,) = hub_server.vestibule(data, "hub", "project", "add", "project", "--tenant", "aidee")
    with httpx2.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as http:
        pair = http.post("/auth/key", json={"username": "aidee", "password": "long enough"}).json()
        # Discarding the token is one of the calls: it gets one that nothing else needs (see the hooks).
        token, spare = (http.post("/auth/token", json=pair).json()["token"] for _ in range(2))
        http.headers["X-API-Token"] = token
        users = [
            http.post(f"/projects/{project['project_id']}/users", json={}).json()["id"] for _ in range(20)
        ]
        faces = [
            http.post(
                f"/projects/{project['project_id']}/users/{user}/faces", json={"image": pictures()[0]}
            ).json()["id"]
            for user in users[:5]
        ]
    ids = {"project_id": [project["project_id"]], "user_id": users, "face_id": faces}
    facts = {"headers": {"X-API-Token": token}, "spare": {"X-API-Token": spare}, "ids": ids}
    return {**facts, "pictures": pictures(), "picture_fields": ["image"]}, url


def panel(data: Path, url: str) -> tuple[dict[str, object], str]:
    gallery = hub_server.add_tenant(data, "panel").gallery_id
    account = [
        "hub",
        "account",
        "add",
        "door",
        "--tenant",
        "panel",
        "--password-from-stdin",
        "--panel",
        gallery,
    ]
    hub_server.vestibule(data, *account, said="long enough\n")
    params = {"username": "door", "password": hub_server.md5("long enough")}
    with httpx2.Client(base_url=f"{url}/api/v1", timeout=60, trust_env=False) as http:
        session = http.get("/login", params=params).json()["token"]
        http.headers["Authorization"] = f"Bearer {session}"
        identifier = {
            "identifier_owner": {"name": "Ann", "type": "owner"}, "identifier_type": "face_id",
            "identifier_number": "1", "lock": "all",
        }  # fmt: skip
        uids = [http.post("/access/identifier/item", json=identifier).json()["uid"] for _ in range(20)]
    facts = {"headers": {"Authorization": f"Bearer {session}"}, "ids": {"identifier-uid": uids}}
    return {**facts, "pictures": [], "picture_fields": []}, f"{url}/api/v1"

"""Clients that nobody here wrote make every call of NEC ID: botocore, the npm package aws4, and curl."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any, cast
from urllib.parse import quote

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.httpsession import URLLib3Session

from tests.e2e import hub_server

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.models, pytest.mark.timeout(300)]

SAMPLES = hub_server.ROOT / "models" / "samples"
NAME = "staff badge é"
"""A tag whose path needs every rule of encoding."""

Ask = Callable[..., tuple[int, Any]]
"""(method, path, body=None) → status and what the body says; `path` as it goes over the wire."""

AWS4 = """
const aws4 = require('aws4'), http = require('http');
const lines = require('readline').createInterface({input: process.stdin});
lines.on('line', line => {
  const {options, secrets} = JSON.parse(line);
  const request = http.request(aws4.sign(options, secrets), answer => {
    let said = '';
    answer.setEncoding('utf8').on('data', part => said += part)
      .on('end', () => console.log(JSON.stringify({status: answer.statusCode, said})));
  });
  request.on('error', fault => console.log(JSON.stringify({status: 0, said: String(fault)})));
  request.end(options.body);
});
"""


def picture(name: str) -> str:
    return base64.b64encode((SAMPLES / name).read_bytes()).decode()


def said(text: str) -> object:
    return json.loads(text) if text else None


@contextlib.contextmanager
def botocore(url: str, tenant: hub_server.Tenant, _: Path) -> Iterator[Ask]:
    session = URLLib3Session(timeout=60, proxies={})
    signer = SigV4Auth(Credentials(tenant.access_key, tenant.secret_key), "execute-api", "ap-southeast-2")

    def ask(method: str, path: str, body: object = None) -> tuple[int, object]:
        content = b"" if body is None else json.dumps(body).encode()
        request = AWSRequest(method, url + path, {"x-api-key": tenant.api_key}, content)
        signer.add_auth(request)
        answer = session.send(request.prepare())
        return answer.status_code, said(answer.text)

    yield ask


@contextlib.contextmanager
def aws4(url: str, tenant: hub_server.Tenant, folder: Path) -> Iterator[Ask]:
    npm = shutil.which("npm")
    if not npm or not os.environ.get("VESTIBULE_ALL"):
        pytest.skip("VESTIBULE_ALL=1 runs it where npm can fetch the package aws4")
    subprocess.run([npm, "install", "--silent", "--no-audit", "aws4"], cwd=folder, check=True, timeout=120)
    (folder / "ask.js").write_text(AWS4, encoding="utf-8")
    secrets = {"accessKeyId": tenant.access_key, "secretAccessKey": tenant.secret_key}
    host, port = url.removeprefix("http://").split(":")
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(["node", "ask.js"], cwd=folder, **pipes) as node:
        asks, answers = cast("IO[str]", node.stdin), cast("IO[str]", node.stdout)

        def ask(method: str, path: str, body: object = None) -> tuple[int, object]:
            options: dict[str, object] = {
                "service": "execute-api", "region": "ap-southeast-2", "method": method,
                "host": f"{host}:{port}",
                "hostname": host, "port": port, "path": path, "headers": {"x-api-key": tenant.api_key},
            }  # fmt: skip
            if body is not None:
                options |= {"body": json.dumps(body)}
                options["headers"] = {"x-api-key": tenant.api_key, "Content-Type": "application/json"}
            asks.write(json.dumps({"options": options, "secrets": secrets}) + "\n")
            asks.flush()
            answer = json.loads(answers.readline())
            return answer["status"], said(answer["said"])

        yield ask
        asks.close()


@contextlib.contextmanager
def curl(url: str, tenant: hub_server.Tenant, folder: Path) -> Iterator[Ask]:
    if not shutil.which("curl"):
        pytest.skip("curl is not on this machine")

    def ask(method: str, path: str, body: object = None) -> tuple[int, object]:
        command = ["curl", "--silent", "--path-as-is", "--globoff", "--noproxy", "*", "--request", method]
        command += ["--aws-sigv4", "aws:amz:ap-southeast-2:execute-api"]
        command += ["--user", f"{tenant.access_key}:{tenant.secret_key}"]
        command += ["--header", f"x-api-key: {tenant.api_key}", "--write-out", "\n%{http_code}"]
        if body is not None:
            (folder / "body.json").write_text(json.dumps(body), encoding="utf-8")
            command += ["--header", "content-type: application/json", "--data-binary", "@body.json"]
        done = subprocess.run([*command, url + path], cwd=folder, capture_output=True, text=True, check=True)
        text, _, status = done.stdout.rpartition("\n")
        return int(status), said(text)

    yield ask


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    data = tmp_path_factory.mktemp("site")
    drop = data / "drop"
    drop.mkdir()
    shutil.copy(SAMPLES / "obama.jpg", drop / "obama.jpg")
    with hub_server.serving(data, "--drop-folder", drop) as hub:
        yield hub.url, data


@pytest.mark.parametrize("client", [botocore, aws4, curl])
def test_a_client_makes_every_call(client, site, tmp_path):
    url, data = site
    tenant = hub_server.add_tenant(data, client.__name__)
    # curl 7.88 neither encodes a path twice nor sorts a query: its signatures hold for plain paths only.
    name = "badge" if client is curl else NAME
    with client(url, tenant, tmp_path) as ask:
        every_call(ask, quote(name, safe=""), name)


def every_call(ask: Ask, in_path: str, name: str) -> None:
    face, again, other = picture("obama.jpg"), picture("obama2.jpg"), picture("biden.jpg")
    assert ask("GET", "/v1.1/health") == (200, {"status": "OK"})

    assert ask("POST", f"/v1.1/tags/{in_path}") == (200, None)
    assert ask("POST", "/v1.1/tags/old")[0] == 200
    assert ask("PUT", "/v1.1/tags/old", {"newName": "new"}) == (200, None)
    assert ask("PUT", "/v1.1/tags/new/newer") == (200, None)
    status, names = ask("GET", "/v1.1/tags")
    assert (status, sorted(names)) == (200, sorted([name, "newer"]))

    status, answer = ask("POST", "/v1.1/face/extract", {"faces": face, "limit": 3})
    assert status == 200
    assert len(answer["faces"]) >= 1
    assert ask("POST", "/v1.1/face/verify", {"face": face, "probe": again})[0] == 200
    assert ask("POST", "/v1.1/face/verify", {"face": face, "probe": other})[0] == 404

    status, subject = ask("POST", "/v1.1/subjects", {"face": face, "tags": [name]})
    assert status == 201
    person, event = subject["id"], subject["eventId"]
    status, added = ask("POST", f"/v1.1/subjects/{person}/events", {"face": again})
    assert (status, added["id"]) == (201, person)
    assert ask("PUT", f"/v1.1/subjects/{person}", {"face": face})[0] == 200
    assert ask("PUT", f"/v1.1/subjects/{person}/events/{event}", {"face": face, "tags": [name]})[0] == 200
    status, events = ask("GET", f"/v1.1/subjects/{person}/events")
    assert (status, {one["id"] for one in events["events"]}) == (200, {event, added["eventId"]})
    status, listed = ask("GET", "/v1.1/subjects?dir=desc&length=100&start=0")
    assert (status, listed["total"]) == (200, 4)  # two events, and the places of two that were updated

    assert ask("POST", "/v1.1/face/verify", {"id": person, "probe": again})[1]["id"] == person
    status, found = ask("POST", "/v1.1/face/search", {"probe": again, "tags": [name], "limit": 5})
    assert (status, found["candidates"][0]["id"]) == (200, person)
    assert ask("POST", "/v1.1/face/search", {"probe": other})[0] == 404

    assert ask("DELETE", f"/v1.1/subjects/{person}/events/{added['eventId']}")[0] == 204
    assert ask("DELETE", f"/v1.1/subjects/{person}")[0] == 204
    assert ask("GET", f"/v1.1/subjects/{person}/events")[0] == 404
    assert ask("DELETE", f"/v1.1/tags/{in_path}") == (200, None)

    status, batch = ask("POST", "/v1.1/jobs/bulkregister", {"registrations": [{"filename": "obama.jpg"}]})
    assert status == 200
    progress = processed(ask, batch["batchId"])
    assert progress["processed"][0]["registerStatus"] == "Success"
    assert ask("GET", f"/v1.1/jobs/bulkregister/{batch['batchId']}/?pagingId=none")[0] == 404

    gallery(ask)


def processed(ask: Ask, batch: str) -> dict[str, Any]:
    """Ask until the batch is done."""
    for _ in range(120):
        status, said_now = ask("GET", f"/v1.1/jobs/bulkregister/{batch}")
        progress: dict[str, Any] = said_now
        assert status == 200
        if all(one["status"] == "Processed" for one in progress["processed"]):
            return progress
        time.sleep(0.25)
    raise AssertionError(progress)


def gallery(ask: Ask) -> None:
    """Make the calls of tenant management."""
    status, made = ask("POST", "/api/galleries", {"name": "second", "size": 10, "description": "more"})
    assert status == 200
    status, twice = ask("POST", "/api/galleries", {"name": "second", "size": 10})
    assert (status, twice["errorCode"]) == (400, 1002)
    assert ask("PATCH", f"/api/galleries/{made['id']}", {"size": 20})[1]["size"] == 20
    assert ask("PATCH", f"/api/galleries/{made['id']}", {"size": 10})[0] == 400
    assert len(ask("GET", "/api/galleries")[1]["galleries"]) == 2
    status, application = ask("POST", "/api/applications", {"name": "gate", "galleryId": made["id"]})
    assert status == 200
    path = f"/api/applications/{application['id']}"
    assert ask("PATCH", path, {"faceMinimumQualityScore": 0.6})[1]["faceMinimumQualityScore"] == 0.6
    assert ask("GET", path)[1]["apiKey"] == application["apiKey"]
    assert len(ask("GET", "/api/applications")[1]["applications"]) == 3
    assert len(ask("GET", f"/api/galleries/{made['id']}")[1]["applications"]) == 2
    assert ask("DELETE", path)[0] == 204
    assert ask("DELETE", f"/api/galleries/{made['id']}")[0] == 204
    assert ask("GET", f"/api/galleries/{made['id']}")[0] == 404

import asyncio
import json
import logging
from dataclasses import replace

import pytest
from fastapi import APIRouter
from starlette.testclient import TestClient

from app.server import access_log
from app.server.asgi import ROUTERS, application
from tests.server.nec_id_site import SETTINGS, Site, face

broken = APIRouter()


CLIENTS = ("httpx2", "botocore")
"""Whose logs, in the same process here, are the client's own."""


class Shelf(Exception):
    """Nobody expects it."""


def fail():
    raise Shelf("the shelf fell down")


def fail_late():
    async def app(_scope, _receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise Shelf("half way")

    return app


for place in ("/v1.1", "/api/v1", "/api/v1/access", ""):
    broken.add_api_route(f"{place}/broken", fail)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture
def lines(tmp_path):
    """What was written so far, as objects."""

    def read():
        text = (tmp_path / access_log.FILE_NAME).read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]

    with access_log.request_log(tmp_path):
        yield read


def client_of(site, routers=ROUTERS, address="10.0.0.7", **settings):
    hub = replace(site.hub, settings=replace(SETTINGS, **settings))
    return TestClient(application(hub, routers), raise_server_exceptions=False, client=(address, 1))


def test_a_line_tells_who_asked_for_what_and_what_came_of_it(site, lines):
    tenant = site.tenant("One")
    tenant.client = client_of(site)
    tenant.client.headers["X-Request-Id"] = "kiosk-7.a_B"
    tenant.call("GET", "/api/galleries/galleryguid-1")
    [line] = lines()
    assert line.pop("ms") > 0
    assert line.pop("time").endswith("+00:00")
    assert line == {
        "id": "kiosk-7.a_B",
        "method": "GET",
        "route": "/api/galleries/{gallery_id}",
        "status": 404,
        "address": "10.0.0.7",
        "organisation": tenant.organisation_id,
        "access_key": tenant.access_key,
    }


def test_a_line_has_no_secret_whatever_was_asked(site, lines, caplog):
    tenant = site.tenant()
    access = site.gallery(tenant)
    caplog.set_level(logging.DEBUG)
    tenant.client = client_of(site)
    gallery = {"name": "Staff", "size": 10}
    assert tenant.call("POST", "/api/galleries", gallery).json()["message"].endswith(access.key)  # Duplicate
    access.call("POST", "/face/search", {"probe": face()})
    access.call("GET", "/subjects?start=0&secret=in-the-query")
    tenant.client.get("/api/v1/login?username=ann&password=0cc175b9c0f1b6a831c399e269772661")
    tenant.client.post("/api/v1/auth/key", json={"username": "ann", "password": "plain"})
    ours = [one.getMessage() for one in caplog.records if one.name.split(".")[0] not in CLIENTS]
    written = json.dumps(lines()) + "".join(ours)
    assert len(lines()) == 5
    for secret in (access.key, tenant.secret_key, face(), "in-the-query", "0cc175b9", "plain", "Signature="):
        assert secret not in written


@pytest.mark.parametrize("given", ["", "a" * 65, 'a"b', "a b", "ä", "a\nb", "../x"])
def test_a_name_that_is_not_harmless_is_replaced(site, lines, given):
    answer = client_of(site).get("/v1.1/health", headers=[(b"x-request-id", given.encode())])
    [line] = lines()
    assert answer.headers["X-Request-Id"] == line["id"] != given
    assert len(line["id"]) == 16


def test_every_answer_has_the_name_of_its_request(site):
    client = client_of(site)
    for path in ("/v1.1/health", "/v1.1/nothing", "/v1.1/tags/%ff", "/nothing"):
        answer = client.get(path, headers={"x-request-id": "mine"})
        assert answer.headers["X-Request-Id"] == "mine"


def test_what_is_no_route_has_none_in_its_line(site, lines):
    client_of(site).get("/somewhere/secret-7")
    assert [(line["route"], line["status"]) for line in lines()] == [("", 404)]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1.1/broken", {"message": "Internal server error"}),
        ("/api/v1/broken", {"code": 500, "message": "Internal server error"}),
        ("/api/v1/access/broken", {"error": "Internal server error"}),
        ("/broken", {"message": "Internal server error"}),
    ],
)
def test_a_bug_is_told_in_the_protocol_s_words_and_its_traceback_is_in_the_log_only(
    site, lines, caplog, path, body
):
    answer = client_of(site, [broken]).get(path, headers={"x-request-id": "mine"})
    assert (answer.status_code, answer.json()) == (500, body)
    [record] = [one for one in caplog.records if one.name == "app.server.access_log"]
    assert record.getMessage() == "request mine failed"
    assert record.exc_info
    assert "the shelf fell down" in caplog.text
    assert [line["status"] for line in lines()] == [500]


def test_a_bug_in_the_middle_of_an_answer_is_in_the_log(site, lines, caplog):
    metrics = application(site.hub).state.metrics
    middleware = access_log.AccessLog(fail_late(), metrics, behind_proxy=False)
    sent = []

    async def send(message):
        sent.append(message["type"])

    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    asyncio.run(middleware(scope, None, send))  # type: ignore[arg-type] # nothing is received
    assert sent == ["http.response.start"]
    assert "half way" in caplog.text
    assert [line["status"] for line in lines()] == [200]


def test_a_client_that_goes_away_has_a_status_of_its_own(site, lines):
    async def app(_scope, _receive, _send):
        pass

    middleware = access_log.AccessLog(app, application(site.hub).state.metrics, behind_proxy=False)
    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    asyncio.run(middleware(scope, None, None))  # type: ignore[arg-type] # nothing is received or sent
    assert [(line["status"], line["address"]) for line in lines()] == [(499, "")]


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ([], "10.0.0.7"),
        (["192.0.2.1"], "192.0.2.1"),
        (["127.0.0.1, 192.0.2.1"], "192.0.2.1"),
        (["127.0.0.1", "192.0.2.1"], "192.0.2.1"),
    ],
)
def test_behind_a_proxy_the_address_is_the_one_that_the_proxy_adds(site, lines, forwarded, address):
    headers = [("x-forwarded-for", one) for one in forwarded]
    client_of(site, behind_proxy=True).get("/v1.1/health", headers=headers)
    assert [line["address"] for line in lines()] == [address]


def test_without_a_proxy_nobody_chooses_their_address(site, lines):
    client_of(site).get("/v1.1/health", headers={"x-forwarded-for": "127.0.0.1"})
    assert [line["address"] for line in lines()] == ["10.0.0.7"]


def test_what_is_no_request_passes_through(site):
    seen = []

    async def app(scope, _receive, _send):
        seen.append(scope["type"])

    middleware = access_log.AccessLog(app, application(site.hub).state.metrics, behind_proxy=False)
    asyncio.run(middleware({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert seen == ["lifespan"]

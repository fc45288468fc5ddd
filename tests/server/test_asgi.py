import http.client
import re

import pytest
from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.testclient import TestClient

from app.server.asgi import application
from app.server.bodies import body_of
from app.server.pages import CONTRACTS, contract
from app.server.refused import Refused
from tests.server.nec_id_site import Site
from tests.server.running import running

METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}
OURS = ("/docs", "/openapi/", "/healthz", "/readyz", "/metrics")
"""Paths that no contract has."""

router = APIRouter()


@router.get("/v1.1/things/{name}")
@router.get("/v1.1/things/{name}/of/{other}")
def tell(name: str, other: str = "") -> JSONResponse:
    return JSONResponse([name, other])


@router.get("/refused")
def refuse() -> JSONResponse:
    raise Refused(418, {"message": "No"}, {"Retry-After": "3"})


@router.put("/v1.1/bodies")
def take(request: Request) -> JSONResponse:
    return JSONResponse({"length": len(body_of(request))})


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="module")
def served(site):
    """Where the routes above are really answered."""
    with running(application(site.hub, [router])) as address:
        yield address


def asked(address, method, target, body=None, headers=()):
    """Send a request whose target is exactly this; return status, headers and body of the answer."""
    connection = http.client.HTTPConnection(address[0], address[1], timeout=20)
    try:
        connection.putrequest(method, target, skip_accept_encoding=True)
        for name, value in headers:
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def operations():
    """Return method and an example of the path of all that the contracts describe."""
    return {
        (method.upper(), re.sub(r"\{[^}]*\}", "1", contract(name)["servers"][0]["url"].rstrip("/") + path))
        for name in CONTRACTS
        for path, methods in contract(name)["paths"].items()
        for method in methods
        if method.upper() in METHODS
    }


def test_the_routes_are_those_of_the_contracts(site):
    described = operations()
    routes = [
        route
        for route in application(site.hub).routes
        if isinstance(route, APIRoute) and not route.path.startswith(OURS)
    ]
    answered = {
        (route.path, operation)
        for route in routes
        for operation in described
        if route.methods == {operation[0]} and route.path_regex.match(operation[1])
    }
    assert {operation for _, operation in answered} == described
    assert {path for path, _ in answered} >= {route.path for route in routes if route.path[-1] != "/"}
    assert len(described) > 45


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("staff%20badge", "staff badge"),
        ("a%2Fb", "a/b"),
        ("a%252Fb", "a%2Fb"),
        ("a+b", "a+b"),
        ("%C3%A4%E6%BC%A2", "ä漢"),
        ("100%", "100%"),
        ("a%0A", "a\n"),
        ("a;b=c", "a;b=c"),
    ],
)
def test_a_segment_of_a_path_is_decoded_once(served, sent, name):
    status, _, body = asked(served, "GET", f"/v1.1/things/{sent}?query=%2F")
    assert (status, body) == (200, JSONResponse([name, ""]).body)


def test_an_encoded_slash_divides_nothing(served):
    status, _, body = asked(served, "GET", "/v1.1/things/a%2Fb/of/c%2Fd")
    assert (status, body) == (200, b'["a/b","c/d"]')


@pytest.mark.parametrize(
    "target",
    [
        "/v1.1/things/%FF",
        "/v1.1/things/%C3",
        "/v1.1/things/a%00b",
        "/v1.1/things/..",
        "/v1.1/../v1.1/things/a",
        "/v1.1/./things/a",
        "/v1.1//things/a",
        "/v1.1/things/",
        "/v1%2E1/things/a",
        "/V1.1/things/a",
    ],
)
def test_a_path_that_names_nothing_is_no_route(served, target):
    status, _, body = asked(served, "GET", target)
    assert (status, body) in {
        (403, b'{"message":"Missing Authentication Token"}'),
        (404, b'{"message":"Not Found"}'),
    }


@pytest.mark.parametrize("target", ["/%FF", "/api/v1/%00", "/api/v1/access/%FF", "/../x"])
def test_elsewhere_a_path_that_cannot_name_anything_is_a_bad_request(served, target):
    assert asked(served, "GET", target)[0] == 400


@pytest.mark.parametrize("target", ["", "*", "nothing", "http://", "/ä", "/a\x7f"])
def test_a_target_that_is_no_path_is_no_fault_of_ours(served, target):
    connection = http.client.HTTPConnection(served[0], served[1], timeout=20)
    connection.connect()
    connection.sock.sendall(f"GET {target} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
    answer = http.client.HTTPResponse(connection.sock)
    answer.begin()
    assert 400 <= answer.status < 500
    answer.close()
    connection.close()


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [
        ("GET", "/v1.1/nothing", 403, {"message": "Missing Authentication Token"}),
        ("GET", "/v1.1", 403, {"message": "Missing Authentication Token"}),
        ("DELETE", "/v1.1/subjects", 403, {"message": "Missing Authentication Token"}),
        ("GET", "/v1.1/face/search", 403, {"message": "Missing Authentication Token"}),
        ("HEAD", "/v1.1/health", 403, None),
        ("PUT", "/api/galleries", 403, {"message": "Missing Authentication Token"}),
        ("GET", "/api/applications/a/b", 403, {"message": "Missing Authentication Token"}),
        ("OPTIONS", "/v1.1/nothing", 403, {"message": "Missing Authentication Token"}),
        ("GET", "/v1/subjects", 404, {"message": "Not Found"}),
        ("GET", "/api/v1/nothing", 404, {"code": 404, "message": "Not Found"}),
        ("PUT", "/api/v1/projects", 405, {"code": 405, "message": "Method Not Allowed"}),
        ("PUT", "/api/v1/login", 405, {"error": "Method Not Allowed"}),
        ("GET", "/api/v1/access/nothing", 404, {"error": "Not Found"}),
        ("GET", "/", 404, {"message": "Not Found"}),
        ("POST", "/healthz", 405, {"message": "Method Not Allowed"}),
        ("GET", "/healthz/", 404, {"message": "Not Found"}),
    ],
)
def test_what_there_is_not_is_told_in_each_protocol_s_words(site, method, path, status, body):
    answer = site.client.request(method, path)
    assert answer.status_code == status
    assert body is None or answer.json() == body


def test_a_method_that_there_is_not_is_told_which_there_are(site):
    answer = site.client.put("/api/v1/auth/token")
    assert answer.headers["Allow"] == "DELETE, PATCH, POST"


@pytest.mark.parametrize("path", ["/v1.1/subjects", "/v1.1/tags/a", "/v1.1/health", "/api/galleries/a"])
def test_every_path_of_nec_id_may_be_called_from_a_browser(site, path):
    answer = site.client.options(path)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "PATCH" in answer.headers["Access-Control-Allow-Methods"]
    assert "Authorization" in answer.headers["Access-Control-Allow-Headers"]
    assert site.client.get("/v1.1/subjects").headers["Access-Control-Allow-Origin"] == "*"


def test_other_protocols_may_not_be_called_from_a_browser(site):
    assert site.client.options("/api/v1/projects").status_code == 405
    assert "Access-Control-Allow-Origin" not in site.client.get("/api/v1/projects").headers


def test_no_answer_is_kept_by_whoever_passes_it_on(site):
    answer = site.client.get("/v1.1/health")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_refusal_of_a_route_is_the_answer(served):
    status, headers, body = asked(served, "GET", "/refused")
    assert (status, headers["Retry-After"], body) == (418, "3", b'{"message":"No"}')


def test_a_hundred_headers_are_enough(served):
    few = [(f"X-{number}", "a") for number in range(90)]
    assert asked(served, "GET", "/v1.1/things/a", headers=few)[0] == 200
    many = [(f"X-{number}", "a") for number in range(120)]
    assert asked(served, "GET", "/v1.1/things/a", headers=many)[0] == 431


def test_a_body_reaches_its_route_whole(served):
    assert asked(served, "PUT", "/v1.1/bodies", b"x" * 5_000_000)[2] == b'{"length":5000000}'


def test_a_body_that_is_too_large_is_told_so_after_it_was_sent(served):
    status, headers, body = asked(served, "PUT", "/v1.1/bodies", b"x" * (10 * 1024 * 1024 + 1))
    assert (status, body) == (413, b'{"message":"Request Too Long"}')
    assert headers["Connection"] == "close"


def test_documents_of_the_framework_are_not_served(site):
    with TestClient(application(site.hub)) as client:
        for path in ("/openapi.json", "/redoc"):
            assert client.get(path).status_code == 404

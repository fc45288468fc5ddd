from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from app.hub.database import open_hub
from app.server.asgi import application
from app.server.operations import Metrics
from tests.server.nec_id_site import SETTINGS, Site


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("site")) as site:
        yield site


def client_of(hub, address="127.0.0.1"):
    return TestClient(application(hub), client=(address, 1))


def test_a_process_that_lives_says_so(site):
    assert site.client.get("/healthz").json() == {"status": "OK"}


def test_a_hub_that_would_answer_is_ready(site):
    answer = site.client.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "OK", "database": True, "pictures": True})


def test_a_hub_without_a_process_for_pictures_is_not_ready(site):
    class Starting:
        ready = False

    answer = client_of(replace(site.hub, engine=Starting())).get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "not ready", "database": True, "pictures": False}


def test_a_hub_without_its_database_is_not_ready_but_lives(site, tmp_path):
    database = open_hub(tmp_path / "hub.db", bytes(32))
    client = client_of(replace(site.hub, database=database))
    database.close()
    (tmp_path / "hub.db").write_bytes(b"not a database " * 1000)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "not ready", "database": False, "pictures": True}
    assert client.get("/healthz").status_code == 200


def test_what_was_answered_is_counted_by_route_and_status(site):
    client = client_of(site.hub)
    for path in ("/v1.1/health", "/v1.1/health", "/v1.1/subjects", "/v1.1/secret", "/elsewhere"):
        client.get(path)
    text = client.get("/metrics").text
    assert 'vestibule_requests_total{method="GET",route="/v1.1/health",status="200"} 2.0' in text
    assert 'vestibule_requests_total{method="GET",route="/v1.1/subjects",status="403"} 1.0' in text
    assert 'vestibule_requests_total{method="",route="",status="404"} 1.0' in text
    assert 'vestibule_request_seconds_count{route="/v1.1/health"} 2.0' in text
    assert "secret" not in text


def test_a_replay_is_counted(site):
    tenant = site.tenant()
    tenant.client = client_of(site.hub)
    sent = tenant.call("POST", "/v1.1/face/extract", {"faces": ""}).request
    tenant.client.send(sent)
    assert "vestibule_replays_total 1.0" in tenant.client.get("/metrics").text


def test_what_the_parts_count_is_told_as_it_is(site):
    class Full:
        memory_bytes, face_count = 1234, 5

    class Busy:
        looks = 3

    registry = Metrics(replace(site.hub, galleries=Full(), engine=Busy())).registry
    names = ("vestibule_gallery_bytes", "vestibule_gallery_faces", "vestibule_pictures_total")
    assert [registry.get_sample_value(name) for name in names] == [1234, 5, 3]


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1"])
def test_metrics_are_told_to_this_machine(site, address):
    answer = client_of(site.hub, address).get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=")


@pytest.mark.parametrize("address", ["10.0.0.1", "192.0.2.1", "2001:db8::1", "nowhere", ""])
def test_metrics_are_told_to_nobody_else(site, address):
    assert client_of(site.hub, address).get("/metrics").status_code == 403


def test_metrics_are_not_told_through_a_proxy(site):
    client = client_of(replace(site.hub, settings=replace(SETTINGS, behind_proxy=True)))
    assert client.get("/metrics", headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 403
    assert client.get("/metrics").status_code == 200


def test_each_application_counts_for_itself(site):
    client_of(site.hub).get("/v1.1/health")
    assert "health" not in client_of(site.hub).get("/metrics").text

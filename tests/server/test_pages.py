import re

import pytest
import yaml
from starlette.testclient import TestClient

from app import paths
from app.server.asgi import application
from app.server.pages import CONTRACTS, contract
from tests.server.nec_id_site import Site


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("site")) as site, TestClient(application(site.hub)) as client:
        yield client


def written(name):
    return yaml.safe_load((paths.resources_folder() / "openapi" / f"{name}.yaml").read_text(encoding="utf-8"))


def test_every_contract_is_served():
    files = {path.stem for path in (paths.resources_folder() / "openapi").glob("*.yaml")}
    assert files == set(CONTRACTS)


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_contract_is_served_as_it_is_written_but_for_its_addresses(client, name):
    answer = client.get(f"/openapi/{name}.json")
    assert answer.status_code == 200
    served, own = answer.json(), written(name)
    assert served.pop("servers") != own.pop("servers")
    for path in own["paths"].values():
        path.pop("servers", None)
    assert served == own


@pytest.mark.parametrize("name", CONTRACTS)
def test_no_page_sends_anything_to_a_vendor(client, name):
    for path in (f"/openapi/{name}.json", f"/docs/{name}.json"):
        contents = client.get(path).json()
        assert [server["url"][0] for server in contents["servers"]] == ["/"]
        assert not [one for one in contents["paths"].values() if "servers" in one]


@pytest.mark.parametrize(
    "path", ["/openapi/other.json", "/docs/other.json", "/docs/index.html", "/docs/nec-id"]
)
def test_what_there_is_not_is_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/docs/..%2F..%2Fnec-id.json", "/openapi/..%2Fopenapi%2Fnec-id.json"])
def test_no_file_is_reached_from_outside(client, path):
    assert client.get(path).status_code == 404


def test_the_page_and_all_it_loads_come_from_here(client):
    page = client.get("/docs")
    assert page.headers["Content-Security-Policy"].startswith("default-src 'self';")
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(loaded) == 4
    for path in loaded:
        assert path.startswith("/docs/")
        assert client.get(path).status_code == 200
    start = client.get("/docs/start.js").text
    for path in re.findall(r'"url": "([^"]+)"', start):
        assert client.get(path).json()["openapi"] == "3.0.3"
    assert "http" not in page.text + start


def test_a_contract_is_read_once():
    assert contract("nec-id") is contract("nec-id")

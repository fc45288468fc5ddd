import hashlib

import pytest

from app.hub import accounts
from tests.server.aidee_site import PASSWORD, Site


@pytest.fixture
def site(tmp_path):
    with Site(tmp_path, failures_per_minute=3) as running:
        yield running


def key(site, username, password="wrong", address="192.0.2.1"):  # noqa: S107 - a wrong one
    body = {"username": username, "password": password}
    return site.client_at(address).post("/api/v1/auth/key", json=body)


def login(site, username, password="wrong", address="192.0.2.1"):  # noqa: S107 - a wrong one
    digest = hashlib.md5(password.encode()).hexdigest()  # noqa: S324 - the panels' own design
    return site.client_at(address).get("/api/v1/login", params={"username": username, "password": digest})


def test_whoever_fails_too_often_waits_before_anything_is_hashed(site, monkeypatch):
    site.account()
    for _ in range(3):
        assert key(site, "ann").status_code == 401
    monkeypatch.setattr(accounts, "check_password", None)
    answer = key(site, "ann", PASSWORD)
    assert answer.status_code == 429
    assert answer.json()["code"] == 429
    assert 1 <= int(answer.headers["Retry-After"]) <= 60


def test_an_address_waits_whatever_names_it_tries_and_others_do_not(site):
    site.account()
    for number in range(3):
        assert key(site, f"guess {number}").status_code == 401
    assert key(site, "ann", PASSWORD).status_code == 429
    pair = {"key": "00000000-0000-0000-0000-000000000000", "secret": "A"}
    assert site.client_at("192.0.2.1").post("/api/v1/auth/token", json=pair).status_code == 429
    assert login(site, "ann").status_code == 429
    assert key(site, "ann", PASSWORD, "192.0.2.2").status_code == 201


def test_a_name_is_protected_from_many_addresses(site):
    site.account()
    for number in range(3):
        assert key(site, "ann", address=f"192.0.2.{number}").status_code == 401
    assert key(site, "ann", PASSWORD, "192.0.2.9").status_code == 429


def test_a_panel_answers_in_its_own_form(site):
    site.account("door", panel_gallery_id=site.gallery().id)
    for _ in range(3):
        answer = login(site, "door")
        assert (answer.status_code, answer.json()) == (401, {"error": "Log In"})
    answer = login(site, "door", PASSWORD)
    assert (answer.status_code, answer.json()) == (429, {"error": "Too many attempts. Try again later"})
    assert "Retry-After" in answer.headers


def test_who_logs_in_counts_for_nothing(site):
    site.account()
    for _ in range(4):
        assert key(site, "ann", PASSWORD).status_code == 201


def test_whoever_asks_too_often_waits(tmp_path):
    with Site(tmp_path, requests_per_second=1) as site:
        project, door = site.project(), site.door()
        answers = [project.account.call("GET", "/projects") for _ in range(9)]
        assert [answer.status_code for answer in answers[:2]] == [200, 200]
        refused = [answer for answer in answers if answer.status_code == 429]
        assert refused
        assert {(answer.json()["code"], answer.headers["Retry-After"]) for answer in refused} == {(429, "1")}
        answers = [door.call("GET", "/1") for _ in range(9)]
        assert [answer.status_code for answer in answers[:2]] == [400, 400]
        refused = [answer for answer in answers if answer.status_code == 429]
        assert refused
        assert refused[0].json() == {"error": "Too many attempts. Try again later"}

import re
from datetime import datetime, timedelta

import pytest

from app.hub import accounts
from tests.server.aidee_site import PASSWORD, Site

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub"), token_minutes=30) as site:
        yield site


@pytest.fixture
def site(running):
    yield running
    running.clock.ahead = timedelta()


@pytest.fixture
def ann(site):
    account = site.project().account
    account.sign_in()  # the tests put the clock forward and discard tokens
    return account


def with_password(account, password=PASSWORD, username=None):
    return account.call("POST", "/auth/key", {"username": username or account.username, "password": password})


def test_an_account_gets_a_key_and_each_further_one_beside_it(ann):
    pairs = [with_password(ann).json() for _ in range(2)]
    assert pairs[0]["key"] != pairs[1]["key"]
    for pair in pairs:
        assert UUID.fullmatch(pair["key"])
        assert re.fullmatch("[0-9A-F]{20}", pair["secret"])
        assert ann.call("POST", "/auth/token", pair).status_code == 201


@pytest.mark.parametrize(
    ("username", "password"), [("ann", "wrong"), ("nobody", PASSWORD), ("ANN", PASSWORD), ("a\x00", PASSWORD)]
)
def test_a_wrong_name_and_a_wrong_password_are_refused_alike(ann, username, password):
    answer = with_password(ann, password, username)
    assert answer.status_code == 401
    assert answer.json() == {"code": 401, "message": "Wrong username or password."}


def test_an_account_that_may_have_no_key_is_told_so_only_with_its_password(site):
    barred = site.account("barred", may_have_keys=False)
    assert with_password(barred).status_code == 403
    assert with_password(barred, "wrong").status_code == 401


def test_a_token_is_three_parts_and_says_when_it_expires(site, ann):
    answer = ann.call("POST", "/auth/token", {"key": ann.key, "secret": ann.secret})
    assert answer.status_code == 201
    body = answer.json()
    assert body.keys() == {"code", "expire", "token"}
    assert body["code"] == 200
    assert len(body["token"].split(".")) == 3
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", body["expire"])
    left = datetime.fromisoformat(body["expire"]) - site.clock()
    assert timedelta(minutes=29) < left <= timedelta(minutes=30)


def test_a_token_is_for_the_pair_of_key_and_secret(ann):
    other = with_password(ann).json()
    wrong = [
        (ann.key, other["secret"]),
        (ann.key, ann.secret.lower()),
        ("no-uuid", ann.secret),
        (ann.key, "\U0001f600"),
    ]
    for key, secret in wrong:
        answer = ann.call("POST", "/auth/token", {"key": key, "secret": secret})
        assert answer.status_code == 401
        assert answer.json() == {"code": 401, "message": "Wrong key or secret."}


def test_a_renewed_token_leaves_the_old_one_until_its_own_expiry(site, ann):
    old = ann.token
    site.clock.ahead += timedelta(minutes=20)
    answer = ann.call("PATCH", "/auth/token")
    assert answer.status_code == 200
    assert answer.json()["code"] == 200
    new = answer.json()["token"]
    for token, status in ((old, 200), (new, 200)):
        assert ann.call("GET", "/projects", **{"X-API-Token": token}).status_code == status
    site.clock.ahead += timedelta(minutes=15)
    for token, status in ((old, 401), (new, 200)):
        assert ann.call("GET", "/projects", **{"X-API-Token": token}).status_code == status
        assert ann.call("PATCH", "/auth/token", **{"X-API-Token": token}).status_code == status


def test_a_discarded_token_is_refused_from_then_on_and_others_are_not(ann):
    first = ann.token
    ann.sign_in()
    assert ann.call("DELETE", "/auth/token", **{"X-API-Token": first}).json() == {"code": 200}
    for method in ("PATCH", "DELETE"):
        assert ann.call(method, "/auth/token", **{"X-API-Token": first}).status_code == 401
    assert ann.call("GET", "/projects").status_code == 200


def test_tokens_end_with_the_key_or_the_account_they_are_for(site):
    bob = site.account("bob")
    bob.sign_in()
    with site.database.writing() as session:
        accounts.revoke_key(session, bob.key, site.clock())
    assert bob.call("PATCH", "/auth/token").status_code == 401
    assert bob.call("POST", "/auth/token", {"key": bob.key, "secret": bob.secret}).status_code == 401
    bob.sign_in()
    with site.database.writing() as session:
        accounts.revoke(session, "bob", site.clock())
    assert bob.call("GET", "/projects").status_code == 401
    assert with_password(bob).status_code == 401


def test_a_session_of_a_panel_is_no_token(site):
    token = site.door().token
    assert site.project().account.call("GET", "/projects", **{"X-API-Token": token}).status_code == 401


def test_a_token_that_is_discarded_while_it_is_renewed_is_not_renewed(ann, monkeypatch):
    seen: list[object] = []
    judge = accounts.token

    def discarded_after_the_first_look(session, token, kind, now):
        found = judge(session, token, kind, now) if not seen else None
        seen.append(found)
        return found

    monkeypatch.setattr(accounts, "token", discarded_after_the_first_look)
    assert ann.call("PATCH", "/auth/token").status_code == 401
    assert len(seen) == 2

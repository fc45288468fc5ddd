import itertools
import json
import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from starlette.testclient import TestClient

from app.hub import organisations
from app.hub.database import open_hub
from app.server.asgi import application
from tests.server.nec_id_site import SETTINGS, Site

STAMP = "%Y%m%dT%H%M%SZ"
UNSAME = itertools.count()


@pytest.fixture
def site(tmp_path):
    with Site(tmp_path) as site:
        yield site


@pytest.fixture
def tenant(site):
    return site.tenant()


@pytest.fixture
def access(site, tenant):
    return site.gallery(tenant)


def signed(tenant, method, path, body=b"", *, secret_key="", **headers):
    """Return the headers of a signed request, so that it can be sent more than once."""
    given = {"x-nonce": str(next(UNSAME)), **headers}
    request = AWSRequest(method, f"http://testserver{path}", given, body)
    credentials = Credentials(tenant.access_key, secret_key or tenant.secret_key)
    SigV4Auth(credentials, SETTINGS.service, SETTINGS.region).add_auth(request)
    return dict(request.headers)


def sent(client, method, path, headers, body=b""):
    return client.request(method, path, content=body, headers=headers)


def said(answer):
    return answer.status_code, answer.json()


FORBIDDEN = (403, {"message": "Forbidden"})
MISMATCH = "The request signature we calculated does not match the signature you provided."


def test_a_right_signature_is_answered(site, tenant):
    answer = sent(site.client, "GET", "/api/galleries", signed(tenant, "GET", "/api/galleries"))
    assert said(answer) == (200, {"galleries": []})


@pytest.mark.parametrize("path", ["/api/galleries", "/v1.1/subjects", "/v1.1/tags"])
def test_without_a_signature_nothing_is_answered(site, path):
    assert said(site.client.get(path)) == (403, {"message": "Missing Authentication Token"})


def test_a_wrong_secret_is_refused(site, tenant):
    headers = signed(tenant, "GET", "/api/galleries", secret_key="x" * 40)
    status, body = said(sent(site.client, "GET", "/api/galleries", headers))
    assert (status, list(body)) == (403, ["message"])
    assert body["message"].startswith(MISMATCH)


def test_an_access_key_that_nobody_has_is_refused(site, tenant):
    stranger = replace(tenant, access_key="A" * 20)
    answer = sent(site.client, "GET", "/api/galleries", signed(stranger, "GET", "/api/galleries"))
    assert said(answer) == (403, {"message": "The security token included in the request is invalid."})


def test_a_revoked_access_key_is_as_one_that_nobody_has(site, tenant):
    with site.database.writing() as session:
        assert organisations.revoke_key(session, tenant.access_key, site.clock())
    answer = sent(site.client, "GET", "/api/galleries", signed(tenant, "GET", "/api/galleries"))
    assert said(answer) == (403, {"message": "The security token included in the request is invalid."})


def test_the_signature_covers_the_path_as_it_was_sent(site, tenant, access):
    headers = signed(tenant, "POST", "/v1.1/tags/staff%20badge", **{"x-api-key": access.key})
    assert sent(site.client, "POST", "/v1.1/tags/staff%20badg%65", headers).status_code == 403
    assert sent(site.client, "POST", "/v1.1/tags/staff%20badge", headers).status_code == 200
    assert access.call("GET", "/tags").json() == ["staff badge"]


@pytest.mark.parametrize("changed", ["method", "path", "query", "header", "body"])
def test_a_request_altered_on_its_way_stores_nothing(site, tenant, changed):
    body = json.dumps({"name": "Staff", "size": 10}).encode()
    headers = signed(tenant, "POST", "/api/galleries", body, **{"content-type": "application/json"})
    match changed:
        case "method":
            answer = sent(site.client, "PATCH", "/api/galleries/a", headers, body)
        case "path":
            answer = sent(site.client, "POST", "/api/applications", headers, body)
        case "query":
            answer = sent(site.client, "POST", "/api/galleries?a=1", headers, body)
        case "header":
            answer = sent(
                site.client, "POST", "/api/galleries", headers | {"content-type": "text/json"}, body
            )
        case _:
            answer = sent(site.client, "POST", "/api/galleries", headers, body.replace(b"10", b"99"))
    assert answer.status_code == 403
    assert answer.json()["message"].startswith(MISMATCH)
    assert tenant.call("GET", "/api/galleries").json() == {"galleries": []}


@pytest.mark.parametrize("off_s", [-290, 290])
def test_a_clock_that_is_off_by_less_than_five_minutes_is_accepted(site, tenant, off_s):
    site.clock.ahead = timedelta(seconds=off_s)
    assert tenant.call("GET", "/api/galleries").status_code == 200


def test_a_clock_that_is_behind_is_told_the_time_here(site, tenant):
    site.clock.ahead = timedelta(seconds=310)
    headers = signed(tenant, "GET", "/api/galleries")
    status, body = said(sent(site.client, "GET", "/api/galleries", headers))
    text = r"Signature expired: (\w+) is now earlier than (\w+) \((\w+) - 5 min\.\)"
    found = re.fullmatch(text, body["message"])
    assert status == 403
    assert found
    assert found[1] == headers["X-Amz-Date"]
    limit, here = (datetime.strptime(one, STAMP) for one in (found[2], found[3]))  # noqa: DTZ007 - UTC both
    assert here - limit == timedelta(minutes=5)


def test_a_clock_that_is_ahead_is_told_the_time_here(site, tenant):
    site.clock.ahead = timedelta(seconds=-310)
    status, body = said(tenant.call("GET", "/api/galleries"))
    assert status == 403
    assert re.fullmatch(
        r"Signature not yet current: \w+ is still later than \w+ \(\w+ \+ 5 min\.\)", body["message"]
    )


# ------------------------------------------------------------------------------------ replays


def test_a_request_that_changes_something_is_answered_once(site, tenant, access):
    headers = signed(tenant, "POST", "/v1.1/tags/staff", **{"x-api-key": access.key})
    assert sent(site.client, "POST", "/v1.1/tags/staff", headers).status_code == 200
    assert access.call("DELETE", "/tags/staff").status_code == 200
    again = sent(site.client, "POST", "/v1.1/tags/staff", headers)
    assert again.status_code == 403
    assert again.json()["message"].startswith(f"Signature expired: {headers['X-Amz-Date']} is now earlier")
    assert access.call("GET", "/tags").json() == []


def test_a_request_that_only_reads_may_be_repeated(site, tenant, access):
    headers = signed(tenant, "GET", "/v1.1/tags", **{"x-api-key": access.key})
    assert {sent(site.client, "GET", "/v1.1/tags", headers).status_code for _ in range(3)} == {200}


def test_a_request_is_not_answered_again_after_a_restart(site, tenant, access, tmp_path):
    headers = signed(tenant, "POST", "/v1.1/tags/staff", **{"x-api-key": access.key})
    assert sent(site.client, "POST", "/v1.1/tags/staff", headers).status_code == 200
    database = open_hub(tmp_path / "hub.db", bytes(32))
    with TestClient(application(replace(site.hub, database=database))) as client:
        assert sent(client, "POST", "/v1.1/tags/staff", headers).status_code == 403
    database.close()


def test_a_replay_is_refused_as_long_as_its_signature_is_good(site, tenant, access):
    site.clock.ahead = timedelta(seconds=-299)  # accepted as early as can be
    headers = signed(tenant, "POST", "/v1.1/tags/staff", **{"x-api-key": access.key})
    assert sent(site.client, "POST", "/v1.1/tags/staff", headers).status_code == 200
    for ahead_s in range(-299, 302, 50):
        site.clock.ahead = timedelta(seconds=ahead_s)
        assert tenant.call("POST", "/v1.1/face/extract", {}).status_code != 200  # forgets what it may
        assert sent(site.client, "POST", "/v1.1/tags/staff", headers).status_code == 403


def test_a_signature_that_was_refused_is_not_held_against_the_right_one(site, tenant, access):
    headers = signed(tenant, "POST", "/v1.1/tags/staff", **{"x-api-key": access.key})
    altered = sent(site.client, "POST", "/v1.1/tags/staff", headers, b"altered")
    assert altered.status_code == 403
    assert sent(site.client, "POST", "/v1.1/tags/staff", headers).status_code == 200


# --------------------------------------------------------------------------- applications' keys


def test_a_key_is_required_where_a_gallery_is_concerned(tenant, access):
    assert said(tenant.call("GET", "/v1.1/subjects")) == FORBIDDEN
    assert said(tenant.call("GET", "/v1.1/subjects", key="wrong")) == FORBIDDEN
    assert said(tenant.call("GET", "/v1.1/subjects", key=access.key[:-1])) == FORBIDDEN
    assert access.call("GET", "/subjects").status_code == 200


def test_the_key_of_another_organisation_is_as_wrong_as_any(site, access):
    other = site.tenant("Other")
    assert said(other.call("GET", "/v1.1/subjects", key=access.key)) == FORBIDDEN


def test_two_keys_are_none(site, tenant, access):
    headers = signed(tenant, "GET", "/v1.1/subjects", **{"x-api-key": f"{access.key},{access.key}"})
    pairs = [(name, value) for name, value in headers.items() if name.lower() != "x-api-key"]
    pairs += [("x-api-key", access.key)] * 2
    assert said(site.client.get("/v1.1/subjects", headers=pairs)) == FORBIDDEN


def test_a_key_that_has_other_letters_is_wrong_and_no_fault_of_ours(site, tenant):
    headers = signed(tenant, "GET", "/v1.1/subjects")
    pairs = [
        *((name.encode(), value.encode()) for name, value in headers.items()),
        (b"x-api-key", b"\xe4\xff"),
    ]
    assert said(site.client.get("/v1.1/subjects", headers=pairs)) == FORBIDDEN


def test_a_key_that_is_not_required_may_be_wrong(tenant):
    face = {"face": "AAAA", "probe": "AAAA"}
    assert said(tenant.call("POST", "/v1.1/face/verify", face, key="wrong"))[0] == 400


# ------------------------------------------------------------------------------------- limits


@pytest.fixture
def limited(site):
    """The same hub, with few requests and failures allowed."""
    settings = replace(SETTINGS, requests_per_second=1, failures_per_minute=3)
    with TestClient(application(replace(site.hub, settings=settings))) as client:
        yield client


def test_too_many_wrong_signatures_have_to_wait_but_a_right_one_passes(limited, tenant):
    wrong = signed(tenant, "GET", "/api/galleries", secret_key="x" * 40)
    answers = [sent(limited, "GET", "/api/galleries", wrong) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [403, 403, 403, 429, 429]
    assert answers[-1].json() == {"message": "Too Many Requests"}
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 20
    right = signed(tenant, "GET", "/api/galleries")
    assert sent(limited, "GET", "/api/galleries", right).status_code == 200


def test_a_wrong_clock_or_no_signature_at_all_is_no_attempt_at_a_key(site, limited, tenant):
    late = signed(tenant, "GET", "/api/galleries")
    site.clock.ahead = timedelta(hours=1)
    answers = [sent(limited, "GET", "/api/galleries", headers) for headers in [late, {}] * 5]
    assert {answer.status_code for answer in answers} == {403}


def test_a_key_that_asks_too_often_has_to_wait(limited, tenant, site):
    answers = [
        sent(limited, "GET", "/api/galleries", signed(tenant, "GET", "/api/galleries")) for _ in range(8)
    ]
    assert [answer.status_code for answer in answers][:2] == [200] * 2
    assert answers[-1].status_code == 429
    assert said(answers[-1]) == (429, {"message": "Too Many Requests"})
    assert answers[-1].headers["Retry-After"] == "1"
    other = site.tenant("Other")
    answer = sent(limited, "GET", "/api/galleries", signed(other, "GET", "/api/galleries"))
    assert answer.status_code == 200

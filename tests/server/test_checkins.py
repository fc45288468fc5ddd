import itertools
import json
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from app.hub import checkins, galleries, organisations, people
from tests.server.aidee_site import SETTINGS, Site, image

PATH = "/hub/v1/checkins"
CONTRACT = Path(__file__).resolve().parents[2] / "resources" / "openapi" / "checkins.yaml"
_nonces = itertools.count()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def project(site):
    return site.project()


def event(**change):
    return {"id": str(uuid.uuid4()), "at": "2026-03-01T08:30:00Z", "outcome": "identified"} | change


def sent(project, *events):
    """Send events with the project's token."""
    body = json.dumps({"checkins": events}).encode()
    headers = {"X-API-Token": project.account.token}
    return project.account.client.post(
        PATH, params={"project": project.gallery.id}, content=body, headers=headers
    )


def listed(project, **query):
    headers = {"X-API-Token": project.account.token}
    params = {"project": project.gallery.id, **query}
    answer = project.account.client.get(PATH, params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def read_whole(project, **query):
    """Read page after page."""
    rows, page = [], {"after": "0", "is_last": False}
    while not page["is_last"]:
        page = listed(project, after=page["after"], **query)
        rows += page["checkins"]
    return rows


def signed(site, organisation_id, key, *, query="", body=b""):
    """Send a signed request; one with a body adds."""
    method = "POST" if body else "GET"
    with site.database.writing() as session:
        made = organisations.issue_key(session, organisation_id, site.clock())
    url = f"http://testserver{PATH}{query}"
    headers = {"x-api-key": key, "x-nonce": str(next(_nonces))}
    request = AWSRequest(method, url, headers, body)
    SigV4Auth(Credentials(made.access_key, made.secret_key), SETTINGS.service, SETTINGS.region).add_auth(
        request
    )
    return site.client.request(method, url, content=body, headers=dict(request.headers))


def test_events_are_kept_with_all_they_say(project):
    user_id = project.user()
    said = {"kiosk": "Front door", "direction": "in", "method": "face", "score": 6.25}
    first, second = (
        event(user_id=user_id, **said),
        event(outcome="not recognised", at="2026-03-01T09:30:00.5+02:00"),
    )
    assert sent(project, first, second).json() == {"new": 2, "known": 0}
    page = listed(project)
    assert page["is_last"] is True
    rows = page["checkins"]
    assert [row["id"] for row in rows] == [first["id"], second["id"]]
    assert (
        rows[0].items() >= (said | {"user_id": user_id, "outcome": "identified", "source": "kiosk"}).items()
    )
    assert rows[0]["subject_id"]
    nobody = dict.fromkeys(("user_id", "subject_id", "direction", "method", "score", "similarity"))
    assert rows[1].items() >= (nobody | {"kiosk": "", "outcome": "not recognised"}).items()


def test_an_event_that_is_sent_again_is_there_once_and_as_it_was(project):
    first = event(kiosk="Front door")
    assert sent(project, first).json() == {"new": 1, "known": 0}
    again = first | {"kiosk": "Back door", "id": first["id"].upper()}
    assert sent(project, again, again, event()).json() == {"new": 1, "known": 2}
    rows = listed(project)["checkins"]
    assert [row["kiosk"] for row in rows] == ["Front door", ""]


def test_the_same_id_in_another_gallery_is_another_event(site, project):
    one = event()
    assert sent(project, one).json()["new"] == 1
    assert sent(site.project(), one).json()["new"] == 1


def test_a_request_is_kept_all_or_none(project):
    assert sent(project, event(), event(direction="up")).status_code == 400
    assert listed(project)["checkins"] == []


def test_pages_follow_each_other_in_the_order_of_arrival(project):
    days = [5, 1, 3, 2, 4]
    events = [event(at=f"2026-03-0{day}T12:00:00Z") for day in days]
    assert sent(project, *events).json()["new"] == 5
    page = listed(project, limit=2)
    assert [row["id"] for row in page["checkins"]] == [one["id"] for one in events[:2]]
    assert page["is_last"] is False
    assert [row["id"] for row in read_whole(project, limit=2)] == [one["id"] for one in events]
    late = event(at="2026-02-01T12:00:00Z")
    end = listed(project, limit=5)["after"]
    assert listed(project, after=end) == {"checkins": [], "after": end, "is_last": True}
    assert listed(project, after="9" * 19)["checkins"] == []
    sent(project, late)
    assert [row["id"] for row in listed(project, after=end)["checkins"]] == [late["id"]]


def test_a_period_begins_with_since_and_ends_before_until(project):
    events = [event(at=f"2026-03-0{day}T12:00:00Z") for day in (1, 2, 3)]
    sent(project, *events)
    rows = read_whole(project, since="2026-03-01T14:00:00+02:00", until="2026-03-03T12:00:00Z")
    assert [row["id"] for row in rows] == [one["id"] for one in events[:2]]


def test_check_ins_by_face_aidee_are_among_them(project):
    user_id = project.enrolled(1, status="REJECTED")
    answer = project.call("POST", "/check-in", {"image": image(1)}).json()
    (row,) = listed(project)["checkins"]
    assert (row["source"], row["user_id"], row["outcome"]) == ("face_aidee", user_id, "REJECTED")
    assert (row["similarity"], row["score"], row["method"]) == (answer["similarity"], None, "face")
    assert row["at"] == answer["checkin_at"]


def test_whoever_is_erased_is_named_no_longer_and_the_events_stay(site, project):
    ann, bea = project.enrolled(1), project.user()
    project.call("POST", "/check-in", {"image": image(1)})
    with site.database.reading() as session:
        person = people.get(session, project.gallery.id, ann)
    assert person is not None
    subject_id = person.public_id
    sent(project, event(user_id=ann), event(subject_id=subject_id), event(user_id=bea))
    assert [row["user_id"] for row in listed(project)["checkins"]] == [ann, ann, ann, bea]
    project.call("DELETE", f"/users/{ann}")
    rows = listed(project)["checkins"]
    assert [row["user_id"] for row in rows] == [None, None, None, bea]
    assert [row["subject_id"] for row in rows[:3]] == [None, None, None]
    assert sent(project, event(user_id=ann), event(subject_id=subject_id)).json()["new"] == 2
    assert [row["user_id"] for row in listed(project)["checkins"]] == [None, None, None, bea, None, None]


def test_people_of_other_galleries_are_nobody_here(site, project):
    foreign = site.project().user()
    sent(project, event(user_id=foreign), event(user_id=2**63 - 1), event(subject_id="\u6f22"))
    assert [row["user_id"] for row in listed(project)["checkins"]] == [None, None, None]


def test_a_tenant_reaches_the_history_of_the_gallery_its_application_leads_to(site):
    owner = site.organisation("Signing")
    with site.database.writing() as session:
        gallery, made = galleries.create(
            session, owner, name="Signed", description="", size=10, minimum_quality=0.45, now=site.clock()
        )
    one = event()
    body = json.dumps({"checkins": [one]}).encode()
    assert signed(site, owner, made.api_key, body=body).json() == {"new": 1, "known": 0}
    answer = signed(site, owner, made.api_key, query="?limit=10")
    assert [row["id"] for row in answer.json()["checkins"]] == [one["id"]]
    project = site.project("sig", "Signing")
    assert [row["id"] for row in listed(type(project)(project.account, gallery))["checkins"]] == [one["id"]]
    for key in ("", "unknown"):
        assert signed(site, owner, key).status_code == 403
    assert signed(site, site.organisation("Other"), made.api_key).status_code == 403


def test_nobody_else_reads_or_adds(site, project):
    foreign = site.project("eve", "Elsewhere")
    own = {"project": project.gallery.id}
    for method in ("GET", "POST"):
        for headers, params, status in [
            ({}, own, 403),
            ({"X-API-Token": "x"}, own, 401),
            ({"X-API-Token": ""}, own, 401),
            ({"X-API-Token": foreign.account.token}, own, 403),
            ({"X-API-Token": project.account.token}, {}, 400),
            ({"X-API-Token": project.account.token}, {"project": "x"}, 400),
        ]:
            answer = site.client.request(method, PATH, params=params, headers=headers)
            assert answer.status_code == status, (method, headers.keys(), params)
            assert isinstance(answer.json()["message"], str)
    assert listed(project)["checkins"] == []


@pytest.mark.parametrize("query", [{"after": "x"}, {"limit": 0}, {"limit": 1001}, {"since": "1.3.2026"}])
def test_a_page_that_nobody_could_give_is_bad_input(project, query):
    headers = {"X-API-Token": project.account.token}
    answer = project.account.client.get(
        PATH, params={"project": project.gallery.id, **query}, headers=headers
    )
    assert answer.status_code == 400


def test_a_gallery_that_goes_meanwhile_keeps_nothing(project, monkeypatch):
    add = checkins.add_many

    def add_to_what_is_gone(session, gallery_id, visits, now):
        galleries.delete(session, gallery_id)
        return add(session, gallery_id, visits, now)

    monkeypatch.setattr(checkins, "add_many", add_to_what_is_gone)
    assert sent(project, event()).status_code == 404


def test_kiosks_that_send_at_once_lose_no_event_and_none_is_there_twice(project):
    events = [event(kiosk=f"Kiosk {number % 4}") for number in range(200)]
    batches = [events[start : start + 20] for start in range(0, 200, 10)]  # each event is sent twice
    with ThreadPoolExecutor(8) as kiosks:
        answers = [answer.json() for answer in kiosks.map(lambda batch: sent(project, *batch), batches)]
    assert sum(answer["new"] for answer in answers) == 200
    rows = read_whole(project, limit=33)
    assert sorted(row["id"] for row in rows) == sorted(one["id"] for one in events)


def test_a_thousand_events_fit_into_one_request_and_no_more(project):
    assert sent(project, *(event() for _ in range(1000))).json() == {"new": 1000, "known": 0}
    assert sent(project, *(event() for _ in range(1001))).status_code == 400
    assert len(listed(project, limit=1000)["checkins"]) == 1000


def test_the_contract_names_what_is_answered(project):
    contract = yaml.safe_load(CONTRACT.read_text())
    assert list(contract["paths"]) == [PATH]
    schemas = contract["components"]["schemas"]
    sent(project, schemas["Event"]["example"])
    page = listed(project)
    answered = contract["paths"][PATH]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert page.keys() == set(answered["required"])
    assert page["checkins"][0].keys() == set(schemas["CheckIn"]["required"])

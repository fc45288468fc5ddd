import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.hub import faces, people
from app.hub.values import Registrant, Status, Template
from app.server.engine import MODEL
from tests.server.nec_id_site import Access, Site, embedding, error, face


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def site(running: Site) -> Site:
    return running.as_new()


@pytest.fixture
def staff(site: Site) -> Access:
    return site.gallery(site.tenant())


def test_health_is_told_to_anybody_and_nothing_else_is(site: Site) -> None:
    assert (site.client.get("/v1.1/health").status_code, site.client.get("/v1.1/health").json()) == (
        200,
        {"status": "OK"},
    )
    assert site.client.get("/v1.1/health", headers={"x-api-key": "wrong"}).status_code == 200


# -------------------------------------------------------------------------------- subjects


def test_a_subject_is_registered_with_its_first_event(staff: Access) -> None:
    answer = staff.call("POST", "/subjects", {"face": face(1), "x": 1})
    assert answer.status_code == 201
    body = answer.json()
    assert set(body) == {"id", "eventId", "attributes"}
    assert body["attributes"]["faceQualityScore"] == "0.9"
    assert body["attributes"]["faceRoll"] == "-0"
    assert staff.live() == {(body["id"], body["eventId"])}
    assert staff.found(1) == [body["id"]]


def test_every_number_of_the_attributes_is_a_string_and_every_count_an_integer(staff: Access) -> None:
    answer = staff.call("POST", "/subjects", {"face": face(1)}).json()

    def leaves(value: Any) -> Iterator[object]:
        if isinstance(value, dict):
            for inner in value.values():
                yield from leaves(inner)
        else:
            yield value

    assert {type(leaf) for leaf in leaves(answer["attributes"])} == {str}
    assert type(staff.call("GET", "/subjects").json()["total"]) is int


def test_the_same_face_may_be_registered_twice(staff: Access) -> None:
    assert staff.registered(1)[0] != staff.registered(1)[0]
    assert len(staff.live()) == 2


def test_whoever_is_made_through_nec_id_may_pass(site: Site, staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    with site.database.reading() as session:
        person = people.by_public_id(session, staff.gallery_id, subject_id)
    assert person is not None
    assert (person.status, person.registrant) == (Status.APPROVED, Registrant.USER)
    assert (dict(person.properties), person.group_id) == ({}, None)


REFUSED_PICTURES = [
    ({"faces": 0}, (400, 2001)),
    ({"quality": 0.449}, (400, 2002)),
    ({"is_comparable": False}, (400, 2002)),
    ({"faces": 2}, (400, 2003)),
    ({"fault": "timeout"}, (500, 1003)),
]


@pytest.mark.parametrize(("facts", "expected"), REFUSED_PICTURES)
def test_a_picture_that_cannot_be_enrolled_leaves_nothing(
    staff: Access, facts: dict[str, Any], expected: tuple[int, int]
) -> None:
    subject_id, event_id = staff.registered(1)
    before = staff.rows()
    request = {"face": face(2, **facts)}
    for method, path in (
        ("POST", "/subjects"),
        ("PUT", f"/subjects/{subject_id}"),
        ("POST", f"/subjects/{subject_id}/events"),
        ("PUT", f"/subjects/{subject_id}/events/{event_id}"),
    ):
        assert error(staff.call(method, path, request)) == expected
    assert staff.rows() == before
    assert staff.found(2) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"face": NaN}',
        {},
        {"face": None},
        {"face": 5},
        {"face": ""},
        {"face": "no Base64!"},
        {"face": "AAEC"},
        {"face": face(2), "tags": None},
        {"face": face(2), "tags": "staff"},
        {"face": face(2), "tags": [1]},
        {"face": face(2), "tags": ["unknown"]},
    ],
)
def test_a_malformed_registration_is_refused_and_leaves_nothing(staff: Access, body: object) -> None:
    subject_id, event_id = staff.registered(1)
    before = staff.rows()
    for method, path in (
        ("POST", "/subjects"),
        ("PUT", f"/subjects/{subject_id}"),
        ("POST", f"/subjects/{subject_id}/events"),
        ("PUT", f"/subjects/{subject_id}/events/{event_id}"),
    ):
        assert error(staff.call(method, path, body)) == (400, 1001)
    assert staff.rows() == before


def test_a_missing_face_is_told_as_the_vendor_tells_it(staff: Access) -> None:
    assert staff.call("POST", "/subjects", {}).json() == {
        "message": "face property must be provided.",
        "errorCode": 1001,
        "errorType": "InvalidRequest",
    }


def test_the_application_decides_what_is_good_enough(site: Site) -> None:
    strict = site.gallery(site.tenant(), quality=0.8)
    assert error(strict.call("POST", "/subjects", {"face": face(1, quality=0.799)})) == (400, 2002)
    strict.registered(1, quality=0.8)


def test_a_full_gallery_takes_nobody_more_and_says_so(site: Site) -> None:
    small = site.gallery(site.tenant(), size=1)
    subject_id, _ = small.registered(1)
    before = small.rows()
    for path in ("/subjects", f"/subjects/{subject_id}/events"):
        answer = small.call("POST", path, {"face": face(2)})
        assert error(answer) == (400, 1001)
        assert "full" in answer.json()["message"]
    assert small.rows() == before
    assert small.call("PUT", f"/subjects/{subject_id}", {"face": face(2)}).status_code == 200


def test_an_update_replaces_the_oldest_event_and_keeps_both_ids(staff: Access) -> None:
    subject_id, first = staff.registered(1)
    second = staff.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)}).json()["eventId"]
    answer = staff.call("PUT", f"/subjects/{subject_id}", {"face": face(3)})
    assert answer.status_code == 200
    assert (answer.json()["id"], answer.json()["eventId"]) == (subject_id, first)
    assert staff.live() == {(subject_id, first), (subject_id, second)}
    assert [staff.found(person) for person in (1, 2, 3)] == [[], [subject_id], [subject_id]]


def test_an_update_without_tags_takes_them_away(staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    subject_id, _ = staff.registered(1, "staff")
    assert staff.found(1, tags=["staff"]) == [subject_id]
    staff.call("PUT", f"/subjects/{subject_id}", {"face": face(1)})
    assert staff.found(1, tags=["staff"]) == []
    assert staff.found(1) == [subject_id]


def test_an_unregistered_subject_is_gone_with_all_its_events(staff: Access) -> None:
    subject_id, event_id = staff.registered(1)
    staff.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)})
    answer = staff.call("DELETE", f"/subjects/{subject_id}")
    assert (answer.status_code, answer.content, answer.headers.get("content-type")) == (204, b"", None)
    assert staff.live() == set()
    assert [row["status"] for row in staff.rows()] == ["D", "D"]
    assert staff.found(1) == staff.found(2) == []
    assert_is_gone(staff, subject_id, event_id)


def assert_is_gone(access: Access, subject_id: str, event_id: str) -> None:
    request = {"face": face(1)}
    for method, path, body in (
        ("PUT", f"/subjects/{subject_id}", request),
        ("DELETE", f"/subjects/{subject_id}", None),
        ("GET", f"/subjects/{subject_id}/events", None),
        ("POST", f"/subjects/{subject_id}/events", request),
        ("PUT", f"/subjects/{subject_id}/events/{event_id}", request),
        ("DELETE", f"/subjects/{subject_id}/events/{event_id}", None),
    ):
        answer = access.call(method, path, body)
        assert answer.status_code == 404, (method, path)
        assert set(answer.json()) == {"message"}


@pytest.mark.parametrize("subject_id", ["unknown", "%F0%9F%98%80", "a%20b", "..%2F..", "%25", "0", "9" * 400])
def test_a_subject_that_never_was_is_not_found(staff: Access, subject_id: str) -> None:
    staff.registered(1)
    before = staff.rows()
    for method in ("PUT", "DELETE"):
        answer = staff.call(method, f"/subjects/{subject_id}", {"face": face(1)} if method == "PUT" else None)
        assert answer.status_code == 404
    assert staff.rows() == before


def test_ids_are_compared_exactly(staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    assert staff.call("GET", f"/subjects/{subject_id.swapcase()}/events").status_code == 404


def test_a_malformed_request_is_told_so_before_it_is_looked_for_whom_it_is_about(staff: Access) -> None:
    assert error(staff.call("PUT", "/subjects/unknown", {})) == (400, 1001)


# ---------------------------------------------------------------------------------- events


def test_events_are_added_listed_replaced_and_removed(staff: Access) -> None:
    subject_id, first = staff.registered(1)
    answer = staff.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)})
    assert (answer.status_code, answer.json()["id"]) == (201, subject_id)
    second = answer.json()["eventId"]
    listed = staff.call("GET", f"/subjects/{subject_id}/events")
    assert (listed.status_code, listed.json()["id"]) == (200, subject_id)
    assert {event["id"] for event in listed.json()["events"]} == {first, second}
    answer = staff.call("PUT", f"/subjects/{subject_id}/events/{second}", {"face": face(3)})
    assert (answer.status_code, answer.json()["id"], answer.json()["eventId"]) == (200, subject_id, second)
    assert (staff.found(2), staff.found(3)) == ([], [subject_id])
    assert staff.call("DELETE", f"/subjects/{subject_id}/events/{first}").status_code == 204
    assert staff.call("DELETE", f"/subjects/{subject_id}/events/{first}").status_code == 404
    assert staff.live() == {(subject_id, second)}


def test_an_updated_event_keeps_its_ids_and_leaves_one_more_row(staff: Access) -> None:
    subject_id, event_id = staff.registered(1)
    staff.call("PUT", f"/subjects/{subject_id}/events/{event_id}", {"face": face(1)})
    rows = staff.rows()
    assert sorted((row["id"], row["eventId"], row["status"]) for row in rows) == [
        (subject_id, event_id, "A"),
        (subject_id, event_id, "D"),
    ]
    staff.call("DELETE", f"/subjects/{subject_id}/events/{event_id}")
    assert [row["status"] for row in staff.rows()] == ["D", "D"]


def test_the_last_event_takes_its_subject_along(staff: Access) -> None:
    subject_id, event_id = staff.registered(1)
    assert staff.call("DELETE", f"/subjects/{subject_id}/events/{event_id}").status_code == 204
    assert_is_gone(staff, subject_id, event_id)


def test_of_two_who_remove_the_last_two_events_one_takes_the_subject_along(site: Site, staff: Access) -> None:
    for _ in range(5):
        subject_id, first = staff.registered(1)
        second = staff.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)}).json()["eventId"]
        paths = [f"/subjects/{subject_id}/events/{event_id}" for event_id in (first, second)]
        with ThreadPoolExecutor(2) as both:
            answers = list(both.map(lambda path: staff.call("DELETE", path), paths))
        assert [answer.status_code for answer in answers] == [204, 204]
        with site.database.reading() as session:
            assert people.by_public_id(session, staff.gallery_id, subject_id) is None


def test_an_event_of_another_subject_is_not_found(staff: Access) -> None:
    ann, ann_event = staff.registered(1)
    bob, _ = staff.registered(2)
    before = staff.rows()
    for method, body in (("PUT", {"face": face(3)}), ("DELETE", None)):
        assert staff.call(method, f"/subjects/{bob}/events/{ann_event}", body).status_code == 404
    assert staff.rows() == before
    assert staff.found(1) == [ann]


def test_a_person_without_a_face_is_no_subject_yet(site: Site, staff: Access) -> None:
    now = site.clock()
    with site.database.writing() as session:
        person = people.add(
            session, staff.gallery_id, status=Status.APPROVED, registrant=Registrant.ADMIN, now=now
        )
    assert_is_gone(staff, person.public_id, "none")
    template = Template(embedding(1), 0.9, MODEL)
    with site.database.writing() as session:
        stored = faces.add(session, person, template, now=now)
    assert staff.live() == {(person.public_id, stored.public_id)}
    assert staff.call("GET", f"/subjects/{person.public_id}/events").status_code == 200


# -------------------------------------------------------------------------------- the list


def test_an_empty_gallery_has_an_empty_list(staff: Access) -> None:
    answer = staff.call("GET", "/subjects")
    assert (answer.status_code, answer.json()) == (200, {"subjects": [], "total": 0})


def test_the_list_is_sorted_by_last_update_and_read_in_pages(site: Site, staff: Access) -> None:
    ids = []
    for person in range(5):
        site.clock.ahead += timedelta(seconds=1)
        ids.append(staff.registered(person)[0])

    def page(query: str) -> list[str]:
        answer = staff.call("GET", f"/subjects?{query}").json()
        assert answer["total"] == 5
        return [row["id"] for row in answer["subjects"]]

    assert page("") == page("dir=asc") == page("length=1000&start=0") == ids
    assert page("dir=desc") == ids[::-1]
    assert page("start=1&length=2") == page("length=2&start=1") == ids[1:3]
    assert page("start=1&length=2&dir=desc") == [ids[3], ids[2]]
    assert page("start=5") == page(f"start={10**30}") == []
    site.clock.ahead += timedelta(seconds=1)
    staff.call("PUT", f"/subjects/{ids[0]}", {"face": face(9)})
    assert staff.call("GET", "/subjects?dir=desc&length=1").json()["subjects"][0]["id"] == ids[0]


def test_times_are_written_with_milliseconds_and_offset(staff: Access) -> None:
    staff.registered(1)
    text = staff.rows()[0]["lastUpdated"]
    assert len(text) == len("2018-12-18T00:27:56.427+00:00")
    assert datetime.fromisoformat(text).utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "query",
    ["start=-1", "start=a", "start=", "length=0", "length=1001", "length=1.5", "dir=up", "start=1&start=1"],
)
def test_a_page_out_of_range_is_refused(staff: Access, query: str) -> None:
    assert error(staff.call("GET", f"/subjects?{query}")) == (400, 1001)


def test_a_slot_that_is_used_again_brings_no_id_back(site: Site) -> None:
    small = site.gallery(site.tenant(), size=2)
    gone = []
    for person in range(6):
        subject_id, event_id = small.registered(person)
        assert (subject_id, event_id) not in gone
        gone.append((subject_id, event_id))
        small.call("DELETE", f"/subjects/{subject_id}")
        assert small.live() == set()
        assert len(small.rows()) <= 2


# ---------------------------------------------------------------------------- who may what


def test_a_signature_without_an_api_key_is_forbidden_where_a_gallery_is_concerned(staff: Access) -> None:
    tenant = staff.tenant
    subject_id, event_id = staff.registered(1)
    before = staff.rows()
    for method, path, body in (
        ("GET", "/subjects", None),
        ("POST", "/subjects", {"face": face(1)}),
        ("POST", "/subjects", b"{"),
        ("PUT", f"/subjects/{subject_id}", {"face": face(1)}),
        ("DELETE", f"/subjects/{subject_id}", None),
        ("GET", f"/subjects/{subject_id}/events", None),
        ("POST", f"/subjects/{subject_id}/events", {"face": face(1)}),
        ("PUT", f"/subjects/{subject_id}/events/{event_id}", {"face": face(1)}),
        ("DELETE", f"/subjects/{subject_id}/events/{event_id}", None),
        ("POST", "/face/search", {"probe": face(1)}),
        ("GET", "/tags", None),
        ("POST", "/tags/staff", None),
        ("PUT", "/tags/staff", {"newName": "a"}),
        ("DELETE", "/tags/staff", None),
        ("POST", "/jobs/bulkregister", {"registrations": [{"filename": "a.jpg"}]}),
        ("GET", "/jobs/bulkregister/a", None),
    ):
        for key in ("", "wrong"):
            answer = tenant.call(method, f"/v1.1{path}", body, key=key)
            assert (answer.status_code, answer.json()) == (403, {"message": "Forbidden"})
    assert staff.rows() == before


def test_nothing_is_done_without_a_signature(site: Site, staff: Access) -> None:
    headers = {"x-api-key": staff.key}
    answer = site.client.post("/v1.1/subjects", content=json.dumps({"face": face(1)}), headers=headers)
    assert (answer.status_code, answer.json()) == (403, {"message": "Missing Authentication Token"})
    assert staff.rows() == []


def test_a_request_that_was_altered_on_its_way_stores_nothing(staff: Access) -> None:
    sent = {"face": face(1)}
    answer = staff.tenant.call(
        "POST", "/v1.1/subjects", sent, key=staff.key, altered=lambda body: body + b" "
    )
    assert answer.status_code == 403
    assert "does not match" in answer.json()["message"]
    assert staff.rows() == []


@pytest.mark.parametrize(
    ("seconds", "says"), [(290, ""), (-290, ""), (310, "expired"), (-310, "not yet current")]
)
def test_a_clock_may_be_five_minutes_wrong(site: Site, staff: Access, seconds: int, says: str) -> None:
    site.clock.ahead = timedelta(seconds=seconds)
    answer = staff.call("GET", "/subjects")
    assert answer.status_code == (403 if says else 200)
    assert says in answer.text
    answer = staff.call("POST", "/subjects", {"face": face(1)})
    site.clock.ahead = timedelta()
    assert len(staff.rows()) == (0 if says else 1)


def test_the_same_request_twice_registers_once(site: Site, staff: Access) -> None:
    request = staff.tenant.signed("POST", "/v1.1/subjects", {"face": face(1)}, key=staff.key)
    answers = [site.client.request(**request) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 403]
    assert len(staff.rows()) == 1


def test_pages_of_any_origin_may_ask_what_they_may_send(site: Site) -> None:
    for path in ("/v1.1/subjects", "/v1.1/tags/a", "/v1.1/health", "/api/galleries"):
        answer = site.client.options(path)
        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_the_key_of_one_gallery_never_shows_another(site: Site) -> None:
    tenant = site.tenant()
    here, there = site.gallery(tenant, "Here"), site.gallery(tenant, "There")
    subject_id, event_id = here.registered(1)
    assert there.rows() == []
    assert there.found(1) == []
    assert_is_gone(there, subject_id, event_id)
    assert there.call("POST", "/face/verify", {"id": subject_id, "probe": face(1)}).status_code == 404
    assert here.live() == {(subject_id, event_id)}


def test_the_key_of_another_tenant_is_forbidden(site: Site) -> None:
    ours, theirs = site.tenant("Ours"), site.gallery(site.tenant("Theirs"))
    theirs.registered(1)
    assert ours.call("GET", "/v1.1/subjects", key=theirs.key).status_code == 403


def test_processes_that_do_not_work_are_the_hubs_fault_and_leave_nothing(staff: Access) -> None:
    answer = staff.call("POST", "/subjects", {"face": face(1, fault="broken")})
    assert answer.status_code >= 500
    assert set(answer.json()) == {"message"}
    assert staff.rows() == []

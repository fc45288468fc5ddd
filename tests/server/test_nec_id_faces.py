from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.nec_id_site import Access, Site, error, face


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


# --------------------------------------------------------------------------------- extract


def test_extract_describes_each_face_and_needs_no_api_key(staff: Access) -> None:
    for key in ("", "wrong", staff.key):
        answer = staff.tenant.call("POST", "/v1.1/face/extract", {"faces": face(faces=3)}, key=key)
        assert answer.status_code == 200
        assert [set(found) for found in answer.json()["faces"]] == [{"attributes"}] * 3


@pytest.mark.parametrize(("limit", "shown"), [({}, 10), ({"limit": 20}, 20), ({"limit": 1.0}, 1)])
def test_extract_shows_ten_faces_or_as_many_as_it_is_told(
    staff: Access, limit: dict[str, object], shown: int
) -> None:
    answer = staff.tenant.call("POST", "/v1.1/face/extract", {"faces": face(faces=25), **limit})
    assert len(answer.json()["faces"]) == shown


def test_extract_of_nobody_is_an_empty_list_and_no_quality_is_too_low(staff: Access) -> None:
    extract = "/v1.1/face/extract"
    assert staff.tenant.call("POST", extract, {"faces": face(faces=0)}).json() == {"faces": []}
    answer = staff.tenant.call("POST", extract, {"faces": face(quality=0.01)})
    assert answer.json()["faces"][0]["attributes"]["faceQualityScore"] == "0.01"


@pytest.mark.parametrize(
    "wrong", [{"limit": 0}, {"limit": 21}, {"limit": True}, {"faces": "AAEC"}, {"faces": 1}]
)
def test_a_malformed_extract_is_refused(staff: Access, wrong: dict[str, object]) -> None:
    answer = staff.tenant.call("POST", "/v1.1/face/extract", {"faces": face(), **wrong})
    assert error(answer) == (400, 1001)


def test_an_extract_that_takes_too_long_times_out(staff: Access) -> None:
    answer = staff.tenant.call("POST", "/v1.1/face/extract", {"faces": face(fault="timeout")})
    assert error(answer) == (500, 1003)


# ---------------------------------------------------------------------------------- verify


def test_two_faces_of_one_person_are_verified_without_an_api_key(staff: Access) -> None:
    body = {"face": face(1), "probe": face(1, away=0.1)}
    for key in ("", "wrong", staff.key):
        answer = staff.tenant.call("POST", "/v1.1/face/verify", body, key=key)
        assert answer.status_code == 200
        assert set(answer.json()) == {"score"}
        assert type(answer.json()["score"]) is int
        assert 7000 <= answer.json()["score"] <= 9999


def test_faces_of_two_people_are_not_verified(staff: Access) -> None:
    answer = staff.tenant.call("POST", "/v1.1/face/verify", {"face": face(1), "probe": face(2)})
    assert (answer.status_code, answer.json()) == (404, {"message": "Not verified."})


def test_a_subject_is_verified_by_the_best_of_its_events(staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    staff.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)})
    for person in (1, 2):
        answer = staff.call("POST", "/face/verify", {"id": subject_id, "probe": face(person)})
        assert (answer.status_code, answer.json()) == (200, {"id": subject_id, "score": 9999})
    assert staff.call("POST", "/face/verify", {"id": subject_id, "probe": face(3)}).status_code == 404


@pytest.mark.parametrize("subject_id", ["unknown", "\0", "a" * 10_000, "😀"])
def test_an_unknown_subject_looks_like_one_that_is_not_verified(staff: Access, subject_id: str) -> None:
    answer = staff.call("POST", "/face/verify", {"id": subject_id, "probe": face(1)})
    assert (answer.status_code, answer.json()) == (404, {"message": "Not verified."})


def test_a_subject_is_not_verified_without_an_api_key(staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    for key in ("", "wrong"):
        body = {"id": subject_id, "probe": face(1)}
        answer = staff.tenant.call("POST", "/v1.1/face/verify", body, key=key)
        assert (answer.status_code, answer.json()) == (403, {"message": "Forbidden"})


@pytest.mark.parametrize("other", [{"faces": 0}, {"faces": 2}, {"is_comparable": False}])
@pytest.mark.parametrize("place", ["face", "probe"])
def test_either_picture_needs_one_face_that_can_be_compared(
    staff: Access, place: str, other: dict[str, Any]
) -> None:
    code = {"faces": {0: 2001, 2: 2003}.get(other.get("faces", 1), 2002)}["faces"]
    body = {"face": face(1), "probe": face(1), place: face(1, **other)}
    assert error(staff.call("POST", "/face/verify", body)) == (400, code)


@pytest.mark.parametrize(
    "body", [{}, {"probe": face()}, {"id": "a", "face": face(), "probe": face()}, {"id": "a"}]
)
def test_a_malformed_verification_is_refused(staff: Access, body: object) -> None:
    assert error(staff.call("POST", "/face/verify", body)) == (400, 1001)


def test_no_quality_of_a_probe_is_too_low(staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    poor = face(1, quality=0.01)
    assert staff.call("POST", "/face/verify", {"id": subject_id, "probe": poor}).status_code == 200
    assert staff.call("POST", "/face/search", {"probe": poor}).status_code == 200


# ---------------------------------------------------------------------------------- search


def test_search_finds_subjects_with_their_events_the_most_alike_first(staff: Access) -> None:
    ann, near = staff.registered(1, away=0.05)
    body = {"face": face(1, away=0.4)}
    far = staff.call("POST", f"/subjects/{ann}/events", body).json()["eventId"]
    same, exact = staff.registered(1)
    staff.registered(2)
    answer = staff.call("POST", "/face/search", {"probe": face(1)})
    assert answer.status_code == 200
    assert set(answer.json()) == {"candidates", "attributes"}
    candidates = answer.json()["candidates"]
    assert [(one["id"], [event["id"] for event in one["events"]]) for one in candidates] == [
        (same, [exact]),
        (ann, [near, far]),
    ]
    for candidate in candidates:
        scores = [event["score"] for event in candidate["events"]]
        assert candidate["score"] == scores[0] == max(scores)
        assert all(type(score) is int and 7000 <= score <= 9999 for score in scores)


def test_the_limit_counts_events(staff: Access) -> None:
    ann, first = staff.registered(1)
    for away in (0.05, 0.1):
        staff.call("POST", f"/subjects/{ann}/events", {"face": face(1, away=away)})
    staff.registered(1, away=0.2)
    answer = staff.call("POST", "/face/search", {"probe": face(1), "limit": 2}).json()["candidates"]
    assert [(one["id"], len(one["events"])) for one in answer] == [(ann, 2)]
    assert answer[0]["events"][0]["id"] == first


def test_a_score_at_the_threshold_counts_and_below_it_does_not(staff: Access) -> None:
    ann, _ = staff.registered(1)
    body = {"probe": face(1, away=0.8)}
    score = staff.call("POST", "/face/search", body).json()["candidates"][0]["score"]
    assert 7000 < score < 9999
    answer = staff.call("POST", "/face/search", body | {"threshold": score})
    assert [one["id"] for one in answer.json()["candidates"]] == [ann]
    assert staff.call("POST", "/face/search", body | {"threshold": score + 1}).status_code == 404


def test_a_threshold_of_nothing_finds_everybody(staff: Access) -> None:
    everybody = {staff.registered(person)[0] for person in range(3)}
    assert set(staff.found(1, threshold=0)) == everybody
    assert len(staff.found(1, threshold=7000)) == 1


def test_nobody_found_is_an_outcome(staff: Access) -> None:
    answer = staff.call("POST", "/face/search", {"probe": face(1)})
    assert (answer.status_code, answer.json()) == (404, {"message": "No candidate."})


def test_any_of_the_tags_will_do(staff: Access) -> None:
    for name in ("staff", "guest", "nobody"):
        staff.call("POST", f"/tags/{name}")
    both, member, guest = (
        staff.registered(1, "staff", "guest"),
        staff.registered(1, "staff"),
        staff.registered(1),
    )
    staff.call("POST", f"/subjects/{guest[0]}/events", {"face": face(1), "tags": ["guest"]})

    def found(*tags: str) -> set[str]:
        return set(staff.found(1, tags=list(tags)))

    assert found("staff") == {both[0], member[0]}
    assert found("guest") == {both[0], guest[0]}
    assert found("guest", "staff") == found() == {both[0], member[0], guest[0]}
    assert found("nobody") == set()
    tagged = staff.call("POST", "/face/search", {"probe": face(1), "tags": ["guest"]}).json()["candidates"]
    assert {len(one["events"]) for one in tagged} == {1}


def test_of_several_faces_the_nearest_is_searched(staff: Access) -> None:
    subject_id, _ = staff.registered(1)
    answer = staff.call("POST", "/face/search", {"probe": face(1, faces=3)})
    assert [one["id"] for one in answer.json()["candidates"]] == [subject_id]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"threshold": -1}, 1001),
        ({"threshold": 10_000}, 1001),
        ({"threshold": "7000"}, 1001),
        ({"limit": 0}, 1001),
        ({"limit": 51}, 1001),
        ({"tags": ["unknown"]}, 1001),
        ({"tags": None}, 1001),
        ({"probe": None}, 1001),
        ({"probe": face(faces=0)}, 2001),
        ({"probe": face(is_comparable=False)}, 2002),
    ],
)
def test_a_search_that_cannot_be_done_says_why(staff: Access, wrong: dict[str, object], code: int) -> None:
    assert error(staff.call("POST", "/face/search", {"probe": face(), **wrong})) == (400, code)


def test_a_search_that_takes_too_long_times_out(staff: Access) -> None:
    assert error(staff.call("POST", "/face/search", {"probe": face(fault="timeout")})) == (500, 1003)

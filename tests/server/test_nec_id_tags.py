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


def names(access: Access) -> list[str]:
    answer = access.call("GET", "/tags")
    assert answer.status_code == 200
    listed: list[str] = answer.json()
    return listed


def assert_is_empty(answer: Any) -> None:
    assert (answer.status_code, answer.content) == (200, b"")


def test_tags_are_made_listed_renamed_and_deleted_with_empty_answers(staff: Access) -> None:
    assert names(staff) == []
    assert_is_empty(staff.call("POST", "/tags/passport"))
    assert_is_empty(staff.call("POST", "/tags/licence", {"newName": "this is a create all the same"}))
    assert sorted(names(staff)) == ["licence", "passport"]
    assert_is_empty(staff.call("PUT", "/tags/licence", {"newName": "identification"}))
    assert sorted(names(staff)) == ["identification", "passport"]
    assert_is_empty(staff.call("PUT", "/tags/identification/id"))
    assert sorted(names(staff)) == ["id", "passport"]
    assert_is_empty(staff.call("DELETE", "/tags/id"))
    assert names(staff) == ["passport"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("staff%20badge", "staff badge"),
        ("it%27s", "it's"),
        ("Gr%C3%B6%C3%9Fe", "Größe"),
        ("a+b", "a+b"),
        ("50%25", "50%"),
        ("%252F", "%2F"),
        ("x" * 64, "x" * 64),
        ("..", ".."),
        ("%3Fa%23b", "?a#b"),
    ],
)
def test_a_name_travels_in_the_path_whatever_it_is(staff: Access, path: str, name: str) -> None:
    if path == "..":
        path = "%2E%2E"
    assert_is_empty(staff.call("POST", f"/tags/{path}"))
    assert names(staff) == [name]
    subject_id, _ = staff.registered(1, name)
    assert staff.found(1, tags=[name]) == [subject_id]
    assert_is_empty(staff.call("PUT", f"/tags/{path}", {"newName": "other"}))
    assert_is_empty(staff.call("PUT", f"/tags/other/{path}"))
    assert_is_empty(staff.call("DELETE", f"/tags/{path}"))
    assert names(staff) == []


@pytest.mark.parametrize("path", ["x" * 65, "a%2Fb", "a%0A", "%7F"])
def test_a_name_that_no_tag_can_have_is_refused(staff: Access, path: str) -> None:
    assert error(staff.call("POST", f"/tags/{path}")) == (400, 1001)
    assert staff.call("DELETE", f"/tags/{path}").status_code == 404
    assert staff.call("PUT", f"/tags/{path}", {"newName": "b"}).status_code == 404
    assert names(staff) == []


def test_a_slash_within_a_name_is_no_rename(staff: Access) -> None:
    staff.call("POST", "/tags/a")
    assert staff.call("PUT", "/tags/a%2Fb", {"newName": "c"}).status_code == 404
    assert staff.call("PUT", "/tags/a/b/c").status_code == 403  # there is no such route
    assert names(staff) == ["a"]


def test_64_tags_are_taken_and_no_more(staff: Access) -> None:
    for number in range(64):
        assert_is_empty(staff.call("POST", f"/tags/t{number}"))
    assert error(staff.call("POST", "/tags/t64")) == (400, 1001)
    assert len(names(staff)) == 64
    assert_is_empty(staff.call("DELETE", "/tags/t0"))
    assert_is_empty(staff.call("POST", "/tags/t64"))


def test_a_name_is_unique_but_for_its_case(staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    answer = staff.call("POST", "/tags/staff")
    assert error(answer) == (400, 1002)
    assert "staff" in answer.json()["message"]
    assert_is_empty(staff.call("POST", "/tags/Staff"))
    assert error(staff.call("PUT", "/tags/Staff", {"newName": "staff"})) == (400, 1002)
    assert error(staff.call("PUT", "/tags/Staff/staff")) == (400, 1002)
    assert sorted(names(staff)) == ["Staff", "staff"]


def test_an_unknown_tag_is_not_found(staff: Access) -> None:
    assert staff.call("DELETE", "/tags/staff").status_code == 404
    assert staff.call("PUT", "/tags/staff", {"newName": "guest"}).status_code == 404
    assert staff.call("PUT", "/tags/staff/guest").status_code == 404


@pytest.mark.parametrize(
    "body", [b"", {}, {"newName": ""}, {"newName": 1}, {"newName": "a/b"}, {"newName": "x" * 65}]
)
def test_a_tag_is_not_renamed_to_what_is_no_name(staff: Access, body: object) -> None:
    staff.call("POST", "/tags/staff")
    assert error(staff.call("PUT", "/tags/staff", body)) == (400, 1001)
    assert error(staff.call("PUT", "/tags/staff/" + "x" * 65)) == (400, 1001)
    assert names(staff) == ["staff"]


def test_a_rename_follows_to_the_events_that_carry_the_tag(staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    subject_id, _ = staff.registered(1, "staff")
    staff.call("PUT", "/tags/staff", {"newName": "team"})
    assert staff.found(1, tags=["team"]) == [subject_id]
    assert error(staff.call("POST", "/face/search", {"probe": face(1), "tags": ["staff"]})) == (400, 1001)


def test_a_deleted_tag_leaves_its_subjects_and_comes_back_without_them(staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    subject_id, event_id = staff.registered(1, "staff")
    before = staff.rows()
    staff.call("DELETE", "/tags/staff")
    assert staff.found(1) == [subject_id]
    assert staff.rows() == before
    staff.call("POST", "/tags/staff")
    assert staff.found(1, tags=["staff"]) == []
    assert staff.live() == {(subject_id, event_id)}


def test_each_gallery_has_tags_of_its_own(site: Site, staff: Access) -> None:
    other = site.gallery(staff.tenant, "Other")
    staff.call("POST", "/tags/staff")
    assert names(other) == []
    assert error(other.call("POST", "/subjects", {"face": face(), "tags": ["staff"]})) == (400, 1001)
    assert_is_empty(other.call("POST", "/tags/staff"))
    assert_is_empty(other.call("DELETE", "/tags/staff"))
    assert names(staff) == ["staff"]

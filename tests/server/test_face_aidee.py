"""The whole of Face AiDee over HTTP: what holds for all its calls (section 9 of our reference)."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.server.aidee_site import JPEG, Site, image

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NINE_DIGITS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}[+-]\d\d:\d\d")


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def site(running):
    yield running
    running.clock.ahead = timedelta()


def calls(project, user_id, face_id):
    """Return every call that needs a token: method, path, body."""
    base = f"/projects/{project}"
    user = f"{base}/users/{user_id}"
    return [
        ("GET", "/projects", None),
        ("POST", f"{base}/users", {}),
        ("PATCH", user, {"registrant": "ADMIN"}),
        ("GET", f"{user}/faces", None),
        ("POST", f"{user}/faces", {"image": image(1)}),
        ("GET", f"{user}/faces/{face_id}", None),
        ("PATCH", f"{user}/faces/{face_id}", {"image": image(1)}),
        ("POST", f"{base}/check-in", {"image": image(1)}),
        ("POST", f"{base}/_search", {"image": image(1)}),
        ("DELETE", f"{user}/faces/{face_id}", None),
        ("DELETE", f"{user}/faces", None),
        ("DELETE", user, None),
    ]


def test_nothing_is_done_without_a_token_that_is_valid(site):
    project = site.project()
    user_id = project.user()
    face_id = project.face(user_id)
    discarded = project.account.token
    assert project.account.call("DELETE", "/auth/token").json() == {"code": 200}
    project.account.sign_in()
    expired = project.account.token
    site.clock.ahead += timedelta(minutes=61)
    for token in ("", "a.b.c", discarded, expired, "\u00ff"):
        for method, path, body in [
            *calls(project.gallery.id, user_id, face_id),
            ("PATCH", "/auth/token", None),
            ("DELETE", "/auth/token", None),
        ]:
            answer = project.account.call(method, path, body, **{"X-API-Token": token.encode("latin-1")})
            assert answer.status_code == 401, (token, method, path)
            assert answer.json() == {"code": 401, "message": "A valid X-API-Token is required."}
    project.account.sign_in()
    assert project.face_ids(user_id) == [face_id]
    assert project.found(1) == user_id


def test_the_token_is_judged_before_the_path_and_the_body(site):
    ann = replace(site.project().account, token="")
    for path in ("/projects/no-number/users", "/projects/1/users", "/projects/1/users/x/faces"):
        assert ann.call("POST", path, b"no json").status_code == 401


def test_a_foreign_project_is_refused_by_every_call_that_names_one_as_is_one_that_never_was(site):
    own = site.project()
    foreign = site.project("eve", "Elsewhere")
    user_id = own.user()
    face_id = own.face(user_id)
    for project in (own.gallery.id, 4711, 2**63 - 1):
        for method, path, body in calls(project, user_id, face_id)[1:]:
            answer = foreign.account.call(method, path, body)
            assert answer.status_code == 403, (method, path)
            assert answer.json() == {"code": 403, "message": "This account has no rights on that project."}
    assert own.face_ids(user_id) == [face_id]


def test_the_project_is_judged_before_the_body(site):
    own, foreign = site.project(), site.project("eve", "Elsewhere")
    path = f"/projects/{own.gallery.id}/users"
    assert foreign.account.call("POST", path, b"no json").status_code == 403
    assert own.account.call("POST", path, b"no json").status_code == 400


def test_a_user_of_another_project_is_not_found(site):
    own = site.project()
    other = site.project("bob", "Site")
    user_id = other.user()
    face_id = other.face(user_id)
    for method, path, body in calls(own.gallery.id, user_id, face_id):
        if "/users/" in path:
            answer = own.account.call(method, path, body)
            assert answer.status_code == 404, (method, path)
            assert answer.json()["code"] == 404
    assert other.face_ids(user_id) == [face_id]


def test_an_account_reaches_all_projects_of_its_organisation(site):
    own = site.project()
    other = site.project("bob", "Site")
    user_id = own.account.call("POST", f"/projects/{other.gallery.id}/users", {}).json()["id"]
    assert other.face_ids(user_id) == []


@pytest.mark.parametrize("wrong", ["0", "x", str(2**63), "%C2%B2"])
def test_an_id_that_is_no_number_or_out_of_range_is_bad_input(site, wrong):
    project = site.project()
    user_id = project.user()
    face_id = project.face(user_id)
    for ids in (
        (wrong, user_id, face_id),
        (project.gallery.id, wrong, face_id),
        (project.gallery.id, user_id, wrong),
    ):
        for method, path, body in calls(*ids):
            if wrong in path.split("/"):
                answer = project.account.call(method, path, body)
                assert answer.status_code == 400, (method, path)
                assert answer.json()["code"] == 400


def test_creating_is_201_and_everything_else_200(site):
    project = site.project()  # keys and tokens are 201 in there
    user = project.call("POST", "/users", {})
    path = f"/users/{user.json()['id']}"
    face = project.call("POST", f"{path}/faces", {"image": image(1)})
    assert (user.status_code, face.status_code) == (201, 201)
    for method, below, body in calls(project.gallery.id, user.json()["id"], face.json()["id"]):
        if (method, below.rpartition("/")[2]) not in {("POST", "users"), ("POST", "faces")}:
            assert project.account.call(method, below, body).status_code == 200, (method, below)


def test_ids_are_integers_and_times_carry_an_offset(site):
    project = site.project()
    user_id = project.user()
    face_id = project.face(user_id)
    seen = []

    def gather(value, name=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                gather(inner, key)
        elif isinstance(value, list):
            for inner in value:
                gather(inner, name)
        elif name in {"id", "user_id"}:
            assert isinstance(value, int)
            seen.append(name)
        elif name.endswith("_at"):
            assert NINE_DIGITS.fullmatch(value)
            assert abs(datetime.fromisoformat(value) - site.clock()) < timedelta(minutes=5)
            seen.append(name)

    for method, path, body in calls(project.gallery.id, user_id, face_id):
        gather(project.account.call(method, path, body).json())
    assert set(seen) == {
        "id", "user_id", "created_at", "updated_at", "deleted_at", "checkin_at", "searched_at",
    }  # fmt: skip


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"image": NaN}', b'{"image": 1, "key": "a"}'])
def test_a_body_that_cannot_be_read_is_bad_input_wherever_one_is_wanted(site, body):
    project = site.project()
    user_id = project.user()
    face_id = project.face(user_id)
    for method, path, wanted in [
        *calls(project.gallery.id, user_id, face_id),
        ("POST", "/auth/key", {"username": "a", "password": "b"}),
        ("POST", "/auth/token", {"key": "a", "secret": "b"}),
    ]:
        if wanted:
            answer = project.account.call(method, path, body)
            assert answer.status_code == 400, (method, path)
            assert isinstance(answer.json()["message"], str)


def test_a_picture_that_is_too_large_is_refused_before_it_is_read(site):
    project = site.project()
    body = b'{"image": "' + b"A" * 10 * 2**20 + b'"}'
    answer = project.call("POST", "/_search", body)
    assert answer.status_code == 413
    assert answer.json()["code"] == 413


def test_what_no_route_knows_is_answered_in_the_same_form(site):
    answer = site.project().account.call("GET", "/nothing")
    assert (answer.status_code, answer.json()["code"]) == (404, 404)
    answer = site.project("bob").account.call("PUT", "/projects", {})
    assert (answer.status_code, answer.json()["code"]) == (405, 405)


def test_a_failure_of_the_hub_is_500_and_tells_nothing(site):
    project = site.project()
    answer = project.call("POST", "/_search", {"image": image(1, fault="broken")})
    assert answer.status_code == 500
    assert answer.json()["code"] == 500
    assert "process" not in answer.text


def test_ids_are_never_used_again(site):
    project = site.project()
    used = set()
    for _ in range(3):
        user_id = project.user()
        face_id = project.face(user_id)
        assert project.call("DELETE", f"/users/{user_id}").status_code == 200
        used.add((user_id, face_id))
    assert len({user for user, _ in used}) == len({face for _, face in used}) == 3


def test_pictures_are_on_the_disk_only_where_that_is_wished(site):
    project = site.project()
    user_id = project.user()
    project.face(user_id, 1)
    project.face(user_id, 1, save_image=True)
    files = b"".join(path.read_bytes() for path in site.folder.rglob("*") if path.is_file())
    assert len(files) > 1000
    assert JPEG + json.dumps({"person": 1}).encode() not in files  # kept ones are encrypted

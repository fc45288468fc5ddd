import base64

import pytest

from app.hub import faces
from tests.server.aidee_site import Site, image, picture


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def project(site):
    return site.project()


def shown(project, user_id, face_id):
    answer = project.call("GET", f"/users/{user_id}/faces/{face_id}")
    assert answer.status_code == 200
    return answer.json()


def test_a_users_faces_are_listed_by_id_without_pictures(project):
    user_id = project.user()
    made = [project.face(user_id, person) for person in (1, 2, 3)]
    project.call("PATCH", f"/users/{user_id}/faces/{made[0]}", {"image": image(4)})
    listed = project.call("GET", f"/users/{user_id}/faces").json()
    assert [face["id"] for face in listed] == made
    assert all(face.keys() == {"id", "created_at", "updated_at"} for face in listed)
    assert listed[0]["updated_at"] > listed[0]["created_at"]


def test_a_picture_is_kept_only_where_that_is_said(site, project):
    user_id = project.user()
    unsaid, unkept = project.face(user_id), project.face(user_id, save_image=False)
    kept = project.face(user_id, save_image=True)
    for face_id in (unsaid, unkept):
        assert shown(project, user_id, face_id)["image"] == ""
        with site.database.reading() as session:
            assert faces.image(session, face_id) is None
    body = shown(project, user_id, kept)
    assert body.keys() == {"id", "image", "created_at"}
    assert base64.b64decode(body["image"]) == picture(1)


def test_a_replaced_face_keeps_its_id_and_is_the_new_one(project):
    user_id = project.user()
    face_id = project.face(user_id, 1, save_image=True)
    answer = project.call("PATCH", f"/users/{user_id}/faces/{face_id}", {"image": image(2)})
    assert answer.json()["id"] == face_id
    assert shown(project, user_id, face_id)["image"] == ""  # save_image is false: the kept one goes
    assert project.face_ids(user_id) == [face_id]
    assert project.found(2) == user_id
    assert project.found(1) == 0
    project.call("PATCH", f"/users/{user_id}/faces/{face_id}", {"image": image(3), "save_image": True})
    assert base64.b64decode(shown(project, user_id, face_id)["image"]) == picture(3)


def test_deleted_faces_find_nobody_and_the_user_stays(project):
    user_id = project.user()
    first, second = project.face(user_id, 1), project.face(user_id, 2)
    answer = project.call("DELETE", f"/users/{user_id}/faces/{first}")
    assert answer.json().keys() == {"id", "deleted_at"}
    assert answer.json()["id"] == first
    assert project.call("DELETE", f"/users/{user_id}/faces/{first}").status_code == 404
    assert project.found(2) == user_id
    for _ in range(2):  # also of a user without any
        answer = project.call("DELETE", f"/users/{user_id}/faces")
        assert answer.status_code == 200
        assert answer.json().keys() == {"user_id", "deleted_at"}
        assert answer.json()["user_id"] == user_id
    assert second not in project.face_ids(user_id)
    assert project.found(2) is None
    assert project.face(user_id, 1)


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_a_face_of_another_user_is_not_found(project, method):
    user_id, other = project.user(), project.user()
    face_id = project.face(other)
    body = {"image": image(2)} if method == "PATCH" else None
    assert project.call(method, f"/users/{user_id}/faces/{face_id}", body).status_code == 404
    assert project.face_ids(other) == [face_id]


def test_a_user_has_at_most_ten_faces(project):
    user_id = project.user()
    made = [project.face(user_id, person) for person in range(10)]
    answer = project.call("POST", f"/users/{user_id}/faces", {"image": image(11)})
    assert answer.status_code == 409
    assert answer.json()["reason"] == "face_limit"
    assert project.face_ids(user_id) == made
    project.call("DELETE", f"/users/{user_id}/faces/{made[3]}")
    assert project.face(user_id, 11)


def test_processes_that_add_faces_at_once_do_not_pass_the_limit(project, monkeypatch):
    user_id, add = project.user(), faces.add
    made = [project.face(user_id, person) for person in range(9)]

    def add_after_another_process(*given, **named):
        add(*given, **named)
        return add(*given, **named)

    monkeypatch.setattr(faces, "add", add_after_another_process)
    answer = project.call("POST", f"/users/{user_id}/faces", {"image": image(11)})
    assert answer.json()["reason"] == "face_limit"
    assert project.face_ids(user_id) == made


def test_a_full_project_takes_no_more_faces_but_lets_them_be_replaced(site):
    project = site.project(size=2)
    user_id = project.user()
    face_id, _ = project.face(user_id, 1), project.face(user_id, 2)
    answer = project.call("POST", f"/users/{user_id}/faces", {"image": image(3)})
    assert answer.status_code == 409
    assert "reason" not in answer.json()
    assert project.call("PATCH", f"/users/{user_id}/faces/{face_id}", {"image": image(3)}).status_code == 200


def test_the_same_face_may_be_another_users(project):
    assert project.enrolled(1) != project.enrolled(1)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"faces": 0}, "no_face"),
        ({"faces": 2}, "multiple_faces"),
        ({"quality": 0.4499}, "poor_quality"),
        ({"is_comparable": False}, "poor_quality"),
    ],
)
def test_an_unsuitable_picture_is_a_condition_not_met_and_changes_nothing(project, facts, reason):
    user_id = project.user()
    face_id = project.face(user_id, 1, save_image=True)
    for method, path in (("POST", f"/users/{user_id}/faces"), ("PATCH", f"/users/{user_id}/faces/{face_id}")):
        answer = project.call(method, path, {"image": image(2, **facts)})
        assert answer.status_code == 409
        assert answer.json()["reason"] == reason
    assert project.face_ids(user_id) == [face_id]
    assert shown(project, user_id, face_id)["image"]
    assert project.found(1) == user_id


def test_a_face_of_the_least_quality_is_good_enough(project):
    answer = project.call("POST", f"/users/{project.user()}/faces", {"image": image(1, quality=0.45)})
    assert answer.status_code == 201


def test_who_is_not_there_is_said_before_a_picture_is_looked_at(project):
    for body in ({"image": image(1, faces=0)}, {"image": "bm8gcGljdHVyZQ=="}):
        assert project.call("POST", "/users/4711/faces", body).status_code == 404
        assert project.call("PATCH", f"/users/{project.user()}/faces/4711", body).status_code == 404


def test_a_picture_in_a_data_uri_is_read(project):
    user_id = project.user()
    assert project.face(user_id, 1)
    uri = f"data:image/jpeg;base64,{image(2)}"
    assert project.call("POST", f"/users/{user_id}/faces", {"image": uri}).status_code == 201
    assert project.found(2) == user_id


def test_a_user_who_goes_while_the_picture_is_looked_at_gets_no_face(site, project, monkeypatch):
    user_id = project.user()
    look = site.engine.look

    def look_while_the_user_is_deleted(*given, **named):
        assert project.call("DELETE", f"/users/{user_id}").status_code == 200
        return look(*given, **named)

    monkeypatch.setattr(site.engine, "look", look_while_the_user_is_deleted)
    assert project.call("POST", f"/users/{user_id}/faces", {"image": image(1)}).status_code == 404

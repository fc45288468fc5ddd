"""Face AiDee and the panel's upload with real pictures and their real analysis, from first to last call."""

import base64
import io

import pytest
from PIL import Image

from app.paths import models_folder
from app.server.engine import Engine
from tests.server.aidee_site import Site

pytestmark = pytest.mark.models

SAMPLES = models_folder() / "samples"
TRIES = 10
"""A picture for which there was no time is sent again, as the contract has it."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Engine(1) as engine, Site(tmp_path_factory.mktemp("hub"), engine) as running:
        yield running


def sample(name):
    return (SAMPLES / name).read_bytes()


def png(name):
    file = io.BytesIO()
    Image.open(SAMPLES / name).resize((480, 600)).save(file, "PNG")
    return file.getvalue()


def sent(project, method, path, picture, **body):
    """Send a picture; again while there is no time for it."""
    wanted = {"image": base64.b64encode(picture).decode(), **body}
    answers = (project.call(method, path, wanted) for _ in range(TRIES))
    return next(answer for answer in answers if answer.status_code != 429)


def uploaded(door, uid, picture, kind="image/jpeg"):
    answers = (door.upload(uid, picture, kind) for _ in range(TRIES))
    return next(answer for answer in answers if answer.json() != {"error": "Loading file error"})


def test_a_person_is_enrolled_found_checked_in_replaced_and_deleted(site):
    project = site.project()
    user_id = project.user(status="APPROVED", properties={"name": "Ann"})
    kept = sent(project, "POST", f"/users/{user_id}/faces", sample("obama.jpg"), save_image=True)
    assert kept.status_code == 201, kept.text
    face = f"/users/{user_id}/faces/{kept.json()['id']}"
    assert base64.b64decode(project.call("GET", face).json()["image"]) == sample("obama.jpg")

    found = sent(project, "POST", "/_search", sample("obama2.jpg")).json()
    assert (found["user_id"], found["matched"]) == (user_id, True)
    assert found["similarity"] >= 80
    stranger = sent(project, "POST", "/_search", sample("biden.jpg")).json()
    assert (stranger["user_id"], stranger["matched"]) == (0, False)
    assert stranger["similarity"] < 80

    visit = sent(project, "POST", "/check-in", sample("obama2.jpg"), option=3)
    assert visit.status_code == 200
    assert (visit.json()["user_id"], visit.json()["status"]) == (user_id, "APPROVED")
    assert sent(project, "POST", "/check-in", sample("biden.jpg")).status_code == 404

    replaced = sent(project, "PATCH", face, png("biden.jpg"))
    assert replaced.status_code == 200, replaced.text
    assert project.call("GET", face).json()["image"] == ""
    assert sent(project, "POST", "/_search", sample("biden.jpg")).json()["user_id"] == user_id
    assert sent(project, "POST", "/_search", sample("obama.jpg")).json()["user_id"] == 0

    assert project.call("DELETE", f"/users/{user_id}").status_code == 200
    for path in ("/_search", "/check-in"):
        assert sent(project, "POST", path, sample("biden.jpg")).status_code == 404


@pytest.mark.parametrize(
    ("picture", "status", "reason"),
    [
        ("chelsea.png", 409, "no_face"),
        ("t1.jpg", 409, "multiple_faces"),
        ("a tiny one", 409, "no_face"),
        ("a broken one", 400, None),
        ("a text", 400, None),
    ],
)
def test_a_picture_that_is_of_no_use_says_why(site, picture, status, reason):
    project = site.project()
    tiny = io.BytesIO()
    Image.new("RGB", (8, 8)).save(tiny, "JPEG")
    made = {
        "a tiny one": tiny.getvalue(),
        "a broken one": sample("obama.jpg")[:5000],
        "a text": b"This is a text.",
    }
    content = made.get(picture) or sample(picture)
    answer = sent(project, "POST", f"/users/{project.user()}/faces", content)
    assert answer.status_code == status, answer.text
    assert answer.json().get("reason") == reason


def test_a_face_uploaded_to_a_panel_is_found_until_its_identifier_goes(site):
    project = site.project()
    door = site.door(gallery=project.gallery)
    uid = door.identifier()
    for content, kind, text in (
        (sample("chelsea.png"), "image/png", "Wrong file format"),
        (sample("obama.jpg"), "image/png", "Wrong file format"),
        (sample("t1.jpg"), "image/jpeg", "Face hasn't been detected on image"),
        (sample("obama.jpg")[:5000], "image/jpeg", "Wrong image file"),
        (b"This is a text.", "text/plain", "Wrong image file"),
    ):
        answer = uploaded(door, uid, content, kind)
        assert (answer.status_code, answer.json()) == (400, {"error": text})
    assert uploaded(door, uid, sample("obama.jpg")).status_code == 200
    found = sent(project, "POST", "/check-in", sample("obama2.jpg")).json()
    assert found["status"] == "APPROVED"
    assert project.face_ids(found["user_id"])
    assert door.call("DELETE", f"/{uid}").status_code == 200
    assert sent(project, "POST", "/_search", sample("obama2.jpg")).status_code == 404

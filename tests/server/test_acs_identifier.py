"""The panel's upload over HTTP, with section 5 of our reference."""

import hashlib
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from app.hub import accounts, faces, identifiers, people
from app.server.access_log import requests
from app.server.acs_identifier import Uploads
from tests.server.aidee_site import PASSWORD, Site, picture

WRONG_UID = "Wrong Identifier uid"
NOT_WAITING = "Wrong identifier-uid. Missed temporary identifier for adding faceId"
NO_FACE = "Face hasn't been detected on image"
BUSY = "Loading file in progress. Wait for result"
PNG = b"\x89PNG\r\n\x1a\n...."
OWNER = {"name": "Bea", "type": "guest"}


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def site(running):
    yield running
    running.clock.ahead = timedelta()


@pytest.fixture(scope="module")
def gallery(running):
    return running.gallery()


@pytest.fixture(scope="module")
def shared(running, gallery):
    return running.door("door", gallery)


@pytest.fixture
def door(shared, site, gallery):
    """A panel that nobody is in."""
    yield shared
    with site.database.writing() as session:
        for person in people.everybody(session, gallery.id):
            people.delete(session, person.id, site.clock())


def everybody(site, gallery):
    with site.database.reading() as session:
        return people.everybody(session, gallery.id)


def refused(answer, text, status=400):
    return (answer.status_code, answer.json()) == (status, {"error": text})


def test_a_jpeg_makes_a_person_of_the_identifier_who_is_found(site, gallery, door):
    uid = door.identifier(identifier_owner={"name": "Zo\u00eb", "type": "owner"})
    assert everybody(site, gallery) == []
    assert door.upload(uid, picture(1)).status_code == 200
    (person,) = everybody(site, gallery)
    assert person.properties == {"name": "Zo\u00eb"}
    assert (person.registrant, person.status) == ("SYSTEM", "APPROVED")
    with site.database.reading() as session:
        (face,) = faces.of_person(session, person.id)
    assert not face.has_image
    found = site.hub.galleries.identify(gallery.id, site.engine.look(picture(1)).faces[0].template.embedding)
    assert found.person_id == person.id


@pytest.mark.parametrize("part", ["file", "status", "whatever"])
def test_the_part_may_be_called_what_it_likes(door, part):
    assert door.upload(door.identifier(), picture(1), part=part, name="out3.jpg").status_code == 200


def test_the_type_that_is_declared_counts_as_well_as_what_is_in_the_file(site, gallery, door):
    uid = door.identifier()
    assert refused(door.upload(uid, picture(1), "image/png"), "Wrong file format")
    assert refused(door.upload(uid, PNG, "image/png"), "Wrong file format")
    assert refused(door.upload(uid, PNG, "image/jpeg"), "Wrong file format")
    assert refused(door.upload(uid, b"some text", "text/plain"), "Wrong image file")
    assert refused(door.upload(uid, b"", "image/jpeg"), "Wrong image file")
    assert everybody(site, gallery) == []
    assert door.upload(uid, picture(1), "image/jpg").status_code == 200


def test_a_body_without_a_file_is_no_image(door):
    uid = door.identifier()
    path = f"/face/file/{uid}"
    assert refused(door.call("POST", path), "Wrong image file")
    assert refused(door.call("POST", path, content=picture(1)), "Wrong image file")
    assert refused(door.call("POST", path, files={"file": (None, "text")}), "Wrong image file")
    assert refused(door.call("POST", path, json={"image": "x"}), "Wrong image file")


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"faces": 0}, NO_FACE),
        ({"faces": 2}, NO_FACE),
        ({"is_comparable": False}, NO_FACE),
        ({"quality": 0.44}, NO_FACE),
        ({"fault": "timeout"}, "Loading file error"),
        ({"fault": "broken"}, "Loading file error"),
    ],
)
def test_a_picture_that_is_of_no_use_leaves_the_identifier_waiting(site, gallery, door, facts, text):
    uid = door.identifier()
    assert refused(door.upload(uid, picture(1, **facts)), text)
    assert everybody(site, gallery) == []
    assert door.upload(uid, picture(1)).status_code == 200


def test_a_jpeg_that_cannot_be_decoded_is_no_image(door):
    assert refused(door.upload(door.identifier(), picture(1)[:-1]), "Wrong image file")


def test_only_an_identifier_that_waits_for_a_face_takes_one(site, gallery, door):
    card = door.identifier(identifier_type="card", identifier_number="77")
    done = door.identifier()
    assert door.upload(done, picture(1)).status_code == 200
    foreign = site.door("next door").identifier()
    for uid in (0, -1, 4711, 2**63, "x", card, done, foreign):
        assert refused(door.upload(uid, picture(2)), NOT_WAITING), uid
    assert len(everybody(site, gallery)) == 1


def test_nothing_works_without_a_session_and_only_little_for_others_than_administrators(site, door):
    uid = door.identifier()
    guard = site.door("guard", site.gallery(), is_administrator=False)
    calls: list[tuple[str, str, dict[str, Any]]] = [
        ("POST", "", {"json": {}}),
        ("GET", f"/{uid}", {}),
        ("PATCH", f"/{uid}", {"json": {}}),
        ("DELETE", f"/{uid}", {}),
        ("POST", f"/face/file/{uid}", {"files": {"file": ("a.jpg", picture(1), "image/jpeg")}}),
    ]
    for method, path, request in calls:
        assert refused(guard.call(method, path, **request), "Administrator rights required", 403)
        for header in ("", "Bearer", "Bearer x", "Basic x", door.token):
            url = f"/api/v1/access/identifier/item{path}"
            answer = site.client.request(method, url, headers={"Authorization": header}, **request)
            assert refused(answer, "Log In", 401), (method, path, header)


def test_a_session_ends_with_its_time_with_the_account_and_is_none_of_face_aidees(site):
    door = site.door("side door")
    assert door.call("GET", "/1").status_code == 400
    token = site.project().account.token
    header = {"Authorization": f"Bearer {token}"}
    assert refused(site.client.get("/api/v1/access/identifier/item/1", headers=header), "Log In", 401)
    site.clock.ahead += timedelta(minutes=61)
    assert refused(door.call("GET", "/1"), "Log In", 401)
    site.clock.ahead = timedelta()
    with site.database.writing() as session:
        accounts.revoke(session, "side door", site.clock())
    assert refused(door.call("GET", "/1"), "Log In", 401)


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()  # noqa: S324 - the panels' own design


def test_a_log_in_is_by_the_md5_of_the_password(site, door):
    def login(**query):
        return site.client.get("/api/v1/login", params=query)

    assert door.token
    answer = login(username="door", password=md5(PASSWORD).upper())
    assert answer.status_code == 200
    assert answer.json().keys() == {"token", "account_type"}
    assert answer.json()["account_type"] == "admin"
    assert refused(login(username="door", password=md5("wrong")), "Log In", 401)
    assert refused(login(username="nobody", password=md5(PASSWORD)), "Log In", 401)
    assert site.project().account.username == "ann"
    assert refused(login(username="ann", password=md5(PASSWORD)), "Log In", 401)  # sees no panel
    for query in (
        {},
        {"username": "door"},
        {"username": "", "password": md5("")},
        {"username": "door", "password": "x"},
    ):
        assert login(**query).status_code == 400
        assert isinstance(login(**query).json()["error"], str)


def test_no_log_has_the_password_of_a_log_in(site, door):
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    for name in (requests.name, ""):
        logging.getLogger(name).addHandler(handler)
    level = requests.level
    requests.setLevel(logging.DEBUG)
    try:
        query = {"username": "door", "password": md5(PASSWORD)}
        assert site.client.get("/api/v1/login", params=query).status_code == 200
        assert door.upload(door.identifier(), picture(1)).status_code == 200
    finally:
        requests.setLevel(level)
        for name in (requests.name, ""):
            logging.getLogger(name).removeHandler(handler)
    assert any('"/api/v1/login"' in line for line in lines)
    assert md5(PASSWORD) not in "".join(lines)
    assert door.token not in "".join(lines)


VALID = {
    "time": {"is_permanent": False, "from": 1, "to": 2**40},
    "passes": {"is_permanent": False, "max_passes": 3},
}


def test_an_identifier_is_given_back_as_it_was_made_and_changed(door):
    uid = door.identifier(valid=VALID)
    body = {
        "uid": uid,
        "identifier_owner": {"name": "Ann", "type": "owner"},
        "identifier_type": "face_id",
        "identifier_number": "",
        "lock": "first",
        "valid": VALID,
    }
    assert door.call("GET", f"/{uid}").json() == body
    change = {"identifier_owner": OWNER, "identifier_type": "face_id", "identifier_number": "", "lock": "all"}
    assert door.call("PATCH", f"/{uid}", json=change).status_code == 200
    assert door.call("GET", f"/{uid}").json() == body | {"identifier_owner": OWNER, "lock": "all"}


def test_a_changed_owner_is_the_persons_name_and_other_properties_stay(site, gallery, door):
    uid = door.identifier()
    assert door.upload(uid, picture(1)).status_code == 200
    (person,) = everybody(site, gallery)
    with site.database.writing() as session:
        people.update(session, person.id, properties={"name": "Ann", "level": 1}, now=site.clock())
    change = {"identifier_owner": OWNER, "identifier_type": "face_id", "identifier_number": "", "lock": "all"}
    assert door.call("PATCH", f"/{uid}", json=change).status_code == 200
    assert everybody(site, gallery)[0].properties == {"name": "Bea", "level": 1}


def test_the_kind_of_an_identifier_stays(door):
    uid = door.identifier()
    change = {"identifier_owner": OWNER, "identifier_type": "card", "identifier_number": "1", "lock": "all"}
    assert refused(door.call("PATCH", f"/{uid}", json=change), "Wrong JSON body")


def test_deleting_an_identifier_deletes_the_person(site, gallery, door):
    uid, other = door.identifier(), door.identifier()
    assert door.upload(uid, picture(1)).status_code == 200
    assert door.upload(other, picture(2)).status_code == 200
    assert door.call("DELETE", f"/{uid}").status_code == 200
    assert len(everybody(site, gallery)) == 1
    for method in ("GET", "DELETE"):
        assert refused(door.call(method, f"/{uid}"), WRONG_UID)
    assert door.call("DELETE", f"/{door.identifier()}").status_code == 200  # one that waits has no person


def test_an_identifier_whose_person_is_deleted_waits_again(site, gallery, door):
    uid = door.identifier()
    assert door.upload(uid, picture(1)).status_code == 200
    with site.database.writing() as session:
        people.delete(session, everybody(site, gallery)[0].id, site.clock())
    assert door.upload(uid, picture(2)).status_code == 200


def test_a_number_is_given_once_for_each_kind_and_faces_have_none(door):
    body = {"identifier_owner": OWNER, "identifier_type": "card", "identifier_number": "4711", "lock": "all"}
    assert door.call("POST", "", json=body).status_code == 200
    same = "Identifier with that type and number already exist"
    assert refused(door.call("POST", "", json=body), same)
    assert door.call("POST", "", json=body | {"identifier_type": "ukey"}).status_code == 200
    second = door.identifier(identifier_type="card", identifier_number="4712")
    assert refused(door.call("PATCH", f"/{second}", json=body), same)
    assert door.identifier(identifier_number="1") != door.identifier(identifier_number="1")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"identifier_type": "face_id"}', b"\xff"])
def test_a_body_that_cannot_be_read_is_a_wrong_one(door, body):
    uid = door.identifier()
    assert refused(door.call("POST", "", content=body), "Wrong JSON body")
    assert refused(door.call("PATCH", f"/{uid}", content=body), "Wrong JSON body")


def test_a_uid_of_another_panel_is_a_wrong_one(site, door):
    foreign = site.door("back door").identifier()
    change = {"identifier_owner": OWNER, "identifier_type": "face_id", "identifier_number": "", "lock": "all"}
    for uid in (foreign, 0, "x", 2**64):
        assert refused(door.call("GET", f"/{uid}"), WRONG_UID)
        assert refused(door.call("PATCH", f"/{uid}", json=change), WRONG_UID)
        assert refused(door.call("DELETE", f"/{uid}"), WRONG_UID)


def test_a_second_upload_while_the_first_is_worked_on_waits_and_there_is_one_face(
    site, gallery, door, monkeypatch
):
    uid, look, is_looked_at, may_go_on = (
        door.identifier(),
        site.engine.look,
        threading.Event(),
        threading.Event(),
    )

    def look_slowly(*given, **named):
        is_looked_at.set()
        assert may_go_on.wait(30)
        return look(*given, **named)

    monkeypatch.setattr(site.engine, "look", look_slowly)
    with ThreadPoolExecutor() as clients:
        first = clients.submit(door.upload, uid, picture(1))
        assert is_looked_at.wait(30)
        for other in (uid, door.identifier()):
            assert refused(door.upload(other, picture(2)), BUSY)
        may_go_on.set()
        assert first.result().status_code == 200
    assert refused(door.upload(uid, picture(2)), NOT_WAITING)
    assert len(everybody(site, gallery)) == 1


def test_panels_do_not_wait_for_each_other_and_a_turn_ends_with_a_failure():
    uploads = Uploads()
    with uploads.turn(1) as first, uploads.turn(2) as other:
        assert (first, other) == (True, True)
        with uploads.turn(1) as second:
            assert not second
        with uploads.turn(1) as third:
            assert not third
    with pytest.raises(RuntimeError), uploads.turn(1):
        raise RuntimeError
    with uploads.turn(1) as again:
        assert again


def test_an_identifier_that_goes_while_the_picture_is_looked_at_takes_no_face(
    site, gallery, door, monkeypatch
):
    uid, look = door.identifier(), site.engine.look

    def look_while_it_is_deleted(*given, **named):
        monkeypatch.setattr(site.engine, "look", look)
        assert door.call("DELETE", f"/{uid}").status_code == 200
        return look(*given, **named)

    monkeypatch.setattr(site.engine, "look", look_while_it_is_deleted)
    assert refused(door.upload(uid, picture(1)), NOT_WAITING)
    assert everybody(site, gallery) == []


def test_an_identifier_that_another_process_was_faster_with_takes_no_second_face(
    site, gallery, door, monkeypatch
):
    uid, add = door.identifier(), people.add

    def add_after_another_process(session, *given, **named):
        identifiers.attach(session, uid, add(session, *given, **named).id)
        return add(session, *given, **named)

    monkeypatch.setattr(people, "add", add_after_another_process)
    assert refused(door.upload(uid, picture(1)), NOT_WAITING)
    assert everybody(site, gallery) == []


def test_a_full_panel_takes_no_more_faces(site):
    full = site.gallery(size=1)
    door = site.door("full", full)
    assert door.upload(door.identifier(), picture(1)).status_code == 200
    assert refused(door.upload(door.identifier(), picture(2)), "Loading file error")
    assert len(everybody(site, full)) == 1

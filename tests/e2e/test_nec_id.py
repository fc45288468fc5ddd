"""NEC ID with real pictures: registered, searched for, verified, changed and removed; and from a folder."""

import base64
import contextlib
import re
from collections.abc import Iterator

import pytest

from app.errors import VisionTimeout
from app.server.engine import Engine
from app.server.jobs import work_on_next
from app.vision.model_files import sample_path
from tests.server.nec_id_site import Access, Site, error

pytestmark = pytest.mark.models

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Engine(1) as engine, Site(tmp_path_factory.mktemp("hub"), engine) as site:
        warm_up(engine)
        yield site


def warm_up(engine: Engine) -> None:
    """Wait until the models are loaded, which a busy machine may take longer for than a picture may take."""
    for _ in range(20):
        with contextlib.suppress(VisionTimeout):
            engine.look(sample_path("obama.jpg").read_bytes())
            return


@pytest.fixture
def staff(running: Site) -> Access:
    return running.as_new().gallery(running.tenant())


def sent(name: str) -> str:
    return base64.b64encode(sample_path(name).read_bytes()).decode()


def found(access: Access, name: str) -> list[tuple[str, int]]:
    answer = access.call("POST", "/face/search", {"probe": sent(name)})
    if answer.status_code == 404:
        return []
    return [(candidate["id"], candidate["score"]) for candidate in answer.json()["candidates"]]


def verified(access: Access, **request: str) -> int:
    """Return the score, 0 if not verified."""
    answer = access.call("POST", "/face/verify", request)
    assert answer.status_code in {200, 404}
    return int(answer.json()["score"]) if answer.status_code == 200 else 0


def test_from_the_first_picture_to_the_last_request(staff: Access) -> None:
    registered = staff.call("POST", "/subjects", {"face": sent("obama.jpg")})
    assert registered.status_code == 201
    subject_id, event_id = registered.json()["id"], registered.json()["eventId"]

    (candidate,) = found(staff, "obama2.jpg")
    assert candidate[0] == subject_id
    assert 7000 <= candidate[1] <= 9999
    assert found(staff, "obama.jpg") == [(subject_id, 9999)]
    assert found(staff, "biden.jpg") == []

    assert verified(staff, id=subject_id, probe=sent("obama3.jpg")) >= 7000
    assert verified(staff, id=subject_id, probe=sent("biden.jpg")) == 0
    assert verified(staff, face=sent("obama.jpg"), probe=sent("obama2.jpg")) == candidate[1]
    assert verified(staff, face=sent("astronaut.png"), probe=sent("biden.jpg")) == 0

    path = f"/subjects/{subject_id}/events/{event_id}"
    assert staff.call("PUT", path, {"face": sent("astronaut.png")}).status_code == 200
    assert found(staff, "obama.jpg") == []
    assert found(staff, "astronaut.png") == [(subject_id, 9999)]
    assert staff.call("DELETE", path).status_code == 204
    assert found(staff, "astronaut.png") == []
    assert staff.live() == set()


def test_attributes_are_strings_that_describe_the_picture(staff: Access) -> None:
    answer = staff.tenant.call("POST", "/v1.1/face/extract", {"faces": sent("obama.jpg")})
    ((attributes,),) = [list(one.values()) for one in answer.json()["faces"]]
    for value in attributes.values():
        for text in value.values() if isinstance(value, dict) else [value]:
            assert NUMBER.fullmatch(text)
    inner, outer = (
        {side: int(text) for side, text in attributes[name].items()} for name in ("faceArea", "headArea")
    )
    assert outer["left"] <= inner["left"] < inner["right"] <= outer["right"]
    assert outer["top"] <= inner["top"] < inner["bottom"] <= outer["bottom"]
    assert int(attributes["rightEyeCenter"]["x"]) < int(attributes["leftEyeCenter"]["x"])
    for name in ("faceScore", "frontalFaceScore", "faceQualityScore"):
        assert 0 <= float(attributes[name]) <= 1
    assert float(attributes["faceQualityScore"]) >= 0.45


def test_what_is_not_one_good_face_is_refused_and_leaves_nothing(staff: Access) -> None:
    assert error(staff.call("POST", "/subjects", {"face": sent("chelsea.png")})) == (400, 2001)
    assert error(staff.call("POST", "/subjects", {"face": sent("t1.jpg")})) == (400, 2003)
    broken = base64.b64encode(sample_path("obama.jpg").read_bytes()[:500]).decode()
    assert error(staff.call("POST", "/subjects", {"face": broken})) == (400, 1001)
    assert staff.rows() == []


def test_faces_of_a_group_are_described_up_to_the_limit(staff: Access) -> None:
    extract = "/v1.1/face/extract"
    everybody = staff.tenant.call("POST", extract, {"faces": sent("t1.jpg")}).json()["faces"]
    assert len(everybody) > 2
    two = staff.tenant.call("POST", extract, {"faces": sent("t1.jpg"), "limit": 2}).json()["faces"]
    assert two == everybody[:2]


def test_files_of_a_folder_become_subjects(running: Site, staff: Access) -> None:
    for name in ("obama.jpg", "chelsea.png"):
        (running.drop_folder / name).write_bytes(sample_path(name).read_bytes())
    names = ["obama.jpg", "chelsea.png", "gone.jpg"]
    body = {"registrations": [{"filename": name} for name in names]}
    batch_id = staff.call("POST", "/jobs/bulkregister", body).json()["batchId"]
    while work_on_next(running.hub):
        pass
    records = staff.call("GET", f"/jobs/bulkregister/{batch_id}").json()["processed"]
    assert [record["registerStatus"] for record in records] == ["Success", "Failed", "Failed"]
    assert [subject_id for subject_id, _ in found(staff, "obama2.jpg")] == [records[0]["subjectId"]]

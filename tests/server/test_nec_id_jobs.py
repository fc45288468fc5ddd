from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hub import jobs
from tests.server.nec_id_site import Access, Site, error


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def site(running: Site) -> Site:
    return running.as_new()


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Give a hub that never took on a job."""
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def staff(site: Site) -> Access:
    return site.gallery(site.tenant())


def started(access: Access, *names: str) -> str:
    answer = access.call(
        "POST", "/jobs/bulkregister", {"registrations": [{"filename": name} for name in names]}
    )
    assert answer.status_code == 200
    assert set(answer.json()) == {"batchId"}
    batch_id: str = answer.json()["batchId"]
    return batch_id


def test_a_job_begins_with_records_that_are_new(staff: Access) -> None:
    batch_id = started(staff, "ann.jpg", "bob.jpg")
    answer = staff.call("GET", f"/jobs/bulkregister/{batch_id}")
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"batchId", "processed", "processsed", "lastEvaluatedKey"}
    assert body["processed"] == body["processsed"]
    assert (body["batchId"], body["lastEvaluatedKey"]) == (batch_id, "")
    for record, name in zip(body["processed"], ("ann.jpg", "bob.jpg"), strict=True):
        assert record.pop("id")
        assert record == {
            "filename": name,
            "attempts": "0",
            "status": "New",
            "registerStatus": "",
            "reason": "",
            "subjectId": "",
            "eventId": "",
            "attributesJson": "",
        }


def test_the_same_page_is_read_by_path_by_query_and_with_a_slash_at_the_end(staff: Access) -> None:
    batch_id = started(staff, *(f"{number}.jpg" for number in range(2001)))
    job = f"/jobs/bulkregister/{batch_id}"
    first = staff.call("GET", job).json()
    assert staff.call("GET", f"{job}/").json() == staff.call("GET", f"{job}?pagingId=").json() == first
    assert len(first["processed"]) == 1000
    key = first["lastEvaluatedKey"]
    pages = [
        staff.call("GET", path).json()
        for path in (
            f"{job}/{key}",
            f"{job}?pagingId={key}",
            f"{job}/?pagingId={key}",
            f"{job}/{key}?pagingId={key}",
        )
    ]
    assert all(page == pages[0] for page in pages)
    last = staff.call("GET", f"{job}/{pages[0]['lastEvaluatedKey']}").json()
    assert last["lastEvaluatedKey"] == ""
    names = [record["filename"] for page in (first, pages[0], last) for record in page["processed"]]
    assert names == [f"{number}.jpg" for number in range(2001)]


@pytest.mark.parametrize("key", ["x", "-1", "9" * 5000, "1.0"])
def test_a_page_that_never_was_is_not_found(staff: Access, key: str) -> None:
    batch_id = started(staff, "ann.jpg")
    job = f"/jobs/bulkregister/{batch_id}"
    for path in (f"{job}/{key}", f"{job}?pagingId={key}", f"{job}/?pagingId={key}"):
        assert staff.call("GET", path).status_code == 404


def test_a_job_of_another_gallery_or_none_is_not_found(site: Site, staff: Access) -> None:
    batch_id = started(staff, "ann.jpg")
    other = site.gallery(staff.tenant, "Other")
    assert other.call("GET", f"/jobs/bulkregister/{batch_id}").status_code == 404
    assert staff.call("GET", "/jobs/bulkregister/unknown").status_code == 404
    assert staff.call("GET", "/jobs/bulkregister/unknown/").status_code == 404


@pytest.mark.parametrize(
    "registrations",
    [
        None,
        [],
        {},
        [{}],
        [{"filename": ""}],
        [{"filename": "ok.jpg"}, {"filename": "../ann.jpg"}],
        [{"filename": "/etc/passwd"}],
        [{"filename": "a\\b"}],
        [{"filename": "a\0b"}],
        [{"filename": "ann.jpg", "tags": ["unknown"]}],
        [{"filename": "ann.jpg", "tags": None}],
    ],
)
def test_a_job_that_is_refused_leaves_nothing_to_do(refusing: Site, registrations: object) -> None:
    staff = refusing.gallery(refusing.tenant())
    answer = staff.call("POST", "/jobs/bulkregister", {"registrations": registrations})
    assert error(answer) == (400, 1001)
    with refusing.database.writing() as session:
        assert jobs.next_open(session, refusing.clock()) is None


def test_tags_of_a_job_exist_beforehand(staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    body = {
        "registrations": [{"filename": "ann.jpg", "tags": ["staff"]}, {"filename": "bob.jpg", "tags": []}]
    }
    assert staff.call("POST", "/jobs/bulkregister", body).status_code == 200


def test_a_server_without_a_drop_folder_says_so(tmp_path: Path) -> None:
    with Site(tmp_path, has_drop_folder=False) as site:
        staff = site.gallery(site.tenant())
        answer = staff.call("POST", "/jobs/bulkregister", {"registrations": [{"filename": "ann.jpg"}]})
        assert error(answer) == (400, 1001)
        assert "folder" in answer.json()["message"]

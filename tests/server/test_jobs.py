import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.errors import VisionError
from app.hub import applications, jobs
from app.server import jobs as worker
from app.server.bodies import BODY_BYTES
from app.server.jobs import ATTEMPTS, JobsWorker, work_on_next
from app.server.nec_id_pictures import enrolled_or_not
from tests.server.nec_id_site import Access, Site, picture

CLAIM_RUNS_OUT = timedelta(minutes=2, seconds=1)


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


def put(site: Site, name: str, person: int = 1, **facts: Any) -> None:
    (site.drop_folder / name).write_bytes(picture(person, **facts))


def started(access: Access, *names: str, tags: tuple[str, ...] = ()) -> str:
    registrations = [{"filename": name, "tags": list(tags)} for name in names]
    answer = access.call("POST", "/jobs/bulkregister", {"registrations": registrations})
    assert answer.status_code == 200, answer.text
    batch_id: str = answer.json()["batchId"]
    return batch_id


def records(site: Site, access: Access, batch_id: str) -> list[dict[str, str]]:
    site.clock.ahead = timedelta()
    found: list[dict[str, str]] = access.call("GET", f"/jobs/bulkregister/{batch_id}").json()["processed"]
    return found


def only(site: Site, access: Access, batch_id: str) -> dict[str, str]:
    (record,) = records(site, access, batch_id)
    return record


def work(site: Site) -> None:
    while work_on_next(site.hub):
        pass


def test_each_file_becomes_a_subject(site: Site, staff: Access) -> None:
    staff.call("POST", "/tags/staff")
    put(site, "ann.jpg", 1)
    put(site, "bob.jpg", 2)
    batch_id = started(staff, "ann.jpg", "bob.jpg", tags=("staff",))
    work(site)
    for person, record in enumerate(records(site, staff, batch_id), 1):
        assert (record["status"], record["registerStatus"], record["reason"]) == ("Processed", "Success", "")
        assert record["attempts"] == "1"
        assert json.loads(record["attributesJson"])["faceQualityScore"] == "0.9"
        assert (record["subjectId"], record["eventId"]) in staff.live()
        assert staff.found(person, tags=["staff"]) == [record["subjectId"]]
    assert len(staff.live()) == 2


REASONS = [
    ({"faces": 0}, "There is no face in the image."),
    ({"faces": 0, "width": 64}, "Image too small"),
    ({"faces": 2}, "There are several faces in the image."),
    ({"quality": 0.44}, "The quality of the face is 0.44; at least 0.45 is needed."),
]


@pytest.mark.parametrize(("facts", "reason"), REASONS)
def test_a_picture_that_cannot_be_enrolled_fails_with_a_reason(
    site: Site, staff: Access, facts: dict[str, Any], reason: str
) -> None:
    put(site, "ann.jpg", **facts)
    batch_id = started(staff, "ann.jpg")
    work(site)
    record = only(site, staff, batch_id)
    assert (record["status"], record["registerStatus"], record["reason"]) == ("Processed", "Failed", reason)
    assert record["subjectId"] == record["eventId"] == record["attributesJson"] == ""
    assert staff.rows() == []


def test_a_file_that_is_not_there_fails(site: Site, staff: Access) -> None:
    batch_id = started(staff, "nobody.jpg", "x" * 255)
    work(site)
    assert [record["reason"] for record in records(site, staff, batch_id)] == ["File not found"] * 2


def test_a_file_that_is_no_picture_or_too_large_fails(site: Site, staff: Access) -> None:
    (site.drop_folder / "text.jpg").write_bytes(b"no picture")
    (site.drop_folder / "large.jpg").write_bytes(bytes(BODY_BYTES + 1))
    batch_id = started(staff, "text.jpg", "large.jpg")
    work(site)
    reasons = [record["reason"] for record in records(site, staff, batch_id)]
    assert reasons == ["This is neither a JPEG nor a PNG.", "Image too large"]


@pytest.mark.parametrize(
    "name", ["../ann.jpg", "/etc/hostname", "..", "a/b.jpg", "a\\b.jpg", "a\0", "C:a", "sub/"]
)
def test_a_name_with_a_path_leads_nowhere_even_if_it_got_into_a_job(
    site: Site, staff: Access, name: str
) -> None:
    put(site, "../ann.jpg")
    with site.database.writing() as session:
        (application,) = applications.of_gallery(session, staff.gallery_id)
        batch_id = jobs.create(session, staff.gallery_id, application.id, [(name, ())], site.clock())
    work(site)
    assert only(site, staff, batch_id)["registerStatus"] == "Failed"
    assert staff.rows() == []


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes as on POSIX")
def test_neither_a_link_nor_a_folder_nor_a_pipe_is_read(site: Site, staff: Access, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(picture())
    (site.drop_folder / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (site.drop_folder / "folder.jpg").mkdir()
    os.mkfifo(site.drop_folder / "pipe.jpg")
    batch_id = started(staff, "link.jpg", "folder.jpg", "pipe.jpg")
    work(site)
    reasons = [record["reason"] for record in records(site, staff, batch_id)]
    assert reasons == ["Not a file"] * 3
    assert staff.rows() == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights as on POSIX")
def test_a_file_that_may_not_be_read_fails(
    site: Site, staff: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(site, "ann.jpg")
    batch_id = started(staff, "ann.jpg")

    def refused(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refused)
    work(site)
    assert only(site, staff, batch_id)["reason"] == "File not readable"


def test_a_full_gallery_and_a_tag_that_is_gone_fail_with_a_reason(site: Site) -> None:
    small = site.gallery(site.tenant(), size=1)
    small.call("POST", "/tags/staff")
    put(site, "ann.jpg")
    tagged = started(small, "ann.jpg", tags=("staff",))
    small.call("DELETE", "/tags/staff")
    plain = started(small, "ann.jpg", "ann.jpg")
    work(site)
    assert "tag" in only(site, small, tagged)["reason"]
    first, second = records(site, small, plain)
    assert (first["registerStatus"], second["registerStatus"]) == ("Success", "Failed")
    assert "full" in second["reason"]
    assert len(small.live()) == 1


def test_a_picture_that_takes_too_long_is_tried_three_times(site: Site, staff: Access) -> None:
    put(site, "slow.jpg", fault="timeout")
    put(site, "ann.jpg")
    batch_id = started(staff, "slow.jpg", "ann.jpg")
    for attempt in range(1, ATTEMPTS):
        work(site)
        slow, ann = records(site, staff, batch_id)
        assert (slow["status"], slow["attempts"]) == ("New", str(attempt))
        assert ann["registerStatus"] == "Success"
        site.clock.ahead = attempt * CLAIM_RUNS_OUT
    work(site)
    slow, _ = records(site, staff, batch_id)
    assert (slow["status"], slow["registerStatus"], slow["attempts"]) == ("Processed", "Failed", "3")
    assert slow["reason"] == "The image was not analysed in time."


def test_a_picture_in_whose_midst_the_process_ends_is_given_up_at_last(site: Site, staff: Access) -> None:
    put(site, "bad.jpg", fault="broken")
    batch_id = started(staff, "bad.jpg")
    for attempt in range(ATTEMPTS):
        site.clock.ahead = attempt * CLAIM_RUNS_OUT
        with pytest.raises(VisionError):
            work_on_next(site.hub)
    site.clock.ahead = ATTEMPTS * CLAIM_RUNS_OUT
    work(site)
    assert only(site, staff, batch_id)["reason"] == "Given up after several attempts"


def interrupted_at(monkeypatch: pytest.MonkeyPatch, site: Site, place: str) -> None:
    """Let the process end at a place of its work on a record, as far as the database can tell."""

    def end(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(f"app.server.jobs.{place}", end)
        with pytest.raises(KeyboardInterrupt):
            work_on_next(site.hub)


@pytest.mark.parametrize("place", ["enrolled_or_not", "enrolled", "jobs.finish", "attributes_json"])
def test_wherever_the_process_ends_a_file_is_registered_once(
    site: Site, staff: Access, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    put(site, "ann.jpg")
    batch_id = started(staff, "ann.jpg")
    interrupted_at(monkeypatch, site, place)
    assert staff.rows() == []
    work(site)
    assert only(site, staff, batch_id)["status"] == "New"  # until its claim runs out
    site.clock.ahead = CLAIM_RUNS_OUT
    work(site)
    work(site)
    record = only(site, staff, batch_id)
    assert (record["registerStatus"], record["attempts"]) == ("Success", "2")
    assert staff.live() == {(record["subjectId"], record["eventId"])}


def test_of_two_who_work_on_one_record_only_one_registers_it(
    site: Site, staff: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(site, "ann.jpg")
    batch_id = started(staff, "ann.jpg")
    look: Callable[..., object] = enrolled_or_not

    def slow(*arguments: object) -> object:
        monkeypatch.setattr(worker, "enrolled_or_not", look)
        site.clock.ahead = CLAIM_RUNS_OUT
        work(site)  # somebody else, who is faster
        return look(*arguments)

    monkeypatch.setattr(worker, "enrolled_or_not", slow)
    work(site)
    assert only(site, staff, batch_id)["registerStatus"] == "Success"
    assert len(staff.rows()) == 1


def test_a_job_that_is_deleted_meanwhile_registers_nobody(
    site: Site, staff: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(site, "ann.jpg")
    started(staff, "ann.jpg")
    look: Callable[..., object] = enrolled_or_not
    (application,) = staff.tenant.call("GET", "/api/applications").json()["applications"]

    def slow(*arguments: object) -> object:
        assert staff.tenant.call("DELETE", f"/api/applications/{application['id']}").status_code == 204
        return look(*arguments)

    monkeypatch.setattr(worker, "enrolled_or_not", slow)
    work(site)
    with site.database.reading() as session:
        assert jobs.progress(session, staff.gallery_id, "any", "", 1) is None
    (gallery,) = staff.tenant.call("GET", "/api/galleries").json()["galleries"]
    assert gallery["count"] == 0


def test_the_worker_takes_up_what_there_is_and_ends_when_it_is_told(site: Site, staff: Access) -> None:
    put(site, "ann.jpg")
    batch_id = started(staff, "ann.jpg")
    jobs_worker = JobsWorker(site.hub, idle_s=0.01)
    jobs_worker.start()
    try:
        put(site, "bob.jpg", 2)
        later = started(staff, "bob.jpg")
        waited = threading.Event()
        for _ in range(1000):
            if {record["status"] for one in (batch_id, later) for record in records(site, staff, one)} == {
                "Processed"
            }:
                break
            waited.wait(0.01)
    finally:
        jobs_worker.close()
    assert len(staff.live()) == 2
    assert not any(thread.name == "jobs" for thread in threading.enumerate())


@pytest.mark.parametrize("fault", [VisionError("There is no process."), ZeroDivisionError()])
def test_the_worker_outlives_a_failure(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: Exception
) -> None:
    worked = threading.Event()
    faults = [fault]

    def fail_once(_: object) -> bool:
        if faults:
            raise faults.pop()
        worked.set()
        return False

    monkeypatch.setattr(worker, "work_on_next", fail_once)
    jobs_worker = JobsWorker(site.hub, idle_s=0.01)
    jobs_worker.start()
    try:
        assert worked.wait(30)
    finally:
        jobs_worker.close()
    assert "bulk registration" in caplog.text


def test_without_a_drop_folder_the_worker_does_nothing(tmp_path: Path) -> None:
    with Site(tmp_path) as site:
        staff = site.gallery(site.tenant())
        batch_id = started(staff, "ann.jpg")
        site.hub = replace(site.hub, drop_folder=None)
        work(site)
        assert only(site, staff, batch_id)["reason"] == "There is no folder for bulk registration"
        jobs_worker = JobsWorker(site.hub)
        jobs_worker.start()
        assert not any(thread.name == "jobs" for thread in threading.enumerate())
        jobs_worker.close()

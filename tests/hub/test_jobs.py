from datetime import timedelta

import pytest

from app.hub import galleries, jobs
from app.hub.refusals import Invalid, Missing
from tests.hub.values import NOW, later, new_gallery


@pytest.fixture
def batch(hub):
    """A job of three files: its gallery and its id."""
    with hub.writing() as session:
        gallery, application = new_gallery(session)
        files = [("a.jpg", ["staff", "ä"]), ("b.jpg", []), ("c.jpg", ())]
        return gallery, jobs.create(session, gallery.id, application.id, files, NOW)


def claimed(hub, now=NOW):
    with hub.writing() as session:
        return jobs.next_open(session, now)


def progress(session, gallery, batch_id, after, count):
    found = jobs.progress(session, gallery.id, batch_id, after, count)
    assert found is not None
    return found


def test_records_are_handed_out_in_their_order_each_once(hub, batch):
    gallery, batch_id = batch
    first, second, third = (claimed(hub) for _ in range(3))
    assert [record.filename for record in (first, second, third)] == ["a.jpg", "b.jpg", "c.jpg"]
    assert first.tags == ("staff", "ä")
    assert (first.batch_id, first.gallery_id, first.attempts) == (batch_id, gallery.id, 1)
    assert claimed(hub) is None


def test_a_record_whose_process_died_is_handed_out_again(hub, batch):
    assert batch
    first = claimed(hub)
    for _ in range(2):
        claimed(hub, NOW + timedelta(seconds=1))
    again = claimed(hub, NOW + jobs.CLAIM)
    assert (again.id, again.attempts) == (first.id, 2)
    assert claimed(hub, NOW + jobs.CLAIM) is None


def test_progress_tells_what_became_of_each_file(hub, batch):
    gallery, batch_id = batch
    first, second = claimed(hub), claimed(hub)
    with hub.writing() as session:
        jobs.finish(session, first.id, subject_id="necidguid-1", event_id="eventguid-1", attributes="{}")
        jobs.finish(session, second.id, reason="No face")
        records, following = progress(session, gallery, batch_id, "", 1000)
    assert following == ""
    assert [record.is_processed for record in records] == [True, True, False]
    assert (records[0].subject_id, records[0].event_id, records[0].reason) == (
        "necidguid-1",
        "eventguid-1",
        "",
    )
    assert (records[1].subject_id, records[1].reason) == ("", "No face")
    assert records[2].attempts == 0
    assert len({record.public_id for record in records}) == 3


def test_progress_comes_in_pages(hub, batch):
    gallery, batch_id = batch
    with hub.reading() as session:
        first, following = progress(session, gallery, batch_id, "", 2)
        rest, end = progress(session, gallery, batch_id, following, 2)
        assert [record.filename for record in first + rest] == ["a.jpg", "b.jpg", "c.jpg"]
        assert end == ""
        assert jobs.progress(session, gallery.id, batch_id, "9" * 19, 2) == ([], "")
        for after in ("-1", "9" * 5000, "²"):
            with pytest.raises(Invalid):
                jobs.progress(session, gallery.id, batch_id, after, 2)


def test_a_job_is_seen_by_its_gallery_only(hub, batch):
    _, batch_id = batch
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        assert jobs.progress(session, other.id, batch_id, "", 10) is None


def test_a_record_is_finished_once_so_that_nobody_is_registered_twice(hub, batch):
    assert batch
    record = claimed(hub)
    with hub.writing() as session:
        jobs.finish(session, record.id, subject_id="necidguid-1", event_id="eventguid-1")
    with pytest.raises(Missing), hub.writing() as session:
        jobs.finish(session, record.id, reason="No face")
    assert claimed(hub, later(60)).id != record.id


def test_an_empty_job_is_done(hub):
    with hub.writing() as session:
        gallery, application = new_gallery(session)
        batch_id = jobs.create(session, gallery.id, application.id, [], NOW)
        assert jobs.progress(session, gallery.id, batch_id, "", 10) == ([], "")


def test_a_job_ends_with_its_gallery(hub, batch):
    gallery, _ = batch
    record = claimed(hub)
    with hub.writing() as session:
        galleries.delete(session, gallery.id)
    assert claimed(hub, later(60)) is None
    with pytest.raises(Missing), hub.writing() as session:
        jobs.finish(session, record.id)
    with pytest.raises(Missing), hub.writing() as session:
        jobs.create(session, gallery.id, 1, [], NOW)

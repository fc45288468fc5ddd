"""The client of NEC ID against the hub over HTTP: every operation and outcome of the contract."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols.nec_id_faults import Refusal
from app.protocols.nec_id_requests import BulkFile, Page, VerifyFace, VerifySubject
from app.sync.backend import Gone, OutcomeUnknown, Reason, Refused
from app.sync.nec_id_service import NoRoute, NotTaken
from tests.server.nec_id_site import picture
from tests.sync.recorded import operations

ALL = Page(0, 1000, newest_first=False)


@pytest.fixture
def gallery(nec_id):
    nec_id.site.as_new()
    return nec_id.gallery()


@pytest.fixture
def api(gallery):
    return gallery.api()


def test_every_operation_of_the_contract_is_asked_for(nec_id, api):
    since = len(nec_id.recorder.exchanges)
    api.health()
    api.create_tag("guest")
    api.rename_tag("guest", "staff")
    with pytest.raises(Gone):
        api.rename_tag("guest", "staff")  # also in the way of the older revision
    assert api.list_tags() == ("staff",)
    made = api.register(picture(1), ["staff"])
    api.update(made.subject_id, picture(1))
    event = api.register_event(made.subject_id, picture(1))
    api.update_event(made.subject_id, event.event_id, picture(1))
    assert len(api.list_events(made.subject_id)) == 2
    assert api.list_subjects(ALL).total == 4
    assert api.extract(picture(1))
    assert api.verify(VerifySubject(made.subject_id, picture(1)))
    assert api.search(picture(1))
    batch = api.bulk_register([BulkFile("a.jpg", ())])
    api.bulk_progress(batch)
    with pytest.raises(Gone):
        api.bulk_progress(batch, "no such page")
    api.unregister_event(made.subject_id, event.event_id)
    api.unregister(made.subject_id)
    api.delete_tag("staff")
    wanted = {name for name in operations("nec-id") if "Galler" not in name and "Application" not in name}
    assert nec_id.operations(since) == wanted


def test_a_subject_is_registered_updated_and_unregistered(gallery, api):
    made = api.register(picture(1))
    assert made.attributes.quality == 0.9
    assert gallery.access.live() == {(made.subject_id, made.event_id)}
    again = api.update(made.subject_id, picture(1, quality=0.8))
    assert (again.subject_id, again.event_id) == (made.subject_id, made.event_id)
    api.unregister(made.subject_id)
    assert gallery.access.live() == set()
    with pytest.raises(Gone):
        api.unregister(made.subject_id)
    with pytest.raises(Gone):
        api.update(made.subject_id, picture(1))


def test_a_subject_has_as_many_events_as_it_is_given(api):
    made = api.register(picture(1))
    other = api.register_event(made.subject_id, picture(1, away=0.1))
    assert other.subject_id == made.subject_id
    assert set(api.list_events(made.subject_id)) == {made.event_id, other.event_id}
    assert api.update_event(made.subject_id, other.event_id, picture(1)).event_id == other.event_id
    api.unregister_event(made.subject_id, other.event_id)
    assert api.list_events(made.subject_id) == (made.event_id,)
    with pytest.raises(Gone):
        api.unregister_event(made.subject_id, other.event_id)
    with pytest.raises(Gone):
        api.register_event("nobody/at all", picture(1))
    with pytest.raises(Gone):
        api.list_events("..")


def test_the_list_has_a_row_for_each_event_also_for_those_that_are_gone(api):
    assert api.list_subjects(ALL).rows == ()
    made = api.register(picture(1))
    api.update_event(made.subject_id, made.event_id, picture(1))
    rows = api.list_subjects(ALL)
    assert rows.total == 2
    assert {(row.subject_id, row.event_id) for row in rows.rows} == {(made.subject_id, made.event_id)}
    assert [row.is_live for row in rows.rows].count(True) == 1
    assert api.list_subjects(Page(1, 1, newest_first=True)).total == 2
    assert all(row.updated_at.tzinfo for row in rows.rows)


def test_faces_are_described(api):
    assert len(api.extract(picture(1, faces=3), limit=2)) == 2
    assert api.extract(picture(1, faces=0)) == ()


def test_somebody_is_verified_by_a_face_or_by_an_id(api):
    made = api.register(picture(1))
    assert api.verify(VerifySubject(made.subject_id, picture(1))) == 9999
    assert api.verify(VerifySubject(made.subject_id, picture(2))) is None
    assert api.verify(VerifySubject("nobody", picture(1))) is None
    assert api.verify(VerifyFace(picture(1), picture(1))) == 9999


def test_a_search_finds_whoever_is_there(api):
    api.create_tag("staff")
    made = api.register(picture(1), ["staff"])
    (found,) = api.search(picture(1))
    assert (found.subject_id, found.score, found.events) == (made.subject_id, 9999, ((made.event_id, 9999),))
    assert api.search(picture(2)) == ()
    assert api.search(picture(1), threshold=0, limit=1, tags=["staff"])
    api.create_tag("guest")
    assert api.search(picture(1), tags=["guest"]) == ()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"faces": 0}, Reason.NO_FACE),
        ({"faces": 2}, Reason.SEVERAL_FACES),
        ({"quality": 0.3}, Reason.POOR_QUALITY),
    ],
)
def test_a_picture_that_is_not_taken_has_its_reason(gallery, api, facts, reason):
    with pytest.raises(Refused) as refused:
        api.register(picture(1, **facts))
    assert refused.value.reason is reason
    assert gallery.access.live() == set()


def test_a_request_that_is_wrong_is_refused_in_the_service_s_own_words(api):
    with pytest.raises(NotTaken, match="no such tag") as refused:
        api.register(picture(1), ["no such tag"])
    assert refused.value.reason is Reason.OTHER


def test_a_full_gallery_is_told_apart(nec_id):
    api = nec_id.gallery(size=1).api()
    api.register(picture(1))
    with pytest.raises(Refused, match="no room") as refused:
        api.register(picture(2))
    assert refused.value.reason is Reason.FULL


def test_what_takes_too_long_is_unknown_only_where_something_may_have_changed(api):
    with pytest.raises(OutcomeUnknown):
        api.register(picture(1, fault="timeout"))
    with pytest.raises(BackendUnavailable):
        api.search(picture(1, fault="timeout"))


@pytest.mark.parametrize("name", ["staff badge", "Zoë", "100%", "a?b#c", "..", ".", "a+b&c=d", "~x"])
def test_a_tag_of_any_name_is_created_renamed_and_deleted(api, name):
    api.create_tag(name)
    assert api.list_tags() == (name,)
    with pytest.raises(NotTaken, match="exists"):
        api.create_tag(name)
    api.rename_tag(name, f"{name} 2")
    assert api.list_tags() == (f"{name} 2",)
    with pytest.raises(Gone):
        api.rename_tag(name, "other")
    api.delete_tag(f"{name} 2")
    assert api.list_tags() == ()
    with pytest.raises(Gone):
        api.delete_tag(name)


def test_a_bulk_registration_is_followed_from_page_to_page(api):
    names = [f"{number}.jpg" for number in range(1001)]
    batch = api.bulk_register([BulkFile(name, ()) for name in names])
    records = list(api.bulk_records(batch))
    assert [one.filename for one in records] == names
    assert {(one.has_succeeded, one.subject_id, one.attempts) for one in records} == {(None, "", 0)}
    with pytest.raises(Gone):
        api.bulk_progress("no such batch", "1")


def test_the_service_is_well(api):
    assert api.health() == "OK"


def test_a_key_that_is_wrong_is_told_from_a_signature_that_is(gallery):
    with pytest.raises(BackendUnauthorised, match="API key"):
        gallery.api(api_key="wrong").list_tags()
    assert gallery.api(api_key="wrong").extract(picture(1))
    gallery.tenant.secret_key = "wrong"  # noqa: S105
    with pytest.raises(BackendUnauthorised, match="access key"):
        gallery.api().list_tags()


@pytest.mark.parametrize("off_s", [-315_360_000, -86400, -301, -299, 0, 299, 301, 86400, 315_360_000])
def test_a_clock_that_is_wrong_costs_one_request(nec_id, gallery, off_s):
    api = gallery.api(now=lambda: datetime.now(UTC) + timedelta(seconds=off_s))
    before = len(nec_id.recorder.exchanges)
    for person in range(3):
        api.register(picture(person))
    asked = [one.status for one in nec_id.recorder.exchanges[before:]]
    assert asked == [403] * (abs(off_s) > 300) + [201] * 3
    assert abs(api.clock_offset_s + (off_s if abs(off_s) > 300 else 0)) < 5


def test_requests_that_are_alike_and_of_one_second_are_no_replays(gallery):
    moment = datetime.now(UTC)
    api = gallery.api(now=lambda: moment)
    made = [api.register(picture(1)) for _ in range(3)]
    assert len({one.subject_id for one in made}) == 3


def test_what_a_hub_is_sent_is_signed_with_its_key(nec_id, api):
    api.register(picture(1))
    sent = nec_id.recorder.exchanges[-1]
    names = sent.headers["authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    assert {"host", "x-amz-date", "x-api-key", "x-request-id", "content-type"} <= set(names)
    assert json.loads(sent.body)["tags"] == []


def test_pages_of_a_job_that_lead_back_are_given_up(api, monkeypatch):
    page = api.bulk_progress(api.bulk_register([BulkFile("a.jpg", ())]))
    monkeypatch.setattr(api, "bulk_progress", lambda *_: replace(page, next_key="same"))
    with pytest.raises(BackendUnavailable, match="no end"):
        list(api.bulk_records("b"))


def test_a_tag_is_renamed_in_the_way_of_the_older_revision_where_there_is_no_other(api, monkeypatch):
    real, asked = api._service.tell, []

    def older(method, path, *, body=None):
        asked.append((path, body))
        if body is not None:
            raise NoRoute("no such operation")
        real(method, path)

    api.create_tag("staff")
    monkeypatch.setattr(api._service, "tell", older)
    api.rename_tag("staff", "night shift")
    assert asked == [("/tags/staff", {"newName": "night shift"}), ("/tags/staff/night%20shift", None)]
    assert api.list_tags() == ("night shift",)


def test_a_tag_that_is_not_there_is_gone_though_the_other_way_is_not_there_either(api, monkeypatch):
    def newer(_, path, *, body=None):
        raise Gone(path) if body is not None else NoRoute(path)

    monkeypatch.setattr(api._service, "tell", newer)
    with pytest.raises(Gone):
        api.rename_tag("staff", "other")


def test_a_list_that_is_not_found_has_nobody_and_a_picture_without_a_face_none(api, monkeypatch):
    def gone(*_, **__):
        raise Gone("404")

    monkeypatch.setattr(api._service, "ask", gone)
    assert api.list_subjects(ALL).rows == ()
    assert api.extract(picture(1)) == ()
    monkeypatch.setattr(api._service, "ask", _refusing(Reason.NO_FACE))
    assert api.extract(picture(1)) == ()
    monkeypatch.setattr(api._service, "ask", _refusing(Reason.OTHER))
    with pytest.raises(NotTaken):
        api.extract(picture(1))


def _refusing(reason):
    def refuse(*_, **__):
        raise NotTaken("no", reason, Refusal(400, None, ""))

    return refuse

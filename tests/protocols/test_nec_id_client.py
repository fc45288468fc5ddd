"""Both sides of one wire: what the client writes the server reads, and the other way round."""

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest

from app.core.attributes import Area, Attributes, Point
from app.protocols import nec_id_answers as server
from app.protocols import nec_id_client as client
from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_requests import (
    BulkFile,
    Extract,
    Page,
    Registration,
    Search,
    VerifyFace,
    VerifySubject,
)

AREA, EYE = Area(1, 2, 30, 40), Point(5, 6)
FACE = Attributes(
    face_area=AREA,
    head_area=AREA,
    right_eye=EYE,
    left_eye=EYE,
    face_score=0.5,
    frontal_score=0.569824,
    quality=0.75,
    roll_deg=-0.0,
    pan_deg=-12.5,
    tilt_deg=3.25,
)
AT = datetime(2018, 12, 18, 0, 27, 56, 427000, UTC)


@pytest.mark.parametrize("tags", [(), ("a", "b")])
def test_what_is_asked_is_what_the_server_reads(tags: tuple[str, ...]) -> None:
    registration = Registration(b"jpeg", tags)
    assert requests.registration(client.registration_body(registration)) == registration
    assert requests.extract(client.extract_body(Extract(b"jpeg", 20))) == Extract(b"jpeg", 20)
    for of in (VerifyFace(b"a", b"b"), VerifySubject("id", b"b")):
        assert requests.verify(client.verify_body(of)) == of
    search = Search(b"jpeg", 9000, 50, tags)
    assert requests.search(client.search_body(search)) == search
    assert requests.new_name(client.rename_body("licence")) == "licence"
    files = (BulkFile("a.jpg", tags), BulkFile("b.jpg", ()))
    assert requests.bulk(client.bulk_body(files)) == files
    for newest_first in (True, False):
        page = Page(1000, 7, newest_first)
        assert requests.page(parse_qsl(client.page_query(page))) == page


def test_what_is_answered_is_what_the_client_reads() -> None:
    assert client.enrolled(server.registered("s", "e", FACE)) == client.Enrolled("s", "e", FACE)
    row = server.subject_row("s", "e", is_live=True, updated_at=AT)
    assert client.rows(server.subjects([row], 3)) == client.Rows(
        (client.Row("s", "e", is_live=True, updated_at=AT),), 3
    )
    assert client.event_ids(server.events("s", ["e", "f"])) == ("e", "f")
    assert client.extracted(server.extracted([FACE, FACE])) == (FACE, FACE)
    assert client.score(server.verified(8200)) == client.score(server.verified(8200, "s")) == 8200
    found = server.found([("s", "e", 9000), ("t", "f", 8000), ("s", "g", 7000)], FACE)
    assert client.candidates(found) == (
        client.Candidate("s", 9000, (("e", 9000), ("g", 7000))),
        client.Candidate("t", 8000, (("f", 8000),)),
    )


def record(**change: object) -> dict[str, Any]:
    """Return a record as our server writes one that succeeded."""
    return (
        server.bulk_record(
            "r",
            filename="a.jpg",
            attempts=1,
            is_processed=True,
            reason="",
            subject_id="s",
            event_id="e",
            attributes_json=server.attributes_json(FACE),
        )
        | change
    )


def test_a_page_of_a_job_is_read_under_either_spelling() -> None:
    done = client.Record(
        "a.jpg", 1, has_succeeded=True, reason="", subject_id="s", event_id="e", attributes=FACE
    )
    assert client.progress(server.progress("b", [record()], "k")) == client.Progress("b", (done,), "k")
    for body in (
        {"batchId": "b", "processsed": [record()], "lastEvaluatedKey": None},
        {"batchId": "b", "processed": [record()]},
        {"batchId": "b", "processsed": [], "processed": [record()], "lastEvaluatedKey": ""},
        {"batchId": "b", "processsed": [record()], "processed": []},
    ):
        assert client.progress(body) == client.Progress("b", (done,), "")
    assert client.progress({"processed": []}).records == ()
    with pytest.raises(ValueError, match="no records"):
        client.progress({"batchId": "b"})
    assert client.batch_id({"batchId": "b"}) == "b"


@pytest.mark.parametrize(
    ("change", "has_succeeded"),
    [
        ({}, True),
        ({"registerStatus": "Failed", "reason": "Image too small"}, False),
        ({"registerStatus": "Failed"}, False),
        ({"status": "New", "registerStatus": ""}, None),
        ({"registerStatus": ""}, True),
        ({"registerStatus": "", "reason": "Image too small"}, False),
        ({"registerStatus": "", "subjectId": ""}, False),
    ],
)
def test_a_record_is_judged_by_its_status_or_in_the_older_revision_by_the_rest(change, has_succeeded) -> None:
    (read,) = client.progress({"processed": [record(**change)]}).records
    assert read.has_succeeded is has_succeeded
    assert (read.subject_id, read.event_id) == (("s", "e") if has_succeeded else ("", ""))


@pytest.mark.parametrize("attempts", [2, "2"])
@pytest.mark.parametrize("attributes", ["", "{}", "no JSON", None, server.attributes(FACE)])
def test_a_record_of_other_types_is_read(attempts: object, attributes: object) -> None:
    (read,) = client.progress({"processed": [record(attempts=attempts, attributesJson=attributes)]}).records
    assert read.attempts == 2
    assert read.attributes in {None, FACE}


@pytest.mark.parametrize("status", ["A", "a", "ACTIVE", "active", "D", "DELETED", "Deleted"])
def test_a_row_s_status_is_read_in_either_form(status: str) -> None:
    row = {"id": "s", "eventId": "e", "status": status, "lastUpdated": "?", "more": 1}
    (read,) = client.rows({"subjects": [row], "total": "1"}).rows
    assert read == client.Row("s", "e", status[0] in "Aa", None)


@pytest.mark.parametrize(
    "body",
    [
        *(None, [], {}, {"subjects": [], "total": None}, {"subjects": {}, "total": 0}),
        *(
            {"subjects": [1], "total": 0},
            {"subjects": [{"id": "s", "eventId": "e", "status": "X"}], "total": 1},
        ),
        {"subjects": [{"id": "s", "status": "A"}], "total": 1},
    ],
)
def test_a_list_that_cannot_be_read_is_none(body: object) -> None:
    with pytest.raises(ValueError, match=r"must be|is not|is neither"):
        client.rows(body)


@pytest.mark.parametrize("attributes", [None, {}, "x", {**server.attributes(FACE), "faceArea": {"left": 1}}])
def test_somebody_is_enrolled_whatever_is_said_of_the_face(attributes: object) -> None:
    body = {"id": "s", "eventId": "e", "attributes": attributes}
    assert client.enrolled(body) == client.Enrolled("s", "e", None)


@pytest.mark.parametrize("body", [{"id": "s"}, {"eventId": "e"}, {"id": 1, "eventId": "e"}, "x"])
def test_without_both_ids_nobody_knows_who_was_enrolled(body: object) -> None:
    with pytest.raises(ValueError, match=r"is not|must be"):
        client.enrolled(body)


def test_numbers_of_attributes_may_be_numbers_and_faces_may_be_bare() -> None:
    def unquoted(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: unquoted(one) for name, one in value.items()}
        return json.loads(value)

    bare = server.attributes(FACE)
    assert client.extracted({"faces": [bare]}) == (FACE,)
    assert client.extracted({"faces": [{"attributes": unquoted(bare)}]}) == (FACE,)
    with pytest.raises(ValueError, match=r"is not|must be"):
        client.extracted({"faces": [{"attributes": {}}]})


def test_the_older_revision_names_no_events_of_candidates_and_a_score_of_events() -> None:
    assert client.candidates({"candidates": [{"id": "s", "score": "8200"}]}) == (
        client.Candidate("s", 8200, ()),
    )
    assert client.event_ids({"id": "s", "events": [{"id": "e", "score": "1"}]}) == ("e",)


def test_tags_are_a_bare_array() -> None:
    assert client.tag_names(["passport", "licence"]) == ("passport", "licence")
    bodies: list[object] = [{"tags": []}, [1], [""]]
    for body in bodies:
        with pytest.raises(ValueError, match="is not"):
            client.tag_names(body)

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.protocols import nec_id_answers as answers
from tests.protocols.nec_id_values import FACE

AT = datetime(2018, 12, 18, 0, 27, 56, 427_999, UTC)


def test_times_have_milliseconds_and_an_offset() -> None:
    assert answers.time_text(AT) == "2018-12-18T00:27:56.427+00:00"
    assert answers.time_text(AT.astimezone(timezone(timedelta(hours=9)))) == "2018-12-18T00:27:56.427+00:00"


def test_every_number_of_the_attributes_is_a_string() -> None:
    assert answers.attributes(FACE) == {
        "faceArea": {"left": "10", "top": "20", "right": "110", "bottom": "140"},
        "headArea": {"left": "0", "top": "5", "right": "130", "bottom": "150"},
        "rightEyeCenter": {"x": "40", "y": "60"},
        "leftEyeCenter": {"x": "80", "y": "61"},
        "frontalFaceScore": "0.569824",
        "faceRoll": "-0",
        "facePan": "-12.3457",
        "faceTilt": "1.23457e-05",
        "faceScore": "0.987654",
        "faceQualityScore": "0.5",
    }


def test_a_registration_tells_subject_event_and_attributes() -> None:
    assert answers.registered("s", "e", FACE) == {
        "id": "s",
        "eventId": "e",
        "attributes": answers.attributes(FACE),
    }


def test_the_list_of_subjects_has_a_row_for_each_slot() -> None:
    rows = [answers.subject_row("s", "e", is_live=live, updated_at=AT) for live in (True, False)]
    assert answers.subjects(rows, 7) == {
        "subjects": [
            {"id": "s", "eventId": "e", "status": "A", "lastUpdated": "2018-12-18T00:27:56.427+00:00"},
            {"id": "s", "eventId": "e", "status": "D", "lastUpdated": "2018-12-18T00:27:56.427+00:00"},
        ],
        "total": 7,
    }


def test_events_are_listed_by_their_ids_alone() -> None:
    assert answers.events("s", ["a", "b"]) == {"id": "s", "events": [{"id": "a"}, {"id": "b"}]}


def test_extract_lists_attributes() -> None:
    assert answers.extracted([FACE]) == {"faces": [{"attributes": answers.attributes(FACE)}]}
    assert answers.extracted([]) == {"faces": []}


def test_verify_tells_the_score_and_the_subject_if_there_is_one() -> None:
    assert answers.verified(8200) == {"score": 8200}
    assert answers.verified(8200, "s") == {"id": "s", "score": 8200}


def test_events_found_are_grouped_by_subject_each_with_its_best_score() -> None:
    ranked = [("ann", "a1", 9000), ("bob", "b1", 8000), ("ann", "a2", 7500)]
    assert answers.found(ranked, FACE) == {
        "candidates": [
            {
                "id": "ann",
                "score": 9000,
                "events": [{"id": "a1", "score": 9000}, {"id": "a2", "score": 7500}],
            },
            {"id": "bob", "score": 8000, "events": [{"id": "b1", "score": 8000}]},
        ],
        "attributes": answers.attributes(FACE),
    }


@pytest.mark.parametrize(
    ("is_processed", "reason", "status", "outcome"),
    [(False, "", "New", ""), (True, "", "Processed", "Success"), (True, "No face", "Processed", "Failed")],
)
def test_a_record_tells_what_became_of_a_file(
    *, is_processed: bool, reason: str, status: str, outcome: str
) -> None:
    record = answers.bulk_record(
        "r",
        filename="a.jpg",
        attempts=2,
        is_processed=is_processed,
        reason=reason,
        subject_id="s",
        event_id="e",
        attributes_json=answers.attributes_json(FACE),
    )
    assert json.loads(str(record.pop("attributesJson"))) == answers.attributes(FACE)
    assert record == {
        "id": "r",
        "filename": "a.jpg",
        "attempts": "2",
        "status": status,
        "registerStatus": outcome,
        "reason": reason,
        "subjectId": "s",
        "eventId": "e",
    }


def test_progress_has_the_records_under_either_spelling() -> None:
    records: list[dict[str, object]] = [{"id": "r"}]
    assert answers.progress("b", records, "next") == {
        "batchId": "b",
        "processsed": records,
        "processed": records,
        "lastEvaluatedKey": "next",
    }

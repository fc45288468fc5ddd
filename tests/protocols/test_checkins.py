from datetime import UTC, datetime

import pytest

from app.protocols import checkins
from app.protocols.checkins import Event, Query

ID = "6f1ed002-ab59-5e11-b9f6-2a8d0c1c1f10"
AT = "2026-03-01T09:30:00.5+01:00"
LEAST = {"id": ID, "at": AT, "outcome": "identified"}
MOMENT = datetime(2026, 3, 1, 8, 30, 0, 500000, UTC)


def test_an_event_needs_an_id_a_time_and_an_outcome():
    assert checkins.events({"checkins": [LEAST]}) == (Event(ID, MOMENT, "identified"),)
    for name in LEAST:
        with pytest.raises(ValueError, match=name):
            checkins.events({"checkins": [{key: value for key, value in LEAST.items() if key != name}]})


def test_an_event_is_read_with_all_it_says():
    event = LEAST | {
        "id": ID.upper(),
        "subject_id": "s-1",
        "kiosk": "Front door",
        "direction": "in",
        "method": "face",
        "score": 6,
        "more": "ignored",
    }
    read = Event(ID, MOMENT, "identified", "s-1", None, "Front door", "in", "face", 6.0)
    assert checkins.events({"checkins": [event]}) == (read,)
    nobody = LEAST | dict.fromkeys(("subject_id", "user_id", "kiosk", "direction", "method", "score"))
    assert checkins.events({"checkins": [nobody]}) == (Event(ID, MOMENT, "identified"),)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "6f1ed002"},
        {"id": 1},
        {"at": "yesterday"},
        {"at": 0},
        {"outcome": ""},
        {"outcome": "x" * 201},
        {"outcome": "a\x00b"},
        {"subject_id": 7},
        {"user_id": "7"},
        {"user_id": 0},
        {"user_id": 7, "subject_id": "s-1"},
        {"kiosk": ["a"]},
        {"direction": "up"},
        {"method": "guess"},
        {"score": -0.1},
        {"score": True},
        {"score": "6"},
    ],
)
def test_an_event_of_other_types_or_words_is_refused(change):
    with pytest.raises(ValueError, match=r"must|either"):
        checkins.events({"checkins": [LEAST | change]})


@pytest.mark.parametrize("body", [[], {}, {"checkins": {}}, {"checkins": [1]}, {"checkins": [LEAST] * 1001}])
def test_a_request_is_an_array_of_at_most_1000_events(body):
    with pytest.raises(ValueError, match=r"must"):
        checkins.events(body)


def test_a_page_begins_where_it_is_wanted():
    assert checkins.query({}) == Query(0, 100, None, None)
    assert checkins.query({"after": "000"}).after == 0
    assert checkins.query({"after": "9" * 19}).after == 10**19 - 1
    wanted = {"after": "12", "limit": "1000", "since": AT, "until": AT, "x": "y"}
    assert checkins.query(wanted) == Query(12, 1000, MOMENT, MOMENT)


@pytest.mark.parametrize(
    "wanted",
    [
        {"after": "-1"},
        {"after": "x"},
        {"after": "9" * 20},
        {"after": ""},
        {"limit": "0"},
        {"limit": "1001"},
        {"since": ""},
        {"until": "2026-03-01"},
    ],
)
def test_a_page_that_nobody_could_give_is_refused(wanted):
    with pytest.raises(ValueError, match=r"must"):
        checkins.query(wanted)


def test_a_page_has_its_rows_and_where_the_next_begins():
    event = Event(ID, MOMENT, "identified", "s-1", 7, "Front door", "in", "face", 6.5)
    shown = checkins.row(event, source="kiosk", similarity=None, received_at=MOMENT)
    assert shown == {
        "id": ID,
        "at": "2026-03-01T08:30:00.500000000+00:00",
        "received_at": "2026-03-01T08:30:00.500000000+00:00",
        "source": "kiosk",
        "subject_id": "s-1",
        "user_id": 7,
        "kiosk": "Front door",
        "direction": "in",
        "method": "face",
        "score": 6.5,
        "similarity": None,
        "outcome": "identified",
    }
    assert checkins.page([shown], 9, is_last=True) == {"checkins": [shown], "after": "9", "is_last": True}


def test_the_hub_says_how_many_events_were_new():
    assert checkins.taken(2, 1) == {"new": 2, "known": 1}

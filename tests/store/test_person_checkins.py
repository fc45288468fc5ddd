from datetime import timedelta
from typing import TYPE_CHECKING

from app.store import checkins
from app.store.checkins import CheckinEntry
from app.store.person_checkins import latest_of
from tests.store.values import NOW, enroll_someone

if TYPE_CHECKING:
    from app.core.passage import Direction


def test_the_latest_check_ins_of_one_person_are_told_newest_first(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    passages: list[tuple[int, str, Direction]] = [
        (1, ann, "in"),
        (2, bob, "in"),
        (3, ann, "out"),
        (4, ann, "in"),
    ]
    for minutes, who, direction in passages:
        at = NOW + timedelta(minutes=minutes)
        number = checkins.log(db, CheckinEntry(at, "identified", who, direction=direction, station="north"))
    checkins.void(db, number, NOW)
    found = latest_of(db, ann, 2)
    assert [(one.direction, one.station, one.is_voided) for one in found] == [
        ("in", "north", True),
        ("out", "north", False),
    ]

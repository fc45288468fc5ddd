from datetime import timedelta

import pytest

from app.store import checkins, consents, refusals
from app.store.activity import Query
from app.store.decisions import each, explain, hand_over_picture, keep, purge_pictures
from app.store.refusals import Refusal
from app.store.subjects import erase
from tests.store.record import came, evidence
from tests.store.values import NOW, day, enroll_someone


@pytest.fixture
def ann(db):
    return enroll_someone(db, "Ann Example")


@pytest.fixture
def bob(db):
    return enroll_someone(db, "Bob Example")


def test_a_decision_is_explained_with_the_names_of_whom_the_face_was_like(db, ann, bob):
    number, kept = came(db, ann), evidence(ann, bob)
    keep(db, number, kept, None, NOW, 0)
    found = explain(db, number)
    assert found is not None
    assert (found.row.id, found.evidence, found.names) == (number, kept, ("Ann Example", "Bob Example"))
    assert (found.picture, found.cues) == (None, {})


def test_a_check_in_by_pin_has_no_evidence_and_one_that_is_not_there_no_explanation(db, ann):
    found = explain(db, came(db, ann, way="pin"))
    assert found is not None
    assert (found.evidence, found.names) == (None, ())
    assert explain(db, 99) is None


def test_a_refusal_is_explained_with_its_cues_and_picture(db, ann):
    number = came(db, None, outcome="refused")
    keep(db, number, evidence(ann, outcome="refused"), None, NOW, 0)
    refusals.keep(db, Refusal(NOW, "north", "attack", {"cues": "display"}, ann, b"jpeg", number), 3)
    found = explain(db, number)
    assert found is not None
    assert (found.row.reason, found.cues, found.picture) == ("attack", {"cues": "display"}, b"jpeg")


@pytest.mark.parametrize("forget", ["erase", "withdraw", "expire"])
def test_whoever_is_erased_or_withdraws_is_in_no_evidence_and_on_no_picture(db, ann, bob, forget):
    made = [came(db, one) for one in (ann, bob)]
    for number in made:
        keep(db, number, evidence(ann, bob), b"jpeg", NOW, 9)
    match forget:
        case "erase":
            erase(db, ann, NOW)
        case "withdraw":
            consents.withdraw(db, ann, NOW)
        case _:
            references_of = "DELETE FROM face_references WHERE subject_id = ?"
            db.execute(references_of, [ann])  # as a consent does that ends
    [of_ann, of_bob] = [explain(db, number) for number in made]
    assert of_ann is not None
    assert of_bob is not None
    assert (of_ann.picture, of_bob.picture) == (None, b"jpeg")
    for found in (of_ann, of_bob):
        assert found.evidence is not None
        assert [one.subject_id for one in found.evidence.best] == ["", bob]
        assert found.names == ("", "Bob Example")
        assert found.evidence.best[0].score == 8.0
    for table in ("decisions", "decision_candidates", "checkin_pictures"):
        assert ann not in str(list(db.table(table).rows))


def test_pictures_are_kept_only_where_the_site_wants_it_and_of_whom_agreed(db, ann):
    pictures = []
    for who, days in ((ann, 0), (ann, 3), (None, 3)):
        number = came(db, who)
        keep(db, number, None, b"jpeg", NOW, days)
        found = explain(db, number)
        assert found is not None
        assert found.row.has_picture == bool(found.picture)
        pictures.append(found.picture)
    assert pictures == [None, b"jpeg", None]
    consents.withdraw(db, ann, NOW)
    number = came(db, ann)
    keep(db, number, None, b"jpeg", NOW, 3)
    assert not db.execute("SELECT count(*) FROM checkin_pictures").fetchone()[0]


def test_a_picture_goes_when_its_days_are_over_when_the_entry_was_somebody_else_s_and_with_the_entry(db, ann):

    made = [came(db, ann, minute) for minute in range(3)]
    for number, days in zip(made, (1, 5, 5), strict=True):
        keep(db, number, None, b"jpeg", NOW, days)
    assert purge_pictures(db, NOW + timedelta(hours=23)) == 0
    assert purge_pictures(db, day(1)) == 1
    checkins.void(db, made[1], NOW)
    left = db.execute("SELECT checkin_id FROM checkin_pictures").fetchall()
    assert left == [(made[2],)]
    checkins.purge(db, day(1))
    assert not db.execute("SELECT count(*) FROM checkin_pictures").fetchone()[0]


def test_a_picture_is_handed_over_to_the_entry_that_replaces_one(db, ann):
    made = [came(db, ann), came(db, ann, 1)]
    keep(db, made[0], None, b"jpeg", NOW, 5)
    hand_over_picture(db, *made)
    assert [bool(found and found.picture) for found in (explain(db, one) for one in made)] == [False, True]


def test_every_decision_that_is_looked_for_comes_with_its_evidence(db, ann, bob):
    for minute in range(4):
        number = came(db, ann, minute)
        if minute != 2:
            keep(db, number, evidence(ann, bob, quality=minute), None, NOW, 0)
    assert [(row.id, found.quality) for row, found in each(db, Query())] == [(4, 3), (2, 1), (1, 0)]
    assert [row.id for row, _ in each(db, Query(until=NOW + timedelta(minutes=1)))] == [1]


def test_what_cannot_be_written_leaves_nothing(db, ann):
    with pytest.raises(Exception, match="FOREIGN KEY"):
        keep(db, 99, evidence(ann), None, NOW, 0)
    assert not db.execute("SELECT count(*) FROM decisions").fetchone()[0]


def test_a_picture_is_in_no_message(db, ann):
    number = came(db, ann)
    keep(db, number, None, b"jpeg", NOW, 5)
    assert "jpeg" not in repr(explain(db, number))

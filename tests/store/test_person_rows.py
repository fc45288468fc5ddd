from app.store import checkins, pairs, subjects
from app.store.checkins import CheckinEntry
from app.store.person_rows import SOMEBODY_ELSE, counts, links, rows_of
from tests.store.values import NOW, enroll_someone


def test_every_column_that_names_subjects_is_known(db):
    found = {(link.table, link.column): link.goes for link in links(db)}
    assert found["face_references", "subject_id"]
    assert not found["checkins", "subject_id"]
    assert {("blocked_pairs", "subject_id"), ("blocked_pairs", "other_id")} <= found.keys()


def test_what_goes_and_what_stays_is_counted_as_the_database_then_does_it(db):
    ann, bence = enroll_someone(db, "Ann"), enroll_someone(db, "Bence")
    checkins.log(db, CheckinEntry(NOW, "identified", ann))
    pairs.block(db, ann, bence, NOW)
    gone, stay = counts(db, ann)
    derived = {"people_words": 1, "checkin_months": 1}
    assert gone == {"blocked_pairs": 1, "consents": 1, "face_references": 2, **derived}
    assert stay == {"checkins": 1}
    subjects.erase(db, ann, NOW)
    assert counts(db, ann) == ({}, {})


def test_rows_of_a_person_name_nobody_else(db):
    ann, bence = enroll_someone(db, "Ann"), enroll_someone(db, "Bence")
    pairs.block(db, ann, bence, NOW)
    (pair,) = rows_of(db, ann)["blocked_pairs"]
    assert sorted((pair["subject_id"], pair["other_id"])) == sorted((ann, SOMEBODY_ELSE))


def test_what_refers_to_a_row_of_theirs_is_theirs_too(db):
    ann = enroll_someone(db, "Ann")
    number = checkins.log(db, CheckinEntry(NOW, "identified", ann))
    other = checkins.log(db, CheckinEntry(NOW, "identified", enroll_someone(db, "Bence")))
    for one in (number, other):
        db.execute(
            "CREATE TABLE IF NOT EXISTS notes (checkin_id INTEGER REFERENCES checkins (id), text TEXT)"
        )
        db.execute("INSERT INTO notes VALUES (?, 'noted')", [one])
    assert rows_of(db, ann)["notes"] == [{"checkin_id": number, "text": "noted"}]

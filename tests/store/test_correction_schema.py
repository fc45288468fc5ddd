import pytest

from app.store import corrections, subjects
from tests.store.values import NOW, enroll_someone


@pytest.mark.parametrize("table", ["corrections", "correction_people", "removed_faces", "merged_people"])
def test_the_tables_are_there_from_the_first_start(db, table):
    assert db.table(table).exists()


def test_an_erasure_leaves_nothing_that_tells_what_was_the_persons(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    corrections.move_samples(db, [1], bob, NOW)
    corrections.tag(db, [ann, bob], "Staff", add=True, now=NOW)
    subjects.erase(db, ann, NOW)
    undo = dict(db.execute("SELECT kind, undo FROM corrections").fetchall())
    assert undo == {"move": "{}", "tag": '{"added": true}'}
    assert db.execute("SELECT DISTINCT subject_id FROM correction_people").fetchall() == [(bob,)]
    assert db.table("former_portraits").count == 0

from app.store import correction_record, corrections
from tests.store.values import NOW, day, enroll_someone


def test_what_can_no_longer_be_undone_is_really_gone(db):
    ann, bob = enroll_someone(db, "Ann"), enroll_someone(db, "Bob")
    corrections.remove_samples(db, [1], NOW)
    corrections.merge(db, ann, bob, NOW)
    assert correction_record.purge(db, day(1).replace(hour=8, minute=0)) == 0
    assert correction_record.purge(db, day(1)) == 1
    assert db.table("removed_faces").count == 0
    assert db.table("merged_people").count == 1
    assert correction_record.purge(db, day(30)) == 1
    assert db.table("merged_people").count == db.table("former_portraits").count == 0
    assert correction_record.purge(db, day(60)) == 0
    assert [one.names for one in corrections.latest(db)] == [("Ann",), ("Ann",)]

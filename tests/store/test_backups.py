from app.store import backups
from app.store.backups import BackupEntry
from tests.store.values import NOW, day


def made(number: int, **changes: object) -> BackupEntry:
    values = {
        "backup_id": f"{number:032x}",
        "made_at": day(number),
        "file": f"/backups/{number}",
        "size_bytes": 5,
    }
    return BackupEntry(**{**values, **changes})  # type: ignore[arg-type]


def test_backups_are_listed_newest_first_without_deleted_ones(db):
    for number in (1, 2, 3):
        backups.record(db, made(number))
    backups.record_deletion(db, made(2).backup_id, NOW)
    assert backups.kept(db) == [made(3), made(1)]
    assert backups.failure(db) is None


def test_a_proof_and_what_it_found_are_remembered(db):
    assert backups.last_proof(db) is None
    for number in (1, 2):
        backups.record(db, made(number))
    backups.record_proof(db, made(2).backup_id, day(5))
    backups.record_proof(db, made(1).backup_id, day(6), "It is damaged.")
    latest = backups.last_proof(db)
    assert latest == made(1, proved_at=day(6), finding="It is damaged.")
    assert not latest.is_proved
    assert backups.kept(db)[0].is_proved


def test_a_failure_is_told_until_a_backup_is_made_and_only_the_newest_is_kept(db):
    backups.record(db, made(1))
    backups.record_failure(db, day(2), "No room.")
    backups.record_failure(db, day(3), "Still no room.")
    failure = backups.failure(db)
    assert failure is not None
    assert (failure.made_at, failure.finding, failure.is_made) == (day(3), "Still no room.", False)
    assert db.table("backups").count == 2
    assert backups.kept(db) == [made(1)]
    backups.record(db, made(4))
    assert backups.failure(db) is None


def test_another_database_takes_over_what_is_known_of_backups(db):
    backups.record(db, made(1))
    known = backups.rows(db)
    db.execute("DELETE FROM backups")
    backups.adopt(db, known, made(1, people=7))
    backups.adopt(db, (), made(2))
    assert backups.kept(db) == [made(2), made(1)]

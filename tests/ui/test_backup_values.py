from datetime import timedelta

from app.settings import BackupSettings
from app.store.backups import BackupEntry
from app.ui.backup_values import BackupStatus
from tests.store.values import NOW, day


def status(*kept, proof=None, **settings) -> BackupStatus:
    return BackupStatus(kept, None, proof, None, "", BackupSettings(**settings))


def entry(made, proved=None) -> BackupEntry:
    return BackupEntry("a", made, "/b", proved_at=proved)


def test_a_backup_is_due_when_there_is_none_and_after_its_hours():
    assert status().is_backup_due(NOW)
    assert not status(every_hours=0).is_backup_due(NOW)
    assert not status(entry(NOW)).is_backup_due(NOW + timedelta(hours=23))
    assert status(entry(NOW)).is_backup_due(day(1))
    assert status(entry(day(1))).is_backup_due(NOW)  # the clock was set back


def test_a_proof_is_due_after_its_days_and_never_without_a_backup():
    assert not status().is_proof_due(NOW)
    assert status(entry(NOW)).is_proof_due(NOW)
    assert not status(entry(NOW), drill_days=0).is_proof_due(NOW)
    assert not status(entry(NOW), proof=entry(NOW, NOW)).is_proof_due(day(6))
    assert status(entry(NOW), proof=entry(NOW, NOW)).is_proof_due(day(7))


def test_a_proof_is_stale_after_twice_its_days():
    proved = entry(NOW, NOW)
    assert not status().is_proof_stale(day(99))
    assert not status(proved, proof=proved).is_proof_stale(day(14))
    assert status(proved, proof=proved).is_proof_stale(day(15))
    assert status(entry(NOW)).is_proof_stale(day(15))
    assert not status(proved, proof=proved, drill_days=0).is_proof_stale(day(99))

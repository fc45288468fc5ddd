from app.store.backup_schema import BACKUPS


def test_the_database_keeps_a_list_of_backups_and_one_sealed_key(db):
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"backups", "recovery"} <= tables
    assert "CREATE TABLE backups" in BACKUPS

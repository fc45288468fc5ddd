from app.store.database import close, open_database
from tests.store.values import KEY


def test_the_table_is_there_from_the_first_start(tmp_path):
    db = open_database(tmp_path / "vestibule.db", KEY)
    assert db.table("corrections").exists()
    close(db)

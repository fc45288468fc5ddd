import pytest

from app import paths
from app.bootstrap import Options, open_store
from app.errors import StoreError
from app.store.database import close, describe


def test_everything_is_in_the_data_folder(tmp_path):
    options = Options(tmp_path)
    places = {options.database, options.key, options.logs, options.hub, options.hub_key}
    assert all(path.parent == tmp_path for path in places)
    assert len(places) == 5


def test_the_keyring_is_asked_for_the_usual_data_folder_only(tmp_path):
    assert Options(paths.default_data_folder()).keyring_name == "database"
    assert Options(tmp_path).keyring_name is None


def test_the_first_start_makes_database_and_key_and_the_next_finds_them(tmp_path):
    options = Options(tmp_path / "new")
    close(open_store(options))
    key = options.key.read_bytes()
    db = open_store(options)
    assert describe(db)["people"] == 0
    close(db)
    assert options.key.read_bytes() == key


def test_a_database_without_its_key_is_not_replaced(tmp_path):
    options = Options(tmp_path)
    close(open_store(options))
    before = options.database.read_bytes()
    options.key.unlink()
    with pytest.raises(StoreError, match="its key is missing"):
        open_store(options)
    assert options.database.read_bytes() == before


def test_settings_are_those_of_the_data_folder(tmp_path):
    (tmp_path / "settings.toml").write_text('[site]\nstation = "north"\n', encoding="utf-8")
    assert Options(tmp_path).settings().site.station == "north"

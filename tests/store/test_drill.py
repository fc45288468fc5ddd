from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import StoreError
from app.store import backup_making, drill
from app.store.database import close
from tests.store import backed_up
from tests.store.backed_up import PEOPLE, make, open_site, unlock
from tests.store.values import NOW


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def db(data):
    database = open_site(data)
    yield database
    close(database)


def test_a_proof_restores_compares_and_leaves_nothing_behind(db, data, tmp_path):
    entry = make(db, data)
    manifest = drill.prove(Path(entry.file), unlock(), tmp_path / "aside")
    assert manifest.people == len(PEOPLE)
    assert list((tmp_path / "aside").iterdir()) == []


def lying(db, data, monkeypatch, **changes) -> Path:
    """Make a backup that says something else than it holds."""
    real = backup_making._manifest
    monkeypatch.setattr(backup_making, "_manifest", lambda *given: replace(real(*given), **changes))
    return Path(make(db, data).file)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"counts": {"subjects": 99}}, "another number of rows than it says: .*"),
        ({"audit_length": 1}, "audit in the backup was changed"),
        ({"audit_head": "00" * 32}, "audit in the backup was changed"),
        ({"schema": "m999_later"}, "newer Vestibule"),
    ],
)
def test_a_backup_that_is_not_what_it_says_fails_the_proof(db, data, monkeypatch, changes, sentence):
    path = lying(db, data, monkeypatch, **changes)
    with pytest.raises(StoreError, match=sentence):
        drill.prove(path, unlock(), data / "aside")
    assert list((data / "aside").iterdir()) == []


def test_a_database_whose_rows_contradict_each_other_fails_the_proof(db, data, tmp_path):
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("INSERT INTO codes VALUES ('nobody', ?, '')", [bytes(32)])
    with pytest.raises(StoreError, match="contradicts itself"):
        drill.prove(Path(make(db, data).file), unlock(), tmp_path / "aside")


def test_a_damaged_database_fails_the_proof(db, data, tmp_path, monkeypatch):
    real = backup_making._manifest

    def damaged(copy, key, sources, now):
        """Damage the copy after it was looked at, and vouch for the damaged one."""
        manifest = real(copy, key, sources, now)
        with copy.open("r+b") as file:
            file.seek(-5000, 2)
            file.write(bytes(200))
        members = tuple(backup_making._member(name, path) for name, path in sources.items())
        return replace(manifest, members=members)

    monkeypatch.setattr(backup_making, "_manifest", damaged)
    entry = backup_making.make(db, backed_up.place_in(data), NOW)
    with pytest.raises(StoreError, match="damaged"):
        drill.prove(Path(entry.file), unlock(), tmp_path / "aside")

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.core.person import PersonDetails
from app.store import details, subjects, tags
from app.store.cipher import Connection, transaction
from app.store.database import CONNECTION_RULES, close, open_database
from app.store.migrations import STEPS, schema
from app.store.people_schema import KEEPING
from app.store.text import folded, searchable
from app.store.times import utc_text
from tests.store.values import KEY, NOW, day, enroll_someone


def words(db: Database, subject_id: str) -> list[str]:
    found = db.execute("SELECT words FROM people_words WHERE subject_id = ?", [subject_id]).fetchone()
    return str(found[0]).split("\x1f")


def test_what_people_are_found_by_is_ready_from_their_enrollment_on(db):
    person = PersonDetails("Éva", "A-1", "EVA@example.org", "Lab", ("Staff", "Night"))
    assert sorted(words(db, enroll_someone(db, details=person))) == sorted(
        ["eva", "a-1", "eva@example.org", "lab", "staff", "night"]
    )


def test_it_follows_every_change(db):
    ann = enroll_someone(db)
    subjects.rename(db, ann, "Béla", day(1))
    assert words(db, ann)[0] == "bela"
    details.change_details(db, ann, PersonDetails("Cili", tags=("Guest",), email="c@example.org"), day(2))
    assert words(db, ann) == ["cili", "c@example.org", "", "guest"]
    with transaction(db):
        db.execute("UPDATE tags SET name = 'Visitor'")
    assert words(db, ann)[-1] == "visitor"
    tags.take(db, [ann], "visitor")
    assert words(db, ann) == ["cili", "c@example.org", ""]


def test_whoever_was_enrolled_before_is_found_as_well(path):
    old = open_database(path, KEY, steps=STEPS[:6])
    old.table("subjects").insert({"id": "ann", "name": "Ännchen", "enrolled_at": utc_text(NOW)})
    close(old)
    new = open_database(path, KEY)
    assert words(new, "ann")[0] == "annchen"
    close(new)


def test_of_an_erased_person_no_word_is_left_in_the_file(tmp_path):
    """Written without a key, so that the pages can be read; the rules of a connection are the real ones."""
    file = tmp_path / "plain.db"
    db = Database(dbapi2.connect(str(file), isolation_level=None, factory=Connection), execute_plugins=False)
    for rule in CONNECTION_RULES:
        db.execute(f"PRAGMA {rule}").fetchall()
    db.register_function(folded, deterministic=True)
    db.register_function(searchable, deterministic=True)
    schema(STEPS).apply(db)
    for trigger in KEEPING:
        db.execute(trigger)
    gone = [enroll_someone(db, f"Zebulon{number}", external_id=f"ext{number}") for number in range(50)]
    stays = enroll_someone(db, "Bob Stays")
    assert b"zebulon7" in _bytes(db, file)
    for subject_id in gone:
        assert subjects.erase(db, subject_id, day(1))
    left = _bytes(db, file).lower()
    db.close()
    assert b"bob stays" in left
    assert b"zebulon" not in left
    assert stays


def _bytes(db: Database, file: Path) -> bytes:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return file.read_bytes()


@pytest.mark.parametrize("name", ["people_words", "reference_numbers", "merged_consents"])
def test_the_tables_are_there_from_the_first_start(db, name):
    assert db.table(name).exists()

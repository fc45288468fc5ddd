from typing import Any

import pytest

from app.errors import StoreError
from app.store import consents
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.migrations import STEPS
from app.store.times import utc_text
from tests.store.values import KEY, NOW, day, enroll_someone


def insert(db, sql: str, *values: Any) -> None:
    with transaction(db):
        db.execute(sql, values)


def test_a_database_of_before_the_desk_keeps_its_consents_and_their_rules(path):
    """As it was written then: three steps, and consents without a signature."""
    old = open_database(path, KEY, steps=STEPS[:3])
    old.table("subjects").insert({"id": "ann", "name": "Ann", "enrolled_at": utc_text(NOW)})
    old.execute("INSERT INTO consent_texts VALUES ('hash', '1', 'en', 'I agree.')")
    old.execute(
        "INSERT INTO consents VALUES"
        " (1, 'ann', 'hash', '1', 'en', 'check-in', 'spoken', 'desk', ?, NULL, NULL)",
        [utc_text(NOW)],
    )
    rules = {name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    close(old)

    new = open_database(path, KEY)
    found = consents.live_consent(new, "ann", day(1))
    assert found is not None
    assert (found.method, found.operator, found.given_at) == ("spoken", "desk", NOW)
    assert rules <= {name for (name,) in new.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    with pytest.raises(StoreError, match="consent cannot be changed"):
        insert(new, "UPDATE consents SET given_by = 'somebody'")
    close(new)


def test_a_gallery_has_at_most_64_tags(db):
    for number in range(64):
        insert(db, "INSERT INTO tags VALUES (?)", f"tag {number}")
    with pytest.raises(StoreError, match="64 tags already"):
        insert(db, "INSERT INTO tags VALUES ('one more')")


def test_whoever_withdraws_can_be_imported_again(db):
    subject_id = enroll_someone(db)
    insert(db, "INSERT INTO imported_files VALUES (?, ?, ?)", bytes(32), subject_id, utc_text(NOW))
    consents.withdraw(db, subject_id, day(1))
    assert db.table("imported_files").count == 0

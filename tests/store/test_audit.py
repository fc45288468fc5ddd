import contextlib
import os
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.errors import StoreError
from app.store import anchors, audit
from app.store.cipher import transaction
from app.store.database import close, open_database
from tests.store.tampering import Tamperer
from tests.store.values import KEY, NOW, enroll_someone

LENGTH = 9
ids = st.integers(1, LENGTH)


class Undo(Exception):
    """Ends a transaction that must leave no trace."""


def drop_triggers(db) -> None:
    """Let entries be changed and removed, as someone with the key and a SQLite shell can."""
    for trigger in ("audit_is_not_rewritten", "audit_is_not_shortened"):
        db.execute(f"DROP TRIGGER {trigger}")


@pytest.fixture(scope="module")
def chained(tmp_path_factory):
    """A database with nine entries that can be changed."""
    db = open_database(tmp_path_factory.mktemp("audit") / "vestibule.db", KEY)
    for number in range(LENGTH):
        append(db, target=f"subject{number}")
    drop_triggers(db)
    yield db
    close(db)


def append(db: Database, **changes: Any) -> None:
    entry = {"at": NOW, "actor": "desk", "action": "enroll", "target": "id", "result": "ok"}
    audit.append(db, **{**entry, **changes})


def verified_after(db: Database, sql: str, parameters: Any = ()) -> int | None:
    """Return what `verify` says after a change that is undone again."""
    answers = []
    with contextlib.suppress(Undo), transaction(db):
        for statement in sql.split(";"):
            db.execute(statement, parameters if "?" in statement or ":" in statement else ())
        answers.append(audit.verify(db))
        raise Undo
    assert audit.verify(db) is None
    return answers[0]


def test_an_untouched_chain_is_sound(chained, db):
    assert audit.verify(chained) is None
    assert audit.verify(db) is None


@settings(deadline=None)
@given(entry=ids, column=st.sampled_from(["at", "actor", "action", "target", "result"]), text=st.text())
def test_any_changed_entry_is_found(chained, entry, column, text):
    changed = chained.execute(f"SELECT {column} <> ? FROM audit WHERE id = ?", [text, entry]).fetchone()[0]  # noqa: S608
    expected = entry if changed else None
    assert verified_after(chained, f"UPDATE audit SET {column} = ? WHERE id = ?", [text, entry]) == expected  # noqa: S608


@settings(deadline=None)
@given(entry=ids, byte=st.integers(0, 31), bit=st.integers(0, 7))
def test_any_changed_link_is_found(chained, entry, byte, bit):
    chain = bytearray(chained.execute("SELECT chain FROM audit WHERE id = ?", [entry]).fetchone()[0])
    chain[byte] ^= 1 << bit
    changed = "UPDATE audit SET chain = ? WHERE id = ?"
    assert verified_after(chained, changed, [bytes(chain), entry]) == entry


@pytest.mark.parametrize("entry", range(1, LENGTH + 1))
def test_any_removed_entry_is_found_the_last_one_too(chained, entry):
    assert verified_after(chained, "DELETE FROM audit WHERE id = ?", [entry]) == entry


@pytest.mark.parametrize("entry", range(1, LENGTH))
def test_a_removed_entry_is_found_even_when_the_others_close_up(chained, entry):
    close_up = "DELETE FROM audit WHERE id = :id; UPDATE audit SET id = id - 1 WHERE id > :id"
    assert verified_after(chained, close_up, {"id": entry}) == entry


@settings(deadline=None)
@given(st.lists(ids, min_size=2, max_size=2, unique=True).map(sorted))
def test_any_two_swapped_entries_are_found(chained, pair):
    swap = (
        "UPDATE audit SET id = -1 WHERE id = :one; UPDATE audit SET id = :one WHERE id = :other;"
        "UPDATE audit SET id = :other WHERE id = -1"
    )
    assert verified_after(chained, swap, {"one": pair[0], "other": pair[1]}) == pair[0]


@pytest.mark.parametrize("entry", [0, LENGTH + 1, LENGTH + 5])
def test_an_entry_slipped_in_is_found(chained, entry):
    copied = "INSERT INTO audit SELECT ?, at, actor, action, target, result, chain FROM audit WHERE id = 1"
    assert verified_after(chained, copied, [entry]) == (1 if entry == 0 else LENGTH + 1)


def test_a_missing_tail_is_found_even_when_the_count_was_adjusted(chained):
    cut = "DELETE FROM audit WHERE id > 5; UPDATE secrets SET audit_length = 5"
    assert verified_after(chained, cut) == 5


def test_an_emptied_audit_is_found(chained):
    assert verified_after(chained, "DELETE FROM audit") == 1


def test_a_missing_key_is_told(chained):
    with pytest.raises(StoreError, match="key of the audit is gone"):
        verified_after(chained, "DELETE FROM secrets")


def test_two_databases_chain_differently(db, tmp_path):
    other = open_database(tmp_path / "other.db", KEY)
    append(db)
    append(other)
    chains = [database.execute("SELECT chain FROM audit").fetchone()[0] for database in (db, other)]
    assert chains[0] != chains[1]
    close(other)


def test_an_act_that_fails_leaves_no_entry(db):
    with contextlib.suppress(Undo), transaction(db):
        append(db)
        raise Undo
    assert db.table("audit").count == 0
    assert audit.verify(db) is None


def test_the_audit_holds_no_name(db):
    enroll_someone(db, "Ann Unmistakable", external_id="4711")
    text = repr(list(db.table("audit").rows))
    assert "Unmistakable" not in text
    assert "4711" not in text


@pytest.fixture
def long(db):
    """A database with so many entries that five ends are written down, and what it said of each length."""
    then = {}
    for number in range(5 * anchors.EVERY + 5):
        then[number] = db.execute("SELECT audit_length, audit_head, audit_seal FROM secrets").fetchone()
        append(db, target=f"subject{number % 7}", actor="desk" if number % 3 else "admin 00ff17")
    drop_triggers(db)
    return db, then


def found_among(long: Any, tamperings: int) -> list[str]:
    """Return what was done to an audit and not found; the audit is as it was afterwards."""
    db, then = long
    tamperer, missed = Tamperer(db, then, Random(20260301)), []  # noqa: S311 - no secret
    for _ in range(tamperings):
        with contextlib.suppress(Undo), transaction(db):
            done = tamperer.tamper()
            if audit.verify(db) is None:
                missed.append(done)
            raise Undo
    assert audit.verify(db) is None
    return missed


def test_500_random_tamperings_are_all_found(long):
    assert found_among(long, 500) == []


@pytest.mark.skipif(not os.environ.get("VESTIBULE_ALL"), reason="takes a minute; VESTIBULE_ALL=1 runs it")
def test_10_000_random_tamperings_are_all_found(long):
    assert found_among(long, 10_000) == []


def test_a_cut_end_that_was_put_back_is_found_by_what_stands_beside_the_database(long):
    db, then = long
    length = 4 * anchors.EVERY
    db.execute("DELETE FROM audit WHERE id > ?", [length])
    db.execute("UPDATE secrets SET audit_length = ?, audit_head = ?, audit_seal = ?", then[length])
    found = audit.examined(db)
    assert (found.first_bad, found.fault) == (length + 1, audit.Fault.END)


def test_a_missing_file_of_ends_is_told(long, path):
    db, _ = long
    path.with_name(anchors.FILE_NAME).unlink()
    found = audit.examined(db)
    assert found.fault is audit.Fault.ANCHORS_MISSING
    assert not found.is_sound


def test_a_line_that_nobody_with_the_key_wrote_is_told(long, path):
    db, _ = long
    file = path.with_name(anchors.FILE_NAME)
    file.write_text(file.read_text().replace('"length": 32', '"length": 33'))
    found = audit.examined(db)
    assert (found.first_bad, found.fault) == (33, audit.Fault.ANCHORS_CHANGED)


def test_a_database_that_was_put_back_begins_again(long):
    db, then = long
    length = 3 * anchors.EVERY + 2
    db.execute("DELETE FROM audit WHERE id > ?", [length])
    db.execute("UPDATE secrets SET audit_length = ?, audit_head = ?, audit_seal = ?", then[length])
    assert audit.verify(db) is not None
    audit.begin_again(db, NOW, "command line")
    assert audit.verify(db) is None
    for _ in range(2 * anchors.EVERY):
        append(db)
    assert audit.verify(db) is None


def test_an_end_is_written_down_only_when_its_entries_are_on_the_disk(db, path):
    with contextlib.suppress(Undo), transaction(db):
        for _ in range(anchors.EVERY):
            append(db)
        raise Undo
    assert not path.with_name(anchors.FILE_NAME).exists()
    append(db)
    assert not path.with_name(anchors.FILE_NAME).exists()
    with transaction(db):
        for _ in range(anchors.EVERY):
            append(db)
    assert audit.examined(db).anchored == 1
    assert path.with_name(anchors.FILE_NAME).read_text().count("\n") == 1


def test_what_is_added_between_two_steps_is_verified_too(long):
    db, _ = long
    so_far = audit.gone_on(db, audit.begun(db), 10)
    assert (so_far.verified, so_far.is_done) == (10, False)
    append(db)
    while not so_far.is_done:
        so_far = audit.gone_on(db, so_far, 10)
    assert so_far.is_sound
    assert so_far.verified == 5 * anchors.EVERY + 6
    assert so_far.anchored == 5


def test_an_anchor_says_how_long_the_audit_is_and_where_it_ends(db):
    assert audit.anchor(db) == anchors.Anchor(0, bytes(32))
    append(db)
    head = db.execute("SELECT chain FROM audit").fetchone()[0]
    assert audit.anchor(db) == anchors.Anchor(1, head)


def test_a_key_is_known_by_its_fingerprint(db, tmp_path):
    other = open_database(tmp_path / "other.db", KEY)
    assert audit.fingerprint(db) != audit.fingerprint(other)
    assert len(audit.fingerprint(db)) == 16
    close(other)


@pytest.mark.skipif(not os.environ.get("VESTIBULE_ALL"), reason="takes minutes; VESTIBULE_ALL=1 runs it")
def test_a_million_entries_are_verified_and_the_last_of_them_cannot_be_changed(db):
    with transaction(db):
        for number in range(1_000_000):
            append(db, target=f"{number % 10_000:032x}")
    found = audit.examined(db)
    assert found.is_sound
    assert found.verified == 1_000_000
    drop_triggers(db)
    db.execute("UPDATE audit SET actor = 'nobody' WHERE id = 1000000")
    assert audit.verify(db) == 1_000_000

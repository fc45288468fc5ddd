import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from app.core.face import by_dlib
from app.errors import StoreError
from app.store import checkins, consents, pins
from app.store.cipher import transaction, translated_errors
from app.store.database import close, open_database
from app.store.migrations import STEPS, schema
from app.store.references import insert, load_references, samples
from app.store.subjects import add_references, count_people, erase, portrait
from app.store.times import utc_text
from tests.store.values import (
    EMBEDDERS,
    KEY,
    NOW,
    by_both,
    consent,
    day,
    embedding,
    enroll_someone,
    reference,
)


def references_of(db: Database, subject_id: str) -> int:
    return db.table("face_references").count_where("subject_id = ?", [subject_id])


def add(db: Database, subject_id: str, captured_at: datetime = NOW) -> None:
    with transaction(db):
        insert(db, subject_id, [reference(captured_at=captured_at)], EMBEDDERS)


def change(db: Database, sql: str, *parameters: str | int) -> None:
    with transaction(db):
        db.execute(sql, parameters)


def test_every_step_is_applied_in_order(db):
    assert [migration.name for migration in schema(STEPS).applied(db)] == [step.__name__ for step in STEPS]


def test_every_table_of_ours_is_strict(db):
    assert [table.name for table in db.tables if not table.strict] == ["_sqlite_migrations"]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("embedding", b"short"),
        ("quality", 101),
        ("quality", -1),
        ("quality", "good"),
        ("second", b"short"),
        ("second", bytes(1024)),
        ("second", "x" * 512),
        ("second", None),
        ("second_embedder", None),
    ],
)
def test_the_schema_refuses_a_reference_that_makes_no_sense(db, column, value):
    subject_id = enroll_someone(db, references=[reference(second_opinion=True)])
    with pytest.raises(dbapi2.IntegrityError), translated_errors():
        db.execute(f"UPDATE face_references SET {column} = ? WHERE subject_id = ?", [value, subject_id])  # noqa: S608


@pytest.mark.parametrize(("column", "value"), [("second", bytes(512)), ("second_embedder", "sface")])
def test_a_second_embedding_and_the_name_of_its_model_come_together(db, column, value):
    subject_id = enroll_someone(db, references=[reference()])
    with pytest.raises(dbapi2.IntegrityError), translated_errors():
        db.execute(f"UPDATE face_references SET {column} = ? WHERE subject_id = ?", [value, subject_id])  # noqa: S608


def test_a_database_of_before_the_second_network_keeps_its_references(path):
    """As it was written then: no step but the first, and no column of a second embedding."""
    old = open_database(path, KEY, steps=STEPS[:1])
    assert "second" not in old.table("face_references").columns_dict
    old.table("subjects").insert({"id": "ann", "name": "Ann", "enrolled_at": utc_text(NOW)})
    old.execute("INSERT INTO consent_texts VALUES ('hash', '1', 'en', 'I agree.')")
    old.execute(
        "INSERT INTO consents VALUES"
        " (1, 'ann', 'hash', '1', 'en', 'check-in', 'spoken', 'desk', ?, NULL, NULL)",
        [utc_text(NOW)],
    )
    for seed in range(3):
        old.table("face_references").insert(
            {
                "subject_id": "ann",
                "embedding": embedding(seed).tobytes(),
                "embedder": EMBEDDERS.first,
                "quality": 80,
                "captured_at": utc_text(NOW),
                "sample": b"jpeg",
            }
        )
    close(old)

    new = open_database(path, KEY)
    assert [migration.name for migration in schema(STEPS).applied(new)] == [step.__name__ for step in STEPS]
    owners, matrix = load_references(new, EMBEDDERS, NOW)
    assert owners == ["ann"] * 3
    np.testing.assert_array_equal(by_dlib(matrix), [embedding(seed) for seed in range(3)])
    assert np.isnan(matrix[:, 128:]).all()
    assert samples(new, "ann") == [b"jpeg"] * 3
    add_references(new, "ann", [reference(7, second_opinion=True)], EMBEDDERS, NOW)
    np.testing.assert_array_equal(load_references(new, EMBEDDERS, NOW)[1][3], by_both(7))
    close(new)


def test_a_database_of_before_the_kiosk_keeps_its_check_ins(path):
    """As it was written then: two steps, and check-ins without way, answer and withdrawal."""
    old = open_database(path, KEY, steps=STEPS[:2])
    old.table("subjects").insert({"id": "ann", "name": "Ann", "enrolled_at": utc_text(NOW)})
    entry = {
        "at": utc_text(NOW),
        "subject_id": "ann",
        "liveness": "",
        "outcome": "identified",
        "station": "kiosk",
    }
    old.table("checkins").insert({**entry, "direction": "out"})
    close(old)

    new = open_database(path, KEY)
    assert checkins.latest(new, 5) == [
        checkins.CheckinEntry(NOW, "identified", "ann", direction="out", station="kiosk", way="face")
    ]
    assert checkins.last_passages(new, NOW) == {"ann": ("out", NOW)}
    assert pins.find(new, pins.issue(new, "ann", NOW), NOW).subject_id == "ann"
    close(new)


def test_a_reference_without_a_consent_is_refused(db):
    db.table("subjects").insert({"id": "ann", "name": "Ann", "enrolled_at": utc_text(NOW)})
    with pytest.raises(StoreError, match="no consent in force, so no face was stored"):
        add(db, "ann")


def test_a_reference_captured_after_the_consent_expired_is_refused(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(1)))
    with pytest.raises(StoreError, match="no consent in force"):
        add(db, subject_id, captured_at=day(1))


def test_a_reference_cannot_move_to_a_subject_without_a_consent(db):
    subject_id = enroll_someone(db)
    db.table("subjects").insert({"id": "bob", "name": "Bob", "enrolled_at": utc_text(NOW)})
    with pytest.raises(StoreError, match="no consent in force"):
        change(db, "UPDATE face_references SET subject_id = 'bob' WHERE subject_id = ?", subject_id)


def test_faces_go_with_the_last_consent_only(db):
    subject_id = enroll_someone(db)
    consents.record(db, subject_id, consent(text="Second text."), NOW)
    first, second = (row[0] for row in db.execute("SELECT id FROM consents ORDER BY id").fetchall())
    change(db, "UPDATE consents SET withdrawn_at = ? WHERE id = ?", utc_text(day(1)), first)
    assert references_of(db, subject_id) == 2
    change(db, "UPDATE consents SET withdrawn_at = ? WHERE id = ?", utc_text(day(2)), second)
    assert references_of(db, subject_id) == 0
    assert portrait(db, subject_id) is None


def test_an_expired_consent_does_not_keep_faces_when_the_other_is_withdrawn(db):
    subject_id = enroll_someone(db, consent=consent(expires_at=day(1)))
    consents.record(db, subject_id, consent(), NOW)
    change(db, "UPDATE consents SET withdrawn_at = ? WHERE expires_at IS NULL", utc_text(day(2)))
    assert references_of(db, subject_id) == 0


def test_a_consent_cannot_be_deleted_from_under_the_faces(db):
    subject_id = enroll_someone(db)
    with pytest.raises(StoreError, match="Withdraw it, or erase the person"):
        change(db, "DELETE FROM consents WHERE subject_id = ?", subject_id)
    consents.withdraw(db, subject_id, NOW)
    change(db, "DELETE FROM consents WHERE subject_id = ?", subject_id)


def test_a_consent_is_not_rewritten_and_a_withdrawal_is_final(db):
    subject_id = enroll_someone(db)
    with pytest.raises(StoreError, match="cannot be changed"):
        change(db, "UPDATE consents SET expires_at = NULL")
    consents.withdraw(db, subject_id, NOW)
    with pytest.raises(StoreError, match="stays withdrawn"):
        change(db, "UPDATE consents SET withdrawn_at = NULL")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET result = 'x'",
        "DELETE FROM audit",
        "REPLACE INTO audit SELECT * FROM audit",
    ],
)
def test_the_audit_cannot_be_rewritten(db, sql):
    enroll_someone(db)
    with pytest.raises(StoreError, match="audit entry cannot be"):
        change(db, sql)


days = st.integers(0, 6)


class Consents(RuleBasedStateMachine):
    """Random consents, withdrawals, expiries, deletions and references, against a model in plain Python.

    The model keeps for each subject its consents (id → expiry day or None, whether withdrawn) and the
    days on which its references were captured.
    """

    subjects = Bundle("subjects")

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.db = open_database(Path(self.folder.name) / "vestibule.db", KEY)
        self.db.execute("PRAGMA synchronous = OFF").fetchall()
        self.consents: dict[str, dict[int, tuple[int | None, bool]]] = {}
        self.captured: dict[str, list[int]] = {}

    def teardown(self):
        close(self.db)
        self.folder.cleanup()

    def covered(self, subject_id: str, captured: int, without: int | None = None) -> bool:
        return any(
            not withdrawn and (expires is None or expires > captured)
            for number, (expires, withdrawn) in self.consents[subject_id].items()
            if number != without
        )

    @rule(target=subjects)
    def arrives(self):
        subject_id = f"subject{len(self.consents)}"
        self.db.table("subjects").insert({"id": subject_id, "name": "Ann", "enrolled_at": utc_text(NOW)})
        self.consents[subject_id], self.captured[subject_id] = {}, []
        return subject_id

    @rule(subject_id=subjects, expires=st.none() | days)
    def consents_again(self, subject_id, expires):
        expires_at = None if expires is None else day(expires)
        with suppress(StoreError):  # erased before
            consents.record(self.db, subject_id, consent(expires_at=expires_at), NOW)
            number = self.db.execute("SELECT max(id) FROM consents").fetchone()[0]
            self.consents[subject_id][number] = (expires, False)

    @rule(subject_id=subjects, captured=days)
    def is_captured(self, subject_id, captured):
        allowed = self.covered(subject_id, captured)
        try:
            add(self.db, subject_id, day(captured))
        except StoreError:
            assert not allowed
        else:
            assert allowed
            self.captured[subject_id].append(captured)

    @rule(subject_id=subjects, today=days, data=st.data())
    def withdraws_one(self, subject_id, today, data):
        live = [number for number, (_, withdrawn) in self.consents[subject_id].items() if not withdrawn]
        if not live:
            return
        number = data.draw(st.sampled_from(live))
        change(self.db, "UPDATE consents SET withdrawn_at = ? WHERE id = ?", utc_text(day(today)), number)
        self.consents[subject_id][number] = (self.consents[subject_id][number][0], True)
        self.captured[subject_id] = [
            captured
            for captured in self.captured[subject_id]
            if self.covered(subject_id, max(captured, today))
        ]

    @rule(subject_id=subjects, today=days)
    def withdraws_all(self, subject_id, today):
        consents.withdraw(self.db, subject_id, day(today))
        known = self.consents[subject_id]
        if any(not withdrawn for _, withdrawn in known.values()):
            self.captured[subject_id] = []
        self.consents[subject_id] = {number: (expires, True) for number, (expires, _) in known.items()}

    @rule(today=days)
    def consents_expire(self, today):
        due = {one for one, captured in self.captured.items() if captured and not self.covered(one, today)}
        assert set(consents.expire(self.db, day(today))) == due
        for subject_id in due:
            self.captured[subject_id] = []
        assert not consents.expire(self.db, day(today))

    @rule(subject_id=subjects, captured=days)
    def is_captured_once_more(self, subject_id, captured):
        allowed = self.covered(subject_id, captured)
        try:
            add_references(self.db, subject_id, [reference(captured_at=day(captured))], EMBEDDERS, NOW)
        except StoreError:
            assert not allowed
        else:
            assert allowed
            self.captured[subject_id].append(captured)

    @rule(target=subjects, expires=st.none() | days, captured=days)
    def is_enrolled(self, expires, captured):
        expires_at = None if expires is None else day(expires)
        given = consent(expires_at=expires_at)
        try:
            subject_id = enroll_someone(
                self.db, portrait=None, references=[reference(captured_at=day(captured))], consent=given
            )
        except StoreError:
            assert expires is not None
            assert expires <= captured
            return multiple()
        number = self.db.execute("SELECT max(id) FROM consents").fetchone()[0]
        self.consents[subject_id] = {number: (expires, False)}
        self.captured[subject_id] = [captured]
        return subject_id

    @rule(subject_id=subjects, data=st.data())
    def a_consent_is_deleted(self, subject_id, data):
        if not self.consents[subject_id]:
            return
        number = data.draw(st.sampled_from(sorted(self.consents[subject_id])))
        allowed = all(
            self.covered(subject_id, captured, without=number) for captured in self.captured[subject_id]
        )
        try:
            change(self.db, "DELETE FROM consents WHERE id = ?", number)
        except StoreError:
            assert not allowed
        else:
            assert allowed
            del self.consents[subject_id][number]

    @rule(subject_id=subjects)
    def is_erased(self, subject_id):
        erase(self.db, subject_id, NOW)
        self.consents[subject_id], self.captured[subject_id] = {}, []

    @invariant()
    def exactly_the_faces_with_a_consent_are_stored(self):
        stored: dict[str, list[str]] = {}
        for subject_id, captured_at in self.db.execute("SELECT subject_id, captured_at FROM face_references"):
            stored.setdefault(subject_id, []).append(captured_at)
        expected = {
            subject_id: sorted(utc_text(day(captured)) for captured in captured_on)
            for subject_id, captured_on in self.captured.items()
            if captured_on
        }
        assert {subject_id: sorted(found) for subject_id, found in stored.items()} == expected
        assert count_people(self.db) <= len(self.consents)


TestConsents = Consents.TestCase
TestConsents.settings = settings(max_examples=50, stateful_step_count=20, deadline=None)

from contextlib import suppress
from datetime import date

import pytest

from app.core.person import PersonDetails
from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.details import change_details, details
from app.store.migrations import STEPS
from app.store.mirrors import MirroredPerson, MirrorState
from app.store.outbox import Urgency
from app.store.times import utc_text
from tests.store.values import EMBEDDERS, KEY, NOW, consent, day, enroll_someone, reference


@pytest.fixture
def backend(db):
    return backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)


def settle_all(db):
    with transaction(db):
        db.execute("DELETE FROM outbox")


def owed(db) -> dict[str, int]:
    """Return how urgently whom is owed to any backend."""
    return dict(db.execute("SELECT subject_id, urgency FROM outbox").fetchall())


def run(sql, *values):
    def change(db, subject_id):
        with transaction(db):
            db.execute(sql, [*values, subject_id])

    return change


def edited(**changes):
    return lambda db, one: change_details(db, one, PersonDetails("Ann Example", **changes), NOW)


CHANGES = {
    "renamed": (lambda db, one: subjects.rename(db, one, "Ann Other", NOW), Urgency.CHANGE),
    "numbered": (edited(external_id="A-7"), Urgency.CHANGE),
    "dated": (edited(valid_until=date(2026, 5, 1)), Urgency.CHANGE),
    "grouped": (edited(group="Staff"), Urgency.TAGS),
    "tagged": (edited(tags=("cleaner",)), Urgency.TAGS),
    "with another face": (
        lambda db, one: subjects.add_references(db, one, [reference(9)], EMBEDDERS, NOW),
        Urgency.CHANGE,
    ),
    "with a face less": (
        run(
            "DELETE FROM face_references"
            " WHERE id = (SELECT min(id) FROM face_references WHERE subject_id = ?)"
        ),
        Urgency.REMOVAL,
    ),
    "without samples": (run("UPDATE face_references SET sample = NULL WHERE subject_id = ?"), Urgency.CHANGE),
    "asked anew": (lambda db, one: consents.record(db, one, consent(), NOW), Urgency.CHANGE),
    "withdrawn": (lambda db, one: consents.withdraw(db, one, NOW), Urgency.REMOVAL),
    "erased": (lambda db, one: subjects.erase(db, one, NOW), Urgency.REMOVAL),
}


@pytest.mark.parametrize(("change", "urgency"), CHANGES.values(), ids=CHANGES)
@pytest.mark.usefixtures("backend")
def test_whatever_a_backend_is_told_of_is_owed_with_the_change_itself(db, change, urgency):
    ann, _ = enroll_someone(db), enroll_someone(db, "Bob")
    settle_all(db)
    change(db, ann)
    assert owed(db) == {ann: urgency}


UNTOLD = {
    "seen": lambda db, one: subjects.seen(db, one, NOW),
    "noted": edited(notes="Likes tea.", email="ann@example.org"),
    "saved as they were": lambda db, one: subjects.rename(db, one, "Ann Example", NOW),
    "embedded anew": run("UPDATE face_references SET embedder = 'another' WHERE subject_id = ?"),
    "kept under the same sample": run("UPDATE face_references SET sample = sample WHERE subject_id = ?"),
}


@pytest.mark.parametrize("change", UNTOLD.values(), ids=UNTOLD)
@pytest.mark.usefixtures("backend")
def test_what_no_backend_is_told_of_owes_nothing(db, change):
    ann = enroll_someone(db)
    settle_all(db)
    change(db, ann)
    assert owed(db) == {}


@pytest.mark.usefixtures("backend")
def test_an_enrollment_is_owed_once(db):
    ann = enroll_someone(db)
    assert list(owed(db)) == [ann]


@pytest.mark.usefixtures("backend")
def test_whoever_loses_a_tag_or_finds_it_renamed_is_owed(db):
    ann = enroll_someone(db, details=PersonDetails("Ann Example", tags=("a", "b")))
    bob = enroll_someone(db, details=PersonDetails("Bob", tags=("b",)))
    settle_all(db)
    with transaction(db):
        db.execute("UPDATE tags SET name = 'c' WHERE name = 'a'")
    assert owed(db) == {ann: Urgency.TAGS}
    settle_all(db)
    with transaction(db):
        db.execute("DELETE FROM tags WHERE name = 'b'")
    assert owed(db) == dict.fromkeys((ann, bob), Urgency.TAGS)
    assert details(db, ann).tags == ("c",)


@pytest.mark.usefixtures("backend")
def test_whose_consent_expired_is_owed_as_a_removal(db):
    ann = enroll_someone(db)
    with transaction(db):
        db.execute("DROP TRIGGER consent_is_not_rewritten")
        db.execute("UPDATE consents SET expires_at = ?", [utc_text(day(1))])
    settle_all(db)
    assert consents.expire(db, day(2)) == (ann,)
    assert owed(db) == {ann: Urgency.REMOVAL}


def test_a_change_that_fails_owes_nothing(db, backend):  # noqa: ARG001 - set up
    ann = enroll_someone(db)
    settle_all(db)
    with suppress(ZeroDivisionError), transaction(db):
        subjects.erase(db, ann, NOW)
        raise ZeroDivisionError
    assert owed(db) == {}


def test_a_new_backend_is_owed_everybody_who_has_a_face(db):
    ann, bob = enroll_someone(db), enroll_someone(db, "Bob")
    consents.withdraw(db, bob, NOW)
    backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    assert owed(db) == {ann: Urgency.ALL}


def test_each_backend_is_owed_a_change_of_its_own(db, backend):
    other = backends.add(db, name="Hall", kind="face-aidee", options={}, secrets={}, now=NOW)
    ann = enroll_someone(db)
    assert db.execute("SELECT backend_id, subject_id FROM outbox ORDER BY 1").fetchall() == [
        (backend, ann),
        (other, ann),
    ]


def test_a_backend_with_other_options_is_owed_everybody_here_and_there(db, backend):
    ann, bob = enroll_someone(db), enroll_someone(db, "Bob")
    mirrors.keep(db, backend, MirroredPerson(bob, "77", MirrorState.SYNCED))
    consents.withdraw(db, bob, NOW)
    settle_all(db)
    backends.change_options(db, backend, {"tags": ["staff"]}, NOW)
    assert owed(db) == dict.fromkeys((ann, bob), Urgency.ALL)
    settle_all(db)
    backends.pause(db, backend, "On holiday.")
    backends.change_options(db, backend, {"tags": ["staff"]}, NOW)
    assert owed(db) == {}


def test_what_is_known_of_a_copy_outlives_the_person(db, backend):
    ann = enroll_someone(db, "Ann Unmistakable")
    mirrors.keep(db, backend, MirroredPerson(ann, "77", MirrorState.SYNCED))
    subjects.erase(db, ann, NOW)
    there = mirrors.mirrored(db, backend, ann)
    assert there is not None
    assert there.remote_id == "77"


def test_nothing_of_a_person_is_copied_into_queue_or_mirror(db, backend):
    enroll_someone(db, "Ann Unmistakable", references=[reference(1, sample=b"unmistakable face")])
    assert outbox.next_owed(db, backend, NOW) is not None
    for table in ("outbox", "mirrored_people", "mirrored_faces"):
        assert "nmistakable" not in repr(list(db.table(table).rows))


def test_an_erasure_is_owed_to_a_backend_that_is_paused(db, backend):
    ann = enroll_someone(db)
    backends.pause(db, backend, "On holiday.")
    settle_all(db)
    subjects.erase(db, ann, NOW)
    assert owed(db) == {ann: Urgency.REMOVAL}


def test_a_database_of_before_the_mirror_owes_nothing_until_it_has_a_backend(path):
    old = open_database(path, KEY, steps=STEPS[:4])
    ann = "ann"
    old.table("subjects").insert({"id": ann, "name": "Ann", "enrolled_at": utc_text(NOW)})
    text = {"hash": "h", "version": "1", "language": "en"}
    old.table("consent_texts").insert({**text, "text": "I agree."})
    given = {"subject_id": ann, "text_hash": "h", "version": "1", "language": "en", "purpose": "check-in"}
    old.table("consents").insert({**given, "method": "paper", "operator": "desk", "given_at": utc_text(NOW)})
    face = {"embedding": bytes(512), "embedder": "dlib", "quality": 80, "captured_at": utc_text(NOW)}
    old.table("face_references").insert({"subject_id": ann, **face})
    close(old)
    new = open_database(path, KEY)
    assert owed(new) == {}
    backends.add(new, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    assert owed(new) == {ann: Urgency.ALL}
    close(new)

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bulk.examine import Cancelled
from app.bulk.folders import read_file
from app.bulk.importing import Agreement, imported
from app.bulk.known import Alike, Known, Likeness
from app.bulk.outcome import Cause, Outcome
from app.bulk.rows import Encoding, PictureFile, Row
from app.core.person import PersonDetails
from app.errors import ModelError, StoreError
from app.store import consents, imports, subjects
from app.store.references import samples
from tests.bulk.people import CONSENT, Pool, embedding_of, picture, row

ENROLLED, ADDED, UNCHANGED, REFUSED = Outcome.ENROLLED, Outcome.ADDED, Outcome.UNCHANGED, Outcome.REFUSED
NOW = datetime.now(UTC)


@pytest.fixture
def pool():
    return Pool()


def run(db, pool, *rows, consent=CONSENT, **options):
    found = imported(db, rows, pool, Agreement(consent, "reception"), second_opinion=True, **options)
    return [one for results in found for one in results]


def outcomes(results):
    return [(one.outcome, one.cause) for one in results]


def people(db):
    return [(one.name, one.samples) for one in subjects.find_people(db)]


def contents(db):
    """Return everything that is stored of people, and what the audit says was done to them."""
    tables = ("subjects", "face_references", "consents", "imported_files")
    acts = db.execute(
        "SELECT at, actor, action, target FROM audit WHERE action <> 'import people'"
    ).fetchall()
    return [acts, *(db.execute(f"SELECT * FROM {table}").fetchall() for table in tables)]  # noqa: S608 - our own names


def test_everybody_is_enrolled_with_their_pictures_consent_and_details(db, pool):
    ann = row(1, "Ann", 1, 2, 3, external_id="7")
    found = run(db, pool, ann, row(2, "Bence", 1))
    assert outcomes(found) == [(ENROLLED, Cause.NONE)] * 4
    assert people(db) == [("Ann", 3), ("Bence", 1)]
    person = subjects.find_people(db)[0]
    assert person.external_id == "7"
    assert len(samples(db, person.subject_id)) == 3
    assert subjects.portrait(db, person.subject_id) == b"jpeg"
    consent = consents.live_consent(db, person.subject_id, NOW)
    assert consent is not None
    assert (consent.method, consent.operator) == ("paper", "reception")


def test_the_same_again_changes_nothing_and_decodes_nothing(db, pool):
    rows = row(1, "Ann", 1, 2), row(2, "Bence", 1)
    run(db, pool, *rows)
    before, looked = contents(db), len(pool.analysed)
    found = run(db, pool, *rows)
    assert outcomes(found) == [(UNCHANGED, Cause.STORED)] * 3
    assert contents(db) == before
    assert len(pool.analysed) == looked


def test_what_was_refused_is_refused_again_for_the_same_reason(db, pool):
    rows = (
        Row(1, PersonDetails("Ann"), (*row(1, "Ann", 1, 2, 3).items, picture("Zoe"), picture("cat"))),
        row(2, "Ann Again", 9, of="Ann"),
        Row(3, PersonDetails("Bence"), (picture("broken"),)),
    )
    first = run(db, pool, *rows)
    before = contents(db)
    second = run(db, pool, *rows)
    assert contents(db) == before
    assert [one for one in second if one.outcome is REFUSED] == [
        one for one in first if one.outcome is REFUSED
    ]
    assert outcomes(first) == [
        *[(ENROLLED, Cause.NONE)] * 3,
        (REFUSED, Cause.SOMEBODY_ELSE),
        (REFUSED, Cause.FAULT),
        (REFUSED, Cause.ENROLLED_ALREADY),
        (REFUSED, Cause.UNREADABLE),
    ]


def test_a_rehearsal_says_the_same_and_stores_nothing(db, pool):
    rows = (
        row(1, "Ann", 1, 2),
        row(2, "Anna", 3, of="Ann"),
        row(3, "Ann", 4, external_id="1"),
        row(4, "Bence", 1, external_id="2"),
        row(5, "Bence", 2, external_id="2"),
    )
    before = contents(db)
    rehearsed = run(db, pool, *rows, consent=None)
    assert contents(db) == before
    assert outcomes(rehearsed) == outcomes(run(db, pool, *rows))
    assert outcomes(rehearsed) == [
        *[(ENROLLED, Cause.NONE)] * 2,
        (REFUSED, Cause.ENROLLED_ALREADY),
        (ADDED, Cause.NONE),
        (ENROLLED, Cause.NONE),
        (ADDED, Cause.NONE),
    ]


def test_whoever_is_enrolled_under_another_name_is_refused_and_named(db, pool):
    [ann, anna] = run(db, pool, row(1, "Ann", 1), row(2, "Anna", 2, of="Ann"))
    assert ann.outcome is ENROLLED
    assert anna.reason == "This person is enrolled already as “Ann”."
    assert people(db) == [("Ann", 1)]


def test_a_stored_file_under_another_name_is_refused_without_being_decoded(db, pool):
    run(db, pool, row(1, "Ann", 1))
    looked = len(pool.analysed)
    [found] = run(db, pool, row(1, "Anna", 1, of="Ann"))
    assert (found.cause, found.other) == (Cause.ENROLLED_ALREADY, "Ann")
    assert len(pool.analysed) == looked


@pytest.mark.parametrize("name", ["Ann Example", "ann_example", "ANN  EXAMPLE"])
def test_new_pictures_of_somebody_enrolled_go_to_that_person(db, pool, name):
    run(db, pool, row(1, "Ann Example", 1, 2))
    found = run(db, pool, row(1, name, 1, 2, 3, of="Ann Example"))
    assert outcomes(found) == [(UNCHANGED, Cause.STORED)] * 2 + [(ADDED, Cause.NONE)]
    assert people(db) == [("Ann Example", 3)]
    assert db.execute("SELECT revision FROM subjects").fetchall() == [(2,)]


def test_other_files_of_somebody_enrolled_go_to_that_person_by_name_and_face(db, pool):
    run(db, pool, row(1, "Ann", 1))
    assert outcomes(run(db, pool, row(1, "Ann", 2, 3))) == [(ADDED, Cause.NONE)] * 2
    assert people(db) == [("Ann", 3)]


def test_a_picture_of_somebody_else_is_not_added(db, pool):
    run(db, pool, row(1, "Ann", 1, external_id="7"))
    [found] = run(db, pool, row(1, "Ann", 1, of="Zoe", external_id="7"))
    assert (found.cause, found.other) == (Cause.NOT_CERTAIN, "Ann")
    assert people(db) == [("Ann", 1)]


def test_two_pictures_of_different_people_enroll_neither(db, pool):
    ann = Row(1, PersonDetails("Ann"), (picture("Ann"), picture("Zoe"), picture("cat")))
    for _ in range(2):
        assert outcomes(run(db, pool, ann)) == [(REFUSED, Cause.TWO_PEOPLE)] * 2 + [(REFUSED, Cause.FAULT)]
    assert people(db) == []


def test_two_people_of_one_name_are_two_people(db, pool):
    found = run(db, pool, row(1, "Ann", 1), row(2, "Ann", 1, of="another Ann"))
    assert outcomes(found) == [(ENROLLED, Cause.NONE)] * 2
    assert people(db) == [("Ann", 1), ("Ann", 1)]


def test_one_face_with_two_numbers_is_refused(db, pool):
    found = run(db, pool, row(1, "Ann", 1, external_id="1"), row(2, "Ann", 2, external_id="2"))
    assert outcomes(found) == [(ENROLLED, Cause.NONE), (REFUSED, Cause.ENROLLED_ALREADY)]


def test_a_number_finds_the_person_after_they_changed_their_name(db, pool):
    run(db, pool, row(1, "Ann Maiden", 1, of="Ann", external_id="7"))
    assert outcomes(run(db, pool, row(1, "Ann Married", 2, of="Ann", external_id="7"))) == [
        (ADDED, Cause.NONE)
    ]
    assert people(db) == [("Ann Maiden", 2)]


def test_the_same_picture_twice_is_stored_once(db, pool):
    found = run(db, pool, row(1, "Ann", 1, 1), row(2, "Ann", 1))
    assert outcomes(found) == [(ENROLLED, Cause.NONE), (UNCHANGED, Cause.TWICE), (UNCHANGED, Cause.STORED)]
    assert people(db) == [("Ann", 1)]


def test_somebody_much_like_another_is_enrolled_with_a_note(db, pool, monkeypatch):
    run(db, pool, row(1, "Ann", 1))
    ann = subjects.find_people(db)[0].subject_id
    monkeypatch.setattr(Known, "like", lambda *_: Alike(Likeness.DOUBTFUL, ann))
    [found] = run(db, pool, row(1, "Bence", 1))
    assert (found.outcome, found.cause, found.other) == (ENROLLED, Cause.LOOKS_LIKE, "Ann")
    [found] = run(db, pool, row(1, "Ann", 1, of="Zoe"))
    assert (found.outcome, found.cause) == (REFUSED, Cause.NOT_CERTAIN)


def test_an_encoding_is_a_reference_of_dlibs_network_only(db, pool):
    numbers = embedding_of("Ann", second_opinion=False)
    ann = Row(1, PersonDetails("Ann"), (Encoding("people.npz[0]", numbers),))
    assert outcomes(run(db, pool, ann)) == [(ENROLLED, Cause.NONE)]
    stored = db.execute("SELECT embedding, second, second_embedder, quality, sample FROM face_references")
    assert stored.fetchall() == [(numbers.tobytes(), None, None, 0, None)]
    assert db.execute("SELECT portrait FROM subjects").fetchall() == [(None,)]
    assert outcomes(run(db, pool, ann)) == [(UNCHANGED, Cause.STORED)]
    assert pool.analysed == []


def test_pictures_find_the_person_whose_encodings_came_before_and_give_a_portrait(db, pool):
    numbers = embedding_of("Ann", second_opinion=False)
    run(db, pool, Row(1, PersonDetails("Ann"), (Encoding("people.npz[0]", numbers),)))
    assert outcomes(run(db, pool, row(1, "Ann", 1))) == [(ADDED, Cause.NONE)]
    assert db.execute("SELECT portrait FROM subjects").fetchall() == [(b"jpeg",)]


def test_whoever_withdrew_and_agrees_again_is_enrolled_again(db, pool):
    run(db, pool, row(1, "Ann", 1))
    consents.withdraw(db, subjects.find_people(db)[0].subject_id, NOW)
    assert outcomes(run(db, pool, row(1, "Ann", 1))) == [(ENROLLED, Cause.NONE)]


def test_pictures_under_an_expired_consent_come_with_the_new_one(db, pool):
    run(db, pool, row(1, "Ann", 1), consent=replace(CONSENT, expires_at=datetime(2200, 1, 1, tzinfo=UTC)))
    db.execute("DROP TRIGGER consent_is_not_rewritten")
    db.execute("UPDATE consents SET expires_at = '2020-01-01T00:00:00.000000Z'")
    assert outcomes(run(db, pool, row(1, "Ann", 1, 2))) == [
        (UNCHANGED, Cause.STORED),
        (REFUSED, Cause.NOT_CERTAIN),
    ]


def test_a_row_with_a_fault_is_refused_with_it(db, pool):
    bad = replace(row(3, "Ann", 1), fault="The row has no name.")
    [found, empty] = run(db, pool, bad, Row(4, PersonDetails("Bence")))
    assert (found.number, found.picture, found.reason) == (3, "Ann_1.jpg", "The row has no name.")
    assert (empty.picture, empty.reason) == ("", "No picture is named.")
    assert people(db) == []


def test_a_person_whom_the_store_refuses_does_not_stop_the_others(db, pool, monkeypatch):
    enroll = subjects.enroll

    def refusing(db, *, details, **rest):
        if details.name == "Ann":
            raise StoreError("There are 64 tags already.")
        return enroll(db, details=details, **rest)

    monkeypatch.setattr(subjects, "enroll", refusing)
    found = run(db, pool, row(1, "Ann", 1), row(2, "Bence", 1))
    assert [one.reason for one in found] == ["There are 64 tags already.", ""]
    assert people(db) == [("Bence", 1)]
    assert set(imports.imported_files(db).values()) == {subjects.find_people(db)[0].subject_id}


def test_a_full_disk_stops_everything(db, pool):
    run(db, pool, row(1, "Ann", 1))
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(StoreError, match="disk is full"):
        run(db, pool, *[row(number, f"Person {number}", *range(5)) for number in range(40)])
    db.execute("PRAGMA max_page_count = 1000000").fetchall()
    found = run(db, pool, *[row(number, f"Person {number}", *range(5)) for number in range(40)])
    assert {one.outcome for one in found} <= {ENROLLED, UNCHANGED}
    assert len(people(db)) == 41
    assert {samples for _, samples in people(db)[1:]} == {5}


def test_a_failing_analysis_stops_everything_after_whoever_is_stored(db, pool):
    results = []
    found = imported(
        db, [row(1, "Ann", 1), row(2, "model", 1)], pool, Agreement(CONSENT), second_opinion=True
    )
    with pytest.raises(ModelError):
        results += list(found)
    assert people(db) == [("Ann", 1)]


def test_a_cancelled_import_keeps_whoever_is_enrolled(db, pool):
    many = (row(number, f"Person {number}", 1) for number in range(1000))
    found = imported(
        db, many, pool, Agreement(CONSENT), second_opinion=True, is_cancelled=lambda: len(people(db)) >= 3
    )
    with pytest.raises(Cancelled):
        list(found)
    assert 3 <= len(people(db)) < 20
    rest = run(db, pool, *[row(number, f"Person {number}", 1) for number in range(30)])
    assert {one.outcome for one in rest} == {ENROLLED, UNCHANGED}
    assert len(people(db)) == 30


def test_cancelling_does_not_wait_for_a_picture_that_hangs(db, pool):
    pool.hangs.set()
    with pool, pytest.raises(Cancelled):
        list(
            imported(
                db,
                [row(1, "Ann", 1)],
                pool,
                Agreement(None),
                second_opinion=True,
                is_cancelled=lambda: bool(pool.analysed),
            )
        )


def test_with_one_network_everything_goes_by_it(db):
    pool = Pool(second_opinion=False)
    rows = [row(1, "Ann", 1, 2), row(2, "Bence", 1), row(3, "Cili", 1), row(4, "Anna", 3, of="Ann")]
    found = [
        one
        for results in imported(db, rows, pool, Agreement(CONSENT), second_opinion=False)
        for one in results
    ]
    assert outcomes(found)[-1] == (REFUSED, Cause.ENROLLED_ALREADY)
    assert db.execute("SELECT count(second) FROM face_references").fetchone() == (0,)


def test_a_picture_that_cannot_be_read_says_why(db, pool):
    def gone():
        return read_file(Path("/nowhere/ann.jpg"))

    [found] = run(db, pool, Row(1, PersonDetails("Ann"), (PictureFile("ann.jpg", gone),)))
    assert found.reason == "The file cannot be read: No such file or directory."

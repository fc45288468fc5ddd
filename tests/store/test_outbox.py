import os
from datetime import timedelta

import psutil
import pytest

from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from app.store.outbox import Urgency, Waiting
from tests.store.values import NOW, enroll_someone

SECOND = timedelta(seconds=1)


@pytest.fixture
def backend(db):
    return backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)


def next_of(db, backend, now=NOW):
    found = outbox.next_owed(db, backend, now)
    assert found is not None
    return found


def drained(db, backend, now=NOW):
    """Return who goes, in order."""
    order = []
    while (one := outbox.next_owed(db, backend, now)) is not None:
        order.append(one.subject_id)
        outbox.settled(db, one)
    return order


def test_removals_go_first_then_tags_then_changes_then_the_push_of_all(db, backend):
    for urgency in (Urgency.ALL, Urgency.CHANGE, Urgency.TAGS, Urgency.REMOVAL):
        outbox.owe(db, backend, [urgency.name], urgency)
    assert drained(db, backend) == ["REMOVAL", "TAGS", "CHANGE", "ALL"]


def test_what_was_owed_first_goes_first(db, backend):
    with transaction(db):
        for name, since in (("b", 2), ("c", 3), ("a", 1)):
            outbox.owe(db, backend, [name])
            db.execute(
                "UPDATE outbox SET since = ? WHERE subject_id = ?", [f"2026-01-0{since}T00:00:00Z", name]
            )
    assert drained(db, backend) == ["a", "b", "c"]


def test_whoever_failed_waits_and_then_goes_after_those_who_did_not(db, backend):
    outbox.owe(db, backend, ["poison", "rest"])
    poison = next_of(db, backend)
    outbox.failed(db, poison, NOW + SECOND, "unavailable", "It is busy.")
    assert next_of(db, backend).subject_id == "rest"
    assert next_of(db, backend, NOW + 2 * SECOND).subject_id == "rest"
    assert outbox.next_due(db, backend) == NOW + SECOND
    outbox.settled(db, next_of(db, backend))
    assert outbox.next_owed(db, backend, NOW) is None
    again = next_of(db, backend, NOW + SECOND)
    assert (again.subject_id, again.attempts, again.fault_text) == ("poison", 1, "It is busy.")


def test_a_clock_that_is_set_back_holds_nobody_up(db, backend):
    outbox.owe(db, backend, ["ann"])
    outbox.failed(db, next_of(db, backend), NOW + timedelta(days=400), "unavailable", "It is busy.")
    assert next_of(db, backend).subject_id == "ann"


def test_what_cannot_be_reached_is_due_as_soon_as_it_can(db, backend):
    outbox.owe(db, backend, ["ann"])
    outbox.failed(db, next_of(db, backend), None, "unavailable", "No network.")
    assert next_of(db, backend).attempts == 1
    assert outbox.next_due(db, backend) is None


def test_a_change_meanwhile_counts_for_more_than_a_failure(db, backend):
    ann = enroll_someone(db)
    before = next_of(db, backend)
    subjects.rename(db, ann, "Ann Other", NOW)
    outbox.park(db, before, "no_face", "No face was found.")
    outbox.failed(db, before, NOW + SECOND, "unavailable", "It is busy.")
    now = next_of(db, backend)
    assert now.changed > before.changed
    assert (now.attempts, now.fault, now.is_parked) == (0, "", False)


def test_a_change_brings_the_parked_back(db, backend):
    ann = enroll_someone(db)
    outbox.park(db, next_of(db, backend), "no_face", "No face was found.")
    assert outbox.next_owed(db, backend, NOW) is None
    assert [one.fault for one in outbox.parked(db, backend)] == ["no_face"]
    consents.withdraw(db, ann, NOW)
    found = next_of(db, backend)
    assert (found.urgency, found.fault) == (Urgency.REMOVAL, "")


def test_how_much_is_owed_is_told(db, backend):
    assert outbox.waiting(db, backend) == Waiting(0, 0, None)
    outbox.owe(db, backend, ["a", "b", "c"])
    first = next_of(db, backend)
    outbox.park(db, first, "full", "It is full.")
    found = outbox.waiting(db, backend)
    assert (found.people, found.parked) == (2, 1)
    assert found.oldest is not None
    assert found.oldest >= first.since


def refused(subject_id):
    return MirroredPerson(
        subject_id,
        "7",
        MirrorState.SYNCED,
        bytes(32),
        reason="tag",
        faces=(
            MirroredFace(1, None, MirrorState.REFUSED, bytes(32), reason="no_face"),
            MirroredFace(2, "8", MirrorState.REFUSED, bytes(32), reason="no_face"),
            MirroredFace(3, "9", MirrorState.SYNCED, bytes(32)),
        ),
    )


def test_a_retry_makes_refusals_count_as_never_met(db, backend):
    for name in ("ann", "bob"):
        outbox.owe(db, backend, [name])
        outbox.park(db, next_of(db, backend), "no_face", "No face was found.")
    mirrors.keep(db, backend, refused("ann"))
    assert outbox.retry(db, backend, subject_id="ann", fault="full") == 0
    assert mirrors.mirrored(db, backend, "ann") == refused("ann")
    assert outbox.retry(db, backend, subject_id="ann") == 1
    found = mirrors.mirrored(db, backend, "ann")
    assert found is not None
    assert (found.digest, found.reason) == (None, "")
    assert found.faces == (
        MirroredFace(2, "8", MirrorState.CHANGED),
        MirroredFace(3, "9", MirrorState.SYNCED, bytes(32)),
    )
    assert next_of(db, backend).fault == outbox.RETRIED
    assert outbox.retry(db, backend) == 1
    assert outbox.parked(db, backend) == []


def test_only_who_is_parked_and_still_here_can_be_given_up(db, backend):
    ann = enroll_someone(db)
    assert not outbox.drop(db, backend, ann)
    outbox.park(db, next_of(db, backend), "no_face", "No face was found.")
    assert outbox.drop(db, backend, ann)
    subjects.erase(db, ann, NOW)
    outbox.park(db, next_of(db, backend), "unknown", "Nobody knows.")
    assert not outbox.drop(db, backend, ann)


def test_whose_days_begin_or_end_is_owed_when_a_day_begins(db, backend):
    enroll_someone(db, "Bob")
    ann = enroll_someone(db)
    with transaction(db):
        db.execute("UPDATE subjects SET valid_until = '2026-05-01' WHERE id = ?", [ann])
        db.execute("DELETE FROM outbox")
    outbox.owe_dated(db, backend)
    outbox.owe_dated(db, backend)
    assert drained(db, backend) == [ann]


def plan(db, sql, values):
    return " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values))


def test_the_next_one_is_looked_up_in_an_index(db, backend):
    seen = []
    with db.tracer(lambda sql, values: seen.append((sql, values))):
        outbox.next_owed(db, backend, NOW)
        outbox.next_due(db, backend)
        outbox.parked(db, backend)
        outbox.waiting(db, backend)
        outbox.find(db, backend, "ann")
        outbox.has_parked(db, backend, "full")
    assert "outbox_by_fault" in plan(db, *seen[-1])
    for sql, values in seen:
        told = plan(db, sql, values)
        assert "SEARCH outbox USING" in told
        assert "TEMP B-TREE" not in told


@pytest.mark.skipif("VESTIBULE_ALL" not in os.environ, reason="a million rows: VESTIBULE_ALL=1 runs it")
def test_a_million_rows_neither_slow_the_next_one_nor_fill_the_memory(db, backend):
    with transaction(db):
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
            " INSERT INTO outbox (backend_id, subject_id, urgency, since, due_at)"
            " SELECT ?, printf('%032x', i), i % 4, '2026-01-01T00:00:00.000000Z',"
            " CASE WHEN i % 2 THEN '2026-03-01T09:00:00.000000Z' ELSE '' END FROM n",
            [backend],
        )
    before = psutil.Process().memory_info().rss
    steps = 0

    def step():
        nonlocal steps
        steps += 1
        return 0

    db.conn.set_progress_handler(step, 100)
    for _ in range(1000):
        outbox.settled(db, next_of(db, backend))
    db.conn.set_progress_handler(None, 0)
    assert steps < 1000 * 5  # each a few hundred instructions
    assert outbox.waiting(db, backend).people == 999_000
    assert psutil.Process().memory_info().rss - before < 20e6

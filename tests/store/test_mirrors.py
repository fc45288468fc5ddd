import pytest

from app.errors import StoreError
from app.store import backends, mirrors, outbox
from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from tests.store.values import NOW, day


@pytest.fixture
def backend(db):
    return backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)


FACES = (
    MirroredFace(1, "f1", MirrorState.SYNCED, bytes(32), NOW),
    MirroredFace(2, None, MirrorState.REFUSED, bytes(32), reason="no_face"),
)
ANN = MirroredPerson("ann", "77", MirrorState.SYNCED, b"digest", day(1), "tag", FACES)


def test_a_copy_is_kept_as_it_is_known(db, backend):
    assert mirrors.mirrored(db, backend, "ann") is None
    mirrors.keep(db, backend, ANN)
    assert mirrors.mirrored(db, backend, "ann") == ANN
    changed = MirroredPerson("ann", "78", MirrorState.CHANGED, faces=FACES[:1])
    mirrors.keep(db, backend, changed)
    assert mirrors.mirrored(db, backend, "ann") == changed
    mirrors.forget(db, backend, "ann")
    assert mirrors.mirrored(db, backend, "ann") is None
    assert db.table("mirrored_faces").count == 0


def test_a_backends_id_leads_to_whom_it_means(db, backend):
    mirrors.keep(db, backend, ANN)
    mirrors.keep(db, backend, MirroredPerson("bob", None, MirrorState.UNKNOWN))
    mirrors.keep_foreign(db, backend, ["90", "91"])
    assert mirrors.subject_of(db, backend, "77") == "ann"
    assert mirrors.subject_of(db, backend, "90") is None
    assert mirrors.known_ids(db, backend) == {"77", "90", "91"}
    assert mirrors.all_mirrored(db, backend) == {
        "ann": ANN,
        "bob": MirroredPerson("bob", None, MirrorState.UNKNOWN),
    }
    assert mirrors.unresolved(db, backend) == ["bob"]
    assert mirrors.counts(db, backend) == {MirrorState.SYNCED: 1, MirrorState.UNKNOWN: 1}
    mirrors.keep_foreign(db, backend, ["92"])
    assert mirrors.foreign(db, backend) == {"92"}


def test_an_id_that_the_backend_gave_to_somebody_else_is_no_longer_the_first_ones(db, backend):
    mirrors.keep(db, backend, ANN)
    mirrors.keep(db, backend, MirroredPerson("bob", "77", MirrorState.SYNCED))
    assert mirrors.mirrored(db, backend, "ann") == MirroredPerson(
        "ann", None, MirrorState.WANTED, None, day(1), "tag"
    )
    owed = outbox.next_owed(db, backend, NOW)
    assert owed is not None
    assert owed.subject_id == "ann"


@pytest.mark.parametrize("remote_id", ["77", None])
def test_a_person_can_say_what_became_of_a_copy_that_nobody_knows_of(db, backend, remote_id):
    assert not mirrors.resolve(db, backend, "ann", remote_id)
    mirrors.keep(db, backend, MirroredPerson("ann", None, MirrorState.UNKNOWN))
    assert mirrors.resolve(db, backend, "ann", remote_id)
    found = mirrors.mirrored(db, backend, "ann")
    assert found is not None
    assert found.remote_id == remote_id
    assert outbox.waiting(db, backend).people == 1
    assert not mirrors.resolve(db, backend, "ann", remote_id)


def test_nothing_is_kept_of_a_backend_that_was_removed(db, backend):
    backends.remove(db, backend, NOW)
    with pytest.raises(StoreError, match="was removed"):
        mirrors.keep(db, backend, ANN)


def test_who_may_be_there_is_found_one_after_the_other(db, backend):
    mirrors.keep(db, backend, ANN)
    mirrors.keep(db, backend, MirroredPerson("bob", None, MirrorState.REFUSED))
    mirrors.keep(db, backend, MirroredPerson("cid", None, MirrorState.UNKNOWN))
    assert mirrors.how_many_there(db, backend) == 2
    assert mirrors.there_after(db, backend, "") == "ann"
    assert mirrors.there_after(db, backend, "ann") == "cid"
    assert mirrors.there_after(db, backend, "cid") is None
    mirrors.keep_foreign(db, backend, ["90", "91"])
    assert mirrors.how_many_foreign(db, backend) == 2


def test_it_is_told_how_many_backends_have_somebody(db, backend):
    other = backends.add(db, name="Hall", kind="nec-id", options={}, secrets={}, now=NOW)
    for number in (backend, other):
        mirrors.keep(db, number, ANN)
    mirrors.keep(db, other, MirroredPerson("bob", None, MirrorState.REFUSED))
    assert mirrors.backends_with(db, "ann") == 2
    assert mirrors.backends_with(db, "bob") == 0


def test_what_is_asked_often_is_looked_up_in_an_index(db, backend):
    seen = []
    with db.tracer(lambda sql, values: seen.append((sql, values))):
        mirrors.mirrored(db, backend, "ann")
        mirrors.subject_of(db, backend, "77")
        mirrors.there_after(db, backend, "ann")
        mirrors.counts(db, backend)
        mirrors.how_many_foreign(db, backend)
        mirrors.unresolved(db, backend)
    told = [
        " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)) for sql, values in seen
    ]
    assert all(one.startswith("SEARCH") for one in told)
    assert not any("TEMP B-TREE" in one for one in told[:-1])
    assert "mirrored_people_by_state" in told[-1]  # the few are sorted, instead of all being read

import pytest

from app.errors import StoreError
from app.store import audit, backends, mirrors
from app.store.mirrors import MirroredPerson, MirrorState
from tests.store.values import NOW, day, enroll_someone

OPTIONS = {"url": "https://id.example", "tags": ["staff"]}


def add(db, name="Door", **changes):
    entered = {"kind": "nec-id", "options": OPTIONS, "secrets": {"key": "s3cret"}, "now": NOW}
    return backends.add(db, name=name, **{**entered, **changes})


def test_a_backend_is_kept_as_it_was_entered(db):
    number = add(db, " Door ")
    entry = backends.BackendEntry(number, "Door", "nec-id", OPTIONS, created_at=NOW)
    assert backends.all_backends(db) == [entry]
    assert backends.find(db, number) == backends.by_name(db, "Door") == entry
    assert backends.secrets_of(db, number) == {"key": "s3cret"}


def test_who_receives_copies_is_called_as_the_consent_calls_them(db):
    assert backends.recipients(db) == ()
    for name, recipient in (
        ("Door", "Example Cloud"),
        ("Hall", " "),
        ("Gate", "Example Cloud"),
        ("Lab", None),
    ):
        add(db, name, options={"recipient": recipient})
    assert backends.recipients(db) == ("Example Cloud", "Hall", "Lab")


def test_secrets_are_not_part_of_what_is_shown_of_a_backend(db):
    number = add(db)
    assert "s3cret" not in repr(backends.all_backends(db))
    assert "s3cret" not in repr(list(db.table("backends").rows))
    assert "s3cret" not in repr(list(db.table("audit").rows))
    assert backends.find(db, number + 1) is None
    assert backends.by_name(db, "Hall") is None


@pytest.mark.parametrize(("name", "sentence"), [("Door", "called Door already"), (" ", "has no name")])
def test_a_backend_has_a_name_of_its_own(db, name, sentence):
    add(db)
    with pytest.raises(StoreError, match=sentence):
        add(db, name)


def test_a_paused_backend_says_why_until_it_is_resumed_or_gets_other_secrets(db):
    number = add(db)
    for again in (
        lambda: backends.resume(db, number),
        lambda: backends.change_secrets(db, number, {"key": "new"}, NOW),
    ):
        backends.pause(db, number, "It does not know us.")
        entry = backends.find(db, number)
        assert entry is not None
        assert (entry.is_paused, entry.reason) == (True, "It does not know us.")
        again()
        entry = backends.find(db, number)
        assert entry is not None
        assert (entry.is_paused, entry.reason) == (False, "")
    assert backends.secrets_of(db, number) == {"key": "new"}


def test_what_a_backend_shows_of_itself_is_kept(db):
    number = add(db)
    backends.learned(db, number, can_list=True, clock_offset_s=-3.5)
    backends.compared(db, number, day(1))
    backends.change_options(db, number, {"url": "https://new.example"}, NOW)
    entry = backends.find(db, number)
    assert entry is not None
    assert (entry.can_list, entry.clock_offset_s, entry.last_compared_at) == (True, -3.5, day(1))
    assert entry.options == {"url": "https://new.example"}


def test_one_machine_writes_to_a_backend_until_another_takes_over(db):
    number = add(db)
    assert backends.claim(db, number, "kiosk 1")
    assert backends.claim(db, number, "kiosk 1")
    assert not backends.claim(db, number, "kiosk 2")
    backends.take_over(db, number, "kiosk 2", NOW)
    assert backends.claim(db, number, "kiosk 2")
    assert not backends.claim(db, number, "kiosk 1")


def test_a_removed_backend_takes_everything_known_of_it_along(db):
    number = add(db)
    ann = enroll_someone(db)
    mirrors.keep(db, number, MirroredPerson(ann, "77", MirrorState.SYNCED))
    mirrors.keep_foreign(db, number, ["88"])
    backends.remove(db, number, NOW)
    for table in ("backends", "backend_secrets", "mirrored_people", "foreign_people", "outbox"):
        assert db.table(table).count == 0
    assert not backends.claim(db, number, "kiosk 1")
    for change in (backends.resume, lambda db, one: backends.pause(db, one, "")):
        with pytest.raises(StoreError, match="was removed"):
            change(db, number)


def test_every_decision_about_a_backend_is_in_the_audit(db):
    number = add(db)
    backends.change_options(db, number, {}, NOW)
    backends.change_secrets(db, number, {}, NOW)
    backends.take_over(db, number, "kiosk 2", NOW)
    backends.remove(db, number, NOW)
    backends.remove(db, number, NOW)
    assert [action for (action,) in db.execute("SELECT action FROM audit ORDER BY id")] == [
        "add backend",
        "change backend",
        "change backend secrets",
        "take over backend",
        "remove backend",
    ]
    assert audit.verify(db) is None

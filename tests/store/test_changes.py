from app.store import backends, consents
from app.store.changes import seen
from app.store.database import close, open_database
from tests.store.values import KEY, NOW, consent, enroll_someone


def test_what_another_connection_did_to_people_consents_or_backends_is_noticed(db, path):
    ann = enroll_someone(db)
    other = open_database(path, KEY)
    before = seen(db)
    for act in (
        lambda: consents.withdraw(other, ann, NOW),
        lambda: consents.record(other, ann, consent(), NOW),
        lambda: backends.add(other, name="Door", kind="nec-id", options={}, secrets={}, now=NOW),
    ):
        act()
        now = seen(db)
        assert now.is_changed_elsewhere(before)
        assert not seen(db).is_changed_elsewhere(now)
        before = now
    close(other)


def test_neither_own_changes_nor_what_the_mirror_notes_elsewhere_count(db, path):
    number = backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    other = open_database(path, KEY)
    before = seen(db)
    enroll_someone(db)
    assert not seen(db).is_changed_elsewhere(before)
    before = seen(db)
    backends.compared(other, number, NOW)
    assert seen(db) != before
    assert not seen(db).is_changed_elsewhere(before)
    close(other)

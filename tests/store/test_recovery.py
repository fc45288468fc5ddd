import pytest

from app.errors import StoreError
from app.store import audit, recovery
from app.store.recovery_code import new_code
from tests.store.values import KEY, NOW, day


def test_a_new_code_opens_the_key_that_it_seals(db):
    code = recovery.make(db, KEY, NOW)
    sealed = recovery.sealed_key(db)
    assert sealed is not None
    assert recovery.opened(sealed, code.lower()) == KEY
    assert KEY.hex() not in repr(sealed)


def test_the_code_itself_is_not_stored(db):
    code = recovery.make(db, KEY, NOW)
    rows = str(db.execute("SELECT *, hex(wrapped) FROM recovery").fetchall()) + str(
        db.execute("SELECT * FROM audit").fetchall()
    )
    assert code not in rows
    assert code.replace("-", "") not in rows
    assert audit.verify(db) is None


def test_another_code_opens_nothing(db):
    recovery.make(db, KEY, NOW)
    sealed = recovery.sealed_key(db)
    assert sealed is not None
    with pytest.raises(StoreError, match="another one"):
        recovery.opened(sealed, new_code())


def test_a_code_is_confirmed_by_typing_it(db):
    assert recovery.state(db) is None
    with pytest.raises(StoreError, match="no recovery code yet"):
        recovery.confirm(db, new_code(), NOW)
    code = recovery.make(db, KEY, NOW)
    assert recovery.state(db) == recovery.RecoveryState(NOW, None)
    with pytest.raises(StoreError, match="another one"):
        recovery.confirm(db, new_code(), day(1))
    recovery.confirm(db, code, day(1))
    assert recovery.state(db) == recovery.RecoveryState(NOW, day(1))


def test_a_newer_code_takes_the_place_of_the_one_before(db):
    before = recovery.make(db, KEY, NOW)
    recovery.confirm(db, before, NOW)
    after = recovery.make(db, KEY, day(1))
    assert recovery.state(db) == recovery.RecoveryState(day(1), None)
    with pytest.raises(StoreError, match="another one"):
        recovery.confirm(db, before, day(1))
    recovery.confirm(db, after, day(1))

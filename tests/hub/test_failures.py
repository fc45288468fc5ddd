import psycopg
import pytest
from psycopg import errors as postgres
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.errors import StoreError
from app.hub.failures import refused, translated_errors
from app.hub.refusals import Exists, Missing
from app.store.cipher import DRIVER


def raised_by(error, kind=DBAPIError):
    return kind("SELECT 1", {}, error)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (postgres.DiskFull("x"), "disk is full"),
        (postgres.DeadlockDetected("x"), "busy"),
        (postgres.LockNotAvailable("x"), "busy"),
        (postgres.InsufficientPrivilege("x"), "owner"),
        (postgres.ReadOnlySqlTransaction("x"), "primary"),
        (postgres.AdminShutdown("x"), "does not answer"),
        (psycopg.OperationalError("FATAL: no"), "does not answer"),
        (psycopg.InterfaceError("closed"), "does not answer"),
    ],
)
def test_what_postgresql_complains_of_becomes_a_sentence(error, words):
    with pytest.raises(StoreError, match=words), translated_errors():
        raise raised_by(error)


def test_a_pool_that_has_nothing_free_is_busy():
    with pytest.raises(StoreError, match="busy"), translated_errors():
        raise PoolTimeout


def test_what_only_a_bug_can_cause_passes_unchanged():
    with pytest.raises(DBAPIError), translated_errors():
        raise raised_by(postgres.UndefinedColumn("x"))
    with pytest.raises(DRIVER.Error), translated_errors():
        raise raised_by(DRIVER.ProgrammingError("x"))
    with pytest.raises(RuntimeError), translated_errors():
        raise RuntimeError


def test_a_broken_rule_of_the_schema_is_a_refusal():
    for error in (postgres.UniqueViolation("x"), DRIVER.IntegrityError("UNIQUE constraint failed: a.b")):
        with pytest.raises(Exists, match="taken"), refused(taken="It is taken."):
            raise raised_by(error, IntegrityError)
    for error in (
        postgres.ForeignKeyViolation("x"),
        DRIVER.IntegrityError("FOREIGN KEY constraint failed"),
    ):
        with pytest.raises(Missing), refused():
            raise raised_by(error, IntegrityError)

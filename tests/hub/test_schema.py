from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import UniqueConstraint, insert, select
from sqlalchemy.dialects import sqlite

from app.hub import organisations
from app.hub.schema import METADATA, UNSTORABLE, Moment
from app.hub.schema import organisations as table
from tests.hub.values import NOW


def test_times_keep_their_microseconds_and_come_back_in_utc(hub):
    seoul = datetime(2026, 3, 1, 0, 0, 0, 123456, tzinfo=timezone(timedelta(hours=9)))
    with hub.writing() as session:
        made = organisations.add(session, "West", seoul)
        assert made.created_at == seoul
        found = organisations.find(session, "West")
        assert found is not None
        assert found.created_at == seoul
        assert found.created_at.tzinfo is UTC


def test_times_are_compared_as_times(hub):
    moments = [NOW + timedelta(microseconds=step) for step in (0, 1, 999_999, 1_000_000)]
    with hub.writing() as session:
        for number, moment in enumerate(moments):
            organisations.add(session, str(number), moment)
        later = select(table.c.created_at).where(table.c.created_at > moments[0])
        assert session.connection.scalars(later.order_by(table.c.created_at)).all() == moments[1:]


def test_a_time_without_a_zone_is_a_bug(tmp_path, opened):
    hub = opened(tmp_path / "hub.db")
    with pytest.raises(Exception, match="time zone"), hub.writing() as session:
        organisations.add(session, "West", datetime(2026, 3, 1))  # noqa: DTZ001


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20))
def test_any_text_can_be_looked_for_and_kept(hub, text):
    with hub.writing() as session:
        assert organisations.find(session, text) is None
        name = session.connection.scalars(
            insert(table).values(name=text, created_at=NOW).returning(table.c.name)
        ).one()
        assert name == UNSTORABLE.sub("\ufffd", text)
        assert organisations.find(session, text) is not None
        session.connection.rollback()


def test_every_table_that_refers_to_another_goes_along_or_forgets_it():
    for checked in METADATA.tables.values():
        for key in checked.foreign_keys:
            assert key.ondelete in {"CASCADE", "SET NULL"}
            if key.ondelete == "SET NULL":
                assert key.parent.nullable


def test_what_is_looked_up_when_a_row_goes_has_an_index():
    """Without one, deleting a gallery would read every table once for each row."""
    for checked in METADATA.tables.values():
        unique = [rule for rule in checked.constraints if isinstance(rule, UniqueConstraint)]
        led = {next(iter(rule.columns)).name for rule in (*unique, checked.primary_key)}
        led |= {next(iter(index.columns)).name for index in checked.indexes}
        for key in checked.foreign_keys:
            assert key.parent.name in led, f"{checked.name}.{key.parent.name}"


def test_a_moment_that_is_not_there_stays_none():
    assert Moment().process_result_value(None, sqlite.dialect()) is None

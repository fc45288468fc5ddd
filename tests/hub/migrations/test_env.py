from sqlalchemy import create_engine, inspect

from app.hub import migration


def test_what_alembic_did_is_undone_with_the_transaction_it_was_handed():
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        assert migration.migrate(connection) == migration.step_names()
        assert inspect(connection).has_table("galleries")
        connection.rollback()
        assert not inspect(connection).has_table("galleries")
    engine.dispose()

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.hub import migration
from app.hub.schema import METADATA


def test_the_steps_lead_to_the_tables_that_the_functions_use(hub):
    with hub.reading() as session:
        context = MigrationContext.configure(session.connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_a_new_database_has_taken_all_steps(hub):
    with hub.reading() as session:
        assert migration.pending(session.connection) == []
    assert migration.step_names()[0] == "0001_ground"

"""What Alembic runs: the steps, inside the transaction that it is handed."""

from alembic import context

from app.hub.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()

"""The steps by which the schema of the hub came about, run by Alembic; see `app.hub.migration`."""

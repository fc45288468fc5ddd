"""What the hub keeps: one schema on encrypted SQLite or PostgreSQL; functions that take a `Session`."""

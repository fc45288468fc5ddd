"""Backups that were made and proved: the schema of the tenth migration."""

BACKUPS = """
CREATE TABLE backups (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    file TEXT NOT NULL,
    proved_at TEXT,
    finding TEXT NOT NULL DEFAULT ''
) STRICT;
"""

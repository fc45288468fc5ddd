"""Backups that were made and proved, and the recovery code: the schema of the tenth migration."""

BACKUPS = """
-- A row without a file is a backup that could not be made; `finding` then says why.
CREATE TABLE backups (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    file TEXT NOT NULL,
    size_bytes INTEGER NOT NULL DEFAULT 0,
    people INTEGER NOT NULL DEFAULT 0,
    proved_at TEXT,
    finding TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT;

CREATE INDEX backups_by_time ON backups (made_at);

-- The database's key, sealed with the recovery code that is in force; the code itself is nowhere.
CREATE TABLE recovery (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_at TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    wrapped BLOB NOT NULL CHECK (length(wrapped) = 60),
    confirmed_at TEXT
) STRICT;
"""

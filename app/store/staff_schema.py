"""Who works with the program: the schema of the ninth migration."""

ACCOUNTS = """
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    role TEXT NOT NULL CHECK (role IN ('operator', 'admin', 'auditor')),
    secret TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
"""

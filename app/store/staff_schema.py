"""Who works with the program, and a seal on the audit's end: the schema of the ninth migration."""

ACCOUNTS = """
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    role TEXT NOT NULL CHECK (role IN ('operator', 'admin', 'auditor')),
    secret TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pin', 'password')),
    made_at TEXT NOT NULL
) STRICT;
"""

AUDIT_SEAL = """
-- Made with the audit's key, of length and end: nobody without the key can write down another end.
ALTER TABLE secrets ADD COLUMN audit_seal BLOB;
"""

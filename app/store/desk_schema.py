"""The schema of what the front desk keeps, from the fourth migration on (`app.store.migrations`)."""

DETAILS = """
ALTER TABLE subjects ADD COLUMN email TEXT NOT NULL DEFAULT '';

ALTER TABLE subjects ADD COLUMN group_name TEXT NOT NULL DEFAULT '';

ALTER TABLE subjects ADD COLUMN notes TEXT NOT NULL DEFAULT '';

-- Local days, as the site's calendar has them: 2026-03-01.
ALTER TABLE subjects ADD COLUMN valid_from TEXT;

ALTER TABLE subjects ADD COLUMN valid_until TEXT
CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_from <= valid_until);

CREATE TABLE tags (
    name TEXT PRIMARY KEY CHECK (trim(name) <> '')
) STRICT;

CREATE TABLE subject_tags (
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    tag TEXT NOT NULL REFERENCES tags (name) ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY (subject_id, tag)
) STRICT;

CREATE INDEX subject_tags_by_tag ON subject_tags (tag);

CREATE TRIGGER tags_are_few BEFORE INSERT ON tags
WHEN (SELECT count(*) FROM tags) >= 64
BEGIN
    SELECT RAISE(ABORT, 'There are 64 tags already. Use one of them, or take one from everybody who has it.');
END;
"""

SIGNED_CONSENTS = """
CREATE TABLE consents_signed (
    id INTEGER PRIMARY KEY,
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    text_hash TEXT NOT NULL REFERENCES consent_texts (hash),
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    purpose TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('paper', 'spoken', 'contract', 'signed')),
    operator TEXT NOT NULL,
    given_at TEXT NOT NULL,
    expires_at TEXT,
    withdrawn_at TEXT,
    given_by TEXT NOT NULL DEFAULT '',
    signature BLOB CHECK ((signature IS NULL) = (method <> 'signed') AND length(signature) <= 200000)
) STRICT;

INSERT INTO consents_signed
SELECT *, '', NULL FROM consents;

DROP TABLE consents;

ALTER TABLE consents_signed RENAME TO consents;

CREATE INDEX consents_by_subject ON consents (subject_id);
"""

SIGNED_CONSENT_RULES = """
CREATE TRIGGER consent_is_not_rewritten
BEFORE UPDATE OF subject_id, text_hash, version, language, purpose, method, operator, given_at, expires_at,
    given_by, signature
ON consents
BEGIN
    SELECT RAISE(ABORT, 'A consent cannot be changed. Record a new one.');
END;
"""

SELF_TESTS = """
CREATE TABLE self_tests (
    subject_id TEXT PRIMARY KEY REFERENCES subjects (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    looks INTEGER NOT NULL CHECK (looks >= 0),
    score REAL,
    threshold REAL,
    fpir REAL,
    nearest_id TEXT REFERENCES subjects (id) ON DELETE SET NULL,
    nearest_score REAL
) STRICT;

CREATE INDEX self_tests_by_nearest ON self_tests (nearest_id);

-- What was measured of a face goes with it.
CREATE TRIGGER withdrawal_forgets_self_tests AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    DELETE FROM self_tests WHERE subject_id = NEW.subject_id;
    UPDATE self_tests SET nearest_id = NULL, nearest_score = NULL WHERE nearest_id = NEW.subject_id;
END;
"""

IMPORTS = """
-- Which files a person was made of, as SHA-256: the same file again changes nothing.
CREATE TABLE imported_files (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX imported_files_by_subject ON imported_files (subject_id);

CREATE TRIGGER withdrawal_forgets_imported_files AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    DELETE FROM imported_files WHERE subject_id = NEW.subject_id;
END;
"""

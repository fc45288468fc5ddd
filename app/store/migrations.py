"""The schema, one function per change. A function is never edited once it was released; add another."""

import secrets
from collections.abc import Callable, Sequence

from sqlite_utils import Database, Migrations

from app.store import (
    activity_schema,
    audit,
    backup_schema,
    checkin_schema,
    correction_schema,
    staff_schema,
    stranger_schema,
)
from app.store import desk_schema as desk
from app.store import mirror_schema as mirror
from app.store import people_schema as people

Step = Callable[[Database], None]
"""One change of the schema; its name is recorded in the database."""


def schema(steps: Sequence[Step]) -> Migrations:
    """Return the migrations made of these steps, oldest first."""
    migrations = Migrations("vestibule")
    for step in steps:
        migrations(name=step.__name__)(step)
    return migrations


def m001_people(db: Database) -> None:
    """Create subjects, references, consents, check-ins and the audit."""
    for statement in _statements(SUBJECTS, CONSENTS, CONSENT_RULES, CHECKINS_AND_AUDIT):
        db.execute(statement)
    db.execute("INSERT INTO secrets VALUES (1, ?, 0, ?)", [secrets.token_bytes(32), bytes(32)])


def m002_second_opinion(db: Database) -> None:
    """Give references a second network's embedding; those of before have none until they are taken again."""
    for statement in _statements(SECOND_OPINION):
        db.execute(statement)


def m003_kiosk(db: Database) -> None:
    """Create what a kiosk keeps: PINs and codes, tries, refusals, blocked pairs and owed notices."""
    for statement in _statements(CHECKIN_WAYS, PINS_AND_CODES, KIOSK):
        db.execute(statement)
    made = [secrets.token_bytes(16), secrets.token_bytes(32)]
    db.execute("INSERT INTO kiosk_secrets (id, pin_salt, webhook_key) VALUES (1, ?, ?)", made)


def m004_desk(db: Database) -> None:
    """Give people details and tags, consents a signature; create self-tests and imported files.

    The consents are written anew, since SQLite cannot change what a column may hold; the rules that name
    them step aside meanwhile.
    """
    rules = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%consents%'")
    kept = dict(rules.fetchall())
    for name in kept:
        db.execute(f'DROP TRIGGER "{name}"')
    scripts = (desk.DETAILS, desk.SIGNED_CONSENTS, desk.SIGNED_CONSENT_RULES, desk.SELF_TESTS, desk.IMPORTS)
    for statement in _statements(*scripts):
        db.execute(statement)
    for name, sql in kept.items():
        if name != "consent_is_not_rewritten":  # it names columns; the new one names the new ones too
            db.execute(sql)


def m005_mirror(db: Database) -> None:
    """Create backends, what they are known to have, and what they are owed."""
    for statement in _statements(mirror.BACKENDS, mirror.MIRRORS, mirror.OUTBOX, mirror.OWING):
        db.execute(statement)


def m006_remote_checkin(db: Database) -> None:
    """Let check-ins say which backend named somebody, and what a backend that records them said."""
    for statement in _statements(checkin_schema.DECIDED_BY, checkin_schema.MIRRORED_CHECKINS):
        db.execute(statement)


def m007_corrections(db: Database) -> None:
    """Create what is needed to put mistakes right in the gallery, and to find people."""
    for statement in _statements(people.INDEX, people.FILL, *correction_schema.SCRIPTS):
        db.execute(statement)


def m008_activity(db: Database) -> None:
    """Create the evidence of decisions, sums of check-ins, and the inbox of faces that nobody here has."""
    scripts = (activity_schema.DECISIONS, activity_schema.FORGETTING)
    sums = (activity_schema.SUMS, activity_schema.SUMMING)
    for statement in _statements(*scripts, *sums, stranger_schema.STRANGERS):
        db.execute(statement)


def m009_staff(db: Database) -> None:
    """Create the accounts of those who work with the program; seal where the audit ends."""
    for statement in _statements(staff_schema.ACCOUNTS, staff_schema.AUDIT_SEAL):
        db.execute(statement)
    audit.seal(db)


def m010_backups(db: Database) -> None:
    """Create the list of backups."""
    for statement in _statements(backup_schema.BACKUPS):
        db.execute(statement)


STEPS: tuple[Step, ...] = (
    m001_people,
    m002_second_opinion,
    m003_kiosk,
    m004_desk,
    m005_mirror,
    m006_remote_checkin,
    m007_corrections,
    m008_activity,
    m009_staff,
    m010_backups,
)


def _statements(*scripts: str) -> list[str]:
    """Return the statements of scripts, a paragraph each; executescript takes ten times as long."""
    return [statement for script in scripts for statement in script.split("\n\n")]


SECOND_OPINION = """
ALTER TABLE face_references ADD COLUMN second BLOB CHECK (length(second) = 512);

ALTER TABLE face_references ADD COLUMN second_embedder TEXT
CHECK ((second IS NULL) = (second_embedder IS NULL));

DROP INDEX face_references_to_load;

CREATE INDEX face_references_to_load
ON face_references (embedder, subject_id, id, embedding, second_embedder, second);
"""


SUBJECTS = """
CREATE TABLE subjects (
    id TEXT PRIMARY KEY,
    external_id TEXT,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    portrait BLOB,
    enrolled_at TEXT NOT NULL,
    last_seen_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL DEFAULT 'active'
) STRICT;

CREATE UNIQUE INDEX subjects_by_external_id ON subjects (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE face_references (
    id INTEGER PRIMARY KEY,
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    embedding BLOB NOT NULL CHECK (length(embedding) = 512),
    embedder TEXT NOT NULL,
    quality INTEGER NOT NULL CHECK (quality BETWEEN 0 AND 100),
    captured_at TEXT NOT NULL,
    sample BLOB
) STRICT;

CREATE INDEX face_references_by_subject ON face_references (subject_id, quality);

-- Holds the embeddings themselves: loading the gallery then reads no page that samples spilled onto.
CREATE INDEX face_references_to_load ON face_references (embedder, subject_id, id, embedding);
"""

CONSENTS = """
CREATE TABLE consent_texts (
    hash TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    text_hash TEXT NOT NULL REFERENCES consent_texts (hash),
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    purpose TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('paper', 'spoken', 'contract')),
    operator TEXT NOT NULL,
    given_at TEXT NOT NULL,
    expires_at TEXT,
    withdrawn_at TEXT
) STRICT;

CREATE INDEX consents_by_subject ON consents (subject_id);
"""

CONSENT_RULES = """
CREATE TRIGGER reference_needs_consent BEFORE INSERT ON face_references
WHEN NOT EXISTS (
    SELECT 1 FROM consents WHERE subject_id = NEW.subject_id AND withdrawn_at IS NULL
    AND (expires_at IS NULL OR expires_at > NEW.captured_at)
)
BEGIN
    SELECT RAISE(ABORT, 'There is no consent in force, so no face was stored. Ask for consent first.');
END;

CREATE TRIGGER reference_stays_with_its_consent BEFORE UPDATE OF subject_id, captured_at ON face_references
WHEN NOT EXISTS (
    SELECT 1 FROM consents WHERE subject_id = NEW.subject_id AND withdrawn_at IS NULL
    AND (expires_at IS NULL OR expires_at > NEW.captured_at)
)
BEGIN
    SELECT RAISE(ABORT, 'There is no consent in force, so no face was stored. Ask for consent first.');
END;

CREATE TRIGGER withdrawal_deletes_faces AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    UPDATE subjects SET portrait = NULL, revision = revision + 1
    WHERE id = NEW.subject_id AND NOT EXISTS (
        SELECT 1 FROM consents WHERE subject_id = NEW.subject_id AND withdrawn_at IS NULL
        AND (expires_at IS NULL OR expires_at > NEW.withdrawn_at)
    );
    DELETE FROM face_references
    WHERE subject_id = NEW.subject_id AND NOT EXISTS (
        SELECT 1 FROM consents WHERE subject_id = NEW.subject_id AND withdrawn_at IS NULL
        AND (expires_at IS NULL OR expires_at > max(NEW.withdrawn_at, face_references.captured_at))
    );
END;

CREATE TRIGGER consent_is_not_rewritten
BEFORE UPDATE OF subject_id, text_hash, version, language, purpose, method, operator, given_at, expires_at
ON consents
BEGIN
    SELECT RAISE(ABORT, 'A consent cannot be changed. Record a new one.');
END;

CREATE TRIGGER withdrawal_is_final BEFORE UPDATE OF withdrawn_at ON consents
WHEN OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NOT OLD.withdrawn_at
BEGIN
    SELECT RAISE(ABORT, 'A withdrawn consent stays withdrawn. Record a new one.');
END;

CREATE TRIGGER consent_outlives_faces BEFORE DELETE ON consents
WHEN EXISTS (SELECT 1 FROM subjects WHERE id = OLD.subject_id) AND EXISTS (
    SELECT 1 FROM face_references WHERE subject_id = OLD.subject_id AND NOT EXISTS (
        SELECT 1 FROM consents
        WHERE subject_id = OLD.subject_id AND id <> OLD.id AND withdrawn_at IS NULL
        AND (expires_at IS NULL OR expires_at > face_references.captured_at)
    )
)
BEGIN
    SELECT RAISE(ABORT, 'Faces are stored under this consent. Withdraw it, or erase the person.');
END;
"""

CHECKINS_AND_AUDIT = """
CREATE TABLE checkins (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT 'in' CHECK (direction IN ('in', 'out')),
    subject_id TEXT REFERENCES subjects (id) ON DELETE SET NULL,
    score REAL,
    margin REAL,
    liveness TEXT NOT NULL,
    outcome TEXT NOT NULL,
    station TEXT NOT NULL
) STRICT;

CREATE INDEX checkins_by_time ON checkins (at);

CREATE INDEX checkins_by_subject ON checkins (subject_id);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    result TEXT NOT NULL,
    chain BLOB NOT NULL
) STRICT;

-- The audit's key, and how long its chain is and where it ends: a missing tail leaves no other trace.
CREATE TABLE secrets (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit_key BLOB NOT NULL CHECK (length(audit_key) = 32),
    audit_length INTEGER NOT NULL,
    audit_head BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_rewritten BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'An audit entry cannot be changed.');
END;

CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'An audit entry cannot be deleted.');
END;
"""

CHECKIN_WAYS = """
ALTER TABLE checkins ADD COLUMN way TEXT NOT NULL DEFAULT 'face'
CHECK (way IN ('face', 'pin', 'code', 'name'));

ALTER TABLE checkins ADD COLUMN answer TEXT NOT NULL DEFAULT '';

ALTER TABLE checkins ADD COLUMN voided_at TEXT;
"""

PINS_AND_CODES = """
-- One salt for all personal PINs, so that one hash finds the person; the operator's PIN has its own.
CREATE TABLE kiosk_secrets (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    pin_salt BLOB NOT NULL CHECK (length(pin_salt) = 16),
    webhook_key BLOB NOT NULL CHECK (length(webhook_key) = 32),
    operator_pin TEXT
) STRICT;

CREATE TABLE pins (
    subject_id TEXT PRIMARY KEY REFERENCES subjects (id) ON DELETE CASCADE,
    lookup BLOB NOT NULL UNIQUE CHECK (length(lookup) = 32),
    digits INTEGER NOT NULL CHECK (digits >= 6),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE codes (
    subject_id TEXT PRIMARY KEY REFERENCES subjects (id) ON DELETE CASCADE,
    lookup BLOB NOT NULL UNIQUE CHECK (length(lookup) = 32),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE tries (
    name TEXT PRIMARY KEY,
    failed INTEGER NOT NULL CHECK (failed > 0),
    last_at TEXT NOT NULL,
    locked_until TEXT
) STRICT;
"""

KIOSK = """
CREATE TABLE blocked_pairs (
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    PRIMARY KEY (subject_id, other_id),
    CHECK (subject_id < other_id)
) STRICT;

CREATE INDEX blocked_pairs_by_other ON blocked_pairs (other_id);

CREATE TABLE refusals (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    station TEXT NOT NULL,
    reason TEXT NOT NULL,
    cues TEXT NOT NULL CHECK (json_valid(cues)),
    subject_id TEXT REFERENCES subjects (id) ON DELETE SET NULL,
    picture BLOB,
    delete_at TEXT NOT NULL
) STRICT;

CREATE INDEX refusals_by_subject ON refusals (subject_id);

CREATE INDEX refusals_to_delete ON refusals (delete_at);

CREATE TRIGGER erasure_deletes_refused_pictures BEFORE DELETE ON subjects
BEGIN
    UPDATE refusals SET picture = NULL WHERE subject_id = OLD.id;
END;

CREATE TRIGGER withdrawal_deletes_refused_pictures AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    UPDATE refusals SET picture = NULL WHERE subject_id = NEW.subject_id;
END;

CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL CHECK (json_valid(event)),
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX notices_to_send ON notices (due_at, made_at);

-- Nothing more is told of a person who was erased.
CREATE TRIGGER erasure_deletes_notices BEFORE DELETE ON subjects
BEGIN
    DELETE FROM notices WHERE event ->> 'subject_id' = OLD.id;
END;
"""

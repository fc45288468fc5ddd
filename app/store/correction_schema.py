"""What puts mistakes right in the gallery, and takes that back: the schema of the seventh migration.

What a correction keeps to be undone belongs to people, by `correction_people.owner_id`: all of it goes when
one of them is erased or withdraws their consent. After a merge the kept person owns what was the other's.
"""

from app.store.mirror_schema import owing

CORRECTIONS = """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'move', 'remove', 'portrait', 'tag')),
    tag TEXT NOT NULL DEFAULT '',
    samples INTEGER NOT NULL DEFAULT 0,
    until TEXT NOT NULL,
    undo TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(undo)),
    undone_at TEXT
) STRICT;

CREATE TABLE correction_people (
    id INTEGER PRIMARY KEY,
    correction_id INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE,
    subject_id TEXT NOT NULL,
    owner_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    UNIQUE (correction_id, subject_id)
) STRICT;

CREATE INDEX correction_people_by_owner ON correction_people (owner_id);

CREATE INDEX correction_people_by_subject ON correction_people (subject_id);
"""

SET_ASIDE = """
CREATE TABLE removed_faces (
    reference_id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES correction_people (id) ON DELETE CASCADE,
    embedding BLOB NOT NULL CHECK (length(embedding) = 512),
    embedder TEXT NOT NULL,
    second BLOB CHECK (length(second) = 512),
    second_embedder TEXT,
    quality INTEGER NOT NULL,
    captured_at TEXT NOT NULL,
    sample BLOB
) STRICT;

CREATE INDEX removed_faces_by_person ON removed_faces (person);

CREATE TABLE former_portraits (
    person INTEGER PRIMARY KEY REFERENCES correction_people (id) ON DELETE CASCADE,
    portrait BLOB
) STRICT;

CREATE TABLE merged_people (
    person INTEGER PRIMARY KEY REFERENCES correction_people (id) ON DELETE CASCADE,
    record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

-- Proof of what somebody agreed to under another entry, until the entry that was kept is erased.
CREATE TABLE merged_consents (
    id INTEGER PRIMARY KEY,
    correction_id INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE,
    owner_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    text_hash TEXT NOT NULL REFERENCES consent_texts (hash),
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    purpose TEXT NOT NULL,
    method TEXT NOT NULL,
    operator TEXT NOT NULL,
    given_at TEXT NOT NULL,
    expires_at TEXT,
    withdrawn_at TEXT,
    given_by TEXT NOT NULL,
    signature BLOB
) STRICT;

CREATE INDEX merged_consents_by_owner ON merged_consents (owner_id);

CREATE INDEX merged_consents_by_correction ON merged_consents (correction_id);

CREATE INDEX merged_consents_by_text ON merged_consents (text_hash);
"""

RULES = """
-- Nothing tells any longer which check-ins and pictures were an erased person's. Of tags only ids are kept.
CREATE TRIGGER erasure_ends_undo AFTER DELETE ON correction_people
BEGIN
    DELETE FROM removed_faces WHERE person IN (
        SELECT id FROM correction_people WHERE correction_id = OLD.correction_id
    );
    DELETE FROM former_portraits WHERE person IN (
        SELECT id FROM correction_people WHERE correction_id = OLD.correction_id
    );
    DELETE FROM merged_people WHERE person IN (
        SELECT id FROM correction_people WHERE correction_id = OLD.correction_id
    );
    UPDATE corrections SET undo = '{}' WHERE id = OLD.correction_id AND kind <> 'tag';
END;

CREATE TRIGGER withdrawal_ends_undo AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    DELETE FROM removed_faces
    WHERE person IN (
        SELECT one.id FROM correction_people AS one JOIN correction_people AS other USING (correction_id)
        WHERE other.owner_id = NEW.subject_id
    );
    DELETE FROM former_portraits
    WHERE person IN (
        SELECT one.id FROM correction_people AS one JOIN correction_people AS other USING (correction_id)
        WHERE other.owner_id = NEW.subject_id
    );
    DELETE FROM merged_people
    WHERE person IN (
        SELECT one.id FROM correction_people AS one JOIN correction_people AS other USING (correction_id)
        WHERE other.owner_id = NEW.subject_id
    );
    UPDATE corrections SET undo = '{}' WHERE kind <> 'tag'
    AND id IN (SELECT correction_id FROM correction_people WHERE owner_id = NEW.subject_id);
    UPDATE merged_consents SET withdrawn_at = NEW.withdrawn_at
    WHERE owner_id = NEW.subject_id AND withdrawn_at IS NULL;
END;
"""

NUMBERS = """
-- No number of a reference is given twice, so that an undo never takes another face for the one it knew.
CREATE TABLE reference_numbers (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    latest INTEGER NOT NULL
) STRICT;

INSERT INTO reference_numbers SELECT 1, coalesce(max(id), 0) FROM face_references;

CREATE TRIGGER references_are_counted AFTER INSERT ON face_references
BEGIN
    UPDATE reference_numbers SET latest = max(latest, NEW.id);
END;
"""

OWING = "\n".join(
    (
        owing("faces_that_left_are_owed", "UPDATE OF subject_id ON face_references", "OLD.subject_id", 0),
        owing("faces_that_came_are_owed", "UPDATE OF subject_id ON face_references", "NEW.subject_id", 2),
    )
)

SCRIPTS = (CORRECTIONS, SET_ASIDE, RULES, NUMBERS, OWING)

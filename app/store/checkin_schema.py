"""What backends have to do with check-ins: the schema of the sixth migration (`app.store.migrations`)."""

DECIDED_BY = """
ALTER TABLE checkins ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
"""

MIRRORED_CHECKINS = """
-- One attempt for each check-in, and nothing that could be sent again. Before the answer it counts as failed.
CREATE TABLE mirrored_checkins (
    checkin_id INTEGER PRIMARY KEY REFERENCES checkins (id) ON DELETE CASCADE,
    backend TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT 'failed'
    CHECK (outcome IN ('agreed', 'other_person', 'not_recognised', 'not_approved', 'failed'))
) STRICT;
"""

"""Why the kiosk decided as it did, and faces that nobody here has: the schema of the eighth migration."""

DECISIONS = """
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    checkin_id INTEGER NOT NULL UNIQUE REFERENCES checkins (id) ON DELETE CASCADE,
    evidence TEXT NOT NULL CHECK (json_valid(evidence))
) STRICT;
"""

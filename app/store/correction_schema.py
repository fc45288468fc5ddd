"""What puts mistakes right in the gallery, and takes that back: the schema of the seventh migration."""

CORRECTIONS = """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    undo TEXT NOT NULL CHECK (json_valid(undo)),
    undone_at TEXT
) STRICT;
"""

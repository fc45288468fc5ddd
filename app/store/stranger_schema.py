"""Faces that nobody here has, kept for a while if the site wants that: part of the eighth migration."""

STRANGERS = """
CREATE TABLE strangers (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    station TEXT NOT NULL,
    picture BLOB NOT NULL,
    embedding BLOB NOT NULL CHECK (length(embedding) = 512),
    embedder TEXT NOT NULL,
    second BLOB CHECK (length(second) = 512),
    second_embedder TEXT CHECK ((second IS NULL) = (second_embedder IS NULL)),
    quality INTEGER NOT NULL CHECK (quality BETWEEN 0 AND 100),
    delete_at TEXT NOT NULL
) STRICT;

CREATE INDEX strangers_to_delete ON strangers (delete_at);
"""

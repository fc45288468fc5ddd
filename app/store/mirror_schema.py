"""The schema of the mirror, from the fifth migration on (`app.store.migrations`).

The outbox owes states, not operations: a row says that a backend may differ from us about somebody, and not
how. The triggers below write it in the transaction of the change itself, so that no code can forget it, and
nothing of a face is ever copied into it.
"""

BACKENDS = """
CREATE TABLE backends (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (trim(kind) <> ''),
    options TEXT NOT NULL CHECK (json_valid(options)),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused')),
    reason TEXT NOT NULL DEFAULT '',
    can_list INTEGER CHECK (can_list IN (0, 1)),
    clock_offset_s REAL NOT NULL DEFAULT 0,
    last_compared_at TEXT,
    writer TEXT,
    created_at TEXT NOT NULL
) STRICT;

-- Beside the options, so that nothing that shows or exports those can show a secret.
CREATE TABLE backend_secrets (
    backend_id INTEGER NOT NULL REFERENCES backends (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (backend_id, name)
) STRICT;

-- Without it, whoever asks for groups reads all portraits, which stand before them in the rows.
CREATE INDEX subjects_by_group ON subjects (group_name, id);
"""

MIRRORS = """
-- Without a foreign key to subjects: what is known of a copy outlives the person until the copy is gone.
CREATE TABLE mirrored_people (
    backend_id INTEGER NOT NULL REFERENCES backends (id) ON DELETE CASCADE,
    subject_id TEXT NOT NULL,
    remote_id TEXT,
    state TEXT NOT NULL
    CHECK (state IN ('wanted', 'sending', 'synced', 'changed', 'removing', 'refused', 'unknown', 'gone')),
    digest BLOB,
    remote_at TEXT,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (backend_id, subject_id),
    CHECK (state <> 'synced' OR remote_id IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX mirrored_people_by_remote ON mirrored_people (backend_id, remote_id)
WHERE remote_id IS NOT NULL;

CREATE INDEX mirrored_people_by_state ON mirrored_people (backend_id, state);

-- By the subject too: SQLite may give the number of a deleted reference to somebody else's.
CREATE TABLE mirrored_faces (
    backend_id INTEGER NOT NULL,
    subject_id TEXT NOT NULL,
    reference_id INTEGER NOT NULL,
    remote_id TEXT,
    state TEXT NOT NULL
    CHECK (state IN ('wanted', 'sending', 'synced', 'changed', 'removing', 'refused', 'unknown')),
    digest BLOB,
    remote_at TEXT,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (backend_id, subject_id, reference_id),
    FOREIGN KEY (backend_id, subject_id) REFERENCES mirrored_people (backend_id, subject_id)
    ON DELETE CASCADE,
    CHECK (state <> 'synced' OR remote_id IS NOT NULL)
) STRICT;

-- Whom others keep there, as the last comparison saw it: never ours, never removed.
CREATE TABLE foreign_people (
    backend_id INTEGER NOT NULL REFERENCES backends (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (backend_id, remote_id)
) STRICT;
"""

OUTBOX = """
-- Urgency: 0 takes something away, 1 tags and groups, 2 another change, 3 a first or repeated push of all.
-- Due at once while due_at is empty, so that a clock set back cannot hold anything up.
CREATE TABLE outbox (
    backend_id INTEGER NOT NULL REFERENCES backends (id) ON DELETE CASCADE,
    subject_id TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 3),
    since TEXT NOT NULL,
    changed INTEGER NOT NULL DEFAULT 1,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL DEFAULT '',
    fault TEXT NOT NULL DEFAULT '',
    fault_text TEXT NOT NULL DEFAULT '',
    parked INTEGER NOT NULL DEFAULT 0 CHECK (parked IN (0, 1)),
    PRIMARY KEY (backend_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_next ON outbox (backend_id, urgency, due_at, since, subject_id) WHERE parked = 0;

CREATE INDEX outbox_by_age ON outbox (backend_id, parked, since);

CREATE INDEX outbox_by_fault ON outbox (backend_id, fault) WHERE parked = 1;
"""

NOW = "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')"
"""The present as `app.store.times` writes it."""

AGAIN = """ON CONFLICT DO UPDATE SET changed = changed + 1, urgency = min(urgency, excluded.urgency),
        attempts = 0, due_at = '', fault = '', fault_text = '', parked = 0;"""
"""What is owed already is owed anew: whatever failed before may go well now."""

_SENT = ("name", "external_id", "group_name", "valid_from", "valid_until", "state")
"""Columns of `subjects` that a backend is told of, or that decide whether it is."""

_OTHER = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in _SENT if column != "group_name")


def owing(name: str, event: str, subject: str, urgency: int, when: str = "") -> str:
    """Return a trigger that owes a subject to every backend."""
    return f"""
CREATE TRIGGER {name} AFTER {event}{when and f" WHEN {when}"}
BEGIN
    INSERT INTO outbox (backend_id, subject_id, urgency, since)
    SELECT id, {subject}, {urgency}, {NOW} FROM backends WHERE true
    {AGAIN}
END;
"""  # noqa: S608 - constants alone


def _owing_all(name: str, event: str, when: str = "") -> str:
    """Return a trigger that owes a backend everybody who has a face here or may have a copy there."""
    return f"""
CREATE TRIGGER {name} AFTER {event}{when and f" WHEN {when}"}
BEGIN
    INSERT INTO outbox (backend_id, subject_id, urgency, since)
    SELECT NEW.id, subject_id, 3, {NOW} FROM (
        SELECT subject_id FROM face_references UNION
        SELECT subject_id FROM mirrored_people WHERE backend_id = NEW.id
    ) WHERE true
    {AGAIN}
END;
"""  # noqa: S608 - constants alone


OWING = "\n".join(
    (
        owing("erasure_is_owed", "DELETE ON subjects", "OLD.id", 0),
        owing("details_are_owed", f"UPDATE OF {', '.join(_SENT)} ON subjects", "NEW.id", 2, _OTHER),
        owing(
            "groups_are_owed",
            "UPDATE OF group_name ON subjects",
            "NEW.id",
            1,
            "OLD.group_name IS NOT NEW.group_name",
        ),
        owing("faces_are_owed", "INSERT ON face_references", "NEW.subject_id", 2),
        owing("lost_faces_are_owed", "DELETE ON face_references", "OLD.subject_id", 0),
        owing(
            "samples_are_owed",
            "UPDATE OF sample ON face_references",
            "NEW.subject_id",
            2,
            "OLD.sample IS NOT NEW.sample",
        ),
        owing("tags_are_owed", "INSERT ON subject_tags", "NEW.subject_id", 1),
        owing("changed_tags_are_owed", "UPDATE ON subject_tags", "NEW.subject_id", 1),
        owing("lost_tags_are_owed", "DELETE ON subject_tags", "OLD.subject_id", 1),
        owing("consents_are_owed", "INSERT ON consents", "NEW.subject_id", 2),
        owing("withdrawals_are_owed", "UPDATE OF withdrawn_at ON consents", "NEW.subject_id", 0),
        owing("lost_consents_are_owed", "DELETE ON consents", "OLD.subject_id", 0),
        _owing_all("new_backends_are_owed_everybody", "INSERT ON backends"),
        _owing_all(
            "changed_backends_are_owed_everybody",
            "UPDATE OF options ON backends",
            "OLD.options IS NOT NEW.options",
        ),
    )
)

"""What people are found by, from the seventh migration on (`app.store.migrations`).

A text of each person stands ready for comparison in a narrow table. Reading all of it takes 10 ms for
10,000 people, finds parts of words of any length in any script, and leaves nothing behind of an erased
person, since the row itself is overwritten. A trigram index (FTS5) would find nothing shorter than three
signs, such as most Chinese names, without reading everything as well.
"""

INDEX = """
CREATE TABLE people_words (
    subject_id TEXT PRIMARY KEY REFERENCES subjects (id) ON DELETE CASCADE,
    sort_key TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX people_by_name ON people_words (sort_key, subject_id);

-- Everything of a row of the list: the table's own rows are as long as their portraits.
CREATE INDEX subjects_to_list ON subjects (
    id, name, external_id, enrolled_at, last_seen_at, group_name, valid_from, valid_until
);

CREATE INDEX consents_in_force ON consents (subject_id, expires_at) WHERE withdrawn_at IS NULL;

DROP INDEX subject_tags_by_tag;

CREATE INDEX subject_tags_by_tag ON subject_tags (tag, subject_id);
"""

_BETWEEN = "char(31)"
"""Divides what is searched: no word of a search has it, so that none is found across two details."""


def _write(subject: str) -> str:
    return f"""
    INSERT INTO people_words
    SELECT id, searchable(name), searchable(concat_ws({_BETWEEN},
        name, external_id, email, group_name,
        (SELECT group_concat(tag, {_BETWEEN}) FROM subject_tags WHERE subject_id = one.id)
    ))
    FROM subjects AS one WHERE id {subject}
    ON CONFLICT (subject_id) DO UPDATE SET sort_key = excluded.sort_key, words = excluded.words;
"""  # noqa: S608 - constants alone


FILL = _write("IS NOT NULL").strip()
"""Writes the words of everybody."""


def _keeping(name: str, event: str, subject: str) -> str:
    return f"CREATE TEMP TRIGGER {name} AFTER {event}\nBEGIN{_write(f'= {subject}')}END"


KEEPING = (
    _keeping("words_of_new_people", "INSERT ON main.subjects", "NEW.id"),
    _keeping("words_of_people", "UPDATE OF name, external_id, email, group_name ON main.subjects", "NEW.id"),
    _keeping("words_of_new_tags", "INSERT ON main.subject_tags", "NEW.subject_id"),
    _keeping("words_of_tags", "UPDATE ON main.subject_tags", "NEW.subject_id"),
    _keeping("words_of_lost_tags", "DELETE ON main.subject_tags", "OLD.subject_id"),
)
"""Keep the words in step, on every connection: the schema of a file may not call functions of a program
(`trusted_schema`), a connection's own triggers may."""

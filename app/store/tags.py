"""Tags: words that people are found by. A gallery has at most 64 of them, as many as NEC ID mirrors."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.core.person import MOST_TAGS, same_tag
from app.store.cipher import transaction, translated_errors


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the gallery, and how many people have it."""

    name: str
    people: int


@translated_errors()
def all_tags(db: Database) -> list[Tag]:
    """Return the tags, those that most people have first.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT name, count(tag) FROM tags LEFT JOIN subject_tags ON tag = name"
        " GROUP BY name ORDER BY 2 DESC, folded(name), name"
    )
    return [Tag(*row) for row in rows]


@translated_errors()
def tags_of(db: Database, subject_id: str) -> tuple[str, ...]:
    """Return a subject's tags in alphabetical order.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT tag FROM subject_tags WHERE subject_id = ? ORDER BY folded(tag), tag", [subject_id]
    )
    return tuple(tag for (tag,) in rows)


@translated_errors()
def everybodys_tags(db: Database) -> dict[str, list[str]]:
    """Return the tags of all subjects who have any, by their ids.

    Raises:
        StoreError: The database cannot be read.
    """
    found: dict[str, list[str]] = {}
    for subject_id, tag in db.execute("SELECT subject_id, tag FROM subject_tags"):
        found.setdefault(subject_id, []).append(tag)
    return found


def give(db: Database, subject_id: str, tags: Sequence[str]) -> None:
    """Give a subject these tags in place of those before; a tag that is there in another case is that one.

    Tags that nobody has make room for new ones when there are as many as there can be.

    Raises:
        StoreError: There would be more tags than there can be, or the database failed.
    """
    with transaction(db):
        db.execute("DELETE FROM subject_tags WHERE subject_id = ?", [subject_id])
        known = {same_tag(name): name for (name,) in db.execute("SELECT name FROM tags")}
        new = [tag for tag in tags if same_tag(tag) not in known]
        if len(known) + len(new) > MOST_TAGS:
            _forget_unused(db, keep=[known[same_tag(tag)] for tag in tags if same_tag(tag) in known])
        for tag in new:
            db.execute("INSERT INTO tags VALUES (?)", [tag])
        for tag in tags:
            name = known.get(same_tag(tag), tag)
            db.execute("INSERT INTO subject_tags VALUES (?, ?)", [subject_id, name])


def add(db: Database, subject_ids: Sequence[str], tag: str) -> list[str]:
    """Give subjects a tag, in the case in which it is there already; return those who had it not.

    Raises:
        StoreError: There would be more tags than there can be, or the database failed.
    """
    with transaction(db):
        known = {same_tag(name): name for (name,) in db.execute("SELECT name FROM tags")}
        if same_tag(tag) not in known:
            if len(known) >= MOST_TAGS:
                _forget_unused(db, keep=())
            db.execute("INSERT INTO tags VALUES (?)", [tag])
        changed = db.execute(
            "INSERT INTO subject_tags SELECT id, ? FROM subjects WHERE id IN (SELECT value FROM json_each(?))"
            " ON CONFLICT DO NOTHING RETURNING subject_id",
            [known.get(same_tag(tag), tag), json.dumps(list(subject_ids))],
        )
        return [subject_id for (subject_id,) in changed.fetchall()]


def take(db: Database, subject_ids: Sequence[str], tag: str) -> list[str]:
    """Take a tag from subjects, whatever its case; return those who had it.

    Raises:
        StoreError: The database failed.
    """
    with transaction(db):
        names = [name for (name,) in db.execute("SELECT name FROM tags") if same_tag(name) == same_tag(tag)]
        changed = db.execute(
            "DELETE FROM subject_tags WHERE tag IN (SELECT value FROM json_each(?))"
            " AND subject_id IN (SELECT value FROM json_each(?)) RETURNING subject_id",
            [json.dumps(names), json.dumps(list(subject_ids))],
        )
        return [subject_id for (subject_id,) in changed.fetchall()]


def _forget_unused(db: Database, keep: Sequence[str]) -> None:
    used = {name for (name,) in db.execute("SELECT DISTINCT tag FROM subject_tags")} | set(keep)
    for (name,) in db.execute("SELECT name FROM tags").fetchall():
        if name not in used:
            db.execute("DELETE FROM tags WHERE name = ?", [name])

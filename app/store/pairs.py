"""Blocked pairs: two people of whom one was taken for the other, so that a face alone no longer decides."""

from datetime import datetime

from sqlite_utils import Database

from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text


def block(db: Database, subject_id: str, other_id: str, now: datetime, actor: str = "desk") -> bool:
    """Remember that two subjects were mixed up; return whether both are still enrolled.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    if subject_id == other_id:
        raise ValueError("a pair is two subjects")
    with transaction(db):
        pair = sorted([subject_id, other_id])
        if db.execute("SELECT count(*) FROM subjects WHERE id IN (?, ?)", pair).fetchone()[0] < len(pair):
            return False
        added = db.execute(
            "INSERT INTO blocked_pairs VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [*pair, utc_text(now)]
        )
        if added.rowcount > 0:
            audit.append(db, at=now, actor=actor, action="block pair", target=" ".join(pair))
        return True


@translated_errors()
def blocked(db: Database) -> frozenset[frozenset[str]]:
    """Return all blocked pairs.

    Raises:
        StoreError: The database cannot be read.
    """
    return frozenset(map(frozenset, db.execute("SELECT subject_id, other_id FROM blocked_pairs")))

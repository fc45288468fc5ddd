"""`vestibule people`: who is enrolled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.store import database
from app.store.people_search import Mark, Order, Query, find, rows

if TYPE_CHECKING:
    import argparse


def people(options: bootstrap.Options, query: Query, *, as_json: bool) -> int:
    """Print everybody who is looked for, in order."""
    db = bootstrap.open_store(options)
    try:
        found = rows(db, find(db, query, datetime.now(UTC)))
    finally:
        database.close(db)
    for person in found:
        values = {
            "id": person.subject_id,
            "name": person.name,
            "external_id": person.external_id,
            "group": person.group,
            "tags": list(person.tags),
            "valid_from": person.valid_from.isoformat() if person.valid_from else None,
            "valid_until": person.valid_until.isoformat() if person.valid_until else None,
            "samples": person.samples,
            "quality": person.quality,
            "enrolled_at": person.enrolled_at.isoformat(),
            "last_seen_at": person.last_seen_at.isoformat() if person.last_seen_at else None,
        }
        seen = (
            f"last seen {person.last_seen_at:%Y-%m-%d %H:%M} UTC" if person.last_seen_at else "not seen yet"
        )
        pictures = "1 picture" if person.samples == 1 else f"{person.samples} pictures"
        output.result(values, f"{person.name}: {pictures}, {seen}", as_json=as_json)
    is_everybody = query == Query(order=query.order, unseen_days=query.unseen_days)
    if not found and not as_json:
        output.say("Nobody is enrolled yet." if is_everybody else "Nobody like that is enrolled.")
    return output.OK if found or is_everybody else output.OTHERWISE


def asked(given: argparse.Namespace) -> Query:
    """Return whom the options ask for."""
    return Query(
        " ".join(given.words),
        given.tag,
        given.group,
        Mark(_spaced(given.mark)) if given.mark else None,
        given.days,
        Order(_spaced(given.order)),
    )


def _spaced(choice: str) -> str:
    """Return a value as the store has it; "look-alike" has its hyphen there too."""
    return choice if choice == Mark.LOOK_ALIKE.value else choice.replace("-", " ")

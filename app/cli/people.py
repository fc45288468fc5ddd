"""`vestibule people`: who is enrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.store import database
from app.store.subjects import find_people

if TYPE_CHECKING:
    from collections.abc import Sequence

_ALL = 1_000_000


def people(options: bootstrap.Options, words: Sequence[str], *, as_json: bool) -> int:
    """Print everybody whose name, external id, e-mail address, group or tags contain the words."""
    db = bootstrap.open_store(options)
    try:
        found = find_people(db, " ".join(words), limit=_ALL)
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
    if not found and not as_json:
        output.say("Nobody is enrolled yet." if not words else "Nobody like that is enrolled.")
    return output.OK if found or not words else output.OTHERWISE

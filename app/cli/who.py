"""Whom a command is about: one person, by id, name, external id, or a part of them that only one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.subjects import Person, find_people, person
from app.store.text import folded

if TYPE_CHECKING:
    from sqlite_utils import Database


def one_person(db: Database, who: str) -> Person | str:
    """Return who is meant, or a sentence that says why nobody can be told.

    Raises:
        StoreError: The database cannot be read.
    """
    if (known := person(db, who)) is not None:
        return known
    found = find_people(db, who)
    whole = [one for one in found if folded(who) in {folded(one.name), folded(one.external_id or "")}]
    found = whole or found
    if not found:
        return "Nobody of that name is enrolled."
    if len(found) > 1:
        names = ", ".join(f"{one.name} ({one.external_id or one.subject_id})" for one in found[:5])
        return f"{len(found)} people are meant by that: {names}{' …' if len(found) > 5 else ''}. Give an id."
    return found[0]

"""`vestibule sync retry`, `drop` and `resolve`: those who wait for a person."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.cli import output
from app.cli.sync_chosen import ACTOR, chosen, whom
from app.cli.wording import counted
from app.store import sync_acts

if TYPE_CHECKING:
    from sqlite_utils import Database


def retry(db: Database, name: str | None, who: str | None, *, as_json: bool) -> int:
    """Try again whoever waits for a person or was put off: one, or all.

    Raises:
        Missing: There is no such backend or person.
        StoreError: The database failed.
    """
    entries = chosen(db, name)
    meant = None if who is None else whom(db, who, entries)
    again = 0
    for entry in entries:
        one = None if meant is None else meant.subject_id
        people = sync_acts.retry(db, entry.backend_id, one, datetime.now(UTC), ACTOR)
        again += people
        what = counted(people, "person is", "people are") if meant is None else meant.name
        if people or meant is None:
            text = f"{entry.name}: {what}{' is' if meant else ''} tried again."
            output.result({"backend": entry.name, "retried": people}, text, as_json=as_json)
    if meant is None or again:
        return output.OK
    said = f"{meant.name} neither waits for you nor was put off."
    output.result({"error": said}, said, as_json=as_json)
    return output.OTHERWISE


def drop(db: Database, name: str | None, who: str, *, as_json: bool) -> int:
    """Give up somebody who waits for a person, until they change.

    Raises:
        Missing: There is no such backend or person.
        StoreError: The database failed.
    """
    entries = chosen(db, name)
    meant = whom(db, who, entries)
    now = datetime.now(UTC)
    dropped = [one for one in entries if sync_acts.drop(db, one.backend_id, [meant.subject_id], now, ACTOR)]
    for entry in dropped:
        values = {"backend": entry.name, "id": meant.subject_id, "dropped": True}
        text = f"{entry.name}: {meant.name} is given up, until something about them changes."
        output.result(values, text, as_json=as_json)
    if dropped:
        return output.OK
    said = f"{meant.name} does not wait for you, or has to be removed: that cannot be given up."
    output.result({"error": said}, said, as_json=as_json)
    return output.OTHERWISE


def resolve(db: Database, name: str, who: str, there: str | None, *, as_json: bool) -> int:
    """Say whether somebody is there of whom nobody knew.

    Args:
        db: The database.
        name: The backend's.
        who: As typed.
        there: The backend's id of them; None if they are not there.
        as_json: One JSON object instead of text.

    Raises:
        Missing: There is no such backend or person.
        StoreError: The database failed.
    """
    [entry] = chosen(db, name)
    meant = whom(db, who, [entry])
    now = datetime.now(UTC)
    is_resolved = sync_acts.resolve(db, entry.backend_id, meant.subject_id, there, now, ACTOR)
    if not is_resolved:
        said = f"{entry.name}: what is there of {meant.name} is known. Nothing was changed."
        output.result({"error": said}, said, as_json=as_json)
        return output.OTHERWISE
    values = {"backend": entry.name, "id": meant.subject_id, "there": there}
    found = "is not there" if there is None else f"is there as {there}"
    text = f"{entry.name}: {meant.name} {found}. The next “run”, or the window, does the rest."
    output.result(values, text, as_json=as_json)
    return output.OK

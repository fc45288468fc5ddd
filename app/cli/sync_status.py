"""`vestibule sync status`: how every backend stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import output
from app.cli.sync_chosen import NO_BACKEND, command, name_of
from app.cli.wording import counted, day
from app.store import mirrors
from app.sync.reasons import SENTENCES
from app.sync.state import states

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.store.outbox import Owed
    from app.sync.state import BackendState


def status(db: Database, *, as_json: bool) -> int:
    """Print how every backend stands; none is asked.

    Raises:
        StoreError: The database cannot be read.
    """
    everything = states(db)
    for state in everything:
        output.result(_values(db, state), _text(db, state), as_json=as_json)
    if not everything and not as_json:
        output.say(NO_BACKEND)
    return output.OK


def reason_of(owed: Owed) -> str:
    """Return why somebody waits for a person, and what to do, as a sentence."""
    return SENTENCES.get(owed.fault) or owed.fault_text


def health(entry: BackendEntry) -> str:
    """Return whether a backend is used, and when all of it was compared."""
    used = f"paused: {entry.reason}" if entry.is_paused else "in use"
    compared = f"all compared {day(entry.last_compared_at)}" if entry.last_compared_at else "never compared"
    return f"{used}; {compared}" if not used.endswith(".") else f"{used} {compared.capitalize()}"


def not_asked(state: BackendState) -> str:
    """Return how many are held back, and what can be done."""
    agreed = counted(state.not_asked, "person", "people")
    change = command("backend change --earlier-consents yes", state.entry)
    return f"{agreed} agreed before it was set up, and will not be sent. If they were told of it: {change}"


def _values(db: Database, state: BackendState) -> dict[str, object]:
    entry, waiting = state.entry, state.waiting
    there = mirrors.how_many_there(db, entry.backend_id)
    return {
        "backend": entry.name,
        "kind": entry.kind,
        "paused": entry.is_paused,
        "reason": entry.reason,
        "waiting": waiting.people,
        "oldest": waiting.oldest.isoformat() if waiting.oldest else None,
        "there": there,
        "states": {one.value: count for one, count in state.people.items()},
        "foreign": state.foreign,
        "not_asked": state.not_asked,
        "last_compared_at": entry.last_compared_at.isoformat() if entry.last_compared_at else None,
        "parked": waiting.parked,
        "parked_people": [
            {
                "id": owed.subject_id,
                "name": name_of(db, owed.subject_id),
                "reason": owed.fault,
                "text": reason_of(owed),
                "said": owed.fault_text,
                "since": owed.since.isoformat(),
            }
            for owed in state.parked
        ],
    }


def _text(db: Database, state: BackendState) -> str:
    waiting, there = state.waiting, mirrors.how_many_there(db, state.entry.backend_id)
    since = f" since {day(waiting.oldest)}" if waiting.oldest else ""
    title = f"{state.entry.name} ({state.entry.kind})"
    waits = f"{counted(waiting.people, 'person waits', 'people wait')}{since}"
    left = f"{counted(waiting.parked, 'is', 'are')} left to you"
    copies = f"{counted(there, 'person is', 'people are')} there"
    lines = [f"{title}: {waits}, {left}, {copies}", f"  {health(state.entry)}"]
    if state.foreign:
        others = counted(state.foreign, "person", "people")
        lines.append(f"  {others} of somebody else's are there too, and stay")
    if state.not_asked:
        lines.append(f"  {not_asked(state)}")
    lines += [f"  {name_of(db, owed.subject_id)}: {reason_of(owed)}" for owed in state.parked]
    if waiting.parked > len(state.parked):
        lines.append(f"  … and {waiting.parked - len(state.parked):,} more")
    return "\n".join(lines)

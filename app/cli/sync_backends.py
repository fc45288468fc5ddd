"""`vestibule sync backend`: what is set up, whether it answers, and its end."""

from __future__ import annotations

import time
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.cli import output
from app.cli.sync_chosen import ACTOR, NO_BACKEND, Missing, command, connected, name_of, one
from app.cli.sync_status import health
from app.cli.wording import counted, day
from app.errors import AppError, BackendError
from app.store import backends, mirrors, sync_acts
from app.sync import emptying
from app.sync.push import learn
from app.sync.reasons import EMPTIED
from app.sync.turn import BUSY, Turn
from app.sync.writer import this_machine

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.sync.emptying import Emptied

BY_HAND = "An operator paused it."


def listing(db: Database, *, as_json: bool) -> int:
    """Print every backend in a line.

    Raises:
        StoreError: The database cannot be read.
    """
    everything = backends.all_backends(db)
    for entry in everything:
        text = f"{entry.name} ({entry.kind}): {entry.options.get('url')}, {health(entry)}"
        output.result(_values(db, entry), text, as_json=as_json)
    if not everything and not as_json:
        output.say(NO_BACKEND)
    return output.OK


def show(db: Database, name: str, *, as_json: bool) -> int:
    """Print everything about a backend but its secrets.

    Raises:
        Missing: There is no such backend.
        StoreError: The database cannot be read.
    """
    entry = one(db, name)
    values = _values(db, entry)
    lines = [f"{entry.name} ({entry.kind}): {health(entry)}"]
    lines += [f"  {option} = {_shown(value)}" for option, value in sorted(entry.options.items())]
    lines.append(
        f"  secrets, which are not shown: {', '.join(sorted(backends.secrets_of(db, entry.backend_id)))}"
    )
    lines.append(
        f"  {counted(mirrors.how_many_there(db, entry.backend_id), 'person is', 'people are')} there"
    )
    if entry.writer:
        lines.append(f"  written to by {entry.writer}")
    if entry.created_at:
        lines.append(f"  set up {day(entry.created_at)}")
    output.result(values, "\n".join(lines), as_json=as_json)
    return output.OK


def test(db: Database, name: str, *, as_json: bool) -> int:
    """Ask a backend something that changes nothing; `output.FAILED` if it does not answer or know us.

    Raises:
        Missing: There is no such backend.
        SettingsError: What was set up cannot work.
        StoreError: The database cannot be read.
    """
    entry, began_s = one(db, name), time.monotonic()
    with connected(db, entry) as (settler, _):
        try:
            settler.backend.check()
            learn(settler, entry)
            text, passed = "It answers and knows us.", True
        except BackendError as error:
            text, passed = str(error), False
    took_s = time.monotonic() - began_s
    values = {"backend": entry.name, "passed": passed, "text": text, "seconds": round(took_s, 3)}
    output.result(values, f"{entry.name}: {text} ({took_s:.1f} s)", as_json=as_json)
    return output.OK if passed else output.FAILED


def pause(db: Database, name: str, *, is_paused: bool, as_json: bool) -> int:
    """Pause a backend, or use it again.

    Raises:
        Missing: There is no such backend.
        StoreError: The database failed.
    """
    entry = one(db, name)
    if is_paused:
        sync_acts.pause(db, entry.backend_id, BY_HAND, datetime.now(UTC), ACTOR)
        text = f"{entry.name}: paused. What it is owed stays owed."
    else:
        sync_acts.resume(db, entry.backend_id, datetime.now(UTC), ACTOR)
        text = f"{entry.name}: in use. What it is owed is sent by the next run, or by the window."
    output.result({"backend": entry.name, "paused": is_paused}, text, as_json=as_json)
    return output.OK


def take_over(db: Database, name: str, *, as_json: bool) -> int:
    """Let this machine write to a backend in place of another.

    Raises:
        Missing: There is no such backend.
        StoreError: The database failed.
    """
    entry, machine = one(db, name), this_machine()
    backends.take_over(db, entry.backend_id, machine, datetime.now(UTC), ACTOR)
    before = f", and {entry.writer} must not any more" if entry.writer not in {None, machine} else ""
    values = {"backend": entry.name, "writer": machine, "before": entry.writer}
    output.result(values, f"{entry.name}: this machine, {machine}, writes to it{before}.", as_json=as_json)
    return output.OK


def remove(db: Database, folder: Path, given: argparse.Namespace) -> int:
    """Forget a backend; who of ours is there is removed first, or left knowingly.

    Raises:
        Missing: There is no such backend, or people of ours are there and nobody said what becomes of them.
        AppError: The backend cannot be asked, or the database failed; the backend is still known.
    """
    entry = one(db, given.name)
    there = mirrors.how_many_there(db, entry.backend_id)
    if there and not given.empty and not given.keep_copies:
        raise Missing(
            f"{entry.name} has {counted(there, 'person', 'people')} of ours. To remove them there first, add"
            " --empty; to leave them there, where nothing will remove them any more, add --keep-copies."
            " Nothing was changed."
        )
    removed = 0
    if there and given.empty:
        emptied = _emptied(db, folder, entry)
        if emptied.left:
            _tell_left(db, entry, emptied, as_json=given.json)
            return output.OTHERWISE
        removed = emptied.removed
    backends.remove(db, entry.backend_id, datetime.now(UTC), ACTOR)
    kept = there - removed
    values = {"backend": entry.name, "removed": True, "people_removed": removed, "copies_left": kept}
    text = f"{entry.name}: forgotten."
    if removed:
        text += f" {counted(removed, 'person was', 'people were')} removed there."
    if kept:
        text += f" {counted(kept, 'copy stays', 'copies stay')} there."
    output.result(values, text, as_json=given.json)
    return output.OK


def _emptied(db: Database, folder: Path, entry: BackendEntry) -> Emptied:
    """Remove everybody of ours there; paused meanwhile and, unless all went well, afterwards.

    Raises:
        AppError: It is another's turn there, or it cannot be asked.
    """
    turn = Turn(folder)
    with ExitStack() as stack:
        sync_acts.pause(db, entry.backend_id, EMPTIED, datetime.now(UTC), ACTOR)
        if not backends.claim(db, entry.backend_id, this_machine()):
            take_over = command("backend take-over", entry)
            raise AppError(f"Another machine, {entry.writer}, writes to it. It is paused. See: {take_over}")
        if not turn.take(entry.backend_id):
            raise AppError(f"{BUSY} It is paused now, so try again in a minute.")
        stack.callback(turn.release, entry.backend_id)
        settler, _ = stack.enter_context(connected(db, entry))
        with output.progress(f"Removing from {entry.name}") as step:
            return emptying.empty(settler, datetime.now(UTC), step)


def _tell_left(db: Database, entry: BackendEntry, emptied: Emptied, *, as_json: bool) -> None:
    values = {
        "backend": entry.name,
        "removed": False,
        "people_removed": emptied.removed,
        "left": [{"id": one, "name": name_of(db, one), "text": text} for one, text in emptied.left.items()],
    }
    title = f"{entry.name}: {counted(emptied.removed, 'person', 'people')} removed there, and"
    title += f" {counted(len(emptied.left), 'is', 'are')} left. It is paused, and was not forgotten."
    lines = [title, *(f"  {name_of(db, one)}: {text}" for one, text in emptied.left.items())]
    output.result(values, "\n".join(lines), as_json=as_json)


def _values(db: Database, entry: BackendEntry) -> dict[str, object]:
    return {
        "backend": entry.name,
        "kind": entry.kind,
        "options": dict(entry.options),
        "secrets": sorted(backends.secrets_of(db, entry.backend_id)),
        "paused": entry.is_paused,
        "reason": entry.reason,
        "there": mirrors.how_many_there(db, entry.backend_id),
        "can_list": entry.can_list,
        "writer": entry.writer,
        "created_at": entry.created_at.isoformat() if entry.created_at else None,
        "last_compared_at": entry.last_compared_at.isoformat() if entry.last_compared_at else None,
    }


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{name}={number}" for name, number in value.items())
    return str(value)

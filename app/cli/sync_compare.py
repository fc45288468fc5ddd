"""`vestibule sync plan` and `verify`: everybody there beside everybody here; nothing is changed."""

from __future__ import annotations

import enum
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from app.cli import output
from app.cli.sync_chosen import chosen, command, connected, name_of
from app.cli.sync_status import reason_of
from app.cli.wording import counted
from app.errors import BackendError, SettingsError
from app.store import outbox
from app.sync.push import learn
from app.sync.reconcile import Difference, compare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from app.store.outbox import Owed
    from app.sync.reconcile import Finding, Plan
    from app.sync.settle import Settler

_ALL = 1_000_000
_NAME_COLUMNS = 32


class Act(enum.Enum):
    """What becomes of somebody there; the value is the table's word."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    LEAVE = "leave"


_ACTS = {
    Difference.GONE: Act.ADD,
    Difference.LEFT_AWAY: Act.LEAVE,
    Difference.FACE_GONE: Act.CHANGE,
    Difference.CHANGED: Act.CHANGE,
    Difference.MISSING: Act.ADD,
    Difference.NOT_WANTED: Act.REMOVE,
    Difference.FOREIGN: Act.LEAVE,
    Difference.FOREIGN_FACE: Act.LEAVE,
    Difference.NOT_SURE: Act.LEAVE,
}


class Row(NamedTuple):
    """One line of the table."""

    act: Act
    name: str
    text: str
    finding: Finding

    def values(self, entry: BackendEntry) -> dict[str, object]:
        """Return it for a program."""
        return {
            "backend": entry.name,
            "act": self.act.value,
            "difference": self.finding.difference.name.lower(),
            "id": self.finding.subject_id or None,
            "name": self.name if self.finding.subject_id else None,
            "there": self.finding.remote_id or None,
            "text": self.text,
        }

    def line(self) -> str:
        """Return it for a person."""
        return f"  {self.act.value:<7} {self.name:<{_NAME_COLUMNS}} {self.text}"


def plan(db: Database, name: str | None, *, as_json: bool) -> int:
    """Print what would be done; `output.FAILED` if a backend could not be asked.

    Raises:
        Missing: There is no such backend.
        StoreError: The database cannot be read.
    """

    def show(entry: BackendEntry, found: Plan, rows: list[Row]) -> bool:
        acts = Counter(row.act for row in rows)
        counts = {act.value: acts[act] for act in Act}
        values = {
            "summary": True,
            "backend": entry.name,
            "equal": found.equal,
            **counts,
            "objection": found.objection,
        }
        to_do = ", ".join(f"{count:,} to {act}" for act, count in counts.items())
        text = f"{_title(entry)}: {_equal(found)}, {to_do}. Nothing was changed."
        if found.objection:
            text += f"\n  {found.objection}\n  To say so: {command('run --even-so --backend', entry)}"
        for row in rows:
            output.result(row.values(entry), row.line(), as_json=as_json)
        output.result(values, text, as_json=as_json)
        return True

    return _each(db, name, show, as_json=as_json)


def verify(db: Database, name: str | None, *, as_json: bool) -> int:
    """Print whether all is equal, and who differs; `output.OTHERWISE` if it is not.

    Raises:
        Missing: There is no such backend.
        StoreError: The database cannot be read.
    """

    def show(entry: BackendEntry, found: Plan, rows: list[Row]) -> bool:
        others = len(found.of(Difference.FOREIGN))
        differing = [row for row in rows if row.finding.difference not in _OF_OTHERS]
        values = {
            "backend": entry.name,
            "is_equal": found.is_equal,
            "equal": found.equal,
            "foreign": others,
            "differences": Counter(row.finding.difference.name.lower() for row in differing),
            "differ": [row.values(entry) for row in differing],
        }
        verdict = "as it should be" if found.is_equal else f"{counted(len(differing), 'differs', 'differ')}"
        text = f"{_title(entry)}: {verdict}, {_equal(found)}"
        text += f", and {counted(others, 'person', 'people')} of somebody else's" if others else ""
        lines = [f"{text}.", *(f"  {row.name:<{_NAME_COLUMNS}} {row.text}" for row in differing)]
        output.result(values, "\n".join(lines), as_json=as_json)
        return found.is_equal

    return _each(db, name, show, as_json=as_json)


_OF_OTHERS = frozenset({Difference.FOREIGN, Difference.FOREIGN_FACE})


def _each(
    db: Database,
    name: str | None,
    show: Callable[[BackendEntry, Plan, list[Row]], bool],
    *,
    as_json: bool,
) -> int:
    codes = [_one(db, entry, show, as_json=as_json) for entry in chosen(db, name)]
    return max(codes)


def _one(
    db: Database,
    entry: BackendEntry,
    show: Callable[[BackendEntry, Plan, list[Row]], bool],
    *,
    as_json: bool,
) -> int:
    now = datetime.now(UTC)
    try:
        with connected(db, entry) as (settler, before_call):
            found = compare(settler, now, before_call)
            learn(settler, entry)
            rows = _rows(settler, found, now)
    except (BackendError, SettingsError) as error:
        output.result(
            {"backend": entry.name, "error": str(error)}, f"{_title(entry)}: {error}", as_json=as_json
        )
        return output.FAILED
    return output.OK if show(entry, found, rows) else output.OTHERWISE


def _rows(settler: Settler, found: Plan, now: datetime) -> list[Row]:
    """Return the table: first what is added, then what is changed, removed and left, each by name."""
    parked = {one.subject_id: one for one in outbox.parked(settler.db, settler.backend_id, _ALL)}
    order = list(Act)
    rows = [_row(settler, one, parked, now) for one in found.findings]
    return sorted(rows, key=lambda row: (order.index(row.act), row.name))


def _row(settler: Settler, finding: Finding, parked: Mapping[str, Owed], now: datetime) -> Row:
    subject_id = finding.subject_id
    name = name_of(settler.db, subject_id) if subject_id else finding.remote_id
    if finding.difference is not Difference.WAITING:
        return Row(_ACTS[finding.difference], name, finding.difference.value, finding)
    if subject_id in parked:
        return Row(Act.LEAVE, name, f"waits for you: {reason_of(parked[subject_id])}", finding)
    act, text = _WAITING[settler.is_wanted(subject_id, now), settler.there(subject_id).remote_id is not None]
    return Row(act, name, text, finding)


_WAITING = {
    (True, False): (Act.ADD, "waits to be added"),
    (True, True): (Act.CHANGE, "waits to be brought up to date, where it differs"),
    (False, True): (Act.REMOVE, "waits to be removed"),
    (False, False): (Act.LEAVE, "is not to be there: nothing is sent"),
}
"""By whether somebody is wanted there, and whether they are there."""


def _title(entry: BackendEntry) -> str:
    return f"{entry.name} ({entry.kind})"


def _equal(found: Plan) -> str:
    return f"{counted(found.equal, 'person is', 'people are')} as they were sent"

"""`vestibule activity explain` and `replay`: why the kiosk decided as it did, and what it would have."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from app.cli import output
from app.cli.wording import counted
from app.core.evidence import to_json
from app.core.replay import replay
from app.store import activity as record
from app.store import decisions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

    from app.core.evidence import Evidence
    from app.core.replay import Replayed
    from app.store.activity import Query, Row
    from app.store.decisions import Explained

_SAYS = {
    "identified": "identified",
    "not_enrolled": "not enrolled",
    "not_sure": "not sure",
    "refused": "refused",
    "not_valid": "not valid today",
    "marked_out": "marked as gone",
    "pin_wanted": "asked for a PIN",
}


def values_of(row: Row) -> dict[str, object]:
    """Return a check-in as --json prints it."""
    return {
        "number": row.id,
        "at": row.at.isoformat(),
        "outcome": row.outcome,
        "id": row.subject_id,
        "name": row.name,
        "direction": row.direction,
        "station": row.station,
        "way": row.way,
        "score": row.score,
        "margin": row.margin,
        "liveness": row.liveness,
        "reason": row.reason,
        "answer": row.answer,
        "voided_at": row.voided_at.isoformat() if row.voided_at else None,
        "has_picture": row.has_picture,
        "decided_by": row.decided_by,
    }


def line_of(row: Row) -> str:
    """Return a check-in as a line."""
    who = f"{row.name} {row.direction}" if row.name else ""
    said = "" if row.outcome == "identified" and who else _SAYS.get(row.outcome, row.outcome)
    reason = f"({row.reason})" if row.reason else ""
    place = f"at {row.station}" if row.station else ""
    void = "(taken back)" if row.voided_at else ""
    parts = (f"{row.id:>7}", f"{row.at.astimezone():%Y-%m-%d %H:%M:%S}", who, said, reason, place, void)
    return " ".join(part for part in parts if part)


def explain(db: Database, number: int, *, as_json: bool) -> int:
    """Print why a check-in was decided as it was, and how it would be among as many as are enrolled now."""
    found = decisions.explain(db, number)
    if found is None:
        said = f"There is no check-in {number} in the record."
        output.result({"error": said}, said, as_json=as_json)
        return output.OTHERWISE
    people = db.execute("SELECT count(DISTINCT subject_id) FROM face_references").fetchone()[0]
    again = replay(found.evidence, people) if found.evidence else None
    output.result(_explained_values(found, again), "\n".join(_lines(found, again)), as_json=as_json)
    return output.OK


def replay_all(db: Database, query: Query, *, people: int | None, fpir: float | None, as_json: bool) -> int:
    """Print every decision that would have been another, and how many of each kind."""
    changes: Counter[tuple[str, str]] = Counter()
    number = 0
    every = decisions.each(db, query)
    for row, evidence in output.tracked(every, "Replaying", record.count(db, query)):
        number += 1
        again = replay(evidence, people, fpir)
        if again.has_changed:
            changes[evidence.outcome, again.outcome] += 1
            output.result(
                {**values_of(row), "replayed": _again_values(again)},
                f"{line_of(row)}: {_would(evidence, again)}",
                as_json=as_json,
            )
    summary = {
        "summary": True,
        "decisions": number,
        "changed": changes.total(),
        "changes": [{"from": one, "to": other, "number": many} for (one, other), many in changes.items()],
    }
    said = [f"{many} {_SAYS[one]} → {_SAYS[other]}" for (one, other), many in changes.most_common()]
    text = f"{changes.total()} of {counted(number, 'decision')} would have been another"
    output.result(summary, f"{text}{': ' if said else ''}{'; '.join(said)}.", as_json=as_json)
    return output.OK if number else output.OTHERWISE


def _explained_values(found: Explained, again: Replayed | None) -> dict[str, object]:
    evidence = found.evidence
    return {
        **values_of(found.row),
        "cues_of_refusal": found.cues,
        "evidence": json.loads(to_json(evidence)) if evidence else None,
        "best": [
            {"id": one.subject_id, "name": name, "score": one.score}
            for one, name in zip(evidence.best if evidence else (), found.names, strict=True)
        ],
        "now": _again_values(again) if again else None,
    }


def _again_values(again: Replayed) -> dict[str, object]:
    return {
        "outcome": again.outcome,
        "threshold": again.threshold,
        "margin": again.margin,
        "has_changed": again.has_changed,
        "is_open": again.is_open,
        "is_unproven": again.is_unproven,
    }


def _lines(found: Explained, again: Replayed | None) -> Iterator[str]:
    evidence = found.evidence
    yield line_of(found.row)
    if found.row.reason:
        yield f"  reason: {found.row.reason}"
    if evidence is None:
        yield "  There is no evidence of a face: it came by another way, or before evidence was kept."
        return
    looks = ", ".join(str(look.quality) for look in evidence.looks)
    yield f"  {counted(len(evidence.looks), 'look')}, quality {looks}"
    if evidence.worst:
        yield f"  worst of the best look: {evidence.worst} {evidence.worst_value}"
    for one, name in zip(evidence.best, found.names, strict=True):
        yield f"  {one.score:6.2f}  {name or '(erased)'}"
    if evidence.threshold is not None:
        yield (
            f"  {evidence.compared:.2f} compared with a threshold of {evidence.threshold:.2f}"
            f" ({counted(evidence.people, 'person', 'people')}, FPIR {evidence.fpir:g}, {evidence.networks})"
        )
    yield f"  liveness: {evidence.liveness} {evidence.passive} {evidence.challenge_result}".rstrip()
    yield from (f"    {cue} after {at_s:g} s" for cue, at_s in evidence.cues)
    if evidence.challenge:
        yield f"    asked: {', '.join(evidence.challenge)}"
    yield f"  models: {', '.join(evidence.models)}"
    if evidence.decided_by:
        yield f"  named by {evidence.decided_by}"
    if again is not None:
        yield f"  among as many as are enrolled now: {_would(evidence, again)}"


def _would(evidence: Evidence, again: Replayed) -> str:
    if not again.has_changed:
        return f"the same, {_SAYS[evidence.outcome]}"
    more = ", after more looks perhaps another" if again.is_open else ""
    live = ", if they had been seen to be there in person" if again.is_unproven else ""
    return f"would have been {_SAYS[again.outcome]}{more}{live}"

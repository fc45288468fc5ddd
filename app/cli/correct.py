"""`vestibule correct`: merge and split people, move and remove pictures, and take that back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.consent import texts_in_force
from app.cli.who import one_person
from app.cli.wording import counted
from app.core.consent import GivenConsent, expiry, text_in
from app.core.person import PersonDetails
from app.store import corrections, database
from app.store.consents import new_consent
from app.store.person_samples import samples_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.store.corrections import Correction
    from app.store.subjects import Person

_ACTOR = "command line"

_DONE = {
    "merge": "merged",
    "split": "split",
    "move": "pictures moved",
    "remove": "pictures removed",
    "portrait": "portrait chosen",
    "tag": "tag changed",
}


def correct(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what was asked for, and print it.

    Raises:
        StoreError: It is not possible, and the sentence says why; nothing was changed.
    """
    db = bootstrap.open_store(options)
    try:
        return _KINDS[given.kind](db, options, given)
    finally:
        database.close(db)


def _samples(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    person = _who(db, given.who, as_json=given.json)
    if person is None:
        return output.OTHERWISE
    for one in samples_of(db, person.subject_id):
        kept = "picture kept" if one.picture else "no picture kept"
        values = {
            "sample": one.reference_id,
            "id": person.subject_id,
            "quality": one.quality,
            "captured_at": one.captured_at.isoformat(),
            "has_picture": one.picture is not None,
        }
        text = f"{one.reference_id}: quality {one.quality}, {one.captured_at:%Y-%m-%d %H:%M} UTC, {kept}"
        output.result(values, text, as_json=given.json)
    return output.OK


def _merge(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    kept, other = (_who(db, one, as_json=given.json) for one in (given.kept, given.other))
    if kept is None or other is None:
        return output.OTHERWISE
    if kept.subject_id == other.subject_id:
        said = f"Both are {kept.name}. Give the ids of two entries, as of --json people."
        output.result({"error": said}, said, as_json=given.json)
        return output.OTHERWISE
    now = datetime.now(UTC)
    what = corrections.merging(db, kept.subject_id, other.subject_id, now)
    number = corrections.merge(db, kept.subject_id, other.subject_id, now, _ACTOR)
    ends = [name for name, has in (("PIN", what.has_pin), ("badge", what.has_code)) if has]
    ended = f" The other's {' and '.join(ends)} ended." if ends else ""
    values = {
        "correction": number,
        "kept": kept.subject_id,
        "samples": what.samples,
        "checkins": what.checkins,
        "pin_ended": what.has_pin,
        "code_ended": what.has_code,
    }
    text = (
        f"{other.name} is {kept.name} now: {counted(what.samples, 'picture', 'pictures')} and"
        f" {counted(what.checkins, 'check-in', 'check-ins')} went over.{ended}{_undo(number)}"
    )
    output.result(values, text, as_json=given.json)
    return output.OK


def _split(db: Database, options: bootstrap.Options, given: argparse.Namespace) -> int:
    person = _who(db, given.who, as_json=given.json)
    if person is None:
        return output.OTHERWISE
    now, settings = datetime.now(UTC), options.settings()
    text = text_in("en", texts_in_force(options))
    consent = new_consent(
        GivenConsent(text, given.consent), given.operator, expiry(now, settings.desk.consent_days)
    )
    number, new_id = corrections.split(
        db, person.subject_id, given.samples, PersonDetails(given.name), consent, now, _ACTOR
    )
    values = {"correction": number, "id": new_id, "samples": len(given.samples)}
    went = counted(len(given.samples), "picture", "pictures")
    output.result(values, f"{given.name} has {went} of {person.name}.{_undo(number)}", as_json=given.json)
    return output.OK


def _move(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    person = _who(db, given.to, as_json=given.json)
    if person is None:
        return output.OTHERWISE
    number = corrections.move_samples(db, given.samples, person.subject_id, datetime.now(UTC), _ACTOR)
    values = {"correction": number, "id": person.subject_id, "samples": len(given.samples)}
    went = counted(len(given.samples), "picture", "pictures")
    output.result(values, f"{person.name} has {went} more.{_undo(number)}", as_json=given.json)
    return output.OK


def _remove(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    number = corrections.remove_samples(db, given.samples, datetime.now(UTC), _ACTOR)
    removed = counted(len(given.samples), "picture", "pictures")
    values = {"correction": number, "samples": len(given.samples)}
    output.result(values, f"Removed: {removed}.{_undo(number)}", as_json=given.json)
    return output.OK


def _take_back(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    corrections.undo(db, given.number, datetime.now(UTC), _ACTOR)
    output.result({"undone": given.number}, f"Correction {given.number} is undone.", as_json=given.json)
    return output.OK


def _list(db: Database, _options: bootstrap.Options, given: argparse.Namespace) -> int:
    found = corrections.latest(db)
    for one in found:
        output.result(_values(one), _line(one), as_json=given.json)
    if not found and not given.json:
        output.say("Nothing was corrected yet.")
    return output.OK


def _values(one: Correction) -> dict[str, object]:
    return {
        "correction": one.number,
        "at": one.at.isoformat(),
        "actor": one.actor,
        "kind": one.kind.value,
        "names": list(one.names),
        "people": one.people,
        "samples": one.samples,
        "tag": one.tag,
        "until": one.until.isoformat(),
        "undone_at": one.undone_at.isoformat() if one.undone_at else None,
    }


def _line(one: Correction) -> str:
    whom = ", ".join(one.names) or counted(one.people, "person", "people")
    if one.undone_at:
        state = f"undone {one.undone_at:%Y-%m-%d %H:%M} UTC"
    elif one.can_be_undone(datetime.now(UTC)):
        state = f"can be undone until {one.until:%Y-%m-%d %H:%M} UTC"
    else:
        state = "can no longer be undone"
    return (
        f"{one.number}: {one.at:%Y-%m-%d %H:%M} UTC, {_DONE[one.kind.value]}: {whom}, by {one.actor}; {state}"
    )


def _who(db: Database, who: str, *, as_json: bool) -> Person | None:
    found = one_person(db, who)
    if isinstance(found, str):
        output.result({"error": found}, found, as_json=as_json)
        return None
    return found


def _undo(number: int) -> str:
    return f" To take it back: vestibule correct undo {number}"


_KINDS: dict[str, Callable[[Database, bootstrap.Options, argparse.Namespace], int]] = {
    "samples": _samples,
    "merge": _merge,
    "split": _split,
    "move": _move,
    "remove": _remove,
    "undo": _take_back,
    "list": _list,
}

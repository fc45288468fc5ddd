"""`vestibule activity`: the record of check-ins, who is in the building, and the record as a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import activity_charts, activity_decisions, output
from app.cli.who import one_person
from app.cli.wording import counted
from app.errors import StoreError
from app.store import activity as record
from app.store import activity_files, database, presence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from sqlite_utils import Database

_ACTOR = "command line"

_AT_ONCE = 500
"""Check-ins that are read at once."""


def activity(options: bootstrap.Options, given: argparse.Namespace) -> int:  # noqa: PLR0911 - one for each command
    """Do what `given.thing` says.

    Raises:
        StoreError: The database cannot be used, or a file cannot be written.
    """
    db = bootstrap.open_store(options)
    try:
        match given.thing:
            case "log":
                return _log(db, query_of(given), given.limit, as_json=given.json)
            case "inside":
                return _inside(db, given.hours, as_json=given.json)
            case "gone":
                return _gone(db, given.who, as_json=given.json)
            case "export":
                return _export(db, query_of(given), given)
            case "explain":
                return activity_decisions.explain(db, given.number, as_json=given.json)
            case "replay":
                return activity_decisions.replay_all(
                    db, query_of(given), people=given.people, fpir=given.fpir, as_json=given.json
                )
            case "charts":
                return activity_charts.charts(db, given)
            case other:
                raise AssertionError(other)
    finally:
        database.close(db)


def query_of(given: argparse.Namespace) -> record.Query:
    """Return what the options look for."""
    return record.Query(
        given.since,
        given.until,
        given.words,
        outcome=given.outcome,
        direction=given.direction,
        station=given.station,
        way=given.way,
    )


def _log(db: Database, query: record.Query, limit: int, *, as_json: bool) -> int:
    number = 0
    for number, row in enumerate(_rows(db, query), 1):
        output.result(activity_decisions.values_of(row), activity_decisions.line_of(row), as_json=as_json)
        if number == limit:
            break
    if not number and not as_json:
        output.say("Nothing like that is in the record.")
    return output.OK if number else output.OTHERWISE


def _inside(db: Database, hours: int, *, as_json: bool) -> int:
    found = presence.inside(db, datetime.now(UTC).astimezone(), hours)
    for one in found:
        values = {
            "id": one.subject_id,
            "name": one.name,
            "group": one.group,
            "since": one.since.isoformat(),
            "station": one.station,
        }
        group = f" ({one.group})" if one.group else ""
        at = f", {one.station}" if one.station else ""
        text = f"{one.name}{group}: since {one.since.astimezone():%Y-%m-%d %H:%M}{at}"
        output.result(values, text, as_json=as_json)
    if not as_json:
        people = counted(len(found), "person is", "people are")
        output.say(f"{people} in the building." if found else "Nobody is in the building.")
    return output.OK


def _gone(db: Database, who: str, *, as_json: bool) -> int:
    found = one_person(db, who)
    if isinstance(found, str):
        output.result({"error": found}, found, as_json=as_json)
        return output.OTHERWISE
    number = presence.mark_out(db, found.subject_id, datetime.now(UTC), _ACTOR)
    values = {"id": found.subject_id, "name": found.name, "number": number}
    output.result(values, f"{found.name} is marked as gone.", as_json=as_json)
    return output.OK


def _export(db: Database, query: record.Query, given: argparse.Namespace) -> int:
    path = given.file
    if path.exists() and not given.force:
        raise StoreError(f"{path} is there already. Choose another name, or replace it with --force.")
    write = activity_files.write_csv if path.suffix.lower() == ".csv" else activity_files.write_xlsx
    total = record.count(db, query)
    rows = output.tracked(_rows(db, query), "Writing check-ins", total)
    written = write(activity_files.audited(db, rows, datetime.now(UTC), _ACTOR), path)
    values = {"file": str(path), "rows": written}
    output.result(values, f"{counted(written, 'check-in')} in {path}.", as_json=given.json)
    return output.OK


def _rows(db: Database, query: record.Query) -> Iterator[record.Row]:
    for page in record.pages(db, query, _AT_ONCE):
        yield from page

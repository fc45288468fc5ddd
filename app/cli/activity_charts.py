"""`vestibule activity charts`: the sums that the window draws, as text or JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.cli import output
from app.cli.activity_arguments import since_or_default
from app.cli.wording import counted
from app.core.drift import drift
from app.store import activity as record

if TYPE_CHECKING:
    import argparse

    from sqlite_utils import Database

    from app.core.drift import Day, Drift
    from app.store.activity import Counted


def charts(db: Database, given: argparse.Namespace) -> int:
    """Print the sums of `given.chart`."""
    since, until = since_or_default(given.since), given.until or datetime.now(UTC)
    match given.chart:
        case "hours":
            for one in record.per_hour(db, since, until, station=given.station):
                _print_counted(one, "%Y-%m-%d %H:%M", as_json=given.json)
        case "days":
            for one in record.per_day(db, since, until, station=given.station):
                _print_counted(one, "%Y-%m-%d", as_json=given.json)
        case "people":
            for person in record.per_person(db, since, until):
                values = {"id": person.subject_id, "name": person.name, "passages": person.passages}
                output.result(values, f"{person.passages:>7}  {person.name}", as_json=given.json)
        case _:
            return _quality(db, given.station, (since, until), as_json=given.json)
    return output.OK


def _quality(db: Database, station: str, span: tuple[datetime, datetime], *, as_json: bool) -> int:
    for name in (station,) if station else record.stations(db):
        days = record.quality_by_day(db, name, *span)
        for one in days:
            output.result(_day_values(name, one), _day_line(name, one), as_json=as_json)
        for found in drift(days):
            output.result(_drift_values(name, found), _drift_line(name, found), as_json=as_json)
    return output.OK


def _print_counted(one: Counted, form: str, *, as_json: bool) -> None:
    values = {
        "at": one.at.isoformat(),
        "came": one.came,
        "went": one.went,
        "turned_away": one.turned_away,
        "voided": one.voided,
    }
    text = f"{one.at:{form}}: {one.came} in, {one.went} out, {one.turned_away} turned away"
    output.result(values, text, as_json=as_json)


def _day_values(station: str, one: Day) -> dict[str, object]:
    return {
        "station": station,
        "day": one.day.isoformat(),
        "faces": one.faces,
        "quality": round(one.quality, 2),
        "brightness": round(one.brightness, 4),
        "sharpness": round(one.sharpness, 4),
        "score": None if one.score is None else round(one.score, 3),
    }


def _day_line(station: str, one: Day) -> str:
    return (
        f"{station} {one.day}: quality {one.quality:.0f}, brightness {one.brightness:.2f},"
        f" sharpness {one.sharpness:.3f} ({counted(one.faces, 'face')})"
    )


def _drift_values(station: str, found: Drift) -> dict[str, object]:
    return {
        "station": station,
        "drift": found.measure.value,
        "usual": round(found.usual, 4),
        "now": round(found.now, 4),
        "deviations": round(found.deviations, 2),
        "cause": found.cause.value,
        "since": found.since.isoformat(),
    }


def _drift_line(station: str, found: Drift) -> str:
    return (
        f"{station}: {found.measure.value} is {found.now:.3g} since {found.since}, usually {found.usual:.3g}."
        f" Most likely: {found.cause.value}."
    )

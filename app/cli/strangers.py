"""`vestibule strangers`: the unknown faces that the kiosk kept for the desk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.core.strangers import grouped
from app.store import database, strangers

if TYPE_CHECKING:
    from collections.abc import Sequence


def strangers_list(options: bootstrap.Options, *, as_json: bool) -> int:
    """Print every visit of somebody unknown, by person; no picture and no embedding leaves the database."""
    db = bootstrap.open_store(options)
    try:
        visits = strangers.waiting(db, datetime.now(UTC))
    finally:
        database.close(db)
    groups = grouped([one.embedding for one in visits])
    for number, group in enumerate(groups, 1):
        for place in group:
            visit = visits[place]
            gone_at = visit.delete_at
            values = {
                "id": visit.stranger_id,
                "person": number,
                "at": visit.at.isoformat(),
                "station": visit.station,
                "quality": visit.quality,
                "delete_at": gone_at.isoformat() if gone_at else None,
            }
            text = (
                f"{visit.stranger_id}: unknown person {number}, {visit.at:%Y-%m-%d %H:%M} UTC at"
                f" {visit.station}, quality {visit.quality}, deleted on {gone_at:%Y-%m-%d}"
            )
            output.result(values, text, as_json=as_json)
    if not visits and not as_json:
        output.say(_none(options))
    return output.OK


def strangers_delete(options: bootstrap.Options, ids: Sequence[int], *, as_json: bool) -> int:
    """Delete visits by their ids, all of them without any id; print how many."""
    operator = options.settings().site.operator
    db = bootstrap.open_store(options)
    try:
        deleted = strangers.delete(db, ids or None, datetime.now(UTC), operator)
    finally:
        database.close(db)
    output.result({"deleted": deleted}, f"{deleted} deleted.", as_json=as_json)
    return output.OK if deleted or not ids else output.OTHERWISE


def _none(options: bootstrap.Options) -> str:
    days = options.settings().activity.keep_strangers_days
    if days:
        return "No unknown faces are waiting."
    return "No unknown faces are kept: activity.keep_strangers_days is 0."

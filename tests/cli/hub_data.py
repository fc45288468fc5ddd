"""A hub's data folder with one tenant, and a look into it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from app.bootstrap import Options, open_hub
from app.hub import accounts, galleries, organisations
from app.hub.values import LEAST_QUALITY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.hub.database import Session

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)

PASSWORD = "correct horse"  # noqa: S105 - of nobody


class Acme(NamedTuple):
    """A tenant “Acme” with the gallery “Staff” and the account “ann”, and the folder it is in."""

    data: Path
    access_key: str
    secret_key: str
    gallery: str
    project: int
    application: str
    api_key: str


def asked(data: Path, question: Callable[[Session], Any], *, url: str = "") -> Any:
    """Return what the hub's database says to a question; it may be a change."""
    database = open_hub(Options(data), url)
    try:
        with database.writing() as session:
            return question(session)
    finally:
        database.close()


def found_acme(data: Path) -> Acme:
    """Make the tenant in a new data folder."""

    def make(session: Session) -> Acme:
        tenant = organisations.add(session, "Acme", NOW)
        key = organisations.issue_key(session, tenant.id, NOW)
        gallery, first = galleries.create(
            session,
            tenant.id,
            name="Staff",
            description="who works here",
            size=500,
            minimum_quality=LEAST_QUALITY,
            now=NOW,
        )
        accounts.add(session, tenant.id, username="ann", password=PASSWORD, now=NOW)
        return Acme(
            data,
            key.access_key,
            key.secret_key,
            gallery.public_id,
            gallery.id,
            first.public_id,
            first.api_key,
        )

    acme: Acme = asked(data, make)
    return acme

"""What the routes share. One object for the life of the process, in `request.app.state.hub`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.hub.database import HubDatabase
    from app.server.engine import Engine
    from app.server.galleries import Galleries
    from app.settings import HubSettings


@dataclass(frozen=True, slots=True)
class Hub:
    """The parts of a running hub.

    Attributes:
        database: Where everything is kept.
        engine: Pictures in, faces out.
        galleries: The galleries in memory, always as new as the database.
        settings: The site's `[hub]` table.
        now: The clock; UTC.
        drop_folder: Where files for bulk registration lie; None where there is none.
    """

    database: HubDatabase
    engine: Engine
    galleries: Galleries
    settings: HubSettings
    now: Callable[[], datetime]
    drop_folder: Path | None = None

"""Signatures that have been used, so that a request overheard is not answered a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from app.hub.rows import insert_new
from app.hub.schema import replays

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session


def is_new(session: Session, digest: bytes, now: datetime, keep_until: datetime) -> bool:
    """Note a signature; false if it was noted before. For `noting`.

    Args:
        session: The transaction.
        digest: What stands for the signature.
        now: The present; what need not be kept any longer is forgotten.
        keep_until: Until when the signature could be used.
    """
    session.connection.execute(delete(replays).where(replays.c.keep_until <= now))
    return insert_new(session, replays, {"digest": digest, "keep_until": keep_until})

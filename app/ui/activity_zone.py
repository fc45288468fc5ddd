"""The time zone of this computer as Python's `tzinfo`, with its summer time: `astimezone` alone has none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class SiteZone(tzinfo):
    """What the clock on the wall shows, in any month of the year."""

    def utcoffset(self, at: datetime | None) -> timedelta | None:
        """Return how far the clock on the wall is ahead of UTC at a local time."""
        return _offset(at)

    def dst(self, _at: datetime | None) -> timedelta | None:
        """Return None: how much of it is summer time is not asked."""
        return None

    def tzname(self, at: datetime | None) -> str | None:
        """Return the short name of the zone at a local time, such as CEST."""
        return None if at is None else at.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, at: datetime) -> datetime:
        """Return the local time of a time in UTC."""
        return at.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def _offset(at: datetime | None) -> timedelta | None:
    return None if at is None else at.replace(tzinfo=None).astimezone().utcoffset()

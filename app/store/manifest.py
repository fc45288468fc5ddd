"""What a backup says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive.

    Attributes:
        name: One of those that the module's text lists.
        size_bytes: Of its content.
        sha256: Of its content, hexadecimal.
    """

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself.

    Attributes:
        archive_id: 32 hexadecimal digits.
        made_at: Everything acknowledged before is in it; UTC.
        version: Of the program that made it.
        schema: The latest migration of its database.
        counts: Rows of each table.
        audit_length: How many entries the audit has.
        audit_head: Where its chain ends, hexadecimal.
        members: Its files, in order.
    """

    archive_id: str
    made_at: datetime
    version: str
    schema: str
    counts: Mapping[str, int]
    audit_length: int
    audit_head: str
    members: tuple[Member, ...]

    @property
    def people(self) -> int:
        """How many people are enrolled in it."""
        return self.counts.get("subjects", 0)

    @property
    def size_bytes(self) -> int:
        """Of all members together."""
        return sum(member.size_bytes for member in self.members)

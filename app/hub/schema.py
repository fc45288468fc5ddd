"""The hub's tables, alike on SQLite and PostgreSQL.

Ids are numbers that are never used again. `public_id` and what ends in `_id` as text is what clients of
NEC ID see. Columns called `sealed_…` hold what `app.hub.seal` made.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

from app.store.times import utc_text, utc_time

if TYPE_CHECKING:
    from sqlalchemy import Dialect
    from sqlalchemy.types import TypeEngine

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints are called, so that a migration finds them on either database."""

LARGEST = 2**63 - 1
"""The largest whole number that both databases hold."""

UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""What JSON and URLs can carry and PostgreSQL or UTF-8 cannot."""


class WholeNumber(TypeDecorator[int]):
    """A whole number; one beyond 64 bits, which clients may send, becomes the nearest that no id reaches."""

    impl = BigInteger().with_variant(Integer, "sqlite")
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Return what is stored or looked for."""
        return None if value is None else min(max(value, -LARGEST), LARGEST)


class Words(TypeDecorator[str]):
    """Text; what cannot be stored is replaced, so that looking for it finds nothing rather than failing."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is stored or looked for."""
        return value if value is None or value.isprintable() else UNSTORABLE.sub("\ufffd", value)


class Moment(TypeDecorator[datetime]):
    """An aware UTC time: a time stamp on PostgreSQL, `app.store.times` on SQLite; microseconds on both."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column's type."""
        return dialect.type_descriptor(self.impl_instance if _has_times(dialect) else Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Return what is stored."""
        return value if value is None or _has_times(dialect) else utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401
        """Return the time that was stored."""
        if value is None:
            return None
        moment: datetime = value if _has_times(dialect) else utc_time(value)
        return moment.astimezone(UTC)


def _has_times(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"


def _table(name: str, *parts: Column[Any] | UniqueConstraint | Index) -> Table:
    numbered = any(isinstance(part, Column) and part.name == "id" for part in parts)
    return Table(name, METADATA, *parts, sqlite_autoincrement=numbered)


def _id() -> Column[int]:
    return Column("id", WholeNumber, primary_key=True, autoincrement=True)


def _of(
    table: str, *, key: str = "id", gone: str = "CASCADE", name: str, optional: bool = False
) -> Column[Any]:
    """Return a column that refers to another table's row and goes along with it, or forgets it."""
    return Column(name, ForeignKey(f"{table}.{key}", ondelete=gone), nullable=optional)


METADATA = MetaData(naming_convention=NAMES)

facts = _table(
    "facts",
    Column("name", Words, primary_key=True),
    Column("sealed_value", LargeBinary, nullable=False),
)
"""What the database knows of itself: a probe that tells whether the key fits."""

organisations = _table(
    "organisations",
    _id(),
    Column("name", Words, nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
)

access_keys = _table(
    "access_keys",
    Column("access_key", Words, primary_key=True),
    _of("organisations", name="organisation_id"),
    Column("sealed_secret", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Index(None, "organisation_id"),
)

galleries = _table(
    "galleries",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("organisations", name="organisation_id"),
    Column("name", Words, nullable=False),
    Column("description", Words, nullable=False),
    Column("size", WholeNumber, nullable=False),
    Column("face_count", WholeNumber, nullable=False),
    Column("slot_count", WholeNumber, nullable=False),
    Column("revision", WholeNumber, nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("organisation_id", "name"),
)

applications = _table(
    "applications",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("galleries", name="gallery_id"),
    Column("name", Words, nullable=False),
    Column("description", Words, nullable=False),
    Column("key_hash", LargeBinary, nullable=False, unique=True),
    Column("sealed_key", LargeBinary, nullable=False),
    Column("minimum_quality", Float, nullable=False),
    Index(None, "gallery_id"),
)

accounts = _table(
    "accounts",
    _id(),
    _of("organisations", name="organisation_id"),
    Column("username", Words, nullable=False, unique=True),
    Column("password_hash", Words, nullable=False),
    Column("panel_hash", Words, nullable=False),
    Column("may_have_keys", Boolean, nullable=False),
    Column("is_administrator", Boolean, nullable=False),
    _of("galleries", name="panel_gallery_id", gone="SET NULL", optional=True),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Index(None, "organisation_id"),
    Index(None, "panel_gallery_id"),
)

account_keys = _table(
    "account_keys",
    Column("key", Words, primary_key=True),
    _of("accounts", name="account_id"),
    Column("secret_hash", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Index(None, "account_id"),
)

tokens = _table(
    "tokens",
    Column("token_hash", LargeBinary, primary_key=True),
    _of("accounts", name="account_id"),
    _of("account_keys", key="key", name="key", optional=True),
    Column("kind", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index(None, "account_id"),
    Index(None, "key"),
    Index(None, "expires_at"),
)

groups = _table(
    "groups",
    _id(),
    _of("galleries", name="gallery_id"),
    Column("name", Words, nullable=False),
    UniqueConstraint("gallery_id", "name"),
)

people = _table(
    "people",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("galleries", name="gallery_id"),
    _of("groups", name="group_id", gone="SET NULL", optional=True),
    Column("registrant", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("sealed_properties", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Index(None, "gallery_id"),
    Index(None, "group_id"),
)

faces = _table(
    "faces",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("galleries", name="gallery_id"),
    _of("people", name="person_id"),
    Column("revision", WholeNumber, nullable=False),
    Column("model", Words, nullable=False),
    Column("quality", Float, nullable=False),
    Column("sealed_embedding", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Index(None, "gallery_id", "revision"),
    Index(None, "person_id"),
)

pictures = _table(
    "pictures",
    Column("face_id", ForeignKey("faces.id", ondelete="CASCADE"), primary_key=True),
    Column("sealed_image", LargeBinary, nullable=False),
)

tags = _table(
    "tags",
    _id(),
    _of("galleries", name="gallery_id"),
    Column("name", Words, nullable=False),
    UniqueConstraint("gallery_id", "name"),
)

face_tags = _table(
    "face_tags",
    Column("face_id", ForeignKey("faces.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
    Index(None, "tag_id"),
)

slots = _table(
    "slots",
    _id(),
    _of("galleries", name="gallery_id"),
    Column("subject_id", Words, nullable=False),
    Column("event_id", Words, nullable=False),
    Column("is_live", Boolean, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Index(None, "gallery_id", "updated_at", "event_id", "is_live"),
    Index(None, "gallery_id", "is_live", "updated_at"),
    Index(None, "subject_id", "event_id"),
)

removals = _table(
    "removals",
    _of("galleries", name="gallery_id"),
    Column("revision", WholeNumber, nullable=False),
    Column("face_id", WholeNumber, primary_key=True, autoincrement=False),
    Index(None, "gallery_id", "revision"),
)

jobs = _table(
    "jobs",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("galleries", name="gallery_id"),
    _of("applications", name="application_id"),
    Column("created_at", Moment, nullable=False),
    Index(None, "gallery_id"),
    Index(None, "application_id"),
)

job_records = _table(
    "job_records",
    _id(),
    Column("public_id", Words, nullable=False, unique=True),
    _of("jobs", name="job_id"),
    Column("filename", Words, nullable=False),
    Column("tags", Words, nullable=False),  # JSON
    Column("attempts", Integer, nullable=False),
    Column("claimed_until", Moment),
    Column("is_processed", Boolean, nullable=False),
    Column("reason", Words, nullable=False),
    Column("subject_id", Words, nullable=False),
    Column("event_id", Words, nullable=False),
    Column("attributes", Words, nullable=False),  # JSON, as the client gets it
    Index(None, "job_id", "id"),
    Index(None, "is_processed", "id"),
)

checkins = _table(
    "checkins",
    _id(),
    _of("galleries", name="gallery_id"),
    Column("event_id", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("source", Words, nullable=False),
    Column("person_id", WholeNumber),  # what happened stays when the person is gone: `people.delete`
    Column("subject_id", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("similarity", Float),
    Column("option", WholeNumber),
    Column("direction", Words, nullable=False),
    Column("method", Words, nullable=False),
    UniqueConstraint("gallery_id", "event_id"),
    Index(None, "gallery_id", "at"),
    Index(None, "at"),
    Index(None, "person_id"),
)

identifiers = _table(
    "identifiers",
    _id(),
    _of("galleries", name="gallery_id"),
    Column("sealed_owner_name", LargeBinary, nullable=False),
    Column("owner_type", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("sealed_number", LargeBinary, nullable=False),
    Column("number_fingerprint", LargeBinary),
    Column("lock", Words, nullable=False),
    Column("valid", Words, nullable=False),  # JSON
    _of("people", name="person_id", gone="SET NULL", optional=True),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    UniqueConstraint("gallery_id", "kind", "number_fingerprint"),
    Index(None, "person_id"),
)

replays = _table(
    "replays",
    Column("digest", LargeBinary, primary_key=True),
    Column("keep_until", Moment, nullable=False),
    Index(None, "keep_until"),
)

"""The hub as it began: organisations to replays."""

import sqlalchemy as sa
from alembic import op

from app.hub.schema import Moment, WholeNumber, Words

revision = "0001_ground"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "facts",
        sa.Column("name", Words(), nullable=False),
        sa.Column("sealed_value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "organisations",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "replays",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("keep_until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_replays_keep_until", "replays", ["keep_until"])
    op.create_table(
        "access_keys",
        sa.Column("access_key", Words(), nullable=False),
        sa.Column(
            "organisation_id",
            WholeNumber(),
            sa.ForeignKey("organisations.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("revoked_at", Moment()),
        sa.PrimaryKeyConstraint("access_key"),
    )
    op.create_index("ix_access_keys_organisation_id", "access_keys", ["organisation_id"])
    op.create_table(
        "galleries",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column(
            "organisation_id",
            WholeNumber(),
            sa.ForeignKey("organisations.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("name", Words(), nullable=False),
        sa.Column("description", Words(), nullable=False),
        sa.Column("size", WholeNumber(), nullable=False),
        sa.Column("face_count", WholeNumber(), nullable=False),
        sa.Column("slot_count", WholeNumber(), nullable=False),
        sa.Column("revision", WholeNumber(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("organisation_id", "name"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "accounts",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "organisation_id",
            WholeNumber(),
            sa.ForeignKey("organisations.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("username", Words(), nullable=False),
        sa.Column("password_hash", Words(), nullable=False),
        sa.Column("panel_hash", Words(), nullable=False),
        sa.Column("may_have_keys", sa.Boolean(), nullable=False),
        sa.Column("is_administrator", sa.Boolean(), nullable=False),
        sa.Column("panel_gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="SET NULL")),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("revoked_at", Moment()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("username"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_accounts_organisation_id", "accounts", ["organisation_id"])
    op.create_index("ix_accounts_panel_gallery_id", "accounts", ["panel_gallery_id"])
    op.create_table(
        "applications",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("name", Words(), nullable=False),
        sa.Column("description", Words(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.Column("minimum_quality", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key_hash"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_applications_gallery_id", "applications", ["gallery_id"])
    op.create_table(
        "checkins",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("event_id", Words(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("source", Words(), nullable=False),
        sa.Column("person_id", WholeNumber()),
        sa.Column("subject_id", Words(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("similarity", sa.Float()),
        sa.Column("option", WholeNumber()),
        sa.Column("direction", Words(), nullable=False),
        sa.Column("method", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gallery_id", "event_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_checkins_at", "checkins", ["at"])
    op.create_index("ix_checkins_gallery_id_at", "checkins", ["gallery_id", "at"])
    op.create_index("ix_checkins_person_id", "checkins", ["person_id"])
    op.create_table(
        "groups",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("name", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gallery_id", "name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "removals",
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("revision", WholeNumber(), nullable=False),
        sa.Column("face_id", WholeNumber(), nullable=False),
        sa.PrimaryKeyConstraint("face_id"),
    )
    op.create_index("ix_removals_gallery_id_revision", "removals", ["gallery_id", "revision"])
    op.create_table(
        "slots",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("subject_id", Words(), nullable=False),
        sa.Column("event_id", Words(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_slots_gallery_id_is_live_updated_at", "slots", ["gallery_id", "is_live", "updated_at"]
    )
    op.create_index(
        "ix_slots_gallery_id_updated_at_event_id_is_live",
        "slots",
        ["gallery_id", "updated_at", "event_id", "is_live"],
    )
    op.create_index("ix_slots_subject_id_event_id", "slots", ["subject_id", "event_id"])
    op.create_table(
        "tags",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("name", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gallery_id", "name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "account_keys",
        sa.Column("key", Words(), nullable=False),
        sa.Column(
            "account_id", WholeNumber(), sa.ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("revoked_at", Moment()),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_account_keys_account_id", "account_keys", ["account_id"])
    op.create_table(
        "jobs",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column(
            "application_id",
            WholeNumber(),
            sa.ForeignKey("applications.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("created_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_jobs_application_id", "jobs", ["application_id"])
    op.create_index("ix_jobs_gallery_id", "jobs", ["gallery_id"])
    op.create_table(
        "people",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("group_id", WholeNumber(), sa.ForeignKey("groups.id", ondelete="SET NULL")),
        sa.Column("registrant", Words(), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("sealed_properties", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_people_gallery_id", "people", ["gallery_id"])
    op.create_index("ix_people_group_id", "people", ["group_id"])
    op.create_table(
        "faces",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("person_id", WholeNumber(), sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
        sa.Column("revision", WholeNumber(), nullable=False),
        sa.Column("model", Words(), nullable=False),
        sa.Column("quality", sa.Float(), nullable=False),
        sa.Column("sealed_embedding", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_faces_gallery_id_revision", "faces", ["gallery_id", "revision"])
    op.create_index("ix_faces_person_id", "faces", ["person_id"])
    op.create_table(
        "identifiers",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column(
            "gallery_id", WholeNumber(), sa.ForeignKey("galleries.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("sealed_owner_name", sa.LargeBinary(), nullable=False),
        sa.Column("owner_type", Words(), nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("sealed_number", sa.LargeBinary(), nullable=False),
        sa.Column("number_fingerprint", sa.LargeBinary()),
        sa.Column("lock", Words(), nullable=False),
        sa.Column("valid", Words(), nullable=False),
        sa.Column("person_id", WholeNumber(), sa.ForeignKey("people.id", ondelete="SET NULL")),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gallery_id", "kind", "number_fingerprint"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_identifiers_person_id", "identifiers", ["person_id"])
    op.create_table(
        "job_records",
        sa.Column("id", WholeNumber(), nullable=False),
        sa.Column("public_id", Words(), nullable=False),
        sa.Column("job_id", WholeNumber(), sa.ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
        sa.Column("filename", Words(), nullable=False),
        sa.Column("tags", Words(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_until", Moment()),
        sa.Column("is_processed", sa.Boolean(), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.Column("subject_id", Words(), nullable=False),
        sa.Column("event_id", Words(), nullable=False),
        sa.Column("attributes", Words(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_job_records_is_processed_id", "job_records", ["is_processed", "id"])
    op.create_index("ix_job_records_job_id_id", "job_records", ["job_id", "id"])
    op.create_table(
        "tokens",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column(
            "account_id", WholeNumber(), sa.ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("key", Words(), sa.ForeignKey("account_keys.key", ondelete="CASCADE")),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash"),
    )
    op.create_index("ix_tokens_account_id", "tokens", ["account_id"])
    op.create_index("ix_tokens_expires_at", "tokens", ["expires_at"])
    op.create_index("ix_tokens_key", "tokens", ["key"])
    op.create_table(
        "face_tags",
        sa.Column("face_id", WholeNumber(), sa.ForeignKey("faces.id", ondelete="CASCADE"), nullable=False),
        sa.Column("tag_id", WholeNumber(), sa.ForeignKey("tags.id", ondelete="CASCADE"), nullable=False),
        sa.PrimaryKeyConstraint("face_id", "tag_id"),
    )
    op.create_index("ix_face_tags_tag_id", "face_tags", ["tag_id"])
    op.create_table(
        "pictures",
        sa.Column("face_id", WholeNumber(), sa.ForeignKey("faces.id", ondelete="CASCADE"), nullable=False),
        sa.Column("sealed_image", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("face_id"),
    )

"""Consents: the text a subject agreed to, how and for what, and its withdrawal.

The database itself holds the rule that no face is stored without a consent in force (`migrations.py`).
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import optional_utc_text, optional_utc_time, utc_text, utc_time

Method = Literal["paper", "spoken", "contract", "signed"]
"""How a consent was given: on paper, by word of mouth, in a contract, or signed on the screen."""


@dataclass(frozen=True, slots=True)
class NewConsent:
    """A consent about to be recorded.

    Attributes:
        version: The version of the text, as the site counts it.
        language: The language of the text, BCP 47.
        text: What the subject read or heard.
        purpose: What the face is stored for.
        method: How the consent was given.
        operator: Who witnessed it.
        expires_at: When it ends by itself; aware; None for never.
        given_by: Who agreed for the subject, such as a parent; empty if they did themselves.
        signature: PNG of a signature on the screen; only of the method "signed".
    """

    version: str
    language: str
    text: str
    purpose: str
    method: Method
    operator: str
    expires_at: datetime | None
    given_by: str = ""
    signature: bytes | None = None

    def __post_init__(self) -> None:
        if self.method not in get_args(Method):
            raise ValueError(f"method is {self.method!r}; it must be one of {', '.join(get_args(Method))}")
        if (self.method == "signed") != (self.signature is not None):
            raise ValueError("a signature belongs to the method “signed”, and to no other")


@dataclass(frozen=True, slots=True)
class Consent:
    """A recorded consent, without its text."""

    version: str
    language: str
    purpose: str
    method: str
    operator: str
    given_at: datetime
    expires_at: datetime | None


def record(db: Database, subject_id: str, consent: NewConsent, now: datetime, actor: str = "desk") -> None:
    """Record that an enrolled subject consents; the text itself is stored once.

    Raises:
        StoreError: The subject is no longer enrolled, or the database failed.
    """
    text_hash = hashlib.sha256(consent.text.encode()).hexdigest()
    with transaction(db):
        if db.execute("SELECT 1 FROM subjects WHERE id = ?", [subject_id]).fetchone() is None:
            raise StoreError("That person is no longer enrolled.")
        db.execute(
            "INSERT INTO consent_texts VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [text_hash, consent.version, consent.language, consent.text],
        )
        db.table("consents").insert(
            {
                "subject_id": subject_id,
                "text_hash": text_hash,
                "version": consent.version,
                "language": consent.language,
                "purpose": consent.purpose,
                "method": consent.method,
                "operator": consent.operator,
                "given_at": utc_text(now),
                "expires_at": optional_utc_text(consent.expires_at),
                "given_by": consent.given_by,
                "signature": consent.signature,
            }
        )
        audit.append(db, at=now, actor=actor, action="consent", target=subject_id, result="ok")


def withdraw(db: Database, subject_id: str, now: datetime, actor: str = "desk") -> bool:
    """Withdraw every consent of a subject; references, samples and portrait go at once.

    Returns:
        Whether there was a consent to withdraw.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    with transaction(db):
        withdrawn = db.execute(
            "UPDATE consents SET withdrawn_at = ? WHERE subject_id = ? AND withdrawn_at IS NULL",
            [utc_text(now), subject_id],
        ).rowcount
        if withdrawn:
            audit.append(db, at=now, actor=actor, action="withdraw", target=subject_id, result="ok")
        return bool(withdrawn)


@translated_errors()
def live_consent(db: Database, subject_id: str, now: datetime) -> Consent | None:
    """Return the newest consent that is neither withdrawn nor expired.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT version, language, purpose, method, operator, given_at, expires_at FROM consents"
        " WHERE subject_id = ? AND withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > ?)"
        " ORDER BY given_at DESC, id DESC LIMIT 1",
        [subject_id, utc_text(now)],
    ).fetchone()
    if row is None:
        return None
    version, language, purpose, method, operator, given_at, expires_at = row
    return Consent(
        version, language, purpose, method, operator, utc_time(given_at), optional_utc_time(expires_at)
    )

"""Consents: the text a subject agreed to, how and for what, its withdrawal and its end.

The database itself holds the rule that no face is stored without a consent in force (`migrations.py`). It
cannot see a consent expire: `expire` does, and deletes what is left without one.

Whoever withdraws stays enrolled with the other ways in, PIN and code. References, samples, portrait, pictures
of refused attempts, self-tests and the marks of imported files go at once; the record of the consent, with
its signature, stays as proof until the subject is erased.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlite_utils import Database

from app.core.consent import PURPOSE, ConsentText, GivenConsent
from app.errors import StoreError
from app.store import audit, backends, correction_record
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
        recipients: Who received copies when the text was shown; None where nobody knows.
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
    recipients: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if self.method not in get_args(Method):
            raise ValueError(f"method is {self.method!r}; it must be one of {', '.join(get_args(Method))}")
        if (self.method == "signed") != (self.signature is not None):
            raise ValueError("a signature belongs to the method “signed”, and to no other")


def new_consent(given: GivenConsent, operator: str, expires_at: datetime | None) -> NewConsent:
    """Return what is recorded of a consent given at the desk: for check-in, witnessed by the operator."""
    return NewConsent(
        version=given.text.version,
        language=given.text.language,
        text=given.text.text,
        purpose=PURPOSE,
        method=given.method,
        operator=operator,
        expires_at=expires_at,
        given_by=given.given_by,
        signature=given.signature,
        recipients=given.text.recipients,
    )


@dataclass(frozen=True, slots=True)
class Consent:
    """A recorded consent, without its text and signature.

    Attributes:
        consent_id: Of the record; `signature` takes it.
        text_hash: SHA-256 of the text, hexadecimal; `text_of` takes it.
        version: Of the text.
        language: Of the text, BCP 47.
        purpose: What the face is stored for.
        method: How the consent was given.
        operator: Who witnessed it.
        given_at: When; UTC.
        expires_at: When it ends by itself; None for never.
        withdrawn_at: When it was taken back; None if it was not.
        given_by: Who agreed for the subject; empty if they did themselves.
        has_signature: Whether it was signed on the screen.
    """

    consent_id: int
    text_hash: str
    version: str
    language: str
    purpose: str
    method: str
    operator: str
    given_at: datetime
    expires_at: datetime | None
    withdrawn_at: datetime | None
    given_by: str
    has_signature: bool

    def is_in_force(self, now: datetime) -> bool:
        """Whether faces may be stored and searched under it."""
        return self.withdrawn_at is None and (self.expires_at is None or self.expires_at > now)


def hash_of(text: str) -> str:
    """Return what proves which text was agreed to: its SHA-256, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def record(db: Database, subject_id: str, consent: NewConsent, now: datetime, actor: str = "desk") -> None:
    """Record that an enrolled subject consents; the text itself is stored once.

    Raises:
        StoreError: The subject is no longer enrolled, somebody receives copies of whom the text could not
            tell yet, or the database failed.
    """
    text_hash = hash_of(consent.text)
    with transaction(db):
        _refuse_outdated(db, consent)
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
    """Withdraw every consent of a subject; everything that shows or measures their face goes at once.

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


def expire(db: Database, now: datetime, actor: str = "clock") -> tuple[str, ...]:
    """Delete the faces of all subjects of whom no consent is in force any more, as a withdrawal does.

    What corrections have set aside goes as well once they can no longer be undone. To be called before the
    first check-in and once a day.

    Returns:
        The ids of the subjects whose faces were deleted.

    Raises:
        StoreError: The database failed; the next call deletes what is left.
    """
    correction_record.purge(db, now)
    with translated_errors():
        due = [subject_id for (subject_id,) in db.execute(_DUE, [utc_text(now)]).fetchall()]
    gone: list[str] = []
    for start in range(0, len(due), _AT_ONCE):
        with transaction(db):
            for subject_id in due[start : start + _AT_ONCE]:
                if live_consent(db, subject_id, now) is None:  # they may have agreed anew meanwhile
                    _forget(db, subject_id, now, actor)
                    gone.append(subject_id)
    return tuple(gone)


@translated_errors()
def live_consent(db: Database, subject_id: str, now: datetime) -> Consent | None:
    """Return the newest consent that is neither withdrawn nor expired.

    Raises:
        StoreError: The database cannot be read.
    """
    return next((one for one in history(db, subject_id) if one.is_in_force(now)), None)


@translated_errors()
def history(db: Database, subject_id: str) -> list[Consent]:
    """Return every consent of a subject, newest first, whether in force, expired or withdrawn.

    Raises:
        StoreError: The database cannot be read.
    """
    rows = db.execute(
        "SELECT id, text_hash, version, language, purpose, method, operator, given_at, expires_at,"
        " withdrawn_at, given_by, signature IS NOT NULL FROM consents"
        " WHERE subject_id = ? ORDER BY given_at DESC, id DESC",
        [subject_id],
    )
    return [_consent(row) for row in rows]


@translated_errors()
def text_of(db: Database, text_hash: str) -> ConsentText | None:
    """Return the text that somebody agreed to, by its hash; None if nobody agreed to such a text.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT version, language, text FROM consent_texts WHERE hash = ?", [text_hash]
    ).fetchone()
    return None if row is None else ConsentText(*row)


@translated_errors()
def signature(db: Database, consent_id: int) -> bytes | None:
    """Return the signature under a consent as PNG, or None if it was not signed on the screen.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute("SELECT signature FROM consents WHERE id = ?", [consent_id]).fetchone()
    return None if row is None else row[0]


def _refuse_outdated(db: Database, consent: NewConsent) -> None:
    """Refuse a text that was shown before somebody was set up to receive copies: it would count for them."""
    if consent.recipients is None:
        return
    untold = [one for one in backends.recipients(db) if one not in consent.recipients]
    if untold:
        raise StoreError(
            f"Copies also go to {', '.join(untold)} by now, which the consent text did not say yet."
            " Ask for consent again."
        )


def _forget(db: Database, subject_id: str, now: datetime, actor: str) -> None:
    for statement in _FORGET:
        db.execute(statement, [subject_id])
    audit.append(db, at=now, actor=actor, action="consent expired", target=subject_id, result="ok")


def _consent(row: tuple[Any, ...]) -> Consent:
    number, text_hash, version, language, purpose, method, operator, *rest = row
    given_at, expires_at, withdrawn_at, given_by, has_signature = rest
    return Consent(
        number,
        text_hash,
        version,
        language,
        purpose,
        method,
        operator,
        utc_time(given_at),
        optional_utc_time(expires_at),
        optional_utc_time(withdrawn_at),
        given_by,
        bool(has_signature),
    )


_AT_ONCE = 100
"""People in one transaction: each takes 5 ms, and no other connection should wait for long."""

_DUE = """
WITH uncovered AS MATERIALIZED (
    SELECT id FROM subjects
    EXCEPT
    SELECT subject_id FROM consents WHERE withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > ?)
)
SELECT id FROM uncovered JOIN subjects USING (id)
WHERE portrait IS NOT NULL OR EXISTS (SELECT 1 FROM face_references WHERE subject_id = subjects.id)
ORDER BY id
"""
"""Only of those without a consent is the row read: it is as long as their portrait."""

_FORGET = (
    "DELETE FROM face_references WHERE subject_id = ?",
    "UPDATE subjects SET portrait = NULL, revision = revision + 1 WHERE id = ?",
    "UPDATE refusals SET picture = NULL WHERE subject_id = ?",
    "DELETE FROM self_tests WHERE subject_id = ?",
    "UPDATE self_tests SET nearest_id = NULL, nearest_score = NULL WHERE nearest_id = ?",
    "DELETE FROM imported_files WHERE subject_id = ?",
)
"""What the triggers of a withdrawal do (`migrations.py`, `desk_schema.py`); an expiry changes no consent."""

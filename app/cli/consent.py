"""`vestibule consent`: what somebody agreed to, its withdrawal, and the texts in force."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.who import one_person
from app.store import consents, database
from app.store.consent_texts import FOLDER, fault

if TYPE_CHECKING:
    from app.core.consent import ConsentText
    from app.store.consents import Consent

_ACTOR = "command line"

_HOW = {
    "paper": "on paper",
    "spoken": "by word of mouth",
    "contract": "in the contract",
    "signed": "with a signature on the screen",
}


def consent_show(options: bootstrap.Options, who: str, *, as_json: bool) -> int:
    """Print every consent of a person, newest first."""
    db = bootstrap.open_store(options)
    try:
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        history = consents.history(db, found.subject_id)
    finally:
        database.close(db)
    now = datetime.now(UTC)
    if not as_json:
        output.say(f"{found.name}: {'no consent' if not history else f'{len(history)} on record'}")
    for one in history:
        output.result(_values(one, found.subject_id, now), _line(one, now), as_json=as_json)
    return output.OK if any(one.is_in_force(now) for one in history) else output.OTHERWISE


def consent_withdraw(options: bootstrap.Options, who: str, *, as_json: bool) -> int:
    """Withdraw the consent of a person: their faces are deleted at once, and nothing asks before."""
    db = bootstrap.open_store(options)
    try:
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        withdrawn = consents.withdraw(db, found.subject_id, datetime.now(UTC), _ACTOR)
    finally:
        database.close(db)
    values = {
        "id": found.subject_id,
        "name": found.name,
        "withdrawn": withdrawn,
        "faces_deleted": found.samples if withdrawn else 0,
    }
    faces = "1 face" if found.samples == 1 else f"{found.samples} faces"
    said = f"{found.name}: withdrawn; {faces} and the portrait are deleted. PIN and code still work."
    text = said if withdrawn else f"{found.name}: there is no consent to withdraw."
    output.result(values, text, as_json=as_json)
    return output.OK if withdrawn else output.OTHERWISE


def consent_text(options: bootstrap.Options, language: str | None, *, as_json: bool) -> int:
    """Print the texts that people are shown now, with version and hash; one of them if a language is named.

    Raises:
        SettingsError: A text of the site has a mistake.
        StoreError: The database, which knows who receives copies, cannot be read.
    """
    texts, folder = texts_in_force(options), options.data / FOLDER
    wanted = [text for text in texts if language in {None, text.language}]
    for text in wanted:
        own = folder / f"{text.language}.txt"
        origin = str(own) if own.is_file() else "the program's own"
        text_hash = consents.hash_of(text.text)
        output.result(
            {
                "language": text.language,
                "version": text.version,
                "text_hash": text_hash,
                "origin": origin,
                "text": text.text,
                "recipients": list(text.recipients or ()),
                "unnamed_recipients": list(text.unnamed),
            },
            f"{text.language}, version {text.version}, {origin}\nSHA-256 {text_hash}\n\n{text.text}\n",
            as_json=as_json,
        )
        if text.unnamed:
            output.complain(f"vestibule: {fault(text)}")
    if not wanted:
        said = f"There is no text in “{language}”, only in {', '.join(text.language for text in texts)}."
        output.result({"error": said}, said, as_json=as_json)
    return output.OK if wanted else output.OTHERWISE


def texts_in_force(options: bootstrap.Options) -> tuple[ConsentText, ...]:
    """Return the texts that people are shown now; no database is made for it.

    Raises:
        SettingsError: A text of the site has a mistake.
        StoreError: The database, which knows who receives copies, cannot be read.
    """
    settings = options.settings()
    if not options.database.exists():
        return bootstrap.consent_texts(options, settings, None)
    db = bootstrap.open_store(options)
    try:
        return bootstrap.consent_texts(options, settings, db)
    finally:
        database.close(db)


def _values(one: Consent, subject_id: str, now: datetime) -> dict[str, object]:
    return {
        "id": subject_id,
        "consent": one.consent_id,
        "in_force": one.is_in_force(now),
        "given_at": one.given_at.isoformat(),
        "method": one.method,
        "operator": one.operator,
        "given_by": one.given_by,
        "has_signature": one.has_signature,
        "purpose": one.purpose,
        "version": one.version,
        "language": one.language,
        "text_hash": one.text_hash,
        "expires_at": one.expires_at.isoformat() if one.expires_at else None,
        "withdrawn_at": one.withdrawn_at.isoformat() if one.withdrawn_at else None,
    }


def _line(one: Consent, now: datetime) -> str:
    by = f" by {one.given_by}" if one.given_by else ""
    ends = f"until {_time(one.expires_at)}" if one.expires_at else "until withdrawn"
    if one.withdrawn_at:
        state = f"withdrawn {_time(one.withdrawn_at)}"
    else:
        state = f"in force {ends}" if one.is_in_force(now) else f"expired {_time(one.expires_at)}"
    how = f"{_HOW.get(one.method, one.method)}{by}"
    text = f"text {one.version} ({one.language})"
    return f"  {_time(one.given_at)} {how}, {text}, confirmed by {one.operator}: {state}"


def _time(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else ""

"""Everything that is stored of one person, as a file for them: what the law calls access and portability.

A ZIP archive with `README.txt`, `data.json`, their pictures as JPEG, their signatures as PNG and the texts
they agreed to. What is a secret of theirs, the hashes of PIN and code, is only said to exist. Of others
nothing is in it: where a row names somebody else, it says “another person”.
"""

from __future__ import annotations

import base64
import json
import os
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.errors import StoreError
from app.store import audit, backends, mirrors
from app.store.cipher import transaction, translated_errors
from app.store.details import GONE
from app.store.files import create_unfinished, publish, translated_file_errors
from app.store.person_rows import Row, rows_of
from app.store.references import STORED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from sqlite_utils import Database

_SECRET = {"pins": {"lookup"}, "codes": {"lookup"}}
_PICTURES = {b"\xff\xd8\xff": ".jpg", b"\x89PNG": ".png"}
_EMBEDDINGS = {"embedding", "second"}

_README = """\
Everything that is stored here about {name}
{line}

Made {made} for the person themselves. It holds pictures of a face and numbers computed from it:
keep it as safe as an identity card.

data.json        all entries; times are UTC
                 details      what was written down, with tags
                 face_references  each stored face: quality, picture, and the numbers that are compared
                 consents     what was agreed to, when, until when, and whether it was withdrawn
                 checkins     when they came and went
                 refusals     attempts that were refused and looked most like this person
                 pins, codes  when a PIN or QR code was made; neither is stored, only what recognises it
                 audit        what was done with their entries, and by whom
                 recipients   which other systems have, or may have, a copy
*.jpg, *.png     pictures and signatures; data.json names them where they belong
consent-*.txt    the texts that were agreed to
"""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds.

    Attributes:
        subject_id: Whose.
        name: As they are enrolled.
        path: The file.
        entries: How many of each kind.
        pictures: How many pictures and signatures.
    """

    subject_id: str
    name: str
    path: Path
    entries: Mapping[str, int]
    pictures: int


def export(db: Database, subject_id: str, path: Path, now: datetime, actor: str = "desk") -> Exported:
    """Write everything about a person into a new ZIP archive, its owner's alone, all or nothing.

    Raises:
        StoreError: They are not enrolled, the file is there already or cannot be written.
    """
    with translated_errors(), transaction(db):
        values, files = collected(db, subject_id)
        audit.append(db, at=now, actor=actor, action="export person", target=subject_id, result="ok")
        name: str = values["details"]["name"]
        text = _README.format(name=name, line="=" * 40, made=f"{now:%Y-%m-%d %H:%M} UTC")
        plain = {
            "README.txt": text.encode(),
            "data.json": json.dumps(values, ensure_ascii=False, indent=1).encode(),
        }
        _write(path, plain | files)
    entries = {kind: len(rows) for kind, rows in values.items() if isinstance(rows, list)}
    return Exported(subject_id, name, path, entries, sum(not one.endswith(".txt") for one in files))


def collected(db: Database, subject_id: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return what is stored of a person, ready for JSON, and the content of the files that it names.

    Raises:
        StoreError: They are not enrolled, or the database cannot be read.
    """
    with translated_errors():
        known = db.execute("SELECT * FROM subjects WHERE id = ?", [subject_id])
        row = known.fetchone()
        if row is None:
            raise StoreError(GONE)
        files: dict[str, bytes] = {}
        details = dict(zip([one[0] for one in known.description], row, strict=True))
        found = rows_of(db, subject_id)
        values: dict[str, Any] = {"details": _plain("subjects", "portrait", details, files)}
        for table, rows in sorted(found.items()):
            values[table] = [_plain(table, f"{table}-{n}", one, files) for n, one in enumerate(rows, start=1)]
        for consent in values.get("consents", []):
            consent["text"] = _text(db, consent["text_hash"], files)
        values["audit"] = _audit(db, subject_id)
        values["recipients"] = _recipients(db, subject_id)
        values["notices"] = _notices(db, subject_id)
    return values, files


def _plain(table: str, name: str, row: Row, files: dict[str, bytes]) -> Row:
    """Return a row for JSON; its pictures go into files."""
    plain: Row = {}
    for column, value in row.items():
        if column in _SECRET.get(table, ()):
            continue
        plain[column] = _value(column, name if column == "portrait" else f"{name}-{column}", value, files)
    return plain


def _value(column: str, name: str, value: Any, files: dict[str, bytes]) -> Any:  # noqa: ANN401 - any column's
    if not isinstance(value, bytes):
        return value
    if column in _EMBEDDINGS:
        return [float(one) for one in np.frombuffer(value, STORED)]
    suffix = next((end for magic, end in _PICTURES.items() if value.startswith(magic)), "")
    if not suffix:
        return base64.b64encode(value).decode()
    files[name + suffix] = value
    return name + suffix


def _text(db: Database, text_hash: str, files: dict[str, bytes]) -> str:
    language, text = db.execute(
        "SELECT language, text FROM consent_texts WHERE hash = ?", [text_hash]
    ).fetchone()
    name = f"consent-{language}-{text_hash[:8]}.txt"
    files[name] = text.encode()
    return name


def _audit(db: Database, subject_id: str) -> list[Row]:
    rows = db.execute(
        "SELECT at, actor, action, result FROM audit WHERE target = ? ORDER BY id", [subject_id]
    ).fetchall()
    return [
        {"at": at, "actor": actor, "action": action, "result": result} for at, actor, action, result in rows
    ]


def _notices(db: Database, subject_id: str) -> list[Row]:
    """Return what the webhook has still to be told."""
    rows = db.execute("SELECT made_at, event FROM notices WHERE event ->> 'subject_id' = ?", [subject_id])
    return [{"made_at": made_at, "event": json.loads(event)} for made_at, event in rows]


def _recipients(db: Database, subject_id: str) -> list[Row]:
    found = []
    for entry in backends.all_backends(db):
        there = mirrors.mirrored(db, entry.backend_id, subject_id)
        if there is not None:
            receiver = str(entry.options.get("recipient") or "").strip() or entry.name
            found.append(
                {
                    "recipient": receiver,
                    "state": there.state.value,
                    "id_there": there.remote_id,
                    "pictures": len(there.faces),
                }
            )
    return found


def _write(path: Path, files: Mapping[str, bytes]) -> None:
    with translated_file_errors():
        if path.exists():
            raise StoreError(f"{path} is there already. Choose another name.")
        unfinished = create_unfinished(path)
        try:
            with unfinished.open("r+b") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                    for name, content in files.items():
                        archive.writestr(name, content)
                file.flush()
                os.fsync(file.fileno())
            publish(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)

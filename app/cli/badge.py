"""`vestibule badge`: a person's badge as PDF, without a window."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.cli.who import one_person
from app.errors import StoreError
from app.store import codes, consents, database
from app.store.cipher import transaction

if TYPE_CHECKING:
    from pathlib import Path

# ruff: noqa: PLC0415 - Qt is told that there is no display before it is loaded

_ACTOR = "command line"


def badge(  # noqa: PLR0913 - what the command line says
    options: bootstrap.Options, who: str, path: Path, *, lying: bool, force: bool, as_json: bool
) -> int:
    """Write one person's badge with a new code; either there are both afterwards, or neither.

    Args:
        options: What the command line says.
        who: Name, external id, or id.
        path: The file; its owner alone can read it.
        lying: Whether the card lies on its longer side.
        force: Whether a file of that name is replaced.
        as_json: One JSON object instead of text.

    Returns:
        `output.OK` if there is a badge, `output.OTHERWISE` if it is not clear whose.
    """
    _refuse(path, force=force)
    db = bootstrap.open_store(options)
    try:
        found = one_person(db, who)
        if isinstance(found, str):
            output.result({"error": found}, found, as_json=as_json)
            return output.OTHERWISE
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from app.ui import records
        from app.ui.application import make_application
        from app.ui.badge import pdf, write_pdf
        from app.ui.language import Languages
        from app.ui.qr_code import code_modules

        settings, now = options.settings(), datetime.now(UTC)
        application, look = make_application(["vestibule"], theme="light")
        Languages(application, settings.appearance.language)
        facts = records.badge(db, found.subject_id, settings.site.name)
        made = facts.badge
        if consents.live_consent(db, found.subject_id, now) is None:
            made = replace(made, portrait=None)
        with transaction(db):
            modules = code_modules(codes.issue(db, found.subject_id, now, _ACTOR))
            write_pdf(path, pdf(look.theme, replace(made, modules=modules), is_lying=lying))
    finally:
        database.close(db)
    said = f"{found.name}: {path}\nThe file opens the door: it belongs to {found.name} and to nobody else."
    if facts.has_code:
        said += " An older code no longer works."
    values = {"id": found.subject_id, "name": found.name, "file": str(path), "replaced_code": facts.has_code}
    output.result(values, said, as_json=as_json)
    return output.OK


def _refuse(path: Path, *, force: bool) -> None:
    """Raise a StoreError if the file may not be written, before anything is changed."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder. Name a file in it.")
    if path.exists() and not force:
        raise StoreError(f"{path} is there already. Choose another name, or replace it with --force.")
    if not path.parent.is_dir():
        raise StoreError(f"There is no folder {path.parent}. Choose another one.")

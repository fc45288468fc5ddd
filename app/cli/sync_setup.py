"""`vestibule sync backend add`, `change`, `secrets`: what is said of a backend, tried before it is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.cli import output
from app.cli.sync_backend_arguments import flag
from app.cli.sync_chosen import ACTOR, Missing, command, one
from app.cli.sync_secrets import asked
from app.cli.sync_status import not_asked
from app.cli.wording import counted
from app.errors import AppError, BackendError, SettingsError
from app.store import backends
from app.sync.connect import connect
from app.sync.kinds import KINDS
from app.sync.state import state_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from sqlite_utils import Database


def add(db: Database, given: argparse.Namespace) -> int:
    """Set up a backend, once it has answered.

    Raises:
        Missing: There is one of this name.
        AppError: It does not answer, does not know us, or a secret is missing; nothing was kept.
    """
    kind, name = given.system, given.name
    own, mapping = _own({}, given), _mapping({}, given)
    for needed in KINDS[kind].required:
        if needed not in own:
            given.refuse(f"{flag(needed)} is needed")
    _require_fitting(kind, own, given)
    if backends.by_name(db, name) is not None:
        raise Missing(f"There is a backend “{name}” already. Choose another name, or see: “backend change”.")
    secrets = asked(kind, own, given.account)
    _try(kind, own, secrets, given)
    backends.add(
        db,
        name=name,
        kind=cast("backends.Kind", kind),
        options={**own, **mapping},
        secrets=secrets,
        now=datetime.now(UTC),
        actor=ACTOR,
    )
    entry = one(db, name)
    state = state_of(db, entry)
    owed = state.waiting.people
    tried = "not tried" if given.untested else "it answers and knows us"
    values = {
        "backend": name,
        "kind": kind,
        "tested": not given.untested,
        "waiting": owed,
        "not_asked": state.not_asked,
    }
    looked_at = counted(owed, "person is", "people are")
    text = f"{name} ({kind}): set up, {tried}. {looked_at} looked at by the window, or by:"
    text += f" {command('run --backend', entry)}"
    if state.not_asked:
        text += f"\n  {not_asked(state)}"
    output.result(values, text, as_json=given.json)
    return output.OK


def change(db: Database, given: argparse.Namespace) -> int:
    """Give a backend other options, once it has answered where it is reached in another way.

    Raises:
        Missing: There is no such backend.
        AppError: It does not answer, or does not know us; nothing was changed.
    """
    entry = one(db, given.name)
    before = {name: value for name, value in entry.options.items() if name not in backends.MAPPING_OPTIONS}
    mapped = {name: value for name, value in entry.options.items() if name in backends.MAPPING_OPTIONS}
    own, mapping = _own(before, given), _mapping(mapped, given)
    if {**own, **mapping} == dict(entry.options):
        text = f"{entry.name}: nothing else than before was said. Nothing was changed."
        output.result({"backend": entry.name, "changed": False}, text, as_json=given.json)
        return output.OK
    if own != before:
        _require_fitting(entry.kind, own, given)
        _try(entry.kind, own, backends.secrets_of(db, entry.backend_id), given)
    backends.change_options(db, entry.backend_id, {**own, **mapping}, datetime.now(UTC), ACTOR)
    text = f"{entry.name}: changed. Everybody is looked at again by the next run, or by the window."
    output.result({"backend": entry.name, "changed": True}, text, as_json=given.json)
    return output.OK


def secrets(db: Database, given: argparse.Namespace) -> int:
    """Give a backend other secrets, once it has answered, and use it again if it was paused.

    Raises:
        Missing: There is no such backend.
        AppError: It does not answer, does not know us, or a secret is missing; nothing was changed.
    """
    entry = one(db, given.name)
    own = {name: value for name, value in entry.options.items() if name not in backends.MAPPING_OPTIONS}
    said = asked(entry.kind, own, given.account)
    _try(entry.kind, own, said, given)
    backends.change_secrets(db, entry.backend_id, said, datetime.now(UTC), ACTOR)
    text = f"{entry.name}: the secrets are kept, and it is in use."
    output.result({"backend": entry.name, "secrets": list(said)}, text, as_json=given.json)
    return output.OK


def _own(before: Mapping[str, Any], given: argparse.Namespace) -> dict[str, str]:
    """Return the options of the kind itself; what is empty is as if it had never been said."""
    said = {**before, **dict(given.said or ())}
    if said.get("ca_file"):
        said["ca_file"] = str(Path(said["ca_file"]).absolute())  # the window may run in another folder
    return {name: value for name, value in said.items() if value}


def _mapping(before: Mapping[str, Any], given: argparse.Namespace) -> dict[str, Any]:
    """Return the options that the mirror itself reads."""
    said = {
        name: getattr(given, name) for name in backends.MAPPING_OPTIONS if getattr(given, name) is not None
    }
    for name in ("tags", "groups"):
        if name in said:
            said[name] = [one.strip() for one in said[name] if one.strip()]
    if "group_ids" in said:
        said["group_ids"] = dict(said["group_ids"])
    return {name: value for name, value in {**before, **said}.items() if value}


def _require_fitting(kind: str, own: Mapping[str, str], given: argparse.Namespace) -> None:
    """End with what is wrong with the options, before any secret is asked for."""
    try:
        connect(kind, own, dict.fromkeys(KINDS[kind].secrets, "-")).close()
    except SettingsError as error:
        given.refuse(str(error))


def _try(kind: str, own: Mapping[str, str], said: Mapping[str, str], given: argparse.Namespace) -> None:
    """Ask the backend something that changes nothing.

    Raises:
        AppError: It does not answer, or does not know us.
    """
    if given.untested:
        return
    backend = connect(kind, own, said)
    try:
        backend.check()
    except BackendError as error:
        raise AppError(
            f"{error} Nothing was changed; to keep what you said even so, add --untested."
        ) from error
    finally:
        backend.close()

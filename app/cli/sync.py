"""`vestibule sync`: the backends, whom they have, and what they are owed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import (
    output,
    sync_backends,
    sync_compare,
    sync_people,
    sync_run,
    sync_setup,
    sync_status,
)
from app.cli.sync_chosen import Missing
from app.store import database

if TYPE_CHECKING:
    import argparse

    from sqlite_utils import Database

log = logging.getLogger(__name__)


def sync(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what `given.thing` says, and of a backend what `given.kind` says.

    Raises:
        AppError: A backend or the database cannot be used.
    """
    db = bootstrap.open_store(options)
    try:
        code = _backend(db, options, given) if given.thing == "backend" else _people(db, options, given)
    except Missing as missing:
        output.result({"error": str(missing)}, str(missing), as_json=given.json)
        return output.OTHERWISE
    finally:
        database.close(db)
    log.info("sync %s: %d", given.thing, code)
    return code


def _people(  # noqa: PLR0911 - one for each command
    db: Database, options: bootstrap.Options, given: argparse.Namespace
) -> int:
    match given.thing:
        case "status":
            return sync_status.status(db, as_json=given.json)
        case "plan":
            return sync_compare.plan(db, given.backend, as_json=given.json)
        case "verify":
            return sync_compare.verify(db, given.backend, as_json=given.json)
        case "run":
            wanted = sync_run.Wanted(is_comparing=given.compare, even_so=given.even_so, for_s=given.for_s)
            return sync_run.run(db, options.sync_locks, given.backend, wanted, as_json=given.json)
        case "retry":
            return sync_people.retry(db, given.backend, given.who, as_json=given.json)
        case "drop":
            return sync_people.drop(db, given.backend, given.who, as_json=given.json)
        case "resolve":
            return sync_people.resolve(db, given.backend, given.who, given.there, as_json=given.json)
        case other:
            raise AssertionError(other)


def _backend(  # noqa: PLR0911 - one for each command
    db: Database, options: bootstrap.Options, given: argparse.Namespace
) -> int:
    match given.kind:
        case "add":
            return sync_setup.add(db, given)
        case "change":
            return sync_setup.change(db, given)
        case "secrets":
            return sync_setup.secrets(db, given)
        case "list":
            return sync_backends.listing(db, as_json=given.json)
        case "show":
            return sync_backends.show(db, given.name, as_json=given.json)
        case "test":
            return sync_backends.test(db, given.name, as_json=given.json)
        case "pause" | "resume":
            return sync_backends.pause(db, given.name, is_paused=given.kind == "pause", as_json=given.json)
        case "take-over":
            return sync_backends.take_over(db, given.name, as_json=given.json)
        case "remove":
            return sync_backends.remove(db, options.sync_locks, given)
        case other:
            raise AssertionError(other)

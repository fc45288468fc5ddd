"""`vestibule hub`: who may use the hub, with which keys, on which galleries; also while it serves."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import hub_accounts, hub_galleries, hub_moving, hub_projects, hub_tenants, output
from app.hub.refusals import Refusal
from app.hub.values import Status

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from app.cli.hub_answer import Answer
    from app.hub.database import Session

_READING = frozenset({"list"})

log = logging.getLogger(__name__)


def hub(options: bootstrap.Options, given: argparse.Namespace) -> int:
    """Do what `given.thing` and `given.kind` say; print it only when it is kept.

    Raises:
        AppError: The database cannot be used, or a password will not do.
    """
    url = _database(options, given.database)
    match given.thing:
        case "migrate":
            return hub_moving.migrate(options, url, as_json=given.json)
        case "export":
            return hub_moving.export(options, url, given.file, as_json=given.json)
        case "import":
            return hub_moving.import_(options, url, given.file, as_json=given.json)
        case "vectors":
            return hub_moving.vectors(options, url, is_on=given.kind == "on", as_json=given.json)
    command = _command(given, datetime.now(UTC))
    kind = given.part if given.kind == "group" else given.kind
    try:
        answers = _done(options, url, command, is_reading=kind in _READING)
    except Refusal as refusal:
        output.result({"error": str(refusal)}, str(refusal), as_json=given.json)
        return output.OTHERWISE
    if kind not in _READING:
        log.info("hub %s %s", given.thing, given.kind)
    for values, text in answers:
        output.result(values, text, as_json=given.json)
    if not answers and not given.json:
        output.say("There is nothing to list yet.")
    return output.OK


def _database(options: bootstrap.Options, given: str | None) -> str:
    settings = options.settings().hub
    return settings.database if given is None else replace(settings, database=given).database


def _done(
    options: bootstrap.Options, url: str, command: Callable[[Session], Sequence[Answer]], *, is_reading: bool
) -> Sequence[Answer]:
    database = bootstrap.open_hub(options, url)
    try:
        with database.reading() if is_reading else database.writing() as session:
            return command(session)
    finally:
        database.close()


def _command(  # noqa: PLR0911 - one for each thing
    given: argparse.Namespace, now: datetime
) -> Callable[[Session], Sequence[Answer]]:
    match given.thing:
        case "tenant":
            return _tenant(given, now)
        case "gallery":
            return _gallery(given, now)
        case "application":
            return _application(given)
        case "account":
            return _account(given, now)
        case "project":
            return _project(given, now)
        case "user":
            return _user(given, now)
        case "key":
            return _key(given, now)
        case other:
            raise AssertionError(other)


def _tenant(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    match given.kind:
        case "add":
            return partial(hub_tenants.add, name=given.name, now=now)
        case "list":
            return hub_tenants.listing
        case "key":
            return partial(hub_tenants.issue_key, name=given.name, now=now)
        case "revoke":
            return partial(hub_tenants.revoke, access_key=given.access_key, now=now)
        case _:
            return partial(hub_tenants.remove, name=given.name, is_sure=given.yes)


def _gallery(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    match given.kind:
        case "add":
            return partial(
                hub_galleries.add,
                name=given.name,
                tenant=given.tenant,
                size=given.size,
                description=given.description,
                minimum_quality=given.minimum_quality,
                now=now,
            )
        case "list":
            return partial(hub_galleries.listing, tenant=given.tenant)
        case _:
            return partial(hub_galleries.remove, which=given.gallery, is_sure=given.yes)


def _application(given: argparse.Namespace) -> Callable[[Session], Sequence[Answer]]:
    match given.kind:
        case "add":
            return partial(
                hub_galleries.add_application,
                name=given.name,
                gallery=given.gallery,
                description=given.description,
                minimum_quality=given.minimum_quality,
            )
        case "list":
            return partial(hub_galleries.list_applications, tenant=given.tenant)
        case _:
            return partial(hub_galleries.revoke_application, public_id=given.application)


def _account(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    match given.kind:
        case "add":
            return partial(
                hub_accounts.add,
                username=given.username,
                password=hub_accounts.asked_password(from_stdin=given.password_from_stdin),
                tenant=given.tenant,
                may_have_keys=given.keys,
                is_administrator=given.administrator,
                panel=given.panel,
                now=now,
            )
        case "list":
            return partial(hub_accounts.listing, tenant=given.tenant)
        case _:
            return partial(hub_accounts.revoke, username=given.username, now=now)


def _project(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    match given.kind:
        case "add":
            return partial(hub_projects.add, name=given.name, tenant=given.tenant, now=now)
        case "list":
            return partial(hub_projects.listing, tenant=given.tenant)
        case "remove":
            return partial(hub_galleries.remove, which=given.project, is_sure=given.yes, is_project=True)
        case _ if given.part == "add":
            return partial(hub_projects.add_group, which=given.project, name=given.name)
        case _:
            return partial(hub_projects.list_groups, which=given.project)


def _user(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    if given.kind == "list":
        return partial(hub_projects.list_users, which=given.project)
    return partial(
        hub_projects.set_status,
        which=given.project,
        user_id=given.user_id,
        status=Status(given.status),
        now=now,
    )


def _key(given: argparse.Namespace, now: datetime) -> Callable[[Session], Sequence[Answer]]:
    if given.kind == "list":
        return partial(hub_accounts.list_keys, username=given.username)
    return partial(hub_accounts.revoke_key, key=given.key, now=now)

"""`vestibule hub tenant`: organisations, and the keys that they sign with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.hub_answer import Answer, organisation_of, require_yes
from app.cli.wording import counted, day
from app.hub import accounts, galleries, organisations
from app.hub.refusals import Exists, Missing

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import AccessKey, Organisation

_SHOWN_ONCE = "The secret key is not shown again: keep it where secrets are kept."


def add(session: Session, name: str, now: datetime) -> list[Answer]:
    """Add a tenant with a first access key.

    Raises:
        Exists: There is a tenant of this name.
    """
    if organisations.find(session, name) is not None:
        raise Exists(f"There is a tenant “{name}” already. “key” makes a further access key for it.")
    return _issued(organisations.add(session, name, now), session, now)


def issue_key(session: Session, name: str, now: datetime) -> list[Answer]:
    """Make a further access key for a tenant, so that one can be replaced without a pause.

    Raises:
        Missing: There is no such tenant.
    """
    return _issued(organisation_of(session, name), session, now)


def listing(session: Session) -> list[Answer]:
    """Tell all tenants with their access keys, never a secret key."""
    return [_listed(session, one) for one in organisations.everybody(session)]


def revoke(session: Session, access_key: str, now: datetime) -> list[Answer]:
    """Refuse everything signed with this key from now on.

    Raises:
        Missing: There is no such key in force.
    """
    if not organisations.revoke_key(session, access_key, now):
        raise Missing(f"There is no access key “{access_key}” in force. See: vestibule hub tenant list.")
    return [Answer({"access_key": access_key, "revoked": True}, f"{access_key}: revoked")]


def remove(session: Session, name: str, *, is_sure: bool) -> list[Answer]:
    """Remove a tenant with all it has.

    Raises:
        Missing: There is no such tenant.
        Refusal: Nobody said that they are sure.
    """
    tenant = organisation_of(session, name)
    theirs = galleries.everything(session, tenant.id)
    faces = sum(one.count for one in theirs)
    has = (
        f"{counted(len(theirs), 'gallery', 'galleries')}, {counted(faces, 'face')},"
        f" {counted(len(accounts.everybody(session, tenant.id)), 'account')}"
    )
    require_yes(f"“{name}” with {has}", is_sure=is_sure)
    organisations.remove(session, tenant.id)
    values = {"tenant": name, "removed": True, "galleries": len(theirs), "faces": faces}
    return [Answer(values, f"{name}: removed, with {has}")]


def _issued(tenant: Organisation, session: Session, now: datetime) -> list[Answer]:
    key = organisations.issue_key(session, tenant.id, now)
    values = {"tenant": tenant.name, "access_key": key.access_key, "secret_key": key.secret_key}
    keys = f"access key  {key.access_key}\nsecret key  {key.secret_key}"
    return [Answer(values, f"tenant      {tenant.name}\n{keys}\n{_SHOWN_ONCE}")]


def _listed(session: Session, tenant: Organisation) -> Answer:
    keys = organisations.keys(session, tenant.id)
    theirs = galleries.everything(session, tenant.id)
    values = {
        "tenant": tenant.name,
        "created_at": tenant.created_at.isoformat(),
        "galleries": len(theirs),
        "faces": sum(one.count for one in theirs),
        "access_keys": [
            {
                "access_key": one.access_key,
                "created_at": one.created_at.isoformat(),
                "revoked_at": one.revoked_at.isoformat() if one.revoked_at else None,
            }
            for one in keys
        ],
    }
    first = f"{tenant.name}: {counted(len(theirs), 'gallery', 'galleries')}, since {day(tenant.created_at)}"
    return Answer(values, "\n".join([first, *(_key(one) for one in keys)]))


def _key(key: AccessKey) -> str:
    state = f"revoked {day(key.revoked_at)}" if key.revoked_at else f"since {day(key.created_at)}"
    return f"  {key.access_key} {state}"

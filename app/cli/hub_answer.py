"""What a command of `vestibule hub` answers, and whom or what its arguments name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.cli.wording import nearest
from app.hub import accounts, galleries, organisations
from app.hub.refusals import Missing, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.hub.database import Session
    from app.hub.values import Account, Gallery, Organisation


class Answer(NamedTuple):
    """One result, for a program and for a person."""

    values: Mapping[str, object]
    text: str


def organisation_of(session: Session, name: str) -> Organisation:
    """Return the tenant of this name.

    Raises:
        Missing: There is none; the message names the nearest.
    """
    found = organisations.find(session, name)
    if found is None:
        known = [one.name for one in organisations.everybody(session)]
        raise Missing(f"There is no tenant “{name}”.{nearest(name, known)}")
    return found


def galleries_of(session: Session, tenant: str | None) -> list[tuple[Organisation, Gallery]]:
    """Return the galleries of a tenant, or of all, each with its owner.

    Raises:
        Missing: There is no such tenant.
    """
    owners = organisations.everybody(session) if tenant is None else [organisation_of(session, tenant)]
    return [(owner, one) for owner in owners for one in galleries.everything(session, owner.id)]


def gallery_of(session: Session, which: str, *, is_project: bool = False) -> Gallery:
    """Return the gallery of this id, project id, or name.

    Args:
        session: Where to look.
        which: As typed.
        is_project: Whether it is spoken of as a project of Face AiDee.

    Raises:
        Missing: There is none, or several have this name.
    """
    thing = "project" if is_project else "gallery"
    known = galleries_of(session, None)
    for _, one in known:
        if which == (str(one.id) if is_project else one.public_id):
            return one
    meant = [(owner, one) for owner, one in known if one.name == which]
    if not meant:
        raise Missing(f"There is no {thing} “{which}”.{nearest(which, [one.name for _, one in known])}")
    if len(meant) > 1:
        ids = ", ".join(f"{one.id if is_project else one.public_id} ({owner.name})" for owner, one in meant)
        raise Missing(f"More than one {thing} has the name “{which}”. Give an id: {ids}.")
    return meant[0][1]


def account_of(session: Session, username: str) -> Account:
    """Return the account of this name, revoked or not.

    Raises:
        Missing: There is none; the message names the nearest.
    """
    found = accounts.find(session, username)
    if found is None:
        known = [one.username for one in accounts.everybody(session)]
        raise Missing(f"There is no account “{username}”.{nearest(username, known)}")
    return found


def require_yes(what: str, *, is_sure: bool) -> None:
    """Return if who asks is sure.

    Raises:
        Refusal: They did not say so; the message says what would be lost.
    """
    if not is_sure:
        raise Refusal(f"{what} would be removed for ever. Nothing was changed; if you are sure, add --yes.")

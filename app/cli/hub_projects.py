"""`vestibule hub project` and `vestibule hub user`: a gallery as Face AiDee sees it, and who is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.hub_answer import Answer, galleries_of, gallery_of, organisation_of
from app.cli.hub_galleries import create
from app.cli.wording import counted, day
from app.hub import galleries, people
from app.hub.refusals import Exists, Missing
from app.hub.values import DEFAULT_SIZE, LEAST_QUALITY, Status

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Gallery, Group, Person


def add(session: Session, name: str, *, tenant: str, now: datetime) -> list[Answer]:
    """Add a project; errors as of `app.cli.hub_galleries.add`."""
    owner = organisation_of(session, tenant)
    project, _ = create(session, owner, name, DEFAULT_SIZE, "", LEAST_QUALITY, now)
    return [Answer(_project(owner.name, project), f"project  {project.id}  {name}, of {owner.name}")]


def listing(session: Session, tenant: str | None) -> list[Answer]:
    """Tell all projects, or those of one tenant; every gallery is one.

    Raises:
        Missing: There is no such tenant.
    """
    return [
        Answer(
            _project(owner.name, one), f"{one.id}  {one.name}, of {owner.name}: {counted(one.count, 'face')}"
        )
        for owner, one in galleries_of(session, tenant)
    ]


def add_group(session: Session, which: str, name: str) -> list[Answer]:
    """Add a group of users to a project.

    Raises:
        Missing: There is no such project.
        Exists: It has a group of this name.
    """
    project = gallery_of(session, which, is_project=True)
    if name in {one.name for one in galleries.groups(session, project.id)}:
        raise Exists(f"{project.name} has a group “{name}” already.")
    group = galleries.add_group(session, project.id, name)
    return [Answer(_group(group, project), f"group  {group.id}  {name}, in {project.name}")]


def list_groups(session: Session, which: str) -> list[Answer]:
    """Tell the groups of a project.

    Raises:
        Missing: There is no such project.
    """
    project = gallery_of(session, which, is_project=True)
    return [
        Answer(_group(one, project), f"{one.id}  {one.name}") for one in galleries.groups(session, project.id)
    ]


def list_users(session: Session, which: str) -> list[Answer]:
    """Tell the people of a project.

    Raises:
        Missing: There is no such project.
    """
    project = gallery_of(session, which, is_project=True)
    return [Answer(_user(one), _line(one)) for one in people.everybody(session, project.id)]


def set_status(session: Session, which: str, user_id: int, status: Status, now: datetime) -> list[Answer]:
    """Say whether a person may pass, which Face AiDee's own calls cannot.

    Raises:
        Missing: There is no such project, or nobody of this id in it.
    """
    project = gallery_of(session, which, is_project=True)
    found = people.get(session, project.id, user_id)
    if found is None:
        raise Missing(f"{project.name} has no user {user_id}. See: vestibule hub user list {project.id}.")
    people.set_status(session, user_id, status, now)
    values = {"project_id": project.id, "user_id": user_id, "status": status.value, "was": found.status.value}
    return [Answer(values, f"{user_id}: {status.value}, was {found.status.value}")]


def _project(owner: str, project: Gallery) -> dict[str, object]:
    return {
        "project_id": project.id,
        "gallery": project.public_id,
        "name": project.name,
        "tenant": owner,
        "faces": project.count,
        "created_at": project.created_at.isoformat(),
    }


def _group(group: Group, project: Gallery) -> dict[str, object]:
    return {"group_id": group.id, "name": group.name, "project_id": project.id}


def _user(person: Person) -> dict[str, object]:
    return {
        "user_id": person.id,
        "subject_id": person.public_id,
        "status": person.status.value,
        "registrant": person.registrant.value,
        "group_id": person.group_id,
        "properties": dict(person.properties),
        "created_at": person.created_at.isoformat(),
        "updated_at": person.updated_at.isoformat(),
    }


def _line(person: Person) -> str:
    name = person.properties.get("name")
    called = f"  {name}" if isinstance(name, str) and name.isprintable() else ""
    return f"{person.id}{called}: {person.status.value}, since {day(person.created_at)}"

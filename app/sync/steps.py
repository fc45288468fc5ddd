"""What to do next so that a backend has what it should have of somebody: pure, decided anew each time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.mirrors import UNRESOLVED, MirroredFace, MirroredPerson, MirrorState

if TYPE_CHECKING:
    from app.sync.backend import Able
    from app.sync.wanted import Wanted, WantedFace


@dataclass(frozen=True, slots=True)
class LookForPerson:
    """They were sent and no answer came: find out whether they are there."""


@dataclass(frozen=True, slots=True)
class LookForFace:
    """A further face was sent and no answer came: find out whether it is there."""

    reference_id: int


@dataclass(frozen=True, slots=True)
class LookForReplaced:
    """Another picture was sent, no answer came, and ids change with it: find out under which they are."""


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Add somebody with a first face."""

    face: WantedFace


@dataclass(frozen=True, slots=True)
class AddFace:
    """Add a further face."""

    face: WantedFace


@dataclass(frozen=True, slots=True)
class ReplaceFace:
    """Put a face in the place of one that is there: of another reference, or the same with other tags."""

    old: MirroredFace
    face: WantedFace


@dataclass(frozen=True, slots=True)
class RemoveFace:
    """Remove one of several faces."""

    face: MirroredFace


@dataclass(frozen=True, slots=True)
class UpdatePerson:
    """Send what is kept beside the faces."""


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Remove somebody with all faces."""


Look = LookForPerson | LookForFace | LookForReplaced
"""A step that changes nothing there."""

Unrepeatable = AddPerson | AddFace | ReplaceFace
"""A step that sends a picture: done once more it may leave a copy that nobody knows of."""

Step = Look | AddPerson | AddFace | ReplaceFace | RemoveFace | UpdatePerson | RemovePerson


def next_step(  # noqa: PLR0911 - one for each step
    wanted: Wanted | None, there: MirroredPerson, able: Able
) -> Step | None:
    """Return what to do next; None if nothing is different that could be made equal.

    Args:
        wanted: What the backend should have; None for nothing.
        there: What it has as far as is known.
        able: What it can do.
    """
    if there.remote_id is None:
        if there.state in UNRESOLVED:
            return LookForPerson()
        if there.state is MirrorState.GONE:
            return None
        first = None if wanted is None else _first_new(wanted, there)
        return None if first is None else AddPerson(first)
    if not able.list_faces and _is_being_replaced(there):
        return LookForReplaced()
    if wanted is None:
        return RemovePerson()
    for face in there.faces:
        if face.remote_id is None and face.state in UNRESOLVED:
            return LookForFace(face.reference_id)
    if there.digest != wanted.digest:
        return UpdatePerson()
    return _face_step(wanted, there, able)


def is_outdated(wanted: Wanted, face: MirroredFace) -> bool:
    """Return whether a face is there otherwise than it is wanted: refused, or its picture is not kept."""
    now = wanted.face(face.reference_id)
    return (
        face.remote_id is not None
        and now is not None
        and (face.state is MirrorState.REFUSED or not _is_known_as(now, face))
    )


def _face_step(wanted: Wanted, there: MirroredPerson, able: Able) -> Step | None:
    present = {face.reference_id: face for face in there.faces if face.remote_id is not None}
    staying = {number for number, face in present.items() if face.state is not MirrorState.REMOVING}
    usable = [face for face in wanted.faces if face.reference_id in staying]
    if able.several_faces or not usable:
        usable += [face for face in wanted.faces if _is_new(face, there)]
    if not able.several_faces:
        usable = usable[:1]
    for face in usable:
        old = present.get(face.reference_id)
        if old is not None and face.picture is not None and not _is_known_as(face, old):
            return ReplaceFace(old, face)
    new = next((face for face in usable if face.reference_id not in present), None)
    gone = [face for number, face in present.items() if number not in {one.reference_id for one in usable}]
    if gone and new is not None:
        return ReplaceFace(gone[0], new)
    if gone:
        return RemovePerson() if len(present) == 1 else RemoveFace(gone[0])
    return None if new is None else AddFace(new)


def _is_being_replaced(there: MirroredPerson) -> bool:
    return any(face.remote_id is not None and face.state in UNRESOLVED for face in there.faces)


def _is_known_as(wanted: WantedFace, face: MirroredFace) -> bool:
    return face.state not in UNRESOLVED and wanted.is_as_sent(face)


def _first_new(wanted: Wanted, there: MirroredPerson) -> WantedFace | None:
    return next((face for face in wanted.faces if _is_new(face, there)), None)


def _is_new(face: WantedFace, there: MirroredPerson) -> bool:
    """Return whether a face could be added: it has a picture, and that was not refused before."""
    known = next((one for one in there.faces if one.reference_id == face.reference_id), None)
    return face.picture is not None and (
        known is None or (known.remote_id is None and not face.is_as_sent(known))
    )

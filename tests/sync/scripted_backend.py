"""A backend in memory that keeps to the contract's quirks, and fails as its script says.

Ids are its own and never used again; a person without a face does not exist; what is asked of nobody ends in
`Gone`. A fault comes before the request is carried out or after it: then the answer is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeVar

from app.errors import BackendUnauthorised, BackendUnavailable
from app.sync.backend import (
    Able,
    FaceIds,
    Gone,
    OutcomeUnknown,
    PersonToSend,
    Reason,
    Refused,
    RemoteAnswer,
    RemoteFace,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")

LIKE_NEC_ID = Able(
    list_people=True, list_faces=True, several_faces=True, labels=True, identify=True, record_checkin=False
)
LIKE_FACE_AIDEE = Able(
    list_people=False, list_faces=True, several_faces=True, labels=False, identify=True, record_checkin=True
)
LIKE_A_PANEL = Able(
    list_people=True,
    list_faces=False,
    several_faces=False,
    labels=False,
    identify=False,
    record_checkin=False,
)

WITHOUT_ANY_LIST = replace(LIKE_A_PANEL, list_people=False)

Fault = Literal["before", "after", "crash before", "crash after", "lost before", "busy", "unauthorised"]


class Crash(BaseException):
    """The program died here: nothing after it was recorded."""


@dataclass
class RemotePerson:
    """What it keeps of a person: what it was told beside the faces, and each face with its tags."""

    told: PersonToSend
    faces: dict[str, tuple[bytes, tuple[str, ...]]] = field(default_factory=dict)


class ScriptedBackend:
    """See above.

    Attributes:
        faults: What goes wrong, one for each call that changes something; empty for nothing.
        meanwhile: Called once a request is on its way.
        refuses: Why a picture is not taken, by the picture.
        size: How many people there is room for.
    """

    clock_offset_s = 0.0

    def __init__(self, able: Able = LIKE_NEC_ID) -> None:
        self.able = able
        self.people: dict[str, RemotePerson] = {}
        self.labels: set[str] = set()
        self.calls: list[str] = []
        self.faults: list[Fault | None] = []
        self.reading_faults: list[Fault | None] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self.refuses: dict[bytes, Reason] = {}
        self.refused_labels: set[str] = set()
        self.groups: set[int] = set()
        self.size = 1_000_000
        self.can_tell = True
        self.is_reachable = True
        self.retry_after_s: float | None = None
        self.is_closed = False
        self.one_number = False  # its face goes by the number of the person
        self._numbers = count(1)

    # ------------------------------------------------------------------------ the contract

    def check(self) -> None:
        self._note("check")

    def ensure_labels(self, names: Iterable[str]) -> None:
        wanted = set(names)
        self._note("ensure_labels")
        if wanted & self.refused_labels:
            raise Refused("64 tags.", Reason.TAG)
        self.labels |= wanted

    def add_person(self, person: PersonToSend, picture: bytes) -> FaceIds:
        def act() -> FaceIds:
            if len(self.people) >= self.size:
                raise Refused("It is full.", Reason.FULL)
            self._judge(person, picture)
            number = f"p{next(self._numbers)}"
            self.people[number] = RemotePerson(person)
            return self._put(number, person, picture)

        return self._change("add_person", act)

    def add_face(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:
        def act() -> FaceIds:
            self._find(person_id)
            self._judge(person, picture)
            return self._put(person_id, person, picture)

        return self._change("add_face", act)

    def replace_face(self, ids: FaceIds, person: PersonToSend, picture: bytes) -> FaceIds:
        def act() -> FaceIds:
            there = self._find(ids.person_id, ids.face_id)
            self._judge(person, picture)
            if self.able.list_faces:
                there.faces[ids.face_id] = (picture, person.tags)
                return ids
            del self.people[ids.person_id]  # the panel knows no change: another identifier
            number = f"p{next(self._numbers)}"
            self.people[number] = RemotePerson(person)
            return self._put(number, person, picture)

        return self._change("replace_face", act, may_be_repeated=True)

    def remove_face(self, ids: FaceIds) -> None:
        def act() -> None:
            there = self._find(ids.person_id, ids.face_id)
            del there.faces[ids.face_id]
            if not there.faces:
                del self.people[ids.person_id]

        self._change("remove_face", act, may_be_repeated=True)

    def update_person(self, person_id: str, person: PersonToSend) -> None:
        def act() -> None:
            there = self._find(person_id)
            if person.group_id is not None and person.group_id not in self.groups:
                raise Refused("No such group.", Reason.GROUP)
            there.told = person

        self._change("update_person", act, may_be_repeated=True)

    def remove_person(self, person_id: str) -> None:
        def act() -> None:
            self._find(person_id)
            del self.people[person_id]

        self._change("remove_person", act, may_be_repeated=True)

    def list_people(self) -> Sequence[RemoteFace]:
        assert self.able.list_people
        self._note("list_people")
        return [RemoteFace(number, face) for number, there in self.people.items() for face in there.faces]

    def list_faces(self, person_id: str) -> Sequence[RemoteFace]:
        assert self.able.list_faces
        self._note("list_faces")
        return [RemoteFace(person_id, face) for face in self._find(person_id).faces]

    def find_added(
        self,
        picture: bytes,
        person: PersonToSend,  # noqa: ARG002 - as every backend has it
        known: frozenset[str],
    ) -> FaceIds | None:
        self._note("find_added")
        if not self.can_tell or (not picture and self.able.identify):
            raise OutcomeUnknown("It cannot tell.")
        for number, there in self.people.items():
            for face, (kept, _) in there.faces.items():
                if number not in known and kept == picture:
                    return FaceIds(number, face)
        return None

    def identify(self, picture: bytes) -> RemoteAnswer | None:
        raise NotImplementedError

    def record_checkin(self, picture: bytes) -> RemoteAnswer | None:
        raise NotImplementedError

    def close(self) -> None:
        self.is_closed = True

    # ------------------------------------------------------------------------ its script

    def _note(self, name: str) -> None:
        self.calls.append(name)
        fault = self.reading_faults.pop(0) if self.reading_faults else None
        if not self.is_reachable or fault is not None:
            self._fail("busy" if fault is None else fault)

    def _change(self, name: str, act: Callable[[], T], *, may_be_repeated: bool = False) -> T:
        """Carry a request out, unless a fault comes before it; lose the answer if one comes after it.

        As the contract has it, a lost answer is `OutcomeUnknown` only where repeating would do harm.
        """
        self.calls.append(name)
        fault = self.faults.pop(0) if self.faults else None
        if not self.is_reachable:
            fault = "before"
        if fault in {"busy", "unauthorised", "crash before"}:
            self._fail(fault)
        lost: type[Exception] = BackendUnavailable if may_be_repeated else OutcomeUnknown
        if fault == "before":  # the connection was refused
            raise BackendUnavailable("It cannot be reached.")
        self.meanwhile()
        if fault == "lost before":  # sent, and not carried out
            raise lost("The answer was lost.")
        done = act()
        if fault == "after":
            raise lost("The answer was lost.")
        if fault == "crash after":
            raise Crash
        return done

    def _fail(self, fault: Fault) -> None:
        if fault == "unauthorised":
            raise BackendUnauthorised("It does not know us.")
        if fault.startswith("crash"):
            raise Crash
        raise BackendUnavailable("It is busy.", self.retry_after_s)

    def _judge(self, person: PersonToSend, picture: bytes) -> None:
        if picture in self.refuses:
            raise Refused("Not this picture.", self.refuses[picture])
        if self.able.labels and not self.labels.issuperset(person.tags):
            raise Refused("No such tag.", Reason.TAG)
        if person.group_id is not None and person.group_id not in self.groups:
            raise Refused("No such group.", Reason.GROUP)

    def _find(self, person_id: str, face_id: str | None = None) -> RemotePerson:
        there = self.people.get(person_id)
        if there is None or (face_id is not None and face_id not in there.faces):
            raise Gone("There is no such person or face.")
        return there

    def _put(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:
        face_id = person_id if self.one_number else f"f{next(self._numbers)}"
        self.people[person_id].faces[face_id] = (picture, person.tags)
        return FaceIds(person_id, face_id)

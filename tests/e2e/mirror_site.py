"""Kiosks whose galleries are mirrored to a hub: what happens at their desks, and whether all is equal."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.core.person import PersonDetails
from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.details import change_details, details
from app.store.outgoing import outgoing
from app.sync.mirror import Mirror
from app.sync.settle import UNKNOWN
from app.sync.turn import Turn
from tests.e2e.mirror_hub import FACE_AIDEE, NEC_ID, PANEL, Copy, Remote
from tests.store.values import EMBEDDERS, KEY, consent, enroll_someone, reference

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from sqlite_utils import Database

    from app.store.mirrors import MirroredPerson
    from app.store.outbox import Owed
    from app.sync.line import Connect


def opened(folder: Path) -> Database:
    """Open a kiosk's database; it is not on trial whether a disk keeps what it was told."""
    db = open_database(folder / "vestibule.db", KEY)
    db.execute("PRAGMA synchronous = OFF").fetchall()
    return db


@dataclass
class Human:
    """Whoever stands before a kiosk; erased, they may come back as another subject."""

    number: int
    subject_id: str
    name: str
    versions: int = 0


@dataclass
class Kiosk:
    """A data folder with its mirror, and everybody who ever was enrolled there.

    Attributes:
        humans: By subject, those who are enrolled or waiting to be again.
        erased: Subjects who were, and who they are.
        shown: All pictures that were ever taken, as the hub's database would tell them.
        resolved: How often a person had to say what became of a request.
        paused: Why the backend was paused, each time.
    """

    number: int
    folder: Path
    remote: Remote
    url: str
    rng: random.Random
    db: Database = field(init=False)
    backend_id: int = field(init=False)
    mirror: Mirror | None = None
    humans: dict[str, Human] = field(default_factory=dict)
    erased: dict[str, Human] = field(default_factory=dict)
    shown: set[tuple[int, int]] = field(default_factory=set)
    done: Counter[str] = field(default_factory=Counter)
    resolved: int = 0
    paused: list[str] = field(default_factory=list)
    _names: int = 0
    _gone: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.db = opened(self.folder)
        options = {"url": self.url, "earlier_consents": "yes", **self.remote.options}
        self.backend_id = backends.add(
            self.db,
            name="Door",
            kind=self.remote.kind,  # type: ignore[arg-type]
            options=options,
            secrets=self.remote.secrets,
            now=datetime.now(UTC),
        )

    def begin(self, connect: Connect) -> Mirror:
        """Start the mirror as the window does."""
        self.mirror = Mirror(
            lambda: opened(self.folder),
            close,
            connect,
            writer=f"kiosk {self.number}",
            turn=Turn(self.folder),
            draw=self.rng.random,
        )
        self.mirror.start(self.db)
        return self.mirror

    def end(self) -> None:
        """Stop the mirror and close the database."""
        if self.mirror is not None:
            self.mirror.stop()
            assert not any(line._thread.is_alive() for line in self.mirror._all())
        close(self.db)

    # ------------------------------------------------------------------------ what happens here

    def operate(self, what: str) -> None:
        """Do one thing that a desk does; whoever is needed for it and not there is enrolled instead."""
        able = [one for one in self.humans.values() if what in _needs_nothing or self._has_faces(one)]
        if what == "enrolls again" and self.erased:
            self._enroll(self.rng.choice(list(self.erased.values())).number)
        elif what in {"enrolls", "enrolls again"} or not able:
            what = "enrolls"
            self._enroll()
        else:
            getattr(self, f"_{what}")(self.rng.choice(able))
        self.done[what] += 1
        if self.mirror is not None:
            self.mirror.wake()

    def enroll(self, number: int, sample: bytes) -> str:
        """Enroll somebody with a picture of the caller's; the hub refuses it, or fails over it."""
        taken = [reference(sample=sample)]
        subject_id = enroll_someone(self.db, f"P{number} poison", references=taken, now=datetime.now(UTC))
        self.humans[subject_id] = Human(number, subject_id, f"P{number}", 1)
        return subject_id

    def _enroll(self, number: int | None = None) -> None:
        self._names += 1
        name = f"P{self._names}"
        if number is None:
            number = self.number * 100_000 + self._names
        human = Human(number, "", name, self._versions(number))
        taken = [self._taken(human) for _ in range(self.rng.choice((1, 1, 2)))]
        told = PersonDetails(f"{name} Example", tags=self._tags(), group=self.rng.choice(("", "", "crew")))
        human.subject_id = enroll_someone(self.db, details=told, references=taken, now=datetime.now(UTC))
        self.humans[human.subject_id] = human

    def _versions(self, number: int) -> int:
        """Return how many pictures of a human there were: no picture is ever taken twice."""
        every = (*self.humans.values(), *self.erased.values())
        return max((one.versions for one in every if one.number == number), default=0)

    def _taken(self, human: Human) -> Any:
        human.versions += 1
        picture = self.remote.picture(human.number, human.versions)
        self.shown.add(self.remote.shown(picture))
        return reference(sample=picture, quality=self.rng.randrange(100))

    def _tags(self) -> tuple[str, ...]:
        return tuple(
            sorted(self.rng.sample(("staff", "cleaner", "night", "café", "a b"), self.rng.randrange(3)))
        )

    def _has_faces(self, human: Human) -> bool:
        return consents.live_consent(self.db, human.subject_id, datetime.now(UTC)) is not None

    def _renames(self, human: Human) -> None:
        told = replace(details(self.db, human.subject_id), name=f"{human.name} {self.rng.randrange(1000)}")
        change_details(self.db, human.subject_id, told, datetime.now(UTC))

    def _tags_anew(self, human: Human) -> None:
        told = replace(details(self.db, human.subject_id), tags=self._tags())
        change_details(self.db, human.subject_id, told, datetime.now(UTC))

    def _moves(self, human: Human) -> None:
        told = replace(details(self.db, human.subject_id), group=self.rng.choice(("", "crew", "office")))
        change_details(self.db, human.subject_id, told, datetime.now(UTC))

    def _ends(self, human: Human) -> None:
        today = datetime.now(UTC).astimezone().date()
        last = self.rng.choice((None, today + timedelta(days=30), None, today - timedelta(days=2)))
        told = replace(details(self.db, human.subject_id), valid_until=last)
        change_details(self.db, human.subject_id, told, datetime.now(UTC))

    def _adds_a_picture(self, human: Human) -> None:
        have = self.db.execute(
            "SELECT count(*) FROM face_references WHERE subject_id = ?", [human.subject_id]
        ).fetchone()[0]
        if have >= 4:
            self._loses_a_picture(human)
        subjects.add_references(self.db, human.subject_id, [self._taken(human)], EMBEDDERS, datetime.now(UTC))

    def _loses_a_picture(self, human: Human) -> None:
        with transaction(self.db):
            self.db.execute(
                "DELETE FROM face_references"
                " WHERE id = (SELECT min(id) FROM face_references WHERE subject_id = ?)",
                [human.subject_id],
            )

    def _replaces_a_picture(self, human: Human) -> None:
        with transaction(self.db):
            self._loses_a_picture(human)
            subjects.add_references(
                self.db, human.subject_id, [self._taken(human)], EMBEDDERS, datetime.now(UTC)
            )

    def _withdraws(self, human: Human) -> None:
        consents.withdraw(self.db, human.subject_id, datetime.now(UTC))

    def _comes_back(self, human: Human) -> None:
        consents.record(self.db, human.subject_id, consent(), datetime.now(UTC))
        subjects.add_references(self.db, human.subject_id, [self._taken(human)], EMBEDDERS, datetime.now(UTC))

    def _erases(self, human: Human) -> None:
        assert subjects.erase(self.db, human.subject_id, datetime.now(UTC))
        self.erased[human.subject_id] = self.humans.pop(human.subject_id)

    # ------------------------------------------------------------------------ how it stands

    @property
    def waiting(self) -> int:
        """How many people wait to be sent or removed."""
        return outbox.waiting(self.db, self.backend_id).people

    def a_person_looks(self) -> bool:
        """Do what only a person can; return whether there was anything."""
        entry = backends.find(self.db, self.backend_id)
        assert entry is not None
        if entry.is_paused:
            self.paused.append(entry.reason)
            backends.resume(self.db, self.backend_id)
        unsure = [one for one in outbox.parked(self.db, self.backend_id) if one.fault == UNKNOWN]
        for one in unsure:
            found = self._found_there(one)
            assert mirrors.resolve(self.db, self.backend_id, one.subject_id, found)
        self.resolved += len(unsure)
        if self.mirror is not None and (unsure or entry.is_paused):
            self.mirror.wake()
        return bool(unsure) or entry.is_paused

    def _found_there(self, owed: Owed) -> str | None:
        """Return whom an operator finds in the backend's own list; nobody enters by what has no face.

        A panel from which a replacement was cut off has both: the second one is deleted at the device.
        """
        assert self.remote.kind != NEC_ID, "it can always tell"
        human = self.humans.get(owed.subject_id) or self.erased[owed.subject_id]
        there = mirrors.mirrored(self.db, self.backend_id, owed.subject_id)
        own = None if there is None else there.remote_id
        others = mirrors.known_ids(self.db, self.backend_id) - {own}
        found = [
            one.remote_id
            for one in self.remote.everybody(self.shown)
            if one.faces and one.remote_id not in others and self._is(one, owed.subject_id, human)
        ]
        found.sort(key=lambda one: one != own)
        assert len(found) <= (2 if self.remote.kind == PANEL and own in found else 1), "twice"
        for one in found[1:]:
            self.remote.delete(one)
        return found[0] if found else None

    def _is(self, copy: Copy, subject_id: str, human: Human) -> bool:
        if self.remote.kind == FACE_AIDEE:
            return bool(copy.told["external_id"] == subject_id)
        return str(copy.told["name"]).split()[0] == human.name

    def assert_nobody_returned(self) -> None:
        """Check that whoever was erased, and confirmed to be gone, is not there."""
        owed = outbox.owed_to(self.db, self.backend_id)
        known = mirrors.all_mirrored(self.db, self.backend_id)
        gone = {one: human for one, human in self.erased.items() if one not in owed and one not in known}
        everybody = self.remote.everybody(self.shown)
        again = {one.number for one in self.humans.values()}
        again |= {human.number for one, human in self.erased.items() if one not in gone}
        numbers = {human.number for human in gone.values()} - again
        still_owed = outbox.owed_to(self.db, self.backend_id)  # changes are made by this thread alone
        assert still_owed <= owed
        for copy in everybody:
            assert not numbers & {human for human, _ in copy.faces}, f"resurrected: {copy}"

    def assert_equal(self) -> Found:
        """Check that the hub has exactly what it should have; return what is allowed beside."""
        everybody = {one.remote_id: one for one in self.remote.everybody(self.shown)}
        records = mirrors.all_mirrored(self.db, self.backend_id)
        found = Found(resolved=self.resolved)
        for subject_id in self.humans:
            who = outgoing(self.db, subject_id, datetime.now(UTC))
            today = datetime.now(UTC).astimezone().date()
            if who is None or not (self.remote.kind == PANEL or who.may_come_in(today)):
                assert subject_id not in records, "not removed"
                continue
            record = records.pop(subject_id)
            assert record.remote_id is not None
            assert record.remote_id in everybody, "lost"
            copy = everybody.pop(record.remote_id)
            found.people += 1
            found.faces += len(copy.faces)
            wanted = [self.remote.shown(one.sample or b"") for one in who.faces]
            found.surplus += self._assert_same_faces(copy, wanted, record)
            if self.remote.kind == NEC_ID:
                assert copy.labels == {tuple(sorted({*who.tags, who.group} - {""}))}
            else:
                assert copy.told["name"] == who.name
            if self.remote.kind == FACE_AIDEE:
                assert copy.told["external_id"] == subject_id
                assert copy.labels == {tuple(sorted(who.tags))}
        assert not records, "recorded and not wanted"
        for copy in everybody.values():
            assert self.remote.kind == FACE_AIDEE, f"duplicated or resurrected: {copy}"
            assert not copy.faces, f"duplicated or resurrected: {copy}"
        found.orphans = len(everybody) + (self.remote.waiting() if self.remote.kind == PANEL else 0)
        return found

    def _assert_same_faces(self, copy: Copy, wanted: list[tuple[int, int]], record: MirroredPerson) -> int:
        """Check the faces; return how many more there are than we know of."""
        if self.remote.kind == PANEL:
            assert len(copy.faces) == 1
            assert copy.faces[0] in wanted
            return 0
        assert len(record.faces) == len(wanted)
        if self.remote.kind == NEC_ID:
            assert sorted(wanted) == sorted(copy.faces)
        assert set(wanted) == set(copy.faces)
        return len(copy.faces) - len(wanted)


@dataclass
class Found:
    """What was compared, and what was found beside it.

    Attributes:
        orphans: Users, or identifiers, without a face: nobody is recognised as one.
        surplus: Faces that a duplicated request gave somebody of ours; the comparison tells them.
        resolved: How often a person had to say what became of a request.
    """

    people: int = 0
    faces: int = 0
    orphans: int = 0
    surplus: int = 0
    resolved: int = 0

    def __add__(self, other: Found) -> Found:
        return Found(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


_needs_nothing = frozenset({"renames", "tags_anew", "moves", "ends", "erases", "comes_back"})

OPERATIONS = {
    "enrolls": 36,
    "renames": 10,
    "tags_anew": 18,
    "moves": 6,
    "ends": 6,
    "adds_a_picture": 8,
    "replaces_a_picture": 7,
    "loses_a_picture": 3,
    "withdraws": 4,
    "comes_back": 4,
    "erases": 10,
    "enrolls again": 4,
}
"""What a desk does, and how often."""

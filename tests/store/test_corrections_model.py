"""Random corrections, erasures and withdrawals against a plain model of the gallery."""

import copy
import os
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import consents, corrections, subjects
from app.store.correction_record import purge
from app.store.database import close, open_database
from app.store.person_samples import samples_of
from tests.store.values import EMBEDDERS, KEY, NOW, consent, embedding, enroll_someone, reference

EXAMPLES = 400 if os.environ.get("VESTIBULE_ALL") else 25


@dataclass
class Plain:
    """Everybody's faces by what they are made of, and whether their consent is in force."""

    faces: dict[str, list[int]] = field(default_factory=dict)
    agreed: dict[str, bool] = field(default_factory=dict)


@dataclass
class Step:
    """A correction as the model sees it: whom it was about, and what they had before."""

    before: dict[str, list[int] | None]
    after: dict[str, list[int] | None]
    until: datetime
    owners: dict[str, str]
    came_over: list[tuple["Step", str]] = field(default_factory=list)
    is_lost: bool = False
    is_undone: bool = False


class Corrections(RuleBasedStateMachine):
    """What the store does, and what a dictionary would."""

    people = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.db = open_database(Path(self.folder.name) / "vestibule.db", KEY)
        self.db.execute("PRAGMA synchronous = OFF").fetchall()
        self.plain = Plain()
        self.steps: dict[int, Step] = {}
        self.now = NOW
        self.seed = 0

    def teardown(self) -> None:
        close(self.db)
        self.folder.cleanup()

    def numbers(self, subject_id: str) -> dict[int, int]:
        """Return the seeds of somebody's faces by the numbers of their references."""
        return {one.reference_id: int(one.picture) for one in samples_of(self.db, subject_id) if one.picture}

    def references(self, seeds: list[int]) -> list[int]:
        return [
            number
            for subject_id in self.plain.faces
            for number, seed in self.numbers(subject_id).items()
            if seed in seeds
        ]

    def corrected(self, number: int, people: list[str], before: Plain, lasts: timedelta) -> Step:
        step = self.steps[number] = Step(
            {one: before.faces.get(one) for one in people},
            {one: copy.copy(self.plain.faces.get(one)) for one in people},
            self.now + lasts,
            {one: one for one in people},
        )
        return step

    @rule(target=people, faces=st.integers(1, 3))
    def enroll(self, faces: int) -> str:
        seeds = [self.seed + one for one in range(faces)]
        self.seed += faces
        pictures = [reference(one, sample=b"%d" % one, captured_at=self.now) for one in seeds]
        subject_id = enroll_someone(self.db, references=pictures, portrait=b"%d" % seeds[0], now=self.now)
        self.plain.faces[subject_id], self.plain.agreed[subject_id] = seeds, True
        return subject_id

    @rule(one=people)
    def add_a_picture(self, one: str) -> None:
        if one not in self.plain.faces or not self.plain.agreed[one]:
            return
        picture = reference(self.seed, sample=b"%d" % self.seed, captured_at=self.now)
        subjects.add_references(self.db, one, [picture], EMBEDDERS, self.now)
        self.plain.faces[one].append(self.seed)
        self.seed += 1

    @rule(kept=people, other=people)
    def merge(self, kept: str, other: str) -> None:
        if kept == other or kept not in self.plain.faces or other not in self.plain.faces:
            return
        before = copy.deepcopy(self.plain)
        if self.plain.faces[other] and not self.plain.agreed[kept]:
            assert corrections.merging(self.db, kept, other, self.now).staying
            with pytest.raises(StoreError, match="No consent"):
                corrections.merge(self.db, kept, other, self.now)
            return
        self.plain.faces[kept] += self.plain.faces.pop(other)
        number = corrections.merge(self.db, kept, other, self.now)
        step = self.corrected(number, [kept, other], before, timedelta(days=30))
        for earlier in self.steps.values():
            for one, owner in earlier.owners.items():
                if owner == other:
                    earlier.owners[one] = kept
                    step.came_over.append((earlier, one))

    @rule(target=people, one=people, data=st.data())
    def split(self, one: str, data: st.DataObject) -> object:
        faces = self.plain.faces.get(one, [])
        if len(faces) < 2:
            return multiple()
        leaving = data.draw(
            st.lists(st.sampled_from(faces), min_size=1, max_size=len(faces) - 1, unique=True)
        )
        before = copy.deepcopy(self.plain)
        number, new = corrections.split(
            self.db, one, self.references(leaving), PersonDetails("New"), consent(), self.now
        )
        self.plain.faces[one] = [face for face in faces if face not in leaving]
        self.plain.faces[new], self.plain.agreed[new] = leaving, True
        self.corrected(number, [one, new], before, timedelta(days=30))
        return new

    @rule(one=people, to=people, data=st.data())
    def move(self, one: str, to: str, data: st.DataObject) -> None:
        faces = self.plain.faces.get(one, [])
        if not faces or to not in self.plain.faces or one == to:
            return
        moved = data.draw(st.lists(st.sampled_from(faces), min_size=1, unique=True))
        before = copy.deepcopy(self.plain)
        if not self.plain.agreed[to]:
            with pytest.raises(StoreError, match="No consent"):
                corrections.move_samples(self.db, self.references(moved), to, self.now)
            return
        number = corrections.move_samples(self.db, self.references(moved), to, self.now)
        self.plain.faces[one] = [face for face in faces if face not in moved]
        self.plain.faces[to] += moved
        self.corrected(number, [to, one], before, timedelta(days=30))

    @rule(one=people, data=st.data())
    def remove(self, one: str, data: st.DataObject) -> None:
        faces = self.plain.faces.get(one, [])
        if not faces:
            return
        removed = data.draw(st.lists(st.sampled_from(faces), min_size=1, unique=True))
        before = copy.deepcopy(self.plain)
        number = corrections.remove_samples(self.db, self.references(removed), self.now)
        self.plain.faces[one] = [face for face in faces if face not in removed]
        self.corrected(number, [one], before, timedelta(days=1))

    def lose(self, subject_id: str) -> None:
        """Nothing can be undone any more that was about somebody, or about those merged into them."""
        for step in self.steps.values():
            step.is_lost |= subject_id in step.owners.values()

    @rule(one=people)
    def erase(self, one: str) -> None:
        if subjects.erase(self.db, one, self.now):
            del self.plain.faces[one]
            self.lose(one)

    @rule(one=people)
    def withdraw(self, one: str) -> None:
        if consents.withdraw(self.db, one, self.now):
            self.plain.faces[one], self.plain.agreed[one] = [], False
            self.lose(one)

    @rule(hours=st.integers(1, 40))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        purge(self.db, self.now)

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        if not self.steps:
            return
        number = data.draw(st.sampled_from(sorted(self.steps)))
        step = self.steps[number]
        if self.can_undo(number):
            corrections.undo(self.db, number, self.now)
            for one, faces in step.before.items():
                added = [
                    face for face in self.plain.faces.get(one, []) if face not in (step.after[one] or [])
                ]
                if faces is None:
                    del self.plain.faces[one]
                else:
                    self.plain.faces[one] = faces + added
            step.is_undone = True
            for earlier, one in step.came_over:
                earlier.owners[one] = next(gone for gone, faces in step.after.items() if faces is None)
            return
        with pytest.raises(StoreError, match=r"\.$"):
            corrections.undo(self.db, number, self.now)

    def can_undo(self, number: int) -> bool:
        step = self.steps[number]
        is_latest = not any(
            step.before.keys() & later.before.keys() and not later.is_undone
            for key, later in self.steps.items()
            if key > number
        )
        if step.is_undone or step.is_lost or self.now >= step.until or not is_latest:
            return False
        is_split = [one for one, faces in step.before.items() if faces is None]
        return all(sorted(self.plain.faces[one]) == sorted(step.after[one] or []) for one in is_split)

    @invariant()
    def the_gallery_is_as_the_model(self) -> None:
        ids, matrix = subjects.load_references(self.db, EMBEDDERS, self.now)
        stored = sorted((one, row[:128].tobytes()) for one, row in zip(ids, matrix, strict=True))
        expected = sorted(
            (one, embedding(seed).tobytes()) for one, seeds in self.plain.faces.items() for seed in seeds
        )
        assert stored == expected
        for one, seeds in self.plain.faces.items():
            assert sorted(self.numbers(one).values()) == sorted(seeds)
        assert set(subjects.names(self.db)) == set(self.plain.faces)

    @invariant()
    def nothing_is_set_aside_that_could_not_be_undone(self) -> None:
        rows = self.db.execute(
            "SELECT correction_id FROM correction_people WHERE id IN (SELECT person FROM removed_faces"
            " UNION SELECT person FROM former_portraits UNION SELECT person FROM merged_people)"
        )
        for (number,) in rows.fetchall():
            step = self.steps[number]
            assert not step.is_lost
            assert not step.is_undone
            assert self.now < step.until


TestCorrections = Corrections.TestCase
TestCorrections.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=30,
    deadline=None,
    derandomize=not os.environ.get("VESTIBULE_ALL"),
    suppress_health_check=list(HealthCheck),
)

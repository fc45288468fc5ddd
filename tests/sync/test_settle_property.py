"""Whatever happens, in whatever order: once what is owed was settled, a backend has what it should have."""

import os
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule

from app.core.person import PersonDetails
from app.store import backends, consents, mirrors, outbox, subjects
from app.store.cipher import transaction
from app.store.database import close, open_database
from app.store.details import change_details, details
from app.store.mirrors import UNRESOLVED, MirrorState
from app.store.outgoing import outgoing
from app.sync import reconcile
from app.sync.backend import Able, Reason
from app.sync.push import Went, push_next
from app.sync.settle import UNKNOWN, Settler
from tests.store.values import EMBEDDERS, KEY, NOW, consent, enroll_someone, reference
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_FACE_AIDEE, LIKE_NEC_ID, Crash, ScriptedBackend

EXAMPLES, STEPS = (400, 80) if "VESTIBULE_ALL" in os.environ else (8, 25)
MOST_PUSHES = 2000

faults = st.sampled_from(
    [None, None, "before", "after", "lost before", "busy", "unauthorised", "crash before", "crash after"]
)
reading_faults = st.sampled_from([None, None, None, "busy", "unauthorised", "crash before"])
tags = st.lists(st.sampled_from(["staff", "cleaner", "night"]), unique=True, max_size=2).map(tuple)


class Mirroring(RuleBasedStateMachine):
    """Random changes here, deletions there, failures, crashes and edits while a request is on its way."""

    people = Bundle("people")
    able: Able

    @initialize(options=st.sampled_from([{}, {"tags": ["staff"]}]))
    def begins(self, options):
        self.folder = tempfile.TemporaryDirectory()
        self.db = open_database(Path(self.folder.name) / "vestibule.db", KEY)
        self.db.execute("PRAGMA synchronous = OFF").fetchall()
        self.backend = ScriptedBackend(self.able)
        self.id = backends.add(self.db, name="Door", kind="face-aidee", options=options, secrets={}, now=NOW)
        self.settler = Settler(self.db, self.id, self.backend)
        self.pictures, self.now = 0, NOW

    def teardown(self):
        if hasattr(self, "db"):
            try:
                self.drain()
                self.compare()
            finally:
                close(self.db)
                self.folder.cleanup()

    # ------------------------------------------------------------------------ what happens here

    def taken(self, *, good: bool):
        self.pictures += 1
        picture = b"jpeg %d" % self.pictures
        if not good:
            self.backend.refuses[picture] = Reason.NO_FACE
        return reference(sample=picture, quality=self.pictures % 100)

    @rule(target=people, count=st.integers(1, 3), good=st.booleans(), tags=tags)
    def enrolls(self, count, good, tags):
        taken = [self.taken(good=good or number > 0) for number in range(count)]
        return enroll_someone(self.db, details=PersonDetails("Ann", tags=tags), references=taken)

    def is_here(self, one):
        return self.db.execute("SELECT 1 FROM subjects WHERE id = ?", [one]).fetchone() is not None

    @rule(one=people, good=st.booleans())
    def takes_another_picture(self, one, good):
        if self.is_here(one) and consents.live_consent(self.db, one, NOW):
            subjects.add_references(self.db, one, [self.taken(good=good)], EMBEDDERS, NOW)

    @rule(one=people)
    def loses_a_picture(self, one):
        with transaction(self.db):
            self.db.execute(
                "DELETE FROM face_references"
                " WHERE id = (SELECT min(id) FROM face_references WHERE subject_id = ?)",
                [one],
            )

    @rule(one=people, name=st.sampled_from(["Ann", "Bob", "Cem"]), tags=tags)
    def edits(self, one, name, tags):
        if self.is_here(one):
            change_details(self.db, one, PersonDetails(name, tags=tags), NOW)

    @rule(one=people)
    def withdraws(self, one):
        consents.withdraw(self.db, one, NOW)

    @rule(one=people)
    def comes_back(self, one):
        if self.is_here(one):
            consents.record(self.db, one, consent(), NOW)
            subjects.add_references(self.db, one, [self.taken(good=True)], EMBEDDERS, NOW)

    @rule(one=people)
    def erases(self, one):
        subjects.erase(self.db, one, NOW)

    # ------------------------------------------------------------------------ what happens there

    @rule(fails=st.lists(faults, max_size=4), fails_to_read=st.lists(reading_faults, max_size=3))
    def fails(self, fails, fails_to_read):
        self.backend.faults += fails
        self.backend.reading_faults += fails_to_read

    @rule(one=people, what=st.sampled_from(["edits", "erases", "withdraws", "comes_back", "loses_a_picture"]))
    def changes_while_a_request_is_on_its_way(self, one, what):
        def once():
            self.backend.meanwhile = lambda: None
            match what:
                case "edits":
                    if self.is_here(one):
                        change_details(self.db, one, PersonDetails("Dan", tags=("staff", "night")), NOW)
                case "erases":
                    subjects.erase(self.db, one, NOW)
                case "withdraws":
                    consents.withdraw(self.db, one, NOW)
                case "loses_a_picture":
                    with transaction(self.db):
                        self.db.execute("DELETE FROM face_references WHERE subject_id = ?", [one])
                case "comes_back" if self.is_here(one):
                    consents.record(self.db, one, consent(), NOW)

        self.backend.meanwhile = once

    @rule(pushes=st.integers(1, 6))
    def pushes(self, pushes):
        for _ in range(pushes):
            self.push()

    @rule()
    def is_compared(self):
        try:
            plan = reconcile.compare(self.settler, NOW)
        except Crash:
            self.restart()
        except Exception:  # noqa: BLE001 - whatever the script says; nothing was changed by it
            return
        else:
            reconcile.apply(self.db, plan, NOW, even_so=True)

    @rule(which=st.integers(0, 9))
    def somebody_is_deleted_there(self, which):
        settled = [
            one
            for one in mirrors.all_mirrored(self.db, self.id).values()
            if one.state is MirrorState.SYNCED and one.remote_id in self.backend.people
        ]
        if settled:
            del self.backend.people[settled[which % len(settled)].remote_id or ""]

    # ------------------------------------------------------------------------ how it must end

    def restart(self):
        self.settler = Settler(self.db, self.id, self.backend)

    def push(self) -> Went:
        self.now += timedelta(seconds=10)
        try:
            went = push_next(self.settler, self.now, lambda: 1.0).went
        except Crash:
            assert not self.db.conn.in_transaction
            self.restart()
            return Went.POSTPONED
        if went is Went.PAUSED:
            backends.resume(self.db, self.id)
        return went

    def drain(self):
        self.backend.faults.clear()
        self.backend.reading_faults.clear()
        self.backend.meanwhile = lambda: None
        for _ in range(3):  # a comparison finds what others deleted, and owes it
            for _ in range(MOST_PUSHES):
                at_rest = self.push() is Went.NOTHING_DUE and not outbox.waiting(self.db, self.id).people
                if at_rest and not self.a_person_looks():
                    break
            else:
                raise AssertionError("it never comes to rest")
            plan = reconcile.compare(self.settler, NOW)
            assert reconcile.apply(self.db, plan, NOW, even_so=True)

    def a_person_looks(self) -> bool:
        """Resolve whoever the backend could not tell of, as an operator would; return whether anybody was."""
        unsure = [one for one in outbox.parked(self.db, self.id) if one.fault == UNKNOWN]
        for one in unsure:
            found = [
                number
                for number, there in self.backend.people.items()
                if there.told.subject_id == one.subject_id
            ]
            assert mirrors.resolve(self.db, self.id, one.subject_id, found[0] if found else None)
        return bool(unsure)

    def compare(self):
        there = {}
        for number, person in self.backend.people.items():
            one = person.told.subject_id
            assert one not in there, "twice"
            assert mirrors.subject_of(self.db, self.id, number) == one
            there[one] = person
        options = backends.all_backends(self.db)[0].options
        for (one,) in self.db.execute("SELECT id FROM subjects").fetchall():
            who = outgoing(self.db, one, NOW)
            chosen = not options or "staff" in details(self.db, one).tags
            good = [
                face.sample
                for face in (who.faces if who is not None and chosen else ())
                if face.sample not in self.backend.refuses
            ]
            if who is None or not good:
                assert one not in there, "resurrected"
                continue
            person = there.pop(one)
            labels = details(self.db, one).tags if self.able.labels else person.told.tags
            faces = sorted(person.faces.values())
            if self.able.several_faces:
                assert faces == sorted((picture, labels) for picture in good)
            else:
                assert len(faces) == 1
                assert faces[0][0] in good
            if not self.able.labels:
                assert (person.told.name, person.told.tags) == (who.name, who.tags)
        assert not there, "resurrected"
        assert all(one.fault == Reason.NO_FACE.value for one in outbox.parked(self.db, self.id))
        assert not any(one.state in UNRESOLVED for one in mirrors.all_mirrored(self.db, self.id).values())


class LikeNecId(Mirroring):
    able = LIKE_NEC_ID


class LikeFaceAidee(Mirroring):
    able = LIKE_FACE_AIDEE


class LikeAPanel(Mirroring):
    able = LIKE_A_PANEL


TestLikeNecId = LikeNecId.TestCase
TestLikeFaceAidee = LikeFaceAidee.TestCase
TestLikeAPanel = LikeAPanel.TestCase
TestLikeNecId.settings = TestLikeFaceAidee.settings = TestLikeAPanel.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None
)

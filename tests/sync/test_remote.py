"""Who is at the kiosk, asked of hubs over HTTP and of a backend that does as it is told."""

import queue
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, cast

import pytest

from app.core.remote import Answer
from app.errors import BackendError, BackendUnauthorised, BackendUnavailable, SettingsError, StoreError
from app.settings import RemoteSettings
from app.store import backends, checkins, consents, mirrored_checkins, mirrors
from app.store.checkins import CheckinEntry
from app.store.database import close, open_database
from app.store.mirrored_checkins import Recorded
from app.store.mirrors import MirroredPerson, MirrorState
from app.sync import connect, remote
from app.sync.backend import PersonToSend, Reason, Refused, RemoteAnswer
from app.sync.remote import RemoteCheckIn, inability
from tests.server import aidee_site, nec_id_site
from tests.store.values import KEY, NOW
from tests.sync.hostile import playing
from tests.sync.mirrored import enroll, set_up
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_FACE_AIDEE, LIKE_NEC_ID
from tests.sync.test_worker import until

WAIT_S = 20.0
SETTINGS = RemoteSettings("local_then_remote", "Door")


class Knows:
    """A backend that says whom it knows.

    Attributes:
        says: What it answers to each picture; an error is raised, an event waited for first.
        asked: What it was asked, in order.
    """

    def __init__(self, able=LIKE_FACE_AIDEE):
        self.able, self.says, self.asked = able, {}, []
        self.is_down, self.is_closed = False, threading.Event()
        self.reached = threading.Event()

    def check(self):
        self._note("check", b"")

    def identify(self, picture):
        return self._note("identify", picture)

    def record_checkin(self, picture):
        return self._note("record", picture)

    def close(self):
        self.is_closed.set()

    def _note(self, what, picture):
        self.asked.append(what)
        if self.is_down:
            raise BackendUnavailable("It is down.")
        said = self.says.get(picture)
        if isinstance(said, BackendError):
            raise said
        if said is Never:
            self.reached.set()
            assert self.is_closed.wait(WAIT_S)
            self.is_closed.clear()
            if self.says[picture] is Never:
                raise BackendUnavailable("Closed.")
            return self.says[picture]
        return said


class Never:
    """Stands for an answer that does not come."""


@pytest.fixture
def told():
    return []


@pytest.fixture
def make(path, db, told):  # noqa: ARG001 - the database is closed after the workers
    made = []

    def make(backend=None, settings=SETTINGS, opened=None, connecting=None):
        wanted = connecting or ((lambda *_: backend) if backend else connect.client)
        opens = opened or partial(open_database, path, KEY)
        worker = RemoteCheckIn(settings, opens, close, wanted, told.append, draw=lambda: 0.0)
        made.append(worker)
        worker.start()
        return worker

    yield make
    for worker in made:
        worker.stop()
        assert not worker._thread.is_alive()


@pytest.fixture
def quick(monkeypatch):
    """Let nobody rest for long."""
    monkeypatch.setattr(remote, "REST_S", 0.02)
    monkeypatch.setattr(remote, "IDLE_S", 0.02)


def mirrored(db, backend_id, remote_id="p1", **person) -> Any:
    """Enroll somebody whom the backend has under an id."""
    subject_id = enroll(db, **person)
    mirrors.keep(db, backend_id, MirroredPerson(subject_id, remote_id, MirrorState.SYNCED))
    return subject_id


def up(worker):
    assert until(lambda: worker.is_up)
    return worker


def answer(worker, picture=b"face"):
    answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
    worker.ask(picture, answers.put)
    return answers.get(timeout=WAIT_S)


def check_in(db, subject_id):
    return checkins.log(db, CheckinEntry(datetime.now(UTC), "identified", subject_id))


def outcome(db, number):
    """Return what was kept of a check-in, once it is more than an attempt."""
    found = mirrored_checkins.recorded(db, number)
    return found and found[1]


# ---------------------------------------------------------------------------- hubs over HTTP


def at_nec_id(db, gallery):
    return backends.add(
        db,
        name="Door",
        kind="nec-id",
        options={"url": gallery.hub.url, "access_key": gallery.tenant.access_key},
        secrets={"secret_key": gallery.tenant.secret_key, "api_key": gallery.access.key},
        now=NOW,
    )


def at_aidee(db, aidee):
    _, gallery = aidee.project()
    pair = aidee.account()
    number = backends.add(
        db,
        name="Door",
        kind="face-aidee",
        options={"url": aidee.url, "project": str(gallery.id)},
        secrets={"key": pair.key, "secret": pair.secret},
        now=NOW,
    )
    return number, gallery


def enrolled_there(db, backend_id, picture):
    """Enroll somebody here and there."""
    [entry] = backends.all_backends(db)
    there = connect.client(entry, backends.secrets_of(db, backend_id))
    ids = there.add_person(PersonToSend("s1", "Ann"), picture)
    there.close()
    return mirrored(db, backend_id, ids.person_id), ids.person_id


def test_nec_id_names_whom_it_knows_by_our_id(db, nec_id, make):
    picture = nec_id_site.picture
    subject_id, _ = enrolled_there(db, at_nec_id(db, nec_id.gallery()), picture(1))
    worker = up(make())
    assert answer(worker, picture(1)) == Answer(subject_id, "Door")
    assert answer(worker, picture(2)) == Answer("", "Door")
    assert answer(worker, picture(1, faces=0)) == Answer("", "Door")
    assert worker.is_up


def test_face_aidee_names_and_records(db, aidee, make):
    picture = aidee_site.picture
    backend_id, _ = at_aidee(db, aidee)
    subject_id, _ = enrolled_there(db, backend_id, picture(1))
    other_id, _ = enrolled_there(db, backend_id, picture(2))
    worker = up(make(settings=replace(SETTINGS, record=True)))
    assert answer(worker, picture(1)) == Answer(subject_id, "Door")
    outcomes = {}
    for shown, who in ((1, subject_id), (2, subject_id), (3, other_id)):
        number = check_in(db, who)
        worker.record(picture(shown), number, who)
        assert until(lambda number=number: outcome(db, number) not in {None, Recorded.FAILED})
        outcomes[shown] = outcome(db, number)
    assert outcomes == {1: Recorded.AGREED, 2: Recorded.OTHER_PERSON, 3: Recorded.NOT_RECOGNISED}


def test_a_server_that_never_answers_is_given_up_in_time(db, make, told):
    def script(connection):
        connection.request()
        connection.wait()

    def connecting(entry, secrets):
        made = connect.client(entry, secrets)
        made.check = lambda: None  # type: ignore[method-assign]
        return made

    with playing(script) as server:
        options = {"url": server.url, "access_key": "A"}
        secrets = {"secret_key": "s", "api_key": "k"}
        backends.add(db, name="Door", kind="nec-id", options=options, secrets=secrets, now=NOW)
        worker = up(make(settings=replace(SETTINGS, timeout_s=0.5), connecting=connecting))
        assert answer(worker) is None
        assert until(lambda: told == ["Door has not answered in time."])
    assert not worker.is_up


# ---------------------------------------------------------------------------- what is asked, and when


def test_whom_a_backend_means_must_be_ours_and_enrolled_still(db, make):
    backend_id = set_up(db)
    ann = mirrored(db, backend_id, "p1")
    gone = mirrored(db, backend_id, "p2", name="Bea")
    consents.withdraw(db, gone, NOW, "desk")
    backend = Knows()
    people = {b"ann": "p1", b"gone": "p2", b"foreign": "p3"}
    backend.says = {picture: RemoteAnswer(one, None, 90.0) for picture, one in people.items()}
    backend.says[b"kept out"] = RemoteAnswer("p1", admits=False, score=90.0)
    worker = up(make(backend))
    assert answer(worker, b"ann") == Answer(ann, "Door")
    assert answer(worker, b"kept out") == Answer(ann, "Door", admits=False)
    assert answer(worker, b"gone") == answer(worker, b"foreign") == answer(worker, b"?") == Answer("", "Door")


def test_a_backend_that_does_not_answer_is_not_asked_again_until_it_is_proved_to(db, make, told):
    set_up(db)
    backend = Knows()
    worker = up(make(backend))
    backend.is_down = True
    assert answer(worker) is None
    assert until(lambda: not worker.is_up)
    asked = list(backend.asked)
    assert [answer(worker) for _ in range(5)] == [None] * 5
    assert backend.asked == asked
    assert told == ["It is down."]


@pytest.mark.usefixtures("quick")
def test_it_is_tried_again_in_the_background(db, make, told):
    set_up(db)
    backend = Knows()
    backend.is_down = True
    worker = make(backend)
    assert until(lambda: backend.asked.count("check") > 3)
    assert told == ["It is down."], "said once, not each time"
    backend.is_down = False
    up(worker)
    assert answer(worker) == Answer("", "Door")


def test_a_backend_that_proves_itself_and_then_does_not_answer_rests_longer_each_time(db, make):
    set_up(db)
    worker = make(Knows())
    waits = []
    for _ in range(7):
        worker._rest("It is slow.")
        waits.append(round(worker._check_at_s - time.monotonic()))
    assert waits == [5, 10, 20, 40, 80, 150, 150]
    worker._failures = 0
    worker._rest("Busy.", BackendUnavailable("Busy.", retry_after_s=77.0))
    assert round(worker._check_at_s - time.monotonic()) == 77


def test_an_answer_that_does_not_come_in_time_is_none_and_the_connection_is_given_up(db, make, told):
    set_up(db)
    backend = Knows()
    backend.says[b"face"] = Never
    worker = up(make(backend, replace(SETTINGS, timeout_s=0.5)))
    assert answer(worker) is None
    assert until(lambda: told == ["Door has not answered in time."])


def test_the_newest_question_takes_the_place_of_one_that_waits(db, make):
    backend_id = set_up(db)
    ann = mirrored(db, backend_id)
    backend = Knows()
    backend.says = {b"slow": Never, b"ann": RemoteAnswer("p1", None, 90.0)}
    worker = up(make(backend, replace(SETTINGS, timeout_s=10.0)))
    answers: queue.SimpleQueue[tuple[str, Answer | None]] = queue.SimpleQueue()
    worker.ask(b"slow", lambda one: answers.put(("slow", one)))
    assert backend.reached.wait(WAIT_S)
    worker.ask(b"waits", lambda one: answers.put(("waits", one)))
    worker.ask(b"ann", lambda one: answers.put(("ann", one)))
    assert answers.get(timeout=WAIT_S) == ("waits", None)
    backend.says[b"slow"] = None
    backend.is_closed.set()
    found = dict([answers.get(timeout=WAIT_S), answers.get(timeout=WAIT_S)])
    assert found == {"slow": Answer("", "Door"), "ann": Answer(ann, "Door")}


def test_a_question_whose_time_is_over_before_its_turn_is_not_sent(db, make):
    set_up(db)
    backend = Knows()
    worker = up(make(backend))
    late: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
    worker._answer(db, remote._Question(b"face", late.put, time.monotonic() - 1))
    assert late.get(timeout=WAIT_S) is None
    assert "identify" not in backend.asked


@pytest.mark.usefixtures("quick")
def test_a_paused_backend_is_not_asked_and_is_when_it_is_resumed(db, make, told):
    number = set_up(db)
    backends.pause(db, number, "On holiday.")
    backend = Knows()
    worker = make(backend)
    assert answer(worker) is None
    backends.resume(db, number)
    up(worker)
    backends.pause(db, number, "On holiday.")
    assert answer(worker) is None
    assert until(lambda: not worker.is_up)
    assert "identify" not in backend.asked
    assert told == []


@pytest.mark.usefixtures("quick")
def test_a_backend_that_is_not_set_up_is_told_and_found_when_it_is(db, make, told):
    worker = make(Knows())
    assert until(lambda: bool(told))
    assert "“Door”, which is not set up" in told[0]
    set_up(db)
    up(worker)
    assert len(told) == 1


def test_other_options_or_secrets_make_another_connection(db, make):
    number = set_up(db)
    made = []

    def connecting(entry, _secrets):
        made.append(dict(entry.options))
        return Knows()

    worker = up(make(connecting=connecting))
    answer(worker)
    answer(worker)
    backends.change_options(db, number, {"url": "https://other.example"}, NOW)
    answer(worker)
    assert made == [{}, {"url": "https://other.example"}]


@pytest.mark.usefixtures("quick")
def test_a_key_that_does_not_fit_is_told_once(db, make, told):
    set_up(db)
    backend = Knows()
    backend.says[b""] = BackendUnauthorised("The key does not fit.")
    make(backend)
    assert until(lambda: backend.asked.count("check") > 2)
    assert told == ["The key does not fit."]


def test_what_is_refused_for_another_reason_than_the_picture_is_no_answer(db, make, told):
    set_up(db)
    backend = Knows()
    backend.says = {b"poor": Refused("Too dark.", Reason.POOR_QUALITY), b"face": Refused("No such gallery.")}
    worker = up(make(backend))
    assert answer(worker, b"poor") == Answer("", "Door")
    assert answer(worker) is None
    assert until(lambda: told == ["No such gallery."])


def test_a_backend_that_recognises_nobody_is_never_asked(db, make, told):
    set_up(db)
    backend = Knows(LIKE_A_PANEL)
    worker = make(backend)
    assert until(lambda: bool(told))
    assert told == ["Door cannot say who is on a picture. Choose another one as remote.backend."]
    assert answer(worker) is None
    assert backend.asked == []


def test_what_a_backend_lacks_is_said():
    both = replace(SETTINGS, record=True)
    assert inability(both, LIKE_FACE_AIDEE) == ""
    assert "records no check-ins" in inability(both, LIKE_NEC_ID)
    assert inability(SETTINGS, LIKE_NEC_ID) == ""
    assert "cannot say" in inability(both, LIKE_A_PANEL)


@pytest.mark.usefixtures("quick")
def test_a_database_or_client_that_fails_is_tried_again(db, path, make, told):
    set_up(db)
    troubles = [SettingsError("No address.")]
    openings = [StoreError("The disk is full.")]

    def opened():
        if openings:
            raise openings.pop()
        return open_database(path, KEY)

    def connecting(*_):
        if troubles:
            raise troubles.pop()
        return Knows()

    up(make(opened=opened, connecting=connecting))
    assert told == ["The disk is full.", "No address."]


def test_it_stops_at_once_while_a_question_hangs(db, make):
    set_up(db)
    backend = Knows()
    backend.says[b"face"] = Never
    worker = up(make(backend, replace(SETTINGS, timeout_s=10.0)))
    worker.ask(b"face", lambda _: None)
    assert backend.reached.wait(WAIT_S)
    worker.stop()
    assert not worker._thread.is_alive()
    assert answer(worker) is None


def test_what_was_never_started_can_be_stopped(path):
    worker = RemoteCheckIn(
        SETTINGS, partial(open_database, path, KEY), close, lambda *_: cast("Any", Knows()), print
    )
    worker.stop()
    assert not worker.is_up


# ---------------------------------------------------------------------------- check-ins recorded too

RECORDING = RemoteSettings(backend="Door", record=True)


def settled(db, number):
    assert until(lambda: mirrored_checkins.recorded(db, number) is not None)
    return outcome(db, number)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (RemoteAnswer("p1", admits=True, score=90.0), Recorded.AGREED),
        (RemoteAnswer("p1", admits=None, score=90.0), Recorded.AGREED),
        (RemoteAnswer("p1", admits=False, score=90.0), Recorded.NOT_APPROVED),
        (RemoteAnswer("p2", admits=False, score=90.0), Recorded.OTHER_PERSON),
        (None, Recorded.NOT_RECOGNISED),
        (Refused("No face.", Reason.NO_FACE), Recorded.NOT_RECOGNISED),
        (Refused("No such project."), Recorded.FAILED),
        (BackendUnavailable("It is down."), Recorded.FAILED),
    ],
)
def test_what_a_backend_says_is_kept_beside_the_check_in(db, make, said, expected):
    ann = mirrored(db, set_up(db))
    backend = Knows()
    backend.says[b"face"] = said
    worker = up(make(backend, RECORDING))
    number = check_in(db, ann)
    before = checkins.latest(db, 1)
    worker.record(b"face", number, ann)
    assert until(lambda: outcome(db, number) is expected and "record" in backend.asked)
    worker.record(b"face", number, ann)  # a repeat would record twice
    assert until(lambda: not worker._recordings)
    worker.stop()
    assert backend.asked.count("record") == 1
    assert outcome(db, number) is expected
    assert checkins.latest(db, 1) == before


def test_a_check_in_is_recorded_live_or_never(db, make):
    ann = mirrored(db, set_up(db))
    backend = Knows()
    backend.is_down = True
    worker = make(backend, RECORDING)
    assert until(lambda: "check" in backend.asked)
    offline = check_in(db, ann)
    worker.record(b"face", offline, ann)
    assert settled(db, offline) is Recorded.FAILED
    assert "record" not in backend.asked


def test_of_several_that_wait_the_newest_is_recorded(db, make):
    ann = mirrored(db, set_up(db))
    backend = Knows()
    backend.says = {b"slow": Never, b"face": RemoteAnswer("p1", admits=True, score=90.0)}
    worker = up(make(backend, RECORDING))
    first, second, third = (check_in(db, ann) for _ in range(3))
    with worker._lock:  # as if the thread was busy
        worker._recordings = [
            remote._Recording(b"face", number, ann, time.monotonic() + 5) for number in (first, second)
        ]
    worker.record(b"face", third, ann)
    assert until(lambda: outcome(db, third) is Recorded.AGREED)
    assert outcome(db, first) is outcome(db, second) is Recorded.FAILED
    assert backend.asked.count("record") == 1


def test_whoever_is_not_mirrored_there_is_none_of_its_business(db, make):
    set_up(db)
    stranger = enroll(db)
    backend = Knows()
    worker = up(make(backend, RECORDING))
    number = check_in(db, stranger)
    worker.record(b"face", number, stranger)
    assert until(lambda: not worker._recordings)
    worker.stop()
    assert mirrored_checkins.recorded(db, number) is None
    assert "record" not in backend.asked


def test_a_backend_that_records_nothing_is_told_once_and_still_asked(db, make, told):
    ann = mirrored(db, set_up(db))
    backend = Knows(LIKE_NEC_ID)
    worker = up(make(backend, replace(SETTINGS, record=True)))
    worker.record(b"face", check_in(db, ann), ann)
    assert answer(worker) == Answer("", "Door")
    assert told == ["Door records no check-ins. Set remote.record to false, or choose another backend."]
    assert "record" not in backend.asked


def test_nothing_is_recorded_unless_the_site_wants_it(db, make):
    ann = mirrored(db, set_up(db))
    backend = Knows()
    worker = up(make(backend))
    number = check_in(db, ann)
    worker.record(b"face", number, ann)
    answer(worker)
    assert mirrored_checkins.recorded(db, number) is None

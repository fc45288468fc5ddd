import pytest

from app.store import backends, consents, mirrors, outbox
from app.store.mirrors import MirrorState
from app.sync.backend import Reason
from app.sync.settle import Settler
from app.sync.state import Health, state_of, states
from tests.store.values import NOW, consent, day
from tests.sync.mirrored import drain, enroll, set_up
from tests.sync.scripted_backend import ScriptedBackend


def test_how_a_backend_stands_is_one_value(db):
    number = set_up(db)
    (empty,) = states(db)
    assert (empty.progress, empty.waiting.people, empty.health) == (1.0, 0, Health())
    remote = ScriptedBackend()
    remote.refuses[b"blurred"] = Reason.POOR_QUALITY
    for picture in (b"one", b"two", b"blurred"):
        enroll(db, picture)
    drain(Settler(db, number, remote))
    enroll(db)
    mirrors.keep_foreign(db, number, ["77"])
    entry = backends.find(db, number)
    assert entry is not None
    health = Health(is_reached=False, trouble="It is busy.", at=NOW)
    state = state_of(db, entry, health)
    assert state.waiting.people == 1
    assert state.waiting.oldest is not None
    assert [one.fault for one in state.parked] == ["poor_quality"]
    assert state.people == {MirrorState.SYNCED: 2, MirrorState.REFUSED: 1}
    assert (state.foreign, state.health, state.entry) == (1, health, entry)
    assert round(state.progress, 2) == 0.67
    assert outbox.parked(db, number)[0].fault_text == "Not this picture."


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, 3),
        ({"tags": ["STAFF"]}, 2),
        ({"groups": ["guests"]}, 1),
        ({"groups": ["guests"], "tags": "staff, night"}, 3),
        ({"earlier_consents": "yes"}, 0),
    ],
)
def test_whoever_agreed_before_there_was_a_backend_is_counted(db, options, expected):
    enroll(db, tags=("staff",))
    enroll(db, tags=("staff", "night"))
    enroll(db, group="Guests")
    backends.add(db, name="Door", kind="nec-id", options=options, secrets={}, now=day(1))
    (state,) = states(db)
    assert state.not_asked == expected


def test_whoever_agrees_anew_is_sent_and_the_others_are_not(db):
    ann, _ = enroll(db), enroll(db)
    number = backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=day(1))
    remote = ScriptedBackend()
    settler = Settler(db, number, remote)
    drain(settler, day(1))
    assert remote.people == {}
    consents.record(db, ann, consent(), day(1))
    drain(settler, day(1))
    (state,) = states(db)
    assert (state.not_asked, state.people) == (1, {MirrorState.SYNCED: 1})


def test_taking_back_that_earlier_consents_count_removes_those_copies(db):
    enroll(db)
    number = backends.add(
        db, name="Door", kind="nec-id", options={"earlier_consents": "yes"}, secrets={}, now=day(1)
    )
    remote = ScriptedBackend()
    settler = Settler(db, number, remote)
    drain(settler, day(1))
    assert len(remote.people) == 1
    backends.change_options(db, number, {}, day(1))
    drain(settler, day(1))
    assert remote.people == {}
    backends.change_options(db, number, {"earlier_consents": "yes"}, day(1))
    drain(settler, day(1))
    assert len(remote.people) == 1

from app.store import backends, mirrors, outbox
from app.store.mirrors import MirrorState
from app.sync.backend import Reason
from app.sync.settle import Settler
from app.sync.state import Health, state_of, states
from tests.store.values import NOW
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

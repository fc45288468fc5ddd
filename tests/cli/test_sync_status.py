from datetime import UTC, datetime

import pytest

from app.store import subjects
from app.sync.backend import Reason
from app.sync.reasons import SENTENCES
from tests.cli.mirroring import NAMES
from tests.server.nec_id_site import picture
from tests.store.values import NOW


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


def test_whoever_waits_is_counted(desk, gallery):
    desk.enroll(0, 1)
    desk.add(gallery)
    ran = desk.sync("status")
    first, second = ran.out.splitlines()
    assert (ran.code, first.startswith("Door (nec-id): 2 people wait since ")) == (0, True)
    assert first.endswith(" UTC, 0 are left to you, 0 people are there")
    assert second == "  in use; never compared"
    [told] = desk.sync("status", "--json").results
    assert datetime.fromisoformat(told.pop("oldest")) <= datetime.now(UTC)
    assert told == {
        "backend": "Door",
        "kind": "nec-id",
        "paused": False,
        "reason": "",
        "waiting": 2,
        "there": 0,
        "states": {},
        "foreign": 0,
        "not_asked": 0,
        "last_compared_at": None,
        "parked": 0,
        "parked_people": [],
    }


def test_after_a_run_everybody_is_there_beside_those_of_others(desk, gallery):
    gallery.access.registered(9)
    desk.enroll(0)
    desk.add(gallery)
    desk.sync("run")
    first, second, third = desk.sync("status").out.splitlines()
    assert first == "Door (nec-id): 0 people wait, 0 are left to you, 1 person is there"
    assert second.startswith("  in use; all compared ")
    assert third == "  1 person of somebody else's are there too, and stay"
    [told] = desk.sync("status", "--json").results
    assert (told["there"], told["states"], told["foreign"]) == (1, {"synced": 1}, 1)


def test_who_is_left_to_a_person_is_named_with_the_reason_and_what_to_do(desk, gallery):
    zoe = desk.enroll_one("Zoe Faceless", picture(7, faces=0))
    desk.add(gallery)
    desk.sync("run")
    ran = desk.sync("status")
    sentence = SENTENCES[Reason.NO_FACE.value]
    assert ran.out.splitlines()[-1] == f"  Zoe Faceless: {sentence}"
    [told] = desk.sync("status", "--json").results
    [person] = told["parked_people"]
    assert (told["parked"], person["id"], person["name"]) == (1, zoe, "Zoe Faceless")
    assert (person["reason"], person["text"]) == ("no_face", sentence)
    assert person["said"]


def test_why_a_backend_is_paused_is_said(desk, gallery):
    desk.add(gallery)
    desk.sync("backend", "pause", "Door")
    assert desk.sync("status").out.splitlines()[1] == "  paused: An operator paused it. Never compared"
    [told] = desk.sync("status", "--json").results
    assert (told["paused"], told["reason"]) == (True, "An operator paused it.")


def test_whoever_was_erased_goes_by_the_id(desk, gallery):
    [ann] = desk.enroll(0)
    desk.add(gallery)
    desk.store(lambda db: subjects.erase(db, ann, NOW))
    desk.park(ann, "unknown", "Look there.")
    assert desk.sync("status").out.splitlines()[-1] == f"  somebody erased here ({ann}): Look there."


def test_of_very_many_the_longest_waiting_are_named_and_the_others_counted(desk, gallery, monkeypatch):
    monkeypatch.setattr("app.sync.state.MOST_SHOWN", 1)
    for name in NAMES:
        desk.enroll_one(name, picture(7, faces=0))
    desk.add(gallery)
    desk.sync("run")
    assert desk.sync("status").out.splitlines()[-1] == "  … and 2 more"


def test_who_agreed_before_is_told_to_be_held_back(desk, gallery):
    desk.enroll(0)
    desk.add(gallery, "--earlier-consents", "no")
    assert "1 person agreed before it was set up, and will not be sent." in desk.sync("status").out

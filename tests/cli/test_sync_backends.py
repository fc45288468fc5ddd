import pytest

from app.store import backends, mirrors
from app.store.mirrors import MirrorState
from app.sync.kinds import KINDS
from app.sync.turn import Turn
from app.sync.writer import this_machine
from tests.cli.mirroring import nowhere


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


@pytest.fixture
def filled(desk, gallery):
    """A backend at which two people of ours are, and one of others'; the id of the latter."""
    theirs, _ = gallery.access.registered(9)
    desk.enroll(0, 1)
    desk.add(gallery)
    assert desk.sync("run").code == 0
    return theirs


def people_there(gallery):
    return {subject for subject, _ in gallery.access.live()}


def test_every_backend_is_listed(desk, gallery):
    desk.add(gallery)
    desk.add(gallery, name="Gate")
    desk.sync("backend", "pause", "Gate")
    assert desk.sync("backend", "list").out.splitlines() == [
        f"Door (nec-id): {gallery.hub.url}, in use; never compared",
        f"Gate (nec-id): {gallery.hub.url}, paused: An operator paused it. Never compared",
    ]
    assert [one["backend"] for one in desk.sync("backend", "list", "--json").results] == ["Door", "Gate"]


def test_everything_but_the_secrets_is_shown(desk, gallery):
    desk.add(gallery, "--tag", "a", "--tag", "b", "--group-id", "Night=7")
    desk.sync("run")
    shown = desk.sync("backend", "show", "Door").out.splitlines()
    assert shown[0].startswith("Door (nec-id): in use; all compared ")
    assert shown[1:-1] == [
        f"  access_key = {gallery.tenant.access_key}",
        "  earlier_consents = yes",
        "  group_ids = Night=7",
        "  tags = a, b",
        f"  url = {gallery.hub.url}",
        "  secrets, which are not shown: api_key, secret_key",
        "  0 people are there",
        f"  written to by {this_machine()}",
    ]
    assert shown[-1].startswith("  set up ")
    [told] = desk.sync("backend", "show", "Door", "--json").results
    assert set(told["secrets"]) == set(KINDS["nec-id"].secrets)
    assert (told["options"]["tags"], told["paused"], told["writer"]) == (["a", "b"], False, this_machine())


def test_a_connection_is_tried(desk, gallery):
    desk.add(gallery)
    ran = desk.sync("backend", "test", "Door")
    assert (ran.code, ran.out.startswith("Door: It answers and knows us. (")) == (0, True)
    [told] = desk.sync("backend", "test", "Door", "--json").results
    assert told.pop("seconds") >= 0
    assert told == {"backend": "Door", "passed": True, "text": "It answers and knows us."}
    assert desk.entry().can_list


def test_a_backend_is_paused_and_used_again(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    ran = desk.sync("backend", "pause", "Door")
    assert (ran.code, ran.out) == (0, "Door: paused. What it is owed stays owed.\n")
    assert (desk.sync("run").code, people_there(gallery)) == (1, set())
    assert desk.sync("backend", "resume", "Door", "--json").results == [{"backend": "Door", "paused": False}]
    assert desk.sync("run").code == 0
    assert len(people_there(gallery)) == 1


def test_a_backend_is_taken_over_from_another_machine(desk, gallery):
    desk.add(gallery)
    ran = desk.sync("backend", "take-over", "Door")
    assert (ran.code, ran.out) == (0, f"Door: this machine, {this_machine()}, writes to it.\n")
    desk.store(lambda db: db.execute("UPDATE backends SET writer = 'old'"))
    ran = desk.sync("backend", "take-over", "Door")
    assert ran.out == f"Door: this machine, {this_machine()}, writes to it, and old must not any more.\n"
    assert desk.entry().writer == this_machine()


def test_a_backend_that_has_nobody_of_ours_is_forgotten_at_once(desk, gallery):
    desk.add(gallery)
    ran = desk.sync("backend", "remove", "Door")
    assert (ran.code, ran.out) == (0, "Door: forgotten.\n")
    assert desk.store(backends.all_backends) == []


def test_who_has_copies_is_told_how_many_before_anything_is_forgotten(desk, gallery, filled):
    before = people_there(gallery)
    ran = desk.sync("backend", "remove", "Door")
    assert ran.code == 1
    assert ran.out.startswith("Door has 2 people of ours. To remove them there first, add --empty;")
    assert (people_there(gallery), desk.entry().is_paused) == (before, False)
    ran = desk.sync("backend", "remove", "Door", "--keep-copies")
    assert (ran.code, ran.out) == (0, "Door: forgotten. 2 copies stay there.\n")
    assert people_there(gallery) == before
    assert filled in before


def test_a_backend_is_emptied_of_ours_before_it_is_forgotten(desk, gallery, filled):
    ran = desk.sync("backend", "remove", "Door", "--empty", "--json")
    assert (ran.code, ran.results) == (
        0,
        [{"backend": "Door", "removed": True, "people_removed": 2, "copies_left": 0}],
    )
    assert people_there(gallery) == {filled}
    assert desk.store(backends.all_backends) == []


def test_what_cannot_be_emptied_is_not_forgotten(desk, gallery, filled):
    with nowhere() as url:
        desk.sync("backend", "change", "Door", "--url", url, "--untested")
        ran = desk.sync("backend", "remove", "Door", "--empty")
    assert (ran.code, ran.out) == (3, "")
    assert "cannot be reached" in ran.err
    assert desk.entry().is_paused
    desk.sync("backend", "change", "Door", "--url", gallery.hub.url, "--untested")
    ran = desk.sync("backend", "remove", "Door", "--empty")
    assert (ran.code, ran.out) == (0, "Door: forgotten. 2 people were removed there.\n")
    assert people_there(gallery) == {filled}


def test_who_may_still_be_there_is_named_and_the_backend_is_not_forgotten(desk, gallery, filled):
    def lose(db):
        known = mirrors.all_mirrored(db, 1)
        one = known[min(known)]
        mirrors.forget(db, 1, one.subject_id)
        mirrors.keep(db, 1, mirrors.MirroredPerson(one.subject_id, None, MirrorState.UNKNOWN))
        gallery.access.registered(31)
        return one.subject_id

    lost = desk.store(lose)
    ran = desk.sync("backend", "remove", "Door", "--empty")
    assert ran.code == 1
    assert ran.out.startswith(
        "Door: 1 person removed there, and 1 is left. It is paused, and was not forgotten."
    )
    assert len(ran.out.splitlines()) == 2
    assert desk.entry().is_paused
    [told] = desk.sync("backend", "remove", "Door", "--empty", "--json").results
    assert (told["removed"], [one["id"] for one in told["left"]]) == (False, [lost])
    assert filled in people_there(gallery)


def test_nothing_is_emptied_while_another_program_or_machine_writes_there(desk, gallery, filled):
    before, turn = people_there(gallery), Turn(desk.data)
    turn.take(1)
    ran = desk.sync("backend", "remove", "Door", "--empty")
    assert (ran.code, people_there(gallery)) == (3, before)
    assert "Another program on this computer keeps it up to date. It is paused now" in ran.err
    turn.release(1)
    desk.store(lambda db: db.execute("UPDATE backends SET writer = 'old'"))
    ran = desk.sync("backend", "remove", "Door", "--empty")
    assert (ran.code, people_there(gallery)) == (3, before)
    assert "Another machine, old, writes to it." in ran.err
    assert filled in before

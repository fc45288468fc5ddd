import pytest

from app.store import mirrors, subjects
from app.store.mirrors import MirroredFace, MirroredPerson, MirrorState
from tests.server.nec_id_site import picture
from tests.store.values import NOW


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


@pytest.fixture
def refused(desk, gallery):
    """Somebody of whom a backend does not take the picture; their id."""
    zoe = desk.enroll_one("Zoe Faceless", picture(7, faces=0))
    desk.add(gallery)
    assert desk.sync("run").code == 1
    return zoe


@pytest.fixture
def lost(desk, gallery):
    """Somebody of whom nobody knows whether they are there; their id."""
    [ann] = desk.enroll(0)
    desk.add(gallery)
    number = desk.entry().backend_id

    def lose(db):
        face = MirroredFace(1, None, MirrorState.UNKNOWN, bytes(32))
        mirrors.keep(db, number, MirroredPerson(ann, None, MirrorState.UNKNOWN, faces=(face,)))

    desk.store(lose)
    desk.park(ann, "unknown", "Nobody knows.")
    return ann


def test_who_was_refused_is_tried_again(desk, refused):
    ran = desk.sync("retry")
    assert (ran.code, ran.out) == (0, "Door: 1 person is tried again.\n")
    assert desk.sync("status", "--json").results[0]["parked"] == 0
    assert desk.sync("run").code == 1
    ran = desk.sync("retry", "Zoe Faceless", "--json")
    assert ran.results == [{"backend": "Door", "retried": 1}]
    assert desk.sync("retry", refused, "--backend", "Door").code == 1


def test_where_nobody_has_to_be_tried_again_nothing_is_wrong(desk, gallery):
    [ann] = desk.enroll(0)
    desk.add(gallery)
    assert (desk.sync("retry").code, desk.sync("retry").out) == (0, "Door: 0 people are tried again.\n")
    ran = desk.sync("retry", ann)
    assert (ran.code, ran.out) == (1, "Ann Example neither waits for you nor was put off.\n")
    ran = desk.sync("retry", "Nobody")
    assert (ran.code, ran.out) == (1, "Nobody of that name is enrolled.\n")


def test_who_is_given_up_is_left_alone_until_they_change(desk, refused):
    ran = desk.sync("drop", "Zoe Faceless")
    assert ran.out == "Door: Zoe Faceless is given up, until something about them changes.\n"
    assert ran.code == 0
    assert desk.sync("run", "--compare").code == 0
    assert desk.sync("verify").code == 0
    ran = desk.sync("drop", refused, "--json")
    assert (ran.code, "cannot be given up" in ran.results[0]["error"]) == (1, True)


def test_who_has_to_be_removed_is_never_given_up(desk, lost):
    desk.store(lambda db: subjects.erase(db, lost, NOW))
    desk.park(lost, "unknown", "Nobody knows.")
    ran = desk.sync("drop", lost)
    assert (ran.code, "has to be removed: that cannot be given up." in ran.out) == (1, True)
    assert desk.sync("status", "--json").results[0]["parked"] == 1


def test_who_is_not_there_is_sent(desk, gallery, lost):
    ran = desk.sync("resolve", "Ann Example", "--backend", "Door", "--not-there")
    assert (ran.code, ran.out) == (
        0,
        "Door: Ann Example is not there. The next “run”, or the window, does the rest.\n",
    )
    assert desk.sync("run").code == 0
    assert len(gallery.access.live()) == 1
    assert lost


def test_who_is_there_keeps_that_id(desk, gallery, lost):
    there, _ = gallery.access.registered(1)
    ran = desk.sync("resolve", lost, "--backend", "Door", "--there", there, "--json")
    assert ran.results == [{"backend": "Door", "id": lost, "there": there}]
    assert desk.sync("run").code == 0
    assert {one for one, _ in gallery.access.live()} == {there}


def test_the_copy_of_somebody_erased_is_resolved_by_the_id(desk, gallery, lost):
    there, _ = gallery.access.registered(1)
    desk.store(lambda db: subjects.erase(db, lost, NOW))
    ran = desk.sync("resolve", lost, "--backend", "Door", "--there", there)
    assert ran.code == 0
    assert f"somebody erased here ({lost}) is there as {there}" in ran.out
    assert desk.sync("run").code == 0
    assert gallery.access.live() == set()


def test_what_is_known_is_not_resolved(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    desk.sync("run")
    ran = desk.sync("resolve", "Ann Example", "--backend", "Door", "--not-there")
    assert (ran.code, ran.out) == (
        1,
        "Door: what is there of Ann Example is known. Nothing was changed.\n",
    )

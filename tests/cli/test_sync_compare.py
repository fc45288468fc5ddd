import pytest

from app.store import consents, outbox
from tests.cli.mirroring import nowhere
from tests.server.nec_id_site import picture
from tests.store.values import NOW


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


@pytest.fixture
def mixed(desk, gallery):
    """A backend at which somebody is to be added, changed, removed, left and given to a person.

    Gives our ids of them, and the one of the gallery of somebody else.
    """
    theirs, _ = gallery.access.registered(9)
    ann, bence, cili = desk.enroll(0, 1, 2)
    zoe = desk.enroll_one("Zoe Faceless", picture(7, faces=0))
    desk.add(gallery)
    desk.sync("run")
    dora = desk.enroll_one("Dora New", picture(8))
    desk.store(lambda db: outbox.owe(db, 1, [ann]))
    desk.store(lambda db: consents.withdraw(db, bence, NOW))
    return {"ann": ann, "bence": bence, "cili": cili, "zoe": zoe, "dora": dora, "theirs": theirs}


def test_a_plan_is_a_table_of_what_would_be_done_and_changes_nothing(desk, gallery, mixed):
    before = gallery.access.live()
    ran = desk.sync("plan")
    assert ran.code == 0
    *people, left, foreign, counts = ran.out.splitlines()
    assert people == [
        "  add     Dora New                         waits to be added",
        "  change  Ann Example                      waits to be brought up to date, where it differs",
        "  remove  Bence Example                    waits to be removed",
    ]
    assert left.startswith("  leave   Zoe Faceless                     waits for you: It found no face")
    assert foreign == f"  leave   {mixed['theirs']:<32} is somebody else's, stays as it is"
    sent, _, done = counts.partition(", ")
    assert sent == "Door (nec-id): 3 people are as they were sent"
    assert done == "1 to add, 1 to change, 1 to remove, 2 to leave. Nothing was changed."
    assert gallery.access.live() == before
    assert desk.sync("plan").out == ran.out


def test_a_plan_for_a_program_has_an_object_for_each_person_and_counts(desk, mixed):
    ran = desk.sync("plan", "--json")
    found = {one["act"]: one for one in ran.results}
    assert found["add"] == {
        "backend": "Door",
        "act": "add",
        "difference": "waiting",
        "id": mixed["dora"],
        "name": "Dora New",
        "there": None,
        "text": "waits to be added",
    }
    foreign = next(one for one in ran.results if one["difference"] == "foreign")
    assert (foreign["id"], foreign["name"], foreign["there"]) == (None, None, mixed["theirs"])
    assert ran.summary == {
        "summary": True,
        "backend": "Door",
        "equal": 3,
        "add": 1,
        "change": 1,
        "remove": 1,
        "leave": 2,
        "objection": "",
    }


def test_who_is_not_to_be_there_and_is_not_is_left_out_of_what_is_done(desk, gallery):
    desk.enroll(0)
    desk.add(gallery, "--tag", "staff")
    assert "leave   Ann Example                      is not to be there" in desk.sync("plan").out


def test_a_plan_says_what_a_person_should_look_at_first(desk, gallery):
    for number in range(6):
        desk.enroll_one(f"Person {number}", picture(20 + number))
    desk.add(gallery)
    desk.sync("run")
    for subject_id, _ in gallery.access.live():
        gallery.api().unregister(subject_id)
    ran = desk.sync("plan")
    assert ran.code == 0
    assert ran.out.count("was deleted there, is added again") == 6
    objection, how = ran.out.splitlines()[-2:]
    assert objection.startswith("  6 of 6 people seem to be gone there.")
    assert how == "  To say so: vestibule sync run --even-so --backend Door"
    assert not desk.entry().is_paused
    assert gallery.access.live() == set()


def test_who_was_deleted_there_can_be_left_away_and_is_left_to_a_person(desk, gallery):
    desk.enroll(0, 1)
    desk.add(gallery, "--deleted-there", "leave")
    desk.sync("run")
    gallery.api().unregister(min(gallery.access.live())[0])
    assert "leave   " in desk.sync("plan").out
    assert "stays away until a person says otherwise" in desk.sync("plan").out
    assert (desk.sync("run", "--compare").code, len(gallery.access.live())) == (1, 1)
    assert "Somebody deleted this person there." in desk.sync("status").out
    desk.sync("retry")
    assert (desk.sync("run").code, len(gallery.access.live())) == (0, 2)


def test_what_is_as_it_should_be_is_verified(desk, gallery):
    gallery.access.registered(9)
    desk.enroll(0)
    desk.add(gallery)
    desk.sync("run")
    ran = desk.sync("verify")
    assert (ran.code, ran.out) == (
        0,
        "Door (nec-id): as it should be, 1 person is as they were sent, and 1 person of somebody else's.\n",
    )
    assert desk.sync("verify", "--json").results == [
        {
            "backend": "Door",
            "is_equal": True,
            "equal": 1,
            "foreign": 1,
            "differences": {},
            "differ": [],
        }
    ]


def test_who_differs_is_named_and_exit_code_1(desk, gallery):
    desk.enroll(0, 1)
    desk.add(gallery)
    desk.sync("run")
    gallery.api().unregister(min(gallery.access.live())[0])
    desk.enroll(2)
    ran = desk.sync("verify", "--backend", "Door")
    assert ran.code == 1
    first, *others = ran.out.splitlines()
    assert first == "Door (nec-id): 2 differ, 1 person is as they were sent."
    assert len(others) == 2
    assert any("was deleted there, is added again" in one for one in others)
    assert "  Cili Other                       waits to be added" in others
    [told] = desk.sync("verify", "--json").results
    assert (told["is_equal"], told["differences"]) == (False, {"gone": 1, "waiting": 1})
    assert {one["act"] for one in told["differ"]} == {"add"}


def test_the_worst_of_several_backends_is_the_exit_code_and_each_is_told(desk, gallery):
    desk.add(gallery)
    desk.sync("run")
    desk.enroll(0)
    assert desk.sync("verify").code == 1
    with nowhere() as url:
        desk.add(gallery, "--untested", url=url, name="Gate")
        ran = desk.sync("verify")
        assert (ran.code, len(ran.out.splitlines())) == (3, 3)
        assert desk.sync("plan").code == 3

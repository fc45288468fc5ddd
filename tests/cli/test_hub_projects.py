import pytest

from app.hub import galleries, people
from app.hub.values import Registrant, Status
from tests.cli.hub_data import NOW, asked


def enter(acme, properties=None):
    """Enter a person who may not pass yet; return their user id."""
    person = asked(
        acme.data,
        lambda session: people.add(
            session,
            acme.project,
            status=Status.UNAPPROVED,
            registrant=Registrant.USER,
            properties=properties or {},
            now=NOW,
        ),
    )
    return person.id


def status_of(acme, user_id):
    return asked(acme.data, lambda session: people.get(session, acme.project, user_id)).status


def test_a_new_project_is_a_gallery_known_by_its_project_id(run, acme):
    ran = run("hub", "project", "add", "Guests", "--tenant", "Acme", "--data", acme.data)
    assert ran.code == 0
    made = asked(acme.data, lambda session: galleries.by_id(session, int(ran.out.split()[1])))
    assert (made.name, made.size) == ("Guests", 1_000_000)
    assert ran.out == f"project  {made.id}  Guests, of Acme\n"


def test_every_gallery_is_listed_as_a_project(run, acme):
    [listed] = run("hub", "project", "list", "--json", "--data", acme.data).results
    assert listed == {
        "project_id": acme.project,
        "gallery": acme.gallery,
        "name": "Staff",
        "tenant": "Acme",
        "faces": 0,
        "created_at": "2026-03-01T08:30:00+00:00",
    }
    ran = run("hub", "project", "list", "--tenant", "Acme", "--data", acme.data)
    assert ran.out == f"{acme.project}  Staff, of Acme: 0 faces\n"


@pytest.mark.parametrize("by", ["id", "name"])
def test_a_project_is_removed_by_who_is_sure(run, acme, by):
    which = acme.project if by == "id" else "Staff"
    assert run("hub", "project", "remove", which, "--data", acme.data).code == 1
    assert run("hub", "project", "remove", which, "--yes", "--data", acme.data).code == 0
    assert run("hub", "project", "list", "--json", "--data", acme.data).results == []


def test_groups_are_added_to_a_project_and_listed(run, acme):
    ran = run("hub", "project", "group", "add", acme.project, "Night shift", "--data", acme.data)
    assert ran.code == 0
    [group] = asked(acme.data, lambda session: galleries.groups(session, acme.project))
    assert ran.out == f"group  {group.id}  Night shift, in Staff\n"
    ran = run("hub", "project", "group", "list", "Staff", "--json", "--data", acme.data)
    assert ran.results == [{"group_id": group.id, "name": "Night shift", "project_id": acme.project}]
    again = run("hub", "project", "group", "add", "Staff", "Night shift", "--data", acme.data)
    assert (again.code, again.out) == (1, "Staff has a group “Night shift” already.\n")


def test_the_people_of_a_project_are_listed_with_their_status(run, acme):
    ann = enter(acme, {"name": "Ann Example", "external_id": "A-1"})
    nameless = enter(acme)
    ran = run("hub", "user", "list", "Staff", "--data", acme.data)
    assert ran.out.splitlines() == [
        f"{ann}  Ann Example: UNAPPROVED, since 2026-03-01 08:30 UTC",
        f"{nameless}: UNAPPROVED, since 2026-03-01 08:30 UTC",
    ]
    listed, _ = run("hub", "user", "list", "Staff", "--json", "--data", acme.data).results
    assert listed.pop("subject_id")
    assert listed == {
        "user_id": ann,
        "status": "UNAPPROVED",
        "registrant": "USER",
        "group_id": None,
        "properties": {"name": "Ann Example", "external_id": "A-1"},
        "created_at": "2026-03-01T08:30:00+00:00",
        "updated_at": "2026-03-01T08:30:00+00:00",
    }


@pytest.mark.parametrize("name", [{"given": "Ann"}, "Ann\x1b[2J", 7])
def test_a_name_that_is_no_readable_text_is_left_to_programs(run, acme, name):
    user = enter(acme, {"name": name})
    assert run("hub", "user", "list", "Staff", "--data", acme.data).out.startswith(f"{user}: UNAPPROVED")
    [listed] = run("hub", "user", "list", "Staff", "--json", "--data", acme.data).results
    assert listed["properties"] == {"name": name}


def test_the_status_that_face_aidee_cannot_change_is_changed_here(run, acme):
    user = enter(acme)
    ran = run("hub", "user", "status", "Staff", user, "APPROVED", "--data", acme.data)
    assert (ran.code, ran.out) == (0, f"{user}: APPROVED, was UNAPPROVED\n")
    assert status_of(acme, user) is Status.APPROVED
    ran = run("hub", "user", "status", acme.project, user, "EXPIRED", "--json", "--data", acme.data)
    assert ran.results == [
        {"project_id": acme.project, "user_id": user, "status": "EXPIRED", "was": "APPROVED"}
    ]
    assert status_of(acme, user) is Status.EXPIRED


def test_the_status_of_a_person_of_another_project_stays(run, acme):
    user = enter(acme)
    other = run("hub", "project", "add", "Guests", "--tenant", "Acme", "--json", "--data", acme.data)
    ran = run("hub", "user", "status", "Guests", user, "APPROVED", "--data", acme.data)
    assert ran.code == 1
    number = other.results[0]["project_id"]
    assert ran.out == f"Guests has no user {user}. See: vestibule hub user list {number}.\n"
    assert status_of(acme, user) is Status.UNAPPROVED


@pytest.mark.parametrize(
    "command",
    [
        ("project", "remove", "Stuff"),
        ("project", "group", "add", "Stuff", "Night shift"),
        ("project", "group", "list", "Stuff"),
        ("user", "list", "Stuff"),
        ("user", "status", "Stuff", "1", "APPROVED"),
    ],
    ids=" ".join,
)
def test_a_name_that_no_project_has_is_answered_with_the_nearest(run, acme, command):
    ran = run("hub", *command, "--data", acme.data)
    assert (ran.code, ran.out) == (1, "There is no project “Stuff”. Did you mean “Staff”?\n")

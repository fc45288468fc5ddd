import pytest

from app.hub import galleries, people
from app.hub.values import Registrant, Status
from tests.server.aidee_site import Site


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def project(site):
    return site.project()


def kept(site, project, user_id):
    with site.database.reading() as session:
        return people.get(session, project.gallery.id, user_id)


def grouped(site, project, name="Night shift"):
    with site.database.writing() as session:
        return galleries.add_group(session, project.gallery.id, name).id


def test_projects_are_the_galleries_of_the_accounts_organisation(site):
    own = [site.project("pat", "Two projects") for _ in range(2)]
    group_id = grouped(site, own[1])
    shown = own[0].account.call("GET", "/projects").json()
    assert [project["id"] for project in shown] == [project.gallery.id for project in own]
    assert [project["name"] for project in shown] == [project.gallery.name for project in own]
    assert [project["groups"] for project in shown] == [[], [{"id": group_id, "name": "Night shift"}]]


def test_a_user_of_nothing_is_unapproved_and_entered_by_a_user(site, project):
    person = kept(site, project, project.user())
    assert (person.status, person.registrant, person.group_id) == ("UNAPPROVED", "USER", None)
    assert person.properties == {}


def test_a_user_is_kept_as_it_was_said(site, project):
    group_id = grouped(site, project)
    properties = {"name": "Ann", "tags": [1, {"deep": None}], "leer": "", "\u00fcml\u00e4ut": "\x00\u6f22"}
    person = kept(
        site,
        project,
        project.user(group_id=group_id, registrant="SYSTEM", status="EXPIRED", properties=properties),
    )
    assert (person.status, person.registrant, person.group_id) == ("EXPIRED", "SYSTEM", group_id)
    assert person.properties == properties


def test_group_0_is_none(site, project):
    assert kept(site, project, project.user(group_id=0)).group_id is None


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_group_of_another_project_or_of_nobody_is_a_condition_not_met(site, project, method):
    foreign = grouped(site, site.project())
    path = "/users" if method == "POST" else f"/users/{project.user()}"
    for group_id in (foreign, 4711, 10**30):
        answer = project.call(method, path, {"group_id": group_id})
        assert answer.status_code == 409
        assert answer.json()["reason"] == "group"


def test_a_change_leaves_what_it_does_not_name_and_the_status_always(site, project):
    group_id = grouped(site, project)
    user_id = project.user(group_id=group_id, properties={"name": "Ann", "level": 1})
    path = f"/users/{user_id}"
    answer = project.call("PATCH", path, {"registrant": "ADMIN", "status": "APPROVED"})
    assert answer.status_code == 200
    assert answer.json()["id"] == user_id
    person = kept(site, project, user_id)
    assert (person.status, person.registrant, person.group_id) == ("UNAPPROVED", "ADMIN", group_id)
    assert person.properties == {"name": "Ann", "level": 1}
    project.call("PATCH", path, {"properties": {"name": "Bea"}})
    assert kept(site, project, user_id).properties == {"name": "Bea"}
    project.call("PATCH", path, {"group_id": 0, "properties": {}})
    person = kept(site, project, user_id)
    assert (person.group_id, person.properties, person.registrant) == (None, {}, "ADMIN")


def test_properties_of_more_than_16_kib_are_refused_and_nothing_is_made(site, project):
    assert project.user(properties={"a": "x" * (16 * 1024 - 8)})
    answer = project.call("POST", "/users", {"properties": {"a": "x" * (16 * 1024 - 7)}})
    assert answer.status_code == 400
    with site.database.reading() as session:
        assert len(people.everybody(session, project.gallery.id)) == 1


def test_a_deleted_user_is_gone_for_every_call(project):
    user_id = project.enrolled(1)
    assert project.found(1) == user_id
    answer = project.call("DELETE", f"/users/{user_id}")
    assert answer.status_code == 200
    assert answer.json().keys() == {"id", "deleted_at"}
    assert project.call("DELETE", f"/users/{user_id}").status_code == 404
    assert project.call("PATCH", f"/users/{user_id}", {"registrant": "USER"}).status_code == 404
    assert project.found(1) is None


def test_whoever_came_through_nec_id_is_a_user_as_well(site, project):
    with site.database.writing() as session:
        person = people.add(
            session, project.gallery.id, status=Status.APPROVED, registrant=Registrant.USER, now=site.clock()
        )
    assert project.face_ids(person.id) == []
    assert project.call("DELETE", f"/users/{person.id}").status_code == 200


def test_a_project_that_is_removed_is_no_longer_reached(site, project):
    user_id = project.user()
    with site.database.writing() as session:
        galleries.delete(session, project.gallery.id)
    assert project.call("POST", "/users", {}).status_code == 403
    assert project.call("DELETE", f"/users/{user_id}").status_code == 403

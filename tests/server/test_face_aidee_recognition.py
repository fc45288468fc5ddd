import pytest

from app.hub import checkins, galleries, people
from app.hub.values import Status
from tests.server.aidee_site import Site, image


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with Site(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def project(site):
    return site.project()


def visits(site, project):
    with site.database.reading() as session:
        return checkins.listing(session, project.gallery.id, limit=100)


def check_in(project, person=1, **body):
    return project.call("POST", "/check-in", {"image": image(person), **body})


@pytest.mark.parametrize("status", [status.value for status in Status])
def test_a_check_in_is_recorded_with_the_status_whatever_it_is(site, project, status):
    user_id = project.enrolled(1, status=status)
    answer = check_in(project, option=3)
    assert answer.status_code == 200
    body = answer.json()
    assert body.keys() == {"user_id", "status", "similarity", "checkin_at"}
    assert (body["user_id"], body["status"]) == (user_id, status)
    (visit,) = visits(site, project)
    assert (visit.person_id, visit.status, visit.option) == (user_id, status, 3)
    assert (visit.similarity, visit.source, visit.method) == (body["similarity"], "face_aidee", "face")


def test_similarity_is_percent_with_one_decimal_from_80_on(project):
    project.enrolled(1)
    similarity = check_in(project).json()["similarity"]
    assert 80 <= similarity <= 100
    assert similarity == round(similarity, 1)
    unlike = project.call("POST", "/_search", {"image": image(2)}).json()
    assert unlike["similarity"] < 80
    assert unlike["similarity"] == round(unlike["similarity"], 1)


def test_nobody_recognised_is_404_and_is_not_recorded(site, project):
    assert check_in(project).status_code == 404  # nobody to compare with
    user_id = project.user()
    assert check_in(project).status_code == 404  # nobody with a face
    project.face(user_id, 2)
    answer = check_in(project)  # under the threshold
    assert answer.status_code == 404
    assert answer.json()["code"] == 404
    assert visits(site, project) == []


def test_each_check_in_is_recorded(site, project):
    project.enrolled(1)
    times = [check_in(project).json()["checkin_at"] for _ in range(3)]
    assert len(visits(site, project)) == 3
    assert times == sorted(times)


def test_any_integer_is_an_option(site, project):
    project.enrolled(1)
    assert check_in(project, option=10**40).status_code == 200
    assert check_in(project, option="3").status_code == 400
    assert len(visits(site, project)) == 1


def test_a_search_says_who_is_nearest_and_whether_that_is_enough(site, project):
    assert project.found(1) is None
    user_id = project.enrolled(1, status="REJECTED")
    assert project.found(1) == user_id
    answer = project.call("POST", "/_search", {"image": image(2)})
    assert answer.status_code == 200
    assert answer.json().keys() == {"user_id", "matched", "similarity", "searched_at"}
    assert (answer.json()["user_id"], answer.json()["matched"]) == (0, False)
    assert visits(site, project) == []


def test_nobody_of_another_project_is_found(site, project):
    site.project().enrolled(1)
    assert project.found(1) is None
    project.enrolled(2)
    assert project.found(1) == 0


def test_a_condition_restricts_who_is_found(site, project):
    with site.database.writing() as session:
        group_id = galleries.add_group(session, project.gallery.id, "Night shift").id
    ann = project.enrolled(
        1, status="APPROVED", group_id=group_id, properties={"external_id": "A7", "level": 1, "tags": ["x"]}
    )
    bea = project.enrolled(2, registrant="ADMIN")
    everybody: list[dict[str, object]] = [
        {},
        {"user_id": ann},
        {"user_id": [bea, ann]},
        {"group_id": group_id},
        {"registrant": "USER", "status": ["APPROVED", "EXPIRED"]},
        {"properties": {"external_id": "A7", "tags": ["x"]}},
        {"properties": {}},
    ]
    for condition in everybody:
        assert project.found(1, **condition) == ann, condition
        assert check_in(project, condition=condition).json()["user_id"] == ann
    others: list[dict[str, object]] = [
        {"user_id": bea},
        {"status": "UNAPPROVED"},
        {"registrant": ["ADMIN", "SYSTEM"]},
    ]
    for condition in others:
        assert project.found(1, **condition) == 0, condition  # Bea is compared, and is not like Ann
        assert check_in(project, condition=condition).status_code == 404
    nobody: list[dict[str, object]] = [
        {"group_id": group_id + 1},
        {"user_id": 2**63 - 1},
        {"status": "EXPIRED"},
        {"status": "no such status"},
        {"properties": {"external_id": "a7"}},
        {"properties": {"level": True}},
        {"user_id": bea, "properties": {"external_id": "A7"}},
    ]
    for condition in nobody:
        assert project.found(1, **condition) is None, condition


@pytest.mark.parametrize(
    "condition", [{"name": "Ann"}, {"user_id": "1"}, {"status": 1}, [], "x", {"group_id": []}]
)
def test_a_condition_that_cannot_be_understood_is_bad_input(site, project, condition):
    project.enrolled(1)
    for path in ("/_search", "/check-in"):
        answer = project.call("POST", path, {"image": image(1), "condition": condition})
        assert answer.status_code == 400
    assert visits(site, project) == []


@pytest.mark.parametrize(
    ("facts", "status", "reason"),
    [
        ({"faces": 0}, 409, "no_face"),
        ({"faces": 2}, 409, "multiple_faces"),
        ({"is_comparable": False}, 409, "poor_quality"),
        ({"quality": 0.2}, 200, None),
        ({"fault": "timeout"}, 429, None),
        ({"fault": "broken"}, 500, None),
    ],
)
def test_a_picture_is_judged_alike_by_search_and_check_in(project, facts, status, reason):
    project.enrolled(1)
    for path in ("/_search", "/check-in"):
        answer = project.call("POST", path, {"image": image(1, **facts)})
        assert answer.status_code == status
        assert answer.json().get("reason") == reason


def test_a_change_of_a_user_counts_at_once(site, project):
    user_id = project.enrolled(1, properties={"level": 1})
    assert project.found(1, properties={"level": 1}) == user_id
    project.call("PATCH", f"/users/{user_id}", {"properties": {"level": 2}, "registrant": "SYSTEM"})
    assert project.found(1, properties={"level": 1}) is None
    assert project.found(1, properties={"level": 2}, registrant="SYSTEM") == user_id
    with site.database.writing() as session:
        people.set_status(session, user_id, Status.APPROVED, site.clock())
    assert check_in(project).json()["status"] == "APPROVED"


def test_whoever_is_deleted_is_found_no_more_and_named_by_no_check_in(site, project):
    ann, bea = project.enrolled(1), project.enrolled(2)
    for person in (1, 2):
        assert check_in(project, person).status_code == 200
    project.call("DELETE", f"/users/{ann}")
    assert project.found(1) == 0
    assert check_in(project).status_code == 404
    assert [visit.person_id for visit in visits(site, project)] == [None, bea]
    assert [bool(visit.subject_id) for visit in visits(site, project)] == [False, True]


def test_whoever_goes_while_being_recognised_is_not_recorded(site, project, monkeypatch):
    user_id = project.enrolled(1)
    identify = site.hub.galleries.identify

    def identify_and_delete(*given, **named):
        found = identify(*given, **named)
        assert project.call("DELETE", f"/users/{user_id}").status_code == 200
        return found

    monkeypatch.setattr(
        type(site.hub.galleries), "identify", lambda _, *given, **named: identify_and_delete(*given, **named)
    )
    assert check_in(project).status_code == 404
    assert visits(site, project) == []

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.nec_id_site import Access, Site, Tenant, error, face


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Site(tmp_path_factory.mktemp("hub")) as site:
        yield site


@pytest.fixture
def site(running: Site) -> Site:
    return running.as_new()


@pytest.fixture
def tenant(site: Site) -> Tenant:
    return site.tenant()


def made(tenant: Tenant, **facts: object) -> Any:
    answer = tenant.call("POST", "/api/galleries", {"name": "Staff", "size": 10, **facts})
    assert answer.status_code == 200
    return answer.json()


def key_works(tenant: Tenant, key: str) -> bool:
    status = tenant.call("GET", "/v1.1/tags", key=key).status_code
    assert status in {200, 403}
    return bool(status == 200)


# ------------------------------------------------------------------------------- galleries


def test_a_gallery_comes_with_an_application_whose_key_works_at_once(tenant: Tenant) -> None:
    gallery = made(tenant, description="All of us")
    assert set(gallery) == {"id", "name", "description", "size", "apiKey"}
    assert (gallery["name"], gallery["description"], gallery["size"]) == ("Staff", "All of us", 10)
    assert type(gallery["size"]) is int
    assert key_works(tenant, gallery["apiKey"])
    shown = tenant.call("GET", f"/api/galleries/{gallery['id']}")
    assert shown.status_code == 200
    (application,) = shown.json().pop("applications")
    assert set(application) == {"id", "name", "apiKey"}
    assert application["apiKey"] == gallery["apiKey"]
    applications = tenant.call("GET", "/api/applications")
    assert (applications.status_code, applications.json()) == (200, {"applications": [application]})


def test_galleries_are_listed_with_the_number_of_their_live_events(tenant: Tenant) -> None:
    assert tenant.call("GET", "/api/galleries").json() == {"galleries": []}
    gallery = made(tenant)
    access = Access(tenant, gallery["apiKey"], 0)
    subject_id, _ = access.registered(1)
    access.call("POST", f"/subjects/{subject_id}/events", {"face": face(2)})
    access.call("PUT", f"/subjects/{subject_id}", {"face": face(1)})
    access.registered(3)
    access.call("DELETE", f"/subjects/{access.found(3)[0]}")
    (listed,) = tenant.call("GET", "/api/galleries").json()["galleries"]
    assert listed == {"id": gallery["id"], "name": "Staff", "description": "", "size": 10, "count": 2}
    assert type(listed["count"]) is int
    assert tenant.call("GET", f"/api/galleries/{gallery['id']}").json()["count"] == 2


def test_a_gallery_that_exists_is_refused_with_its_key_which_no_log_holds(
    tenant: Tenant, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    key = made(tenant)["apiKey"]
    answer = tenant.call("POST", "/api/galleries", {"name": "Staff", "size": 99})
    assert error(answer) == (400, 1002)
    assert answer.json()["message"] == f"Gallery already exists. apiKey: {key}"
    assert key not in caplog.text
    assert len(tenant.call("GET", "/api/galleries").json()["galleries"]) == 1


def test_a_gallery_that_exists_without_an_application_has_no_key_to_tell(tenant: Tenant) -> None:
    made(tenant)
    (application,) = tenant.call("GET", "/api/applications").json()["applications"]
    assert tenant.call("DELETE", f"/api/applications/{application['id']}").status_code == 204
    answer = tenant.call("POST", "/api/galleries", {"name": "Staff", "size": 1})
    assert error(answer) == (400, 1002)
    assert answer.json()["message"] == "Gallery already exists."


def test_two_tenants_may_use_the_same_name(site: Site, tenant: Tenant) -> None:
    assert made(tenant)["apiKey"] != made(site.tenant("Other"))["apiKey"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": 1},
        {"name": "x" * 256},
        {"size": 0},
        {"size": "10"},
        {"size": 1.5},
        {"size": 10**30},
        {"size": True},
        {"description": None},
        {"faceMinimumQualityScore": 0.449},
        {"faceMinimumQualityScore": 1.001},
        {"faceMinimumQualityScore": "0.5"},
    ],
)
def test_a_gallery_of_wrong_values_is_neither_made_nor_changed(tenant: Tenant, wrong: dict[str, Any]) -> None:
    answer = tenant.call("POST", "/api/galleries", {"name": "Wrong", "size": 10, **wrong})
    assert error(answer) == (400, 1001)
    gallery = made(tenant)
    before = tenant.call("GET", f"/api/galleries/{gallery['id']}").json()
    if "faceMinimumQualityScore" not in wrong:
        assert error(tenant.call("PATCH", f"/api/galleries/{gallery['id']}", wrong)) == (400, 1001)
    assert tenant.call("GET", f"/api/galleries/{gallery['id']}").json() == before
    assert len(tenant.call("GET", "/api/galleries").json()["galleries"]) == 1


@pytest.mark.parametrize("body", [b"", b"{", [], {}, {"name": "A"}, {"size": 1}])
def test_a_gallery_needs_a_name_and_a_size(tenant: Tenant, body: object) -> None:
    assert error(tenant.call("POST", "/api/galleries", body)) == (400, 1001)


def test_any_name_that_json_can_say_is_taken(tenant: Tenant) -> None:
    for number, name in enumerate(
        ["Größe", "😀", "a\0b", "a/b", "x" * 255, "😀" * 255, "\u2028", "' OR 1=1 --"]
    ):
        answer = tenant.call("POST", "/api/galleries", {"name": name, "size": 1})
        assert answer.status_code == 200, name
        assert len(tenant.call("GET", "/api/galleries").json()["galleries"]) == number + 1


def test_the_size_of_a_gallery_can_only_grow(tenant: Tenant) -> None:
    path = f"/api/galleries/{made(tenant)['id']}"
    assert error(tenant.call("PATCH", path, {"size": 9, "name": "New"})) == (400, 1001)
    assert tenant.call("GET", path).json()["name"] == "Staff"
    assert tenant.call("PATCH", path, {"size": 10}).status_code == 200
    assert tenant.call("PATCH", path, {"size": 11}).json()["size"] == 11


def test_what_a_change_does_not_name_stays(tenant: Tenant) -> None:
    gallery = made(tenant, description="All")
    path = f"/api/galleries/{gallery['id']}"
    answer = tenant.call("PATCH", path, {"name": "Team"})
    assert (answer.status_code, answer.json()) == (
        200,
        {"id": gallery["id"], "name": "Team", "description": "All", "size": 10},
    )
    assert tenant.call("PATCH", path, {"description": "", "x": 1}).json()["description"] == ""
    assert error(tenant.call("PATCH", path, {})) == (400, 1001)


def test_a_gallery_does_not_take_the_name_of_another(tenant: Tenant) -> None:
    made(tenant, name="Guests")
    path = f"/api/galleries/{made(tenant)['id']}"
    assert error(tenant.call("PATCH", path, {"name": "Guests"})) == (400, 1002)
    assert tenant.call("PATCH", path, {"name": "Staff"}).status_code == 200


def test_a_deleted_gallery_takes_its_people_and_its_keys_along(tenant: Tenant) -> None:
    gallery = made(tenant)
    Access(tenant, gallery["apiKey"], 0).registered(1)
    answer = tenant.call("DELETE", f"/api/galleries/{gallery['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert not key_works(tenant, gallery["apiKey"])
    assert tenant.call("GET", "/api/applications").json() == {"applications": []}
    for method in ("GET", "PATCH", "DELETE"):
        body = {"name": "A"} if method == "PATCH" else None
        assert tenant.call(method, f"/api/galleries/{gallery['id']}", body).status_code == 404
    again = made(tenant)
    assert again["id"] != gallery["id"]
    assert Access(tenant, again["apiKey"], 0).rows() == []


# ---------------------------------------------------------------------------- applications


def test_an_application_is_made_shown_changed_and_deleted(tenant: Tenant) -> None:
    gallery = made(tenant)
    answer = tenant.call("POST", "/api/applications", {"name": "Door", "galleryId": gallery["id"]})
    assert answer.status_code == 200
    door = answer.json()
    assert set(door) == {"id", "name", "description", "apiKey", "faceMinimumQualityScore"}
    assert (door["name"], door["description"], door["faceMinimumQualityScore"]) == ("Door", "", 0.45)
    assert key_works(tenant, door["apiKey"])
    path = f"/api/applications/{door['id']}"
    assert tenant.call("GET", path).json() == door
    answer = tenant.call("PATCH", path, {"faceMinimumQualityScore": 0.8})
    assert (answer.status_code, answer.json()) == (200, {**door, "faceMinimumQualityScore": 0.8})
    answer = tenant.call("PATCH", path, {"name": "Gate", "description": "Back"})
    assert (answer.json()["name"], answer.json()["description"]) == ("Gate", "Back")
    assert answer.json()["faceMinimumQualityScore"] == 0.8
    access = Access(tenant, door["apiKey"], 0)
    assert error(access.call("POST", "/subjects", {"face": face(quality=0.79)})) == (400, 2002)
    assert len(tenant.call("GET", f"/api/galleries/{gallery['id']}").json()["applications"]) == 2
    assert tenant.call("DELETE", path).status_code == 204
    assert not key_works(tenant, door["apiKey"])
    assert key_works(tenant, gallery["apiKey"])
    for method, body in (("GET", None), ("PATCH", {"name": "A"}), ("DELETE", None)):
        assert tenant.call(method, path, body).status_code == 404


def test_all_applications_of_a_gallery_lead_to_the_same_people(tenant: Tenant) -> None:
    gallery = made(tenant, faceMinimumQualityScore=0.8)
    door = tenant.call("POST", "/api/applications", {"name": "Door", "galleryId": gallery["id"]}).json()
    front, back = Access(tenant, gallery["apiKey"], 0), Access(tenant, door["apiKey"], 0)
    assert error(front.call("POST", "/subjects", {"face": face(quality=0.5)})) == (400, 2002)
    subject_id, _ = back.registered(1, quality=0.5)
    assert front.found(1) == [subject_id]


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"name": None}, {"galleryId": 1}, {"faceMinimumQualityScore": 0.4}, {"description": 1}],
)
def test_an_application_of_wrong_values_is_neither_made_nor_changed(
    tenant: Tenant, wrong: dict[str, object]
) -> None:
    gallery = made(tenant)
    body = {"name": "Door", "galleryId": gallery["id"], **wrong}
    assert error(tenant.call("POST", "/api/applications", body)) == (400, 1001)
    (application,) = tenant.call("GET", "/api/applications").json()["applications"]
    if "galleryId" not in wrong:
        assert error(tenant.call("PATCH", f"/api/applications/{application['id']}", wrong)) == (400, 1001)
    assert error(tenant.call("PATCH", f"/api/applications/{application['id']}", {})) == (400, 1001)


def test_an_application_needs_a_gallery_that_is_there(tenant: Tenant) -> None:
    for gallery_id in ("unknown", "\0"):
        body = {"name": "Door", "galleryId": gallery_id}
        assert tenant.call("POST", "/api/applications", body).status_code == 404


# ----------------------------------------------------------------------------- other tenants


def test_no_tenant_sees_or_touches_what_is_anothers(site: Site, tenant: Tenant) -> None:
    other = site.tenant("Other")
    gallery = made(other)
    (application,) = other.call("GET", "/api/applications").json()["applications"]
    before = other.call("GET", f"/api/galleries/{gallery['id']}").json()
    assert tenant.call("GET", "/api/galleries").json() == {"galleries": []}
    assert tenant.call("GET", "/api/applications").json() == {"applications": []}
    body = {"name": "Mine", "galleryId": gallery["id"]}
    assert tenant.call("POST", "/api/applications", body).status_code == 404
    for path in (f"/api/galleries/{gallery['id']}", f"/api/applications/{application['id']}"):
        assert tenant.call("GET", path).status_code == 404
        assert tenant.call("PATCH", path, {"name": "Mine"}).status_code == 404
        assert tenant.call("DELETE", path).status_code == 404
    assert other.call("GET", f"/api/galleries/{gallery['id']}").json() == before


def test_tenant_management_needs_a_signature_and_no_api_key(site: Site, tenant: Tenant) -> None:
    for path in ("/api/galleries", "/api/applications"):
        assert site.client.get(path).status_code == 403
        assert tenant.call("GET", path, key="wrong").status_code == 200

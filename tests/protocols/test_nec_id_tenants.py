import pytest

from app.protocols import nec_id_tenants as tenants
from app.protocols.nec_id_tenants import Access, Changed, NewApplication, NewGallery

ACCESS = Access("a", "Door", "key")


def test_a_gallery_needs_a_name_and_a_size() -> None:
    assert tenants.new_gallery({"name": "Staff", "size": 10.0}) == NewGallery("Staff", "", 0.45, 10)
    body = {"name": "Staff", "description": "All", "faceMinimumQualityScore": 1, "size": 1}
    assert tenants.new_gallery(body) == NewGallery("Staff", "All", 1.0, 1)


def test_an_application_needs_a_name_and_a_gallery() -> None:
    assert tenants.new_application({"name": "Door", "galleryId": "g"}) == NewApplication(
        "Door", "", 0.45, "g"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": None},
        {"name": "a" * 256},
        {"description": None},
        {"description": "a" * 4097},
        {"faceMinimumQualityScore": 0.44},
        {"faceMinimumQualityScore": 1.01},
        {"faceMinimumQualityScore": "0.5"},
        {"faceMinimumQualityScore": None},
    ],
)
def test_values_out_of_range_are_refused_when_made_and_when_changed(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="property must"):
        tenants.new_application({"name": "Door", "galleryId": "g", **wrong})
    with pytest.raises(ValueError, match="property must"):
        tenants.changed_application(wrong)


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "10", None, 2**53])
def test_a_gallery_has_room_for_one_face_at_least(size: object) -> None:
    with pytest.raises(ValueError, match="size property must"):
        tenants.new_gallery({"name": "Staff", "size": size})
    with pytest.raises(ValueError, match="size property must"):
        tenants.changed_gallery({"size": size})


@pytest.mark.parametrize("body", [{"name": "Staff"}, {"size": 1}, []])
def test_a_gallery_lacks_nothing_that_is_required(body: object) -> None:
    with pytest.raises(ValueError, match="must be"):
        tenants.new_gallery(body)


def test_what_is_not_named_stays_as_it_is() -> None:
    assert tenants.changed_gallery({"x": 1}) == Changed()
    assert tenants.changed_gallery({"name": "A", "description": "", "size": 5}) == Changed("A", "", 5)
    assert tenants.changed_application({"x": 1}) == Changed()
    body = {"name": "A", "description": "", "faceMinimumQualityScore": 0.5}
    assert tenants.changed_application(body) == Changed("A", "", minimum_quality=0.5)


def test_a_change_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="A property must be provided"):
        tenants.changed_gallery({})
    with pytest.raises(ValueError, match="A property must be provided"):
        tenants.changed_application({})


def test_answers_show_of_a_gallery_what_each_of_them_has() -> None:
    shown = {"id": "g", "name": "Staff", "description": "All", "size": 10}
    assert tenants.gallery("g", name="Staff", description="All", size=10) == shown
    assert tenants.gallery("g", name="Staff", description="All", size=10, api_key="key") == {
        **shown,
        "apiKey": "key",
    }
    assert tenants.gallery("g", name="Staff", description="All", size=10, count=0, applications=[ACCESS]) == {
        **shown,
        "count": 0,
        "applications": [{"id": "a", "name": "Door", "apiKey": "key"}],
    }


def test_an_application_shows_its_quality_but_not_its_gallery() -> None:
    assert tenants.application(ACCESS, description="", minimum_quality=0.5) == {
        "id": "a",
        "name": "Door",
        "description": "",
        "apiKey": "key",
        "faceMinimumQualityScore": 0.5,
    }


def test_a_gallery_that_exists_is_told_with_its_key() -> None:
    assert tenants.gallery_exists("key") == "Gallery already exists. apiKey: key"


def test_no_key_is_shown_with_a_value() -> None:
    assert "key" not in repr(ACCESS).replace("api_key", "")

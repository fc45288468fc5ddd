import pytest

from app.protocols import nec_id_tenants as server
from app.protocols import nec_id_tenants_client as client
from app.protocols.nec_id_tenants import Access, Changed, NewApplication, NewGallery

ACCESS = Access("a", "Door", "hidden")


def test_what_is_asked_is_what_the_server_reads() -> None:
    gallery = NewGallery("Staff", "Ours", 0.5, 100)
    assert server.new_gallery(client.new_gallery_body(gallery)) == gallery
    application = NewApplication("Door", "", 0.45, "g")
    assert server.new_application(client.new_application_body(application)) == application
    for changed in (Changed(name="x"), Changed(description="", size=7)):
        assert server.changed_gallery(client.changed_body(changed)) == changed
    for changed in (Changed(minimum_quality=0.6), Changed(name="x", description="y")):
        assert server.changed_application(client.changed_body(changed)) == changed


def test_what_is_answered_is_what_the_client_reads() -> None:
    listed = server.gallery("g", name="Staff", description="", size=100, count=3)
    assert client.galleries({"galleries": [listed]}) == (client.Gallery("g", "Staff", "", 100, 3),)
    made = server.gallery("g", name="Staff", description="", size=100, api_key="hidden")
    assert client.gallery(made) == client.Gallery("g", "Staff", "", 100, None, "hidden")
    shown = server.gallery("g", name="S", description="", size=1, count=0, applications=[ACCESS])
    assert client.gallery(shown).applications == (ACCESS,)
    assert client.applications({"applications": [server.access(ACCESS)]}) == (ACCESS,)
    body = server.application(ACCESS, description="d", minimum_quality=0.5)
    assert client.application(body) == client.Application(ACCESS, "d", 0.5)


def test_members_may_be_missing_and_numbers_strings() -> None:
    assert client.gallery({"id": "g", "size": "7", "count": "3"}) == client.Gallery("g", "", "", 7, 3)
    assert client.application({"id": "a", "apiKey": "k"}).minimum_quality is None


@pytest.mark.parametrize("body", [None, {}, {"galleries": {}}, {"galleries": [{"id": "g"}]}])
def test_a_list_that_cannot_be_read_is_none(body: object) -> None:
    with pytest.raises(ValueError, match=r"is not|must be"):
        client.galleries(body)


def test_keys_are_not_shown() -> None:
    shown = [ACCESS, client.Gallery("g", "", "", 1, None, "hidden"), client.Application(ACCESS, "", None)]
    assert "hidden" not in repr(shown)

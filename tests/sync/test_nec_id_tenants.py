"""The client of tenant management against the hub over HTTP: every operation and outcome of the contract."""

import logging

import pytest

from app.protocols.nec_id_errors import Code
from app.protocols.nec_id_tenants import Changed, NewApplication, NewGallery
from app.sync.backend import Gone, Refused
from app.sync.nec_id_service import NotTaken
from tests.sync.recorded import operations

STAFF = NewGallery("Staff", "Ours", 0.5, 100)


@pytest.fixture
def tenants(nec_id):
    return nec_id.gallery(name="First").tenants()


def test_every_operation_of_the_contract_is_asked_for(nec_id, tenants):
    since = len(nec_id.recorder.exchanges)
    made = tenants.create_gallery(STAFF)
    assert made.api_key
    assert {one.name for one in tenants.list_galleries()} == {"First", "Staff"}
    shown = tenants.get_gallery(made.id)
    assert (shown.size, shown.count, shown.applications[0].api_key) == (100, 0, made.api_key)
    assert tenants.update_gallery(made.id, Changed(name="All", size=200)).size == 200
    application = tenants.create_application(NewApplication("Door", "", 0.6, made.id))
    found = tenants.get_application(application.access.id)
    assert (found, found.minimum_quality) == (application, 0.6)
    assert tenants.update_application(found.access.id, Changed(minimum_quality=0.7)).minimum_quality == 0.7
    assert found.access in tenants.list_applications()
    tenants.delete_application(found.access.id)
    tenants.delete_gallery(made.id)
    assert [one.name for one in tenants.list_galleries()] == ["First"]
    wanted = {name for name in operations("nec-id") if "Galler" in name or "Application" in name}
    assert nec_id.operations(since) == wanted
    for call in (tenants.get_gallery, tenants.delete_gallery):
        with pytest.raises(Gone):
            call(made.id)
    for call in (tenants.get_application, tenants.delete_application):
        with pytest.raises(Gone):
            call(found.access.id)


def test_a_gallery_that_exists_is_told_without_its_key(tenants, caplog):
    made = tenants.create_gallery(STAFF)
    with caplog.at_level(logging.DEBUG), pytest.raises(NotTaken) as refused:
        tenants.create_gallery(STAFF)
    assert refused.value.refusal.code is Code.DUPLICATE
    assert made.api_key in refused.value.refusal.message
    assert made.api_key not in str(refused.value) + repr(vars(refused.value)) + caplog.text + repr(made)


def test_a_gallery_does_not_shrink(tenants):
    made = tenants.create_gallery(STAFF)
    with pytest.raises(Refused, match="status 400"):
        tenants.update_gallery(made.id, Changed(size=99))
    tenants.close()

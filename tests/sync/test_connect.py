"""Backends from what a site says of them; `check` of each is the connection test."""

import pytest

from app.errors import BackendUnauthorised, SettingsError
from app.store.backends import BackendEntry
from app.sync.connect import (
    ACS_IDENTIFIER,
    FACE_AIDEE,
    KINDS,
    NEC_ID,
    client,
    connect,
    face_aidee_key,
    tenants,
)
from tests.server.aidee_site import PASSWORD

URL = "https://backend.example"
OPTIONS = {
    NEC_ID: {"url": URL, "access_key": "a"},
    FACE_AIDEE: {"url": URL, "project": "7"},
    ACS_IDENTIFIER: {"url": URL, "username": "admin"},
}
SECRETS = {kind: dict.fromkeys(known.secrets, "hidden") for kind, known in KINDS.items()}


def test_a_gallery_of_nec_id_is_connected(nec_id):
    gallery = nec_id.gallery()
    options = {"url": nec_id.url, "access_key": gallery.tenant.access_key}
    secrets = {"secret_key": gallery.tenant.secret_key, "api_key": gallery.access.key}
    backend = connect(NEC_ID, options, secrets)
    backend.check()
    backend.close()
    management = tenants(options, {"secret_key": gallery.tenant.secret_key})
    assert [one.name for one in management.list_galleries()] == ["Staff"]
    management.close()
    management = tenants({**options, "portal_url": f"{nec_id.url}/api", "url": URL}, secrets)
    assert len(management.list_galleries()) == 1
    management.close()
    for option in ({"region": "eu-west-1"}, {"service": "s3"}):
        backend = connect(NEC_ID, options | option, secrets)
        with pytest.raises(BackendUnauthorised):
            backend.check()
        backend.close()


def test_a_project_of_face_aidee_is_connected_with_keys_that_its_account_gives_out(aidee):
    aidee.account("ann")
    secrets = face_aidee_key(aidee.url, "ann", PASSWORD)
    gallery = aidee.site.gallery()
    backend = connect(FACE_AIDEE, {"url": aidee.url, "project": str(gallery.id), "option": "3"}, secrets)
    backend.check()
    backend.close()


def test_a_panel_is_connected(aidee):
    panel, _ = aidee.panel()
    options = {"url": aidee.url, "username": panel._username, "trusted_local_device": "yes"}
    backend = connect(ACS_IDENTIFIER, options, {"password": PASSWORD})
    backend.check()
    backend.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_begins_with_what_was_known_of_the_backend_s_clock(kind):
    entry = BackendEntry(1, "Door", kind, OPTIONS[kind], clock_offset_s=-90.0)
    backend = client(entry, SECRETS[kind])
    backend.close()
    assert backend.clock_offset_s == -90.0


def test_a_clock_that_is_known_costs_no_request(nec_id):
    gallery = nec_id.gallery()
    options = {"url": nec_id.url, "access_key": gallery.tenant.access_key}
    secrets = {"secret_key": gallery.tenant.secret_key, "api_key": gallery.access.key}
    statuses = []
    for ahead_s in (86400.0, 0.0):
        since = len(nec_id.recorder.exchanges)
        backend = connect(NEC_ID, options, secrets, clock_offset_s=ahead_s)
        backend.ensure_labels([])
        backend.close()
        statuses.append([one.status for one in nec_id.recorder.exchanges[since:]])
        assert abs(backend.clock_offset_s) < 5
    assert statuses == [[403, 200], [200]]


@pytest.mark.parametrize("kind", KINDS)
def test_everything_that_is_needed_is_asked_for(kind):
    connect(kind, OPTIONS[kind], SECRETS[kind]).close()
    for name in KINDS[kind].required:
        with pytest.raises(SettingsError, match=f"needs the option {name}"):
            connect(kind, OPTIONS[kind] | {name: ""}, SECRETS[kind])
    for name in KINDS[kind].secrets:
        with pytest.raises(SettingsError, match=f"needs the secret {name}"):
            connect(kind, OPTIONS[kind], SECRETS[kind] | {name: ""})
    with pytest.raises(SettingsError, match="has no option colour; there are url"):
        connect(kind, OPTIONS[kind] | {"colour": "red"}, SECRETS[kind])


@pytest.mark.parametrize(
    ("kind", "option", "value"),
    [
        (NEC_ID, "threshold", "10000"),
        (NEC_ID, "threshold", "much"),
        (NEC_ID, "url", "https://backend.example/v1"),
        (NEC_ID, "url", "http://backend.example"),
        (NEC_ID, "ca_file", "/there/is/none"),
        (FACE_AIDEE, "project", "0"),
        (FACE_AIDEE, "option", "x"),
        (FACE_AIDEE, "save_image", "maybe"),
        (FACE_AIDEE, "url", "http://backend.example"),
        (ACS_IDENTIFIER, "lock", "third"),
        (ACS_IDENTIFIER, "owner_type", "cat"),
        (ACS_IDENTIFIER, "url", "http://10.0.0.7"),
    ],
)
def test_a_value_that_cannot_work_is_told(kind, option, value):
    with pytest.raises(SettingsError) as told:
        connect(kind, OPTIONS[kind] | {option: value}, SECRETS[kind])
    assert "hidden" not in str(told.value)


def test_a_kind_that_is_none_is_told():
    with pytest.raises(SettingsError, match="there are nec-id, face-aidee, acs-identifier"):
        connect("ftp", {}, {})


def test_a_panel_in_the_open_is_the_site_s_own_word():
    options = {"url": "http://10.0.0.7", "username": "a", "trusted_local_device": "yes"}
    connect(ACS_IDENTIFIER, options, SECRETS[ACS_IDENTIFIER]).close()


def test_a_client_is_made_of_an_entry_without_what_the_mirror_itself_reads():
    entry = BackendEntry(1, "Doors", NEC_ID, {**OPTIONS[NEC_ID], "tags": ["staff"], "calls_per_s": 5})
    made = client(entry, SECRETS[NEC_ID])
    assert made.able.labels
    made.close()

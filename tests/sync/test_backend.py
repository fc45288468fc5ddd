"""The backends that there are, and what the mirror may ask of each (mapping.md, section 11)."""

import pytest

from app.errors import BackendError, BackendRejected
from app.sync.acs_identifier_backend import AcsIdentifierBackend
from app.sync.backend import Able, Gone, OutcomeUnknown, Reason, Refused
from app.sync.connect import connect
from app.sync.face_aidee_backend import FaceAideeBackend
from app.sync.nec_id_backend import NecIdBackend

URL = "https://backend.example"
NEC_ID = ("nec-id", {"url": URL, "access_key": "a"}, {"secret_key": "b", "api_key": "c"})
FACE_AIDEE = ("face-aidee", {"url": URL, "project": "1"}, {"key": "a", "secret": "b"})
PANEL = ("acs-identifier", {"url": URL, "username": "a"}, {"password": "b"})


@pytest.mark.parametrize(
    ("site", "kind", "abilities"),
    [
        (NEC_ID, NecIdBackend, {"list_people", "list_faces", "several_faces", "labels", "identify"}),
        (FACE_AIDEE, FaceAideeBackend, {"list_faces", "several_faces", "identify", "record_checkin"}),
        (PANEL, AcsIdentifierBackend, set()),
    ],
)
def test_each_backend_says_what_it_can(site, kind, abilities):
    backend = connect(*site)
    backend.close()
    assert isinstance(backend, kind)
    assert {name for name in Able.__slots__ if getattr(backend.able, name)} == abilities


def test_a_refusal_has_a_reason_and_every_end_is_an_error_of_a_backend():
    assert Refused("no").reason is Reason.OTHER
    assert isinstance(Refused("no"), BackendRejected)
    assert issubclass(Gone, BackendError)
    assert issubclass(OutcomeUnknown, BackendError)

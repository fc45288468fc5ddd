"""The backends that there are, and what the mirror may ask of each (mapping.md, section 11)."""

import threading

import pytest

from app.errors import BackendError, BackendRejected, BackendUnavailable
from app.sync.acs_identifier_backend import AcsIdentifierBackend
from app.sync.backend import Able, Gone, OutcomeUnknown, PersonToSend, Reason, Refused
from app.sync.connect import connect
from app.sync.face_aidee_backend import FaceAideeBackend
from app.sync.nec_id_backend import NecIdBackend
from tests.sync.hostile import PATIENCE_S, playing

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


TOKEN = b'{"token": "t", "expire": "2100-01-01T00:00:00Z"}'


@pytest.mark.parametrize(
    ("site", "answers"),
    [
        (NEC_ID, []),
        (FACE_AIDEE, [TOKEN]),
        (FACE_AIDEE, [TOKEN, b'{"id": 7}']),
        (PANEL, [TOKEN]),
        (PANEL, [TOKEN, b'{"uid": 7}']),
    ],
)
def test_whoever_was_being_added_when_a_client_was_closed_may_be_there(site, answers):
    arrived = threading.Event()
    ended: list[type[BackendError]] = []

    def script(connection):
        for answer in answers:
            connection.request()
            connection.answer(200, answer)
        connection.request()
        arrived.set()
        connection.wait()

    with playing(script) as server:
        kind, options, secrets = site
        backend = connect(kind, {**options, "url": server.url}, secrets)

        def add():
            try:
                backend.add_person(PersonToSend("1", "Ann"), b"jpeg")
            except BackendError as error:
                ended.append(type(error))

        thread = threading.Thread(target=add)
        thread.start()
        assert arrived.wait(PATIENCE_S)
        backend.close()
        thread.join(PATIENCE_S)
        assert ended == [OutcomeUnknown]
        with pytest.raises(BackendUnavailable):
            backend.check()  # what is never sent was not done

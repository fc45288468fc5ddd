"""The client of access panels against the hub over HTTP: every operation and outcome of the contract."""

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.hub import accounts
from app.protocols.acs_identifier import Identifier
from app.protocols.acs_identifier_client import Said, validity
from app.sync.acs_identifier import NotTaken, Panel
from app.sync.backend import Gone
from app.sync.http import Http
from tests.server.aidee_site import PASSWORD, picture
from tests.sync.hostile import playing
from tests.sync.recorded import operations

ANN = Identifier("Zo\u00eb", "owner", "face_id", "", "first", validity(None, None))
CARD = Identifier("Ann", "owner", "card", "77", "first", validity(None, None))


@pytest.fixture(scope="module")
def panel(aidee):
    return aidee.panel()[0]


def test_every_operation_of_the_contract_is_asked_for(aidee, panel):
    since = len(aidee.recorder.exchanges)
    panel.log_in()
    uid = panel.create(ANN)
    panel.upload(uid, picture(1), "file")
    assert panel.owner(uid) == "Zo\u00eb"
    panel.change(uid, Identifier("Ann", "guest", "face_id", "", "all", validity(None, None)))
    assert panel.owner(uid) == "Ann"
    panel.delete(uid)
    for call in (panel.owner, panel.delete):
        with pytest.raises(Gone):
            call(uid)
    with pytest.raises(Gone):
        panel.change(uid, ANN)
    assert aidee.operations(since) == operations("acs-identifier")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n....", Said.WRONG_FORMAT),
        (b"some text", Said.WRONG_FILE),
        (picture(1, faces=0), Said.NO_FACE),
        (picture(1, fault="broken"), Said.LOADING_FAILED),
    ],
)
def test_a_picture_that_is_not_taken_is_told_apart(panel, content, said):
    uid = panel.create(ANN)
    with pytest.raises(NotTaken) as refused:
        panel.upload(uid, content, "file")
    assert refused.value.said is said
    panel.upload(uid, picture(1), "status")
    with pytest.raises(NotTaken) as refused:
        panel.upload(uid, picture(1), "file")
    assert refused.value.said is Said.NOT_WAITING


def test_a_number_that_is_there_already_is_told(panel):
    panel.create(CARD)
    with pytest.raises(NotTaken, match="already exist"):
        panel.create(CARD)


def test_a_session_that_has_ended_is_begun_anew_once(aidee, panel):
    panel.log_in()
    with aidee.site.database.writing() as database:
        accounts.discard_token(database, panel._token)
    since = len(aidee.recorder.exchanges)
    panel.create(ANN)
    assert [one.status for one in aidee.recorder.exchanges[since:]] == [401, 200, 200]


def test_whoever_is_no_administrator_or_nobody_is_told(aidee):
    with pytest.raises(BackendUnauthorised, match="administrator"):
        aidee.panel(is_administrator=False)[0].create(ANN)
    with pytest.raises(BackendUnauthorised, match="name or password"):
        Panel(aidee.http(), "nobody", PASSWORD).log_in()


def test_a_session_that_is_refused_twice_ends_it():
    got = []

    def script(connection):
        while request := connection.request():
            got.append(request.split(b" ")[0])
            connection.answer(200 if got[-1] == b"GET" else 401, b'{"token": "t"}')

    with playing(script) as server:
        panel = Panel(Http(server.url), "a", "b")
        for _ in range(2):
            with pytest.raises(BackendUnauthorised, match="just begun"):
                panel.create(ANN)
        panel.close()
        with pytest.raises(BackendUnavailable):
            panel.create(ANN)
    assert got == [b"GET", b"POST"] * 2


def test_what_a_panel_says_is_shown_and_nothing_of_the_request(panel):
    with pytest.raises(NotTaken) as refused:
        panel.upload(4711, picture(1), "file")
    assert "Missed temporary identifier" in str(refused.value)
    assert PASSWORD not in repr(vars(refused.value))

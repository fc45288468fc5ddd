"""Tokens of Face AiDee, against the hub over HTTP, and against servers that misbehave."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.hub import accounts
from app.protocols.face_aidee import Account, KeyPair
from app.protocols.face_aidee_client import projects
from app.sync.backend import Gone, Reason, Refused
from app.sync.face_aidee_session import Session, issue_key
from app.sync.http import Http
from tests.server.aidee_site import PASSWORD
from tests.sync.aidee_hub import Monotonic
from tests.sync.hostile import playing

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
DATE = f"{NOW:%a, %d %b %Y %H:%M:%S GMT}"
KEYS = KeyPair("00000000-0000-0000-0000-000000000000", "hidden")


def asked(aidee, session, since):
    """List the projects; return what was asked for that, and the statuses."""
    session.ask("GET", "/projects", projects, changes=False)
    return [(one.method, one.status) for one in aidee.recorder.exchanges[since:]]


def test_one_token_serves_until_shortly_before_its_end(aidee):
    clock = Monotonic()
    session = aidee.session(clock)
    since = len(aidee.recorder.exchanges)
    assert asked(aidee, session, since) == [("POST", 201), ("GET", 200)]
    clock.now_s += 3290
    assert asked(aidee, session, since)[2:] == [("GET", 200)]
    clock.now_s += 20
    assert asked(aidee, session, since)[3:] == [("PATCH", 200), ("GET", 200)]
    clock.now_s += 4000
    assert asked(aidee, session, since)[5:] == [("POST", 201), ("GET", 200)]


def test_a_token_that_is_refused_is_replaced_once(aidee):
    session = aidee.session()
    since = len(aidee.recorder.exchanges)
    asked(aidee, session, since)
    token = aidee.recorder.exchanges[-1].headers["x-api-token"]
    with aidee.site.database.writing() as database:
        accounts.discard_token(database, token)
    assert asked(aidee, session, since)[2:] == [("GET", 401), ("POST", 201), ("GET", 200)]


def test_a_token_that_cannot_be_renewed_is_replaced(aidee):
    clock = Monotonic()
    session = aidee.session(clock)
    since = len(aidee.recorder.exchanges)
    asked(aidee, session, since)
    with aidee.site.database.writing() as database:
        accounts.discard_token(database, aidee.recorder.exchanges[-1].headers["x-api-token"])
    clock.now_s += 3400
    assert asked(aidee, session, since)[2:] == [("PATCH", 401), ("POST", 201), ("GET", 200)]


def test_a_token_that_was_discarded_is_good_for_nothing(aidee):
    session = aidee.session()
    session.sign_out()
    session.sign_in()
    token = session._held.text
    session.sign_out()
    with aidee.site.database.reading() as database:
        assert accounts.token(database, token, "face_aidee", aidee.site.clock()) is None
    session.sign_out()


def test_discarding_a_token_that_is_refused_already_is_no_error(aidee):
    session = aidee.session()
    session.sign_in()
    with aidee.site.database.writing() as database:
        accounts.discard_token(database, session._held.text)
    session.sign_out()


def test_a_key_that_is_wrong_is_told(aidee):
    session = Session(aidee.http(), KEYS)
    with pytest.raises(BackendUnauthorised, match="API key or its secret"):
        session.sign_in()


def test_an_account_that_is_wrong_or_may_have_no_key_is_told(aidee):
    aidee.site.account("guest", may_have_keys=False)
    with pytest.raises(BackendUnauthorised, match="name or password"):
        issue_key(aidee.http(), Account("guest", "wrong"))
    with pytest.raises(BackendUnauthorised, match="no API key"):
        issue_key(aidee.http(), Account("guest", PASSWORD))


class Server:
    """Answers the next of `answers`, each a status, a body and headers; then the last one again and again."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []

    def __call__(self, connection):
        while request := connection.request():
            self.requests.append(request.split(b" ", 1)[0].decode())
            status, body, headers = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
            connection.answer(status, json.dumps(body).encode() if body is not None else b"", **headers)


def token(text="a", life=timedelta(hours=1), **headers):
    return 201, {"code": 200, "token": text, "expire": (NOW + life).isoformat()}, {"Date": DATE, **headers}


def session_at(server, clock=None, now=NOW):
    return Session(Http(server.url), KEYS, now=lambda: now, monotonic_s=clock or Monotonic())


OK: Any = (200, [], {})


def test_a_second_401_ends_it():
    script = Server(token(), (401, None, {}), token("b"), (401, "<html>", {}))
    with playing(script) as server:
        session = session_at(server)
        with pytest.raises(BackendUnauthorised, match="just given"):
            session.ask("GET", "/projects", projects, changes=False)
        session.close()
    assert script.requests == ["POST", "GET", "POST", "GET"]


@pytest.mark.parametrize(
    ("life", "renewed_after_s"), [(timedelta(minutes=5), 240), (timedelta(hours=10), 36000 - 300)]
)
def test_a_token_is_renewed_a_fifth_of_its_life_or_five_minutes_before_its_end(life, renewed_after_s):
    clock = Monotonic()
    script = Server(token(life=life), OK, OK, token("b", life), OK)
    with playing(script) as server:
        session = session_at(server, clock)
        for forward_s in (0, renewed_after_s - 1, 2):
            clock.now_s += forward_s
            session.ask("GET", "/projects", projects, changes=False)
        session.close()
    assert script.requests == ["POST", "GET", "GET", "PATCH", "GET"]


def test_a_token_that_cannot_be_renewed_now_is_used_until_its_end():
    clock = Monotonic()
    script = Server(token(), OK, (500, None, {}), OK)
    with playing(script) as server:
        session = session_at(server, clock)
        session.ask("GET", "/projects", projects, changes=False)
        clock.now_s += 3500
        session.ask("GET", "/projects", projects, changes=False)
        session.close()
    assert script.requests == ["POST", "GET", "PATCH", "GET"]


@pytest.mark.parametrize(("date", "requests"), [(DATE, ["POST", "GET"]), ("", ["POST", "GET"])])
def test_the_end_of_a_token_is_told_by_the_server_s_clock_if_there_is_one(date, requests):
    script = Server(token(Date=date), OK)
    now = NOW + timedelta(days=3650) if date else NOW
    with playing(script) as server:
        session = session_at(server, now=now)
        session.ask("GET", "/projects", projects, changes=False)
        assert session._held.end_s == 1000.0 + 3600
        session.close()
    assert script.requests == requests


@pytest.mark.parametrize("off_s", [-315_360_000, -3600, -1, 1, 3600, 315_360_000])
def test_a_clock_that_is_wrong_costs_no_request(aidee, off_s):
    now = lambda: datetime.now(UTC) + timedelta(seconds=off_s)  # noqa: E731
    session = Session(aidee.http(now=now), aidee.account(), now=now, monotonic_s=Monotonic())
    since = len(aidee.recorder.exchanges)
    for _ in range(2):
        asked(aidee, session, since)
    assert [one.method for one in aidee.recorder.exchanges[since:]] == ["POST", "GET", "GET"]
    assert abs(session.clock_offset_s + (off_s if abs(off_s) > 5 else 0)) < 5


@pytest.mark.parametrize(
    ("status", "error", "reason"),
    [
        (400, Refused, Reason.OTHER),
        (403, BackendUnauthorised, None),
        (404, Gone, None),
        (409, Refused, Reason.OTHER),
        (413, Refused, Reason.OTHER),
        (418, Refused, Reason.OTHER),
    ],
)
def test_a_status_says_all_where_there_is_no_body(status, error, reason):
    with playing(Server(token(), (status, None, {}))) as server:
        session = session_at(server)
        with pytest.raises(error) as raised:
            session.tell("DELETE", "/projects/1/users/1")
        session.close()
    assert getattr(raised.value, "reason", None) is reason


def test_an_answer_without_a_token_is_no_answer():
    with playing(Server((201, {"code": 200}, {}))) as server:
        session = session_at(server)
        with pytest.raises(BackendUnavailable):
            session.sign_in()
        session.close()


def test_secrets_are_not_shown(aidee):
    session = aidee.session()
    session.sign_in()
    assert session._held.text not in repr(session._held)
    assert "hidden" not in repr(KEYS)

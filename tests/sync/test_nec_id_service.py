"""Signatures, clocks and refusals of NEC ID, against servers that answer as a test wants it."""

import json
import logging
import os
import random
from datetime import UTC, datetime, timedelta
from functools import partial
from unittest import mock
from urllib.parse import quote, urlencode, urlsplit

import pytest
from botocore import auth as botocore_auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols import sigv4
from app.protocols.sigv4 import Arrived, Claim, Scope
from app.sync.backend import Gone, OutcomeUnknown, Reason, Refused
from app.sync.http import Http, Request
from app.sync.nec_id_service import Keys, NoRoute, NotTaken, Service, Signer
from tests.protocols.sigv4_examples import (
    ACCESS_KEY,
    DATE,
    HOST,
    PUBLISHED,
    REGION,
    SECRET_KEY,
    SERVICE,
    STAMP,
)
from tests.sync.hostile import playing

NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
KEYS = Keys("AKEXAMPLE", "hidden")


def clock_text(theirs):
    before, now = theirs - timedelta(minutes=5), theirs
    return (
        f"Signature expired: 20180816T032046Z is now earlier than {before:%Y%m%dT%H%M%SZ}"
        f" ({now:%Y%m%dT%H%M%SZ} - 5 min.)"
    )


class Server:
    """Answers the next of `answers`, each a status, a body and headers; then the last one again and again."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.stamps = []

    def __call__(self, connection):
        while request := connection.request():
            lines = request.split(b"\r\n")
            self.stamps += [line.split(b": ")[1].decode() for line in lines if line.startswith(b"x-amz-date")]
            status, body, headers = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
            connection.answer(status, json.dumps(body).encode() if body is not None else b"", **headers)


def told(*answers, is_quotable=True, changes=True, method="POST"):
    """Send one request; return its error, and the server."""
    script = Server(*answers)
    with playing(script) as server:
        signer = Signer(KEYS, lambda: NOW)
        service = Service(Http(server.url), signer, api_key="hidden", is_quotable=is_quotable)
        try:
            service.ask(method, "/x", lambda value: value, body={}, changes=changes)
        except Exception as error:  # noqa: BLE001 - which one is what is tested
            return error, script
        finally:
            service.close()
    return None, script


def refused(status, code=None, message="why", **options):
    body = {"message": message} | ({"errorCode": code} if code else {})
    error, _ = told((status, body, {}), **options)
    assert "hidden" not in str(error)
    return error


def test_a_signature_is_one_that_our_server_accepts():
    signed = Signer(KEYS, lambda: NOW).signed(
        "https://backend:8443/v1.1",
        Request("PUT", "/tags/staff%20badge?b=2&a=%7E", True, b"{}", {"x-api-key": "k"}),  # noqa: FBT003
    )
    headers = [(name.encode(), value.encode()) for name, value in signed.headers.items()]
    arrived = Arrived(
        "PUT",
        b"/v1.1/tags/staff%20badge",
        b"b=2&a=%7E",
        [(b"host", b"backend:8443"), *headers],
        sigv4.body_hash(b"{}"),
    )
    claim = sigv4.read_claim(arrived)
    assert isinstance(claim, Claim)
    scope = Scope("ap-southeast-2", "execute-api")
    assert sigv4.fault_of_claim(arrived, claim, scope, NOW) is None
    assert sigv4.fault_of_signature(arrived, claim, "hidden") is None
    assert {"host", "x-amz-date", "x-api-key", "x-request-id"} <= set(claim.names)


def test_each_attempt_is_signed_anew():
    signer, request = Signer(KEYS, lambda: NOW), Request("GET", "/x", changes=False)
    one, other = (signer.signed("https://b", request).headers["authorization"] for _ in range(2))
    assert one != other


def test_nothing_that_is_signed_is_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        request = Request("GET", "/x", changes=False, headers={"x-api-key": "hidden"})
        signed = Signer(KEYS, lambda: NOW).signed("https://b", request)
    assert "hidden" not in caplog.text + repr(signed) + repr(KEYS)
    assert signed.headers["authorization"] not in caplog.text


@pytest.mark.parametrize("in_text", [True, False])
def test_the_time_is_taken_from_the_refusal_or_its_date(in_text):
    theirs = NOW + timedelta(days=400)
    text = clock_text(theirs) if in_text else "Signature not yet current: see the date"
    date = "" if in_text else f"{theirs:%a, %d %b %Y %H:%M:%S GMT}"
    error, script = told((403, {"message": text}, {"Date": date}), (200, {}, {}))
    assert error is None
    assert script.stamps == ["20260301T083000Z", f"{theirs:%Y%m%dT%H%M%SZ}"]


def test_a_clock_that_is_refused_twice_ends_it():
    error, script = told((403, {"message": clock_text(NOW)}, {}), changes=False, method="GET")
    assert isinstance(error, BackendUnauthorised)
    assert "clock" in str(error)
    assert len(script.stamps) == 2
    error, script = told((403, {"message": "Signature expired: no time at all"}, {"Date": "never"}))
    assert len(script.stamps) == 2


@pytest.mark.parametrize("apart_s", [-299, 0, 299])
def test_a_request_that_came_twice_is_not_sent_a_third_time(apart_s):
    said = {"message": clock_text(NOW + timedelta(seconds=apart_s))}
    error, script = told((403, said, {}), (201, {}, {}))
    assert type(error) is OutcomeUnknown
    assert len(script.stamps) == 1
    error, script = told((403, said, {}), (200, {}, {}), changes=False)
    assert error is None
    assert len(script.stamps) == 2
    error, script = told((403, said, {}), changes=False)
    assert type(error) is BackendUnavailable
    assert len(script.stamps) == 2


def test_a_request_of_a_wrong_time_that_then_came_twice_may_have_been_carried_out():
    theirs = NOW + timedelta(hours=1)
    error, script = told((403, {"message": clock_text(theirs)}, {}))
    assert type(error) is OutcomeUnknown
    assert len(script.stamps) == 2


@pytest.mark.parametrize(
    ("status", "code", "error", "reason"),
    [
        (400, 1001, NotTaken, Reason.OTHER),
        (400, 1002, NotTaken, Reason.OTHER),
        (400, 2001, NotTaken, Reason.NO_FACE),
        (400, 2002, NotTaken, Reason.POOR_QUALITY),
        (400, 2003, NotTaken, Reason.SEVERAL_FACES),
        (400, 4711, NotTaken, Reason.OTHER),
        (400, None, NotTaken, Reason.OTHER),
        (413, None, NotTaken, Reason.OTHER),
        (401, None, BackendUnauthorised, None),
        (403, None, BackendUnauthorised, None),
        (404, None, Gone, None),
        (405, None, NoRoute, None),
        (429, None, BackendUnavailable, None),
        (400, 1003, OutcomeUnknown, None),
        (500, 1003, OutcomeUnknown, None),
        (503, 1003, OutcomeUnknown, None),
        (504, 1003, OutcomeUnknown, None),
        (500, None, OutcomeUnknown, None),
    ],
)
def test_each_refusal_has_its_error(status, code, error, reason):
    raised = refused(status, code)
    assert type(raised) is error
    assert getattr(raised, "reason", None) is reason


def test_what_takes_too_long_is_unavailable_where_nothing_can_have_changed():
    for status in (400, 500, 503, 504):
        assert type(refused(status, 1003, changes=False)) is BackendUnavailable


def test_which_key_is_wrong_is_told():
    assert "API key" in str(refused(403, message="Forbidden"))
    assert isinstance(refused(403, message="Missing Authentication Token"), NoRoute)
    assert "access key" in str(refused(403, message="The security token included in the request is invalid."))


def test_the_service_s_own_words_are_shown_only_where_they_hold_no_key():
    assert "“abc”" in str(refused(400, 1001, "a\nb\tc"))
    assert "abc" not in str(refused(400, 1001, "abc", is_quotable=False))
    assert "abc" not in str(refused(400, 1002, "abc"))
    error = refused(400, 1002, "Gallery already exists. apiKey: hidden", is_quotable=False)
    assert isinstance(error, Refused)
    assert "hidden" not in repr(error) + repr(vars(error))


def test_an_answer_of_either_success_counts():
    for status in (200, 201):
        assert told((status, {}, {}))[0] is None


def test_a_success_that_cannot_be_read_is_unknown():
    assert type(told((201, None, {}))[0]) is OutcomeUnknown
    assert type(told((200, None, {}), changes=False)[0]) is BackendUnavailable


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_examples_are_signed_right_at_every_stage(name):
    example = PUBLISHED[name]
    query = f"?{quote(example.query, safe='=&')}" if example.query else ""
    given = AWSRequest(
        example.method, f"https://{HOST[1].decode()}{example.path.decode()}{query}", data=example.body
    )
    for one, value in (DATE, *example.headers):
        given.headers.add_header(one.decode(), value.decode())
    given.context["timestamp"] = STAMP
    auth = Signer(Keys(ACCESS_KEY, SECRET_KEY, REGION, SERVICE))._auth
    canonical = auth.canonical_request(given)
    assert canonical == example.canonical_request
    text = auth.string_to_sign(given, canonical)
    assert text == example.string_to_sign
    assert auth.signature(text, given) == example.signature


def random_request(rng):
    """Return a request as any of ours may be, and others."""
    letters = "abcXYZ019-._~ !\"#$%&'()*+,;:@[]^`{|}äßé漢字😀"
    parts = ["".join(rng.choices(letters, k=rng.randint(1, 12))) for _ in range(rng.randint(1, 4))]
    pairs = [
        (
            "".join(rng.choices(letters, k=rng.randint(1, 8))),
            "".join(rng.choices(letters, k=rng.randint(0, 8))),
        )
        for _ in range(rng.randint(0, 4))
    ]
    path = "/" + "/".join(quote(part, safe="") for part in parts)
    body = rng.choice([None, rng.randbytes(rng.choice([1, 50, 2000]))])
    headers = {"accept": "application/json"}
    if body is not None:
        headers["content-type"] = "application/json"
    if rng.random() < 0.7:
        headers["x-api-key"] = rng.choice(["key", "k  e y", "%20"])
    query = f"?{urlencode(pairs)}" if pairs else ""
    return Request(rng.choice(["GET", "POST", "PUT", "DELETE"]), f"{path}{query}", True, body, headers)  # noqa: FBT003


def test_requests_of_all_kinds_are_signed_as_botocore_signs_them():
    rng = random.Random(11)  # noqa: S311 - the same each time
    scope = Scope("ap-southeast-2", "execute-api")
    for _ in range(10_000 if os.environ.get("VESTIBULE_ALL") else 200):
        request, base = random_request(rng), rng.choice(["https://hub.example", "http://127.0.0.1:8080/v1.1"])
        at = NOW + timedelta(seconds=rng.randrange(10**9))
        signed = Signer(KEYS, partial(moment, at)).signed(base, request)
        again = {name: value for name, value in signed.headers.items() if name != "authorization"}
        theirs = AWSRequest(request.method, f"{base}{request.path}", again, request.body)
        with mock.patch.object(botocore_auth, "get_current_datetime", return_value=at.replace(tzinfo=None)):
            botocore_auth.SigV4Auth(
                Credentials(KEYS.access_key, KEYS.secret_key), KEYS.service, KEYS.region
            ).add_auth(theirs)
        assert theirs.headers["Authorization"] == signed.headers["authorization"], request
        parts = urlsplit(f"{base}{request.path}")
        headers = [(name.encode(), value.encode()) for name, value in signed.headers.items()]
        arrived = Arrived(
            request.method,
            parts.path.encode(),
            parts.query.encode(),
            [(b"host", parts.netloc.encode()), *headers],
            sigv4.body_hash(request.body or b""),
        )
        claim = sigv4.read_claim(arrived)
        assert isinstance(claim, Claim)
        assert sigv4.fault_of_claim(arrived, claim, scope, at) is None
        assert sigv4.fault_of_signature(arrived, claim, "hidden") is None, request


def moment(at):
    return at

"""One request and its answer, against servers that misbehave."""

import gzip
import logging
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from app.errors import BackendError, BackendUnavailable, SettingsError
from app.sync.backend import OutcomeUnknown
from app.sync.http import Http, Limits, Request, json_request
from tests.sync.hostile import PATIENCE_S, playing

SHORT = Limits(connect_s=2, read_s=0.3, total_s=0.6, answer_bytes=100_000)
NOW = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
READING = Request("GET", "/things?password=hidden", changes=False, headers={"x-api-key": "hidden"})
CHANGING = Request("POST", "/things?password=hidden", changes=True, body=b'{"a": "hidden"}')
HTML = b"<!doctype html><title>Log in to this network</title>"


def sent(server, request=READING, **options):
    http = Http(server.url, usual_path="/v1", limits=options.pop("limits", SHORT), now=lambda: NOW, **options)
    try:
        return http.send(request)
    finally:
        http.close()


def answering(status, body=b"{}", **headers):
    def script(connection):
        while connection.request():
            connection.answer(status, body, **headers)

    return playing(script)


def failed(server, request, error):
    with pytest.raises(error) as raised:
        sent(server, request)
    assert type(raised.value) is error
    assert "hidden" not in str(raised.value)
    assert "127.0.0.1" in str(raised.value)
    return raised.value


def test_what_is_sent_arrives_and_so_does_the_answer():
    got = []

    def script(connection):
        got.append(connection.request())
        connection.answer(200, b'{"b": 1}', X_Thing="Yes")

    with playing(script) as server:
        answer = sent(
            server, json_request("POST", "/a%2Fb?c=d", {"a": 1}, changes=True, headers={"x-k": "v"})
        )
    assert (answer.status, answer.body, answer.headers["x-thing"]) == (200, b'{"b": 1}', "Yes")
    head, _, body = got[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/a%2Fb?c=d HTTP/1.1\r\n")
    assert body == b'{"a":1}'
    lines = head.lower().split(b"\r\n")
    assert {b"x-k: v", b"content-type: application/json", b"accept-encoding: identity"} <= set(lines)
    assert any(line.startswith(b"user-agent: vestibule/") for line in lines)


def test_the_clock_of_the_other_side_is_learned_from_its_answers():
    date = f"{NOW + timedelta(days=3650):%a, %d %b %Y %H:%M:%S GMT}"
    with answering(200, Date=date) as server:
        http = Http(server.url, now=lambda: NOW, clock_offset_s=7.0)
        assert http.clock_offset_s == 7.0
        http.send(READING)
        http.close()
    assert http.clock_offset_s == 3650 * 86400


def test_a_moment_to_come_back_is_told_by_the_clock_of_the_other_side():
    dates = [f"{NOW + timedelta(days=3650, seconds=s):%a, %d %b %Y %H:%M:%S GMT}" for s in (0, 40)]
    with answering(503, Date=dates[0], Retry_After=dates[1]) as server:
        error = failed(server, READING, BackendUnavailable)
    assert error.retry_after_s == 40.0


def test_requests_share_a_connection_and_no_cookie():
    got = []

    def script(connection):
        while request := connection.request():
            got.append(request)
            connection.answer(200, Set_Cookie="a=b")

    with playing(script) as server:
        http = Http(server.url)
        for _ in range(3):
            http.send(READING)
        http.close()
        assert len(server.connections) == 1
    assert all(b"cookie" not in request.lower() for request in got)


def test_where_nobody_listens_nothing_was_done():
    with playing(lambda _: None) as server:
        pass
    for request in (READING, CHANGING):
        with pytest.raises(BackendUnavailable, match="cannot be reached"):
            sent(server, request)


def test_a_name_that_does_not_exist_is_unavailable():
    http = Http("https://backend.invalid", limits=Limits(total_s=10))
    with pytest.raises(BackendUnavailable, match=r"backend\.invalid cannot be reached"):
        http.send(CHANGING)
    http.close()


def test_a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_sent():
    authority, got = trustme.CA(), []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with playing(lambda connection: got.append(connection.request()), context) as server:
        http = Http(f"https://127.0.0.1:{server.port}", limits=Limits())
        with pytest.raises(BackendUnavailable, match="no certificate that this computer trusts"):
            http.send(CHANGING)
        http.close()
    assert got == []


def test_an_own_authority_can_be_trusted(tmp_path):
    authority, file = trustme.CA(), tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    def script(connection):
        connection.request()
        connection.answer(200)

    with playing(script, context) as server:
        http = Http(f"https://127.0.0.1:{server.port}", ca_file=str(file))
        assert http.send(READING).status == 200
        http.close()


@pytest.mark.parametrize("script", ["silence", "half a head", "truncated", "drip", "close", "reset"])
def test_an_answer_that_breaks_off_leaves_a_change_unknown(script):
    def play(connection):
        connection.request()
        if script == "half a head":
            connection.send(b"HTTP/1.1 200 OK\r\ncontent-le")
        if script == "truncated":
            connection.send(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id": ')
        if script == "drip":
            connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
            while not connection.let_go.wait(0.1):
                connection.send(b" ")
        if script == "reset":
            connection.reset()
        if script == "silence":
            connection.wait()

    with playing(play) as server:
        failed(server, READING, BackendUnavailable)
        failed(server, CHANGING, OutcomeUnknown)


def test_a_server_that_says_nothing_at_all_is_given_up_after_the_whole_time():
    with playing(lambda connection: connection.wait()) as server:
        began = time.monotonic()
        failed(server, READING, BackendUnavailable)
        assert time.monotonic() - began < PATIENCE_S


@pytest.mark.parametrize("length", [b"content-length: 11000000\r\n", b"transfer-encoding: chunked\r\n"])
def test_an_answer_that_is_too_large_is_not_read_to_its_end(length):
    def play(connection):
        connection.request()
        connection.send(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n")
        piece = b"x" * 2**16
        for _ in range(170):
            connection.send(b"10000\r\n" + piece + b"\r\n" if b"chunked" in length else piece)

    with playing(play) as server:
        assert "more than 100000 bytes" in str(failed(server, READING, BackendUnavailable))
        failed(server, CHANGING, OutcomeUnknown)


def test_what_is_small_on_the_wire_and_huge_otherwise_is_not_unpacked():
    bomb = gzip.compress(bytes(10 * 2**20))
    with answering(200, bomb, Content_Encoding="gzip") as server:
        assert "not asked for" in str(failed(server, READING, BackendUnavailable))
        failed(server, CHANGING, OutcomeUnknown)


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json"])
@pytest.mark.parametrize("status", [200, 201])
def test_a_web_page_is_no_success(kind, status):
    with answering(status, HTML, Content_Type=kind) as server:
        failed(server, READING, BackendUnavailable)
        failed(server, CHANGING, OutcomeUnknown)


@pytest.mark.parametrize("status", [403, 404])
def test_a_web_page_neither_removes_anybody_nor_refuses_a_key(status):
    with answering(status, HTML, Content_Type="text/html") as server:
        failed(server, CHANGING, BackendUnavailable)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status):
    got = []

    def script(connection):
        while request := connection.request():
            got.append(request)
            connection.answer(status, b"", Location="http://127.0.0.1:1/elsewhere")

    with playing(script) as server:
        failed(server, CHANGING, BackendUnavailable)
    assert len(got) == 1


@pytest.mark.parametrize("status", [408, 429, 511])
def test_what_was_not_looked_at_was_not_done(status):
    with answering(status) as server:
        assert failed(server, CHANGING, BackendUnavailable).retry_after_s is None


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_that_fails_may_have_made_a_change_before(status):
    with answering(status, HTML) as server:
        failed(server, READING, BackendUnavailable)
        failed(server, CHANGING, OutcomeUnknown)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("said", "asked_s"), [("7", 7.0), (f"{NOW + timedelta(minutes=2):%a, %d %b %Y %H:%M:%S GMT}", 120.0)]
)
def test_a_server_is_left_alone_for_as_long_as_it_asks(status, said, asked_s):
    with answering(status, Retry_After=said) as server:
        for request in (READING, CHANGING):
            assert failed(server, request, BackendUnavailable).retry_after_s == asked_s


@pytest.mark.parametrize("status", [200, 204, 400, 401, 404, 409, 413])
def test_any_other_answer_is_for_the_backend_to_read(status):
    with answering(status, b"") as server:
        assert sent(server, CHANGING).status == status


def test_an_answer_that_is_no_json_is_no_answer():
    with answering(200, b'{"id": ') as server:
        http = Http(server.url)
        answer = http.send(READING)
        with pytest.raises(BackendUnavailable):
            http.read(READING, answer, lambda value: value)
        with pytest.raises(OutcomeUnknown):
            http.read(CHANGING, answer, lambda value: value)
        http.close()


def test_closing_ends_a_call_that_waits_and_every_later_one():
    ended: list[BackendError] = []
    arrived = threading.Event()

    def script(connection):
        connection.request()
        arrived.set()
        connection.wait()

    with playing(script) as server:
        http = Http(server.url)

        def call():
            try:
                http.send(CHANGING)
            except BackendError as error:
                ended.append(error)

        thread = threading.Thread(target=call)
        thread.start()
        assert arrived.wait(PATIENCE_S)
        http.close()
        thread.join(PATIENCE_S)
        with pytest.raises(BackendUnavailable, match="being closed"):
            http.send(READING)
        http.close()
    assert [(type(error), str(error)) for error in ended] == [
        (OutcomeUnknown, "The program is being closed.")
    ]


@pytest.mark.parametrize(
    "url",
    [
        *("", "backend", "ftp://backend", "https://", "https://[::1", "https://a:b", "https://backend:99999"),
        *("https://ann@backend", "https://backend/?a", "https://backend/#a", "http://backend"),
        *("http://10.0.0.1", "http://localhost.example", "https://bäckend"),
    ],
)
def test_an_address_that_is_none_or_can_be_listened_to_is_refused(url):
    with pytest.raises(SettingsError):
        Http(url)


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://backend", "https://backend/v1.1"),
        ("https://backend:443/", "https://backend/v1.1"),
        ("https://Backend:8443/other/", "https://backend:8443/other"),
        ("http://localhost:80", "http://localhost/v1.1"),
        ("http://127.0.0.1:8080/a/b", "http://127.0.0.1:8080/a/b"),
        ("http://[::1]:8080", "http://[::1]:8080/v1.1"),
    ],
)
def test_an_address_without_a_path_gets_the_usual_one(url, base):
    http = Http(url, usual_path="/v1.1")
    http.close()
    assert http.base == base


def test_a_device_that_the_site_trusts_may_be_asked_in_the_open():
    http = Http("http://10.0.0.7", is_trusted_local=True)
    http.close()
    assert (http.base, http.host) == ("http://10.0.0.7", "10.0.0.7")


def test_a_file_without_certificates_is_named(tmp_path):
    file = tmp_path / "ca.pem"
    file.write_text("nothing")
    for path in (file, tmp_path / "missing.pem"):
        with pytest.raises(SettingsError, match="holds no certificates"):
            Http("https://backend", ca_file=str(path))


def test_nothing_of_a_request_is_logged_or_shown(caplog):
    with caplog.at_level(logging.DEBUG), answering(200) as server:
        answer = sent(server, CHANGING)
    assert "hidden" not in caplog.text + repr(READING) + repr(CHANGING) + repr(answer)

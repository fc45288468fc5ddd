import asyncio
import json
import os
import socket
import ssl
import threading
import time
from contextlib import ExitStack, closing
from datetime import timedelta
from unittest import mock

import pytest
import trustme
from starlette.responses import PlainTextResponse

from app.errors import SettingsError
from app.hub import faces
from app.hub.database import open_hub
from app.hub.listening import is_served
from app.server import serving
from app.server.engine import MODEL
from app.server.hub import Hub
from app.server.serving import listening, require_safe, running_hub
from app.settings import HubSettings
from tests.hub.values import KEY, NOW, new_gallery, new_person, template
from tests.server.running import running

EVERYTHING = bool(os.environ.get("VESTIBULE_ALL"))
PATIENCE_S = 20


async def hello(scope, receive, send):
    await PlainTextResponse("hello")(scope, receive, send)


class Gate:
    """An application that answers when it may."""

    def __init__(self):
        self.is_asked, self.may_answer = threading.Event(), threading.Event()

    async def __call__(self, scope, receive, send):
        self.is_asked.set()
        await asyncio.to_thread(self.may_answer.wait, PATIENCE_S)
        await hello(scope, receive, send)


def opened(address):
    return socket.create_connection(address, timeout=PATIENCE_S)


def read(connection):
    """Return everything until the server closes the connection."""
    received = b""
    while chunk := connection.recv(65536):
        received += chunk
    return received


def is_closed_while_sending(connection, chunk, *, pause_s=0.0):
    """Send and send; return whether the server closed the connection."""
    try:
        for _ in range(2000):
            connection.sendall(chunk)
            time.sleep(pause_s)
    except (ConnectionResetError, BrokenPipeError):
        return True
    return False


REQUEST = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"


@pytest.fixture
def impatient(monkeypatch):
    """Headers have to come at once."""
    monkeypatch.setattr(serving, "HEADERS_S", 0.2)


# ---------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.9.9.9"])
def test_on_this_machine_plain_http_is_served(host):
    require_safe(HubSettings(host=host))


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "no-such-host.invalid"])  # noqa: S104
def test_on_a_network_plain_http_is_not_served(host):
    with pytest.raises(SettingsError, match="would cross the network unencrypted"):
        require_safe(HubSettings(host=host))


def test_behind_a_proxy_the_proxy_is_trusted_to_end_tls():
    require_safe(HubSettings(host="0.0.0.0", behind_proxy=True))  # noqa: S104


def test_a_port_in_use_is_a_sentence():
    with listening("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=rf"^127\.0\.0\.1 port {port} cannot be served at: .*in use"):
            listening("127.0.0.1", port)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "192.0.2.1"])
def test_an_address_that_is_not_ours_is_a_sentence(host):
    with pytest.raises(SettingsError, match=host):
        listening(host, 8080)


# ---------------------------------------------------------------------------------------- TLS


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def pair(authority, tmp_path):
    """Files of a certificate and its key, as settings."""
    issued = authority.issue_cert("localhost", "127.0.0.1")
    issued.cert_chain_pems[0].write_to_path(tmp_path / "certificate.pem")
    issued.private_key_pem.write_to_path(tmp_path / "key.pem")
    return {
        "tls_certificate": str(tmp_path / "certificate.pem"),
        "tls_key": str(tmp_path / "key.pem"),
    }


def test_with_a_certificate_everything_is_encrypted(authority, pair):
    require_safe(HubSettings(host="0.0.0.0", **pair))  # noqa: S104
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with running(hello, **pair) as address, opened(address) as plain:
        with trusting.wrap_socket(plain, server_hostname="localhost") as encrypted:
            encrypted.sendall(REQUEST)
            assert read(encrypted).endswith(b"hello")
        with opened(address) as unencrypted:
            unencrypted.sendall(REQUEST)
            assert b"hello" not in read(unencrypted)


def test_an_old_version_of_tls_is_not_spoken(authority, pair):
    outdated = ssl.create_default_context()
    authority.configure_trust(outdated)
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        outdated.minimum_version = ssl.TLSVersion.TLSv1_1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        outdated.maximum_version = ssl.TLSVersion.TLSv1_1
    with running(hello, **pair) as address, opened(address) as plain, pytest.raises(ssl.SSLError):
        outdated.wrap_socket(plain, server_hostname="localhost")


def test_a_certificate_that_is_not_there_is_a_sentence(pair):
    with pytest.raises(SettingsError, match="names a file that is not there"):
        require_safe(HubSettings(**pair | {"tls_certificate": "/nowhere.pem"}))


@pytest.mark.parametrize("spoilt", ["tls_certificate", "tls_key"])
def test_a_certificate_that_cannot_be_used_is_a_sentence(pair, tmp_path, spoilt):
    (tmp_path / "spoilt.pem").write_text("nothing")
    with pytest.raises(SettingsError, match="must be PEM files of one pair"):
        require_safe(HubSettings(**pair | {spoilt: str(tmp_path / "spoilt.pem")}))


# ----------------------------------------------------------------------------------- stopping


def test_the_address_is_told(pair):
    with listening("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        assert serving.Service(hello, listener, HubSettings()).address == f"http://127.0.0.1:{port}"
        assert serving.Service(hello, listener, HubSettings(**pair)).address == f"https://127.0.0.1:{port}"
    with listening("::1", 0) as listener:
        port = listener.getsockname()[1]
        assert serving.Service(hello, listener, HubSettings()).address == f"http://[::1]:{port}"


def test_a_request_in_hand_is_answered_before_the_end():
    gate, ended = Gate(), threading.Event()

    def serve():
        with listening("127.0.0.1", 0) as listener:
            service = serving.Service(gate, listener, HubSettings())
            services.append((service, listener.getsockname()[:2]))
            service.answer(is_ready.set)
        ended.set()

    services: list[tuple[serving.Service, tuple[str, int]]] = []
    is_ready = threading.Event()
    thread = threading.Thread(target=serve)
    thread.start()
    assert is_ready.wait(PATIENCE_S)
    [(service, address)] = services
    with opened(address) as in_hand, opened(address) as idle:
        in_hand.sendall(REQUEST)
        assert gate.is_asked.wait(PATIENCE_S)
        service.stop()
        assert read(idle) == b""  # closed
        assert not ended.is_set()
        gate.may_answer.set()
        assert read(in_hand).endswith(b"hello")
    thread.join()
    with pytest.raises(ConnectionRefusedError):
        opened(address)


def test_a_request_that_does_not_end_is_given_up():
    gate = Gate()
    with listening("127.0.0.1", 0) as listener:
        service = serving.Service(gate, listener, HubSettings(), stop_s=1)
        is_ready = threading.Event()
        thread = threading.Thread(target=service.answer, args=[is_ready.set])
        thread.start()
        assert is_ready.wait(PATIENCE_S)
        with opened(listener.getsockname()[:2]) as connection:
            connection.sendall(REQUEST)
            assert gate.is_asked.wait(PATIENCE_S)
            service.stop()
            threading.Timer(1.5, gate.may_answer.set).start()
            thread.join(PATIENCE_S)
        assert not thread.is_alive()


# -------------------------------------------------------------------------------- slow clients


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("sent", [b"", b"GET", b"GET / HTTP/1.1\r\nHost: a\r\n", b"\r\n\r\n"])
def test_headers_that_do_not_come_are_not_waited_for(sent):
    with running(hello) as address, opened(address) as connection:
        connection.sendall(sent)
        assert b"hello" not in read(connection)


@pytest.mark.usefixtures("impatient")
def test_headers_that_come_in_drops_are_not_waited_for():
    with running(hello) as address, opened(address) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n")
        assert is_closed_while_sending(connection, b"a: b\r\n", pause_s=0.01)


@pytest.mark.usefixtures("impatient")
def test_the_second_request_of_a_connection_is_not_waited_for_either():
    with running(hello) as address, opened(address) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"hello" in connection.recv(65536)
        connection.sendall(b"\r\n")
        assert b"hello" not in read(connection)


@pytest.mark.usefixtures("impatient")
def test_a_request_that_is_answered_late_is_answered_all_the_same():
    gate = Gate()
    with running(gate) as address, opened(address) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HT")
        assert gate.is_asked.wait(PATIENCE_S)
        threading.Timer(0.5, gate.may_answer.set).start()
        assert b"hello" in read(connection)


def test_headers_without_end_are_refused():
    with running(hello) as address, opened(address) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nLong: ")
        assert is_closed_while_sending(connection, b"x" * 65536)


def test_what_is_no_http_is_refused():
    with running(hello) as address, opened(address) as connection:
        connection.sendall(b"\x16\x03\x01 hello?\r\n\r\n")
        assert read(connection).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("count", [500 if EVERYTHING else 100])
def test_many_slow_clients_starve_nobody(count):
    with ExitStack() as stack:
        address = stack.enter_context(running(hello))
        for number in range(count):
            connection = stack.enter_context(opened(address))
            connection.sendall([b"", b"GET / HTTP/1.1\r\nHost: a\r\n", b"POST / HTTP/1.1\r\n"][number % 3])
        for _ in range(20):
            with opened(address) as connection:
                connection.sendall(REQUEST)
                assert read(connection).endswith(b"hello")


# ------------------------------------------------------------------------------------- the parts


def test_the_parts_are_those_of_the_settings_and_end_in_order(tmp_path):
    settings = HubSettings(
        picture_processes=3, false_match_rate=1e-5, drop_folder=str(tmp_path), keep_checkin_days=1
    )
    database = open_hub(tmp_path / "hub.db", bytes(32))
    before = set(threading.enumerate())
    with mock.patch.object(serving, "Engine", mock.MagicMock()) as engine:
        with running_hub(database, settings, tmp_path / "vision.log") as hub:
            engine.assert_called_once_with(3, log_path=str(tmp_path / "vision.log"))
            assert isinstance(hub, Hub)
            assert (hub.database, hub.settings, hub.drop_folder) == (database, settings, tmp_path)
            assert hub.galleries.threshold == pytest.approx(5)
            assert hub.now().utcoffset() == timedelta(0)
            started = set(threading.enumerate()) - before
            assert "housekeeping" in {thread.name for thread in started}
        engine.return_value.__exit__.assert_called_once()
    assert not [thread for thread in started if thread.is_alive()]
    database.close()


def test_what_another_hub_writes_is_in_memory_before_anybody_searches(on_server, tmp_path):
    before = set(threading.enumerate())

    def enrol(seed):
        with other.writing() as session:
            faces.add(session, new_person(session, gallery), template(seed, MODEL), now=NOW)

    with closing(open_hub(on_server, KEY)) as database, closing(open_hub(on_server, KEY)) as other:
        with other.writing() as session:
            gallery, _ = new_gallery(session)
        enrol(1)
        with (
            mock.patch.object(serving, "Engine", mock.MagicMock()),
            running_hub(database, HubSettings(), tmp_path / "vision.log") as hub,
        ):
            while not is_heard(other):
                pass
            hub.galleries.search(gallery.id, template(1).embedding, count=1, tag_ids=None, least=0)
            assert hub.galleries.face_count == 1
            enrol(2)
            until = time.monotonic() + PATIENCE_S
            while hub.galleries.face_count < 2:
                assert time.monotonic() < until
        assert set(threading.enumerate()) <= before
        enrol(3)
        assert hub.galleries.face_count == 2, "nothing is heard after the end"


def is_heard(database):
    with database.reading() as session:
        return is_served(session)


def test_without_a_drop_folder_there_is_none(tmp_path):
    database = open_hub(tmp_path / "hub.db", bytes(32))
    with (
        mock.patch.object(serving, "Engine", mock.MagicMock()),
        running_hub(database, HubSettings(), tmp_path / "vision.log") as hub,
    ):
        assert hub.drop_folder is None
    database.close()


def test_no_log_of_the_server_has_a_query(caplog):
    caplog.set_level(0)
    with running(hello) as address, opened(address) as connection:
        connection.sendall(REQUEST.replace(b"GET /", b"GET /?secret"))
        assert read(connection).endswith(b"hello")
    assert "secret" not in json.dumps([record.getMessage() for record in caplog.records])

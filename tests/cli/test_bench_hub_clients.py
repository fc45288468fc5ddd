import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app.cli.bench_hub_clients import Asked, ask_once, loaded, signed, until_ready
from app.errors import VisionError
from app.protocols import sigv4
from app.protocols.sigv4 import Arrived, Claim, Scope

KEYS = ("AKIDEXAMPLE", "secret", "api-key")


@contextmanager
def server(statuses: tuple[int, ...] = (200,)) -> Iterator[tuple[int, list[Arrived]]]:
    """Answers with each status in turn; what arrived is kept."""
    arrived: list[Arrived] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(200)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            pairs = [(name.lower().encode(), value.encode()) for name, value in self.headers.items()]
            arrived.append(Arrived("POST", self.path.encode(), b"", pairs, sigv4.body_hash(body)))
            self._answer(statuses[len(arrived) % len(statuses)])

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield running.server_address[1], arrived
        finally:
            running.shutdown()
            thread.join()


def test_all_clients_ask_again_and_again_and_what_counts_is_counted():
    with server() as (port, arrived):
        asked = [Asked(f"/{name}", b"body", dict) for name in ("one", "other")]
        load = loaded(port, asked, clients=3, warm_s=0.05, seconds=0.3)
    assert 0 < load.per_s * 0.3 < len(arrived)
    assert 0 < load.p50_ms <= load.p99_ms
    assert load.failed == 0
    assert {one.path for one in arrived} == {b"/one", b"/other"}


def test_what_is_answered_otherwise_is_told_apart():
    with server((200, 500)) as (port, _):
        load = loaded(port, [Asked("/", b"", dict)], clients=1, warm_s=0, seconds=0.3)
    assert load.failed > 0 < load.per_s


def test_something_can_be_asked_once():
    with server() as (port, arrived):
        ask_once(port, Asked("/one", b"body", dict))
    assert [one.path for one in arrived] == [b"/one"]


def test_a_server_that_only_refuses_has_borne_nothing():
    with server((403,)) as (port, _), pytest.raises(VisionError, match=r"answered \[403\]"):
        loaded(port, [Asked("/", b"", dict)], clients=1, warm_s=0, seconds=0.1)


def test_a_server_that_is_gone_is_a_sentence():
    with server() as (port, _):
        until_ready(port, "/")
    with pytest.raises(VisionError, match="did not answer"):
        loaded(port, [Asked("/", b"", dict)], clients=1, warm_s=0, seconds=0.1)
    with pytest.raises(VisionError, match="did not become ready"):
        until_ready(port, "/", patience_s=0)


def test_each_request_is_signed_anew_as_the_hub_asks_for():
    with server() as (port, arrived):
        asked = Asked("/v1.1/face/search", b"body", signed("/v1.1/face/search", b"body", port, keys=KEYS))
        loaded(port, [asked], clients=2, warm_s=0, seconds=0.1)
    signatures = set()
    for one in arrived:
        claim = sigv4.read_claim(one)
        assert isinstance(claim, Claim)
        scope = Scope("ap-southeast-2", "execute-api")
        assert sigv4.fault_of_claim(one, claim, scope, datetime.now(UTC)) is None
        assert sigv4.fault_of_signature(one, claim, KEYS[1]) is None
        assert one.values(b"x-api-key") == [b"api-key"]
        signatures.add(claim.signature)
    assert len(signatures) == len(arrived) > 1

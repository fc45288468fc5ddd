"""A network that misbehaves: a proxy on loopback that breaks requests as a plan says, on real sockets.

It stands in front of one address and passes on what it reads byte for byte, so that signatures stay good.
The plan knows the number of a request: the same seed breaks the same requests.
"""

from __future__ import annotations

import contextlib
import enum
import os
import random
import socket
import struct
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Plan = Callable[[int, bytes], "Fault | None"]
    """What becomes of a request, by its number, from 1, and its first line; None: nothing is wrong."""

PATIENCE_S = 60
REFUSES_S = 0.03
"""For so long nothing listens after a request that found the line dead."""

LATE_S = 0.03

_PAGE = b"<!doctype html><title>Welcome</title><form>Room number</form>"


class Fault(enum.Enum):
    """What becomes of a request."""

    REFUSED = "the line breaks before it is passed on, and then connections are refused"
    DROPPED_BEFORE = "the line breaks before it is passed on"
    DROPPED_AFTER = "it was passed on, the answer is lost"
    TRUNCATED = "it was passed on, half of the answer is lost"
    DUPLICATED = "it is passed on twice; the first answer counts"
    DUPLICATED_LATE = "it is passed on twice; the second answer counts"
    LATE = "the answer comes late"
    FAILED = "500, and it was not passed on"
    FAILED_LATE = "500, and it was passed on"
    GATEWAY = "502, and it was not passed on"
    GATEWAY_LATE = "502, and it was passed on"
    BUSY = "503 without a moment to come back, and it was not passed on"
    BUSY_LATE = "503 without a moment to come back, and it was passed on"
    BUSY_FOR_NOW = "503 with a moment to come back, and it was not passed on"
    PORTAL = "a page instead of the answer, as hotels have it"
    PORTAL_ELSEWHERE = "the address of such a page"
    PORTAL_ASKS = "511, and such a page"


_ANSWERS: dict[Fault, tuple[int, bytes, tuple[str, ...]]] = {
    Fault.FAILED: (500, b"{}", ()),
    Fault.FAILED_LATE: (500, b"", ()),
    Fault.GATEWAY: (502, _PAGE, ("content-type: text/html",)),
    Fault.GATEWAY_LATE: (502, _PAGE, ("content-type: text/html",)),
    Fault.BUSY: (503, b"", ()),
    Fault.BUSY_LATE: (503, b"", ()),
    Fault.BUSY_FOR_NOW: (503, b"", ("retry-after: 1",)),
    Fault.PORTAL: (200, _PAGE, ("content-type: text/html; charset=utf-8",)),
    Fault.PORTAL_ELSEWHERE: (302, b"", ("location: http://portal.example/",)),
    Fault.PORTAL_ASKS: (511, _PAGE, ("content-type: text/html",)),
}
_PASSED_ON = frozenset({Fault.FAILED_LATE, Fault.GATEWAY_LATE, Fault.BUSY_LATE})
_TWICE = frozenset({Fault.DUPLICATED, Fault.DUPLICATED_LATE})


def shares(seed: object, share: float = 0.3) -> Plan:
    """Return a plan that breaks so many requests, each in one of all ways."""

    def plan(number: int, _: bytes) -> Fault | None:
        drawn = random.Random(f"{seed} {number}")  # noqa: S311 - the same each time
        return drawn.choice(list(Fault)) if drawn.random() < share else None

    return plan


@dataclass
class FaultProxy:
    """The proxy.

    Attributes:
        plan: What becomes of requests; tests put another in its place.
        requests: How many came.
        done: How often each fault happened.
    """

    upstream: tuple[str, int]
    plan: Plan
    port: int = 0
    requests: int = 0
    done: Counter[Fault] = field(default_factory=Counter)
    lines: list[tuple[bytes, Fault | None]] = field(default_factory=list, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _listener: socket.socket | None = field(default=None, repr=False)
    _holder: socket.socket | None = field(default=None, repr=False)
    _is_over: threading.Event = field(default_factory=threading.Event, repr=False)
    _open: set[socket.socket] = field(default_factory=set, repr=False)
    _threads: list[threading.Thread] = field(default_factory=list, repr=False)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def share(self) -> float:
        """The share of requests that something happened to."""
        return self.done.total() / max(self.requests, 1)

    def calm(self) -> None:
        """Break nothing from now on."""
        self.plan = lambda *_: None

    # ------------------------------------------------------------------------ listening

    def _listen(self) -> None:
        if self._holder is None and os.name == "posix":  # while nothing listens nobody else gets the port
            self._holder = socket.socket()
            self._holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._holder.bind(("127.0.0.1", 0))
            self.port = self._holder.getsockname()[1]
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self.port = self._listener.getsockname()[1]

    def _accept(self) -> None:
        while not self._is_over.is_set():
            listener = self._listener
            try:
                assert listener is not None
                one, _ = listener.accept()
            except OSError:
                if not self._is_over.wait(REFUSES_S):
                    self._listen()
                continue
            thread = threading.Thread(target=self._serve, args=[one], daemon=True)
            self._threads.append(thread)
            thread.start()

    def _hang_up(self) -> None:
        """Listen no more; whoever waits in `accept` wakes up."""
        with contextlib.suppress(OSError):
            assert self._listener is not None
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()

    # ------------------------------------------------------------------------ one connection

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(PATIENCE_S)
        with self._lock:
            self._open.add(client)
        with client, contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            server: socket.socket | None = None
            while request := _message(client):
                if server is None:
                    server = stack.enter_context(socket.create_connection(self.upstream, PATIENCE_S))
                if not self._exchange(client, server, request):
                    _reset(client)
                    break
        with self._lock:
            self._open.discard(client)

    def _exchange(self, client: socket.socket, server: socket.socket, request: bytes) -> bool:
        """Pass a request on, or not; return whether the connection lives on."""
        line = request.partition(b"\r\n")[0]
        with self._lock:
            self.requests += 1
            fault = self.plan(self.requests, line)
            self.lines.append((line, fault))
            if fault is not None:
                self.done[fault] += 1
        if fault is Fault.REFUSED:
            self._hang_up()
        if fault in {Fault.REFUSED, Fault.DROPPED_BEFORE}:
            return False
        if fault in _ANSWERS:
            if fault in _PASSED_ON:
                _asked(server, request)
            client.sendall(_answer(*_ANSWERS[fault]))
            return True
        if fault is Fault.LATE:
            self._is_over.wait(LATE_S)
        answer = _asked(server, request)
        if fault in _TWICE:
            second = _asked(server, request)
            answer = second if fault is Fault.DUPLICATED_LATE else answer
        if fault is Fault.DROPPED_AFTER or not answer:
            return False
        if fault is Fault.TRUNCATED:
            client.sendall(answer[: len(answer) // 2])
            client.shutdown(socket.SHUT_WR)
            return True  # ended, not reset: what was sent arrives
        client.sendall(answer)
        return True


@contextlib.contextmanager
def faulty(upstream: str, plan: Plan) -> Iterator[FaultProxy]:
    """Stand in front of an address such as http://127.0.0.1:8000 until the end of the block."""
    host, _, port = upstream.removeprefix("http://").rpartition(":")
    proxy = FaultProxy((host, int(port)), plan)
    proxy._listen()
    acceptor = threading.Thread(target=proxy._accept)
    acceptor.start()
    try:
        yield proxy
    finally:
        proxy._is_over.set()
        proxy._hang_up()
        acceptor.join()
        with proxy._lock:
            left = list(proxy._open)
        for one in left:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        if proxy._holder is not None:
            proxy._holder.close()
        for thread in proxy._threads:
            thread.join(PATIENCE_S)
            assert not thread.is_alive()


def _asked(server: socket.socket, request: bytes) -> bytes:
    server.sendall(request)
    return _message(server)


def _message(one: socket.socket) -> bytes:
    """Read a request or an answer with its body; empty if the other side hung up before it was whole."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = one.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    missing = _length(head) - len(body)
    pieces = [data]
    while missing > 0:
        piece = one.recv(65536)
        if not piece:
            return b""
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


def _answer(status: int, body: bytes, headers: tuple[str, ...]) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def _reset(one: socket.socket) -> None:
    """Let the other side see a reset."""
    with contextlib.suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

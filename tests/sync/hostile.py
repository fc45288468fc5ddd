"""A server that does what no server should: it plays a script of bytes, waits and resets, on real sockets."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

PATIENCE_S = 20


@dataclass
class Connection:
    """One connection, as a script sees it."""

    socket: socket.socket
    let_go: threading.Event

    def request(self) -> bytes:
        """Read a request with its body; empty if the client hung up."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = self.socket.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (
                int(line.split(b":")[1])
                for line in head.split(b"\r\n")
                if line.lower().startswith(b"content-length")
            ),
            0,
        )
        while len(body) < length:
            body += self.socket.recv(65536)
        return head + b"\r\n\r\n" + body

    def send(self, data: bytes) -> None:
        """Send bytes; whoever does not read them has hung up."""
        with contextlib.suppress(OSError):
            self.socket.sendall(data)

    def answer(self, status: int, body: bytes = b"{}", **headers: str) -> None:
        """Send a whole answer."""
        lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send("\r\n".join([*lines, "", ""]).encode() + body)

    def wait(self) -> None:
        """Do nothing until the test is over."""
        self.let_go.wait(PATIENCE_S)

    def reset(self) -> None:
        """Break off, so that the other side sees a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@dataclass
class Hostile:
    """The server; `requests` are those that scripts have read."""

    port: int
    connections: list[Connection] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def playing(script: Callable[[Connection], None], context: ssl.SSLContext | None = None) -> Iterator[Hostile]:
    """Play a script on each connection, on threads that end with the `with` block."""
    let_go = threading.Event()
    threads: list[threading.Thread] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Hostile(listener.getsockname()[1])

        def serve(one: socket.socket) -> None:
            with contextlib.suppress(OSError), one:
                wrapped = context.wrap_socket(one, server_side=True) if context else one
                with wrapped:
                    connection = Connection(wrapped, let_go)
                    server.connections.append(connection)
                    script(connection)

        def accept() -> None:
            while True:
                try:
                    one, _ = listener.accept()
                except OSError:
                    return
                threads.append(threading.Thread(target=serve, args=[one]))
                threads[-1].start()

        acceptor = threading.Thread(target=accept)
        acceptor.start()
        try:
            yield server
        finally:
            let_go.set()
            listener.shutdown(socket.SHUT_RDWR)
            acceptor.join()
            for thread in threads:
                thread.join()

"""Serves the hub: starts its parts, answers requests until asked to stop, and ends all in order."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import signal
import socket
import ssl
import sys
import threading
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.errors import SettingsError
from app.hub import changes
from app.server.engine import Engine
from app.server.galleries import Galleries
from app.server.housekeeping import Housekeeping
from app.server.hub import Hub
from app.server.jobs import JobsWorker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp
    from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

    from app.hub.database import HubDatabase
    from app.settings import HubSettings

HEADERS_S = 10.0
"""Headers have to be here so soon after a connection is made, or after their first byte."""

HEADERS_BYTES = 64 * 1024
"""Longest request line with headers; those of clients are about 1 kB."""

_LOOK_S = 0.1
"""Between two looks whether everything is ready."""

KEEP_ALIVE_S = 30
"""A connection on which nothing is asked is closed after this."""

CONNECTIONS = 2000
"""More at the same moment are answered 503: a thousand kiosks, and as many that mean no good."""

STOP_S = 30
"""Requests that are being answered have so long to end when the hub is asked to stop."""

_FILES = 4 * CONNECTIONS

log = logging.getLogger(__name__)


def require_safe(settings: HubSettings) -> None:
    """Return if what is sent to the hub cannot be read on its way.

    Raises:
        SettingsError: It would answer plain HTTP on a network; or certificate or key cannot be used.
    """
    if settings.tls_certificate:
        _require_certificate(settings)
        return
    if settings.behind_proxy or _is_loopback(settings.host):
        return
    raise SettingsError(
        f"On {settings.host} keys and pictures would cross the network unencrypted. Give a certificate with"
        " --tls-certificate and --tls-key, or set hub.behind_proxy = true behind a proxy that ends TLS."
    )


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens at an address; port 0 takes a free one.

    Raises:
        SettingsError: There is no such address here, or its port is in use.
    """
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise SettingsError(f"hub.host is “{host}”; there is no such address: {error.strerror}.") from error
    try:
        if sys.platform != "win32":  # there it would let two programs have the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(CONNECTIONS)
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"{host} port {port} cannot be served at: {error.strerror}. Choose another with --host, --port."
        ) from error
    return listener


@contextmanager
def running_hub(database: HubDatabase, settings: HubSettings, log_path: Path) -> Iterator[Hub]:
    """Start everything that works behind the routes; end it in reverse order.

    Args:
        database: Open, and closed by whoever opened it.
        settings: The site's, with the command line's options.
        log_path: Where the native libraries' own messages go.
    """
    with ExitStack() as stack:
        engine = stack.enter_context(Engine(settings.picture_processes, log_path=str(log_path)))
        galleries = Galleries(
            database, false_match_rate=settings.false_match_rate, memory_faces=settings.memory_faces
        )
        stack.enter_context(changes.listening(database, galleries.refresh))
        drop_folder = Path(settings.drop_folder) if settings.drop_folder else None
        hub = Hub(database, engine, galleries, settings, _now, drop_folder)
        for worker in (JobsWorker(hub), Housekeeping(hub)):
            worker.start()
            stack.callback(worker.close)
        yield hub


def _nothing() -> None:
    """Nobody is told."""


def _always() -> bool:
    return True


class Service(uvicorn.Server):
    """Answers requests at one socket until it is told to stop, by `stop`, SIGTERM or SIGINT."""

    def __init__(
        self, app: ASGIApp, listener: socket.socket, settings: HubSettings, *, stop_s: int = STOP_S
    ) -> None:
        """Prepare.

        Args:
            app: What answers.
            listener: As of `listening`.
            settings: Certificate and key, as of `require_safe`.
            stop_s: How long requests have to end.
        """
        super().__init__(
            uvicorn.Config(
                app,
                http=_Protocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,  # it would write queries
                server_header=False,
                proxy_headers=False,  # app.server.access_log reads them
                limit_concurrency=CONNECTIONS,
                timeout_keep_alive=KEEP_ALIVE_S,
                timeout_graceful_shutdown=stop_s,
                ssl_certfile=settings.tls_certificate or None,
                ssl_keyfile=settings.tls_key or None,
            )
        )
        logging.getLogger("uvicorn").setLevel(logging.WARNING)
        self._listener = listener
        self._on_ready: Callable[[], object] = _nothing
        self._is_ready: Callable[[], bool] = _always
        self._telling: asyncio.Task[None] | None = None
        self.address = _address(listener, is_encrypted=bool(settings.tls_certificate))

    def answer(self, on_ready: Callable[[], object], is_ready: Callable[[], bool] = _always) -> None:
        """Answer requests until told to stop.

        Args:
            on_ready: Called once requests are answered and `is_ready` holds.
            is_ready: Whether pictures would be taken too; asked until it holds.
        """
        _allow_files()
        self._on_ready, self._is_ready = on_ready, is_ready
        self.run(sockets=[self._listener])
        if self._telling is not None and self._telling.done() and not self._telling.cancelled():
            self._telling.result()  # an error while it was told

    def stop(self) -> None:
        """Let the requests in hand end, and return from `answer`; from any thread."""
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer, and say that it is ready once it is."""
        await super().startup(sockets)
        self._telling = asyncio.create_task(self._tell())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer no more; who was never ready does not say so now."""
        if self._telling is not None:
            self._telling.cancel()
        await super().shutdown(sockets)

    async def _tell(self) -> None:
        while not self._is_ready():  # noqa: ASYNC110 - what it waits for knows no event loop
            await asyncio.sleep(_LOOK_S)
        try:
            self._on_ready()
        except BaseException:
            self.should_exit = True
            raise

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on SIGTERM and SIGINT; the base class would then end the process with the signal."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {one: signal.signal(one, self.handle_exit) for one in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)


class _Protocol(HttpToolsProtocol):
    """One connection; closed if headers are too late or too long, where the base class waits for ever."""

    _deadline: asyncio.TimerHandle | None = None
    _headers_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the base class
        """Begin to wait for headers."""
        super().connection_made(transport)
        self._expect_headers()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._expect_nothing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in what came, unless it is too much before the headers end."""
        super().data_received(data)
        if self._is_between_requests() and self.timeout_keep_alive_task is None:
            self._expect_headers()  # something came that is no beginning of a request
        if self._deadline is not None:
            self._headers_bytes += len(data)
            if self._headers_bytes > HEADERS_BYTES and not self.transport.is_closing():
                self.send_400_response("Request header too long.")

    def on_message_begin(self) -> None:
        """Begin to wait for the headers of this request."""
        super().on_message_begin()
        self._expect_headers()

    def on_headers_complete(self) -> None:
        """Have the request answered."""
        self._expect_nothing()
        super().on_headers_complete()

    def _is_between_requests(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is None or cycle.response_complete

    def _expect_headers(self) -> None:
        if self._deadline is None:
            self._headers_bytes = 0
            self._deadline = self.loop.call_later(HEADERS_S, self._give_up)

    def _expect_nothing(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        self._deadline = None
        if self._is_between_requests():
            self.transport.close()
        else:  # the next request began while this one is answered
            self._expect_headers()


def _require_certificate(settings: HubSettings) -> None:
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(
            settings.tls_certificate, settings.tls_key, password=""
        )
    except FileNotFoundError as error:
        raise SettingsError("hub.tls_certificate or hub.tls_key names a file that is not there.") from error
    except (OSError, ValueError) as error:
        raise SettingsError(
            "hub.tls_certificate and hub.tls_key must be PEM files of one pair, the key without a password:"
            f" {error}."
        ) from error


def _is_loopback(host: str) -> bool:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return all(ipaddress.ip_address(address[0]).is_loopback for *_, address in found)


def _address(listener: socket.socket, *, is_encrypted: bool) -> str:
    host, port = listener.getsockname()[:2]
    place = f"[{host}]" if ":" in host else host
    return f"{'https' if is_encrypted else 'http'}://{place}:{port}"


def _allow_files() -> None:
    """Let the process have as many connections as it may; often the default is 1024 files."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - there is none on Windows, nor such a limit

        least, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _FILES if most == resource.RLIM_INFINITY else min(_FILES, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(least, wanted), most))


def _now() -> datetime:
    return datetime.now(UTC)

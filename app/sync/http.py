"""One request to another system, and its whole answer within limits of time and size.

Where there is no answer, two cases are told apart: nothing was done there (`BackendUnavailable`), and nobody
knows (`OutcomeUnknown`). What an answer means is for the module of each backend.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
import ssl
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import SplitResult, urlsplit

from app import __version__
from app.errors import BackendUnavailable, SettingsError
from app.protocols import json_body
from app.sync import retry
from app.sync.backend import OutcomeUnknown
from app.sync.clock import ahead_s, http_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

T = TypeVar("T")

ANSWER_BYTES = 16 * 2**20
"""Largest answer; a page of a thousand rows has a hundredth of it."""

CONNECT_S, READ_S, TOTAL_S = 5.0, 35.0, 120.0
"""To connect; between two pieces of an answer, the vendors' gateways give up after 30 s; for everything."""

IDLE_S = 3.0
"""An idle connection is used again within this; servers close theirs after 5 s or more."""

_REFUSED_UNDONE = (408, 429, 511)
"""It did not look at the request: incomplete, one too many, the network wants a log-in first."""


@dataclass(frozen=True, slots=True)
class Limits:
    """For how long is waited, in seconds, and how much is read."""

    connect_s: float = CONNECT_S
    read_s: float = READ_S
    total_s: float = TOTAL_S
    answer_bytes: int = ANSWER_BYTES


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked.

    Attributes:
        path: Below the base address, percent-encoded, with the query; may hold a secret.
        changes: Whether it changes something there, so that a lost answer matters.
    """

    method: str
    path: str = field(repr=False)
    changes: bool
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def json_request(
    method: str, path: str, body: object, *, changes: bool, headers: Mapping[str, str]
) -> Request:
    """Return a request whose body is JSON; None for no body."""
    if body is None:
        return Request(method, path, changes, headers=headers)
    data = json.dumps(body, separators=(",", ":")).encode()
    return Request(method, path, changes, data, {**headers, "content-type": "application/json"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; names of headers are in lower case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def date(self) -> datetime | None:
        """When it was given, by the clock there; None if it does not say."""
        return http_date(self.headers.get("date", ""))


class Http:
    """One other system. Used by one thread at a time; `close` by any.

    Certificates are checked as this computer checks them, redirects are not followed, no proxy of the
    environment is used, no cookie is kept, nothing of a request is logged.

    Attributes:
        base: Scheme, authority and path.
        host: For sentences.
        clock_offset_s: What the clock there is ahead of ours, as the last answer showed.
    """

    def __init__(  # noqa: PLR0913 - what the site says of a backend
        self,
        url: str,
        *,
        usual_path: str = "",
        ca_file: str | None = None,
        is_trusted_local: bool = False,
        limits: Limits = LIMITS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock_offset_s: float = 0.0,
    ) -> None:
        """Prepare; nothing is sent.

        Args:
            url: Base address; one without a path gets the usual one.
            usual_path: Begins with a slash, or is empty.
            ca_file: Certificates in PEM form that are trusted beside those that this computer trusts.
            is_trusted_local: The site says that nobody can listen on the way: plain HTTP is allowed.
            limits: Time and size.
            now: The clock, for answers that name a moment.
            clock_offset_s: What was known of the clock there.

        Raises:
            SettingsError: The address or the file cannot be used.
        """
        self.base, self.host = _base(url, usual_path, is_trusted_local=is_trusted_local)
        self._ca_file, self._limits, self._now = ca_file, limits, now
        self.clock_offset_s = clock_offset_s
        self._tls = _tls(ca_file) if self.base.startswith("https:") else None
        self._lock = threading.Lock()
        self._runner: asyncio.Runner | None = None
        """Its `run` lets an exchange end before Ctrl+C is raised, which would leave pieces of it behind."""
        self._transport: httpx2.AsyncHTTPTransport | None = None
        self._task: asyncio.Task[Answer] | None = None
        self._is_closed = False

    def send(self, request: Request) -> Answer:
        """Send a request and read the whole answer.

        Returns:
            Any answer below 500 that the system itself may have given.

        Raises:
            BackendUnavailable: Nothing was done there, or nothing was to be done.
            OutcomeUnknown: The request changes something, and perhaps did.
        """
        progress = _Progress()
        with self._lock:
            if self._is_closed:
                raise BackendUnavailable(_CLOSED)
            runner = self._runner = self._runner or asyncio.Runner()
            task = self._task = runner.get_loop().create_task(self._exchange(request, progress))
        try:
            answer = runner.run(_outcome(task))
        except asyncio.CancelledError as error:
            raise self._lost(request, progress, _CLOSED) from error
        except _Failure as error:
            raise self._lost(request, progress, str(error)) from error.__cause__
        finally:
            self._end()
        self._judge(request, answer)
        self.clock_offset_s = ahead_s(answer.date, self._now(), self.clock_offset_s)
        return answer

    def close(self) -> None:
        """End what runs, from any thread: a call that waits ends with an error, and so do later ones."""
        with self._lock:
            self._is_closed = True
            if self._task is None:
                self._dispose()
            elif self._runner is not None:
                self._runner.get_loop().call_soon_threadsafe(self._task.cancel)

    def read(self, request: Request, answer: Answer, reader: Callable[[object], T]) -> T:
        """Return what the JSON of an answer says that is a success.

        Raises:
            BackendUnavailable: Nobody can read it.
            OutcomeUnknown: The same, of a request that changes something.
        """
        try:
            return reader(json_body.parsed(answer.body))
        except ValueError as error:
            raise self._unreadable(request) from error

    def _unreadable(self, request: Request) -> BackendUnavailable | OutcomeUnknown:
        """Return the error for an answer that says success in a form that nobody can read.

        Whoever stands in between may have written it before or after passing the request on, so that a change
        may have been made.
        """
        text = f"{self.host} answers with something that cannot be read. Check the address and the network."
        return OutcomeUnknown(text) if request.changes else BackendUnavailable(text)

    async def _exchange(self, request: Request, progress: _Progress) -> Answer:
        import httpx2  # noqa: PLC0415 - slow, and needless where there is no backend

        limits = self._limits
        if self._transport is None:
            _quieten()
            self._transport = httpx2.AsyncHTTPTransport(
                verify=self._tls or False,  # without TLS there is nothing to be verified
                trust_env=False,
                limits=httpx2.Limits(keepalive_expiry=IDLE_S),
            )
        waits = {"connect": limits.connect_s, "read": limits.read_s, "write": limits.read_s}
        outgoing = httpx2.Request(
            request.method,
            f"{self.base}{request.path}",
            headers={
                **request.headers,
                "user-agent": f"vestibule/{__version__}",
                "accept-encoding": "identity",  # what is small on the wire may be huge otherwise
            },
            content=request.body,
            extensions={"timeout": waits | {"pool": limits.connect_s}, "trace": progress.note},
        )
        try:
            async with asyncio.timeout(limits.total_s):
                response = await self._transport.handle_async_request(outgoing)
                try:
                    return await self._read(response)
                finally:
                    await response.aclose()
        except (TimeoutError, httpx2.TimeoutException) as error:
            raise _Failure(f"{self.host} has not answered in time.") from error
        except httpx2.TransportError as error:
            raise _Failure(self._why(error)) from error

    async def _read(self, response: httpx2.Response) -> Answer:
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise _Failure(f"{self.host} answers in a form that was not asked for.")
        body = bytearray()
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > self._limits.answer_bytes:
                raise _Failure(f"{self.host} answers with more than {self._limits.answer_bytes} bytes.")
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, bytes(body))

    def _why(self, error: Exception) -> str:
        if "certificate" in str(error).lower():
            return f"{self.host} has no certificate that this computer trusts. Nothing was sent."
        return f"{self.host} cannot be reached, or broke off. Check the network and the address."

    def _lost(self, request: Request, progress: _Progress, text: str) -> BackendUnavailable | OutcomeUnknown:
        return OutcomeUnknown(text) if request.changes and progress.began else BackendUnavailable(text)

    def _judge(self, request: Request, answer: Answer) -> None:
        """Raise for an answer that does not come from the system itself, or says that it cannot now."""
        at = answer.date or self._now()
        status, asked_s = answer.status, retry.asked_s(answer.headers.get("retry-after", ""), at)
        # A 503 that names no moment may be a gateway's, which has passed the request on and lost the answer.
        if status in _REFUSED_UNDONE or (status == 503 and asked_s is not None):
            raise BackendUnavailable(f"{self.host} cannot answer now ({status}).", asked_s)
        if status >= 500:
            text = f"{self.host} failed ({status})."
            raise OutcomeUnknown(text) if request.changes else BackendUnavailable(text, asked_s)
        if 300 <= status < 400:
            raise BackendUnavailable(
                f"{self.host} says that it has moved ({status}). Check the address, and whether the network"
                " wants a log-in first."
            )
        if 200 <= status < 300 and _is_page(answer):
            raise self._unreadable(request)
        if status in {403, 404} and _is_page(answer):
            # Who counts it as removed, or as a wrong key, must have it from the system and nobody in between.
            raise BackendUnavailable(f"{self.host} answers with a web page ({status}). Check the address.")

    def _end(self) -> None:
        with self._lock:
            self._task = None
            if self._is_closed:
                self._dispose()

    def _dispose(self) -> None:
        """Close connections and loop; nothing runs on it."""
        if self._runner is not None:
            loop = self._runner.get_loop()
            if self._transport is not None:
                loop.run_until_complete(self._transport.aclose())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()  # not the runner's, which waits for a name server that does not answer
            self._runner = self._transport = None


async def _outcome(task: asyncio.Task[Answer]) -> Answer:
    return await task


_NO_ADDRESS = "This is no address of a backend; one is https:// and a host, perhaps with a port and a path."
_CLOSED = "The program is being closed."


class _Failure(Exception):
    """No whole answer came; the text says why."""


class _Progress:
    """Whether any of a request has left."""

    def __init__(self) -> None:
        self.began = False

    async def note(self, event: str, _: object) -> None:
        """Take what the connection says that it does (httpcore's extension `trace`)."""
        self.began = self.began or event.endswith("send_request_headers.started")


def _base(url: str, usual_path: str, *, is_trusted_local: bool) -> tuple[str, str]:
    """Return scheme, authority and path without a slash at the end; and the host."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise SettingsError(_NO_ADDRESS) from error
    if parts.scheme not in {"https", "http"} or not host or not parts.netloc.isascii():
        raise SettingsError(_NO_ADDRESS)
    if parts.username is not None or parts.query or parts.fragment:
        raise SettingsError(f"The address of {host} must have no user name, ? or #.")
    if parts.scheme == "http" and not is_trusted_local and not _is_loopback(host):
        raise SettingsError(f"{host} must be reached by https://; keys and pictures can be read otherwise.")
    usual_port = {"https": 443, "http": 80}[parts.scheme]
    shown = f"[{host}]" if ":" in host else host
    authority = shown if port in {None, usual_port} else f"{shown}:{port}"
    path = parts.path.rstrip("/") or usual_path
    return SplitResult(parts.scheme, authority, path, "", "").geturl(), host


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _tls(ca_file: str | None) -> ssl.SSLContext:
    import truststore  # noqa: PLC0415 - only where there is a backend

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            raise SettingsError(f"{ca_file} holds no certificates that can be read (PEM).") from error
    return context


def _quieten() -> None:
    """Keep the client's own lines out of the log: they hold addresses with their queries, and headers."""
    for name in ("httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _is_page(answer: Answer) -> bool:
    """Return whether an answer is a web page: of a proxy, or of a network that wants a log-in first."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind in {"text/html", "application/xhtml+xml"} or answer.body.lstrip()[:1] == b"<"

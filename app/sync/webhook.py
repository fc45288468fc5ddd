"""Posts events to the site's webhook, signed so that the receiver knows who sent them.

As the Standard Webhooks specification has it (standardwebhooks.com, 1.0.0): the receiver computes the same
signature with the secret of `vestibule actions secret`, and ignores an id that it has seen before.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.errors import BackendError, BackendRejected, BackendUnauthorised, BackendUnavailable
from app.sync import retry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

TIMEOUT_S = 15.0
"""For everything from the name's look-up to the answer: a server that hangs holds up those after it."""


def secret(key: bytes) -> str:
    """Return a signing key as receivers are given it."""
    return f"whsec_{base64.b64encode(key).decode()}"


def signed_headers(key: bytes, event_id: str, body: str, now: datetime) -> dict[str, str]:
    """Return the headers that vouch for a body."""
    timestamp = str(int(now.timestamp()))
    signature = hmac.digest(key, f"{event_id}.{timestamp}.{body}".encode(), hashlib.sha256)
    return {
        "webhook-id": event_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{base64.b64encode(signature).decode()}",
    }


def failure(host: str, status: int, headers: Mapping[str, str], now: datetime) -> BackendError | None:
    """Return what an answer means: None if it was accepted."""
    match status // 100, status:
        case 2, _:
            return None
        case (5, _) | (_, 408 | 429):
            asked_s = retry.asked_s(headers.get("retry-after", ""), now)
            return BackendUnavailable(f"{host} cannot take events now; it answered {status}.", asked_s)
        case _, 401 | 403:
            return BackendUnauthorised(f"{host} refuses our events ({status}). Check address and secret.")
        case 3, _:
            return BackendRejected(f"{host} says that it has moved ({status}). Enter its new address.")
        case _:
            return BackendRejected(f"{host} does not accept the event; it answered {status}.")


class Webhook:
    """One address that events are posted to.

    Redirects are not followed, certificates are checked, the answer's body is not read. To this computer
    itself no proxy is used.
    """

    def __init__(self, url: str, *, timeout_s: float = TIMEOUT_S) -> None:
        self._url = url
        self._timeout_s = timeout_s
        self._host = urlsplit(url).hostname or ""
        self._lock = threading.Lock()
        self._interrupt: Callable[[], object] | None = None
        self._is_closed = False

    def send(self, key: bytes, event_id: str, body: str, now: datetime) -> int:
        """Post one event and wait for the answer.

        Args:
            key: What signs it.
            event_id: The same each time the same event is sent.
            body: JSON.
            now: Aware.

        Returns:
            The answer's status, 200 to 299.

        Raises:
            BackendError: See `failure`; also when there was no answer, or `close` was called.
        """
        headers = signed_headers(key, event_id, body, now) | {"content-type": "application/json"}
        loop = asyncio.new_event_loop()
        try:
            task = loop.create_task(self._post(body, headers))
            with self._lock:
                self._interrupt = lambda: loop.call_soon_threadsafe(task.cancel)
                if self._is_closed:
                    task.cancel()
            status, answered = loop.run_until_complete(task)
        except asyncio.CancelledError as error:
            raise BackendUnavailable("The program is being closed.") from error
        finally:
            with self._lock:
                self._interrupt = None
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()  # without waiting for a name server that does not answer
        if (refusal := failure(self._host, status, answered, now)) is not None:
            raise refusal
        return status

    def close(self) -> None:
        """End a request in flight at once, from any thread, and every later one."""
        with self._lock:
            self._is_closed = True
            if self._interrupt is not None:
                self._interrupt()

    async def _post(self, body: str, headers: dict[str, str]) -> tuple[int, Mapping[str, str]]:
        import httpx2  # noqa: PLC0415 - slow, and needless where nobody is told

        is_here = self._url.startswith("http:")
        try:
            async with (
                asyncio.timeout(self._timeout_s),
                httpx2.AsyncClient(timeout=None, follow_redirects=False, trust_env=not is_here) as client,
                client.stream("POST", self._url, content=body.encode(), headers=headers) as response,
            ):
                return response.status_code, response.headers
        except TimeoutError as error:
            raise BackendUnavailable(
                f"{self._host} has not answered within {self._timeout_s:g} seconds."
            ) from error
        except httpx2.InvalidURL as error:
            raise BackendRejected("The webhook's address is not one. Check actions.webhook_url.") from error
        except httpx2.TransportError as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise BackendUnavailable(
                    f"{self._host} has no certificate that this computer trusts. Nothing was sent."
                ) from error
            raise BackendUnavailable(
                f"{self._host} cannot be reached. Check the network and actions.webhook_url."
            ) from error

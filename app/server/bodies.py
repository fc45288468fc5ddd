"""Reads the whole body of a request before its route begins: within limits of size, time and memory."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from app.server.refused import answer, refusal

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from app.server.refused import Refused

BODY_BYTES = 10 * 1024 * 1024
"""Largest body (nec-id.md, section 4)."""

BODY_S = 30.0
"""A body has to be here by then (nec-id.md, section 11)."""

MEMORY_BYTES = 512 * 1024 * 1024
"""Bodies of all requests at one moment; those of a whole site's kiosks are a hundredth of it."""

_SPILL_BYTES = 10 * BODY_BYTES
"""So much of a body that is too large is thrown away: many clients read no answer before all is sent."""

_CLOSE = {"Connection": "close"}


class Disconnected(Exception):
    """The client went away in the middle of its body."""


def body_of(request: Request) -> bytes:
    """Return the whole body of a request."""
    body: bytes = request.scope["state"]["body"]
    return body


class Bodies:
    """ASGI middleware: puts the body into the request's state; one too large or too slow reaches no route."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        body_bytes: int = BODY_BYTES,
        body_s: float = BODY_S,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self._app = app
        self._body_bytes = body_bytes
        self._body_s = body_s
        self._memory_bytes = memory_bytes
        self._held_bytes = 0  # of all requests; only the event loop's thread changes it

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body, then let the route answer; or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = bytearray()
        try:
            refused = await self._read(scope, receive, body)
            if refused:
                await answer(refused)(scope, receive, send)
            else:
                state = scope.setdefault("state", {})
                state["body"] = bytes(body)
                await self._app(scope, _replayed(state["body"], receive), send)
        except Disconnected:
            return
        finally:
            self._held_bytes -= len(body)

    async def _read(self, scope: Scope, receive: Receive, body: bytearray) -> Refused | None:
        path, more = scope["path"], True
        try:
            async with asyncio.timeout(self._body_s):
                while more:
                    message = await _next(receive)
                    more, chunk = message.get("more_body", False), message.get("body", b"")
                    if max(len(body) + len(chunk), _declared_bytes(scope)) > self._body_bytes:
                        await _throw_away(message, receive, _SPILL_BYTES)
                        return refusal(path, 413, "Request Too Long", _CLOSE)
                    if self._held_bytes + len(chunk) > self._memory_bytes:
                        return refusal(path, 503, "Service Unavailable", _CLOSE | {"Retry-After": "1"})
                    body += chunk
                    self._held_bytes += len(chunk)
        except TimeoutError:
            return refusal(path, 408, "Request Timeout", _CLOSE)
        return None


async def _next(receive: Receive) -> Message:
    message = await receive()
    if message["type"] == "http.disconnect":
        raise Disconnected
    return message


async def _throw_away(message: Message, receive: Receive, most_bytes: int) -> None:
    while message.get("more_body") and most_bytes > 0:
        message = await _next(receive)
        most_bytes -= len(message.get("body", b""))


def _declared_bytes(scope: Scope) -> int:
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(lengths[0]) if lengths and lengths[0].isdigit() else 0


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives the body once more, and then waits for the client to go away."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again

"""One JSON object a line for each request: never its query, its body, a key that is secret, or a token."""

from __future__ import annotations

import json
import logging
import logging.handlers
import re
import secrets
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from app.server.refused import answer, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from app.server.operations import Metrics

FILE_NAME = "requests.log"

_FILE_BYTES, _FILES = 20_000_000, 5
_HARMLESS = re.compile(r"[A-Za-z0-9._-]{1,64}")
_GONE = 499
"""Status in the log of a request whose client went away before there was an answer."""

log = logging.getLogger(__name__)
requests = logging.getLogger("vestibule.requests")
requests.propagate = False


@contextmanager
def request_log(folder: Path) -> Iterator[None]:
    """Write the lines into a file of this folder, which exists; old files are dropped."""
    handler = logging.handlers.RotatingFileHandler(
        folder / FILE_NAME, maxBytes=_FILE_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    requests.addHandler(handler)
    requests.setLevel(logging.INFO)
    try:
        yield
    finally:
        requests.removeHandler(handler)
        handler.close()


class AccessLog:
    """ASGI middleware, the outermost: names each request, writes its line, and answers for bugs.

    The name is `X-Request-Id`: the client's, if it is harmless, else a new one. The answer has it, and so has
    the log in which a bug's traceback is.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics, *, behind_proxy: bool) -> None:
        """Prepare.

        Args:
            app: What answers.
            metrics: Where the answers are counted.
            behind_proxy: Whether the client's address is what the proxy says it is.
        """
        self._app = app
        self._metrics = metrics
        self._behind_proxy = behind_proxy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Have a request answered, whatever happens."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began_s = time.monotonic()
        headers = Headers(scope=scope)
        if self._behind_proxy and (forwarded := headers.getlist("x-forwarded-for")):
            # the proxy adds whom it heard from at the end; what is before that anybody may have written
            scope["client"] = (forwarded[-1].rpartition(",")[2].strip(), 0)
        state = scope.setdefault("state", {})
        state["request_id"] = _request_id(headers.get("x-request-id", ""))
        status = _GONE

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-Id"] = state["request_id"]
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception:
            log.exception("request %s failed", state["request_id"])
            if status == _GONE:
                bug = refusal(scope["path"], 500, "Internal server error")
                await answer(bug)(scope, receive, sending)
        finally:
            route = getattr(scope.get("route"), "path", "")
            seconds = time.monotonic() - began_s
            self._metrics.count(scope["method"], route, status, seconds)
            _write(scope, route, status, seconds)


def _request_id(given: str) -> str:
    return given if _HARMLESS.fullmatch(given) else secrets.token_hex(8)


def _write(scope: Scope, route: str, status: int, seconds: float) -> None:
    state = scope["state"]
    line = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "id": state["request_id"],
        "method": scope["method"],
        "route": route,
        "status": status,
        "ms": round(1000 * seconds, 1),
        "address": scope["client"][0] if scope.get("client") else "",
        "organisation": state.get("organisation"),
        "access_key": state.get("access_key"),
    }
    requests.info("%s", json.dumps(line))

"""The hub as one application: all routes, and what holds for every request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match

from app.server import (
    acs_identifier,
    checkins,
    face_aidee,
    nec_id,
    nec_id_tenants,
    operations,
    pages,
)
from app.server.access_log import AccessLog
from app.server.bodies import Bodies
from app.server.rates import Allowance, Failures
from app.server.refused import Refused, answer, is_nec_id, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fastapi import APIRouter
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from app.server.hub import Hub

ROUTERS = (
    nec_id.router,
    nec_id_tenants.router,
    face_aidee.router,
    acs_identifier.router,
    checkins.router,
    operations.router,
    pages.router,
)

_HEADERS = 100
"""Headers of a request; clients send about ten."""

_AT_ONCE = 2
"""Seconds' worth of requests that a key may send at once."""

_CROSS_ORIGIN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "*, Authorization",
    "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
}
"""NEC ID may be called from pages of any origin (nec-id.md, section 9); without a key that gives nothing."""


def application(hub: Hub, routers: Sequence[APIRouter] = ROUTERS) -> FastAPI:
    """Return the application.

    In its state is what its routes share: `hub`, `metrics`, `failures` of log-ins and signatures, `allowance`
    of requests, `uploads` to panels.
    """
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.hub = hub
    app.state.metrics = operations.Metrics(hub)
    app.state.failures = Failures(hub.settings.failures_per_minute)
    per_second = hub.settings.requests_per_second
    app.state.allowance = Allowance(per_second, _AT_ONCE * per_second)
    app.state.uploads = acs_identifier.Uploads()
    app.router.route_class = _Route
    for route in iter_route_contexts([route for router in routers for route in router.routes]):
        assert route.path is not None  # noqa: S101 - all are paths with a function
        assert route.endpoint is not None  # noqa: S101
        app.router.add_api_route(
            route.path,
            route.endpoint,
            methods=route.methods,
            dependencies=route.dependencies,
            response_model=None,
        )
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(HTTPException, _no_route)
    for layer in (Bodies, _Sound, _Labelled):  # the innermost first
        app.add_middleware(layer)
    app.add_middleware(AccessLog, metrics=app.state.metrics, behind_proxy=hub.settings.behind_proxy)
    return app


class _Route(APIRoute):
    """A route that finds its parameters in the path as it was sent: an encoded slash divides nothing."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        match, found = super().matches(scope)
        if match is not Match.NONE:
            parameters = found["path_params"]
            found["path_params"] = {name: _decoded(value) for name, value in parameters.items()}
        return match, found


def _decoded(value: Any) -> Any:  # noqa: ANN401 - whatever the route makes of it
    return unquote_to_bytes(value).decode() if isinstance(value, str) else value


class _Sound:
    """ASGI middleware: a path is routed as it was sent; one that cannot name anything reaches no route."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope["path"] = scope["raw_path"].decode("latin-1")
            if refused := _unsound(scope):
                await answer(refused)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _unsound(scope: Scope) -> Refused | None:
    path = scope["path"]
    if len(scope["headers"]) > _HEADERS:
        return refusal(path, 431, "Request Header Fields Too Large")
    try:
        text = unquote_to_bytes(scope["raw_path"]).decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text or not path.isascii() or not {".", ".."}.isdisjoint(path.split("/")):
        return _nothing_there(path, 400, "Bad Request")
    return None


class _Labelled:
    """ASGI middleware: headers that every answer has."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def labelling(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Cache-Control", "no-store")  # answers hold keys and pictures
                headers["X-Content-Type-Options"] = "nosniff"
                if is_nec_id(scope["path"]):
                    headers["Access-Control-Allow-Origin"] = "*"
            await send(message)

        await self._app(scope, receive, labelling)


async def _refused(_: Request, refused: Exception) -> Response:
    assert isinstance(refused, Refused)  # noqa: S101 - what it is registered for
    return answer(refused)


async def _no_route(request: Request, error: Exception) -> Response:
    """Answer a path or method that there is none of, in the words of the protocol that is asked for."""
    assert isinstance(error, HTTPException)  # noqa: S101 - what it is registered for
    path = request.scope["path"]
    if error.status_code == 405:
        if request.method == "OPTIONS" and is_nec_id(path):
            return Response(status_code=200, headers=_CROSS_ORIGIN)
        return answer(_nothing_there(path, 405, "Method Not Allowed", {"Allow": _methods(request)}))
    return answer(_nothing_there(path, error.status_code, error.detail))


def _nothing_there(path: str, status: int, text: str, headers: dict[str, str] | None = None) -> Refused:
    if is_nec_id(path):  # as the gateway in front of the vendor's service says it
        return refusal(path, 403, "Missing Authentication Token")
    return refusal(path, status, text, headers)


def _methods(request: Request) -> str:
    """Return the methods of all routes at the request's path."""
    routes = [route for route in request.app.routes if route.matches(request.scope)[0] is not Match.NONE]
    return ", ".join(sorted({method for route in routes for method in route.methods}))

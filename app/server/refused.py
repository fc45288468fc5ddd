"""Refusals of a request, in the form of the protocol that its path belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

NEC_ID_PATHS = ("/v1.1", "/api/galleries", "/api/applications")
"""Where NEC ID's services are; also everything below."""

FACE_AIDEE_PATH = "/api/v1"
"""Where Face AiDee's is; also everything below but the panel's."""

PANEL_PATHS = ("/api/v1/access", "/api/v1/login")
"""Where the access panel's is; also everything below."""


class Refused(Exception):
    """The request is answered with this and nothing else; any route or dependency may raise it.

    Attributes:
        status: HTTP status.
        body: A JSON object; None for no body.
        headers: Beside the usual ones.
    """

    def __init__(
        self, status: int, body: Mapping[str, object] | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(f"status {status}")  # what the body says may be a secret
        self.status = status
        self.body = body
        self.headers = headers


def refusal(path: str, status: int, text: str, headers: Mapping[str, str] | None = None) -> Refused:
    """Return a refusal with the body that clients of the protocol at this path understand."""
    if is_below(path, PANEL_PATHS):
        return Refused(status, {"error": text}, headers)
    if is_below(path, (FACE_AIDEE_PATH,)):
        return Refused(status, {"code": status, "message": text}, headers)
    return Refused(status, {"message": text}, headers)


def answer(refused: Refused) -> Response:
    """Return the response that a refusal is."""
    if refused.body is None:
        return Response(status_code=refused.status, headers=refused.headers)
    return JSONResponse(dict(refused.body), refused.status, refused.headers)


def is_nec_id(path: str) -> bool:
    """Return whether a path is one of NEC ID's, whatever is there."""
    return is_below(path, NEC_ID_PATHS)


def is_below(path: str, places: tuple[str, ...]) -> bool:
    """Return whether a path is one of these places or below one."""
    return any(path == place or path.startswith(f"{place}/") for place in places)

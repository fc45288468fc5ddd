"""What schemathesis is told about a hub: how to sign, keys, real pictures and ids for half of its requests.

Read by `st run` (SCHEMATHESIS_HOOKS); the environment variable HUB_FACTS names a JSON file with the facts.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING

import schemathesis
from requests.auth import AuthBase

from tests.e2e.hub_server import Tenant, signed

if TYPE_CHECKING:
    from requests import PreparedRequest

FACTS = {"headers": {}, **json.loads(Path(os.environ["HUB_FACTS"]).read_text(encoding="utf-8"))}
TENANT = Tenant(**FACTS["tenant"]) if FACTS.get("tenant") else None

_random = random.Random(6)  # noqa: S311 - nothing secret hangs on it


class Signature(AuthBase):
    """Signs what is really sent: the address and the body as `requests` wrote them."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        assert TENANT is not None
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else body
        assert isinstance(body, bytes)
        names = [name for name in ("content-type", "x-api-key") if name in request.headers]
        kept = {name: str(request.headers[name]) for name in names}
        request.headers.update(signed(TENANT, str(request.method), str(request.url), body, kept))
        return request


@schemathesis.hook
def before_call(context, case, kwargs):  # noqa: ARG001 - schemathesis calls it by these names
    """Authorise every request: what a stranger gets is proved elsewhere."""
    if case.headers is None:
        case.headers = {}
    discards = case.operation.method.upper() == "DELETE" and case.operation.path.endswith("/auth/token")
    for name, value in FACTS["spare" if discards else "headers"].items():
        case.headers[name] = value
    if TENANT is not None:
        case.headers["x-api-key"] = TENANT.api_key
        kwargs["auth"] = Signature()


@schemathesis.hook
def map_path_parameters(context, path_parameters):  # noqa: ARG001
    """Mostly ask for what is there."""
    for name, values in FACTS.get("ids", {}).items():
        if path_parameters and name in path_parameters and _random.random() < 0.7:
            path_parameters[name] = _random.choice(values)
    return path_parameters


@schemathesis.hook
def map_body(context, body):  # noqa: ARG001
    """Put a real picture where a text is meant to be one, and tags that exist, in half of the bodies."""
    if isinstance(body, dict) and _random.random() < 0.5:
        for name in FACTS["picture_fields"]:
            if isinstance(body.get(name), str):
                body[name] = _random.choice(FACTS["pictures"])
        if body.get("tags"):
            body["tags"] = FACTS.get("tags", [])
    return body

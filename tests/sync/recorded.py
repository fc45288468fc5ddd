"""Requests as they arrived at a hub, and what the contracts (resources/openapi) say of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from email.message import Message
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import jsonschema_rs
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Receive, Scope, Send

CONTRACTS = Path(__file__).parents[2] / "resources/openapi"
EVERYWHERE = {"413", "429", "504"}
"""Statuses that any operation may answer, as the contracts say in their descriptions."""


@dataclass
class Exchange:
    """A request, and its answer."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes = field(default=b"", repr=False)
    status: int = 0
    answer: bytes = field(default=b"", repr=False)
    is_whole: bool = False
    is_broken_off: bool = False
    """The client was gone before all of it had come: no contract says anything of that."""


class Recorder:
    """ASGI middleware: keeps what passes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.exchanges: list[Exchange] = []

    def whole(self, since: int = 0) -> list[Exchange]:
        """Return what came and was not broken off on its way."""
        return [one for one in self.exchanges[since:] if not one.is_broken_off]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        path = scope["raw_path"].decode()
        one = Exchange(scope["method"], path, scope["query_string"].decode(), headers)
        self.exchanges.append(one)

        async def receiving() -> Any:
            message = await receive()
            one.body += message.get("body", b"")
            if message["type"] == "http.disconnect":
                one.is_broken_off = not one.is_whole
            else:
                one.is_whole = not message.get("more_body", False)
            return message

        async def sending(message: Any) -> None:
            one.status = message.get("status", one.status)
            one.answer += message.get("body", b"")
            await send(message)

        await self._app(scope, receiving, sending)


def assert_by_contract(exchange: Exchange, contract: str, base: str = "") -> str:
    """Check that a request, and the status and body of its answer, are as a contract has them.

    Args:
        exchange: What was recorded.
        contract: Name of the file, such as `nec-id`.
        base: What its paths lack at the beginning.

    Returns:
        The operation's id.
    """
    path, operation, given = _operation(contract, exchange.method, exchange.path.removeprefix(base))
    shared = _at(contract, path).get("parameters", [])
    named = {
        one["name"]: one
        for one in (_resolved(contract, one) for one in [*shared, *operation.get("parameters", [])])
    }
    for name, value in given.items():
        _check(contract, named[name]["schema"], _typed(contract, named[name]["schema"], unquote(value)))
    query = dict(parse_qsl(exchange.query, keep_blank_values=True, strict_parsing=bool(exchange.query)))
    for name, value in query.items():
        assert named[name]["in"] == "query"
        _check(contract, named[name]["schema"], _typed(contract, named[name]["schema"], value))
    for one in named.values():
        assert not one.get("required") or one["name"] in {*given, *query}
    _check_body(contract, operation, exchange)
    _check_answer(contract, operation, exchange)
    _check_keys(contract, operation, exchange)
    operation_id: str = operation["operationId"]
    return operation_id


def operations(contract: str) -> set[str]:
    """Return the ids of all operations of a contract."""
    return {
        operation["operationId"]
        for path in _document(contract)["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and "operationId" in operation
    }


def _check_body(contract: str, operation: dict[str, Any], exchange: Exchange) -> None:
    wanted = _resolved(contract, operation.get("requestBody", {}))
    if not wanted:
        assert exchange.body == b""
        return
    content_type = exchange.headers["content-type"]
    kind = content_type.partition(";")[0]
    schema = wanted["content"][kind]["schema"]
    if kind == "application/json":
        _check(contract, schema, json.loads(exchange.body))
    else:
        _check(contract, schema, dict.fromkeys(_parts(content_type), ""))


def _parts(content_type: str) -> Iterator[str]:
    """Yield a name for each part; the one that tests look at is read by the hub."""
    message = Message()
    message["content-type"] = content_type
    assert message.get_param("boundary")
    yield "file"


def _check_answer(contract: str, operation: dict[str, Any], exchange: Exchange) -> None:
    status = str(exchange.status)
    if status not in operation["responses"]:
        assert status in EVERYWHERE
        return
    content = _resolved(contract, operation["responses"][status]).get("content")
    if content and "json" in str(content):
        _check(contract, content["application/json"]["schema"], json.loads(exchange.answer))


def _check_keys(contract: str, operation: dict[str, Any], exchange: Exchange) -> None:
    if exchange.status == 401:
        return
    document = _document(contract)
    schemes = {
        name: one.get("name", "Authorization").lower()
        for name, one in document["components"]["securitySchemes"].items()
    }
    choices = operation.get("security", document["security"])
    assert not choices or any(all(schemes[name] in exchange.headers for name in choice) for choice in choices)


def _operation(contract: str, method: str, path: str) -> tuple[str, dict[str, Any], dict[str, str]]:
    """Return the path's template, the operation, and the path's parameters; literal segments go first."""
    segments = path.split("/")
    found = []
    for template, item in _document(contract)["paths"].items():
        parts = template.split("/")
        if len(parts) == len(segments) and all(
            part == segment or (part.startswith("{") and segment)
            for part, segment in zip(parts, segments, strict=True)
        ):
            given = {
                part[1:-1]: segment
                for part, segment in zip(parts, segments, strict=True)
                if part.startswith("{")
            }
            found.append((len(given), template, item, given))
    assert found, f"no operation at {path}"
    _, template, item, given = min(found, key=lambda one: one[0])
    return template, item[method.lower()], given


def _typed(contract: str, schema: dict[str, Any], value: str) -> object:
    return int(value) if _resolved(contract, schema).get("type") == "integer" else value


def _check(contract: str, schema: dict[str, Any], value: object) -> None:
    text = json.dumps(schema)
    try:
        _validator(contract, text).validate(value)
    except jsonschema_rs.ValidationError as error:
        raise AssertionError(f"{error.message[:300]} at {list(error.instance_path)}") from error


@cache
def _validator(contract: str, schema: str) -> Any:
    components = _document(contract)["components"]
    return jsonschema_rs.Draft202012Validator({"components": components, "allOf": [json.loads(schema)]})


def _resolved(contract: str, value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = _document(contract)
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = found
    return value


def _at(contract: str, path: str) -> dict[str, Any]:
    item: dict[str, Any] = _document(contract)["paths"][path]
    return item


@cache
def _document(contract: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((CONTRACTS / f"{contract}.yaml").read_text("utf-8"))
    return document

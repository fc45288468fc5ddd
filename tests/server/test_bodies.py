import asyncio
import json

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from app.server.bodies import Bodies, body_of

PATH = "/v1.1/face/search"


async def echo(scope, receive, send):
    """Answer with the body, as it is in the state and as it is read once more."""
    request = Request(scope, receive)
    assert body_of(request) == await request.body()
    await PlainTextResponse(body_of(request))(scope, receive, send)


class Client:
    """Sends one request in chunks, and waits for more if there are no more of them."""

    def __init__(self, *chunks, is_whole=True, headers=()):
        self._chunks, self._is_whole = list(chunks), is_whole
        self.scope = {"type": "http", "method": "POST", "path": PATH, "headers": [*headers]}
        self.taken = 0
        self.answers = []

    async def receive(self):
        if not self._chunks:
            await asyncio.get_running_loop().create_future()
        chunk = self._chunks.pop(0)
        if chunk is None:
            return {"type": "http.disconnect"}
        self.taken += len(chunk)
        return {
            "type": "http.request",
            "body": chunk,
            "more_body": bool(self._chunks) or not self._is_whole,
        }

    async def send(self, message):
        self.answers.append(message)

    @property
    def status(self):
        return self.answers[0]["status"]

    @property
    def headers(self):
        return dict(self.answers[0]["headers"])

    @property
    def body(self):
        return b"".join(one.get("body", b"") for one in self.answers)


def asked(client, app=echo, **limits):
    asyncio.run(Bodies(app, **limits)(client.scope, client.receive, client.send))
    return client


@pytest.mark.parametrize("chunks", [[b""], [b"abc"], [b"a", b"", b"bc"], [b"x" * 100_000] * 3])
def test_a_body_is_whole_before_its_route_begins(chunks):
    client = asked(Client(*chunks))
    assert (client.status, client.body) == (200, b"".join(chunks))


def test_a_body_of_just_the_limit_is_taken():
    assert asked(Client(b"x" * 50, b"x" * 50), body_bytes=100).status == 200


def test_a_body_above_the_limit_is_refused_after_it_was_thrown_away():
    client = asked(Client(b"x" * 60, b"x" * 41, b"x" * 500), body_bytes=100)
    assert (client.status, json.loads(client.body)) == (413, {"message": "Request Too Long"})
    assert client.headers[b"connection"] == b"close"
    assert client.taken == 601


def test_a_body_that_says_it_is_too_large_is_refused_whatever_comes():
    headers = [(b"content-length", b"101")]
    assert asked(Client(b"x", headers=headers), body_bytes=100).status == 413


@pytest.mark.parametrize("length", [b"", b"-1", b"many"])
def test_a_length_that_says_nothing_is_ignored(length):
    assert asked(Client(b"x", headers=[(b"content-length", length)]), body_bytes=100).status == 200


def test_a_body_that_never_ends_is_not_read_for_ever():
    client = asked(Client(*[b"x" * 20_000_000] * 12), body_bytes=100)
    assert client.status == 413
    assert client.taken < 240_000_000


@pytest.mark.parametrize("chunks", [[], [b"x"]])
def test_a_body_that_does_not_come_is_refused_in_time(chunks):
    client = asked(Client(*chunks, is_whole=False), body_s=0.01)
    assert (client.status, json.loads(client.body)) == (408, {"message": "Request Timeout"})
    assert client.headers[b"connection"] == b"close"


def test_a_large_body_that_does_not_end_is_refused_in_time_too():
    assert asked(Client(b"x" * 101, is_whole=False), body_bytes=100, body_s=0.01).status == 408


def test_a_client_that_goes_away_gets_no_answer():
    assert asked(Client(b"x", None)).answers == []


def test_all_bodies_together_have_so_much_memory_and_no_more():
    async def hold(scope, receive, send):
        second = Client(b"x" * 50)
        await bodies(second.scope, second.receive, second.send)
        held.append(second)
        await echo(scope, receive, send)

    held: list[Client] = []
    bodies = Bodies(hold, memory_bytes=100)
    first, third = Client(b"x" * 60), Client(b"x" * 60)
    asyncio.run(bodies(first.scope, first.receive, first.send))
    assert first.status == 200
    assert held[0].status == 503
    assert held[0].headers[b"retry-after"] == b"1"
    asyncio.run(bodies(third.scope, third.receive, third.send))
    assert third.status == 200  # the first one's is free again


def test_what_is_no_request_passes_through():
    seen = []

    async def app(scope, _receive, _send):
        seen.append(scope["type"])

    asyncio.run(Bodies(app)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert seen == ["lifespan"]

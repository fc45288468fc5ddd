"""Clients that ask a server one request after the other, for `vestibule bench hub`."""

from __future__ import annotations

import http.client
import itertools
import math
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.errors import VisionError
from app.protocols import sigv4
from app.protocols.sigv4 import Arrived, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Headers = Callable[[], Mapping[str, str]]
    """Makes the headers of one request."""

_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked again and again.

    Attributes:
        path: Where to.
        body: What is sent.
        headers: Called for each request.
    """

    path: str
    body: bytes
    headers: Headers


@dataclass(frozen=True, slots=True)
class Load:
    """How a server bore being asked.

    Attributes:
        per_s: Requests answered in a second.
        p50_ms: Median time of one, from sending to the whole answer.
        p99_ms: What one in a hundred exceeds.
        failed: Requests that were answered otherwise than with success; they are in no other figure.
    """

    per_s: float
    p50_ms: float
    p99_ms: float
    failed: int = 0


def loaded(port: int, asked: Sequence[Asked], *, clients: int, warm_s: float, seconds: float) -> Load:
    """Let several clients ask at once, each the next thing after the last was answered.

    Args:
        port: Where the server is, on this machine.
        asked: What is asked, in turns.
        clients: How many ask at the same time.
        warm_s: Time before what counts.
        seconds: Time that counts.

    Raises:
        VisionError: There was no answer, or no success.
    """
    start_s = time.perf_counter() + warm_s
    end_s = start_s + seconds
    turns = itertools.cycle(asked)
    with ThreadPoolExecutor(clients) as threads:
        found = list(threads.map(lambda _: _client(port, turns, end_s), range(clients)))
    counted = [one for answers in found for one in answers if start_s <= one.ended_s < end_s]
    times = [one.took_s for one in counted if one.status == 200]
    if not times:
        statuses = sorted({one.status for one in counted})
        raise VisionError(
            f"The server did nothing of what it was asked; it answered {statuses or 'nothing'}."
        )
    p50, p99 = (1e3 * float(value) for value in np.percentile(times, [50, 99]))
    return Load(len(times) / seconds, p50, p99, len(counted) - len(times))


def ask_once(port: int, one: Asked) -> None:
    """Ask one thing and wait for the answer, whatever it is: what is loaded with the first is there then.

    Raises:
        VisionError: There was no answer.
    """
    _client(port, [one], math.inf)


def signed(path: str, body: bytes, port: int, *, keys: tuple[str, str, str]) -> Headers:
    """Return what signs each request anew, as NEC ID's clients do.

    Args:
        path: Without characters that are encoded.
        body: What is sent.
        port: Of the server, on this machine.
        keys: Access key, secret key and the application's key.
    """
    access_key, secret_key, api_key = keys
    scope = Scope("ap-southeast-2", "execute-api")
    body_hash, numbers = sigv4.body_hash(body), itertools.count()

    def headers() -> Mapping[str, str]:
        stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
        said = {
            "host": f"127.0.0.1:{port}",
            "x-amz-date": stamp,
            "x-api-key": api_key,
            "x-number": str(next(numbers)),  # the same request twice in a second would be a replay
        }
        pairs = [(name.encode(), value.encode()) for name, value in said.items()]
        request = Arrived("POST", path.encode(), b"", pairs, body_hash)
        canonical = sigv4.canonical_request(request, tuple(said), said["host"].encode(), "")
        key = sigv4.signing_key(secret_key, stamp[:8], scope)
        signature = sigv4.signature(key, sigv4.string_to_sign(stamp, scope, canonical))
        place = f"{access_key}/{stamp[:8]}/{scope.region}/{scope.service}/{sigv4.TERMINATOR}"
        authorization = (
            f"{sigv4.ALGORITHM} Credential={place}, SignedHeaders={';'.join(said)}, Signature={signature}"
        )
        return said | {"authorization": authorization, "content-type": "application/json"}

    return headers


def until_ready(port: int, path: str, *, patience_s: float = _PATIENCE_S) -> None:
    """Return once a path is answered 200.

    Raises:
        VisionError: It is not for a long time.
    """
    end_s = time.monotonic() + patience_s
    while time.monotonic() < end_s:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_S)
        try:
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.1)
    raise VisionError("The server that is measured did not become ready.")


class _Answer(NamedTuple):
    """When a request was answered, how long it took, and with which status."""

    ended_s: float
    took_s: float
    status: int


def _client(port: int, turns: Iterable[Asked], end_s: float) -> list[_Answer]:
    """Ask until the end."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_S)
    answers = []
    try:
        for one in turns:
            began_s = time.perf_counter()
            if began_s >= end_s:
                break
            connection.request("POST", one.path, one.body, dict(one.headers()))
            response = connection.getresponse()
            response.read()
            ended_s = time.perf_counter()
            answers.append(_Answer(ended_s, ended_s - began_s, response.status))
    except (OSError, http.client.HTTPException) as error:
        raise VisionError(f"The server that is measured did not answer: {error}.") from error
    finally:
        connection.close()
    return answers

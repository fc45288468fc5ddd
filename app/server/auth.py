"""Who asks at NEC ID: signatures of a tenant's keys, and the keys of applications."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of dependencies

from app.hub import applications, organisations, replays
from app.protocols import sigv4
from app.protocols.sigv4 import Arrived, Fault, Flaw, Scope
from app.server.bodies import body_of
from app.server.refused import Refused

if TYPE_CHECKING:
    from datetime import datetime

    from app.hub.values import Application, Gallery
    from app.server.hub import Hub
    from app.server.operations import Metrics
    from app.server.rates import Allowance, Failures

_KEPT = 2 * sigv4.WINDOW + timedelta(seconds=1)
"""A signature that is accepted as early as can be is good for so long."""

_GUESSES = (Flaw.UNKNOWN_KEY, Flaw.MISMATCH)
"""What whoever tries out keys is refused for; a kiosk whose clock is wrong is not."""

_READING = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose signature a request carries."""

    organisation_id: int
    access_key: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A caller with the key of one of their applications, which leads to one gallery."""

    caller: Caller
    application: Application
    gallery: Gallery


def signed(request: Request) -> Caller:
    """Return whose signature a request carries.

    Raises:
        Refused: It carries none that is right, now, for the first time; or its key asks too often.
    """
    hub: Hub = request.app.state.hub
    now = hub.now()
    judged = _judged(hub, _arrived(request), now)
    if isinstance(judged, Fault):
        raise _refused(request, judged)
    caller, claim = judged
    request.scope["state"] |= {"organisation": caller.organisation_id, "access_key": caller.access_key}
    _count(request, caller)
    if request.method not in _READING:
        # Requests that only read may come again: kiosks that share a key ask the same within one second, and
        # their signatures are then equal.
        digest = hashlib.sha256(f"{claim.access_key} {claim.signature}".encode()).digest()
        with hub.database.noting() as session:
            is_new = replays.is_new(session, digest, now=now, keep_until=now + _KEPT)
        if not is_new:
            metrics: Metrics = request.app.state.metrics
            metrics.replays.inc()
            raise _refused(request, sigv4.expired(claim.stamp, now))
    return caller


def with_application(request: Request) -> Entry:
    """Return whose signature a request carries, and which of their applications it names.

    Raises:
        Refused: As of `signed`; or it names none of theirs.
    """
    entry = optional_application(request)
    if entry is None:
        raise Refused(403, {"message": "Forbidden"})
    return entry


def optional_application(request: Request) -> Entry | None:
    """Return what `with_application` does, but None if no application of theirs is named.

    Raises:
        Refused: As of `signed`.
    """
    caller = signed(request)
    keys = request.headers.getlist("x-api-key")
    if len(keys) != 1:
        return None
    hub: Hub = request.app.state.hub
    with hub.database.reading() as session:
        found = applications.by_key(session, keys[0])
    if found is None or found[1].organisation_id != caller.organisation_id:
        return None
    return Entry(caller, *found)


def _arrived(request: Request) -> Arrived:
    scope = request.scope
    return Arrived(
        scope["method"],
        scope["raw_path"],
        scope["query_string"],
        scope["headers"],
        sigv4.body_hash(body_of(request)),
    )


def _judged(hub: Hub, arrived: Arrived, now: datetime) -> tuple[Caller, sigv4.Claim] | Fault:
    claim = sigv4.read_claim(arrived)
    if isinstance(claim, Fault):
        return claim
    scope = Scope(hub.settings.region, hub.settings.service)
    if fault := sigv4.fault_of_claim(arrived, claim, scope, now):
        return fault
    with hub.database.reading() as session:
        key = organisations.key(session, claim.access_key)
    if fault := sigv4.fault_of_signature(arrived, claim, key.secret_key if key else None):
        return fault
    assert key  # noqa: S101 - without one there is a fault
    return Caller(key.organisation_id, key.access_key), claim


def _count(request: Request, caller: Caller) -> None:
    allowance: Allowance = request.app.state.allowance
    if wait_s := allowance.take(caller.access_key):
        raise _too_many(wait_s)


def _refused(request: Request, fault: Fault) -> Refused:
    if fault.flaw in _GUESSES:
        failures: Failures = request.app.state.failures
        address = request.client.host if request.client else ""
        if wait_s := failures.too_many(address):
            return _too_many(wait_s)
        failures.failed(address)
    return Refused(403, {"message": fault.text})


def _too_many(wait_s: int) -> Refused:
    return Refused(429, {"message": "Too Many Requests"}, {"Retry-After": str(wait_s)})

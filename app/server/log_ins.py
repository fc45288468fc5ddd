"""Limits on log-ins: whoever fails too often waits, before any password is hashed for them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

    from app.server.rates import Failures


def wait_s(request: Request, account: str) -> int | None:
    """Return the seconds after which this address may try this account; None if it may now."""
    failures: Failures = request.app.state.failures
    return max((wait for name in _names(request, account) if (wait := failures.too_many(name))), default=None)


def failed(request: Request, account: str) -> None:
    """Count a failed log-in, for the address and for the account."""
    failures: Failures = request.app.state.failures
    for name in _names(request, account):
        failures.failed(name)


def _names(request: Request, account: str) -> tuple[str, str]:
    """Return what is counted; of a name that a stranger chose only its hash is remembered, which is short."""
    address = request.client.host if request.client else ""
    return address, f"account {hashlib.sha256(account.encode(errors='surrogatepass')).hexdigest()}"

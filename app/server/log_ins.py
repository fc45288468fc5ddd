"""Limits on log-ins, before any password is hashed, and on what is asked by whoever is logged in."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

    from app.hub.values import Account
    from app.server.rates import Allowance, Failures


def wait_s(request: Request, account: str) -> int | None:
    """Return the seconds after which this address may try this account; None if it may now."""
    failures: Failures = request.app.state.failures
    return max((wait for name in _names(request, account) if (wait := failures.too_many(name))), default=None)


def failed(request: Request, account: str) -> None:
    """Count a failed log-in, for the address and for the account."""
    failures: Failures = request.app.state.failures
    for name in _names(request, account):
        failures.failed(name)


def counted(request: Request, account: Account, key: str | None) -> int | None:
    """Count a request of whoever is logged in, and note for the log whose it is.

    Returns:
        The seconds after which it may come again; None if it is answered now.
    """
    request.scope["state"]["organisation"] = account.organisation_id
    allowance: Allowance = request.app.state.allowance
    return allowance.take(key or f"account {account.id}")


def _names(request: Request, account: str) -> tuple[str, str]:
    """Return what is counted; of a name that a stranger chose only its hash is remembered, which is short."""
    address = request.client.host if request.client else ""
    return address, f"account {hashlib.sha256(account.encode(errors='surrogatepass')).hexdigest()}"

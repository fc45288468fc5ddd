"""NEC ID v1.1: refusals, as a client reads them: of the API proper, and of the gateway before it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.protocols import answers, json_body
from app.protocols.nec_id_errors import Code

MISSING_TOKEN = "Missing Authentication Token"  # noqa: S105 - the gateway's text
"""Text of a 403 to a signed request: there is no such route."""

_CLOCK = re.compile(r"Signature (?:expired|not yet current)", re.IGNORECASE)
_SERVER_TIME = re.compile(r"\((?P<now>[0-9]{8}T[0-9]{6}Z) [-+] [0-9]+ min\.\)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a status other than a success comes with.

    Attributes:
        status: Of HTTP.
        code: None if there is none that is known: the status then says all.
        message: May hold a secret (`Duplicate`): never shown, never logged.
    """

    status: int
    code: Code | None
    message: str = field(repr=False)

    @property
    def is_clock(self) -> bool:
        """Whether the signature's time is too far from the server's; also said of a replay."""
        return self.status == 403 and _CLOCK.match(self.message) is not None

    @property
    def is_no_route(self) -> bool:
        """Whether the service has no such operation, as the older revision lacks some."""
        return self.status in {404, 405} or (self.status == 403 and self.message == MISSING_TOKEN)

    @property
    def is_full(self) -> bool:
        """Whether it says that there is no room."""
        return self.code is Code.INVALID_REQUEST and answers.says_full(self.message)


def refusal(status: int, body: bytes) -> Refusal:
    """Read the body of a refusal, whatever it is."""
    try:
        members = json_body.parsed(body)
    except ValueError:
        members = None
    if not isinstance(members, dict):
        return Refusal(status, None, "")
    try:
        code = Code(answers.whole(members.get("errorCode"), "errorCode"))
    except ValueError:
        code = None
    return Refusal(status, code, answers.text(members, "message"))


def server_time(message: str) -> datetime | None:
    """Return the server's time, which refusals of a signature's time end with; None if it is not there."""
    found = _SERVER_TIME.search(message)
    if found is None:
        return None
    try:
        return datetime.strptime(found["now"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None

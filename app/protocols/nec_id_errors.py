"""NEC ID v1.1: how it says that something went wrong. What has no code is said before the API proper."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

FORBIDDEN = "Forbidden"
"""Text of a 403 where an API key is required and the one given is none of the tenant's."""


class Code(enum.IntEnum):
    """`errorCode`, with its `errorType` and the status that our server sends with it."""

    INVALID_REQUEST = 1001
    DUPLICATE = 1002
    TIMEOUT = 1003
    NO_FACE = 2001
    POOR_QUALITY = 2002
    MULTIPLE_FACES = 2003

    @property
    def type_name(self) -> str:
        """`errorType`."""
        return self.name.title().replace("_", "")

    @property
    def status(self) -> int:
        """HTTP status: the caller's fault, or the server's. The vendor does not say which; this is ours."""
        return 500 if self is Code.TIMEOUT else 400


@dataclass(frozen=True, slots=True)
class Error:
    """An answer other than the one hoped for.

    Attributes:
        message: A sentence; of `DUPLICATE` it holds what exists, which may be a secret: never logged.
    """

    code: Code
    message: str = field(repr=False)

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.code.status

    @property
    def body(self) -> dict[str, object]:
        """JSON of the answer."""
        return {"message": self.message, "errorCode": int(self.code), "errorType": self.code.type_name}

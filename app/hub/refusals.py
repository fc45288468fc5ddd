"""Why the hub does not do what it was asked: outcomes for the client, never faults of the hub.

They are raised so that the transaction they end in leaves nothing behind; each protocol has its own answer.
"""


class Refusal(Exception):
    """Something asked for is not done; the message says why."""


class Missing(Refusal):
    """There is no such thing in this gallery, or of this organisation."""


class Exists(Refusal):
    """There is such a thing already.

    Attributes:
        existing: What identifies it; for a gallery the key of its first application, which is a secret.
    """

    def __init__(self, message: str, existing: str = "") -> None:
        super().__init__(message)
        self.existing = existing


class Invalid(Refusal):
    """A value is not one that can be taken: a size that shrinks, a tag that is not there."""


class Full(Refusal):
    """The gallery has no room, or one more tag or face is too many."""


class NoSuchGroup(Refusal):
    """The gallery has no such group."""

"""What a site can set about asking a backend who somebody is: the table `[remote]`."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import SettingsError
from app.settings.checks import one_of, within

CHECK_INS = ("local", "local_then_remote", "remote")


@dataclass(frozen=True, slots=True)
class RemoteSettings:
    """Whether a backend of the mirror says who stands at the kiosk.

    Attributes:
        check_in: "local" (nobody is looked for elsewhere), "local_then_remote" (whom the kiosk is not sure
            of) or "remote" (everybody; what the kiosk says counts where no answer comes).
        backend: The name of a backend that people are mirrored to; empty for none.
        timeout_s: How long an answer is waited for, 0.5 to 10.
        record: Whether the backend records each check-in by face too, as Face AiDee does.
    """

    check_in: str = "local"
    backend: str = ""
    timeout_s: float = 2.0
    record: bool = False

    def __post_init__(self) -> None:
        one_of("remote.check_in", self.check_in, CHECK_INS)
        within("remote.timeout_s", self.timeout_s, 0.5, 10)
        if self.is_wanted and not self.backend.strip():
            raise SettingsError("remote.backend is empty; name one of: vestibule sync backend list.")

    @property
    def asks(self) -> bool:
        """Whether somebody may be looked for at the backend."""
        return self.check_in != "local"

    @property
    def is_wanted(self) -> bool:
        """Whether the backend is asked, or told, anything."""
        return self.asks or self.record
